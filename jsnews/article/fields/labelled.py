"""Bylines with labels for who listens to the page: "Author, " before the name, "Role, " before the calling."""

from __future__ import annotations

from itertools import islice

from jsnews.article.fields.spacing import joined
from jsnews.article.page.blocks import first_piece
from jsnews.article.page.dom import Container, Page, TextBlock
from jsnews.article.pattern import naming

_names_byline = naming(r"(?:^|[\s_-])(?:by-?line|authors?)(?:$|[\s_-])")
_NEAR = 5  # elements around a line
_ENDS = (",", "،", "、")


def region_of(page: Page, block: TextBlock) -> Container | None:
    """The element around a line which is labelled as the byline, and which has such lines; None where there is none."""
    for box in islice(block.container.outwards(), _NEAR):
        if _names_byline(box.attributes.get("aria-labelledby") or ""):
            return box if any(map(_parts, page.inside(box))) else None
    return None


def name_in(page: Page, block: TextBlock, region: Container) -> str | None:
    """What a line of the region says behind the label that its first line has: what others label is no name."""
    parts, first = _parts(block), next(filter(None, map(_parts, page.inside(region))), None)
    return parts[1] if parts and first and parts[0] == first[0] else None


def _parts(line: TextBlock) -> tuple[str, str] | None:
    """(label, what it labels) of a line that begins with an element for the label."""
    label, rest = first_piece(line)
    return (label.strip(), joined(rest)) if rest and label.rstrip().endswith(_ENDS) else None
