"""Text that is there in a cipher alone is none, and the article is not whole."""

from __future__ import annotations

from jsnews import extract

from ..pages import PARAGRAPHS, paragraphs, plain_page


def shifted(text: str) -> str:
    """As some papers keep it from those who do not pay: each letter replaced by the next one."""
    return "".join(chr(ord(char) + 1) if char.isalpha() else char for char in text)


def article_of(*rest: str, free: tuple[str, ...] = PARAGRAPHS[:2], above: str = ""):
    locked = "".join(f"<p class=obfuscated>{text}</p>" for text in rest)
    return extract(plain_page(f"{above}{paragraphs(free)}<h3>What it costs</h3>{locked}"))


def test_text_in_a_cipher_is_left_out_and_the_article_is_not_free() -> None:
    article = article_of(*map(shifted, PARAGRAPHS[2:]))
    assert article.verdict.status == "paywalled"
    assert PARAGRAPHS[1] in article.text
    assert shifted(PARAGRAPHS[2]) not in article.text


def test_where_all_of_it_is_in_a_cipher_none_of_it_is_text() -> None:
    menu = "".join(f"<div><a href='/{at}'>{text}</a></div>" for at, text in enumerate(PARAGRAPHS))
    article = article_of(*map(shifted, PARAGRAPHS), free=(), above=menu)
    assert article.verdict.status == "paywalled"
    assert shifted(PARAGRAPHS[0]) not in article.text


def test_deciphered_it_is_text_under_the_same_name() -> None:
    for free in (PARAGRAPHS[:2], ()):
        article = article_of(*PARAGRAPHS[len(free) :], free=free)
        assert article.verdict.status == "complete"
        assert PARAGRAPHS[-1] in article.text


def test_line_in_a_cipher_that_a_text_is_about_is_text() -> None:
    article = article_of(shifted("They wrote this line to each other every day"), free=PARAGRAPHS)
    assert article.verdict.status == "complete"


DUMMY = (
    "Lorem ipsum dolor sit amet, consetetur sadipscing elitr, sed diam nonumy eirmod tempor invidunt.",
    "Ut wisi enim ad minim veniam, quis nostrud exerci tation ullamcorper suscipit lobortis nisl ut aliquip.",
)


def test_the_words_of_printers_stand_for_a_text_that_is_not_free() -> None:
    dummy = f"<div class=blur>{paragraphs(DUMMY * 2)}</div>"
    article = extract(plain_page(f"{paragraphs(PARAGRAPHS[:2])}{dummy}<h2>Read on with Plus</h2>"))
    assert article.verdict.status == "paywalled"
    assert not any(text in article.text for text in DUMMY)


def test_a_text_about_the_words_of_printers_is_one() -> None:
    article = extract(plain_page(f"{paragraphs()}<blockquote>{DUMMY[0]}</blockquote>{paragraphs(PARAGRAPHS[:3])}"))
    assert article.verdict.status == "complete"


def test_words_of_printers_below_a_long_text_were_forgotten_there() -> None:
    long = tuple(f"On day {day}: {text}" for day in range(4) for text in PARAGRAPHS)
    article = extract(plain_page(f"{paragraphs(long)}<div>{paragraphs(DUMMY * 8)}</div>"))
    assert article.verdict.status == "complete"
    assert not any(text in article.text for text in DUMMY)


def test_words_of_printers_that_nobody_sees_are_no_wall() -> None:
    article = extract(plain_page(f"{paragraphs()}<div hidden>{paragraphs(DUMMY * 2)}</div>"))
    assert article.verdict.status == "complete"
