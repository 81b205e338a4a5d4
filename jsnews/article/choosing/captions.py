"""What stands below a picture and tells of it is its caption, none of the text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from jsnews.article.choosing.charts import blocks_of_charts
from jsnews.article.names.picturecredits import ends_in_house
from jsnews.article.page.blocks import characters
from jsnews.article.page.boxes import enclosing, heading_level
from jsnews.article.page.dom import Container, Inline, Page, TextBlock, inlines_around
from jsnews.article.page.elements import is_caption_name
from jsnews.article.page.spans import is_in
from jsnews.article.pattern import naming, pattern
from jsnews.article.text import CLOSING, OPENING_QUOTES, QUESTION_ENDS, STATEMENT_ENDS, names
from jsnews.article.words.corrections import corrects

_LONGEST, _LONGEST_IN_FIGURE, _LONGEST_CREDIT = 300, 500, 120
_SHORTEST_SMALL = 25  # a smaller word in small print may be a heading
_SHORTEST_NAMED = 40
_LONGEST_NAME = 80  # characters after the word for a picture's origin
_MOST = 0.4  # of the text: where captions are more, the pictures are the article
_AROUND = 3  # elements around a block
_FIRST, _LAST = 1, 3  # blocks at either end of a text
_MOST_ASKED = 3  # blocks in which a player asks whether it may load
_MOST_BESIDE = 2  # blocks of a picture's box: caption and credit
_ITEMS = names("li td th")
_BOXES = names("div span td")
_names_centre = naming(r"(?:^|\s)(?:has-text-align-center|text-center|aligncenter|rtecenter)(?:$|\s)")
_names_box = naming(r"(?:^|[\s_-])(?:photo|foto|img|image|picture|bild)(?:[\s_-]|$|box)")
_FIGURES = names("figure figcaption")
_SMALL, _SLANTED, _NONE = names("small font"), names("em i"), names("")

_PICTURE = (
    r"(?:(?:banner|cover|featured?|header|hero|lead|main|top) )?(?:photo(?:graph)?s?|pictures?|images?)|"
    r"(?:photo|image) (?:credit|source)s?|fotos?|fotocredit|fotograf\w*|fotó|"
    r"borítókép|bild(?:er|quelle)?|titelbild|beitragsbild|crédits?(?: photos?)?|credits?|kuva|zdjęcie|fot|φωτ\w*|фото|"
    r"fotoğraf|imagen|imagem"
)
_ORIGIN = rf"(?:{_PICTURE}|grafik|quelle|source|urheber|zdroj|fonte)"
_CREDITED = pattern(
    rf"©|\b{_ORIGIN}\.?\s*[:：/]|/\s*{_ORIGIN}\b|写真\s*[:：＝=]|撮影\s*[:：＝=]|사진\s*[:=]|"
    r"(?:[摄攝]|供[图圖])[)）]?$|[(（](?:[圖图]|照片?|[資资]料照|翻[攝摄])[^)）]{0,30}[)）]$|"
    r"\b(?:photo|image|picture|photograph)s? (?:by|courtesy|provided by|from|via)\b",
    re.I,
)
_CREDIT = pattern(rf"\W*(?:{_ORIGIN}\.?(?:\s+\w+)?\s*[:：]|©)", re.I)
# At the beginning or the end of a text these need no picture beside them: a source there may be the text's own.
_CREDIT_ALONE = pattern(
    rf"\W*(?:{_PICTURE})\.?(?:(?:\s+[–—-])?\s+\w+)?\s*[:：]|\W*im[aá]gen(?:es)?\s\|\s|"
    rf"\W*(?:{_PICTURE}) (?:by|via|courtesy of|von|par) .{{2,50}}$",
    re.I,
)
_NUMBERED = pattern(
    r"\W*(?:(?:figure|fig\.|abb\.|figur[ae]?|figuur|rycina|рис\.) ?\d+\s*[.:–—|]|abbildung(?: \d+)?\s*[.:])", re.I
)
# How captions begin in the East: with a mark that points at the picture, or with the word for one.
_POINTS = pattern(
    r"\s*(?:[▲△▼▽↑↓]\s*\w|[图圖]\s*\d{0,2}\s*[:：｜|/／]|[图圖]片?(?:[说說]明|[来來]源|[注註])\s*[:：]|[图圖][为為])"
)
_TABLE = pattern(r"\W*(?:table|tabelle|tab\.|tableau|tabla|tabella|tabela)\s*\d", re.I)


def without_captions(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without captions and credit lines of pictures, where the text is more than those."""
    below = _pictures_above(page)
    # Old layouts set all of their text in such elements.
    printed = characters([block for block in chosen if is_in(block, _SMALL)])
    small = _SMALL if 2 * printed < characters(chosen) else _NONE
    framed = _in_boxes(page)
    players = _below_players(page, chosen)
    outer = {block.number for block in (*chosen[:_FIRST], *chosen[-_LAST:])}
    kept = [
        block
        for at, block in enumerate(chosen)
        if not (
            block.number in framed
            or _is_caption(block, below, small, is_first=at == 0)
            or (block.number in outer and _is_credit_alone(block))
            or _repeats_caption(page, block)
            or (
                block.number in players
                and (_POINTS.match(block.text) or (len(block.text) <= _LONGEST and _is_told_small(block, small)))
            )
        )
    ]
    return kept if characters(kept) >= (1 - _MOST) * characters(chosen) else list(chosen)


