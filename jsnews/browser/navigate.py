"""Open the page, or say in our own errors why it can't be had."""

from __future__ import annotations

import re
import time

from playwright.async_api import Error
from playwright.async_api import TimeoutError as PlaywrightTimeout

from jsnews.browser.answer import Document, digits
from jsnews.browser.tab import Broken, Gone, Tab
from jsnews.errors import (
    Blocked,
    BrowserCrashed,
    ConnectionFailed,
    HttpError,
    JsnewsError,
    NetworkError,
    NotAPage,
    PageTimeout,
    RateLimited,
    ServerError,
    UsageError,
)

PAGES = frozenset({"text/html", "application/xhtml+xml", "application/xml", "text/xml", ""})
_REFUSALS = (401, 403, 451)
# With these headers a server's guard says that its page is a question which a browser may well answer by itself.
_ASKED_BY = ("cf-mitigated", "x-vercel-mitigated", "x-amzn-waf-action")
# Others say so by a form alone: all that it sends is worked out by a script, and a reader has nothing to fill in.
_SENDS_BY_ITSELF = """(() => {
  const [form, ...others] = document.forms;
  const isFilled = form?.method === "post" && [...form.elements].every(({ type }) => type === "hidden");
  return Boolean(isFilled && form.elements.length && !others.length && document.scripts.length);
})()"""
# Or it shows the box of a vendor who asks whether its reader is human; on a longer page that box is one of its forms.
_ASKS_A_HUMAN = """(() => {
  const boxes = ".h-captcha,.g-recaptcha,.cf-turnstile,.frc-captcha,[id^=cf-chl-widget],#px-captcha,#challenge-form";
  const vendors = ["hcaptcha.com/", "challenges.cloudflare.com/", "google.com/recaptcha/", "captcha-delivery.com/"];
  const frames = vendors.map((address) => `iframe[src*="${address}"]`);
  return document.querySelector([boxes, ...frames].join()) !== null && document.body.innerText.length < 1000;
})()"""
# And a server that is being mended may send a page which comes back by itself.
_TRIES_AGAIN = r"""(() => {
  const leads = /\blocation(?:\.href)?\s*=[^=]|\blocation\.\w+\(|\bhistory\.go\(/;
  const isSent = [...document.querySelectorAll("script:not([src])")].some(({ text }) => leads.test(text));
  return isSent || document.querySelector("meta[http-equiv=refresh i]") !== null;
})()"""
_PARSED_S = 2.0  # for a page of a few lines
_NET = re.compile(r"net::(ERR_\w+)")
# What Chromium says, what it means, and whether a moment later it may be otherwise.
_FINAL: dict[str, tuple[str, str | None]] = {
    "ERR_NAME_NOT_RESOLVED": ("there is no such host", "Check the spelling, or the DNS of this machine."),
    "ERR_TOO_MANY_REDIRECTS": ("it redirects for ever", "A cookie may be missing: try --load-storage."),
    "ERR_UNSAFE_PORT": ("Chromium does not open this port", None),
    "ERR_INVALID_URL": ("this is no URL", None),
    "ERR_UNKNOWN_URL_SCHEME": ("only http and https pages are opened", None),
}
_PASSING = {
    "ERR_CONNECTION_REFUSED": "the connection was refused",
    "ERR_CONNECTION_RESET": "the connection was reset",
    "ERR_CONNECTION_CLOSED": "the connection was closed",
    "ERR_EMPTY_RESPONSE": "the server closed the connection without an answer",
    "ERR_INTERNET_DISCONNECTED": "this machine has no network",
    "ERR_NETWORK_CHANGED": "the network changed",
    "ERR_ADDRESS_UNREACHABLE": "the address can't be reached",
    "ERR_CONNECTION_TIMED_OUT": "the server does not answer",
    "ERR_TIMED_OUT": "the server does not answer",
}


async def navigate(tab: Tab, url: str, limit_s: float) -> None:
    """Go to `url` until its document is committed. Raises a JsnewsError where there is none to be had."""
    before, tab.asked = tab.navigations, url
    try:
        await tab.page.goto(url, wait_until="commit", timeout=limit_s * 1000)
    except PlaywrightTimeout as error:
        raise _no_answer(url, limit_s) from error
    except Error as error:
        raise translate(error, tab, url) from error
    deadline = time.monotonic() + limit_s
    while tab.navigations == before:  # our own session hears of the document a little after Playwright's
        if tab.crashed:
            raise _died(url)
        if time.monotonic() > deadline:
            raise _no_answer(url, limit_s)
        await tab.wait(0.05)
    if tab.document.status == 503:
        limit_s = min(limit_s, _PARSED_S)
        tab.document.asks = await _holds(f"{_SENDS_BY_ITSELF} || {_ASKS_A_HUMAN}", tab, limit_s)
        if tab.document.refresh or await _holds(_TRIES_AGAIN, tab, limit_s):
            return  # what comes of it is checked in the end
    check_answer(tab.document, url)


