"""Pictures and embedded players of the article, and their addresses."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice

from jsnews.address import split
from jsnews.article.page.dom import Container, Media, Node, Page, inlines_around
from jsnews.article.pattern import naming, pattern
from jsnews.article.text import address, count_in, line, names
from jsnews.model import Block, Image

_POST_HEADS = names("twit inst tikt blue fb-p redd mast thre tele")
PLAYED = names("iframe video audio")
# Where a page names one to come, what stands in `src` meanwhile is a mere place holder.
_TO_COME = ("data-src", "data-original", "data-lazy-src")
_SOURCES = ("src", *_TO_COME, "data-url", "data-image")
_ADDRESS = pattern(
    r"/.*\.(?:jpe?g|jfif|png|webp|avif|gif|svg)(?:$|[?#/&])|/.*(?:image|img|photo|foto|media|resize|\bi/)[^?]*/.", re.I
)
_HOME = pattern(r"/?(?:index\.\w{3,5})?")
_HOLDS = pattern(r"place-?holder[^/]*$", re.I)
_HOLDER = pattern(r"[{}]|%\w+%|blank|place-?holder|spacer|loader|loading|transparent|1x1|/embed/", re.I)
_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
# An address may hold commas, but for one at its end; what is said of it ends at the next one.
_CANDIDATE = pattern(r"([^\s,](?:\S*[^\s,])?)(?:,|\s+([^,]*)|$)")
_SIZE = pattern(r"(?<![\d.])(\d{1,6}(?:\.\d{1,6})?)[wx]")
_SMALLEST = 100  # pixels; anything smaller is an icon
_ICON = pattern(
    r"avatar|icon|logo|spinner|pixel|badge|emoji|gravatar|author|share|sprite|placeholder|advert|banner|thumb-?nail-?author",
    re.I,
)
_NEAR, _MOST_BESIDE = 4, 2  # elements around a picture, and blocks in one that is about it
_SIGN = pattern(r"(?:^|[/_.-])(?:icon?s?|ic|btn|buttons?|sprites?|toolbar|share|sns)[/_.-]", re.I)
_names_others = naming(
    r"(?:^|\s)(?:[\w-]*[_-])?(?:ads?|advert\w*|by-?line(?:-with-image)?|share|sns)(?:$|\s)|(?:^|\s)td-a-rec"
)
_SIGN = pattern(r"(?:^|[/_.-])(?:icon?s?|ic|btn|buttons?|sprites?|toolbar|share|sns)[/_.-]", re.I)
_PLAYER_NAMES = pattern(
    r"embed|video|player|youtube|vimeo|tweet|instagram|tiktok|podcast|audio|iframe|responsive|chart|infograph", re.I
)
_POST_NAMES = pattern(
    r"twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|fb-post|reddit-(?:card|embed)|mastodon-embed|threads-embed|telegram-post",
    re.I,
)


def image_of(media: Media, base: str | None) -> Image | None:
    """The picture's address and alternative text; None for icons and trackers."""
    attributes = media.node.attributes
    url = _picture_source(media, base)
    own = f"{attributes.get('class') or ''} {attributes.get('id') or ''} {media.container.names}"
    if url is None or _ICON.search(own) or _HOLDS.search(split(url).path) or _is_of_page(media, url, base):
        return None
    for side in ("width", "height"):
        pixels = count_in((attributes.get(side) or "").removesuffix("px"))
        if pixels is not None and pixels < _SMALLEST:
            return None
    return Image(url=url, alt=line(attributes.get("alt")) or None)


def _is_of_page(media: Media, url: str, base: str | None) -> bool:
    """Whether a picture outside of figures stands alone in an advertisement's place or a byline, or is the sign of a
    button or of a script's link by its address and size: most others in these are to be enlarged."""
    if figure_of(media.container):
        return False
    boxes = list(islice(media.container.outwards(), _NEAR))
    if any(box.names and box.size <= _MOST_BESIDE and _names_others(box.names) for box in boxes):
        return True
    if any(_is_home(each.attributes.get("href"), base) for each in inlines_around(media.inline)):
        return True  # the site's own sign
    path, attributes = split(url).path, media.node.attributes
    if not _SIGN.search(path) and (not path.endswith(".svg") or count_in(attributes.get("width"))):
        return False
    if _SIGN.search(path) and not attributes.get("alt"):
        return True
    around = list(inlines_around(media.inline))
    if media.container.tag == "button" or any(each.tag == "button" for each in around):
        return True
    return any((each.attributes.get("href") or "").lower().startswith("javascript:") for each in around)