def captions_among(page: Page, blocks: Sequence[TextBlock]) -> set[int]:
    """The numbers of those of the blocks, none of them the text's, that are captions or credits of pictures."""
    below = _pictures_above(page)
    framed = _in_boxes(page)
    return {
        block.number
        for block in blocks
        if block.number in framed
        or in_figure(block.container)
        or any(each.names and is_caption_name(each.names) for each in _around(block.container))
        or _is_caption(block, below, _SMALL, is_first=False)
    }


def _below_players(page: Page, chosen: Sequence[TextBlock]) -> set[int]:
    """The numbers of the blocks of the text below players, where only what these ask of their readers is between."""
    numbers = [block.number for block in chosen]
    return {
        numbers[at]
        for media in page.media
        if media.tag == "iframe" and (at := bisect_left(numbers, media.before)) < len(numbers)
        if numbers[at] - media.before <= _MOST_ASKED
    }


def _is_told_small(block: TextBlock, small: frozenset[str]) -> bool:
    """Whether a block is slanted, and smaller by a style, in a text that is not in small print."""
    return bool(small) and is_in(block, _SLANTED) and _is_smaller(block)


def _is_credit_alone(block: TextBlock) -> bool:
    """Whether a line that may stand without a picture says whose one is, slanted perhaps what it shows as well."""
    longest = _LONGEST if is_in(block, _SLANTED) else _LONGEST_CREDIT
    return len(block.text) <= longest and block.container.tag not in _ITEMS and bool(_CREDIT_ALONE.match(block.text))


def _repeats_caption(page: Page, block: TextBlock) -> bool:
    """Whether the caption right above says the same, as where pictures move along with what is said of them."""
    if not block.number or not _SHORTEST_NAMED <= len(block.text) <= _LONGEST_IN_FIGURE:
        return False
    above = page.blocks[block.number - 1]
    said = above.text.startswith(block.text)  # the quicker question
    return said and in_figure(above.container) and not in_figure(block.container)


def _pictures_above(page: Page) -> dict[int, Container]:
    """Number → the element with the picture right above a block."""
    return {media.before: media.container for media in page.media if media.tag != "iframe"}


def _in_boxes(page: Page) -> set[int]:
    """The numbers of the blocks of boxes that are pictures or drawings, with what tells of these."""
    return _in_boxes_of_pictures(page) | blocks_of_charts(page)


def _in_boxes_of_pictures(page: Page) -> set[int]:
    """The numbers of the short blocks below a picture in a box that is called a picture's and holds little else, or in
    a list of terms of which the picture is the first, as figures were before HTML had them."""
    found: set[int] = set()
    for media in page.media:
        box = media.container
        terms = enclosing(box, "dl") if box.tag == "dt" and not box.size else None
        if terms is not None and terms.first == media.before:
            box = terms
        if media.tag == "iframe" or not 0 < box.size <= _MOST_BESIDE or not (box is terms or _names_box(box.names)):
            continue
        blocks = page.inside(box)
        if all(len(block.text) <= _LONGEST and block.number >= media.before for block in blocks):
            found.update(block.number for block in blocks if not heading_level(block.container))
    return found


def _is_caption(block: TextBlock, below: dict[int, Container], small: frozenset[str], *, is_first: bool) -> bool:
    """Whether a block is one by its element or its class, or, right below a picture, by what it says or looks like."""
    text, length = block.text, len(block.text)
    if heading_level(block.container) or length > _LONGEST_IN_FIGURE:
        return False
    around = _around(block.container)
    if "figcaption" in [container.tag for container in around]:
        return not _TABLE.match(text)
    if length > _LONGEST and not is_first and _is_named_inside(block):  # players have long ones
        return True
    own = below.get(block.number) is block.container or _is_in_table_of(block, below, largest=_MOST_BESIDE)
    if length > _LONGEST or (block.container.tag in _ITEMS and not own):
        return False
    labelled = (length <= _LONGEST_CREDIT and _CREDIT.match(text)) or _NUMBERED.match(text)
    if labelled and (block.number in below or block.number + 1 in below):
        return True
    if _is_named(around) or _is_named_inside(block):
        # Without a picture it may be a summary over the text, or a label somewhere.
        return block.number in below or (not is_first and length >= _SHORTEST_NAMED)
    if own and block.container.size == 1 and is_in(block, _SLANTED):
        # In a paragraph a question to who is pictured, or that one's words, may stand beside the picture.
        said = text.endswith(QUESTION_ENDS) or text.startswith(OPENING_QUOTES)
        return block.container.tag in _BOXES or (block.container.tag == "p" and not said)
    return block.number in below and (
        _is_in_table_of(block, below, largest=1)
        or _POINTS.match(text) is not None
        or _ends_in_credit(text)
        or _looks_so(block, small)
    )


