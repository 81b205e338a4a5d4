"""What readers say of an article is none of it, however much it reads like prose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from jsnews.article.page.blocks import characters
from jsnews.article.page.dom import Container, Node, Page, TextBlock
from jsnews.article.page.sections import heads_comments
from jsnews.article.page.tokens import has_word
from jsnews.article.text import names

_NAMES = names(
    "comment comments commentlist respond reactions reacties replies disqus kommentar kommentare kommentarer "
    "lesermeinungen leserkommentare "
    "commentaires comentario comentarios comentarii commento commenti kommentti kommentit keskustelu diskuse "
    "diskussion komentarz komentarze komentari komentare komentar komen yorum yorumlar nazar nazarat binhluan"
)
_ENOUGH = 100  # characters without which the text may well stand in an element of such a name


def without_comments(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without those in elements named as comments, where enough of a text stands elsewhere."""
    said = said_by_readers(page, chosen)
    kept = [block for block in chosen if block.number not in said]
    return kept if characters(kept) >= _ENOUGH else list(chosen)


def said_by_readers(page: Page, blocks: Sequence[TextBlock]) -> set[int]:
    """The numbers of the blocks that stand in elements named or marked as comments."""
    known: dict[int, bool] = {}
    return {block.number for block in blocks if _is_comment(block.container, page, known)}


def in_comments(page: Page, container: Container, number: int, end: int) -> bool:
    """Whether what stands at a block below the text, which ends at `end`, is said by readers or about what they say:
    in an element named so, or under such a heading."""
    if any(each.first >= end and each.names and has_word(each.names, _NAMES) for each in container.outwards()):
        return True
    return any(heads_comments(block) for block in page.blocks[end:number])


def is_said_by_readers(page: Page, container: Container) -> bool:
    """Whether an element stands in one that is named or marked as a comment, wherever the text is."""
    return _is_comment(container, page, {})


def is_of_comment(node: Node) -> bool:
    """Whether an element stands in one that is named or marked as a comment, and holds no headline."""
    outer = node.parent
    while outer is not None and outer.tag not in ("body", "main", "article", "html"):
        said = outer.attributes
        named = f"{said.get('class') or ''} {said.get('id') or ''}"
        if has_word(named, _NAMES) or _is_marked(said):
            return outer.css_first("h1") is None
        outer = outer.parent
    return False


def is_marked_comment(container: Container) -> bool:
    """Whether a container stands in what its microdata calls a comment."""
    return any(_is_marked(each.attributes) for each in container.outwards())


def _is_marked(said: Mapping[str, str | None]) -> bool:
    """Whether an element is a comment by its microdata."""
    return said.get("itemprop") == "comment" or (said.get("itemtype") or "").endswith("Comment")


def _is_comment(container: Container, page: Page, known: dict[int, bool]) -> bool:
    """Whether an element or one around it is named so; `known` holds the answers by container number."""
    path: list[Container] = []
    current: Container | None = container
    while current is not None and current.number not in known:
        path.append(current)
        current = current.parent
    found = known[current.number] if current is not None else False
    for each in reversed(path):
        found = found or _is_named(each, page)
        known[each.number] = found
    return found


def _is_named(container: Container, page: Page) -> bool:
    """Whether the element has such a name or mark and is not what holds the headline."""
    if not (container.names and has_word(container.names, _NAMES)) and not _is_marked(container.attributes):
        return False
    inside = page.inside(container)
    return container.tag not in ("body", "main", "article", "p") and all(b.container.tag != "h1" for b in inside)
