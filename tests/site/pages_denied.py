"""Presses for more of the text of which a request fails: the rest itself, or something beside it."""

from __future__ import annotations

from dataclasses import replace

from aiohttp import web

from tests.site.layout import Parts, bare, document, paragraphs
from tests.site.page import Truth, Visit, register
from tests.site.text import story

page = register.page
EXCUSE = "The press room has run out of ink. Come back after lunch."
SHORT = "The council will vote on the plan in the second week of March."
CUT = Truth(verdict="truncated", absent=(EXCUSE, "Continue reading"))
WHOLE = Truth(needs=("press",), press=("Continue reading",), absent=("Continue reading",))


def pressed(visit: Visit, script: str, *, body: str | None = None, label: str = "Continue reading") -> str:
    """Some text, and below it a button and an excuse that is not shown; `script` finds both."""
    below = f'<div class="more"><button type="button">{label}</button></div><p class="excuse" hidden>{EXCUSE}</p>'
    found = """
      const button = document.querySelector(".more button");
      const excuse = document.querySelector(".excuse");"""
    return document(visit, Parts(body=body or paragraphs(visit.texts), after=below, script=found + script))


@page(CUT, count=3)
def rest_that_the_server_fails_to_give(visit: Visit) -> str:
    """The rest is answered with an error each time, and the page excuses itself in words that nobody knows."""
    return pressed(
        visit,
        """
      button.onclick = async () => {
        button.disabled = true;
        const answer = await fetch("/failing?status=503&delay=150");
        button.disabled = false;
        if (!answer.ok) excuse.hidden = false;
      };""",
    )


@page(CUT, count=3)
def rest_that_another_site_fails_to_give(visit: Visit) -> str:
    """The texts of the page lie with another site, which fails."""
    return pressed(
        visit,
        """
      button.onclick = async () => {
        navigator.sendBeacon("/beacon", "more");
        const answer = await fetch(`${site.elsewhere}/failing?status=502&delay=100`);
        if (!answer.ok) excuse.hidden = false;
      };""",
    )


@page(CUT, count=3)
def rest_that_fails_when_asked_for_by_hand(visit: Visit) -> str:
    """Only a press of the reader's own hand is heard, and the server fails then."""
    return pressed(
        visit,
        """
      button.onclick = async (event) => {
        if (event.isTrusted && !(await fetch("/failing?status=500&delay=100")).ok) excuse.hidden = false;
      };""",
    )


@page(CUT, count=3)
def rest_whose_connection_is_cut(visit: Visit) -> str:
    """The button goes at once, the connection breaks, and the excuse is shown for six seconds only."""
    return pressed(
        visit,
        """
      button.onclick = () => {
        button.remove();
        const request = new XMLHttpRequest();
        request.open("GET", "/failing?delay=150");
        request.onerror = () => {
          site.append([excuse.textContent]);
          setTimeout(() => site.body().lastElementChild.remove(), 6000);
        };
        request.send();
      };""",
    )


@page(Truth(verdict="truncated", absent=("Continue reading",)), count=3)
def rest_that_can_t_be_read(visit: Visit) -> str:
    """The rest is answered with a page of HTML in place of data, and nothing is said of it."""
    return pressed(
        visit,
        """
      button.onclick = () =>
        fetch("/part/rest-that-can-t-be-read?delay=100").then((answer) => answer.json()).then(site.append);""",
    )


@page(WHOLE)
def rest_that_comes_when_asked_for_again(visit: Visit) -> str:
    """The rest fails twice; the page says so, asks again by itself and gets it."""
    return pressed(
        visit,
        """
      const load = async () => {
        const answer = await fetch(site.address("flaky", { from: 2 }));
        excuse.hidden = answer.ok;
        if (!answer.ok) return setTimeout(load, 700);
        site.append((await answer.json()).paragraphs);
        button.remove();
      };
      button.onclick = load;""",
        body=paragraphs(visit.texts[:2]),
    )


@page(replace(WHOLE, press=("Continue reading", "Try again")))
def rest_that_comes_when_the_reader_asks_again(visit: Visit) -> str:
    """The first press is refused, and the button asks to be pressed once more; the rest comes from another address."""
    return pressed(
        visit,
        """
      let asked = 0;
      button.onclick = async () => {
        const answer = await fetch(asked++ ? site.address("text", { from: 2, delay: 200 }) : "/failing?status=500");
        excuse.hidden = answer.ok;
        if (!answer.ok) return (button.textContent = "Try again");
        site.append((await answer.json()).paragraphs);
        button.remove();
      };""",
        body=paragraphs(visit.texts[:2]),
    )


