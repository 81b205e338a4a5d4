"""Snapshot → Article: the order of the steps, nothing else."""

from __future__ import annotations

from jsnews.article.body import Body, appended, assemble, choose
from jsnews.article.byline import find_byline
from jsnews.article.compose import compose
from jsnews.article.decode import decode
from jsnews.article.dom import read_page
from jsnews.article.head import read_head
from jsnews.article.headline import find_headline
from jsnews.article.published import find_moments
from jsnews.article.scorer import score
from jsnews.article.verdict import Findings, judge
from jsnews.model import Article, Snapshot
from jsnews.trace import Trace


def extract(html: str | bytes | Snapshot, *, url: str | None = None, trace: Trace | None = None) -> Article:
    """The article of a page, with its verdict; NotAPage where the input is larger or deeper than a page can be.

    `url` is the page's address (a Snapshot has its own): relative links, site and date are read from it.
    """
    snapshot = html if isinstance(html, Snapshot) else Snapshot(html=decode(html), url=url)
    address = snapshot.final_url or snapshot.url or url
    page = read_page(snapshot.html)
    head = read_head(page, address)
    headline = find_headline(page, head)
    body = assemble(page, head, choose(page, score(page, headline.block), trace), headline.block)
    further = [_further(html, address) for html in snapshot.pages]
    blocks = appended(body, further)
    byline = find_byline(page, head, headline.block, body.span)
    moments = find_moments(page, head, headline.block, body.span)
    verdict = judge(Findings(page, head, snapshot, blocks, body.span, headline.text))
    return compose(snapshot, head, blocks, (headline, byline, moments, verdict), trace)


def _further(html: str, url: str | None) -> Body:
    """The body of a further page of the same article."""
    page = read_page(html)
    head = read_head(page, url)
    headline = find_headline(page, head)
    return assemble(page, head, choose(page, score(page, headline.block), None), headline.block)
