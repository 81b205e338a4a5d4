"""What a player inside the text says of its film, a title or a line of description, is none of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from jsnews.article.page.blocks import characters
from jsnews.article.page.boxes import heading_level
from jsnews.article.page.dom import Container, Page, TextBlock
from jsnews.article.page.tokens import has_word
from jsnews.article.pattern import naming, pattern
from jsnews.article.text import names

_NAMES = names("video videos player videoplayer mediaplayer jwplayer vjs")
_GALLERIES = names("gallery slideshow galerie galería galeria galleria bildergalerie bilderstrecke diaporama")
_EITHER = _NAMES | _GALLERIES
_NAMING = names(
    "class id data-testid data-component data-component-name data-type data-block-type data-qa data-cy aria-label"
)
_MOST, _LARGEST = 6, 250  # blocks and characters of what holds a player and no part of the text
_LONGEST = 160
_ITEMS = names("li td th dt dd")
_TITLE = pattern(r"(?:video|vidéo|vídeo|wideo|видео|відео|βίντεο|動画|视频|影片|영상)\s*[|│]\s*\S", re.I)
_names_title = naming(r"video[-_]{0,2}(?:head(?:ing|line)|title|caption)(?:$|[\s_-])")
_IN_BOX = pattern(
    r"(?:web-?)?tv\s*[:|]\s*\S|(?:watch|video|vidéo|vídeo|wideo|видео|відео|動画|视频|影片|영상)\s*[:：]\s*\S", re.I
)
_SOUND = pattern(r"(?:[A-Z][A-Z\d]{1,5} )?AUDIO\s*[:：|│]\s*\S")
_LINES = names("p div span section aside")


# When each line of what is heard in a film is said, the first in its first minute.
_STARTS = pattern(r"(?:[^\d\"“„]{0,40}transcript\b[^:]{0,60}\s)?(?:00?:)?00?:[0-5]\d\b", re.I)
_TIMES = pattern(r"(?<![\d:])(?:(\d{1,2}):)?([0-5]?\d):([0-5]\d)(?![\d:])")
_FEWEST_TIMES, _MOST_HEARD = 5, 0.5  # the latter of the text: a page may have a transcript for its article
# All that a line above a player says: the word for a film, and those that ask to watch it.
_LONGEST_LABEL = 50
_WATCH = pattern(
    r"[^\w(]*(?:(?:watch|see)(?: also)?(?: the| this| our)?(?: full)? video|bonus video|video(?: below)?|"
    r"(?:(?:sehen|schauen) sie (?:hier )?(?:auch )?(?:das|im) |hier im |im )?video(?: zum thema| dazu)?|"
    r"(?:(?:voir|regardez|découvrez)(?: aussi)? (?:la |notre )?|en )?vidéo|"
    r"(?:(?:mir[aáe]|vea|ver)(?: aquí)?(?: el| también el)? |en )?v[ií]deo|"
    r"(?:veja|assista|confira)(?: também)?(?: ao?)? (?:o )?vídeo|guarda (?:anche )?il video|"
    r"bekijk (?:ook )?(?:de |hier de )?video|se (?:också )?(?:videon|videoen)|katso (?:myös )?video|"
    r"(?:zobacz|obejrzyj)(?: też| także)? (?:wideo|film|nagranie)|wideo|(?:podívejte se na|pozrite si) video|"
    r"(?:pogledajte|gledajte|vidi|vidite|poglej(?:te)?)(?: i)? video|"
    r"(?:бонус[ -]|смотрите (?:также )?|дивіться |вижте |погледајте )?(?:видео|відео|видеото)|"
    r"(?:vezi|urmărește|urmăriți)(?: și)? video|nézze meg (?:a )?videót|video(?:yu)? izle(?:yin)?|(?:δείτε το )?βίντεο|"
    r"(?:tonton|saksikan|lihat|simak)(?: juga)? video(?:nya)?|xem (?:thêm )?video|"
    r"(?:相关|相關|观看|觀看)?(?:视频|影片)|(?:関連)?動画|(?:관련 ?)?(?:동?영상)|"
    r"(?:شاهد )?(?:ال|بال)?فيديو|(?:צפו )?ב?ו?וידאו|(?:देखें )?वीडियो)(?:\W+(?:foto|photos?|galeri[jae]|фото))?[^\w)]*",
    re.I,
)
_QUOTED = pattern(r"\s*[:：]?\s*(?:'[^']+'|\"[^\"]+\"|“[^”]+”|‘[^’]+’|«[^»]+»|„[^“”]+[“”]|「[^」]+」)\s*([:：]?)$")
_QUOTE_ENDS = ("'", '"', "”", "’", "»", "“", "」", ":", "：")
# How long a film is, where a line ends.
_DURATION = pattern(
    r"(?:(?:^|[^\d:])(?:\d{1,2}:)?\d{1,2}:\d\d(?:\s[^\W\d]{1,10}\.?)?|"
    r"\b\d{1,3} min[^\W\d]*\.?(?:,? [^\W\d]{1,3})? \d{1,2} se[ckg][^\W\d]*\W*)$",
    re.I,
)
# All that a line says which counts the pictures of a gallery.
_COUNTED, _LONGEST_COUNT = pattern(r"\W*(?:[^\W\d]+ )?\d{1,3} [^\W\d]+\W*|\d{1,3} ?/ ?\d{1,3}"), 25
_SIGNS = " :：!>»▶►"
_LEADS_ON = (":", "：", "↓", "⬇", "⬇️", "👇", ">", "»", "!")


def without_player_lines(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without lines inside the text that stand in the small box of a player, or say "Video | …", without
    what is heard in a film and what stands beside an "AUDIO: …" anywhere and, below the first, without those that say
    no more than that a film follows."""
    between = range(chosen[0].number + 1, chosen[-1].number) if chosen else range(0)
    heard = {number for block in chosen if _is_sound(block) for number in _beside(page, block)}
    most = _MOST_HEARD * characters(chosen)
    heard |= {block.number for block in chosen if len(block.text) < most and _is_transcript(block)}
    pictures = {media.before for media in page.media}
    return [
        block
        for at, block in enumerate(chosen)
        if block.number not in heard
        and not (block.number in between and _is_of_player(page, block))
        and not (at and _announces(block, pictures))
    ]