@page(WHOLE)
def rest_beside_failing_requests(visit: Visit) -> str:
    """The rest comes; a count of the press, related stories and an advertiser fail before and after it."""
    return pressed(
        visit,
        """
      button.onclick = async () => {
        fetch("/failing?status=500&what=count", { method: "POST" });
        fetch("/failing?what=related").catch(() => {});
        fetch(`${site.elsewhere}/failing?status=500`).catch(() => {});
        site.append(await site.text({ from: 2, delay: 200 }));
        button.remove();
        fetch("/failing?status=500&what=comments");
      };""",
        body=paragraphs(visit.texts[:2]),
    )


@page(WHOLE)
def short_rest_beside_a_failing_request(visit: Visit) -> str:
    """All that is missing is one paragraph, and the related stories fail."""
    return pressed(
        visit,
        """
      button.onclick = async () => {
        fetch("/failing?status=500&what=related");
        site.append(await site.text({ from: site.count - 1, delay: 200 }));
        button.remove();
      };""",
        body=paragraphs(visit.texts[:-1]),
    )


@page(replace(WHOLE, paragraphs=(*story("hidden-line-beside-a-failing-request", None).paragraphs[:4], SHORT)))
def hidden_line_beside_a_failing_request(visit: Visit) -> str:
    """The last paragraph is there and hidden; a press shows it, and the related stories fail."""
    return pressed(
        visit,
        """
      const last = site.body().querySelector("p:last-of-type");
      last.hidden = true;
      button.onclick = () => {
        last.hidden = false;
        button.remove();
        fetch("/failing?status=500&what=related");
      };""",
        body=paragraphs(visit.texts),
    )


@page(WHOLE)
def clipped_text_beside_failing_requests(visit: Visit) -> str:
    """All of the text is there and clipped; a press lets it be seen, and what else the press asks for fails."""
    return pressed(
        visit,
        """
      button.onclick = () => {
        document.querySelector(".clip").style.maxHeight = "none";
        button.textContent = "Thank you for reading";
        fetch("/failing?status=500&what=recommendations");
        fetch("/failing?status=500&what=count", { method: "POST" });
      };""",
        body=f'<div class="clip" style="max-height:180px;overflow:hidden">{paragraphs(visit.texts)}</div>',
    )


@page(Truth(needs=("press",), press=("Load more", "Load more", "Load more"), absent=("Load more",)))
def parts_until_there_are_none(visit: Visit) -> str:
    """Each press brings two paragraphs; that there are no more is told by a 404."""
    return pressed(
        visit,
        """
      let number = 2;
      button.onclick = async () => {
        if (number >= site.count) return fetch("/failing?status=404&delay=50");
        site.append(await site.text({ from: number, to: number += 2, delay: 50 }));
      };""",
        body=paragraphs(visit.texts[:2]),
        label="Load more",
    )


@page(Truth(needs=("press",), press=("Load more", "Load more"), absent=("Load more",)))
def parts_that_end_beside_a_failing_request(visit: Visit) -> str:
    """The button stays when all parts have come; the next one is empty then, and a count of presses fails each time."""
    return pressed(
        visit,
        """
      let number = 2;
      button.onclick = async () => {
        fetch("/failing?status=500&what=count");
        site.append(await site.text({ from: number, to: number += 3, delay: 50 }));
      };""",
        body=paragraphs(visit.texts[:2]),
        label="Load more",
    )


@page(Truth(verdict="truncated", absent=(EXCUSE, "Next page")), count=4)
def next_page_that_the_server_fails_to_give(visit: Visit) -> str:
    """A button changes the text for that of the next page; the server fails and an excuse stands in its place."""
    return pressed(
        visit,
        """
      button.onclick = async () => {
        const answer = await fetch("/failing?status=500&delay=100");
        if (!answer.ok) site.replace([excuse.textContent]);
      };""",
        label="Next page",
    )


