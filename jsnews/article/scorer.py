"""How much each block reads like the article: first strength, by prose mass of its container."""

from __future__ import annotations

from jsnews.article.dom import Container, Page, TextBlock

_PROSE = 80


def score(page: Page, headline: int | None) -> list[float]:
    """A number from 0 to 1 for each block."""
    mass: dict[int, float] = {}
    containers: dict[int, Container] = {}
    for block in page.blocks:
        if is_prose(block) and block.number > (headline or 0) - 1:
            container: Container | None = block.container.parent
            weight = float(min(len(block.text), 600))
            for _ in range(3):
                if container is None:
                    break
                mass[container.number] = mass.get(container.number, 0.0) + weight
                containers[container.number] = container
                container, weight = container.parent, weight * 0.6
    if not mass:
        return [0.0] * len(page.blocks)
    best = containers[max(mass, key=lambda number: (mass[number], -number))]
    return [_within(block, best, headline) for block in page.blocks]


def is_prose(block: TextBlock) -> bool:
    """Whether a block reads like a paragraph."""
    return len(block.text) >= _PROSE and block.linked < 0.35 * len(block.text) and not block.container.hidden


def _within(block: TextBlock, best: Container, headline: int | None) -> float:
    if not best.first <= block.number < best.end or block.number == headline or block.container.hidden:
        return 0.0
    if is_prose(block):
        return 0.9
    if block.container.tag in ("h2", "h3", "h4") or block.container.tag in ("p", "li"):
        return 0.6 if block.linked < 0.5 * len(block.text) else 0.2
    return 0.3
