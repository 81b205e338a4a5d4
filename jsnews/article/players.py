"""What a player inside the text says of its film, a title or a line of description, is none of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from jsnews.article.blocks import characters
from jsnews.article.dom import Container, Page, TextBlock
from jsnews.article.pattern import pattern
from jsnews.article.text import names
from jsnews.article.tokens import has_word

_NAMES = names("video videos player videoplayer mediaplayer jwplayer vjs")
_NAMING = ("class", "id", "data-testid", "data-component", "data-type", "data-block-type")
_MOST, _LARGEST = 4, 250  # blocks and characters of what holds a player and no part of the text
_LONGEST = 160
_TITLE = pattern(r"(?:video|vidéo|vídeo|wideo|видео|відео|βίντεο|動画|视频|影片|영상)\s*[|│]\s*\S", re.I)
_SOUND = pattern(r"(?:[A-Z][A-Z\d]{1,5} )?AUDIO\s*[:：|│]\s*\S")
_LINES = names("p div span section aside")


def without_player_lines(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without lines inside the text that stand in the small box of a player, or say "Video | …", and
    without those that stand beside an "AUDIO: …" anywhere."""
    between = range(chosen[0].number + 1, chosen[-1].number) if chosen else range(0)
    heard = {number for block in chosen if _is_sound(block) for number in _beside(page, block)}
    return [
        block
        for block in chosen
        if block.number not in heard and (block.number not in between or not _is_of_player(page, block))
    ]


def _is_sound(block: TextBlock) -> bool:
    """Whether a short line in a paragraph or box begins with the capitals that stand for a recording."""
    return len(block.text) <= _LONGEST and block.container.tag in _LINES and _SOUND.match(block.text) is not None


def _beside(page: Page, block: TextBlock) -> range:
    """The numbers of the blocks in the largest small box around one, which may be no more than itself."""
    boxes = [box for box in _small_boxes(page, block) if box.size > 1]
    return range(boxes[-1].first, boxes[-1].end) if boxes else range(block.number, block.number + 1)


def _is_of_player(page: Page, block: TextBlock) -> bool:
    if len(block.text) <= _LONGEST and _TITLE.match(block.text):
        return True
    return any(_is_named(box) and _holds_player(page, box) for box in _small_boxes(page, block))


def _small_boxes(page: Page, block: TextBlock) -> Iterator[Container]:
    """The elements around a block that hold little text, from the inside out."""
    for box in block.container.outwards():
        if box.size > _MOST or characters(page.inside(box)) > _LARGEST:
            return
        yield box


def _is_named(box: Container) -> bool:
    return any((name := box.attributes.get(naming)) and has_word(name, _NAMES) for naming in _NAMING)


def _holds_player(page: Page, box: Container) -> bool:
    """Whether a box holds a film, a frame or its picture, or an element without text where a script puts one."""
    below = islice(page.containers, box.number + 1, None)
    inside = list(takewhile(lambda container: container.depth > box.depth, below))
    if any(container.first == container.end for container in inside):
        return True
    own = {box.number, *(container.number for container in inside)}
    return any(media.container.number in own for media in page.media)
