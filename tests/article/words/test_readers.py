"""Where readers speak, headings and lines say so."""

from __future__ import annotations

import pytest

from jsnews.article.words.readers import counts_agreement, heads_notes, heads_what_readers_say, tells_of_commenting


@pytest.mark.parametrize(
    "line",
    [
        "Comments (12)",
        "3 Kommentare",
        "Leserkommentare",
        "Commentaires",
        "Comentarios",
        "Diskutera",
        "Обсудить",
        "댓글 4",
        "コメント",
        "Join the conversation",
        "3 Reaktionen",
    ],
)
def test_a_heading_stands_above_what_readers_say(line: str) -> None:
    assert heads_what_readers_say(line)


@pytest.mark.parametrize(
    "line",
    [
        "Reaktionen",
        "Comments by the mayor",
        "Discussion",
        "Kommentare aus der Stadt",
    ],
)
def test_a_subhead_of_the_text_stands_above_no_comments(line: str) -> None:
    assert not heads_what_readers_say(line)


@pytest.mark.parametrize(
    "line",
    [
        "Comments are closed",
        "You must be logged in to post a comment",
        "Die Kommentarfunktion ist geschlossen.",
        "Connectez-vous pour commenter",
        "Комментарии закрыты",
        "ログインしてコメント",
    ],
)
def test_a_line_tells_who_may_write_a_comment(line: str) -> None:
    assert tells_of_commenting(line)


@pytest.mark.parametrize(
    "line",
    [
        "Comments are what the mayor fears most.",
        "She logged in to read the comments.",
    ],
)
def test_a_text_that_tells_of_comments_tells_nobody_to_write(line: str) -> None:
    assert not tells_of_commenting(line)


@pytest.mark.parametrize(
    "line",
    [
        "Cooking Notes",
        "Bewertungen (3)",
        "Reseñas",
        "レビュー",
    ],
)
def test_a_heading_may_stand_above_notes_of_readers(line: str) -> None:
    assert heads_notes(line)


@pytest.mark.parametrize(
    "line",
    [
        "Helpful (3)",
        "Hilfreich 12",
        "Utile 4",
        "参考になった 2",
    ],
)
def test_readers_agree_by_the_number(line: str) -> None:
    assert counts_agreement(line)
