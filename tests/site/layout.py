"""The three looks of the site: a whole HTML document around the text of an article."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from html import escape
from pathlib import Path
from string import Template

from tests.site.page import Visit
from tests.site.text import Story, teasers

HERE = Path(__file__).parent
BODIES = {"wordpress": ".td-post-content", "broadsheet": ".StoryBodyCompanionColumn", "magazine": ".article__body"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """HTML for the places of a document; `script` is JavaScript that finds `site` (kit.js) ready."""

    body: str = ""
    head: str = ""
    before: str = ""
    after: str = ""
    script: str = ""


def document(visit: Visit, parts: Parts) -> str:
    """The page as HTML, in the look that belongs to its name."""
    story, theme = visit.story, theme_of(visit.page.name)
    values = {
        "lang": story.language,
        "dir": "rtl" if story.language == "ar" else "ltr",
        "headline": escape(story.headline),
        "standfirst": escape(story.standfirst),
        "author": escape(story.author),
        "published": story.published,
        "date": f"{datetime.fromisoformat(story.published):%d %B %Y}",
        "canonical": f"{visit.request.url.origin()}/{visit.page.name}",
        "linked": _linked_data(story),
        "cards": "".join(_card(teaser) for teaser in teasers(story)),
        "head": kit(visit) + parts.head,
        "before": parts.before,
        "body": parts.body,
        "after": parts.after,
        "script": f"<script>{parts.script}</script>" if parts.script else "",
    }
    return _template(theme).substitute(values)


def paragraphs(texts: tuple[str, ...]) -> str:
    """Texts as HTML paragraphs."""
    return "".join(f"<p>{escape(text)}</p>\n" for text in texts)


def kit(visit: Visit) -> str:
    """The script element that gives a page its facts and helpers."""
    facts = {
        "name": visit.page.name,
        "visit": visit.id,
        "count": len(visit.texts),
        "selector": BODIES[theme_of(visit.page.name)],
        "other": visit.other,
        "elsewhere": visit.elsewhere,
    }
    return "<script>" + _kit_source().replace("...FACTS", f"...{json.dumps(facts)}") + "</script>"


def theme_of(name: str) -> str:
    """Which look a page has."""
    return tuple(BODIES)[sum(name.encode()) % len(BODIES)]


def bare(title: str, body: str) -> str:
    """A document without the look of a newspaper: error pages, walls, interstitials."""
    head = f'<meta charset="utf-8"><title>{title}</title>'
    return f'<!doctype html><html lang="en"><head>{head}</head><body>{body}</body></html>'


def _card(story: Story) -> str:
    return (
        f'<div class="teaser-card"><h3 class="teaser-card__title"><a href="/">{escape(story.headline)}</a></h3>'
        f'<p class="teaser-card__text">{escape(story.standfirst)}</p></div>'
    )


def _linked_data(story: Story) -> str:
    return json.dumps(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": story.headline,
            "author": [{"@type": "Person", "name": story.author}],
            "datePublished": story.published,
        }
    ).replace("<", "\\u003c")


@cache
def _template(theme: str) -> Template:
    return Template((HERE / "themes" / f"{theme}.html").read_text("utf-8"))


@cache
def _kit_source() -> str:
    return (HERE / "kit.js").read_text("utf-8")
