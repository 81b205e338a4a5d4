"""Article → one HTML document that does nothing: no script, no style of the page, only http(s) links and pictures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape as _escape

from jsnews.inert import clean, line, safe_url
from jsnews.model import Article, Block, Image, Mark, Span
from jsnews.output.blocks import address_of, inner, shown, shown_time, spans_of

_TAGS: tuple[tuple[Mark, str], ...] = (("code", "code"), ("emphasis", "em"), ("strong", "strong"))
_STYLE = (
    "body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 Georgia,serif}"
    "img{max-width:100%;height:auto}figure{margin:1.5rem 0}figcaption,.fields{color:#555;font-size:.9rem}"
    ".standfirst{font-size:1.2rem}blockquote{border-left:3px solid #ccc;margin-left:0;padding-left:1rem}"
    "table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.25rem .5rem;text-align:left}"
    "pre{overflow:auto;background:#f5f5f5;padding:1rem}"
)
# Even if something slipped through, a browser runs nothing and tells no site that it is read.
_HEAD = (
    '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<meta name="referrer" '
    'content="no-referrer">\n<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
    "img-src http: https:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'\">"
)


def render_html(article: Article) -> str:
    """A whole document with the headline, the fields and the shown blocks; no final newline."""
    title = escape(line(article.headline or article.site or "Article"))
    language = f' lang="{escape(line(article.language))}"' if article.language else ""
    headline = f"<h1>{escape(line(article.headline))}</h1>" if article.headline else ""
    body = "\n".join(part for part in (headline, _fields(article), _blocks(shown(article))) if part)
    return (
        f"<!doctype html>\n<html{language}>\n<head>\n{_HEAD}\n<title>{title}</title>\n<style>{_STYLE}</style>\n"
        f'</head>\n<body>\n<article dir="auto">\n{body}\n</article>\n</body>\n</html>'
    )


def escape(text: str) -> str:
    """Cleaned text for HTML content and double-quoted attributes."""
    return _escape(clean(text), quote=True)


def _fields(article: Article) -> str:
    """Authors, agency, time and site (or else the address) in one paragraph."""
    authors = ", ".join(line(author) for author in article.authors)
    words = [escape(f"By {authors}") if authors else "", escape(line(article.agency or ""))]
    if article.published:
        moment = escape(line(article.published))
        words.append(f'<time datetime="{moment}">{escape(shown_time(article.published))}</time>')
    url = address_of(article)
    words.append(_link(url, escape(line(article.site or url))))
    shown_words = " · ".join(word for word in words if word)
    return f'<p class="fields">{shown_words}</p>' if shown_words else ""


def _blocks(blocks: Iterable[Block]) -> str:
    return "\n".join(part for part in map(_block, blocks) if part)


def _block(block: Block) -> str:
    match block.type:
        case "heading":
            level = min(6, max(2, block.level or 2))
            return _element(f"h{level}", _inline(spans_of(block)))
        case "list":
            return _element("ol" if block.ordered else "ul", "\n".join(map(_item, inner(block))))
        case "list_item":
            return _element("ul", _item(block))
        case "quote":
            return _element("aside" if block.role == "box" else "blockquote", _blocks(inner(block)))
        case "image":
            return _figure(block)
        case "table":
            return _table(block) or _element("p", _inline(spans_of(block)))
        case "code":
            return f"<pre><code>{escape(block.text)}</code></pre>" if block.text.strip() else ""
        case "embed":
            source = _link(block.url, escape(line(block.provider or block.url or "")))
            return _element("blockquote", "\n".join(part for part in (_blocks(inner(block)), source) if part))
        case "live_blog_entry":
            return _entry(block)
        case _:
            return _paragraph(block)


def _paragraph(block: Block) -> str:
    if block.blocks:
        return _blocks(inner(block))
    kind = ' class="standfirst"' if block.role == "standfirst" else ""
    inline = _inline(spans_of(block))
    return f"<p{kind}>{inline}</p>" if inline else ""


def _item(item: Block) -> str:
    """An item of text alone needs no paragraph inside."""
    if item.blocks:
        return f"<li>{_blocks(inner(item))}</li>"
    return f"<li>{_inline(spans_of(item)) if item.type in ('list_item', 'paragraph') else _block(item)}</li>"


def _figure(block: Block) -> str:
    image = block.image or Image(url="", caption=block.text)
    url = safe_url(image.url)
    picture = f'<img src="{escape(url)}" alt="{escape(line(image.alt or ""))}" loading="lazy">' if url else ""
    words = [escape(line(image.caption or block.text))]
    if image.credit and line(image.credit) not in line(image.caption or block.text):
        words.append(f"<small>{escape(line(image.credit))}</small>")
    caption = _element("figcaption", " ".join(word for word in words if word))
    return _element("figure", "".join(part for part in (picture, caption) if part))


def _table(block: Block) -> str:
    rows = []
    for place, row in enumerate(block.rows):
        cell = "th" if block.header and place == 0 else "td"
        rows.append("<tr>" + "".join(f"<{cell}>{escape(line(text))}</{cell}>" for text in row) + "</tr>")
    return _element("table", "\n".join(rows))


def _entry(block: Block) -> str:
    moment = escape(line(block.published or ""))
    time = f'<time datetime="{moment}">{escape(shown_time(block.published))}</time>' if moment else ""
    headline = _element("h3", " ".join(part for part in (time, escape(line(block.headline or ""))) if part))
    return _element("section", "\n".join(part for part in (headline, _blocks(inner(block))) if part))


def _inline(spans: Sequence[Span]) -> str:
    return "".join(map(_span, spans)).strip()


def _span(span: Span) -> str:
    markup = escape(span.text).replace("\n", "<br>")
    for mark, tag in _TAGS:
        markup = f"<{tag}>{markup}</{tag}>" if mark in span.marks else markup
    return _link(span.href, markup)


def _link(url: str | None, markup: str) -> str:
    target = safe_url(url)
    return f'<a href="{escape(target)}" rel="nofollow noopener">{markup}</a>' if target and markup else markup


def _element(tag: str, content: str) -> str:
    return f"<{tag}>{content}</{tag}>" if content else ""
