"""The article's pictures, players and embedded posts, each at its place between the text blocks."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import islice, takewhile

from jsnews.article.body.structure import Placed
from jsnews.article.choosing.captions import tells_of_picture
from jsnews.article.names.picturecredits import caption_of
from jsnews.article.page.boxes import enclosing, heading_level
from jsnews.article.page.dom import Container, Media, Page, TextBlock
from jsnews.article.page.elements import caption_in
from jsnews.article.page.links import href_of, leads_to_author, leads_to_picture
from jsnews.article.page.pictures import (
    PLAYED,
    figure_of,
    image_of,
    player_of,
    post_url,
    posts_in,
    provider_of,
)
from jsnews.article.pattern import naming, pattern
from jsnews.article.text import inert, line
from jsnews.article.words.leadins import LEAD_IN
from jsnews.model import Block, Image

_MOST_BELOW = 4  # blocks that tell of one picture
_SHORTEST_TITLE = 25
_NEAR = 4  # elements around a picture
_WORDS_OF_A_NAME = 4
_OF_AUTHORS = pattern(r"/[\w-]*(?:authors?|autor(?:en|es|i)?|auteurs?)/", re.I)  # in an address
_names_others = naming(r"list|galer|gallery|thumb|teaser|card|related|author|avatar")
_names_picture = naming(r"photo|foto|bild(?!ung)|image|picture|imagen|kuva|obraz|zdjecie")


def media_blocks(page: Page, chosen: list[TextBlock], headline: int | None, base: str | None) -> list[Placed]:
    """Every picture, player and embedded post of the article at its place, in order."""
    start, last = _start(page, chosen, headline), chosen[-1].number
    common = _common_container(chosen)
    kept = {block.number for block in chosen}
    found: dict[str, Placed] = {}
    for media in page.media:
        if media.container.hidden or not start <= media.before <= last + 1:
            continue
        if media.before > last and common not in media.container.outwards():
            continue
        if _in_foreign_card(page, media.container, common, kept):
            continue
        block = player_of(media, base) if media.tag in PLAYED else _picture(page, media, base, kept)
        if block is not None:
            key = block.url or (block.image.url if block.image else "")
            if key not in found or (block.text and not found[key].block.text):  # with its caption, where one has that
                found[key] = Placed(block, media.container, media.before + media.amid)
    placed = [*found.values(), *_posts(page, chosen, base, kept)]
    return sorted(placed, key=lambda each: each.before)


def _start(page: Page, chosen: Sequence[TextBlock], headline: int | None) -> int:
    """The number of the first block of text or of the headline, or of the captions right above it."""
    start = min(chosen[0].number, headline if headline is not None else chosen[0].number)
    above = page.blocks[max(0, start - _MOST_BELOW) : start]
    return start - sum(1 for _ in takewhile(tells_of_picture, reversed(above)))


def _picture(page: Page, media: Media, base: str | None, kept: set[int]) -> Block | None:
    image = image_of(media, base)
    if image is None:
        return None
    beside = (block for block in _below(page, media) if block.number not in kept)
    caption, credit = caption_of([block for block in beside if not enclosing(block.container, "button")])
    if not caption and (inside := caption_in(media.node)) is not None:
        caption = line(inside.text(separator=" "))
    if (not caption or LEAD_IN.match(caption)) and _is_portrait(media, image):
        return None
    image = Image(url=image.url, alt=image.alt, caption=caption, credit=credit)
    return Block(type="image", role="caption", text=caption or "", image=image)


def _is_portrait(media: Media, image: Image) -> bool:
    """Whether a picture is kept with those of authors, or a link to one's page, and told as a name or not at all."""
    href = href_of(media.inline) or ""
    named = image.alt is None or image.alt.count(" ") < _WORDS_OF_A_NAME
    of_author = leads_to_author(media.inline) or _OF_AUTHORS.search(image.url)
    return named and bool(of_author) and not leads_to_picture(href)


def _below(page: Page, media: Media) -> Sequence[TextBlock]:
    """The first blocks of a picture's figure, or, where it has none, those right below that tell of it."""
    if (figure := _frame_of(page, media.container)) and figure.size:
        said = page.inside(figure)[:_MOST_BELOW]
        return said if figure.tag == "figure" else [block for block in said if block.linked < len(block.text)]
    after = bisect_right(page.media, media.before, key=lambda other: other.before)
    end = page.media[after].before if after < len(page.media) else len(page.blocks)
    return list(takewhile(tells_of_picture, page.blocks[media.before : min(end, media.before + _MOST_BELOW)]))


def _frame_of(page: Page, container: Container) -> Container | None:
    """The figure around a picture, or a small box that is named as a picture's and leads to no other story."""
    if figure := figure_of(container):
        return figure
    box = next((each for each in islice(container.outwards(), _NEAR) if each.size), None)
    if box is None or box.size > _MOST_BELOW or not _names_picture(box.names) or _names_others(box.names):
        return None
    return None if any(_is_title(block) or heading_level(block.container) for block in page.inside(box)) else box


def _posts(page: Page, chosen: list[TextBlock], base: str | None, kept: set[int]) -> list[Placed]:
    """Embedded social-media posts between the article's first and last block."""
    found: list[Placed] = []
    first, last = chosen[0].number, chosen[-1].number + 1
    for post in posts_in(each for each in page.containers if first < each.end and each.first <= last):
        if post.first < first:
            continue
        texts = [inert(b.text) for b in page.inside(post) if b.number not in kept]
        url = post_url(page, post, base)
        if texts and url:
            block = Block(type="embed", role="embed", text="\n".join(texts), url=url, provider=provider_of(url))
            # It is often a quote itself, and none of the article.
            found.append(Placed(block, post.parent or post, post.first))
    return found


def _common_container(blocks: Sequence[TextBlock]) -> Container:
    """The innermost container around all of the blocks."""
    container = blocks[0].container
    while container.parent is not None and not container.holds(blocks[-1].number):
        container = container.parent
    return container


def _in_foreign_card(page: Page, container: Container, common: Container, kept: set[int]) -> bool:
    """Whether a picture stands in a box whose texts were all left out: one with but captions is none of another story,
    nor is a figure that no title stands beside."""
    inside = takewhile(lambda each: each is not common, container.outwards())
    box = next((each for each in inside if each.first < each.end), None)
    if box is None or box.tag in ("figure", "p") or any(n in kept for n in range(box.first, box.end)):
        return False
    if _frame_of(page, container) is not None:
        return any(map(_is_title, page.inside(box)))
    return not all(map(tells_of_picture, page.inside(box)))


def _is_title(block: TextBlock) -> bool:
    """Whether a block is a link as a whole, and long enough for the title of another story."""
    return len(block.text) >= _SHORTEST_TITLE and block.linked >= len(block.text)
