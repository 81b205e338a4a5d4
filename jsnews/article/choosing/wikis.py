"""What MediaWiki has around and between its texts: notes on a page, menus, categories, links to edit a part."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jsnews.article.page.dom import Page, TextBlock
from jsnews.article.pattern import naming, pattern

_OWN = "mw-"  # begins what the system names of its own
_names_furniture = naming(
    r"(?:^|\s)(?:mw-(?:portlet|indicators?|normal-catlinks|hidden-catlinks)\S*|"
    r"vector-(?:dropdown|menu|sticky|toc|page-toolbar)\S*|hatnote|[acfo]mbox\S*|mbox-\S+|navbox\S*|catlinks|"
    r"printfooter|sitesub|sitenotice)(?:\s|$)"
)
_EDIT = pattern(
    r"\[\s?(?:edit(?: source)?|bearbeiten|modifier|editar|modifica|bewerken|edytuj|править|編集|编辑|編輯|편집)"
    r"(?: \| [^\]]+)?\s?\]",
    re.I,
)


def without_furniture(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks of a wiki's page without such."""
    if not any(_OWN in box.names for box in page.containers):
        return list(chosen)
    return [
        block
        for block in chosen
        if not _EDIT.fullmatch(block.text)
        and not any(_names_furniture(box.names) for box in block.container.outwards())
    ]
