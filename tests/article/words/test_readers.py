"""Where readers speak, headings and lines say so."""

from __future__ import annotations

import pytest

from jsnews.article.words.readers import (
    counts_agreement,
    counts_votes,
    heads_notes,
    heads_poll,
    heads_what_readers_say,
    offers_to_comment,
    tells_of_commenting,
)


@pytest.mark.parametrize(
    "line",
    [
        "Comments (12)",
        "3 Kommentare",
        "Leserkommentare",
        "Vstoupit do diskuse (31 příspěvků)",
        "Commentaires",
        "Comentarios",
        "Diskutera",
        "Обсудить",
        "댓글 4",
        "评论（191）",
        "コメント",
        "Join the conversation",
        "3 Reaktionen",
        "Top Comment",
        "3 user reviews for Harbour Radio 2",
        "Add your own Harbour Radio review",
        "12 Kundenbewertungen zum Hafenfunk",
        "4 avis d'utilisateurs sur la radio",
        "2 opiniones de usuarios sobre la radio",
        "Deine eigene Bewertung schreiben",
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
        "Leave a good review of the harbour behind",
        "What 3 user reviews tell",
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
        "Login or Subscribe to participate in polls.",
        "Connectez-vous pour voter",
    ],
)
def test_a_line_tells_who_may_write_a_comment(line: str) -> None:
    assert tells_of_commenting(line)


@pytest.mark.parametrize(
    "line",
    [
        "Comments are what the mayor fears most.",
        "She logged in to read the comments.",
        "Register to vote in the poll that decides who runs the harbour.",
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


@pytest.mark.parametrize(
    "line",
    [
        "4.86 from 132 votes",
        "4,8 von 5.120 Bewertungen",
        "4,5 (27 avis)",
        "3.9/5 (1,204 ratings)",
        "4,2 av 5 (57 röster)",
        "4,7 из 31 голосов",
    ],
)
def test_how_many_gave_how_many_stars_is_none_of_the_text(line: str) -> None:
    assert counts_votes(line)


@pytest.mark.parametrize("line", ["132 votes", "The plan won by 4 votes", "4 of the 132 votes were spoilt"])
def test_votes_of_a_council_are(line: str) -> None:
    assert not counts_votes(line)


def test_who_has_no_name_yet_is_told_so() -> None:
    assert tells_of_commenting("You must confirm your public display name before commenting")
    assert tells_of_commenting(
        "Please logout and then login again, you will then be prompted to enter your display name."
    )


@pytest.mark.parametrize(
    "line",
    [
        "Subscribe to comment",
        "We have moved to a new commenting platform. Already a registered user? Log in.",
        "Melden Sie sich an, um mitzudiskutieren.",
        "Abonnez-vous pour commenter",
    ],
)
def test_an_offer_is_for_those_who_comment(line: str) -> None:
    assert offers_to_comment(line)


@pytest.mark.parametrize("line", ["Subscribe to read on", "Already a subscriber? Log in", "Abonnez-vous pour lire"])
def test_an_offer_to_read_is_for_all(line: str) -> None:
    assert not offers_to_comment(line)


@pytest.mark.parametrize(
    "line",
    ["Times Poll", "Question of the day", "Leserumfrage", "Sondage du jour", "Encuesta", "Опрос дня", "アンケート"],
)
def test_what_stands_above_a_question_to_readers_is_known(line: str) -> None:
    assert heads_poll(line)
    assert not heads_poll(f"{line}, and what came of it")
