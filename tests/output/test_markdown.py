"""Article → CommonMark, read back by a CommonMark parser."""

import re
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from jsnews.inert import clean
from jsnews.model import Article, Block, BlockType, Image, Span, Verdict

PARSER = MarkdownIt("commonmark").enable("table")
TRICKY = [
    "1. first",
    "12) then",
    "# not a heading",
    "- dash",
    "+ plus",
    "* star",
    "> quote",
    "---",
    "***",
    "===",
    "```",
    "~~~",
    "    four spaces",
    "a*b*c _d_ __e__ **f**",
    "<b>bold</b> <script>",
    "[text](https://x.example)",
    "[ref]: https://x.example",
    "![alt](x)",
    "`code`",
    "&amp; &copy; AT&T",
    "back\\slash \\* \\",
    "| a | b |\n| --- | --- |",
    "a\n===",
    "a\n---",
    "a\nb",
    "<https://auto.example>",
    "ends with !",
    "<!-- c -->",
    ":- x",
    "a | b\n:- | :-",
    "1.",
    "#",
    "-",
    "C #",
    "~~struck~~",
    "1986. A year",
]


def article_of(*blocks: Block, headline: str | None = None) -> Article:
    return Article(verdict=Verdict(status="complete"), headline=headline, body=blocks)


def tokens_of(markdown: str) -> list[Token]:
    return PARSER.parse(markdown)


def text_of(token: Token) -> str:
    """The text a reader sees of an inline token."""
    parts = {"softbreak": "\n", "hardbreak": "\n"}
    return "".join(parts.get(child.type, child.content) for child in token.children or [] if child.type != "image")


def normal(text: str) -> str:
    """The text as a parser gives it back: lines without white space around them, no empty ones, blanks single."""
    lines = [re.sub(r"[ \t]+", " ", part).strip() for part in clean(text).split("\n")]
    return "\n".join(part for part in lines if part)


@pytest.mark.parametrize("text", TRICKY)
def test_a_paragraph_stays_one_paragraph_of_the_same_text(text: str) -> None:
    tokens = tokens_of(article_of(Block(type="paragraph", text=text)).to_markdown())
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    assert text_of(tokens[1]) == normal(text)
    assert {child.type for child in tokens[1].children or []} <= {"text", "hardbreak"}


@given(st.text(alphabet=st.sampled_from(list('ab1. \n*_`~[]()<>#+-=|!&;:\\"é中\u00a0')), min_size=1))
@example("a*\n- b")
def test_no_text_at_all_becomes_markup(text: str) -> None:
    tokens = tokens_of(article_of(Block(type="paragraph", text=text)).to_markdown())
    if not normal(text):
        assert tokens == [] or text_of(tokens[1]) == ""
        return
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    assert text_of(tokens[1]) == normal(text)
    assert {child.type for child in tokens[1].children or []} <= {"text", "hardbreak"}


words = st.text(alphabet=st.sampled_from(list('ab \n*_`[]()<!".\\中')), min_size=1, max_size=6)
marks = st.lists(st.sampled_from(["strong", "emphasis", "code"]), unique=True, max_size=2).map(tuple)
hrefs = st.sampled_from([None, None, "https://e.org/a_(b)*?x=1&copy;=2", "javascript:x"])
spans = st.lists(st.builds(Span, text=words, href=hrefs, marks=marks), min_size=1, max_size=6).map(tuple)


@given(spans)
@example(
    (
        Span(text="<"),
        Span(text="[", marks=("strong",)),
        Span(text="<", marks=("strong", "emphasis")),
        Span(text="<", marks=("emphasis",)),
    )
)
def test_marks_and_links_never_change_the_words(spans: tuple[Span, ...]) -> None:
    text = "".join(span.text for span in spans)
    tokens = tokens_of(article_of(Block(type="paragraph", text=text, spans=spans)).to_markdown())
    inlines = [token for token in tokens if token.type == "inline"]
    # Code is one line in CommonMark, and edges of a code span are not kept: compare the words.
    seen = "".join(text_of(token) for token in inlines)
    assert re.sub(r"\s+", "", seen) == re.sub(r"\s+", "", text)
    assert len(inlines) <= 1
    links = {child.attrs["href"] for token in inlines for child in token.children or [] if child.type == "link_open"}
    assert links <= {"https://e.org/a_(b)*?x=1&copy;=2"}


