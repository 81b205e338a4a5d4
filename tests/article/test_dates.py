"""Dates as pages write them."""

from __future__ import annotations

import pytest

from jsnews.article.dates import parse_date


@pytest.mark.parametrize(
    ("raw", "language", "iso"),
    [
        ("2026-03-17T09:12:33Z", None, "2026-03-17T09:12:33+00:00"),
        ("2026-03-17T09:12:33.123+0900", None, "2026-03-17T09:12:33+09:00"),
        ("2026-03-17 09:12", None, "2026-03-17T09:12:00"),
        ("20260317", None, "2026-03-17"),
        ("1773706353", None, "2026-03-17T00:12:33+00:00"),
        ("Tue, 17 Mar 2026 09:12:33 GMT", "en", "2026-03-17T09:12:33+00:00"),
        ("March 17, 2026 at 5:03 pm EST", "en", "2026-03-17T17:03:00-05:00"),
        ("03/04/2026", "en-US", "2026-03-04"),
        ("03/04/2026", "en-GB", "2026-04-03"),
        ("17. März 2026, 17:03 Uhr", "de", "2026-03-17T17:03:00"),
        ("Le 17 mars 2026 à 17h03", "fr", "2026-03-17T17:03:00"),
        ("3 de agosto de 2026", "es", "2026-08-03"),
        ("1 listopada 2026", "pl", "2026-11-01"),
        ("1 listopada 2026", "hr", "2026-10-01"),
        ("2026年3月17日 17時03分", "ja", "2026-03-17T17:03:00"),
        ("17 مارس 2026", "ar", "2026-03-17"),
        ("१७ मार्च २०२६", "hi", "2026-03-17"),
        ("۲۶ اسفند ۱۴۰۴", "fa", "2026-03-17"),
        ("17 มีนาคม 2569", "th", "2026-03-17"),
        ("17 tháng 3, 2026", "vi", "2026-03-17"),
        ("Mina Seo•Mar 17, 2026", "en", "2026-03-17"),
    ],
)
def test_date_is_read(raw, language, iso):
    assert parse_date(raw, language) == iso


@pytest.mark.parametrize(
    "raw", [None, "", "today", "32.13.2026", "31 February 2026", "version 10.2.3", "12:30", "call 555-1234"]
)
def test_what_is_no_date_gives_none(raw):
    assert parse_date(raw, "en") is None