def _is_in_table_of(block: TextBlock, below: dict[int, Container], *, largest: int) -> bool:
    """Whether a table says hardly more than a block, and a picture stands above it there, as old layouts float them."""
    picture = below.get(block.number)
    table = enclosing(block.container, "table") if picture is not None else None
    while table is not None and picture is not None and picture is not table:
        picture = picture.parent
    return table is not None and picture is table and table.size <= largest


def tells_of_picture(block: TextBlock) -> bool:
    """Whether a block beside a picture that was left out of the text is its caption or credit."""
    text = block.text
    if heading_level(block.container) or len(text) > _LONGEST_IN_FIGURE:
        return False
    if is_pictured(block.container) or _is_named_inside(block) or _CREDIT.match(text):
        return True
    return 2 * block.linked <= len(text) and (_ends_in_credit(text) or _looks_so(block, _SMALL))


def is_pictured(container: Container) -> bool:
    """Whether a text stands in a figure, or in an element with the class of a caption."""
    return in_figure(container) or _is_named(_around(container))


def in_figure(container: Container) -> bool:
    """Whether a text stands in a figure. A byline may have the class of a credit, and yet be one."""
    return not _FIGURES.isdisjoint([each.tag for each in _around(container)])


def is_beside_picture(page: Page, block: TextBlock) -> bool:
    """Whether a block has the class of a caption, and with a picture above it a box of hardly more than itself."""
    around = [each for each in _around(block.container) if each.size <= _MOST_BESIDE]
    if not _is_named(around):
        return False
    above = (media.container for media in page.media if block.number - 1 <= media.before <= block.number)
    return any(holder in around for container in above for holder in _around(container))


def _around(container: Container) -> list[Container]:
    """The container and the nearest ones around it."""
    around = [container]
    while len(around) < _AROUND and (outer := around[-1].parent) is not None:
        around.append(outer)
    return around


def _is_named(around: Sequence[Container]) -> bool:
    """Whether an element of hardly more than this block has the class of a caption."""
    return any(each.names and is_caption_name(each.names) for each in around if each.size <= 2)


def _is_named_inside(block: TextBlock) -> bool:
    """Whether all of the text stands in inline elements of such a class, caption and credit perhaps one by one."""
    said = [inline for piece, inline in block.pieces if any(map(str.isalnum, piece))]
    return bool(said) and all(
        any(is_caption_name(each.names) and _is_part(each, block) for each in inlines_around(inline)) for inline in said
    )


def _is_part(inline: Inline, block: TextBlock) -> bool:
    """Whether an inline element holds no more than a block, and not several of them."""
    return " ".join(inline.node.text().split()) in block.text


def _ends_in_credit(text: str) -> bool:
    """Whether the last words name whose picture it is."""
    if ends_in_house(text):
        return True
    if _CREDITED.search(text) is None:  # the quicker question: it is asked of small letters
        return False
    *_, last = _CREDITED.finditer(text)
    return len(text) - last.end() <= _LONGEST_NAME


def _looks_so(block: TextBlock, small: frozenset[str]) -> bool:
    """Whether all is in small print, or slanted and centred, or smaller by a style."""
    if is_in(block, small):
        return len(block.text) >= _SHORTEST_SMALL
    if is_in(block, _SLANTED) and _is_centred(block):
        return True
    return _is_told_small(block, small) and not corrects(block.text)


def _is_centred(block: TextBlock) -> bool:
    """Whether a line is centred, by a class where it is no statement: words of the text may be set off so."""
    attributes = block.container.attributes
    if "center" in f"{attributes.get('style') or ''} {attributes.get('align') or ''}":
        return True
    return _names_centre(attributes.get("class") or "") and not block.text.rstrip(CLOSING).endswith(STATEMENT_ENDS)


def _is_smaller(block: TextBlock) -> bool:
    """Whether a style of their own makes all words of a block smaller than the text."""
    said = [inline for piece, inline in block.pieces if any(map(str.isalnum, piece))]
    return all(
        any("smaller" in (each.attributes.get("style") or "") for each in inlines_around(inline)) for inline in said
    )