@pytest.mark.parametrize(
    ("spans", "html"),
    [
        ((Span(text="a "), Span(text="b", marks=("strong",)), Span(text=" c")), "a <strong>b</strong> c"),
        ((Span(text="a"), Span(text=" b ", marks=("emphasis",)), Span(text="c")), "a <em>b</em> c"),
        ((Span(text="b", marks=("strong", "emphasis")),), "<strong><em>b</em></strong>"),
        (
            (Span(text="see ", marks=("strong",)), Span(text="it", marks=("strong",), href="https://e.org/")),
            '<strong>see <a href="https://e.org/">it</a></strong>',
        ),
        ((Span(text="重要", marks=("strong",)), Span(text="です")), "<strong>重要</strong>です"),
        ((Span(text='"so"', marks=("strong",)), Span(text="he")), "&quot;so&quot;he"),
        ((Span(text="a`b", marks=("code",)),), "<code>a`b</code>"),
        ((Span(text="Wow!"), Span(text="it", href="https://e.org/")), 'Wow!<a href="https://e.org/">it</a>'),
        ((Span(text="a\nb"),), "a<br />\nb"),
    ],
)
def test_marks_and_links_are_kept_where_commonmark_can_carry_them(spans: tuple[Span, ...], html: str) -> None:
    text = "".join(span.text for span in spans)
    markdown = article_of(Block(type="paragraph", text=text, spans=spans)).to_markdown()
    assert PARSER.render(markdown) == f"<p>{html}</p>\n"


def test_the_whole_article_reads_as_its_parts(article: Article) -> None:
    html = PARSER.render(article.to_markdown())
    for part in (
        "<h1>Harbour reopens</h1>",
        "<p>By Ada Quill, Ben Moor · Seawire · 2026-11-20 14:05+01:00 · "
        '<a href="https://example.org/news/harbour">The Pier</a></p>',
        "<p>The port said <strong>so</strong> on Friday.</p>",
        "<h2>What comes next</h2>",
        "<ul>\n<li>Cranes\n<ul>\n<li>repaired</li>\n</ul>\n</li>\n<li>Ferries</li>\n</ul>",
        "<blockquote>\n<p>We waited long.</p>\n</blockquote>",
        "<th>Day</th>",
        "<td>12</td>",
        "<pre><code>x = `y`\n\tz\n</code></pre>",
        '<img src="https://example.org/p.jpg" alt="A pier" /><br />\n<em>The pier at dawn Ida Lens</em>',
        '<blockquote>\n<p>It is open!</p>\n<p><a href="https://social.example/1">Social</a></p>\n</blockquote>',
        "<h3>2026-11-20 13:00+00:00 · First ship in</h3>\n<p>She carried oranges.</p>",
        "<p>(Reporting by Ada Quill)</p>",
    ):
        assert part in html
    assert "ALSO READ" not in html and "likes boats" not in html


@pytest.mark.parametrize("headline", TRICKY)
def test_a_headline_is_one_heading_of_the_same_words(headline: str) -> None:
    tokens = tokens_of(article_of(headline=headline).to_markdown())
    assert [token.type for token in tokens] == ["heading_open", "inline", "heading_close"]
    assert text_of(tokens[1]) == normal(headline).replace("\n", " ")


@pytest.mark.parametrize("cell", [text for text in TRICKY if "\n" not in text])
def test_a_table_cell_keeps_its_text(cell: str) -> None:
    table = Block(type="table", header=True, rows=(("one", cell), (cell,)), text=cell)
    tokens = tokens_of(article_of(table).to_markdown())
    assert [text_of(token) for token in tokens if token.type == "inline"] == ["one", normal(cell), normal(cell), ""]


def test_a_table_without_a_header_row_loses_no_row() -> None:
    table = Block(type="table", rows=(("a", "b"), ("c", "d")), text="a b\nc d")
    html = PARSER.render(article_of(table).to_markdown())
    assert re.findall(r"<td>(.*?)</td>", html) == ["a", "b", "c", "d"]


def test_two_lists_in_a_row_stay_two_lists() -> None:
    def listing(text: str, ordered: bool) -> Block:
        return Block(type="list", ordered=ordered, text=text, blocks=(Block(type="list_item", text=text),))

    bullets = PARSER.render(article_of(*(listing(text, False) for text in "abc")).to_markdown())
    numbers = PARSER.render(article_of(*(listing(text, True) for text in "abc")).to_markdown())
    assert bullets.count("<ul>") == 3
    assert numbers.count("<ol>") == 3


def test_an_ordered_list_holds_lists_and_paragraphs_in_its_items() -> None:
    nested = Block(
        type="list", text="x\ny", blocks=(Block(type="list_item", text="x"), Block(type="list_item", text="y"))
    )
    item = Block(type="list_item", text="one\nx\ny\nmore", blocks=(nested, Block(type="paragraph", text="more")))
    html = PARSER.render(article_of(Block(type="list", ordered=True, text="…", blocks=(item,) * 11)).to_markdown())
    assert html.count("<ol>") == 1 and html.count("<ul>") == 11
    assert html.count("<p>more</p>") == 11 and html.count("<p>one</p>") == 11


