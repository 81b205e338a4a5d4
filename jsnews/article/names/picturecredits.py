"""What stands with a picture, parted into what it shows and whose it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jsnews.article.names.agencies import find_agency
from jsnews.article.names.people import people_in
from jsnews.article.page.blocks import runs_of
from jsnews.article.page.dom import Inline, TextBlock, inlines_around
from jsnews.article.pattern import pattern
from jsnews.article.text import SENTENCE_ENDS, inert, line

_NAMES = pattern(
    r"credit|copyright|source|photographer|quelle|fotograf|attribution|rights|courtesy|(?:^|\s)copy(?:$|\s)", re.I
)
_OF_BOTH = pattern(r"caption|title|titel|titre|titulo|desc", re.I)
_LABELS = (
    r"photo(?:graph)?(?: by| credit)?\s?:|photos? by |image(?: credit)?\s?:|picture:|credit:|foto:|bild:|quelle:|"
    r"source:|"
    r"crédit(?: photo)?\s?:|crédits?\s?:|fotograf[aí]a:|imagen:|imagem:|kuva(?:t|aja)?:|fotó:|fotoğraf:|zdjęci[ae]:|"
    r"fot\.:? |φωτ(?:ογραφί(?:α|ες)|ο)?\.?:|nuotr\.|slika:|fotografija:|снимк[аи]:|слика:|фото:|צילום:|תצלום:|"
    r"(?:ال)?صور[ةه]:|(?:ال)?تصوير:|عکس:|تصویر:|फोटो:|फ़ोटो:|ছবি:|படம்:|ảnh:|ภาพ:|사진\s?[:=]|写真[:：]|撮影[:：]|"
    r"[图圖][:：／]|照片[:：／]|[摄攝]影[:：／]"
)
_SAID = pattern(rf"(?:^|[\s(\[|]|(?<=[.!?…]))((?:[©ⓒ]|\(c\)|{_LABELS}).{{2,120}})$", re.I)
# Where it stands at the end without such a label.
_WORKED = r"(?:[摄攝](?:影)?|撮影|提供|촬영|제공|기자)"
_AT_END = pattern(
    rf"(?:[\[［(（](?:(?:촬영|사진|제공)\s[^\]］)）]{{2,30}}|[^\[\]［］()（）]{{2,30}}{_WORKED})[\]］)）]|"
    rf"(?<=[.。…]) ?/ ?[^\s/]{{2,20}}(?:\s기자)?|(?<=[.。，、,＝=…]) ?[^\s。，、]{{2,12}}[／/]?\s?{_WORKED})$"
)
# What a credit leaves of a line that says no more: its label, or all where it is but the sign.
_NO_CAPTION = pattern(rf"\W*(?:{_LABELS}|(?:photo|foto|bild|image|quelle|source)\w*)\W*|(?:{_LABELS}).{{2,40}}", re.I)
_AROUND = " ([|–—-"  # before whose it is
_IN_BRACKETS = pattern(r"(?<=\S)\s*\(([^()]{2,60})\)$")
_HOUSED = pattern(r"\(([^()/]{2,30})/([^()/]{2,40})\)[^.()]{0,25}$")
_MARKS = pattern(r"\s*[/,|]\s*| via ")
_HOUSE = pattern(
    r"\b(?:photos?|images?|getty|pictures?|courtesy|handout|gentileza|cortes[ií]a|cedida|cortesia)\b", re.I
)
_LONGEST_NAME = 60  # characters
# What screen readers are told before either, as broadcasters have it in the languages of their programmes.
_OF_SOURCE = pattern(
    r"(?:image source|fuente de la imagen|crédit(?:o| photo)|источник изображения|автор фото|"
    r"صدر الصورة|منبع تصویر|تصویر کا ذریعہ|kaynak|इमेज स्रोत|ছবির উৎস|nguồn hình ảnh|sumber gambar|圖像來源|图像来源|"
    r"사진 출처|画像提供|画像ソース|chanzo cha picha|பட மூலாதாரம்|ఫొటో సోర్స్|फोटो स्रोत|ઇમેજ સ્રોત|ਤਸਵੀਰ ਸਰੋਤ|ที่มาของภาพ|"
    r"izvor fotografije)\s?[,،，]\s*(?=\S)",
    re.I,
)
_OF_CAPTION = pattern(
    r"(?:image caption|pie de (?:foto|la imagen)|legenda da foto|légende image|подпись к фото|підпис до фото|"
    r"التعليق على الصورة|توضیح تصویر|تصویر کا کیپشن|fotoğraf altı yazısı|इमेज कैप्शन|ছবির ক্যাপশান|chụp lại hình ảnh|"
    r"keterangan gambar|圖像加註文字|图像加注文字|사진 설명|画像説明|maelezo ya picha|படக்குறிப்பு|ఫొటో క్యాప్షన్|फोटो कॅप्शन|"
    r"ઇમેજ કૅપ્શન|ਤਸਵੀਰ ਕੈਪਸ਼ਨ|คำบรรยายภาพ|potpis ispod fotografije)\s?[,،，]\s*",
    re.I,
)


def caption_of(blocks: Sequence[TextBlock]) -> tuple[str | None, str | None]:
    """(caption, credit) from the text blocks that stand with a picture."""
    captions, credits = [], []
    for block in blocks:
        text, credit = _parted(block)
        if credit:
            credits.append(credit)
        if text := _OF_CAPTION.sub("", text).strip():
            captions.append(text)
    return " ".join(dict.fromkeys(captions)) or None, " ".join(dict.fromkeys(credits)) or None


def _parted(block: TextBlock) -> tuple[str, str]:
    """What a block says of its picture, and whose it is."""
    text = inert(block.text)
    if labelled := _OF_SOURCE.match(text):
        return "", text[labelled.end() :]
    part = _named_part(block)
    if part and part in text:
        rest = line(text.replace(part, " ", 1))
        return ("", text) if _NO_CAPTION.fullmatch(rest) else (rest, _apart(block, part))
    if said := _SAID.search(text):
        return text[: said.start(1)].rstrip(_AROUND), said[1].strip(" )]")
    if ending := _AT_END.search(text):
        return text[: ending.start()].rstrip("，、,"), ending[0].strip(" /()[]（）［］")
    if (name := _name_behind(block)) and text.endswith(name):
        return text.removesuffix(name), name
    if (bracketed := _IN_BRACKETS.search(text)) and _is_house(_MARKS.split(bracketed[1])[0]):
        return text[: bracketed.start()], bracketed[1]
    return text, ""


def ends_in_house(text: str) -> bool:
    """Whether a caption ends with an agency and a name in brackets, but for a link to more: "(dpa/Jo Day)"."""
    said = _HOUSED.search(text)
    return said is not None and find_agency(said[1].strip()) is not None and bool(people_in(said[2]))


def _named_part(block: TextBlock) -> str | None:
    """The text inside elements named as the credit; one that is named as the caption too has a part for it."""
    names = block.container.names
    if _NAMES.search(names) and not _OF_BOTH.search(names):
        return inert(block.text)
    parts = [text for text, inline in runs_of(block.pieces) if any(map(_is_credit, inlines_around(inline)))]
    called = any(_NAMES.search(name) and _OF_BOTH.search(name) for name in names.split())
    called = called or (bool(_NAMES.search(names)) and bool(people_in(block.text)))
    return line("".join(parts)) or (inert(block.text) if called else None)


def _is_credit(inline: Inline) -> bool:
    """Whether an element is called a credit's, or cites whose a picture is."""
    return inline.tag == "cite" or _NAMES.search(inline.names) is not None


def _apart(block: TextBlock, credit: str) -> str:
    """A credit with spaces between the elements that nothing but a style sheet keeps apart: a name and its house."""
    apart = line(" ".join(text for text, _ in runs_of(block.pieces)))
    return apart if credit == inert(block.text) and apart.replace(" ", "") == credit.replace(" ", "") else credit


def _name_behind(block: TextBlock) -> str:
    """The name, in an element of its own, that follows a sentence with nothing but a style sheet between them."""
    runs = [text for text, _ in runs_of(block.pieces)]
    if len(runs) < 2 or block.pieces[-1][1] is None or not runs[-2].endswith(SENTENCE_ENDS):
        return ""
    name = runs[-1].rstrip()
    known = 1 < len(name) <= _LONGEST_NAME and (find_agency(name) or any(" " in each for each in people_in(name)))
    return name if known and not name[0].isspace() else ""


def _is_house(text: str) -> bool:
    """Whether a text names an agency, or a house that sells pictures."""
    return find_agency(text) is not None or _HOUSE.search(text) is not None