def _is_home(href: str | None, base: str | None) -> bool:
    """Whether a link leads to the front page of the site that it stands on."""
    there, here = split(address(href, base)), split(base)
    return there.netloc == here.netloc != "" and not there.query and _HOME.fullmatch(there.path) is not None


def _picture_source(media: Media, base: str | None) -> str | None:
    """The address of the picture itself, or where it has none yet, of one that it would be replaced with."""
    if media.tag != "picture":
        return _source(media.node, base)
    elements = [*media.node.css("img"), *media.node.css("source")]
    return next((url for element in elements if (url := _source(element, base))), None)


def _source(node: Node, base: str | None) -> str | None:
    attributes = node.attributes
    for name in _SETS:
        if (listed := attributes.get(name)) and (url := address(_largest(listed), base)):
            return url
    meanwhile = attributes.get("src")
    for name in (*(name for name in _TO_COME if _is_to_come(attributes.get(name), meanwhile)), *_SOURCES):
        value = attributes.get(name)
        if value and not value.startswith("data:") and (url := address(value, base)):
            return url
    return None


def _is_to_come(value: str | None, meanwhile: str | None) -> bool:
    """Whether an attribute has a picture's address, and none of what holds its place or has to be filled in: behind a
    place holder any address is one."""
    if not value or _HOLDER.search(value):
        return False
    return bool(_ADDRESS.search(value)) or ("/" in value and bool(_HOLDER.search(meanwhile or "blank")))


def _largest(srcset: str) -> str | None:
    """The URL with the greatest width or density."""
    best, best_size = None, -1.0
    for url, descriptors in _CANDIDATE.findall(srcset):
        size = _SIZE.search(descriptors)
        number = float(size[1]) if size else 1.0
        if number > best_size and not url.startswith("data:"):
            best, best_size = url, number
    return best


def figure_of(container: Container) -> Container | None:
    """The figure around a container, at most four steps up."""
    return next((each for each in islice(container.outwards(), 5) if each.tag == "figure"), None)


def player_of(media: Media, base: str | None) -> Block | None:
    """A film, a recording, or an embedded player or post in a frame of its own."""
    attributes = media.node.attributes
    nodes = [media.node] if media.tag == "iframe" else [media.node, *media.node.css("source")]
    stated = (node.attributes.get(name) for node in nodes for name in ("src", "data-src"))
    url = next(filter(None, (address(src, base) for src in stated)), None)
    if url is None or (media.tag == "iframe" and not _is_player(media, url)):
        return None
    return Block(type="embed", role="embed", url=url, provider=provider_of(url), text=line(attributes.get("title")))


def _is_player(frame: Media, url: str) -> bool:
    """Whether a frame may fill the screen, or is named as a player, a post or a chart."""
    attributes = frame.node.attributes
    own = " ".join(attributes.get(name) or "" for name in ("class", "id", "title", "aria-label"))
    return "allowfullscreen" in attributes or bool(
        _PLAYER_NAMES.search(f"{own} {frame.container.names} {split(url).path}")
    )


def provider_of(url: str) -> str | None:
    """The name in the host: "youtube" of www.youtube.com, "bbc" of emp.bbc.co.uk."""
    labels = (split(url).hostname or "").split(".")
    while len(labels) > 2 and len(labels[-2]) <= 3 and len(labels[-1]) == 2:
        labels.pop()
    return labels[-2] if len(labels) >= 2 else None


@lru_cache(maxsize=8_192)
def _is_post(classes: str) -> bool:
    """Whether one of the names is that of an embedded post; the first letters settle nearly all."""
    return any(name[:4] in _POST_HEADS and _POST_NAMES.match(name) for name in classes.split())


def posts_in(containers: Iterable[Container]) -> list[Container]:
    """The outermost ones, of containers in their order, that are embedded social-media posts."""
    found: list[Container] = []
    for container in containers:
        if container.names and _is_post(container.names) and (not found or container.first >= found[-1].end):
            found.append(container)
    return found


def blocks_in_posts(containers: Iterable[Container]) -> set[int]:
    """The numbers of the blocks that stand in these."""
    return {number for post in posts_in(containers) for number in range(post.first, post.end)}


def post_url(page: Page, post: Container, base: str | None) -> str | None:
    """The address of an embedded post: its last link."""
    attributes = post.attributes
    for name in ("cite", "data-instgrm-permalink", "data-href"):
        if url := address(attributes.get(name), base):
            return url
    links = post.node.css("a[href]") if post.node is not None else []
    return address(links[-1].attributes.get("href"), base) if links else None