def test_a_quote_of_two_paragraphs_is_one_quote() -> None:
    paragraphs = (Block(type="paragraph", text="One."), Block(type="paragraph", text="Two."))
    html = PARSER.render(article_of(Block(type="quote", text="One.\nTwo.", blocks=paragraphs)).to_markdown())
    assert html == "<blockquote>\n<p>One.</p>\n<p>Two.</p>\n</blockquote>\n"


def test_code_with_fences_in_it_stays_code() -> None:
    html = PARSER.render(article_of(Block(type="code", text="```\n# x\n````\n")).to_markdown())
    assert html == "<pre><code>```\n# x\n````\n</code></pre>\n"


def test_a_picture_whose_address_is_no_web_address_leaves_its_caption() -> None:
    picture = Block(type="image", image=Image(url="blob:x", alt="A ship", caption="The *ship*"))
    assert PARSER.render(article_of(picture).to_markdown()) == "<p><em>The *ship*</em></p>\n"


def test_a_credit_that_the_caption_already_names_is_not_said_twice() -> None:
    picture = Block(
        type="image", image=Image(url="https://e.org/a", caption="A ship. Photo: Ida Lens", credit="Ida Lens")
    )
    assert article_of(picture).to_markdown().count("Ida Lens") == 1


lines = st.text(alphabet=st.sampled_from(list("ab1. *_`[#>-+")), min_size=1, max_size=8).filter(
    lambda text: text.strip()
)
paragraphs = st.builds(Block, type=st.sampled_from(["paragraph", "heading"]), text=lines)


def container(type: BlockType, inside: st.SearchStrategy[list[Block]]) -> st.SearchStrategy[Block]:
    def build(blocks: list[Block], ordered: bool) -> Block:
        text = "\n".join(block.text for block in blocks)
        if type == "list":
            blocks = [Block(type="list_item", text=block.text, blocks=(block,)) for block in blocks]
        return Block(type=type, text=text, ordered=ordered and type == "list", blocks=tuple(blocks))

    return st.builds(build, inside, st.booleans())


trees = st.recursive(
    paragraphs,
    lambda inner: (
        container("list", st.lists(inner, min_size=1, max_size=3))
        | container("quote", st.lists(inner, min_size=1, max_size=3))
    ),
    max_leaves=8,
)


def shape_of_block(block: Block) -> list[str]:
    """What is opened and said, in order."""
    match block.type:
        case "heading":
            return ["heading", normal(block.text)]
        case "list":
            return ["ol" if block.ordered else "ul", *(part for item in block.blocks for part in shape_of_block(item))]
        case "list_item":
            return ["item", *(part for child in block.blocks for part in shape_of_block(child))]
        case "quote":
            return ["quote", *(part for child in block.blocks for part in shape_of_block(child))]
        case _:
            return [normal(block.text)]


def shape_of_markdown(markdown: str) -> list[str]:
    names = {
        "heading_open": "heading",
        "bullet_list_open": "ul",
        "ordered_list_open": "ol",
        "list_item_open": "item",
        "blockquote_open": "quote",
    }
    tokens = [token for token in tokens_of(markdown) if token.type in names or token.type == "inline"]
    return [names.get(token.type) or text_of(token) for token in tokens]


@given(st.lists(trees, min_size=1, max_size=4))
def test_lists_and_quotes_of_any_depth_come_back_in_the_same_shape(blocks: list[Block]) -> None:
    expected = [part for block in blocks for part in shape_of_block(block)]
    assert shape_of_markdown(article_of(*blocks).to_markdown()) == expected


def test_the_address_stands_for_the_site_where_the_page_does_not_name_it() -> None:
    url = "https://a.example/bridge_(new)"
    article = replace(article_of(headline="Bridge"), url=url, authors=("Ann Lee",))
    html = PARSER.render(article.to_markdown())
    assert html == f'<h1>Bridge</h1>\n<p>By Ann Lee · <a href="{url}">{url}</a></p>\n'
    assert replace(article, url=None).to_markdown() == "# Bridge\n\nBy Ann Lee"


def test_item_that_begins_with_a_picture_says_its_words_once():
    picture = Block(
        type="image", role="caption", text="A raft", image=Image(url="https://a.example/1.jpg", caption="A raft")
    )
    words = Block(type="paragraph", text="Tie the raft.")
    item = Block(type="list_item", text="Tie the raft.", blocks=(picture, words))
    markup = article_of(Block(type="list", text=item.text, blocks=(item,))).to_markdown()
    assert markup.count("Tie the raft.") == 1
    assert "![](https://a.example/1.jpg)" in markup
