"""Ready before the first page: what extraction compiles when it first needs it is compiled by a page of our own."""

from __future__ import annotations

from jsnews.article.extract import extract

_ADDRESS = "https://courier.example/news/2026/03/17/ferry"
# It has what nearly every page has: head, byline, date, picture, paragraphs, quotation, list, links, notes, a foot.
_PAGE = """<!doctype html><html lang="en"><head><title>The old ferry sails again – Courier</title>
<meta property="og:title" content="The old ferry sails again"><meta property="og:site_name" content="Courier">
<meta name="description" content="It was laid up for years. Now it is back."><meta name="author" content="Mina Seo">
<link rel="canonical" href="https://courier.example/news/2026/03/17/ferry"><script type="application/ld+json">
{"@type": "NewsArticle", "headline": "The old ferry sails again", "datePublished": "2026-03-17T08:00:00Z"}</script>
</head><body><header class="masthead"><nav>News</nav><p>Tuesday, March 17, 2026</p></header><main><article>
<h1>The old ferry sails again</h1><p class="deck">It was laid up for years. Now it is back, and full.</p>
<div class="byline">By <a href="/authors/mina-seo">Mina Seo</a> and Jo Day, Chief Reporter | Updated 9:30 am</div>
<time class="date" datetime="2026-03-17T08:00:00Z">Published March 17, 2026</time>
<figure><img src="/ferry-at-the-quay.jpg" alt="The ferry"><figcaption>At the quay. Photo: Jo Day</figcaption></figure>
<p>PORT SEO (Courier) — The ferry that nobody thought would leave the harbour again left it on Tuesday morning with all
of its seats taken, and a crowd of people on the quay who had come to see it go.</p>
<p>“We’ve waited for this for nine years,” said its captain, who was <a href="/news/2017/ferry">on board</a> on the day
on which it was laid up. “Nobody believed in it, and here we are.”</p><h2>What it cost</h2>
<p>The town and its people paid for the repair together, a little more than they had thought, and the rest was lent to
them by the bank that owns the quay.</p><ul><li>The hull was painted.</li><li>The engine is new.</li></ul>
<p><a href="/news/2026/more">Another ship that came back to the harbour</a></p>
<p><em>Mina Seo is a reporter. Additional reporting by Jo Day.</em></p><p>Sign up for our newsletter.</p></article>
<section><h3>More stories</h3><div class="card"><a href="/news/a"><h4>What the harbour looks like from above</h4></a>
<p>By Jo Day</p><time datetime="2026-03-16">March 16, 2026</time></div></section></main>
<footer><p>© 2026 Courier</p></footer></body></html>"""


def get_ready() -> None:
    """Extract a page, so that the first that is asked for need not wait for what is done once."""
    extract(_PAGE, url=_ADDRESS)
