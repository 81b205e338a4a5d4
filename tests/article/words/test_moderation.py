"""By what rules a house lets its readers speak, and what a text itself says of comments."""

from __future__ import annotations

import pytest

from jsnews.article.words.moderation import rules_comments


@pytest.mark.parametrize(
    "line",
    [
        "Comments are moderated and may be removed.",
        "We reserve the right to delete comments that insult others.",
        "Comments have to be in English. They cannot be abusive or personal.",
        "Kommentare werden vor der Veröffentlichung geprüft.",
        "Les commentaires sont modérés par la rédaction.",
        "Los comentarios serán revisados antes de publicarse.",
        "コメントは編集部の承認後に公開されます。",
    ],
)
def test_rules_of_the_house(line: str) -> None:
    assert rules_comments(line)


@pytest.mark.parametrize(
    "line",
    [
        "Comments by the minister caused an uproar in the capital.",
        "The council reviewed all of the letters that it had got from readers.",
        "Kommentare zum Urteil kamen auch aus dem Ausland.",
    ],
)
def test_text_about_comments(line: str) -> None:
    assert not rules_comments(line)
