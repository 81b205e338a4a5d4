"""Which names the places that name authors agree on, each trusted as far as it goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from jsnews.article.names.persons import is_short_for, same_person, unique, without_capitals

# How far each place is to be trusted; what the page shows and what it states add up for a name that both have.
_TRUST = {
    "json-ld author": 5,
    "json-ld author, a person": 5,
    "meta author": 4,
    "meta": 3,
    "text after by": 6,
    "text after by apart": 4,
    "line after by": 4,
    "author link": 3,
    "byline element": 4,
    "name after by inside a line": 3,
    "name below the headline": 2,
    "name above the text": 2,
    "text after by at the end": 3,
    "byline element at the end": 1,
    "name at the end": 1,
}
_TRUSTED = 3
_NEIGHBOURS = 3  # blocks
_WORDS_OF_A_LINE = 5  # a name and a calling
_SINGLE = 2  # what a name of one word is trusted less


@dataclass(frozen=True, slots=True)
class Group:
    """The people that one place names together."""

    source: str
    names: tuple[str, ...]
    block: int = 0  # where the page shows it

    @property
    def trust(self) -> int:
        """Points of the place."""
        return _TRUST.get(self.source, _TRUST["meta"])

    @property
    def stated(self) -> bool:
        """Whether the head says it, and not the page that the reader sees."""
        return is_stated(self.source)


def is_stated(source: str) -> bool:
    """Whether a place is in the head."""
    return source.startswith(("json-ld", "meta", "state"))


def agreed(groups: Sequence[Group], headline: int) -> tuple[str | None, tuple[str, ...]]:
    """(source, names): the author whom most places agree on, with those who sign there too."""
    return _best(_joined(_in_full(groups), headline), headline)


def _in_full(groups: Sequence[Group]) -> list[Group]:
    """The groups with logins, initials and given names as another place writes them in full, and capitals as names."""
    full = dict.fromkeys(name for group in groups for name in group.names if " " in name)
    stated = [name for group in groups if group.stated for name in group.names if " " in name]

    def written_out(name: str) -> str:
        name = next((other for other in stated if _begins_line(other, name)), name)
        return next((other for other in full if is_short_for(name, other) or _is_capitals_of(name, other)), name)

    return [Group(group.source, unique([*map(written_out, group.names)]), group.block) for group in groups]


def _begins_line(name: str, line: str) -> bool:
    """Whether a line is a name and more words than belong to one: what its bearer does."""
    return line.startswith(f"{name} ") and len(line.split()) >= _WORDS_OF_A_LINE


def _is_capitals_of(name: str, other: str) -> bool:
    return name.isupper() and not other.isupper() and name.casefold() == other.casefold()


def _is_full(name: str) -> bool:
    """Whether a name is more than a given name: where a script has no capitals, one word may hold both."""
    return " " in name or without_capitals(name)


def _joined(groups: Sequence[Group], headline: int) -> list[Group]:
    """JSON-LD and meta elements list their authors one by one, pages put them in neighbouring elements."""
    joined: list[Group] = []
    for group in groups:
        last = joined[-1] if joined else None
        full = last is not None and all(map(_is_full, (*last.names, *group.names)))
        near = last is not None and last.source == group.source and group.block - last.block <= _NEIGHBOURS
        near = near and last is not None and (last.block < headline) is (group.block < headline)
        if last is not None and near and (group.stated or full):
            joined[-1] = Group(group.source, unique([*last.names, *group.names]), group.block)
        else:
            joined.append(group)
    return joined


def _best(groups: Sequence[Group], headline: int) -> tuple[str | None, tuple[str, ...]]:
    """(source, names): the name that most places agree on, and who signs with it."""
    best: tuple[int, str] | None = None
    # Of two that are trusted alike the shown one is what the reader takes for the author, below the headline first.
    for name in (
        name for group in sorted(groups, key=lambda g: (g.stated, g.block < headline)) for name in group.names
    ):
        points = _points(name, groups)
        if best is None or points > best[0]:
            best = (points, name)
    if best is None:
        return None, ()
    having = [group for group in groups if any(same_person(best[1], other) for other in group.names)]
    chosen = max(having, key=lambda group: group.trust)
    # The head often names the first author only, the page all of them, and the other way round.
    for group in having:
        if group.trust >= _TRUSTED and len(group.names) > len(chosen.names):
            chosen = group
    # Who lists several for machines lists all: what else stands in the byline is the house of one of them.
    listed = next((group for group in having if group.source == "json-ld author" and len(group.names) > 1), chosen)
    if all(any(same_person(name, other) for other in chosen.names) for name in listed.names):
        chosen = listed
    return chosen.source, chosen.names


def _points(name: str, groups: Sequence[Group]) -> int:
    """The trust of the best place that states a name and of the best that shows it."""
    having = [group for group in groups if any(same_person(name, other) for other in group.names)]
    points = sum(max((g.trust for g in having if g.stated is stated), default=0) for stated in (True, False))
    points += max(0, len({group.source for group in having if not group.stated}) - 1)
    return points - (0 if " " in name or not name.isascii() else _SINGLE)
