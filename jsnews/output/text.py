"""Article → plain text."""

from __future__ import annotations

from jsnews.model import READ, Article, Block


def render_text(article: Article, *, standfirst: bool = True, embeds: bool = False, captions: bool = False) -> str:
    """Paragraphs separated by a blank line; with the defaults it is `article.text`."""
    roles = set(READ)
    if not standfirst:
        roles.discard("standfirst")
    if embeds:
        roles.add("embed")
    if captions:
        roles.add("caption")
    texts = (_text(block, captions) for block in article.body if block.role in roles or _is_picture(block, captions))
    return "\n\n".join(text for text in texts if text)


def _is_picture(block: Block, captions: bool) -> bool:
    return captions and block.image is not None


def _text(block: Block, captions: bool) -> str:
    """The block's text; of a picture without one its caption and credit, of an embed without one its address."""
    if block.text:
        return block.text
    if captions and block.image:
        return " ".join(part for part in (block.image.caption, block.image.credit) if part)
    return (block.url or "") if block.type == "embed" and block.role == "embed" else ""
