"""The demo newspaper answers, late where a real one is late, and goes away cleanly."""

import json
import socket
import urllib.error
import urllib.request
from urllib.parse import urljoin, urlsplit

import pytest

from jsnews.demo import serve_demo


def get(url: str) -> tuple[str, str]:
    with urllib.request.urlopen(url) as answer:
        return answer.read().decode(), answer.headers["Content-Type"]


def test_the_page_as_served_lacks_what_its_scripts_bring() -> None:
    with serve_demo() as url:
        page, kind = get(url)
    assert kind.startswith("text/html")
    assert "A harbour clock that had shown twenty to four" in page
    assert "Reporting by" not in page
    assert "2026-03-14T" not in page
    assert "ADVERTISEMENT" not in page


def test_the_late_parts_are_served() -> None:
    with serve_demo() as url:
        rest, _ = get(urljoin(url, "/wp-json/broadsheet/v1/posts/48213/rest"))
        date, _ = get(urljoin(url, "/wp-json/broadsheet/v1/posts/48213/date"))
        related, _ = get(urljoin(url, "/wp-json/broadsheet/v1/blocks/related"))
        first, _ = get(urljoin(url, "/wp-content/plugins/ad-rotator/serve?slot=header&turn=0"))
        second, _ = get(urljoin(url, "/wp-content/plugins/ad-rotator/serve?slot=header&turn=1"))
    assert "Reporting by Marta Lindqvist" in rest
    assert json.loads(date)["datetime"] == "2026-03-14T08:20:00+01:00"
    assert json.loads(related)["title"] == "Related articles"
    assert first != second


def test_another_path_is_not_found() -> None:
    with serve_demo() as url, pytest.raises(urllib.error.HTTPError, match="404"):
        get(urljoin(url, "/wp-content/themes/broadsheet/js/../../../../server.py"))


def test_two_demos_have_two_ports_and_both_are_free_again_afterwards() -> None:
    with serve_demo() as one, serve_demo() as two:
        ports = [urlsplit(url).port for url in (one, two)]
        assert ports[0] != ports[1]
    for port in ports:
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", port or 0))
