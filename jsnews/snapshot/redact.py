"""A page without the secrets of whoever saved it, and a look at whether its article is still the same."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from html import escape
from urllib.parse import parse_qsl, quote, urlencode, urlunsplit

from jsnews.address import split
from jsnews.model import Article, Snapshot

REDACTED = "REDACTED"
SECRET_NAME = re.compile(
    r"^(?:.*[_-])?(?:token|secret|password|passwd|pwd|apikey|api_key|api-key|auth|authorization|jwt|sig|signature|session"
    r"|sessionid|sid|credential)$",
    re.IGNORECASE,
)
# A value that may be part of a word is one of its own where an escape of a URL or of a string stands before it.
_BEGINS = r"(?:(?<!\w)|(?<=%[0-9A-Fa-f]{2})|(?<=\\u[0-9A-Fa-f]{4})|(?<=\\[nrt]))"
_ENDS = r"(?!\w)"


@dataclass(frozen=True)
class Secret:
    """A value, and where it is one: `anywhere`, after `name` and an equals sign, or else as a word of its own."""

    value: str
    anywhere: bool = False
    name: str = ""

    @cached_property
    def forms(self) -> tuple[str, ...]:
        """The value as it stands in text, in a URL, in HTML and in JSON, the longest first."""
        forms = {self.value, quote(self.value, safe=""), escape(self.value), json.dumps(self.value)[1:-1]}
        return tuple(sorted(forms, key=lambda form: (-len(form), form)))

    @cached_property
    def pattern(self) -> str:
        """A regular expression for all its forms."""
        found = "|".join(map(re.escape, self.forms))
        if self.anywhere:
            return found
        begins = f"(?<={re.escape(self.name)}=)" if self.name else _BEGINS
        return f"{begins}(?:{found}){_ENDS}"


@dataclass(frozen=True)
class Redactor:
    """Replaces secrets wherever they stand."""

    secrets: tuple[Secret, ...] = ()

    @cached_property
    def _longest_first(self) -> list[Secret]:
        return sorted(set(self.secrets), key=lambda secret: (-len(secret.value), secret.pattern))

    def text(self, text: str) -> str:
        """`text` without the secrets."""
        for secret in self._longest_first:
            # A state holds many values and a page few of them: to look for each is much cheaper than to match it.
            if any(form in text for form in secret.forms):
                text = re.sub(secret.pattern, REDACTED, text)
        return text

    def data(self, data: bytes) -> bytes:
        """The same for the body of an answer, whatever it is."""
        for secret in self._longest_first:
            if any(form.encode() in data for form in secret.forms):
                data = re.sub(secret.pattern.encode(), REDACTED.encode(), data)
        return data

    def url(self, url: str) -> str:
        """A URL without user, password, secrets and the values of parameters that name themselves secret."""
        parts = split(url)
        if not any(parts):  # none that can be read, as a server may send it
            return self.text(url)
        query = parts.query
        if any(SECRET_NAME.match(name) for name, _ in parse_qsl(query, keep_blank_values=True)):
            query = urlencode(
                [
                    (name, REDACTED if SECRET_NAME.match(name) else value)
                    for name, value in parse_qsl(query, keep_blank_values=True)
                ]
            )
        return self.text(urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2], query=query)))

    def snapshot(self, snapshot: Snapshot) -> Snapshot:
        """The snapshot fit to be saved."""
        settle = snapshot.settle
        if settle is not None:
            settle = replace(
                settle,
                waited_for=self._texts(settle.waited_for),
                ignored=tuple(map(self.url, settle.ignored)),
                acts=self._texts(settle.acts),
                overlays=self._texts(settle.overlays),
                cover=self.text(settle.cover),
                pending=self._texts(settle.pending),
                missing_pages=self._texts(settle.missing_pages),
                denied=self._texts(settle.denied),
            )
        return replace(
            snapshot,
            html=self.text(snapshot.html),
            pages=self._texts(snapshot.pages),
            url=self.url(snapshot.url) if snapshot.url else None,
            final_url=self.url(snapshot.final_url) if snapshot.final_url else None,
            settle=settle,
        )

    def _texts(self, texts: Iterable[str]) -> tuple[str, ...]:
        return tuple(map(self.text, texts))


def reads_the_same(one: Article, other: Article) -> bool:
    """Whether a reader would take both for the same article; addresses may differ."""
    return _read(one) == _read(other)


def _read(article: Article) -> tuple[object, ...]:
    told = (article.headline, article.description, article.section, article.site, article.agency, article.dateline)
    return (article.verdict.status, *told, article.authors, article.published, article.modified, article.text)
