"""The bar that an archive of the web puts above its copies: it tells of the archive, in paragraphs."""

from __future__ import annotations

from collections.abc import Sequence

from jsnews.article.page.dom import TextBlock
from jsnews.article.pattern import naming

_names_bar = naming(r"(?:^|\s)wm-ipp")


def without_archives_bar(chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without those in such a bar."""
    return [block for block in chosen if not any(_names_bar(box.names) for box in block.container.outwards())]
