"""Addresses that are none, and names that get in their way: what editors, readers and advertisers leave in a page."""

from __future__ import annotations

from aiohttp import web

from tests.site.layout import Parts, document, paragraphs
from tests.site.page import Truth, Visit, register
from tests.site.pages_joined import address, part_of, part_texts

page = register.page
NOTHING = "http://"  # what stands in an editor's field before anything is pasted into it
HALF = "http://[paper"
LATE = "site.later(1500, { from: 2, delay: 100 }).then(site.append);"
SPONSOR = "Our sponsors would like you to know that their summer sale has begun in all of their shops."


@page(Truth(done_ms=1620, absent=(SPONSOR,)))
def card_that_leads_to_no_address(visit: Visit) -> str:
    """The heading of a sponsor's card is a link to the beginning of an address."""
    card = f'<div class="x1"><h3><a href="{NOTHING}">From our partners</a></h3><p>{SPONSOR}</p></div>'
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), after=card, script=LATE))


@page(Truth(done_ms=1620))
def refresh_to_no_address(visit: Visit) -> str:
    """The page is to be loaded anew after a quarter of an hour, from an address that is none."""
    refresh = f'<meta http-equiv="refresh" content="900; url={NOTHING}">'
    return document(visit, Parts(head=refresh, body=paragraphs(visit.texts[:2]), script=LATE))


@page(Truth(done_ms=1620))
def header_that_refreshes_to_nowhere(visit: Visit) -> web.Response:
    """The server's header would have the page loaded anew after half an hour, from half an address."""
    text = document(visit, Parts(body=paragraphs(visit.texts[:2]), script=LATE))
    return web.Response(text=text, content_type="text/html", headers={"Refresh": f"1800; url={HALF}"})


@page(Truth(done_ms=1620))
def consent_frame_of_no_address(visit: Visit) -> str:
    """The frame that is to ask for consent has half an address, and asks nothing."""
    frame = f'<iframe sandbox id="consent-frame" class="x5" src="{HALF}"></iframe>'
    style = "<style>.x5 { position: fixed; bottom: 0; left: 0; width: 100%; height: 400px }</style>"
    return document(visit, Parts(head=style, body=paragraphs(visit.texts[:2]), after=frame, script=LATE))


@page(Truth(done_ms=40, needs=("press",), press=("Read more",)))
def read_more_by_a_link_to_no_address(visit: Visit) -> str:
    """A script shows the rest of the text when a link is pressed whose address is none."""
    link = f'<a class="x2" href="{NOTHING}">Read more</a><div class="x3" hidden>{paragraphs(visit.texts[2:])}</div>'
    script = """
      document.querySelector(".x2").addEventListener("click", (event) => {
        event.preventDefault();
        event.target.remove();
        document.querySelector(".x3").hidden = false;
      });"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]) + link, script=script))


@page(Truth(needs=("pages",), pages=3), count=9)
def pages_beside_a_link_to_no_address(visit: Visit) -> str:
    """Among the numbers of the pages stands one whose address is none."""
    part = part_of(visit)
    onward = f'<a href="{address(visit, part + 1)}">{part + 1}</a>' if part < 3 else ""
    row = f'<div class="x4"><span>{part}</span> <a href="{NOTHING}">9</a> {onward}</div>'
    return document(visit, Parts(body=paragraphs(part_texts(visit)), after=row if onward else ""))


@page(Truth(needs=("pages",), pages=3), count=9)
def pages_sent_for_by_a_form_with_a_field_called_action(visit: Visit) -> str:
    """Each page has a form that sends for the next one, and a field of it is called action."""
    part = part_of(visit)
    fields = {"visit": visit.id, "part": part + 1, "action": "turn"}
    return document(visit, Parts(body=paragraphs(part_texts(visit)), after=form_for_more(visit, fields)))


def form_for_more(visit: Visit, fields: dict[str, object]) -> str:
    """A form with these fields that sends for the next page; none on the last one."""
    inputs = "".join(f'<input type="hidden" name="{name}" value="{value}">' for name, value in fields.items())
    form = f'<form action="/{visit.page.name}">{inputs}<button>Next page</button></form>'
    return form if part_of(visit) < 3 else ""


@page(Truth(needs=("pages",), pages=3), count=9)
def pages_sent_for_beside_a_polyfill_that_throws(visit: Visit) -> str:
    """Each page has a form that sends for the next one, and its own idea of what reads the parameters of an address."""
    polyfill = '<script>window.URLSearchParams = function () { throw new Error("not here"); };</script>'
    form = form_for_more(visit, {"visit": visit.id, "part": part_of(visit) + 1})
    return document(visit, Parts(body=paragraphs(part_texts(visit)), after=polyfill + form))


@page(Truth(needs=("pages",), pages=3), count=9)
def pages_beside_an_address_of_other_letters(visit: Visit) -> str:
    """A link to a page below the story has a byte in its address that UTF-8 has not."""
    part = part_of(visit)
    other = f'<p><a href="/{visit.page.name}/%E4rger">Readers write</a></p>'
    onward = f'<p><a href="{address(visit, part + 1)}">What came of it then</a></p>' if part < 3 else ""
    return document(visit, Parts(body=paragraphs(part_texts(visit)), after=other + onward))
