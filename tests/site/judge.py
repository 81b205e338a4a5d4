"""Whether a text is the article that a page's truth tells of: nothing lost, nothing foreign, all in order."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Protocol

from jsnews.model import Article
from tests.site.page import Page, Truth


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is wrong with a text or an article; all empty where nothing is. Paragraphs by their number from 0."""

    lost: tuple[int, ...] = ()
    foreign: tuple[str, ...] = ()
    misplaced: bool = False
    other: tuple[str, ...] = ()

    @property
    def is_right(self) -> bool:
        """Whether there is nothing wrong."""
        return self == Judgement()

    def __str__(self) -> str:
        said = [f"lost {list(self.lost)}"] if self.lost else []
        said += [f"foreign {text[:40]!r}" for text in self.foreign]
        said += ["out of order"] if self.misplaced else []
        return ", ".join([*said, *self.other]) or "right"


class Told(Protocol):
    """A page whose truth is known."""

    @property
    def truth(self) -> Truth: ...


def judge_text(text: str, page: Told) -> Judgement:
    """A plain text against the paragraphs of a page's truth."""
    whole = _plain(text)
    places = [whole.find(_plain(paragraph)) for paragraph in page.truth.paragraphs]
    found = [place for place in places if place >= 0]
    return Judgement(
        lost=tuple(number for number, place in enumerate(places) if place < 0),
        foreign=tuple(string for string in page.truth.absent if _plain(string) in whole),
        misplaced=found != sorted(found),
    )


def judge(article: Article, page: Page) -> Judgement:
    """An article against all of a page's truth."""
    truth, other = page.truth, []
    if article.verdict.status not in (truth.verdict, *truth.also):
        other.append(f"verdict {article.verdict.status}, not {truth.verdict}")
    if truth.verdict == "complete" and _plain(article.headline or "") != _plain(page.story.headline):
        other.append(f"headline {article.headline!r}")
    if truth.pages > 1 and article.provenance.pages != truth.pages:
        other.append(f"{article.provenance.pages} pages, not {truth.pages}")
    text = judge_text(article.text, page)
    return Judgement(text.lost, text.foreign, text.misplaced, tuple(other))


def _plain(text: str) -> str:
    """Text without the differences that no reader sees: kinds and numbers of spaces, soft hyphens."""
    return " ".join(unicodedata.normalize("NFC", text).replace("\u00ad", "").split())
