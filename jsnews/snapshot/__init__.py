"""Saved pages with their pinned articles: Snapshot ↔ folder, what differs, and what a site has become.

snapshots/<host>/<slug>/
  page.html            the settled page, the only input of extraction; page-2.html … are its further pages
  meta.json            when, where and how it was captured, and how it was asked for
  article.json         the pinned article
  article.json.new     what extraction gives now, where that differs; for review, ignored by git
  network.har.zip      optional: the answers of the network, to render the page again offline
"""

from __future__ import annotations

from jsnews.snapshot.asked import as_captured, asked_by
from jsnews.snapshot.check import Result, accept, check, reject
from jsnews.snapshot.compare import Difference, differences
from jsnews.snapshot.drift import Drift, drift
from jsnews.snapshot.folder import Saved, find, folder_for
from jsnews.snapshot.leftovers import orphans, recover
from jsnews.snapshot.pin import pin_of
from jsnews.snapshot.writing import is_there, write

__all__ = [
    "Difference",
    "Drift",
    "Result",
    "Saved",
    "accept",
    "as_captured",
    "asked_by",
    "check",
    "differences",
    "drift",
    "find",
    "folder_for",
    "is_there",
    "orphans",
    "pin_of",
    "recover",
    "reject",
    "write",
]
