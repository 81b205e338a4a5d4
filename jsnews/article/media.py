"""The article's pictures, players and embedded posts, each at its place between the text blocks."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from jsnews.article.dom import Container, Media, Page, TextBlock
from jsnews.article.pictures import caption_of, figure_of, image_of, player_of, post_url, posts_in, provider_of
from jsnews.article.structure import Placed
from jsnews.article.text import inert
from jsnews.model import Block, Image


def media_blocks(page: Page, chosen: list[TextBlock], headline: int | None, base: str | None) -> list[Placed]:
    """Every picture, player and embedded post of the article at its place, in order."""
    start = min(chosen[0].number, headline if headline is not None else chosen[0].number)
    end = chosen[-1].number + 2
    common = _common_container(chosen)
    kept = {block.number for block in chosen}
    found: list[Placed] = []
    seen: set[str] = set()
    for media in page.media:
        if (
            not start <= media.before <= end
            or media.container.hidden
            or _in_foreign_card(media.container, common, kept)
        ):
            continue
        if media.before > chosen[-1].number + 1 or (
            media.before > chosen[-1].number and common not in media.container.outwards()
        ):
            continue
        block = player_of(media, base) if media.tag == "iframe" else _picture(page, media, base, kept)
        if block is not None:
            key = block.url or (block.image.url if block.image else "")
            if key not in seen:
                seen.add(key)
                found.append(Placed(block, media.container, media.before + media.amid))
    found.extend(_posts(page, chosen, base, kept))
    return sorted(found, key=lambda placed: placed.before)


def _picture(page: Page, media: Media, base: str | None, kept: set[int]) -> Block | None:
    image = image_of(media, base)
    if image is None:
        return None
    figure = figure_of(media.container)
    near = page.inside(figure) if figure else _caption_near(page, media)
    caption, credit = caption_of([b for b in near if b.number not in kept][:4])
    image = Image(url=image.url, alt=image.alt, caption=caption, credit=credit)
    return Block(type="image", role="caption", text=caption or "", image=image)


def _caption_near(page: Page, media: Media) -> list[TextBlock]:
    """The block right after a picture without figure, where its class calls it the caption."""
    after = page.blocks[media.before : media.before + 1]
    return [
        b
        for b in after
        if "caption" in b.container.names.lower()
        or (b.container.parent and "caption" in b.container.parent.names.lower())
    ]


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


def _in_foreign_card(container: Container, common: Container, kept: set[int]) -> bool:
    """Whether a picture stands in a box below the article whose texts were all left out and that is no figure."""
    inside = takewhile(lambda each: each is not common, container.outwards())
    box = next((each for each in inside if each.first < each.end), None)
    if box is None or box.tag in ("figure", "p") or any(n in kept for n in range(box.first, box.end)):
        return False
    return figure_of(container) is None and "caption" not in box.names.lower()
