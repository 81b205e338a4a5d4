"""The linear score: what each word in a class, an id or a text says for or against a block."""

from __future__ import annotations

from dataclasses import dataclass, field

from jsnews.article.page.tokens import name_tokens

_REMEMBERED = 20_000


@dataclass(slots=True)
class Linear:
    """Weights of tokens: own (the block's container), path (those around it), text and wording (the block's words).

    `text` counts for where the text lies; `wording` tells running text from calls, labels and notes right beside it.
    """

    own: dict[str, float]
    path: dict[str, float]
    text: dict[str, float]
    wording: dict[str, float]
    bias: float = 0.0
    memory: dict[tuple[str, str], tuple[float, float]] = field(default_factory=dict)

    def of_names(self, tag: str, names: str) -> tuple[float, float]:
        """(own, path) weight of a container; pages repeat their classes, so the sums are remembered."""
        known = self.memory.get((tag, names))
        if known is None:
            if len(self.memory) > _REMEMBERED:
                self.memory.clear()
            tokens = name_tokens(tag, names)
            own, path = self.own, self.path
            known = sum([own.get(t, 0.0) for t in tokens]), sum([path.get(t, 0.0) for t in tokens])
            self.memory[tag, names] = known
        return known
