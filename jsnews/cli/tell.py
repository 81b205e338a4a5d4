"""What is said to a person: on stderr, inert, and short; data never goes this way. And what the shell is told."""

from __future__ import annotations

import os
import sys
import unicodedata

from jsnews.ci import in_ci
from jsnews.cli.output import forget
from jsnews.errors import UsageError
from jsnews.inert import line
from jsnews.model import Article, Status
from jsnews.trace import Event

EXIT_CODES: dict[Status, int] = {
    "complete": 0,
    "not_an_article": 3,
    "truncated": 4,
    "paywalled": 4,
    "consent_wall": 4,
    "bot_wall": 5,
}


GONE = 141  # who read our output has gone; as a shell says it of a SIGPIPE


def complain(sentence: str) -> None:
    """One line of trouble."""
    tell(f"jsnews: {line(sentence)}\n")


def say(sentence: str) -> None:
    """One line of news."""
    tell(f"{line(sentence)}\n")


def tell(text: str) -> None:
    """To stderr as it is. A log that takes no more (a full disk) is no reason to end what it tells of."""
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except BrokenPipeError:  # who read it has gone, and wants no more
        raise
    except OSError:
        forget(sys.stderr)


def complain_of(article: Article, name: str = "the page") -> None:
    """What keeps an article from being whole, if anything does; `name` is that of a page without an address."""
    status = article.verdict.status
    if status != "complete":
        complain(f"{article.url or name}: {status.replace('_', ' ')}: {'; '.join(article.verdict.evidence)}")


def _fitting(text: str) -> str:
    """As much of a line as the terminal shows in one: of a line that wraps only the last row could be rewritten."""
    columns = os.get_terminal_size(sys.stderr.fileno()).columns or 80  # some do not say
    left = columns - 1
    for shown, character in enumerate(text):
        left -= 2 if unicodedata.east_asian_width(character) in "WF" else 1
        if left < 0:
            return text[:shown]
    return text


class Teller:
    """Listens to a trace: a line an event with `-v`, one line that is rewritten on a terminal, else silence.

    Where there are several pages, a line names its own. What was asked for and can't be had is told whatever was said
    about silence, and by `failed`.
    """

    def __init__(self, *, verbose: bool, quiet: bool) -> None:
        self.verbose = verbose
        rewrites = sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
        self.live = not verbose and not quiet and rewrites and not in_ci()
        self.failed = False
        self._shown = False

    def __call__(self, event: Event) -> None:
        if event.room == "article":
            return  # hundreds of blocks: they are for --explain
        page = f"{event.page}: " if event.page else ""
        if event.step == "failed":
            self.failed = True
            self.clear()
            complain(page + event.why)
        elif self.verbose:
            data = " ".join(f"{key}={value}" for key, value in event.data.items())
            what = line(f"{page}{event.room}: {event.step}: {event.why} {data}")
            tell(f"{event.at_ms:8.0f} ms  {what}\n")
        elif self.live:
            self._shown = True
            tell(f"\r\x1b[2K{_fitting(line(f'{event.room}: {event.step}: {event.why}'))}")

    def exit_code(self, code: int) -> int:
        """What the shell is told: `code`, or that something could not be written, as of any other output."""
        return UsageError.exit_code if self.failed else code

    def clear(self) -> None:
        """Take the rewritten line away before anything else is printed."""
        if self._shown:
            tell("\r\x1b[2K")
            self._shown = False