def _no_answer(url: str, limit_s: float) -> PageTimeout:
    return PageTimeout(f"no answer within {limit_s:.0f} s", url=url, hint="Raise --timeout.")


def _died(url: str) -> BrowserCrashed:
    return BrowserCrashed("the browser died while it opened the page", url=url)


async def _holds(condition: str, tab: Tab, limit_s: float) -> bool:
    """Whether this is true of the page that an overloaded server shows."""
    try:
        await tab.page.wait_for_load_state("domcontentloaded", timeout=limit_s * 1000)
        return bool(await tab.evaluate(condition, in_page=True))
    except (TimeoutError, Error, Gone, Broken):
        return False


def translate(error: Error, tab: Tab, url: str) -> JsnewsError:
    """Playwright's error as one of ours."""
    text = str(error)
    code = match.group(1) if (match := _NET.search(text)) else ""
    if "Download is starting" in text or code == "ERR_ABORTED":
        return _no_page(tab.coming, url)
    if "Cannot navigate to invalid URL" in text:
        return UsageError("this is no URL", url=url)
    if code in _FINAL:
        message, hint = _FINAL[code]
        return NetworkError(message, url=url, hint=hint)
    if code.startswith(("ERR_CERT", "ERR_SSL", "ERR_BAD_SSL")):
        return NetworkError(
            f"its certificate or TLS is not valid ({code})",
            url=url,
            hint="--ignore-https-errors opens it all the same.",
        )
    if code.startswith(("ERR_PROXY", "ERR_TUNNEL", "ERR_SOCKS", "ERR_NO_SUPPORTED_PROX")):
        return ConnectionFailed(f"the proxy does not work ({code})", url=url, hint="Check --proxy or HTTPS_PROXY.")
    if code:
        return ConnectionFailed(_PASSING.get(code, f"the page can't be loaded ({code})"), url=url)
    if tab.crashed or "crash" in text.lower() or "has been closed" in text:
        return _died(url)
    return ConnectionFailed(text.strip().splitlines()[0], url=url)


def empty(url: str) -> NotAPage:
    """The error for an answer with nothing in it."""
    return NotAPage("the answer is empty", url=url)


def _no_page(document: Document, url: str) -> JsnewsError:
    if document.says_nothing:
        return empty(url)
    kind = document.mime or "a file"
    return NotAPage(f"this is a download ({kind}), not a page", url=url)


def check_answer(document: Document, url: str) -> None:
    """Raise for an answer that is no page by its status or kind; refusals and challenges are for `check_refusal`."""
    status = document.status
    if status is not None and status >= 400 and not _is_refusal(document):
        raise _http_error(status, document, url)
    if document.mime.lower() not in PAGES:
        raise _no_page(document, url)


def check_refusal(document: Document, url: str) -> None:
    """Raise Blocked where the page that is shown in the end is still the server's refusal or challenge."""
    if _is_refusal(document):
        hint = "Log in with a browser and pass its state with --load-storage." if document.status == 401 else None
        raise Blocked(f"the site refuses ({document.status})", url=url, hint=hint)


def _is_refusal(document: Document) -> bool:
    is_named = (document.status or 0) >= 400 and any(name in (document.headers or {}) for name in _ASKED_BY)
    return is_named or document.asks or document.status in _REFUSALS


def _http_error(status: int, document: Document, url: str) -> JsnewsError:
    after = _retry_after(document)
    if status == 407:
        hint = "Give them like --proxy http://USER:PASSWORD@HOST:PORT."
        return NetworkError("the proxy wants a user and a password that it knows (407)", url=url, hint=hint)
    if status == 429:
        return RateLimited("the site asks to slow down (429)", url=url, retry_after=after)
    if status >= 500:
        return ServerError(f"the server failed ({status})", url=url, retry_after=after)
    meaning = {404: "the page is not there", 410: "the page is gone"}.get(status, "the server refuses the request")
    return HttpError(f"{meaning} ({status})", url=url)


def _retry_after(document: Document) -> float | None:
    """Seconds of a Retry-After header; a date is read by its difference to the answer's own Date."""
    from email.utils import parsedate_to_datetime

    headers = document.headers or {}
    value = headers.get("retry-after", "").strip()
    if (seconds := digits(value)) is not None:
        return seconds
    try:
        return max(0.0, (parsedate_to_datetime(value) - parsedate_to_datetime(headers["date"])).total_seconds())
    except (ValueError, KeyError, TypeError):
        return None
