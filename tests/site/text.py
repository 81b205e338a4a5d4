"""Invented news that reads like news: the stories of the site, the same in every run, no paragraph twice."""

from __future__ import annotations

import hashlib
import random
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PROSE = Path(__file__).parent / "prose"
TOPICS = ("harbour", "library", "tram", "bees", "flood", "theatre", "clinic", "school")
LANGUAGES = ("de", "fr", "es", "ja", "ar")

# What stands around every article, whatever its look.
FURNITURE = (
    "Sign up for our morning letter and read the town before breakfast.",
    "All rights reserved by the printers and publishers of this newspaper.",
)


@dataclass(frozen=True, slots=True)
class Story:
    """One invented article; `published` is ISO 8601 with its offset."""

    headline: str
    standfirst: str
    paragraphs: tuple[str, ...]
    author: str
    published: str
    topic: str
    language: str


@cache
def story(name: str, topic: str | None = None) -> Story:
    """The story that belongs to a name: always the same one, in the language of its topic."""
    chance = random.Random(hashlib.sha256(name.encode()).digest())
    topic = topic or chance.choice(TOPICS)
    language = topic if topic in LANGUAGES else "en"
    words = _words(chance, language)
    filled = (PROSE / f"{topic}.txt").read_text("utf-8").strip().format_map(words).split("\n\n")
    published = f"2026-{chance.randint(1, 10):02}-{chance.randint(1, 28):02}T{chance.randint(6, 20):02}:15:00+01:00"
    return Story(filled[0], filled[1], tuple(filled[2:]), words["author"], published, topic, language)


def teasers(own: Story, count: int = 4) -> tuple[Story, ...]:
    """Stories on other topics, to which the page with this story points."""
    topics = [topic for topic in TOPICS if topic != own.topic]
    return tuple(story(f"{own.headline} beside {number}", topics[number % len(topics)]) for number in range(count))


def furniture(own: Story) -> tuple[str, ...]:
    """Strings that stand around this story on its page and are no part of it."""
    return FURNITURE + tuple(text for teaser in teasers(own) for text in (teaser.headline, teaser.standfirst))


def _words(chance: random.Random, language: str) -> dict[str, str]:
    """What the gaps of a prose file are filled with; the numbers a < b, c and d are of growing size."""
    lists = {kind: words.split(", ") for kind, words in (_word_lists()["en"] | _word_lists()[language]).items()}
    mayor, expert, citizen, author = _people(chance, lists)
    few = chance.randint(3, 7)
    return {
        "town": chance.choice(lists["towns"]),
        "street": chance.choice(lists["streets"]),
        "region": chance.choice(lists["regions"]),
        "weekday": chance.choice(lists["weekdays"]),
        "month": chance.choice(lists["months"]),
        "year": str(chance.randint(1810, 1979)),
        "mayor": mayor,
        "expert": expert,
        "citizen": citizen,
        "author": author,
        "a": str(few),
        "b": str(few + chance.randint(2, 13)),
        "c": str(chance.randint(21, 58)),
        "d": str(chance.randint(112, 987)),
    }


def _people(chance: random.Random, lists: dict[str, list[str]]) -> list[str]:
    """Four people, no two of one family."""
    if "names" in lists:
        return chance.sample(lists["names"], 4)
    pairs = zip(chance.sample(lists["given"], 4), chance.sample(lists["family"], 4), strict=True)
    return [f"{given} {family}" for given, family in pairs]


@cache
def _word_lists() -> dict[str, dict[str, str]]:
    return tomllib.loads((PROSE / "words.toml").read_text("utf-8"))
