"""Whether this is the whole article: complete, truncated, paywalled, a wall in front of it, or none at all."""

from __future__ import annotations

import re

from jsnews.article.verdict.absent import no_article
from jsnews.article.verdict.bots import bot_wall
from jsnews.article.verdict.consent import consent_wall
from jsnews.article.verdict.findings import Findings
from jsnews.article.verdict.paywall import in_cipher, paywalled
from jsnews.article.verdict.whole import truncated
from jsnews.model import READ, Verdict

_FEED = re.compile(r"(?:\s|<\?[^>]*>|<![^>]*>)*<(rss|feed|rdf:rdf|urlset|sitemapindex)[\s>]", re.I)


def judge(findings: Findings) -> Verdict:
    """The first of these that the page gives evidence for: wall, paywall, truncated, no article; else complete."""
    read = [block for block in findings.body if block.role in READ]  # captions and posts make no text longer
    text = sum(len(block.text) for block in read)
    for check in (_feed, bot_wall, consent_wall, in_cipher, no_article, paywalled, truncated):
        if verdict := check(findings, text):
            return verdict
    return Verdict(
        status="complete",
        evidence=(f"{text} characters of text in {len(read)} blocks",),
    )


def _feed(findings: Findings, text: int) -> Verdict | None:
    """A feed or a sitemap that was saved as it came: a browser would not show it as a page."""
    root = _FEED.match(findings.snapshot.html)
    said = "it is a feed" if root and root[1].lower() in ("rss", "feed", "rdf:rdf") else "it is a sitemap"
    return Verdict(status="not_an_article", evidence=(f"{said} (<{root[1]}>), not a page",)) if root else None
