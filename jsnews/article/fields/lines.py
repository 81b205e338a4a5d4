"""Lines at the headline and above the text that are nothing but a name."""

from __future__ import annotations

from collections.abc import Iterator

from jsnews.address import split
from jsnews.article.dates.parse import month_number
from jsnews.article.fields.labelled import region_of
from jsnews.article.fields.spacing import spaced
from jsnews.article.fields.unsigned import LONGEST, is_town, says_no_author
from jsnews.article.names.agencies import find_agency
from jsnews.article.names.cleaned import NUMBER_BEHIND, without_date
from jsnews.article.names.eastern import is_chinese_name
from jsnews.article.names.people import DANGLING, PARENTHESES, people_in
from jsnews.article.names.persons import is_calling, without_capitals
from jsnews.article.page.boxes import enclosing, heading_level
from jsnews.article.page.dom import Page, TextBlock
from jsnews.article.page.links import hrefs_of
from jsnews.article.page.spans import is_in
from jsnews.article.pattern import pattern
from jsnews.article.text import line, names
from jsnews.article.words.callings import JOBS

Found = tuple[str, str, int]  # source, text, number of the block
PARTS = pattern(r"\s*[|·•●]\s*")
DASHES = pattern(r"\s*[|·•●]\s*|\s+[/–—-]\s+")
_ARTICLES = names("im am zum zur der die das den le les il los las un une ein eine")  # a rubric begins with them
_PARTICLES = names("de van von der den da di")
_AND = pattern(r",?\s+(?:and|und|et|y|e|i|en|og|och|dan|ja|și|и|і|та|ve|και)\s+|\s*[,;&]\s*")
_YEAR = pattern(r"(?:19|20)\d\d|\b\d\d?([/.])\d\d?\1\d\d\b")
_WORDS_OF_A_CALLING = 4
_SENTENCE = 40  # characters
_MENUS = "nav a, [role=navigation] a"
_NEAR, _INTO_TEXT = 5, 3  # blocks
_FEWEST_SIGNED = 2  # paragraphs above the name of who signs them
_BOLD, _MARKED = names("b strong"), names("b strong em i")


def bare_names(page: Page, headline: int, end: int) -> Iterator[Found]:
    """Lines at the headline that are nothing but a name of two to four words, or such a name, a date, an agency."""
    for block in page.blocks[max(0, headline - 1) : min(end, headline + _NEAR)]:
        if block.number == headline or says_no_author(block) or region_of(page, block) or _heads_list(page, block):
            continue
        text = PARENTHESES.sub("", spaced(block))
        dated, below = bool(_YEAR.search(text)), block.number > headline
        parts = _before_rubrics(list(_parts(text, dated=dated) if below else PARTS.split(text)))
        for part in parts if dated else parts[:1] if below else ():
            if is_bare_name(part, by_date=_by_date(page, block)) and not _is_rubric(page, block, part, headline):
                yield "name below the headline", part, block.number
                yield from _names_beside(page, block)


def _heads_list(page: Page, block: TextBlock) -> bool:
    """Whether a block is a heading right above a list of sentences: what that has is called so."""
    below = page.blocks[block.number + 1 : block.number + 2]
    return heading_level(block.container) is not None and any(
        other.container.tag == "li" and len(other.text) >= _SENTENCE and not other.linked for other in below
    )


def _names_beside(page: Page, block: TextBlock) -> Iterator[Found]:
    """The names that the items below begin with, where the one of a block is an item of a list of authors."""
    item = enclosing(block.container, "li")
    if item is None or item.first != block.number:
        return
    for other in page.containers[item.number + 1 :]:
        if other.depth < item.depth:
            return
        if other.tag == "li" and other.parent is item.parent and other.size:
            name = page.blocks[other.first]
            if says_no_author(name) or not is_bare_name(name.text, by_date=False):
                return
            yield "name below the headline", name.text, name.number


def dated_names(page: Page, numbers: range) -> Iterator[Found]:
    """Names that lines at the headline begin with, parted from a date by no more than an element."""
    for block in page.blocks[numbers.start : numbers.stop]:
        if says_no_author(block):
            continue
        name = _before_date(block)
        if name and is_bare_name(name, by_date=True) and not _is_rubric(page, block, name, numbers.start - 1):
            yield "name below the headline", name, block.number


def _is_rubric(page: Page, block: TextBlock, name: str, headline: int) -> bool:
    """Whether what looks like a name is a link, and one of the same words stands in the menus above the headline."""
    if not any(map(_leads_down, hrefs_of(block))):
        return False
    above = (other for other in page.blocks[: max(0, headline - 1)] if other.linked and other.text == name)
    hrefs = [href for other in above for href in hrefs_of(other)]
    hrefs += [node.attributes.get("href") or "" for node in page.select(_MENUS) if line(node.text()) == name]
    return any(map(_leads_down, hrefs))


