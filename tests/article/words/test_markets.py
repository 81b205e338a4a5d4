"""The figures of a share have the same few names everywhere."""

from __future__ import annotations

import pytest

from jsnews.article.words.markets import names_share_figure


@pytest.mark.parametrize(
    "line",
    [
        "Market Cap",
        "52wk Range",
        "52-Week High",
        "Day's range:",
        "P/E ratio",
        "Marktkapitalisierung",
        "52W Hoch",
        "Capitalisation boursière",
        "Dividendrendement",
    ],
)
def test_figures_of_a_share_are_known_by_name(line: str) -> None:
    assert names_share_figure(line)


@pytest.mark.parametrize("line", ["Change of tides", "The volume of ice was high", "Rope", "$244B"])
def test_other_lines_name_none(line: str) -> None:
    assert not names_share_figure(line)
