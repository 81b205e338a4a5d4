"""What a document holds, told from the answer before the parser has reached it."""

from __future__ import annotations

from jsnews.browser.sent import prose_in

SENTENCE = "The council has put off the vote on the old bridge until the end of May."


def test_paragraphs_count_without_their_markup() -> None:
    html = f'<p class="lead">{SENTENCE} <a href="/a">More</a></p>\n<P>{SENTENCE}</P>'
    assert prose_in(html, 40) == len(f"{SENTENCE} More") + len(SENTENCE)


def test_short_lines_and_other_elements_do_not_count() -> None:
    assert prose_in(f"<p>By Jane Doe</p><pre>{SENTENCE}</pre><div>{SENTENCE}</div>", 40) == 0


def test_what_never_closes_is_read_once() -> None:
    assert prose_in("<p " * 200_000, 40) == 0
    assert prose_in("<p>" * 200_000, 40) == 0
