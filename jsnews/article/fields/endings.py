"""What a text ends with that names its author: a line with the name, a biography, the agency with its reporter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from jsnews.article.fields.lines import DASHES, Found, is_bare_name, reads_like_name
from jsnews.article.fields.spacing import spaced
from jsnews.article.fields.unsigned import LONGEST, NO_BYLINES
from jsnews.article.names.agencies import find_agency
from jsnews.article.names.people import E_MAIL, people_in
from jsnews.article.names.persons import is_address_of
from jsnews.article.page.boxes import box_around
from jsnews.article.page.dom import Page, TextBlock
from jsnews.article.page.links import hrefs_of
from jsnews.article.page.spans import is_in
from jsnews.article.pattern import pattern
from jsnews.article.text import names

_BIOGRAPHY = pattern(
    r"((?:[^\W\d_a-zß-ÿ][\w.'’-]*\s(?:(?:de|van|von|der|la|di|da|al)\s)?){2,4}?)"
    r"(?:(?:is|was|ist|war|est|es|è|is|är|er)\s(?:an?|the|eine?|une?|un|una|en|ett|professor\w*)\s|"
    # Without an article, as in "es politólogo".
    r"(?:es|é|è|est|ist|är|er)\s(?:politól|periodist|escritor|abogad|profesor|economist|historiad|investigador|sociólog|"
    r"journaliste|écrivain|avocate?|économiste|historien|chercheu|sociologue|politologue|journalist|autor|historiker|"
    r"soziolog|politolog|ökonom|schriftsteller|giornalist|scrittor|avvocat|storic|jornalist|advogad|professor|sociólog))"
)
_NEXT_SENTENCE = pattern(r"(?<=[^\W\d_]{3})[.;]\s+")
_RIGHT = pattern(r"text-align\s*:\s*(?:right|end)")
# "(c)AFP/Mina SEO", behind the last sentence.
_BEHIND_AGENCY = pattern(r"(?:\([cC]\)|©)\s?([^\W\d_][\w ]{1,20})[/／]([^\W\d_][\w .'’-]{3,40})$")
_LARGEST_CARD = 4  # blocks
_SLANTED = names("em i")


def closing_name(page: Page, block: TextBlock, is_house: Callable[[str], bool]) -> Found | None:
    """A name at the end of a text: alone or with others to the right, beside the address that holds it or the house of
    its bearer, behind the agency that it is from, or in a slanted biography."""
    if _BIOGRAPHY.match(block.text) and is_in(block, _SLANTED):
        told = [match[1].strip() for part in _NEXT_SENTENCE.split(block.text) if (match := _BIOGRAPHY.match(part))]
        people = [name for name in told if reads_like_name(name, by_date=False)]
        return ("name at the end", ", ".join(people), block.number) if people else None
    if (sent := _BEHIND_AGENCY.search(block.text)) and find_agency(sent[1]):
        return ("name at the end", sent[2], block.number) if len(people_in(sent[2])) == 1 else None
    if len(block.text) > LONGEST or block.container.tag in NO_BYLINES:
        return None
    addresses = [address for each in (block, *_card_below(page, block)) for address in _addresses(each)]
    name = E_MAIL.sub("", spaced(block)).strip(" |")
    mailed = name and any(is_address_of(address, name) for address in addresses if "@" in address)
    before, _, house = name.rpartition(", ")
    housed = before and is_house(house)
    name = before if housed else name
    signed = _signed(name) if _to_the_right(block) else [name] if mailed or housed else []
    # A comma may part a place from a month; without one a month is a name: "Hoàng Mai".
    reads = is_bare_name if "," in name else reads_like_name
    if not signed or not all(reads(each, by_date=False) for each in signed):
        return None
    return "name at the end", ", ".join(signed), block.number


def _signed(line: str) -> list[str]:
    """The parts of a line but for what its bearers are, in small letters behind each name."""
    parts = [part.strip(" ,") for part in DASHES.split(line)]
    return [part for part in parts if not part[:1].islower()]


def _addresses(block: TextBlock) -> list[str]:
    return [*E_MAIL.findall(block.text), *hrefs_of(block)]


def _card_below(page: Page, name: TextBlock) -> Sequence[TextBlock]:
    """What stands below a name in a card with a picture, of its bearer: a contact for the press mostly has none."""
    card = box_around(name)
    if card is None or card.first != name.number or card.size > _LARGEST_CARD:
        return ()
    whole = [each for each in card.outwards() if each.size == card.size]
    pictured = any(each.node is not None and each.node.css_first("img") for each in whole)
    return page.inside(card)[1:] if pictured else ()


def _to_the_right(block: TextBlock) -> bool:
    attributes = block.container.attributes
    return attributes.get("align") == "right" or bool(_RIGHT.search(attributes.get("style") or ""))
