"""Several full articles on one page: only the one that the headline heads is the article."""

from __future__ import annotations

from collections.abc import Sequence

from jsnews.article.page.blocks import characters, characters_in
from jsnews.article.page.boxes import names_of_kind
from jsnews.article.page.dom import Container, Page, TextBlock

_OWN_TEXT = 300  # characters without which the headline's own <article> is a mere head
_LONGEST_LINE = 120  # characters of a byline or date line


def without_others(chosen: Sequence[TextBlock], headline: int | None, page: Page) -> list[TextBlock]:
    """The blocks without those of later <article> elements, or others that begin like the first, with headlines."""
    if headline is None or not chosen:
        return list(chosen)
    end = _next_story(chosen, headline, page)
    chosen = [block for block in chosen if block.number < end]
    if not chosen:
        return []
    title = page.blocks[headline].container
    own = _article_of(title)
    if own is None or characters_in(own, chosen) < _OWN_TEXT:
        return list(chosen)
    return [block for block in chosen if not _is_other(_article_of(block.container), own, title, page)]


def _article_of(container: Container) -> Container | None:
    """The outermost <article> around a container."""
    found = None
    each: Container | None = container
    while each is not None:
        if each.tag == "article":
            found = each
        each = each.parent
    return found


def _is_other(article: Container | None, own: Container, title: Container, page: Page) -> bool:
    """Whether a later <article> has a headline: an h1, or an h2 where one of them is of the kind of the first."""
    if article is None or article is own or article.first < own.end:
        return False
    # A page may well cut its one article into several <article> elements: those have other names and mere subheads.
    heads = ("h1", "h2") if names_of_kind(article) == names_of_kind(own) else ("h1",)
    containers = [block.container for block in page.inside(article)]
    titled = title.names and any(c.tag == "h2" and c.names == title.names for c in containers)
    return bool(titled) or any(_heads(container, heads) for container in containers)


def _heads(container: Container, heads: tuple[str, ...]) -> bool:
    return container.tag in heads or (container.parent is not None and container.parent.tag in heads)


def _next_story(chosen: Sequence[TextBlock], headline: int, page: Page) -> int:
    """The number of the block at which another story begins, after enough of a text: an h1 and a line below it of the
    same classes as the page's own, or an h1 in a box of its own like that of the page's, or in a head like the page's
    outside of what holds the page's text; past the last block where there is none."""
    blocks = page.blocks
    last, title = chosen[-1].number, blocks[headline].container
    own = _beginning(blocks[headline : headline + 2])
    for block in blocks[headline + 2 : last]:
        if block.container.tag != "h1" or block.text == blocks[headline].text:
            continue
        other, beginning = block.container, _beginning(blocks[block.number : block.number + 2])
        apart = _in_twin_heads(title, other) and characters_in(_apart(title, other), chosen) >= _OWN_TEXT
        if not (apart or (own is not None and beginning == own) or _in_twin_boxes(title, other)):
            continue
        if characters(each for each in chosen if headline < each.number < block.number) >= _OWN_TEXT:
            return block.number
    return last + 1


def _in_twin_boxes(one: Container, other: Container) -> bool:
    """Whether two headlines of one kind stand in elements side by side that have the same names."""
    box, twin = _apart(one, other), _apart(other, one)
    if (one.tag, one.names) != (other.tag, other.names) or box is one or twin is other or box.parent is not twin.parent:
        return False
    return box.tag == twin.tag and bool(names_of_kind(box)) and names_of_kind(box) == names_of_kind(twin)


def _in_twin_heads(one: Container, other: Container) -> bool:
    """Whether two headlines of one kind stand directly in elements of one kind, all of them with names."""
    if one.parent is None or other.parent is None:
        return False
    kinds = [(each.tag, names_of_kind(each)) for each in (one, one.parent, other, other.parent)]
    return kinds[:2] == kinds[2:] and all(names for _, names in kinds)


def _apart(one: Container, other: Container) -> Container:
    """The outermost element around one container that does not hold the other."""
    while one.parent is not None and not one.parent.holds(other.first):
        one = one.parent
    return one


def _beginning(blocks: Sequence[TextBlock]) -> list[tuple[str, str]] | None:
    """(tag, names) of an h1 and of the short line below it, where both have names."""
    kinds = [(block.container.tag, block.container.names) for block in blocks]
    named = len(kinds) > 1 and kinds[0][0] == "h1" and all(names for _, names in kinds)
    return kinds if named and len(blocks[1].text) <= _LONGEST_LINE else None