@page(CUT, count=3)
def rest_whose_script_does_not_come(visit: Visit) -> str:
    """What a press loads is a script that would write the rest."""
    return pressed(
        visit,
        """
      button.onclick = () => {
        const loaded = document.createElement("script");
        loaded.src = "/failing?status=500&what=chunk.js";
        loaded.onerror = () => (excuse.hidden = false);
        document.head.append(loaded);
      };""",
    )


@page(CUT, count=3)
def rest_that_a_frame_of_another_site_fails_to_get(visit: Visit) -> str:
    """The text stands in a frame of another site, with a button of its own for the rest."""
    source = f"{visit.elsewhere}/frame-without-its-rest/{visit.page.name}"
    frame = f'<iframe src="{source}" style="width:100%;height:900px"></iframe>'
    return document(visit, Parts(body=paragraphs(visit.texts[:1]) + frame))


@register.routes.get("/frame-without-its-rest/{name}")
async def frame_without_its_rest(request: web.Request) -> web.Response:
    """The text from the second paragraph to the third, and a button that brings an excuse for the others."""
    texts = register.pages[request.match_info["name"]].truth.paragraphs
    script = f"""
      document.querySelector("button").onclick = async () => {{
        const answer = await fetch("/failing?status=500&delay=100");
        if (!answer.ok) document.querySelector("main").insertAdjacentHTML("beforeend", "<p><b>{EXCUSE}</b></p>");
      }};"""
    body = f"<main>{paragraphs(texts[1:])}</main><button>Continue reading</button>"
    return web.Response(text=bare("Reader", f"{body}<script>{script}</script>"), content_type="text/html")


# The window is full of text: what comes below it comes to who reads on.
SPACED = "<style>.k2 p { margin-bottom: 700px }</style>"


def read_on(visit: Visit, script: str, *, below: str = "", texts: tuple[str, ...] = ()) -> str:
    """Text that fills more than the window, and a script that brings more of it when its reader comes to the end."""
    body = f'<div class="k2">{paragraphs(texts or visit.texts)}</div>{below}'
    end = "const atEnd = () => scrollY + innerHeight > document.documentElement.scrollHeight - 200;"
    return document(visit, Parts(head=SPACED, body=body, script=end + script))


@page(Truth(verdict="truncated"), count=4)
def rest_below_a_mark_that_the_server_fails_to_give(visit: Visit) -> str:
    """Below the text an empty mark waits for the reader, and what is asked for then is answered with an error."""
    script = """site.whenVisible(document.querySelector(".k3"), () => fetch("/failing?status=500&delay=100"));"""
    return read_on(visit, script, below='<div class="k3"></div>')


@page(Truth(verdict="truncated"), count=4)
def rest_below_a_mark_whose_connection_is_cut(visit: Visit) -> str:
    """The same, and there is no answer at all."""
    script = """site.whenVisible(document.querySelector(".k3"), () => fetch("/connection-is-cut").catch(() => {}));"""
    return read_on(visit, script, below='<div class="k3"></div>')


@page(Truth(verdict="truncated"), count=4)
def parts_by_scrolling_of_which_the_last_fails(visit: Visit) -> str:
    """Two parts of the text come when the reader scrolls to the end; the server gives the second, and not the third."""
    script = f"""
      let part = 1;
      addEventListener("scroll", async () => {{
        if (!atEnd() || part > 2) return;
        const answer = await fetch(`/parts-of-a-text/{visit.page.name}?part=${{++part}}`);
        if (answer.ok) document.querySelector(".k2").append(...(await answer.json()).map(site.paragraph));
      }});"""
    return read_on(visit, script, texts=visit.texts[:2])


@register.routes.get("/parts-of-a-text/{name}")
async def parts_of_a_text(request: web.Request) -> web.Response:
    """The second part; an error for the third."""
    if request.query["part"] != "2":
        return web.Response(status=500, text="out of order")
    return web.json_response(register.pages[request.match_info["name"]].truth.paragraphs[2:])


@page()
def other_stories_below_that_the_server_fails_to_give(visit: Visit) -> str:
    """At the end of the text the page asks for other stories, which the server fails to give; the text is whole."""
    script = """
      let asked = false;
      addEventListener("scroll", () => {
        if (atEnd() && !asked) fetch("/failing?status=500&delay=100");
        asked ||= atEnd();
      });"""
    return read_on(visit, script)
