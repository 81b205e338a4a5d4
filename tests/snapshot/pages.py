"""A saved page that the tests start from, and ways to edit it."""

from __future__ import annotations

from pathlib import Path

from jsnews.article.extract import extract
from jsnews.model import SettleReport, Snapshot
from jsnews.snapshot import Saved, find, pin_of, write

URL = "https://news.harbour.example/2026/ferry"
PARAGRAPHS = (
    "The night ferry sails again from Friday, almost five months after a cracked shaft took it out of service.",
    "Two inspectors stayed on board for six crossings and signed the papers at the kitchen table of the mess.",
    "During the repairs nurses drove forty miles to reach a ward that they can see from their windows at home.",
    "Crossings leave the quay at ten past ten and reach the far bank after twenty-five minutes on the water.",
)


def html_of(*paragraphs: str, headline: str = "Night ferry returns", author: str = "Ines Calloway") -> str:
    """A plain article page."""
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{headline}</title>'
        f'<meta property="og:title" content="{headline}"><meta property="og:type" content="article">'
        f'<meta name="author" content="{author}"><meta property="article:published_time" content="2026-03-18T17:40Z">'
        f"</head><body><article><h1>{headline}</h1>{body}</article></body></html>\n"
    )


def page(html: str | None = None, **more: object) -> Snapshot:
    """The settled page as a browser would give it."""
    settle = SettleReport(reason="settled", clock="virtual", waited_for=("timer (9 ms)",))
    known = {"url": URL, "final_url": URL, "status": 200, "captured_at": "2026-03-19T08:00:00+00:00", "settle": settle}
    return Snapshot(html=html or html_of(*PARAGRAPHS), **known | more)  # type: ignore[arg-type]


def save(root: Path, snapshot: Snapshot | None = None, name: str = "news.harbour.example/2026-ferry") -> Saved:
    """The page under `root`, its article pinned as it is extracted."""
    snapshot = snapshot or page()
    write(root / name, snapshot, pin_of(extract(snapshot)))
    return next(saved for saved in find(root) if saved.name == name)


def edit(saved: Saved, old: str, new: str) -> None:
    """Change the saved page, as a redesign or a new rule would change what is extracted."""
    path = saved.folder / "page.html"
    html = path.read_text(encoding="utf-8")
    assert old in html
    path.write_text(html.replace(old, new), encoding="utf-8")
