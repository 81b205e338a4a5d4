"""Pages that move on by themselves, or are asked for in an unusual way."""

from __future__ import annotations

from aiohttp import web

from tests.site import routes, state
from tests.site.layout import Parts, bare, document, paragraphs
from tests.site.page import Truth, Visit, register
from tests.site.pages_joined import address, part_of, part_texts
from tests.site.text import teasers

page = register.page
REST = "site.later(600, { from: 3, delay: 150 }).then(site.append);"
ONE_MOMENT = "One moment please, you are being taken to the story."


def onwards(visit: Visit) -> str:
    """The address of the same page, once the reader has arrived."""
    return f"/{visit.page.name}?visit={visit.id}&arrived=1"


def has_arrived(visit: Visit) -> bool:
    """Whether the reader has been sent on already."""
    return "arrived" in visit.request.query


@page(Truth(done_ms=760))
def client_side_route(visit: Visit) -> str:
    """The application changes the address without a load and then fetches the view that belongs to it."""
    script = """
      setTimeout(async () => {
        history.pushState({}, "", `/story/${site.name}`);
        site.append(await site.later(250, { delay: 150 }));
      }, 300);"""
    return document(visit, Parts(script=script))


@page(Truth(done_ms=870, absent=(ONE_MOMENT,)))
def location_redirect(visit: Visit) -> str:
    """A script sends the reader on after 400 ms, and the page there needs as long for its text."""
    if has_arrived(visit):
        return document(visit, Parts(script="site.text({ delay: 400 }).then(site.append)"))
    return bare(
        "Redirecting",
        f"<p>{ONE_MOMENT}</p><script>setTimeout(() => location.replace('{onwards(visit)}'), 400)</script>",
    )


QUEUED = "You are in the queue. This page asks for your place by itself; please leave it open."


def queue(visit: Visit, head: str = "", headers: dict[str, str] | None = None) -> web.Response | str:
    """A page that lets the reader in when it is asked for the third time in a round."""
    if state.of(visit.request).counted("load") % 3 == 0:
        return document(visit, Parts(body=paragraphs(visit.texts)))
    return web.Response(text=bare("Queue", f"{head}<p>{QUEUED}</p>"), content_type="text/html", headers=headers)


@page(Truth(done_ms=2000, absent=(QUEUED,)))
def queue_that_asks_for_itself_again(visit: Visit) -> web.Response | str:
    """The page of a queue is refreshed each second, without an address, until it is the reader's turn."""
    return queue(visit, '<meta http-equiv="refresh" content="1">')


@page(Truth(done_ms=2000, absent=(QUEUED,)))
def queue_that_a_header_asks_for_again(visit: Visit) -> web.Response | str:
    """The same by a header without an address."""
    return queue(visit, headers={"Refresh": "1"})


@page(Truth(done_ms=1070, absent=(ONE_MOMENT, "Our partner shows you")))
def meta_refresh_interstitial(visit: Visit) -> str:
    """An interstitial advertises for a second and then goes on by meta refresh."""
    if has_arrived(visit):
        return document(visit, Parts(body=paragraphs(visit.texts)))
    refresh = f'<meta http-equiv="refresh" content="1; url={onwards(visit)}">'
    advert = "Our partner shows you the finest garden chairs of the region while the story is being fetched."
    return bare("One moment", f"{refresh}<p>{ONE_MOMENT}</p><p>{advert}</p>")


SPLASH = "Our partner shows you the finest garden chairs of the region, in oak and in pine."


@page(Truth(absent=(SPLASH, "Advertisement")))
def advertisement_with_a_link_past_it(visit: Visit) -> str:
    """An advertisement comes first, on a page of its own that nothing but a link leads on from."""
    if has_arrived(visit):
        return document(visit, Parts(body=paragraphs(visit.texts)))
    brand = '<a href="http://chairs.invalid/"><img src="/picture.png" alt="Chairs"></a>'
    past = f'<a class="past" href="{onwards(visit)}">Continue to article »</a>'
    return bare("The Skerry Courier", f"<p>Advertisement</p><div>{brand}<p>{SPLASH}</p></div>{past}")


@page(Truth(absent=(SPLASH, "Anzeige")))
def advertisement_with_a_button_past_it(visit: Visit) -> str:
    """The same with a button, in German, whose script notes in a cookie that the advertisement has been seen."""
    if has_arrived(visit):
        return document(visit, Parts(body=paragraphs(visit.texts)))
    script = f"<script>document.querySelector('button').onclick = () => location.assign('{onwards(visit)}');</script>"
    return bare("Der Schärenbote", f"<p>Anzeige</p><p>{SPLASH}</p><button>Werbung überspringen</button>{script}")


@page()
def led_to_a_host_that_is_no_more(visit: Visit) -> str:
    """A script of a partner that has given up sends all readers to its host, of which there is no longer any."""
    script = "location.replace('http://partner.invalid/count?from=' + encodeURIComponent(location.href));"
    return document(visit, Parts(body=paragraphs(visit.texts), script=script))


@page(Truth(done_ms=760))
def sent_to_where_nothing_is(visit: Visit) -> str:
    """To be counted the reader is sent to an address that answers without a page, so that he stays where he is."""
    script = "setTimeout(() => { location.href = '/beacon'; }, 100);"
    return document(visit, Parts(body=paragraphs(visit.texts[:3]), script=script + REST))


