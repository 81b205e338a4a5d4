"""A hostile article, opened as HTML in a real browser, does nothing."""

from pathlib import Path

from playwright.sync_api import Page, Route, sync_playwright

from jsnews.browser.locate import locate
from jsnews.model import Article, Block, Image, Span, Verdict

ATTACK = (
    "\"><img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script><iframe src=//evil.test>"
)


def hostile() -> Article:
    spans = tuple(
        Span(text="press me ", href=href, marks=("strong",))
        for href in (
            "javascript:document.title='owned'",
            "JaVaScRiPt:1",
            "https://e.test/" + ATTACK,
            "data:text/html,x",
        )
    )
    return Article(
        verdict=Verdict(status="complete"),
        headline=ATTACK,
        site=ATTACK,
        language=ATTACK,
        published=ATTACK,
        canonical_url="https://e.test/" + ATTACK,
        body=(
            Block(type="paragraph", text="press me " * 4, spans=spans),
            Block(type="image", image=Image(url="https://e.test/" + ATTACK, alt=ATTACK, caption=ATTACK, credit=ATTACK)),
            Block(type="embed", role="embed", url="javascript:1", provider=ATTACK, text=ATTACK),
            Block(type="code", text="</code></pre>" + ATTACK),
            Block(type="table", rows=((ATTACK,),), text=ATTACK),
        ),
    )


def open_offline(page: Page, file: Path) -> list[str]:
    """Opens the file with the network cut off; gives the addresses that it asks for."""
    asked: list[str] = []

    def answer(route: Route) -> None:
        if route.request.url.startswith("file:"):
            route.continue_()
        else:
            asked.append(route.request.url)
            route.abort()

    page.route("**/*", answer)
    page.goto(file.as_uri())
    return asked


def test_nothing_runs_and_only_the_picture_is_asked_for(tmp_path: Path) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=locate().path)
        page = browser.new_page()
        dialogs: list[str] = []
        page.on("dialog", lambda dialog: dialogs.append(dialog.message))
        file = tmp_path / "article.html"
        file.write_text(hostile().to_html(), encoding="utf-8")
        with page.expect_event("requestfailed"):  # the picture's, of which we hear a little later
            asked = open_offline(page, file)
        assert page.title() != "owned"
        assert page.locator("a:not([href^='https://'])").count() == 0
        assert page.locator("script, iframe, form, object, embed").count() == 0
        assert page.evaluate("document.querySelectorAll('[onerror], [onload], [onclick]').length") == 0
        assert [url.split("/")[2] for url in asked] == ["e.test"]
        assert dialogs == []
        browser.close()
