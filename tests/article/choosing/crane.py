"""A story of a crane with an author whom its head names, and the text that is taken of its page."""

from __future__ import annotations

from jsnews import extract

PARAGRAPHS = "".join(
    f"<p>The {number} boats that lay in the inner harbour since the storm of February were lifted on Tuesday by a "
    f"crane that had come from the other side of the sea, the harbour office said.</p>"
    for number in ("fourteen", "fifteen", "sixteen", "seventeen")
)


def text_of(before: str = "", after: str = "") -> str:
    page = f"""<html><head><title>Crane lifts the boats</title><meta name="author" content="Mira Solheim"></head>
    <body><article><h1>Crane lifts the boats</h1>{before}{PARAGRAPHS}{after}</article></body></html>"""
    return extract(page, url="https://news.example/boats").text
