"""Lines that name no author, whatever they look like: of a picture, of a place, too long, or in the wrong element."""

from __future__ import annotations

import re

from jsnews.article.choosing.captions import in_figure
from jsnews.article.page.dom import TextBlock, inlines_around
from jsnews.article.pattern import naming, pattern
from jsnews.article.words.tools import offers_tools

NO_BYLINES = frozenset(("h1", "h2", "li", "th", "button"))
LONGEST = 160  # characters of a byline
_STATE = pattern(
    r",\s(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|"
    r"W[AIVY]|AB|BC|MB|N[BLST]|ON|QC|SK|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|"
    r"Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|"
    r"Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|"
    r"(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|"
    r"Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|Alberta|Manitoba|"
    r"(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|"
    r"Tenn|Tex|Vt|Va|Wash|Wis|Wyo)\.)$"
)  # behind a town, as it is posted
_names_place = naming(r"(?:^|[\s_-])(?:location|place|dateline|city)")
_STOCK = pattern(
    r"[/|,©]\s?[^/|,©]{0,30}\b(?:images|getty|shutterstock|alamy|istock\w*|unsplash|pixabay|pexels|adobe ?stock)\W*$",
    re.I,
)  # houses of pictures, behind whose these are
# A style library has a "caption" for all small print.
_names_picture = naming(r"(?:^|[\s_-])(?:photo|foto)|(?:image|img|picture|media|fig|wp)[_-]{0,2}caption")


def says_no_author(block: TextBlock) -> bool:
    """Whether a block is too long for a byline, in an element that never is one, or tells whose a picture is."""
    if block.container.tag in NO_BYLINES or len(block.text) > LONGEST or offers_tools(block.text):
        return True
    return _is_of_picture(block) or _is_placed(block)


def _is_of_picture(block: TextBlock) -> bool:
    if block.text.startswith("©") or _STOCK.search(block.text) is not None:
        return True
    inline = next((inline for text, inline in block.pieces if text.strip()), None)
    named = f"{block.container.names} {' '.join(each.names for each in inlines_around(inline))}"
    return in_figure(block.container) or _names_picture(named)


def is_town(text: str) -> bool:
    """Whether a line ends with the state in which a town lies."""
    return _STATE.search(text) is not None


def _is_placed(block: TextBlock) -> bool:
    """Whether a block begins with an element that is called a place, or is a town with its state."""
    if is_town(block.text):
        return True
    inline = next((inline for text, inline in block.pieces if text.strip()), None)
    return inline is not None and _names_place(inline.names)
