"""Pages that are less than a whole article: walls, cuts, things that are no article at all."""

from __future__ import annotations

import json
from html import escape

from aiohttp import web

from tests.site.layout import Parts, bare, document, paragraphs
from tests.site.page import Truth, Visit, register
from tests.site.text import story, teasers

page = register.page
OFFER = "Subscribe to continue reading. The first month costs one crown, and you can leave at any time."
SCRAMBLED = "Teh hrabuor cuonicl nad het frery cerws yma hvae dciedde no a nwe tiemtbael fro teh wniter nad teh spirng."
FREE = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",%s}</script>'
NOT_FREE = FREE % (
    '"isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paid"}'
)


@page(Truth(verdict="paywalled", absent=(OFFER,)), count=2)
def paywall_after_two_paragraphs(visit: Visit) -> str:
    """The server gives two paragraphs and an offer to subscribe, and marks the rest as not free."""
    wall = f"""<div class="paywall paid"><h3>Keep on reading</h3><p>{OFFER}</p><a class="btn" href="/">Subscribe</a>
      <p>Already a subscriber? <a href="/">Log in</a></p></div>"""
    return document(visit, Parts(head=NOT_FREE, body=paragraphs(visit.texts), after=wall))


@page(Truth(verdict="paywalled"), count=2)
def not_free_by_data_with_a_character_set(visit: Visit) -> str:
    """Only the page's data say that the rest is not free, and their type names its character set."""
    headline, data = escape(visit.story.headline), NOT_FREE.replace("ld+json", "ld+json; charset=utf-8")
    return bare(headline, f"{data}<article><h1>{headline}</h1>{paragraphs(visit.texts)}</article>")


@page(Truth(verdict="paywalled", also=("truncated",), absent=("You have read your three free stories",)))
def metered_overlay_replaces_the_text(visit: Visit) -> str:
    """The whole text is there for two seconds; then the meter takes most of it away and shows an offer."""
    script = """
      setTimeout(() => {
        const [first] = site.body().querySelectorAll("p");
        site.body().replaceChildren(first);
        site.body().insertAdjacentHTML("afterend", `<div class="meter-overlay paywall" role="dialog"
          style="position: fixed; inset: 40% 0 0 0; background: white"><h2>You have read your three free stories</h2>
          <p>Subscribe to read on. The first month costs one crown.</p><button>Subscribe</button></div>`);
      }, 2000);"""
    return document(visit, Parts(body=paragraphs(visit.texts), script=script))


APP = "Read this story in our app, where it loads twice as fast and costs nothing."


@page(Truth(verdict="truncated", absent=(APP,)), count=1)
def cover_without_a_way_past_it(visit: Visit) -> str:
    """A box that nothing closes lies over the first paragraph, and no other comes."""
    cover = f"""<div style="position: fixed; inset: 0; background: white"><b>Our app</b><span>{APP}</span>
      <a href="https://shop.example/app">To the shop</a></div>"""
    return document(visit, Parts(body=paragraphs(visit.texts), after=cover))


@page(Truth(), count=1)
def short_story_beside_a_small_box(visit: Visit) -> str:
    """A box in the corner of the window asks for nothing, and the one paragraph beside it is all."""
    corner = f'<div style="position: fixed; right: 0; bottom: 0; width: 280px"><b>Our app</b><span>{APP}</span></div>'
    return document(visit, Parts(body=paragraphs(visit.texts), after=corner))


@page(Truth(verdict="truncated", absent=("could not be loaded",)), count=3)
def rest_never_comes(visit: Visit) -> str:
    """The button for the rest of the story answers every press with an error."""
    after = (
        '<div class="article-expander"><button type="button" class="btn btn--expand">Continue reading</button></div>'
    )
    cut = story(visit.page.name).paragraphs[3][:70]
    script = """
      document.querySelector(".btn--expand").addEventListener("click", async () => {
        const answer = await fetch("/broken");
        if (!answer.ok) document.querySelector(".article-expander").append(" The rest could not be loaded.");
      });"""
    body = paragraphs(visit.texts) + f"<p>{escape(cut)}…</p>"
    return document(visit, Parts(body=body, after=after, script=script))


