"""Articles in several pages of which one is not what the page before it promised."""

from __future__ import annotations

from html import escape

from aiohttp import web

from tests.site.layout import Parts, bare, document, paragraphs
from tests.site.page import Truth, Visit, register
from tests.site.pages_joined import by_links, part_of
from tests.site.text import teasers

page = register.page
FRONT = "What else the town has talked about today"


@page(Truth(verdict="truncated", absent=(FRONT,)), count=3)
def pages_of_which_the_second_leads_to_the_front(visit: Visit) -> str:
    """Whoever asks for the second page is sent to the front page, which has no headline of its own."""
    if part_of(visit) == 1:
        return by_links(visit, 2)
    raise web.HTTPFound("/front-of-the-courier")


@register.routes.get("/front-of-the-courier")
async def front(_: web.Request) -> web.Response:
    """The front page at an address of its own."""
    return web.Response(text=front_page(), content_type="text/html")


def front_page(head: str = "") -> str:
    """A front page: other stories with a few sentences each."""
    stories = "".join(
        f'<div><h2><a href="/{number}">{escape(other.headline)}</a></h2>{paragraphs(other.paragraphs[:2])}</div>'
        for number, other in enumerate(teasers(next(iter(register.pages.values())).story, 7))
    )
    return bare("The Courier", f"{head}<main><p>{FRONT}.</p>{stories}</main>")


@page(Truth(needs=("pages",), pages=2, press=("Next page",)), count=6)
def pages_of_which_the_second_has_another_address(visit: Visit) -> str:
    """The second page has no headline and is sent on to an address that looks like none of the article's."""
    if part_of(visit) == 1:
        return by_links(visit, 2)
    raise web.HTTPFound(f"/read/77?of={visit.page.name}")


@register.routes.get("/read/77")
async def moved(request: web.Request) -> web.Response:
    """The second page of that article."""
    told = register.pages[request.query["of"]]
    body = f"<article>{paragraphs(told.truth.paragraphs[3:])}</article>"
    text = bare(f"{escape(told.story.headline)} - page 2 - The Courier", body)
    return web.Response(text=text, content_type="text/html")


@page(Truth(verdict="truncated", needs=("press",), press=("Next page",)), count=3)
def pages_of_which_the_second_is_empty(visit: Visit) -> str:
    """The second page has the headline of the story and no text."""
    return by_links(visit, 2) if part_of(visit) == 1 else document(visit, Parts())


@page(Truth(verdict="paywalled", needs=("press",), press=("Next page",)), count=3)
def pages_of_which_the_second_is_paid_for(visit: Visit) -> str:
    """The second page has the headline of the story, and a few words in the place of its text."""
    if part_of(visit) == 1:
        return by_links(visit, 2)
    offer = '<div class="u9"><p>Subscribe to read on. This part is only for subscribers.</p></div>'
    return document(visit, Parts(body=offer))


@page(Truth(needs=("pages",), pages=2, press=("Next page",)), count=4)
def pages_of_which_the_last_is_short(visit: Visit) -> str:
    """The last page has one paragraph."""
    return by_links(visit, 2)


AT_ITS_ADDRESS = Truth(verdict="truncated", press=("Next page",), needs=("press",), absent=(FRONT,))


@page(AT_ITS_ADDRESS, count=3)
def pages_of_which_the_second_is_the_front(visit: Visit) -> str:
    """The address of the second page is answered with the front page, which has no headline of its own."""
    return by_links(visit, 2) if part_of(visit) == 1 else front_page()


@page(AT_ITS_ADDRESS, count=3)
def pages_of_which_the_second_is_the_front_by_its_name(visit: Visit) -> str:
    """The front page at the address of the second one names its own address."""
    own = f'<link rel="canonical" href="{visit.request.url.origin()}/">'
    return by_links(visit, 2) if part_of(visit) == 1 else front_page(own)
