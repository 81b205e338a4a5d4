"""What flows through the pipeline: a Snapshot goes in, an Article comes out.

All of it is frozen. Field names follow schema.org NewsArticle in snake_case. Texts are Unicode,
URLs absolute http(s), dates ISO 8601 (a date alone where the page gives no time; no offset where
the page gives no zone), durations milliseconds.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from jsnews.options import VIRTUAL

BlockType = Literal[
    "paragraph", "heading", "list", "list_item", "quote", "image", "table", "code", "embed", "live_blog_entry"
]
Role = Literal[
    "body", "standfirst", "footnote", "correction", "credit", "caption", "embed", "box", "note", "promo", "comment"
]
Mark = Literal["strong", "emphasis", "code"]
Status = Literal["complete", "truncated", "paywalled", "consent_wall", "bot_wall", "not_an_article"]

# What a reader reads as the article; the other roles stand beside it.
READ: frozenset[Role] = frozenset({"body", "standfirst", "footnote", "correction", "credit"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A run of text inside a block that has one link and one set of marks."""

    text: str
    href: str | None = None
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture of the article; `caption` and `credit` as the page shows them."""

    url: str
    alt: str | None = None
    caption: str | None = None
    credit: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link inside the article's text."""

    url: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One piece of the article in reading order.

    `text` is the whole block as plain text, children included but for pictures and embeds. `role` says what it is to
    the article: a `box` of facts stands beside its running text. `spans` hold the same text with its links and marks
    and are empty where it has none. Which further fields are set depends on `type`:
    heading → level; list → ordered, blocks (list_item); quote → blocks or text alone; image → image;
    table → rows (the first is the header where `header`); embed → url, provider;
    live_blog_entry → published, headline, blocks.
    """

    type: BlockType
    text: str = ""
    role: Role = "body"
    spans: tuple[Span, ...] = ()
    level: int | None = None
    ordered: bool = False
    blocks: tuple[Block, ...] = ()
    image: Image | None = None
    rows: tuple[tuple[str, ...], ...] = ()
    header: bool = False
    url: str | None = None
    provider: str | None = None
    published: str | None = None
    headline: str | None = None


def nested(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks and all that stand in them, in reading order."""
    pending = list(reversed(blocks))
    while pending:
        block = pending.pop()
        yield block
        pending.extend(reversed(block.blocks))


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A value that a field could have had, and where the page says it."""

    source: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a field came from ("json-ld datePublished"), the raw string there, and what it was chosen over."""

    source: str
    raw: str | None = None
    over: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whether this is the whole article, and why we say so (one sentence an item)."""

    status: Status
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SettleReport:
    """How the page was waited out: why it ended, on which clock, and what was waited for.

    reason      "settled", "deadline" (time ran out), "hung" (a script never ended), "blind" (it could not be watched)
    real_ms     navigation to the end of waiting, in real time; page_ms: the same on the page's own clock
    waited_for  causes that held the page; ignored: causes that did not; acts: what was pressed, opened, scrolled
    text_length characters of article text at the end, on all its pages; longest_text: the most that had ever come
    broken_off  what the browser says of an answer that ended before all of the page had come
    overlays    texts of dialogs that still covered the page at the end
    cover       what the box says, in lines, that covered most of a page with little text at the end
    pending     what a page that was "hung" or "blind" had asked servers for, and no script of it has read
    missing_pages   further pages of the article that could not be had, a sentence each
    denied      the same for more of its text that was asked for by pressing something
    """

    reason: Literal["settled", "deadline", "hung", "blind"]
    clock: Literal["virtual", "real"]
    real_ms: float = 0.0
    page_ms: float = 0.0
    waited_for: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()
    text_length: int = 0
    longest_text: int = 0
    broken_off: str = ""
    overlays: tuple[str, ...] = ()
    cover: str = ""
    pending: tuple[str, ...] = ()
    missing_pages: tuple[str, ...] = ()
    denied: tuple[str, ...] = ()

    @property
    def shrank(self) -> bool:
        """Whether the page took a good part of its article away."""
        return self.longest_text > VIRTUAL.thin_characters and self.lost_text

    @property
    def lost_text(self) -> bool:
        """The same, of however little text."""
        return self.text_length < VIRTUAL.shrunk_share * self.longest_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """The settled page and what was known when it was taken: the one seam between browser and extraction.

    `html` is the settled DOM written by capture: shadow roots and frames inlined, lazy images given their source,
    scripts dropped but for JSON-LD and state JSON. Elements that the page does not show carry `data-jsnews-hidden`; the
    document of a frame stands in `<div data-jsnews-frame="URL">`; text that the page showed and took away again stands
    in elements with `data-jsnews-restored`. HTML from elsewhere has none of these and is as good an input.
    `pages` are the further pages of the same article in order. `status` is None where no HTTP answer was seen.
    """

    html: str
    url: str | None = None
    final_url: str | None = None
    status: int | None = None
    captured_at: str | None = None
    pages: tuple[str, ...] = ()
    locale: str | None = None
    timezone: str | None = None
    viewport: tuple[int, int] | None = None
    versions: Mapping[str, str] = field(default_factory=dict)
    settle: SettleReport | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """How the article was come by; `versions` are those of jsnews and of the browser, where one had a part in it."""

    final_url: str | None = None
    status: int | None = None
    captured_at: str | None = None
    pages: int = 1
    versions: Mapping[str, str] = field(default_factory=dict)
    settle: SettleReport | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A news article, clean: its fields, its body as typed blocks, and where each of them came from.

    `url` is the URL that was asked for, `canonical_url` the page's own name for itself, `description` the standfirst.
    `published` and `modified` are ISO 8601; what they were read from stands in `published_raw` and `modified_raw`.
    A page that states only its last change has that for both; the source of `published` then begins with "last change".
    `authors` are people, `agency` the news agency. `left_out` is what stands among the text and right below it and is
    none of it, by its role: `promo` (other stories, calls, advertisements, tools), `note` (who the author is, subjects,
    rights), `comment` of readers, `box`, and each `caption` and `embed` that `body` does not have. `sources` says for
    each field where it came from.
    """

    verdict: Verdict
    url: str | None = None
    canonical_url: str | None = None
    site: str | None = None
    headline: str | None = None
    description: str | None = None
    authors: tuple[str, ...] = ()
    agency: str | None = None
    dateline: str | None = None
    published: str | None = None
    published_raw: str | None = None
    modified: str | None = None
    modified_raw: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    language: str | None = None
    image: str | None = None
    body: tuple[Block, ...] = ()
    left_out: tuple[Block, ...] = ()
    images: tuple[Image, ...] = ()
    links: tuple[Link, ...] = ()
    word_count: int = 0
    credits: tuple[str, ...] = ()
    paywalled: bool = False
    sources: Mapping[str, Source] = field(default_factory=dict)
    provenance: Provenance = field(default_factory=Provenance)

    @property
    def text(self) -> str:
        """What a reader reads as the article: standfirst, paragraphs, subheads, lists, quotes, tables, credit line."""
        return "\n\n".join(block.text for block in self.body if block.role in READ and block.text)

    def to_dict(self) -> dict[str, Any]:
        """Plain data in the shape of the JSON Schema; every field is there, defaults inside them are left out."""
        return {f.name: _plain(getattr(self, f.name)) for f in dataclasses.fields(self)} | {"text": self.text}

    def to_json(self, *, indent: int | None = 2) -> str:
        """The article as JSON, without a final newline; `indent=None` gives one line."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=indent)

    def to_text(self, *, standfirst: bool = True, embeds: bool = False, captions: bool = False) -> str:
        """Plain text, paragraphs separated by a blank line."""
        from jsnews.output.text import render_text

        return render_text(self, standfirst=standfirst, embeds=embeds, captions=captions)

    def to_markdown(self) -> str:
        """CommonMark with the headline, a line of fields, captions and embeds; page text is escaped."""
        from jsnews.output.markdown import render_markdown

        return render_markdown(self)

    def to_html(self) -> str:
        """One inert HTML document: no script, no style from the page, only http(s) links."""
        from jsnews.output.html import render_html

        return render_html(self)


def _plain(value: Any) -> Any:
    """Dataclasses, tuples and mappings as JSON data; fields that hold their default are left out."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            f.name: _plain(item)
            for f in dataclasses.fields(value)
            if (item := getattr(value, f.name)) != f.default and item not in ((), {})
        }
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    return value