@page(Truth(done_ms=760))
def form_that_is_answered_with_nothing(visit: Visit) -> str:
    """A script sends a form, and the server answers without a page."""
    form = '<form class="f1" method="post" action="/beacon"></form>'
    script = "setTimeout(() => document.querySelector('.f1').submit(), 100);"
    return document(visit, Parts(body=paragraphs(visit.texts[:3]), after=form, script=script + REST))


@page(Truth(done_ms=760))
def file_that_comes_by_itself(visit: Visit) -> str:
    """A file to be kept begins to come by itself, larger than any page."""
    script = "setTimeout(() => { location.href = '/file'; }, 100);"
    return document(visit, Parts(body=paragraphs(visit.texts[:3]), script=script + REST))


@page(Truth(needs=("pages",), pages=3, press=("Next page", "Next page")), count=9)
def pages_that_send_to_where_nothing_is(visit: Visit) -> str:
    """Each page of the article sends its reader to be counted, to an address that answers without a page."""
    part = part_of(visit)
    link = f'<p><a href="{address(visit, part + 1)}">Next page</a></p>' if part < 3 else ""
    script = "setTimeout(() => { location.href = '/beacon'; }, 100);"
    return document(visit, Parts(body=paragraphs(part_texts(visit)), after=link, script=script))


@page(Truth(done_ms=7800, absent=(ONE_MOMENT,)))
async def sent_on_to_a_story_that_takes_its_time(visit: Visit) -> str:
    """A script sends the reader on at once, to a document that takes seven seconds and more for its end."""
    if not has_arrived(visit):
        return bare("One moment", f"<p>{ONE_MOMENT}</p><script>location.href = '{onwards(visit)}'</script>")
    await routes.pause(7000)
    return document(visit, Parts(body=paragraphs(visit.texts[:3]), script=REST))


@page(Truth(done_ms=760))
def sent_on_to_a_silent_address(visit: Visit) -> str:
    """A script sends the reader to a server that never answers; the end of the text comes all the same."""
    script = "setTimeout(() => { location.href = '/never'; }, 100);"
    return document(visit, Parts(body=paragraphs(visit.texts[:3]), script=script + REST))


@page()
async def http_redirects(visit: Visit) -> web.StreamResponse | str:
    """Three HTTP redirects lead to the story."""
    hop = int(visit.request.query.get("hop", 0))
    if hop < 3:
        raise web.HTTPFound(f"/{visit.page.name}?visit={visit.id}&hop={hop + 1}")
    return document(visit, Parts(body=paragraphs(visit.texts)))


@page(Truth(done_ms=1550), count=9)
async def redirect_to_another_site(visit: Visit) -> web.StreamResponse | str:
    """A short address leads to the site that has the story, which takes its time for the end of it."""
    if not has_arrived(visit):
        raise web.HTTPFound(f"{visit.elsewhere}{onwards(visit)}")
    script = "site.text({ from: 8, delay: 1500 }).then(site.append);"
    return document(visit, Parts(body=paragraphs(visit.texts[:8]), script=script))


@page()
def reloads_for_ever(visit: Visit) -> str:
    """The page loads itself anew every one and a half seconds."""
    return document(visit, Parts(body=paragraphs(visit.texts), script="setTimeout(() => location.reload(), 1500)"))


def next_story(visit: Visit) -> str:
    """What the site shows to whoever lets it go on by itself."""
    other = teasers(visit.story)[0]
    return bare(other.headline, f"<article><h1>{other.headline}</h1>{paragraphs(other.paragraphs)}</article>")


@page()
def next_story_after_a_while(visit: Visit) -> str:
    """Five seconds after its load the page goes on to the next story by itself."""
    if has_arrived(visit):
        return next_story(visit)
    script = f"addEventListener('load', () => setTimeout(() => location.assign('{onwards(visit)}'), 5000));"
    return document(visit, Parts(body=paragraphs(visit.texts), script=script))


@page(Truth(done_ms=240))
def next_story_by_countdown(visit: Visit) -> str:
    """When the rest of the text is there the page counts down from five, and goes on to the next story."""
    if has_arrived(visit):
        return next_story(visit)
    script = f"""
      site.text({{ from: 3, delay: 200 }}).then((texts) => {{
        site.append(texts);
        let left = 5;
        const step = () => (left-- ? setTimeout(step, 1000) : location.replace("{onwards(visit)}"));
        step();
      }});"""
    return document(visit, Parts(body=paragraphs(visit.texts[:3]), script=script))


@page(Truth(done_ms=540, fragment="/story/1"))
def story_by_hash(visit: Visit) -> str:
    """Without a hash the page is a list of stories; the hash of the address says which one it opens."""
    script = """
      const open = async () => {
        if (!location.hash.startsWith("#/story/")) return;
        document.querySelector(".hash-list").remove();
        site.append(await site.later(350, { delay: 150 }));
      };
      addEventListener("hashchange", open);
      open();"""
    body = """<ul class="hash-list"><li><a href="#/story/1">The first story</a></li>
      <li><a href="#/story/2">Another</a></li></ul>"""
    return document(visit, Parts(body=body, script=script))


@page(Truth(done_ms=560))
def written_by_document_write(visit: Visit) -> str:
    """After half a second a script opens the document anew and writes all of it."""
    script = """
      setTimeout(async () => {
        const html = document.documentElement.outerHTML;
        const texts = await site.text();
        const parsed = new DOMParser().parseFromString(html, "text/html");
        for (const script of parsed.querySelectorAll("script")) script.remove();
        parsed.querySelector(site.selector).append(...texts.map(site.paragraph));
        document.open();
        document.write("<!doctype html>" + parsed.documentElement.outerHTML);
        document.close();
      }, 500);"""
    return document(visit, Parts(script=script))
