"""What the user's options keep secret reaches no file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from jsnews.model import SettleReport
from jsnews.options import Identity, Network, Options
from jsnews.snapshot.secrets import REDACTED, redactor_of
from tests.snapshot.pages import page

TOKEN = "s3cr3t&Token/42"


def options(**identity: object) -> Options:
    return Options(identity=Identity(**identity))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "header",
    [
        ("Authorization", f"Bearer {TOKEN}"),
        ("X-Api-Key", TOKEN),
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
    state = {
        "cookies": [{"name": "sid", "value": "cookie-value-1"}],
        "origins": [{"origin": "https://e.org", "localStorage": [{"name": "t", "value": "storage-value-2"}]}],
    }
    path = tmp_path / "state.json"
    path.write_text(json.dumps(state))
    redactor = redactor_of(options(load_storage=path))
    assert redactor.text("cookie-value-1 storage-value-2") == f"{REDACTED} {REDACTED}"
    assert redactor.data(b"\xff cookie-value-1") == b"\xff " + REDACTED.encode()


def test_urls_lose_their_password_and_what_names_itself_secret() -> None:
    url = "https://reader:hunter22@news.example/a?access_token=abc123def&page=2"
    redactor = redactor_of(Options(), [url])
    assert redactor.url(url) == f"https://news.example/a?access_token={REDACTED}&page=2"
    assert redactor.text("hunter22 abc123def") == f"{REDACTED} {REDACTED}"


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