@register.routes.get("/broken")
async def broken(request: web.Request) -> web.Response:
    """An API that fails."""
    return web.json_response({"error": "internal"}, status=500)


@page(count=2)
def short_but_whole(visit: Visit) -> str:
    """A brief of two paragraphs, which is all there is."""
    return document(visit, Parts(body=paragraphs(visit.texts)))


@page(Truth(verdict="not_an_article"))
def soft_404(visit: Visit) -> str:
    """The server answers 200 and says in words that there is no such page."""
    body = """<main><h1>Page not found</h1><p>We are sorry, but the page you are looking for does not exist any more, or
      has moved to another place. Please check the address, or use the search.</p><form><input type="search"></form>
      </main>"""
    header = (
        "<header><a href='/'>The Eastholm Courier</a><nav><a href='/'>News</a> <a href='/'>Sport</a></nav></header>"
    )
    return bare("Page not found | The Eastholm Courier", header + body)


@page(Truth(verdict="not_an_article"))
def section_front(visit: Visit) -> str:
    """A front of a section: many headlines with a sentence each, and no story."""
    cards = "".join(
        f'<article class="card"><h2><a href="/story-{number}">{escape(other.headline)}</a></h2>'
        f'<p class="card__summary">{escape(other.standfirst)}</p><time>{other.published[:10]}</time></article>'
        for number, other in enumerate(teasers(visit.story, 16))
    )
    header = "<header><a href='/'>Hartsea Weekly</a><nav><a href='/'>Region</a> <a href='/'>Sea</a></nav></header>"
    main = f'<main><h1>Region</h1><div class="card-grid">{cards}</div></main>'
    return bare("Region – Hartsea Weekly", f"{header}{main}<footer>Imprint</footer>")


CHALLENGE = """<div class="main-content"><h1>127.0.0.1</h1><h2>Checking if the site connection is secure</h2>
  <p>Please verify that you are a human by completing the action below.</p>
  <div class="challenge-widget"><label><input type="checkbox" disabled> I am not a robot</label></div>
  <p>This site needs to review the security of your connection before proceeding.</p>
  <p>Reference number 8f2c91ab07d34e55</p></div>"""


@page(Truth(verdict="bot_wall", error="Blocked"))
def bot_wall_403(visit: Visit) -> web.StreamResponse:
    """A check for robots, sent with the status 403."""
    return web.Response(text=bare("Just a moment...", CHALLENGE), status=403, content_type="text/html")


@page(Truth(verdict="bot_wall"))
def bot_wall_200(visit: Visit) -> str:
    """A check for robots, sent with the status 200."""
    return bare("Just a moment...", CHALLENGE)


@page(Truth(verdict="consent_wall"))
def cookie_wall(visit: Visit) -> str:
    """Accept all or pay: the server sends no text before, and no button rejects."""
    wall = """<div class="cookie-wall" role="dialog" aria-modal="true"><h1>Read on with advertisements or pay</h1>
      <p>You may read this newspaper with advertisements and tracking if you accept all cookies of our 214 partners,
      or without them if you pay four crowns a month.</p><button>Accept and read on</button>
      <a class="button" href="/">Take the pure subscription</a></div>"""
    return bare(f"{visit.story.headline} | The Eastholm Courier", wall)


@page(Truth(verdict="not_an_article"))
def never_mounts(visit: Visit) -> str:
    """The application waits for a configuration that never comes, and its root stays empty."""
    script = "<script>fetch('/never?what=configuration').then((answer) => answer.json()).then(mount)</script>"
    return bare("The Eastholm Courier", f'<div id="root"></div>{script}')


@page()
def never_paints(visit: Visit) -> str:
    """All of the text is in the document, but the script that would take off its invisibility cloak never loads."""
    head = """<style>body { visibility: hidden }</style>
      <script async src="/never?what=cloak" onload="document.body.style.visibility = 'visible'"></script>"""
    return document(visit, Parts(head=head, body=paragraphs(visit.texts)))


