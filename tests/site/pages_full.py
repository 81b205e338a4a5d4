"""Texts that are cut, and the whole in another document: at another address, or as the answer to a form."""

from __future__ import annotations

from html import escape

from aiohttp import web

from tests.site import state
from tests.site.layout import Parts, bare, document, paragraphs
from tests.site.page import Truth, Visit, register

page = register.page
A_PAGE = 3  # paragraphs
OTHER = """<p>The lifeboat that stood on the slip for thirty years is for sale, with her engine, her oars and a brass
  bell. Offers reach the harbour office until the end of the month, and the keys lie at the chandler's.</p>"""
FULL = "Read the full story"


def cut_off(visit: Visit, full_address: str) -> str:
    """The first paragraphs, and a link to an address with all of them."""
    link = f'<p class="cut"><a class="cut__on" href="{escape(full_address)}">{FULL}</a></p>'
    return document(visit, Parts(body=paragraphs(visit.texts[:A_PAGE]), after=link))


@page(Truth(needs=("pages",), pages=2, press=(FULL,)))
def all_of_it_by_another_query(visit: Visit) -> str:
    """A link below the first paragraphs leads to the same path with a query that asks for the whole text."""
    if "view" in visit.request.query:
        return document(visit, Parts(body=paragraphs(visit.texts)))
    return cut_off(visit, f"/{visit.page.name}?visit={visit.id}&view=full")


@page(Truth(needs=("pages",), pages=2, press=(FULL,)))
def all_of_it_below_the_address(visit: Visit) -> str:
    """A link below the first paragraphs leads to the whole text under an address that continues this one."""
    return cut_off(visit, f"/{visit.page.name}/full?visit={visit.id}")


@page(Truth(needs=("pages",), pages=2, press=(FULL, FULL)))
async def all_of_it_by_a_form_that_is_posted(visit: Visit) -> str:
    """A link below the first paragraphs posts a form to the page's own address; the answer is the whole text."""
    sent = await visit.request.post()
    texts = visit.texts if sent.get("event") == "more" else visit.texts[:A_PAGE]
    link = f'<a href="javascript:send()">{FULL}</a>' if len(texts) == A_PAGE else ""
    script = "function send() { document.forms[0].event.value = 'more'; document.forms[0].submit(); }"
    form = f"""<form method="post"><input type="hidden" name="event"><h1>{escape(visit.story.headline)}</h1>
      <div class="text">{paragraphs(texts)}</div>{link}</form><script>{script}</script>"""
    return bare(escape(visit.story.headline), form)


@page(Truth(needs=("pages",), pages=2, press=(FULL, FULL)))
def all_of_it_by_a_button_with_an_address(visit: Visit) -> str:
    """A button below the first paragraphs has its script lead to the same path with a query for the whole text."""
    if "view" in visit.request.query:
        return document(visit, Parts(body=paragraphs(visit.texts)))
    script = f"""
      document.querySelector(".cut__on").addEventListener("click", () => {{
        location.href = "/{visit.page.name}?visit={visit.id}&view=full";
      }});"""
    button = f'<button type="button" class="cut__on">{FULL}</button>'
    return document(visit, Parts(body=paragraphs(visit.texts[:A_PAGE]), after=button, script=script))


@page(Truth(needs=("press",), press=(FULL,), absent=("The lifeboat that stood",)))
async def another_story_by_a_form_that_is_posted(visit: Visit) -> str:
    """A button between the paragraphs posts a form to the page's own address, and the answer is another story."""
    if await visit.request.post():
        return bare("The old lifeboat is for sale", f"<article><h1>The old lifeboat is for sale</h1>{OTHER}</article>")
    form = f'<form method="post"><input type="hidden" name="id" value="7"><button>{FULL}</button></form>'
    return document(visit, Parts(body=paragraphs(visit.texts[:3]) + form + paragraphs(visit.texts[3:])))


@register.routes.get("/all-of-it-below-the-address/full")
async def full_text(request: web.Request) -> web.Response:
    """The whole of that story."""
    entry = register.pages["all-of-it-below-the-address"]
    visit = Visit(entry, request, state.visit_id(request), "", "")
    return web.Response(text=document(visit, Parts(body=paragraphs(visit.texts))), content_type="text/html")


@page(Truth(needs=("press",), press=("Read more",), absent=("The lifeboat that stood",)))
def more_at_another_story_below_the_address(visit: Visit) -> str:
    """Between the paragraphs a card with "Read more" leads to another story, by a query on the same path."""
    if "entry" in visit.request.query:
        return bare("The old lifeboat is for sale", f"<article><h1>The old lifeboat is for sale</h1>{OTHER}</article>")
    elsewhere = escape(f"/{visit.page.name}?visit={visit.id}&entry=7")
    card = f'<div class="note-line"><a href="{elsewhere}">Read more</a></div>'
    return document(visit, Parts(body=paragraphs(visit.texts[:3]) + card + paragraphs(visit.texts[3:])))
