"""Answers that are no page, and pages that attack whoever loads them."""

from __future__ import annotations

import asyncio

from aiohttp import web

from tests.site import routes, state
from tests.site.layout import Parts, bare, document, paragraphs
from tests.site.page import Truth, Visit, register

page = register.page


def refusal(status: int, words: str, **headers: str) -> web.Response:
    """An error page as servers send it."""
    body = f"<h1>{status}</h1><p>{words}</p>"
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return web.Response(text=bare(words, body), status=status, headers=named, content_type="text/html")


def failing(error: str) -> Truth:
    """The truth of a page from which there is nothing to have."""
    return Truth(verdict=None, error=error)


@page(failing("HttpError"))
def status_404(visit: Visit) -> web.StreamResponse:
    """The server says that there is no such page."""
    return refusal(404, "The page you asked for is not here.")


@page(failing("HttpError"))
def status_410(visit: Visit) -> web.StreamResponse:
    """The server says that the page is gone for good."""
    return refusal(410, "This story has been withdrawn.")


@page(failing("Blocked"))
def status_401(visit: Visit) -> web.StreamResponse:
    """The server asks for a name and a password."""
    return refusal(401, "Please log in.", WWW_Authenticate='Basic realm="Subscribers"')


@page(failing("RateLimited"))
def status_429(visit: Visit) -> web.StreamResponse:
    """The server asks for a pause of a second, every time."""
    return refusal(429, "Too many requests.", Retry_After="1")


@page()
def status_429_once(visit: Visit) -> web.StreamResponse | str:
    """The server asks for a pause of a second, and then answers."""
    if state.of(visit.request).counted("load") % 2:
        return refusal(429, "Too many requests.", Retry_After="1")
    return document(visit, Parts(body=paragraphs(visit.texts)))


@page(failing("ServerError"))
def status_500(visit: Visit) -> web.StreamResponse:
    """The server fails, every time."""
    return refusal(500, "Internal server error.")


@page()
def status_503_twice(visit: Visit) -> web.StreamResponse | str:
    """The server is overloaded for two loads of a visit, and answers the third."""
    if state.of(visit.request).counted("load") % 3:
        return refusal(503, "Service unavailable, please try again in a moment.")
    return document(visit, Parts(body=paragraphs(visit.texts)))


def mended_after(visit: Visit, loads: int, returns: str) -> web.StreamResponse | str:
    """503 with HTML that comes back by itself, for so many loads of a round; then the story."""
    if state.of(visit.request).counted("load") % (loads + 1):
        return refusal(503, f"We are at work on our servers. {returns}")
    return document(visit, Parts(body=paragraphs(visit.texts)))


@page()
def status_503_that_refreshes_itself(visit: Visit) -> web.StreamResponse | str:
    """The server is mended, and its page sends its reader back to itself after a second."""
    return mended_after(visit, 3, '<meta http-equiv="refresh" content="1">')


@page()
def status_503_with_a_script(visit: Visit) -> web.StreamResponse | str:
    """The server is mended, and a script of its page loads it anew."""
    return mended_after(visit, 3, "<script>setTimeout(() => location.reload(), 1500)</script>")


@page(failing("ServerError"))
def status_503_for_good(visit: Visit) -> web.StreamResponse:
    """The server's page sends its reader back to itself, and nothing else ever comes."""
    return refusal(503, 'Back soon. <meta http-equiv="refresh" content="1; url=?">')


@page(failing("NetworkError"))
def redirects_in_a_circle(visit: Visit) -> web.StreamResponse:
    """Redirects lead back to where they came from."""
    hop = 1 - int(visit.request.query.get("hop", 0))
    raise web.HTTPFound(f"/{visit.page.name}?visit={visit.id}&hop={hop}")


@page(failing("NotAPage"))
def download(visit: Visit) -> web.StreamResponse:
    """The answer is a file to be saved."""
    headers = {"Content-Disposition": 'attachment; filename="minutes.csv"'}
    return web.Response(text="item,votes\nquay,12\n", content_type="text/csv", headers=headers)


@page(failing("NotAPage"))
def pdf(visit: Visit) -> web.StreamResponse:
    """The answer is a PDF."""
    objects = b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj"
    return web.Response(
        body=b"%PDF-1.4\n" + objects + b"\ntrailer<</Root 1 0 R>>\n%%EOF", content_type="application/pdf"
    )


@page(failing("NotAPage"))
def no_content(visit: Visit) -> web.StreamResponse:
    """The server says that it has nothing to say."""
    return web.Response(status=204)


@page(failing("NotAPage"))
def nothing_of_no_kind(visit: Visit) -> web.StreamResponse:
    """The answer has neither a body nor a type."""
    return web.Response(headers={"Content-Type": ""})


@page(failing("NotAPage"))
def empty_answer(visit: Visit) -> str:
    """The server answers 200 and sends nothing."""
    return ""


@page(failing("NotAPage"))
def thirty_megabytes(visit: Visit) -> str:
    """The page is thirty megabytes of HTML."""
    return document(visit, Parts(body=paragraphs(visit.story.paragraphs) * 17_000))


@page(failing("PageTimeout"))
async def headers_that_never_come(visit: Visit) -> web.StreamResponse:
    """The connection is taken, and no answer is ever begun."""
    await asyncio.Event().wait()
    return web.Response()


