"""Offers in and below a text: calls to subscribe where it is cut off, boxes with a form, advertisements."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from jsnews.article.appeals import asks_for_money, has_button_to_give
from jsnews.article.blocks import characters
from jsnews.article.boxes import box_around, heading_level
from jsnews.article.dom import Container, Page, TextBlock
from jsnews.article.notices import INVITES
from jsnews.article.pattern import pattern
from jsnews.article.text import names
from jsnews.article.tokens import has_word
from jsnews.article.words.calls import calls_to_subscribe, speaks_of_joining
from jsnews.article.words.cutoff import FAILED
from jsnews.article.words.letters import NEWSLETTER, asks_to_sign_up, promises_news, tells_of_own, wants_more

_LONGEST = 300
_MOST = 4  # blocks of an offer at the end of a text


def without_offer(chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without a call to subscribe or a failure to load among the last ones, and what follows it."""
    for at in range(max(1, len(chosen) - _MOST), len(chosen)):
        text = chosen[at].text
        if len(text) <= _LONGEST and (calls_to_subscribe(text) or FAILED.search(text)):
            return list(chosen[:at])
    return list(chosen)


_FORM = "form input,input[type=email]"


def without_form_headings(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without headings in the text of boxes with a form or a call to join, of which nothing was chosen."""
    kept = {block.number for block in chosen}
    return [
        block
        for at, block in enumerate(chosen)
        if not (at and heading_level(block.container) and _heads_form(page, block, kept))
    ]


def _heads_form(page: Page, block: TextBlock, kept: set[int]) -> bool:
    """Whether the innermost element that holds more than the heading has no other chosen block, and a form or, where
    it is small, a call to join."""
    box = box_around(block)
    if box is None or box.node is None or any(n in kept for n in range(box.first, box.end) if n != block.number):
        return False
    calls = _is_small(box, page, _LONGEST) and any(speaks_of_joining(each.text) for each in page.inside(box))
    return calls or box.node.css_first(_FORM) is not None


# The words for an advertisement, and those that say that the text goes on below one (or below a picture).
_LABEL = pattern(
    r"\W*(?:(?:advertisements?|advertising|(?:sponsored|paid)(?: (?:content|post|story))?|(?:bezahlte )?anzeigen?|"
    r"werbung|gesponsert|publicité|(?:contenu|article) sponsorisé|publicidade?|patrocinado|"
    r"(?:contenido|conteúdo) patrocinado|pubblicità|contenuto sponsorizzato|advertentie|gesponsord|annons|annonse|"
    r"annonce|sponsoreret|sponset innhold|annonsørinnhold|annonsinnehåll|"
    r"kommersielt innhold|annoncørbetalt(?: indhold)?|kaupallinen yhteistyö|mainos|"
    r"reklam[ay]?|reklame|reklamă|publicitate|hirdetés|oglas|διαφήμιση|"
    r"iklan|quảng cáo|реклама|на правах рекламы|広告|スポンサーリンク|广告|廣告|광고|विज्ञापन|বিজ্ঞাপন|โฆษณา|إعلان|"
    r"پیام بازرگانی|פרסומת)"
    r"(?:\W+(?:scroll|continues?|story|article|weiter)\b[^.]{0,40})?|"
    r"(?:the )?(?:story|article|text) continues (?:below|after)[^.]{0,30}|"
    r"(?:keep )?scroll(?:ing)?(?: down)? (?:to|for) (?:continue|resume|keep|read|more|videos?)\b[^.]{0,30}|"
    r"(?:članak|tekst|članek) se (?:nastavlja|nadaljuje) (?:ispod|nakon|posle|pod) [^.]{0,20}|"
    r"статията продължава след рекламата|haberin devamı(?: aşağıda)?|"
    r"(?:der )?(?:artikel|text|beitrag) (?:geht|wird) (?:nach|unter) [^.]{0,30}(?:weiter|fortgesetzt)|"
    r"weiter(?:lesen)? nach der (?:anzeige|werbung)|"
    r"(?:la suite|(?:l[’'])?article (?:continue|se poursuit)) (?:après|sous) (?:la|cette) (?:publicité|photo|vidéo)|"
    r"(?:el artículo |la nota )?(?:sigue|continúa)(?: leyendo)? (?:después|debajo|tras) "
    r"(?:(?:de )?la publicidad|d?el v[ií]deo)|"
    r"continua (?:depois|após) d?[ao] (?:publicidade|vídeo)|"
    r"(?:l[’']articolo )?continua (?:a leggere )?dopo (?:la pubblicità|il video)|"
    r"(?:de |het )?(?:tekst|artikel|verhaal) (?:loopt|gaat) (?:verder|door) onder [^.]{0,30}|"
    r"lees verder onder [^.]{0,30}|"
    r"(?:artikeln|texten) fortsätter (?:efter|under) [^.]{0,20}|"
    r"(?:artikkelen|artiklen|saken|teksten) fortsetter? (?:efter|etter|under) [^.]{0,20}|"
    r"(?:artiklen|teksten) fortsætter (?:efter|under) [^.]{0,20}|"
    r"(?:juttu|artikkeli) jatkuu (?:mainoksen|kuvan) jälkeen|"
    r"(?:dalsz[ay] (?:część|ciąg)|ciąg dalszy) (?:artykułu |tekstu |materiału )?(?:pod|poniżej) [^.]{0,20}|"
    r"(?:článek |text )?pokračuje pod reklamou|a cikk (?:a hirdetés után )?folytatódik[^.]{0,20}|"
    r"articolul continuă (?:după|mai jos)[^.]{0,20}|"
    r"(?:haber|yazı)(?:nin|nın)? (?:devamı )?reklamdan sonra[^.]{0,20}|"
    r"продолжение после (?:рекламы|видео)|(?:το άρθρο )?συνεχίζεται μετά τη διαφήμιση|"
    r"(?:記事は)?広告の(?:後|下)に続きます?|"
    r"(?:[請请] ?)?(?:[繼继][續续] ?)?往下(?:[閱阅][讀读]|滑動?|看)(?:[^。]{0,8}(?:內容|内容|全文|文章))?|"
    r"[請请][繼继][續续][閱阅][讀读](?:下文)?|"
    r"기사는 광고 (?:뒤|아래)에 (?:계속|이어)[^.]{0,6}|"
    r"(?:lanjutkan membaca|artikel berlanjut) (?:setelah|di bawah) iklan|يتبع بعد الإعلان|"
    r"הכתבה ממשיכה אחרי הפרסומת)\W*$",
    re.I,
)
_LONGEST_LABEL = 60
_LETTER = pattern(rf"(?:\w+ )?(?:{NEWSLETTER})\b", re.I)
_SAID = names("li td th dt dd h1 h2 h3 h4 h5 h6")  # where the word for an advertisement may be the text's own
_MOST_IN_BOX, _MOST_BUTTONS = 6, 12  # blocks; a section of the text has more
# Characters of a box that is begun by a label, of one named as an offer, and of one that asks for money.
_LARGEST_ADVERT, _LARGEST_NAMED, _LARGEST_APPEAL = 200, 400, 1200


# Classes of which nearly no text of an article on any site has one, but for the large boxes that hold all of it.
_NAMES = names(
    "promo promos sponsored advert advertisement newsletter signup subscribe recirc related follow share sharing "
    "social poll polls quiz survey umfrage sondage encuesta donate donation donations contribution contributions "
    "membership subscription abo offer offers supporter supporters ads advertising dfp publicidad publicidade "
    "werbung anzeige reklama reklam sponsor trending popular copyright navbox"
)
_ELEMENTS = _NAMES | names("ad adslot adunit")  # of a page's own making
_BOXES = names("div aside section center")
_IDS = names("adv ads advert adverts advertisement advertising banner publicidad publicidade reklama newsletter")
_ASKING = "form, input[type=email], input[type=radio]"  # readers are asked for their address or opinion
# Newsrooms ask those who read them for what they know.
_ASKED = pattern(
    r"\bhelp us (?:report|investigate|cover|do (?:our |this )?journalism)\b|"
    r"\b(?:we|team|reporters?|journalists?|newsroom)\b[^.!?]{0,40}"
    r"\b(?:hear from you|hear your (?:story|stories|experiences?))\b|"
    r"\b(?:got|have) (?:a )?(?:news |story )?tips?(?: for [^.!?]{2,30})?\?|"
    r"\b(?:got|have) (?:any |more )?information (?:about|on|for|to share)\b[^.!?]{0,40}\?|"
    r"(?:haben|hast) (?:sie|du) (?:einen (?:hinweis|tipp)|hinweise|tipps|informationen)[^.!]{0,40}\?|"
    r"(?:schreiben sie|schreib) uns (?:an|unter|per)\b|"
    r"(?:avez-vous|vous avez) (?:des informations|une information)[^.!]{0,40}(?:\?|transmettre)|"
    r"¿(?:tienes?|tiene usted) (?:información|una pista)[^?]{0,40}\?|hai (?:una segnalazione|informazioni)[^?]{0,40}\?|"
    r"(?:heb je|heeft u) (?:een )?tips?[^?]{0,30}\?|har du (?:et |ett )?tips[^.?]{0,30}\?|"
    r"tem (?:uma )?(?:informação|denúncia|sugestão)[^?]{0,40}\?|onko sinulla \w*vinkk\w+[^?]{0,30}\?|"
    r"masz (?:dla nas )?(?:temat|informacj\w+|newsa)[^?]{0,30}\?|máte (?:pro nás |pre nás )?tip[^?]{0,30}\?|"
    r"(?:у вас )?есть (?:новость|информация|что рассказать)[^?]{0,40}\?|"
    # What stands in the place of a player that was not let in.
    r"^[^.!?]{0,120}\b(?:content|video|tweet|inhalte?|contenus?|contenidos?|contenut[oi]|conteúdos?|inhoud|innehåll|"
    r"innhold|indhold|sisältö\w*|treś\w+|obsah|embed)\b[^.!?]{0,120}\b(?:cookies?|kakor|informasjonskaps\w+|eväste\w*)\b|"
    r"(?:^|[.!?]\s)\W*(?:tips oss|tipsa oss|tip os|tip ons|tippaa meitä)\b",
    re.I,
)


def without_adverts(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without labels of advertisements, small forms, and small boxes named as or begun by an offer."""
    if not chosen:
        return []
    half = characters(chosen) // 2  # what holds more may be the text
    largest = min(_LARGEST_NAMED, half)
    search = _Search(page, half)
    adverts = {block.number for block in chosen if _is_label(block) or search.finds(block)}
    last, kept = chosen[-1].number, {block.number for block in chosen}
    for block in page.blocks[chosen[0].number : last + 1]:
        may_call = block.number >= last - _MOST and len(block.text) <= _LONGEST
        if (begun := _begun_by(page, block)) and (
            _is_labelling(block.text) or _heads_letter(block) or (may_call and calls_to_subscribe(block.text))
        ):
            adverts.update(inside.number for inside in begun)
        if len(block.text) <= largest and not kept.isdisjoint(numbers := _call_around(page, block, largest)):
            adverts.update(numbers if _asks(block.text) else ())
        if len(block.text) <= _LARGEST_ADVERT and (headed := _headed(page, block)) and INVITES.search(block.text):
            adverts.update(inside.number for inside in headed)
    return [block for block in chosen if block.number not in adverts] or list(chosen)


def _asks(text: str) -> bool:
    """Whether a text asks for what its readers know, or tells of a newsletter that they are to have."""
    return _ASKED.search(text) is not None or tells_of_own(text) or asks_to_sign_up(text) or promises_news(text)


def _heads_letter(block: TextBlock) -> bool:
    """Whether a heading names a newsletter, or asks whether its reader wants more news."""
    if len(block.text) > _LONGEST_LABEL or heading_level(block.container) is None:
        return False
    return _LETTER.match(block.text) is not None or wants_more(block.text)


def _begun_by(page: Page, label: TextBlock) -> Sequence[TextBlock]:
    """The blocks of the innermost box that holds more than the label; none where it is no small one."""
    box = box_around(label)
    if box is None or box.first != label.number or not _is_small(box, page, _LARGEST_ADVERT):
        return ()
    return page.inside(box)


def _call_around(page: Page, block: TextBlock, largest: int) -> range:
    """The numbers of the blocks in the small box that such words stand in, or of the one that has a box for itself."""
    box = box_around(block)
    if box is not None and _is_small(box, page, largest):
        return range(box.first, box.end)
    own = block.container.parent
    is_apart = own is not None and own.size == 1 and own.tag in _BOXES and len(block.text) <= _LARGEST_ADVERT
    return range(block.number, block.number + is_apart)


def _headed(page: Page, invitation: TextBlock) -> Sequence[TextBlock]:
    """The blocks of the innermost box that holds more than the invitation; none where no heading begins that box."""
    box = box_around(invitation)
    headed = box is not None and box.tag in _BOXES and heading_level(page.blocks[box.first].container)
    return page.inside(box) if box is not None and headed and _is_small(box, page, _LARGEST_ADVERT) else ()


def _is_small(box: Container, page: Page, largest: int) -> bool:
    """Whether a box has few blocks in it beside its buttons, with `largest` characters at most."""
    length = _length_of_few(box, page)
    return length is not None and length <= largest


def _length_of_few(box: Container, page: Page) -> int | None:
    """The characters of a box with few blocks in it beside its buttons; None for any other."""
    if box.size > _MOST_IN_BOX + _MOST_BUTTONS:
        return None
    inside = [block for block in page.inside(box) if block.container.tag != "button"]
    return characters(inside) if len(inside) <= _MOST_IN_BOX else None


def _is_labelling(text: str) -> bool:
    """Whether a text is nothing but the word for an advertisement."""
    return len(text) <= _LONGEST_LABEL and _LABEL.match(text) is not None


def _is_label(block: TextBlock) -> bool:
    """Whether a block is nothing but the label of an advertisement, wherever that stands."""
    return block.container.tag not in _SAID and _is_labelling(block.text)


class _Search:
    """For boxes of offers around blocks, of which those that stand side by side have the same ones around them."""

    def __init__(self, page: Page, half: int) -> None:
        self._page = page
        self._named, self._appeal = min(_LARGEST_NAMED, half), min(_LARGEST_APPEAL, half)
        self._known: dict[int, bool] = {}  # what was found of each box

    @cached_property
    def _by_button(self) -> bool:
        return has_button_to_give(self._page)

    def finds(self, block: TextBlock) -> bool:
        """Whether a small box around a block has a form, the class of an offer, or answers for readers to choose, or a
        larger one with less than half of the text asks for money."""
        box: Container | None = block.container
        found, walked = False, []
        while box is not None and box.number not in self._known:
            length = _length_of_few(box, self._page)
            if length is None or length > self._appeal:
                break
            walked.append(box.number)
            found = length <= self._named and _is_offer(box)
            found = found or (box.size > 1 and asks_for_money(box, by_button=self._by_button))
            if found:
                break
            box = box.parent
        found = found or (box is not None and self._known.get(box.number, False))
        self._known.update(dict.fromkeys(walked, found))
        return found


def _is_offer(box: Container) -> bool:
    named = box.attributes.get("class") or ""
    if box.tag == "form" or (named and has_word(named, _NAMES)):
        return True
    if "-" in box.tag and has_word(box.tag, _ELEMENTS):
        return True
    # Ids less: that of a heading is made of its text.
    if box.tag in _BOXES and (identity := box.attributes.get("id")) and has_word(identity, _IDS):
        return True
    if box.size < 2 or box.node is None:
        return False
    return box.node.css_first(_ASKING) is not None or any(
        speaks_of_joining(button.text()) for button in box.node.css("button")
    )
