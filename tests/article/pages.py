"""Small news pages of our own invention, in the shapes that news sites have."""

# ruff: noqa: E501 (markup as sites write it)
from __future__ import annotations

from typing import Any

from jsnews import extract
from jsnews.article.page.dom import Page
from jsnews.article.page.walk import read_page
from jsnews.model import Snapshot, Verdict

URL = "https://courier.example/a"

PARAGRAPHS = (
    "SEOUL (Reuters) – The harbour city of Namsan opened its first floating market on Tuesday, after three years in which "
    "dockworkers, fishmongers and the port authority argued over who may moor where.",
    "More than two hundred boats had applied for a berth, and eighty-four were given one by lot. The rest will rotate every "
    "quarter, the city's trade office said in a statement, so that no family is left out for longer than a season.",
    "“We were told that nobody buys mackerel from a raft,” said Ji-ho Baek, who sold out before noon. “Then the queue "
    "reached the tram stop, and we had to send my brother for ice.”",
    "Engineers had tested the pontoons with water tanks for six weeks. A storm in late autumn tore two of them loose, which "
    "delayed the opening and cost the city about four million won a day.",
    "Critics on the council say that the rents, which rise with the tide of visitors, will drive the smallest sellers away "
    "within a year. The mayor's office points to a cap that is written into every contract.",
    "The market will open from five in the morning until the last boat has sold its catch, every day but Monday, and will "
    "close when the harbour master raises the yellow flag.",
)
CREDIT = "(Reporting by Mina Seo in Seoul; Editing by Paul Archer)"


def paragraphs(texts: tuple[str, ...] = PARAGRAPHS) -> str:
    return "\n".join(f"<p>{text}</p>" for text in texts)


def page_with(markup: str, before: int) -> Page:
    """The page of an article with some markup after so many of its paragraphs."""
    return read_page(f"<article>{paragraphs(PARAGRAPHS[:before])}{markup}{paragraphs(PARAGRAPHS[before:])}</article>")


def themed_page() -> str:
    """A WordPress "newspaper theme" article with everything that stands around one."""
    first, second, third, *rest = PARAGRAPHS
    return f"""<!doctype html><html lang="en-US"><head><meta charset="utf-8">
<title>Floating market opens in Namsan after three years of dispute - Harbour Courier</title>
<meta property="og:title" content="Floating market opens in Namsan after three years of dispute">
<meta property="og:site_name" content="Harbour Courier">
<meta property="og:description" content="Eighty-four boats were given a berth by lot.">
<meta property="article:published_time" content="2026-03-17T09:12:00+09:00">
<meta property="article:modified_time" content="2026-03-17T11:40:00+09:00">
<meta property="article:section" content="Business">
<link rel="canonical" href="https://courier.example/business/floating-market/">
</head><body class="post-template-default single single-post td-standard-pack">
<div class="td-header-wrap"><div class="td-header-top-menu"><div class="tdb-head-date-text">Wednesday, November 25, 2026</div>
<ul class="top-header-menu"><li><a href="/about">About</a></li><li><a href="/more">More</a></li></ul></div></div>
<div class="td-main-content-wrap"><div class="td-container"><div class="td-crumb-container"><div class="entry-crumbs">
<span><a href="/">Home</a></span> <span><a href="/business">Business</a></span> <span>Floating market opens in Namsan after...</span></div></div>
<div class="td-pb-row"><div class="td-pb-span8 td-main-content"><article class="post type-post">
<div class="td-post-header"><ul class="td-category"><li><a href="/business">Business</a></li></ul>
<header class="td-post-title"><h1 class="entry-title">Floating market opens in Namsan after three years of dispute</h1>
<div class="td-module-meta-info"><div class="td-post-author-name">By <a href="/author/mina">Mina Seo</a> -</div>
<span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2026-03-17T09:12:00+09:00">March 17, 2026</time></span></div></header></div>
<div class="td-post-sharing"><a href="#">Facebook</a> <a href="#">Twitter</a> <a href="#">WhatsApp</a></div>
<div class="td-post-content tagdiv-type">
<div class="td-a-rec"><span class="td-adspot-title">ADVERTISEMENT</span></div>
<figure class="wp-caption"><img src="/img/market.jpg" width="1200" height="800" alt="Boats at the pontoon">
<figcaption class="wp-caption-text">Boats at the new pontoon on Tuesday. <span class="credit">Photo: Harbour Courier</span></figcaption></figure>
<p>{first}</p><p>{second}</p>
<p><strong>ALSO READ: <a href="/business/ice">Why ice has become the scarcest good in the harbour</a></strong></p>
<p>{third}</p>
<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">ADVERTISEMENT</span></div>
{paragraphs(tuple(rest))}
<p>{CREDIT}</p>
</div>
<div class="author-box-wrap"><a href="/author/mina"><img src="/img/mina.jpg" width="96" height="96" alt="Mina Seo"></a>
<div class="desc"><div class="td-author-name vcard author"><span class="fn"><a href="/author/mina">Mina Seo</a></span></div>
<div class="td-author-description">Mina Seo – writing where the tide turns.</div></div></div>
</article>
<div class="td_block_related_posts"><h4 class="td-related-title">RELATED ARTICLES</h4>
<div class="td-related-row"><div class="td_module_related_posts"><h3 class="entry-title"><a href="/a">Ferry line returns to the northern islands</a></h3></div>
<div class="td_module_related_posts"><h3 class="entry-title"><a href="/b">Net makers ask for a holiday of their own</a></h3></div></div></div></div>
<div class="td-pb-span4 td-main-sidebar"><aside class="widget"><h4>Latest posts</h4>
<ul><li><a href="/c">Lighthouse keeper retires after forty winters</a><span class="td-post-date">November 24, 2026</span></li>
<li><a href="/d">Council postpones the vote on the eastern quay</a></li></ul></aside></div></div>
<form class="newsletter"><p>Get the Harbour Courier in your inbox every morning.</p><input type="email"></form></div></div>
<footer><p>© 2026 Harbour Courier. All rights reserved.</p></footer></body></html>"""


def plain_page(body: str, *, head: str = "", title: str = "Floating market opens in Namsan") -> str:
    """An article page with little around it."""
    return f"""<!doctype html><html lang="en"><head><title>{title}</title>{head}</head><body>
<nav><a href="/">Home</a></nav><main><article class="article"><h1>{title}</h1><div class="article-body">{body}</div></article></main>
<footer>Imprint</footer></body></html>"""


def verdict_of(html: str, **known: Any) -> Verdict:
    """What is said of a page; `known` is what else its snapshot says."""
    return extract(Snapshot(html=html, url=URL, **known)).verdict
