"""Article → plain text."""

from __future__ import annotations

from collections.abc import Set

from jsnews.model import READ, Article, Block, nested


def render_text(article: Article, *, standfirst: bool = True, embeds: bool = False, captions: bool = False) -> str:
    """Paragraphs separated by a blank line; with the defaults it is `article.text`, which has no headline."""
    roles = set(READ)
    if not standfirst:
        roles.discard("standfirst")
    asked = {kind for kind, wanted in (("image", captions), ("embed", embeds)) if wanted}
    if embeds:
        roles.add("embed")
    if captions:
        roles.add("caption")
    texts = (_text(block, asked) for block in article.body if block.role in roles or _is_picture(block, captions))
    return "\n\n".join(text for text in texts if text)


def _is_picture(block: Block, captions: bool) -> bool:
    return captions and block.image is not None


def _text(block: Block, asked: Set[str]) -> str:
    """The block's text, and below it that of the pictures and embeds inside of it that are asked for."""
    inside = [_own(each, asked) for each in nested(block.blocks) if each.type in asked]
    return "\n".join(text for text in (_own(block, asked), *inside) if text)


def _own(block: Block, asked: Set[str]) -> str:
    """The block's text; of a picture without one its caption and credit, of an embed without one its address."""
    if block.text:
        return block.text
    if block.image and "image" in asked:
        return " ".join(part for part in (block.image.caption, block.image.credit) if part)
    return (block.url or "") if block.type == "embed" and block.role == "embed" else ""
