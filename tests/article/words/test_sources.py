"""The headings of lists of sources are known in many languages."""

from __future__ import annotations

import pytest

from jsnews.article.words.sources import heads_sources


@pytest.mark.parametrize(
    "line",
    [
        "References",
        "References:",
        "5. Works cited",
        "Literaturverzeichnis",
        "Références bibliographiques",
        "Bibliografía",
        "Referências",
        "Literatuurlijst",
        "Källförteckning",
        "Przypisy",
        "Kaynakça",
        "Список литературы",
        "参考文献",
        "참고문헌",
    ],
)
def test_such_a_heading_is_known(line: str) -> None:
    assert heads_sources(line)


@pytest.mark.parametrize(
    "line", ["Reference points", "References to the harbour in letters", "Sources", "Literature prize"]
)
def test_a_subhead_of_the_text_is_none(line: str) -> None:
    assert not heads_sources(line)
