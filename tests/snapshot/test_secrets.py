"""What the user's options keep secret reaches no file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from jsnews.article.extract import extract
from jsnews.model import SettleReport
from jsnews.options import Identity, Network, Options
from jsnews.snapshot.redact import REDACTED, Redactor, Secret, reads_the_same
from jsnews.snapshot.secrets import redactor_of
from tests.snapshot.pages import PARAGRAPHS, html_of, page

TOKEN = "s3cr3t&Token/42"


def options(**identity: object) -> Options:
    return Options(identity=Identity(**identity))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "header",
    [
        ("Authorization", f"Bearer {TOKEN}"),
        ("X-Api-Key", TOKEN),
        ("X-Reader", TOKEN),
        ("Cookie", f"lang=en; session={TOKEN}"),
        ("Authorization", "Basic cmVhZGVyOnMzY3IzdCZUb2tlbi80Mg=="),
    ],
)
def test_a_header_that_the_page_shows_is_redacted_however_it_is_written(header: tuple[str, str]) -> None:
    shown = f"<p>{TOKEN}</p><a href='?k=s3cr3t%26Token%2F42'>s3cr3t&amp;Token/42</a>"
    clean = redactor_of(options(headers=(header,))).snapshot(page(shown, pages=(shown,)))
    assert REDACTED in clean.html
    for html in (clean.html, *clean.pages):
        assert "s3cr3t" not in html


def test_stored_cookies_and_storage_are_secret(tmp_path: Path) -> None:
    stored = {"accessToken": "storage-value-2", "user": '{"name": "Ines", "key": "8Fk2mQ0xLz71Tb"}'}
    given = options(load_storage=state(tmp_path, {"sid": "cookie-value-1", "_k": "9f86d081884c7d65"}, stored))
    redactor = redactor_of(given)
    assert redactor.text("cookie-value-1 storage-value-2") == f"{REDACTED} {REDACTED}"
    assert redactor.text("x9f86d081884c7d65 8Fk2mQ0xLz71Tb Ines") == f"x{REDACTED} {REDACTED} Ines"
    assert redactor.data(b"\xff cookie-value-1") == b"\xff " + REDACTED.encode()


def state(folder: Path, cookies: dict[str, str], stored: dict[str, str]) -> Path:
    """A file of Playwright's with these."""
    origin = {"origin": "https://e.org", "localStorage": [{"name": name, "value": stored[name]} for name in stored]}
    path = folder / "state.json"
    path.write_text(
        json.dumps({"cookies": [{"name": name, "value": cookies[name]} for name in cookies], "origins": [origin]})
    )
    return path


def test_what_is_stored_and_no_secret_leaves_the_article_as_it_is(tmp_path: Path) -> None:
    cookies = {
        "consent": "accepted",
        "session_state": "returns",
        "authorName": "Ines Calloway",
        "lastsess": "2026-03-18",
    }
    stored = {"theme": "article", "seen": "https://news.harbour.example/8Fk2mQ0xLz71Tb", "last": "Night ferry returns"}
    html = html_of(*PARAGRAPHS, "The committee accepted 2026-03-18 as its day.")
    given = options(load_storage=state(tmp_path, cookies, stored), headers=(("X-Region", "Friday"),))
    assert redactor_of(given).snapshot(page(html)).html == html


def test_a_short_secret_is_one_where_it_stands_alone_or_behind_its_name(tmp_path: Path) -> None:
    given = options(load_storage=state(tmp_path, {"PHPSESSID": "ab12cd", "token": "harbour"}, {}))
    text = "ab12cd ab12cde %3Dab12cd \\u0022ab12cd harbour ?token=harbour"
    assert redactor_of(given).text(text) == (
        f"{REDACTED} ab12cde %3D{REDACTED} \\u0022{REDACTED} harbour ?token={REDACTED}"
    )


def test_the_number_of_an_article_in_its_address_is_no_secret(tmp_path: Path) -> None:
    number = "8Fk2mQ0xLz71Tb"
    given = options(load_storage=state(tmp_path, {"last": number}, {}))
    assert redactor_of(given, [f"https://news.example/{number}"]).text(number) == number
    assert redactor_of(given, ["https://news.example/other"]).text(number) == REDACTED


def test_an_article_that_loses_a_word_does_not_read_the_same() -> None:
    whole = page()
    spoiled = redactor_of(options(headers=(("Authorization", "Basic ferry:months"), ("X-Token", "months")))).snapshot(
        whole
    )
    assert not reads_the_same(extract(whole), extract(spoiled))
    assert reads_the_same(extract(whole), extract(page(whole.html.replace("</head>", "<!-- REDACTED --></head>"))))


def test_urls_lose_their_password_and_what_names_itself_secret() -> None:
    url = "https://reader:hunter22@news.example/a?access_token=abc123def&page=2"
    redactor = redactor_of(Options(), [url])
    assert redactor.url(url) == f"https://news.example/a?access_token={REDACTED}&page=2"
    assert redactor.text("hunter22 abc123def") == f"{REDACTED} {REDACTED}"


def test_an_address_that_can_not_be_read_loses_its_secrets_all_the_same() -> None:
    assert Redactor((Secret("0123456789"),)).url("http://[half/?q=0123456789") == f"http://[half/?q={REDACTED}"


def test_the_password_of_the_proxy_is_secret() -> None:
    redactor = redactor_of(Options(network=Network(proxy="http://me:proxypass@proxy.example:8080")))
    assert "proxypass" not in redactor.text("by proxypass")


def test_ordinary_headers_and_short_words_leave_the_page_as_it_is() -> None:
    given = options(headers=(("Accept-Language", "en-GB,en"), ("X-Test", "true")))
    assert redactor_of(given).snapshot(page("<p>true: en-GB,en</p>")).html == "<p>true: en-GB,en</p>"


def test_the_settle_report_is_stripped_too() -> None:
    settle = SettleReport(
        reason="settled", clock="virtual", ignored=(f"https://e.org/?token={TOKEN}",), overlays=(TOKEN,)
    )
    clean = redactor_of(options(headers=(("X-Api-Key", TOKEN),))).snapshot(page(settle=settle))
    assert "s3cr3t" not in repr(clean)
