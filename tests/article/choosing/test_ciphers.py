"""Text that is there in a cipher alone is none, and the article is not whole."""

from __future__ import annotations

from jsnews import extract

from ..pages import PARAGRAPHS, paragraphs, plain_page


def shifted(text: str) -> str:
    """As some papers keep it from those who do not pay: each letter replaced by the next one."""
    return "".join(char if char == " " else chr(ord(char) + 1) for char in text)


def article_of(*rest: str):
    locked = "".join(f"<p class=obfuscated>{text}</p>" for text in rest)
    return extract(plain_page(f"{paragraphs(PARAGRAPHS[:2])}<h3>What it costs</h3>{locked}"))


def test_text_in_a_cipher_is_left_out_and_the_article_is_not_free() -> None:
    article = article_of(*map(shifted, PARAGRAPHS[2:]))
    assert article.verdict.status == "paywalled"
    assert PARAGRAPHS[1] in article.text
    assert shifted(PARAGRAPHS[2]) not in article.text


def test_deciphered_it_is_text_under_the_same_name() -> None:
    article = article_of(*PARAGRAPHS[2:])
    assert article.verdict.status == "complete"
    assert PARAGRAPHS[-1] in article.text
