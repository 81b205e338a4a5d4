"""Truth of the corpora as one label a block of our own page walk."""

from __future__ import annotations

import gzip
import importlib.util
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from types import ModuleType
from urllib.parse import urlsplit

from jsnews.article.page.dom import Page
from jsnews.article.page.walk import read_page

_WORD = re.compile(r"\w+")
_SHINGLE = 4


@dataclass(slots=True)
class Labelled:
    """A page of the corpus: its case, its HTML, and the role of each block ("" where it is outside of the article)."""

    case: dict[str, object]
    html: str
    roles: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        return str(self.case["set"])

    @property
    def host(self) -> str:
        """What folds are cut by: the registrable part of the host, so that no site is in two folds."""
        labels = (urlsplit(str(self.case["url"])).hostname or "").removeprefix("www.").split(".")
        return ".".join(
            labels[-3:] if len(labels[-1]) == 2 and len(labels) > 2 and len(labels[-2]) <= 3 else labels[-2:]
        )


def cases(corpus: Path, sets: frozenset[str] | None = None) -> Iterator[tuple[dict[str, object], str]]:
    """(case, HTML) of one corpus folder, or of some of its sets."""
    with (corpus / "cases.jsonl").open(encoding="utf-8") as lines:
        for text in lines:
            case = json.loads(text)
            if sets is None or case["set"] in sets:
                yield case, gzip.decompress((corpus / case["html"]).read_bytes()).decode("utf-8", "replace")


def load(root: Path) -> list[Labelled]:
    """The pages that we train and measure on: marked block by block, and Fundus by its text."""
    block_model = _block_model(root)
    pages = []
    for case, html in cases(root / "marked", frozenset(("news", "articles"))):
        page = Labelled(case, html)
        page.roles = from_marks(page, read_page(html), block_model)
        pages.append(page)
    for case, html in cases(root / "dev", frozenset(("fundus",))):
        page = Labelled(case, html)
        page.roles = from_text(str(case["truth"]["text"]), read_page(html))  # type: ignore[index]
        pages.append(page)
    return pages


def _block_model(root: Path) -> ModuleType:
    """The corpus's own block model, which the marks count by."""
    spec = importlib.util.spec_from_file_location("corpus_blocks", root / "blocks.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def from_marks(labelled: Labelled, page: Page, block_model: ModuleType) -> list[str]:
    """Roles by block numbers of the corpus's model, carried over to our blocks."""
    theirs = [text for _, _, text in block_model.blocks(labelled.html)]
    roles = [""] * len(theirs)
    for role, numbers in labelled.case["roles"].items():  # type: ignore[attr-defined]
        for number in numbers:
            if number < len(roles) and role != "unsure":
                roles[number] = role
    ours = [block.text for block in page.blocks]
    if ours == theirs:
        return roles
    return _carried(theirs, roles, ours)


def _carried(theirs: list[str], roles: list[str], ours: list[str]) -> list[str]:
    """Each of our blocks gets the role that most of its characters have in the other model."""
    out = [""] * len(ours)
    for tag, low, high, our_low, our_high in SequenceMatcher(None, theirs, ours, autojunk=False).get_opcodes():
        if tag == "equal":
            out[our_low:our_high] = roles[low:high]
            continue
        pool = [
            (" " + " ".join(_WORD.findall(text)) + " ", role)
            for text, role in zip(theirs[low:high], roles[low:high], strict=True)
        ]
        for at in range(our_low, our_high):
            words = " " + " ".join(_WORD.findall(ours[at])) + " "
            votes: Counter[str] = Counter()
            for text, role in pool:
                if text.strip() and (text in words or words in text):
                    votes[role] += min(len(text), len(words))
            out[at] = votes.most_common(1)[0][0] if votes else ""
    return out


def from_text(truth: str, page: Page) -> list[str]:
    """Body where most of a block's word shingles are in the truth; of a text that stands twice the first."""
    words = _WORD.findall(truth.casefold())
    shingles = {tuple(words[i : i + _SHINGLE]) for i in range(len(words))}
    lines = {tuple(_WORD.findall(text.casefold())) for text in truth.split("\n")}
    seen: set[str] = set()
    roles = [""] * len(page.blocks)
    # What the page hides counts where it is not shown as well.
    for block in sorted(page.blocks, key=lambda block: block.container.hidden):
        own = _WORD.findall(block.text.casefold())
        if len(own) < _SHINGLE + 2:
            hit = tuple(own) in lines and bool(own)
        else:
            parts = [tuple(own[i : i + _SHINGLE]) for i in range(len(own) - _SHINGLE + 1)]
            hit = sum(part in shingles for part in parts) > 0.6 * len(parts)
        if hit and block.text not in seen:
            seen.add(block.text)
            roles[block.number] = "body"
    return roles
