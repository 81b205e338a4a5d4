"""Speed: html string to Article beside the bare Lexbor parse, resiliparse and trafilatura, interleaved page by page.

python tests/corpus/bench.py [PAGES]
"""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from collections.abc import Callable
from importlib.util import find_spec

from labels import cases
from measure import SETS
from predict import default_corpus
from selectolax.lexbor import LexborHTMLParser

from jsnews import extract

_WARMED = 30  # pages that are read before the clock runs


def contestants() -> dict[str, Callable[[str, str], object]]:
    """name → what it does with (html, url); peers that are not installed are left out."""
    found: dict[str, Callable[[str, str], object]] = {
        "lexbor parse": lambda html, url: LexborHTMLParser(html),
        "jsnews": lambda html, url: extract(html, url=url),
    }
    if find_spec("resiliparse"):
        from resiliparse.extract.html2text import extract_plain_text

        found["resiliparse"] = lambda html, url: extract_plain_text(html, main_content=True)
    if find_spec("trafilatura"):
        import trafilatura

        found["trafilatura"] = lambda html, url: trafilatura.bare_extraction(html, url=url)
    return found


def main() -> None:
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    root = default_corpus()
    pages = [
        (html, case["url"]) for folder, sets in SETS.items() for case, html in cases(root / folder, frozenset(sets))
    ]
    pages = pages[:: max(1, len(pages) // wanted)]
    spent: dict[str, float] = defaultdict(float)
    rivals = contestants()
    for html, url in pages[:: max(1, len(pages) // _WARMED)]:  # what is made when it is first used is made once
        for run in rivals.values():
            run(html, url)
    for html, url in pages:
        for name, run in rivals.items():
            began = time.perf_counter()
            run(html, url)
            spent[name] += time.perf_counter() - began
    print(f"{len(pages)} pages, {sum(len(html) for html, _ in pages) / len(pages) / 1000:.0f} kB each")
    for name, seconds in spent.items():
        ratio = seconds / spent["lexbor parse"]
        print(f"{name:<14}{seconds / len(pages) * 1000:>8.2f} ms a page {ratio:>7.2f} × the parse")


if __name__ == "__main__":
    main()
