"""Articles that the output tests share."""

import pytest

from jsnews.model import Article, Block, Image, Source, Span, Verdict


@pytest.fixture
def article() -> Article:
    """An article with a block of every type and role."""
    return Article(
        verdict=Verdict(status="complete", evidence=("The text ends with its credit line.",)),
        url="https://example.org/harbour",
        canonical_url="https://example.org/news/harbour",
        site="The Pier",
        headline="Harbour reopens",
        authors=("Ada Quill", "Ben Moor"),
        agency="Seawire",
        published="2026-11-20T14:05:00+01:00",
        language="en",
        body=(
            Block(type="paragraph", role="standfirst", text="Ships are back after nine days."),
            Block(
                type="paragraph",
                text="The port said so on Friday.",
                spans=(Span(text="The port said "), Span(text="so", marks=("strong",)), Span(text=" on Friday.")),
            ),
            Block(type="heading", level=2, text="What comes next"),
            Block(
                type="list",
                text="Cranes\nrepaired\nFerries",
                blocks=(
                    Block(
                        type="list_item",
                        text="Cranes\nrepaired",
                        blocks=(
                            Block(type="list", blocks=(Block(type="list_item", text="repaired"),), text="repaired"),
                        ),
                    ),
                    Block(type="list_item", text="Ferries"),
                ),
            ),
            Block(type="quote", text="We waited long."),
            Block(type="table", header=True, rows=(("Day", "Ships"), ("Friday", "12")), text="Day Ships\nFriday 12"),
            Block(type="code", text="x = `y`\n\tz"),
            Block(
                type="image",
                role="caption",
                text="The pier at dawn",
                image=Image(
                    url="https://example.org/p.jpg", alt="A pier", caption="The pier at dawn", credit="Ida Lens"
                ),
            ),
            Block(type="embed", role="embed", text="It is open!", url="https://social.example/1", provider="Social"),
            Block(
                type="live_blog_entry",
                published="2026-11-20T13:00:00Z",
                headline="First ship in",
                text="First ship in\nShe carried oranges.",
                blocks=(Block(type="paragraph", text="She carried oranges."),),
            ),
            Block(type="paragraph", role="correction", text="An earlier version gave another day."),
            Block(type="paragraph", role="credit", text="(Reporting by Ada Quill)"),
            Block(type="paragraph", role="promo", text="ALSO READ: the other harbour"),
            Block(type="paragraph", role="note", text="Ada Quill likes boats."),
        ),
        sources={"headline": Source(source="h1", raw="Harbour reopens")},
    )