def _leads_down(href: str) -> bool:
    """Whether an address is not that of a front page, which a site named after its author links to by the name."""
    return split(href).path not in ("", "/")


def _before_date(block: TextBlock) -> str | None:
    """What a line begins with where only an element parts it from the date that follows: `<b>Name</b> <i>3 May</i>`."""
    texts = [text for piece, _ in block.pieces if (text := line(piece))]
    if len(texts) > 1 and any(map(str.isdigit, texts[1])) and _YEAR.search(block.text):
        return texts[0]
    return None


def marked_names(page: Page, first: int) -> Iterator[Found]:
    """A paragraph in bold or slanted among the first ones of the text that is nothing but names; below several others
    it signs a letter."""
    told = 0
    for block in page.blocks[first : first + _INTO_TEXT]:
        told += block.container.tag == "p" and len(block.text) > LONGEST
        if told >= _FEWEST_SIGNED:
            return
        if block.container.tag == "p" and len(block.text) <= LONGEST and _is_all_names(block):
            yield "name above the text", block.text, block.number
            return


def _is_all_names(block: TextBlock) -> bool:
    """Whether a block is nothing but names in bold, or slanted: so stand places and rubrics there as well."""
    if is_in(block, _BOLD) and is_bare_name(block.text, by_date=False):
        return True
    return is_in(block, _MARKED) and all(is_bare_name(part, by_date=False) for part in _AND.split(block.text))


def _before_rubrics(parts: list[str]) -> list[str]:
    """The parts up to the first that ends with an "in": what follows is where the article was filed."""
    for at, part in enumerate(parts):
        if (without := DANGLING.sub("", part)) != part:
            return [*parts[:at], without]
    return parts


def _parts(text: str, *, dated: bool) -> Iterator[str]:
    """What bars part in a line, and what dashes part in it where dates or agencies are among the parts."""
    parts = DASHES.split(text)
    if not (dated or any(find_agency(part) or part.casefold() in JOBS for part in parts)):
        parts = PARTS.split(text)
    for part in parts:
        date = NUMBER_BEHIND.search(part)
        name = without_date(part).strip(" ,") if date and _YEAR.search(date[0]) else part
        if date and without_capitals(name):
            continue  # what stands before a date there is mostly its label
        before, _, last = name.partition(", ")
        called = last.count(" ") < _WORDS_OF_A_CALLING and is_calling(last)
        name = before if find_agency(last) or called else name
        if name and not find_agency(name):
            yield name


def _by_date(page: Page, block: TextBlock) -> bool:
    """Whether digits stand in a block or in a short one beside it."""
    beside = page.blocks[max(0, block.number - 1) : block.number + 3]
    return any(len(other.text) <= LONGEST and any(map(str.isdigit, other.text)) for other in beside)


_STOPS = frozenset("，。！？；")  # of a sentence in a script without capitals
_UNSPACED = pattern("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")  # between words of a sentence; names have two
_LONGEST_WORD = 20  # letters of a name there


def is_bare_name(part: str, *, by_date: bool) -> bool:
    """Whether a part of a line is a name, and no day of which a line says more: "Domingo, Diciembre 6"."""
    words = part.split()
    return bool(words) and month_number(words[-1], "") is None and reads_like_name(part, by_date=by_date)


def reads_like_name(part: str, *, by_date: bool) -> bool:
    if not _STOPS.isdisjoint(part) or is_town(part):
        return False
    words = part.split(" on behalf of ")[0].split()
    if by_date and is_chinese_name(part):
        return True
    if " " in part and part.count("・") > part.count(" "):
        return False  # rubrics: two people have a dot between them, and a name of another script in it alone
    # Where no capitals mark a name, any short line could be one.
    named = all(
        word[0].isupper() or (by_date and _may_be_of_name(word)) or (at and word in _PARTICLES)
        for at, word in enumerate(words)
    )
    if not 2 <= len(words) <= 4 or not named or words[0].casefold() in _ARTICLES:
        return False
    return any(" " in name for name in people_in(part))


def _may_be_of_name(word: str) -> bool:
    """Whether a word of a script without capitals can be a part of a name."""
    if not word[0].isalpha() or not without_capitals(word):
        return False
    return _UNSPACED.match(word) is None or sum(map(str.isalpha, word)) <= _LONGEST_WORD
