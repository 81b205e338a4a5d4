"""Snapshot → Article: the order of the steps, nothing else."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from jsnews.article.body.assemble import assemble, span_of
from jsnews.article.body.live import is_live, with_whole_entries
from jsnews.article.body.state import read_state
from jsnews.article.choosing.biographies import without_biographies
from jsnews.article.choosing.choose import POOR, choose
from jsnews.article.choosing.covers import without_covers
from jsnews.article.choosing.echoes import without_second_headline
from jsnews.article.choosing.signed import without_signatures
from jsnews.article.choosing.standfirst import with_standfirst
from jsnews.article.compose import Found, compose
from jsnews.article.fields.byline import find_byline
from jsnews.article.fields.headline import Headline, find_headline
from jsnews.article.fields.place import Place
from jsnews.article.fields.published import find_moments
from jsnews.article.fields.topics import find_topics
from jsnews.article.further import FurtherPage, appended, left_out_of, walled, without_text
from jsnews.article.metadata.head import Head, read_head
from jsnews.article.metadata.jsonld import first_string
from jsnews.article.page.archived import as_published
from jsnews.article.page.decode import decode
from jsnews.article.page.dom import Page, TextBlock
from jsnews.article.page.walk import read_page
from jsnews.article.scoring.scorer import SHIPPED, Model, score
from jsnews.article.scoring.survey import Evidence
from jsnews.article.text import unescaped
from jsnews.article.verdict.findings import Findings
from jsnews.article.verdict.judge import judge
from jsnews.model import Article, Snapshot
from jsnews.trace import Trace


def extract(html: str | bytes | Snapshot, *, url: str | None = None, trace: Trace | None = None) -> Article:
    """The article of a page, with its verdict; NotAPage where the input is larger or deeper than a page can be.

    `url` is the page's address (a Snapshot has its own): relative links, site and date are read from it.
    """
    snapshot = html if isinstance(html, Snapshot) else Snapshot(html=decode(html), url=url)
    with collector_at_rest():
        return article_of(snapshot, trace=trace)


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Without Python's cycle collector: a page makes some ten thousand objects, and looking them through for garbage
    again and again costs a sixth of the time. Others that want it at rest meanwhile are not woken by us."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def article_of(
    snapshot: Snapshot, *, trace: Trace | None = None, model: Model = SHIPPED, roles: dict[int, str] | None = None
) -> Article:
    """The pipeline. `roles` is filled with the role of each text block that has one, for those who measure."""
    html, address = as_published(snapshot.html, snapshot.final_url or snapshot.url)
    page = read_page(html)
    head = read_head(page, address)
    headline = find_headline(page, head)
    evidence = evidence_of(head, headline)
    chosen = _chosen(page, evidence, model, trace)
    chosen = without_covers(chosen, snapshot.settle, headline.text, trace)
    place = Place(page, head.language_of_dates, headline.block, span_of(chosen))
    byline = find_byline(head, place)
    chosen = without_signatures(chosen, headline.block, byline.authors, trace)
    chosen = without_second_headline(chosen, headline.text, trace)
    chosen = with_standfirst(page, chosen, evidence, trace)
    chosen = without_biographies(page, chosen, byline.authors, trace)
    body = assemble(page, head, chosen, headline.block, byline.authors)
    further = [_further(html, address, model) for html in snapshot.pages]
    blocks = appended(body, further)
    shown = sum(len(block.text) for block in blocks)
    state = read_state(page, head, headline.text, shown) if shown < POOR else None
    if state:
        blocks = state.blocks
        head.told = state.told
        byline = find_byline(head, place)
    moments = find_moments(head, place, snapshot.captured_at)
    topics = find_topics(head, place)
    chosen = [item.block for item in body.chosen]
    wanting = (walled(further), without_text(body, further))
    told = (headline.text or "", bool(byline.authors))
    verdict = judge(Findings(page, head, snapshot, blocks, body.span, chosen, *wanting, *told))
    if roles is not None:
        roles.update({item.block.number: item.role for item in (*body.chosen, *body.beside)})
    text_source, left_out = (state.source, ()) if state else ("page", left_out_of(body, further))
    found = Found(headline, byline, moments, topics, verdict, text_source, left_out, place)
    return compose(snapshot, head, blocks, found, trace)


def _further(html: str, url: str | None, model: Model) -> FurtherPage:
    """A further page of the same article."""
    html, url = as_published(html, url)
    page = read_page(html)
    head = read_head(page, url)
    headline = find_headline(page, head)
    chosen = _chosen(page, evidence_of(head, headline), model, None)
    authors = find_byline(head, Place(page, head.language_of_dates, headline.block, span_of(chosen))).authors
    chosen = without_signatures(chosen, headline.block, authors, None)
    chosen = without_biographies(page, chosen, authors, None)
    return FurtherPage(page, assemble(page, head, chosen, headline.block, authors))


def _chosen(page: Page, evidence: Evidence, model: Model, trace: Trace | None) -> list[TextBlock]:
    """The blocks that are the article's text."""
    chosen = choose(page, score(page, evidence, model), trace)
    return with_whole_entries(page, chosen, evidence.url, is_live=evidence.is_live)


def evidence_of(head: Head, headline: Headline) -> Evidence:
    """What head and headline tell the scorer."""
    thing = head.thing or {}
    return Evidence(
        headline=headline.block,
        headline_text=headline.text or "",
        description=head.meta("og:description", "description", "twitter:description") or "",
        full_text=unescaped(first_string(thing.get("articleBody"))),
        is_article=head.states_article,
        is_live=is_live(head),
        url=head.shown_at,
    )