def _is_sound(block: TextBlock) -> bool:
    """Whether a short line in a paragraph or box begins with the capitals that stand for a recording."""
    return len(block.text) <= _LONGEST and block.container.tag in _LINES and _SOUND.match(block.text) is not None


def _is_transcript(block: TextBlock) -> bool:
    """Whether one block holds all that is said in a film, line by line with its time."""
    if "0:" not in block.text or _STARTS.match(block.text) is None:
        return False
    times = [tuple(int(part or 0) for part in match) for match in _TIMES.findall(block.text)]
    return len(times) >= _FEWEST_TIMES and times == sorted(times)


def _beside(page: Page, block: TextBlock) -> range:
    """The numbers of the blocks in the largest small box around one, which may be no more than itself."""
    boxes = [box for box in _small_boxes(page, block) if box.size > 1]
    return range(boxes[-1].first, boxes[-1].end) if boxes else range(block.number, block.number + 1)


def _announces(block: TextBlock, pictures: set[int]) -> bool:
    """Whether a line is nothing but the words above a player: by its last character, or by what stands below it. Behind
    those that ask to watch it, its title may stand."""
    may_quote = len(block.text) <= _LONGEST and block.text.endswith(_QUOTE_ENDS)
    said = _QUOTED.sub(r"\1", block.text) if may_quote else block.text
    if len(said) > _LONGEST_LABEL or block.container.tag in _ITEMS or _WATCH.fullmatch(said) is None:
        return False
    asks = " " in said.strip(_SIGNS)  # and is more than the word alone, which may be the heading of a part
    return asks or block.text.endswith(_LEADS_ON) or block.number + 1 in pictures


def _is_of_player(page: Page, block: TextBlock) -> bool:
    if len(block.text) <= _LONGEST and _TITLE.match(block.text):
        return True
    if len(block.text) <= _LONGEST and _names_title(block.container.names) and not heading_level(block.container):
        return True
    boxes = [box for box in _small_boxes(page, block) if _is_named(box, _EITHER)]
    if not boxes:
        return False
    says_so = len(block.text) <= _LONGEST and _IN_BOX.match(block.text) is not None  # the player itself may be gone
    if any(_is_named(box, _NAMES) and (says_so or _holds_player(page, box)) for box in boxes):
        return True
    return any(_is_named(box, _GALLERIES) and _counts_pictures(page, box) for box in boxes)


def _small_boxes(page: Page, block: TextBlock) -> Iterator[Container]:
    """The elements around a block that hold little text, from the inside out."""
    for box in block.container.outwards():
        if box.size > _MOST or page.length(box) > _LARGEST:
            return
        yield box


def _is_named(box: Container, words: frozenset[str]) -> bool:
    named = [value for key, value in box.attributes.items() if value and key in _NAMING]
    return any(has_word(name, words) for name in named)


def _counts_pictures(page: Page, box: Container) -> bool:
    """Whether a line in a box is nothing but how many pictures it has."""
    return any(len(each.text) <= _LONGEST_COUNT and _COUNTED.fullmatch(each.text) for each in page.inside(box))


def _holds_player(page: Page, box: Container) -> bool:
    """Whether a box holds a film, a frame or its picture, an element without text where a script puts one, or a line
    that ends with how long it is."""
    if any(len(each.text) <= _LONGEST and _DURATION.search(each.text) for each in page.inside(box)):
        return True
    below = islice(page.containers, box.number + 1, None)
    inside = list(takewhile(lambda container: container.depth > box.depth, below))
    if any(container.first == container.end for container in inside):
        return True
    own = {box.number, *(container.number for container in inside)}
    return any(media.container.number in own for media in page.media)
