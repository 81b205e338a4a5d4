"""Article → one inert HTML document."""

from dataclasses import replace
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from jsnews.model import Article, Block, Image, Span, Verdict

ALLOWED = (
    " html head meta title style body article section aside h1 h2 h3 h4 h5 h6 p ul ol li blockquote table tr td th pre "
    "code strong em a img figure figcaption small time br "
)


class Reader(HTMLParser):
    """Collects elements, attributes and text."""

    def __init__(self, document: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(document)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def article_of(*blocks: Block, headline: str | None = None) -> Article:
    return Article(verdict=Verdict(status="complete"), headline=headline, body=blocks)


@given(st.text(), st.text(), st.text())
def test_text_of_a_page_never_becomes_an_element_or_an_attribute(text: str, href: str, alt: str) -> None:
    blocks = (
        Block(type="paragraph", text=text, spans=(Span(text=text, href="https://e.org/" + href, marks=("strong",)),)),
        Block(type="image", image=Image(url="https://e.org/" + href, alt=alt, caption=text)),
        Block(type="code", text=text),
    )
    reader = Reader(article_of(*blocks, headline=text).to_html())
    assert not [tag for tag, _ in reader.elements if f" {tag} " not in ALLOWED]
    known = {"href", "src", "alt", "loading", "rel", "class", "charset", "name", "content", "http-equiv", "dir", "lang"}
    assert {name for _, attributes in reader.elements for name in attributes} <= known


def test_a_script_in_the_text_is_text() -> None:
    document = article_of(Block(type="paragraph", text="<script>alert(1)</script>")).to_html()
    assert "<script" not in document
    assert "<script>alert(1)</script>" in Reader(document).words


def test_the_document_forbids_scripts_by_policy(article: Article) -> None:
    policies = [attributes for tag, attributes in Reader(article.to_html()).elements if "http-equiv" in attributes]
    assert "default-src 'none'" in (policies[0]["content"] or "")


def test_every_block_type_has_its_element(article: Article) -> None:
    document = article.to_html()
    for part in (
        '<html lang="en">',
        "<h1>Harbour reopens</h1>",
        '<time datetime="2026-11-20T14:05:00+01:00">2026-11-20 14:05+01:00</time>',
        '<p class="standfirst">Ships are back after nine days.</p>',
        "<p>The port said <strong>so</strong> on Friday.</p>",
        "<li><p>Cranes</p>\n<ul><li>repaired</li></ul></li>",
        "<th>Day</th><th>Ships</th>",
        "<pre><code>x = `y`\n\tz</code></pre>",
        "<figcaption>The pier at dawn <small>Ida Lens</small></figcaption>",
        '<a href="https://social.example/1" rel="nofollow noopener">Social</a>',
        "First ship in</h3>\n<p>She carried oranges.</p>",
    ):
        assert part in document
    assert "ALSO READ" not in document


def test_the_address_stands_for_the_site_where_the_page_does_not_name_it() -> None:
    url = "https://a.example/bridge"
    document = replace(article_of(headline="Bridge"), url=url).to_html()
    assert f'<a href="{url}"' in document
    assert f">{url}</a>" in document
