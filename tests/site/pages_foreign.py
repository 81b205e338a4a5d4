"""Pages that put other people's words, or the same words again, into and around the text."""

from __future__ import annotations

from html import escape

from tests.site.layout import Parts, document, paragraphs
from tests.site.page import Truth, Visit, register
from tests.site.text import teasers

page = register.page
SAID = "My aunt has lived beside it for forty years, and I can say that the council does not answer its letters."


@page(Truth())
def copy_for_another_screen_stands_first(visit: Visit) -> str:
    """The text stands twice, and the first copy is the one that this screen does not show."""
    text = paragraphs(visit.texts)
    return document(visit, Parts(body=f'<div style="display: none">{text}</div><div>{text}</div>'))


@page(Truth(absent=("My aunt has lived beside it",)))
def elements_named_by_what_they_hold(visit: Visit) -> str:
    """Custom elements without classes: paragraphs, a teaser between them, and a comment below."""
    other = teasers(visit.story)[0]
    teaser = (
        f'<story-teaser><a href="/other/story"><h3>{escape(other.headline)}</h3></a>'
        f"<p>{escape(other.standfirst)}</p></story-teaser>"
    )
    parts = [f"<story-text>{paragraphs((text,))}</story-text>" for text in visit.texts]
    comment = f"<app-comments><user-comment><p>{SAID}</p></user-comment></app-comments>"
    return document(visit, Parts(body="".join([*parts[:2], teaser, *parts[2:]]), after=comment))
