"""What a text was filed under is announced in few words."""

from __future__ import annotations

import pytest

from jsnews.article.words.subjects import labels_subjects


@pytest.mark.parametrize(
    "line",
    [
        "Tags:",
        "Filed under",
        "Related Topics",
        "Posted in: Harbour, Boats",
        "Schlagwörter: Hafen, Boote",
        "Mots-clés",
        "Palabras clave: puerto",
        "Argomenti:",
        "Trefwoorden",
        "Ämnesord",
        "Aiheet",
        "Słowa kluczowe:",
        "Klíčová slova",
        "Теги:",
        "Ключові слова",
        "Λέξεις-κλειδιά",
        "Etiketler",
        "الوسوم:",
        "תגיות",
        "関連キーワード",
        "关键词：港口",
        "태그",
        "Từ khóa",
    ],
)
def test_label_of_subjects_is_known(line: str) -> None:
    assert labels_subjects(line)


@pytest.mark.parametrize("line", ["Tags on the nets tell whose they are.", "Topics of the talk were boats and ice"])
def test_sentence_that_begins_with_such_a_word_is_none(line: str) -> None:
    assert not labels_subjects(line)
