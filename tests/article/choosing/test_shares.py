"""How a share stands now is shown in boxes beside what a text says of it."""

from __future__ import annotations

from jsnews.article.choosing.shares import without_share_boxes
from jsnews.article.page.walk import read_page

from ..pages import PARAGRAPHS, paragraphs

FIGURES = (("Current price", "$9.06"), ("Market cap", "$244B"), ("Day's range", "$8.90 – $9.30"), ("Volume", "302K"))
BOX = "".join(f"<div><span>{name}</span></div><div>{value}</div>" for name, value in FIGURES)


def left_of(markup: str) -> list[str]:
    page = read_page(f"<article>{paragraphs(PARAGRAPHS[:3])}{markup}{paragraphs(PARAGRAPHS[3:])}</article>")
    return [block.text for block in without_share_boxes(page, page.blocks)]


def test_box_with_the_figures_of_a_share_goes_with_its_name() -> None:
    assert left_of(f"<div><h2>NYSE: NETS</h2><div>Namsan Nets</div><div>{BOX}</div></div>") == list(PARAGRAPHS)
    listed = "".join(f"<li><b>{name}</b></li><li>{value}</li>" for name, value in FIGURES)
    assert left_of(f"<ul>{listed}</ul>") == list(PARAGRAPHS)


def test_what_a_text_says_of_shares_stays() -> None:
    rows = "".join(f"<tr><th>{name}</th><td>{value}</td></tr>" for name, value in FIGURES)
    assert "Market cap" in left_of(f"<table>{rows}</table>")
    assert "Market cap" in left_of(f"<div>{BOX}<p>The market has been quiet since the ferry left.</p></div>")
    assert "Volume" in left_of("<h2>Volume</h2>")
    names = "".join(f"<li>{name}</li>" for name, _ in FIGURES)
    assert "Market cap" in left_of(f"<h2>Figures to look at</h2><ul>{names}</ul>")
    results = (("Change", "12 %"), ("Volume", "8 t"), ("Gross margin", "31 %"))
    assert "Gross margin" in left_of("<div>" + "".join(f"<p>{name}</p><p>{value}</p>" for name, value in results))