@page(Truth(verdict="paywalled", absent=(SCRAMBLED,)), count=2)
def words_behind_a_blur(visit: Visit) -> str:
    """Below two paragraphs stand words without a sense, blurred, and a call to subscribe."""
    blurred = f'<div class="blurred" style="filter: blur(6px)" aria-hidden="true">{paragraphs((SCRAMBLED,) * 3)}</div>'
    call = "<div><p>Subscribe to continue reading this story.</p><button>Subscribe</button></div>"
    return document(visit, Parts(body=paragraphs(visit.texts) + blurred + call))


@page(Truth(verdict="bot_wall"))
def challenge_in_words_that_no_list_has(visit: Visit) -> str:
    """The server's guard answers 200 with a question in Welsh; its script says whose page it is."""
    script = '<script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=8f2c91ab07d34e55"></script>'
    words = """<div class="main-content"><h1>127.0.0.1</h1><h2>Un eiliad, os gwelwch yn dda</h2>
      <p>Rydym yn gwirio diogelwch eich cysylltiad cyn mynd ymlaen; mae hynny yn cymryd ychydig eiliadau.</p></div>"""
    return bare("Un eiliad", words + script)


CHECKING = "We are checking your connection, this takes a few seconds."


@page(Truth(absent=(CHECKING,)))
def challenge_that_a_browser_passes(visit: Visit) -> web.Response | str:
    """The server's guard answers 503 with a page whose script works for three seconds, and then lets its reader in."""
    if "passed" in visit.request.query:
        return document(visit, Parts(body=paragraphs(visit.texts)))
    onwards = f"/{visit.page.name}?visit={visit.id}&passed=1"
    script = f"<script>setTimeout(() => location.replace({json.dumps(onwards)}), 3000)</script>"
    html = bare("Just a moment...", f"<p>{CHECKING}</p>{script}")
    headers = {"cf-mitigated": "challenge"}
    return web.Response(text=html, status=503, content_type="text/html", headers=headers)


@page(Truth(absent=(CHECKING,)))
def challenge_that_sends_a_form(visit: Visit) -> web.Response | str:
    """The server answers 503 with a form of hidden fields that a script sends after three seconds."""
    if visit.request.method == "POST":
        return document(visit, Parts(body=paragraphs(visit.texts)))
    form = '<form method="post"><input type="hidden" name="answer" value="42"></form>'
    script = "<script>setTimeout(() => document.forms[0].submit(), 3000)</script>"
    html = bare("One moment", f"<p>{CHECKING}</p>{form}{script}")
    return web.Response(text=html, status=503, content_type="text/html")


@page(Truth(verdict=None, error="ServerError"))
def server_that_is_closed_for_repairs(visit: Visit) -> web.Response:
    """The server answers 503 with a page on which a reader may search or come again; its script counts the seconds."""
    form = '<form method="post"><input name="words"><button>Search</button></form>'
    script = "<script>setInterval(() => { document.title += '.'; }, 1000)</script>"
    html = bare("Closed for repairs", f"<h1>Closed for repairs</h1><p>Come again in an hour.</p>{form}{script}")
    return web.Response(text=html, status=503, content_type="text/html")


@page(Truth(verdict=None, error="Blocked"))
def challenge_that_no_browser_passes(visit: Visit) -> web.Response:
    """The server's guard answers 429 with a question that only a reader can answer."""
    headers = {"x-vercel-mitigated": "challenge"}
    html = bare("Vercel Security Checkpoint", CHALLENGE)
    return web.Response(text=html, status=429, content_type="text/html", headers=headers)


@page(Truth(verdict=None, error="Blocked"))
def overload_that_is_a_question(visit: Visit) -> web.Response:
    """The server answers 503 with a form that holds the box of a vendor, for a reader to tick."""
    box = '<form method="post"><div class="h-captcha" data-sitekey="1-2-3"></div><button>Go on</button></form>'
    html = bare("One more step", f"<h1>Tick the box below to read on</h1>{box}")
    return web.Response(text=html, status=503, content_type="text/html")
