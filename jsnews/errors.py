"""What can go wrong, drawn once. The class says what to do next, `exit_code` what the shell is told.

JsnewsError                     exit 1
 ├ Retryable                    try again
 │  ├ ServerError               6  5xx, or 429 (then it is RateLimited)
 │  │  └ RateLimited            5  429; `retry_after` seconds where the server said so
 │  ├ ConnectionFailed          7  refused, reset, closed early, no route
 │  ├ PageTimeout               8  no answer before the deadline, nothing to show
 │  └ BrowserCrashed            9  renderer, browser or driver died
 └ Final                        give up
    ├ UsageError                2  a URL or an option that can't be right
    ├ NotAPage                  3  a download, a PDF, an empty or an over-large answer
    ├ Blocked                   5  401, 403, 451: the site does not want us
    ├ HttpError                 6  404, 410 and the other 4xx
    ├ NetworkError              7  no such host, bad certificate, redirect loop, a proxy that wants a password
    └ BrowserMissing            9  no Chromium, or one that does not start
"""

from __future__ import annotations

_ENDS = (".", "!", "?", "…")  # of a sentence


class JsnewsError(Exception):
    """Base of all errors. `url` is the page concerned, `hint` what to do next (a sentence or a command)."""

    exit_code = 1

    def __init__(self, message: str, *, url: str | None = None, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.url = url
        self.hint = hint

    def __str__(self) -> str:
        where = f"{self.url}: " if self.url else ""
        stop = "" if self.message.endswith(_ENDS) else "."
        what_next = f"{stop} {self.hint}" if self.hint else ""
        return f"{where}{self.message}{what_next}"


def exit_code_of(error: BaseException) -> int:
    """What the shell is told of an error; one that nobody foresaw has the base's code."""
    return error.exit_code if isinstance(error, JsnewsError) else JsnewsError.exit_code


class Retryable(JsnewsError):
    """The same grab may succeed a moment later. `retry_after` is in seconds, None where nobody said."""

    def __init__(
        self, message: str, *, url: str | None = None, hint: str | None = None, retry_after: float | None = None
    ) -> None:
        super().__init__(message, url=url, hint=hint)
        self.retry_after = retry_after


class ServerError(Retryable):
    """The server failed (5xx)."""

    exit_code = 6


class RateLimited(ServerError):
    """The server asked to slow down (429)."""

    exit_code = 5


class ConnectionFailed(Retryable):
    """The connection was refused, reset or closed."""

    exit_code = 7


class PageTimeout(Retryable):
    """The deadline passed and there is nothing to show."""

    exit_code = 8


class BrowserCrashed(Retryable):
    """The renderer, the browser or the driver died."""

    exit_code = 9


class Final(JsnewsError):
    """Trying again would not help."""


class UsageError(Final):
    """A URL or an option that can't be right."""

    exit_code = 2


class NotAPage(Final):
    """What the URL gives is no page: a download, a PDF, nothing, or more than the size limit."""

    exit_code = 3


class Blocked(Final):
    """The site refused (401, 403, 451)."""

    exit_code = 5


class HttpError(Final):
    """The server says that the page is not there or not to be had this way (404, 410, other 4xx)."""

    exit_code = 6


class NetworkError(Final):
    """The host can't be reached in a way that time does not mend: DNS, TLS, a redirect loop, a proxy."""

    exit_code = 7


class BrowserMissing(Final):
    """No Chromium was found, or it does not start here."""

    exit_code = 9
