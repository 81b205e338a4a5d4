"""Several full articles on one page: only the one that the headline heads is the article."""

from __future__ import annotations

from collections.abc import Sequence

from jsnews.article.dom import Container, Page, TextBlock
from jsnews.article.structure import names_of_kind

_OWN_TEXT = 300  # characters without which the headline's own <article> is a mere head
_LONGEST_LINE = 120  # characters of a byline or date line


def without_others(chosen: Sequence[TextBlock], headline: int | None, page: Page) -> list[TextBlock]:
    """The blocks without those of later <article> elements, or others that begin like the first, with headlines."""
    if headline is None or not chosen:
        return list(chosen)
    chosen = [block for block in chosen if block.number < _next_story(chosen, headline, page)]
    if not chosen:
        return []
    title = page.blocks[headline].container
    own = _article_of(title)
    if own is None or _text_in(own, chosen) < _OWN_TEXT:
        return list(chosen)
    return [block for block in chosen if not _is_other(_article_of(block.container), own, title, page)]


def _article_of(container: Container) -> Container | None:
    """The outermost <article> around a container."""
    found: Container | None = None
    current: Container | None = container
    while current is not None:
        if current.tag == "article":
            found = current
        current = current.parent
    return found


def _text_in(container: Container, chosen: Sequence[TextBlock]) -> int:
    """Characters of the chosen blocks inside a container."""
    return sum(len(block.text) for block in chosen if container.first <= block.number < container.end)


def _is_other(article: Container | None, own: Container, title: Container, page: Page) -> bool:
    """Whether a later <article> has a headline: an h1, or an h2 where one of them is of the kind of the first."""
    if article is None or article is own or article.first < own.end:
        return False
    # A page may well cut its one article into several <article> elements: those have other names and mere subheads.
    heads = ("h1", "h2") if names_of_kind(article) == names_of_kind(own) else ("h1",)
    containers = [block.container for block in page.blocks[article.first : article.end]]
    titled = title.names and any(c.tag == "h2" and c.names == title.names for c in containers)
    return bool(titled) or any(_heads(container, heads) for container in containers)


def _heads(container: Container, heads: tuple[str, ...]) -> bool:
    return container.tag in heads or (container.parent is not None and container.parent.tag in heads)


def _next_story(chosen: Sequence[TextBlock], headline: int, page: Page) -> int:
    """The number of the block at which another story begins: an h1 and a line below it of the same classes as the
    page's own, after enough of a text; past the last block where there is none."""
    blocks = page.blocks
    last = chosen[-1].number
    own = _beginning(blocks[headline : headline + 2])
    if own is None:
        return last + 1
    for block in blocks[headline + 2 : last]:
        if block.container.tag != "h1" or block.text == blocks[headline].text:
            continue
        told = sum(len(each.text) for each in chosen if headline < each.number < block.number)
        if told >= _OWN_TEXT and _beginning(blocks[block.number : block.number + 2]) == own:
            return block.number
    return last + 1


def _beginning(blocks: Sequence[TextBlock]) -> list[tuple[str, str]] | None:
    """(tag, names) of an h1 and of the short line below it, where both have names."""
    kinds = [(block.container.tag, block.container.names) for block in blocks]
    named = len(kinds) > 1 and kinds[0][0] == "h1" and all(names for _, names in kinds)
    return kinds if named and len(blocks[1].text) <= _LONGEST_LINE else None