@page(failing("PageTimeout"))
async def body_that_never_comes(visit: Visit) -> web.StreamResponse:
    """The answer is begun, and nothing of the page ever follows."""
    response = web.StreamResponse(headers={"Content-Type": "text/html; charset=utf-8"})
    await response.prepare(visit.request)
    return await routes.forever(response)


@page(failing("ConnectionFailed"))
async def connection_is_cut(visit: Visit) -> web.StreamResponse:
    """The connection is closed without an answer."""
    if visit.request.transport is not None:
        visit.request.transport.abort()
    return web.Response()


@page()
async def body_that_never_ends(visit: Visit) -> web.StreamResponse:
    """The whole article comes at once, but the answer is never finished."""
    response = web.StreamResponse(headers={"Content-Type": "text/html; charset=utf-8"})
    await response.prepare(visit.request)
    html = document(visit, Parts(body=paragraphs(visit.texts)))
    await response.write(html.partition("</article>")[0].encode())
    return await routes.forever(response)


async def _broken_off(visit: Visit) -> web.StreamResponse:
    """The beginning of an answer that says how long it is; then the connection is cut."""
    html = document(visit, Parts(body=paragraphs(visit.texts) + "<p>And here the page was cut.</p>" * 9)).encode()
    head = {"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(html))}
    response = web.StreamResponse(headers=head)
    await response.prepare(visit.request)
    await response.write(html.partition(b"<p>And here")[0])
    await asyncio.sleep(0.1)
    assert visit.request.transport
    visit.request.transport.close()
    return response


@page(Truth(verdict="truncated"), count=4)
async def answer_that_breaks_off(visit: Visit) -> web.StreamResponse:
    """The connection is cut in the middle of the text, each time."""
    return await _broken_off(visit)


@page()
async def answer_that_breaks_off_once(visit: Visit) -> web.StreamResponse | str:
    """The connection is cut in the middle of the text, the first time."""
    if state.of(visit.request).counted("load") % 2:
        return await _broken_off(visit)
    return document(visit, Parts(body=paragraphs(visit.texts)))


@page()
def script_that_never_ends(visit: Visit) -> str:
    """The text is there, and then a script runs for ever and nothing else does."""
    script = "setTimeout(() => { for (;;) document.title.length; }, 100);"
    return document(visit, Parts(body=paragraphs(visit.texts), script=script))


@page(Truth(verdict="truncated"), count=2)
def script_that_never_ends_while_text_is_on_its_way(visit: Visit) -> str:
    """The end of the text has been asked for when a script begins to run for ever."""
    script = """
      site.text({ delay: 900 }).then(() => site.append(["Nobody will ever read these words."]));
      setTimeout(() => { for (;;) document.title.length; }, 300);"""
    return document(visit, Parts(body=paragraphs(visit.texts), script=script))


BRIEF = ("The pier at Skerry is closed.", "It opens again on Monday at six.", "Buses run in place of the ferry.")


def had_once(visit: Visit, refusal: web.Response) -> str | web.Response:
    """A page of so little text that there might be more; it can be had once."""
    if state.of(visit.request).counted("load") > 1:
        return refusal
    return document(visit, Parts(body=paragraphs(BRIEF)))


@page(Truth(paragraphs=BRIEF))
def brief_that_is_refused_to_who_asks_again(visit: Visit) -> str | web.Response:
    """A few short lines; who asks again at once is asked to slow down."""
    return had_once(visit, web.Response(status=429, headers={"Retry-After": "1"}))


@page(Truth(paragraphs=BRIEF))
def brief_that_is_gone_the_second_time(visit: Visit) -> str | web.Response:
    """A few short lines at an address that is good for one reader."""
    return had_once(visit, web.Response(status=404, text="gone"))


@page(Truth(done_ms=540))
def dialogs(visit: Visit) -> str:
    """Alert, confirm and prompt stop the page one after the other before the rest of the text is fetched."""
    script = """
      addEventListener("beforeunload", (event) => { event.preventDefault(); event.returnValue = "Stay"; });
      setTimeout(async () => {
        alert("Welcome to the newspaper");
        confirm("May we send you notifications?");
        prompt("What is your name?");
        site.append(await site.later(350, { from: 2, delay: 150 }));
      }, 10);"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), script=script))


@page(Truth(done_ms=440))
def popups(visit: Visit) -> str:
    """The page opens windows as fast as it can while the rest of the text is on its way."""
    script = """
      for (let number = 0; number < 5; number++) window.open(`/advert?number=${number}`);
      setInterval(() => window.open("/advert"), 200);
      addEventListener("click", () => window.open("/advert"));
      site.later(300, { from: 2, delay: 100 }).then(site.append);"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), script=script))


@page()
def hostile_navigation(visit: Visit) -> str:
    """The page tries to start a download, to open local files, and to ask for permissions."""
    script = """
      Notification.requestPermission?.();
      navigator.geolocation?.getCurrentPosition(() => {}, () => {});
      document.body.insertAdjacentHTML("beforeend", `<iframe src="file:///etc/hostname"></iframe>
        <iframe src="/download"></iframe><a class="go" href="file:///etc/hostname">local</a>
        <a class="go" href="chrome://settings">settings</a>`);
      for (const link of document.querySelectorAll(".go")) link.click();"""
    return document(visit, Parts(body=paragraphs(visit.texts), script=script))


@page()
def natives_that_throw(visit: Visit) -> str:
    """The page has replaced what any script stands on, and the replacement throws."""
    script = "Element.prototype.checkVisibility = () => { throw new Error('not here') }"
    return document(visit, Parts(body=paragraphs(visit.texts), script=script))
