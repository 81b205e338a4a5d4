"""The pieces → the Article: every field with its source and the candidates that lost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from jsnews import __version__
from jsnews.article.fields.byline import Byline
from jsnews.article.fields.datelines import dateline_of, placed_above
from jsnews.article.fields.headline import Headline
from jsnews.article.fields.place import Place
from jsnews.article.fields.published import Moments, candidates
from jsnews.article.fields.smaller import (
    canonical_candidates,
    description_candidates,
    image_candidates,
    site_candidates,
)
from jsnews.article.fields.stated import Moment
from jsnews.article.fields.topics import Topics
from jsnews.article.fields.wires import agency_candidates
from jsnews.article.metadata.head import Head
from jsnews.article.names.houses import brand_of
from jsnews.article.text import word_count
from jsnews.article.verdict.paywall import paywall_stated
from jsnews.model import READ, Article, Block, Candidate, Image, Link, Provenance, Snapshot, Source, Verdict, nested
from jsnews.trace import Trace

_EMPTY_BODY = ("not_an_article", "bot_wall", "consent_wall")


@dataclass(frozen=True, slots=True)
class Found:
    """What the steps found; `text_source` is where the body comes from."""

    headline: Headline
    byline: Byline
    moments: Moments
    topics: Topics
    verdict: Verdict
    text_source: str
    left_out: tuple[Block, ...]
    place: Place


class _Sources:
    """Collects the source of each field as it is chosen."""

    def __init__(self, trace: Trace | None) -> None:
        self.trace = trace
        self.chosen: dict[str, Source] = {}

    def first(self, field: str, found: Iterable[Candidate]) -> str | None:
        """The value of the first candidate; the others are noted as lost."""
        listed = list(found)
        if not listed:
            return None
        self.note(field, listed[0].value, Source(source=listed[0].source, raw=listed[0].value, over=tuple(listed[1:])))
        return listed[0].value

    def note(self, field: str, value: object, source: Source) -> None:
        self.chosen[field] = source
        if self.trace:
            over = [f"{c.source}: {c.value[:80]}" for c in source.over]
            self.trace.choose(field, value, source=source.source, over=over)


def compose(snapshot: Snapshot, head: Head, blocks: Sequence[Block], found: Found, trace: Trace | None) -> Article:
    """The article from what each step found."""
    headline, byline, moments, verdict = found.headline, found.byline, found.moments, found.verdict
    sources = _Sources(trace)
    body = () if verdict.status in _EMPTY_BODY else tuple(blocks)
    if body:
        sources.note("body", f"{len(body)} blocks", Source(source=found.text_source))
    readable = [block for block in body if block.role in READ]
    dateline, wire = _dateline(readable)
    placed = placed_above(found.place.page, found.place.first) if body and not dateline else None
    if dateline or placed:
        where = "first paragraph" if dateline else "element above the first paragraph"
        dateline = dateline or placed
        sources.note("dateline", dateline, Source(source=where, raw=dateline))
    _note_authors(byline, sources)
    brand = brand_of(head.own_url)
    published = _moment("published", moments.published, sources)
    modified = _moment("modified", moments.modified, sources)
    topics = found.topics
    if topics.tag_source:
        sources.note("tags", list(topics.tags), Source(source=topics.tag_source, over=topics.other_tags))
    standfirst = "\n".join(block.text for block in body if block.role == "standfirst")
    return Article(
        verdict=verdict,
        url=snapshot.url or head.url,
        canonical_url=sources.first("canonical_url", canonical_candidates(head)),
        site=sources.first("site", site_candidates(head)),
        headline=sources.first("headline", headline.candidates),
        description=sources.first("description", description_candidates(head, standfirst)),
        authors=byline.authors,
        agency=sources.first("agency", agency_candidates(wire, byline, readable, found.place, brand)),
        dateline=dateline,
        published=published.value if published else None,
        published_raw=published.raw if published else None,
        modified=modified.value if modified else None,
        modified_raw=modified.raw if modified else None,
        section=sources.first("section", topics.sections),
        tags=topics.tags,
        language=sources.first("language", head.languages),
        image=sources.first("image", image_candidates(head)),
        body=body,
        left_out=found.left_out if body else (),
        images=_images(body),
        links=_links(body),
        word_count=word_count("\n".join(block.text for block in readable)),
        credits=_credits(body, sources),
        paywalled=sources.first("paywalled", _payment(verdict, head)) is not None,
        sources=sources.chosen,
        provenance=_provenance(snapshot),
    )


def _credits(body: Sequence[Block], sources: _Sources) -> tuple[str, ...]:
    found = tuple(block.text for block in body if block.role == "credit")
    if found:
        sources.note("credits", list(found), Source(source="end of the text"))
    return found


def _payment(verdict: Verdict, head: Head) -> Iterator[Candidate]:
    """What says that the article is paid for."""
    if verdict.status == "paywalled":
        yield Candidate(source="verdict", value=verdict.status)
    if stated := paywall_stated(head):
        yield stated


def _note_authors(byline: Byline, sources: _Sources) -> None:
    if byline.source is None:
        return
    raw = next((c.value for c in byline.candidates if c.source == byline.source), None)
    over = tuple(c for c in byline.candidates if c.source != byline.source)
    sources.note("authors", list(byline.authors), Source(source=byline.source, raw=raw, over=over))


def _dateline(readable: Sequence[Block]) -> tuple[str | None, str | None]:
    for block in readable[:4]:
        if block.type == "paragraph":
            dateline, agency = dateline_of(block.text)
            if dateline:
                return dateline, agency
    return None, None


def _moment(field: str, moments: tuple[Moment, ...], sources: _Sources) -> Moment | None:
    if not moments:
        return None
    best = moments[0]
    sources.note(field, best.value, Source(source=best.source, raw=best.raw, over=candidates(moments[1:])))
    return best


def _images(body: Sequence[Block]) -> tuple[Image, ...]:
    return tuple(block.image for block in nested(body) if block.image)


def _links(body: Sequence[Block]) -> tuple[Link, ...]:
    """Every link of the text once, in order."""
    found: dict[str, Link] = {}
    for block in nested(body):
        for span in block.spans:
            if span.href and span.text.strip():
                found.setdefault(span.href, Link(url=span.href, text=span.text.strip()))
    return tuple(found.values())


def _provenance(snapshot: Snapshot) -> Provenance:
    return Provenance(
        final_url=snapshot.final_url,
        status=snapshot.status,
        captured_at=snapshot.captured_at,
        pages=1 + len(snapshot.pages),
        versions={"jsnews": __version__, **snapshot.versions},
        settle=snapshot.settle,
    )
