"""Text that comes late: from an API here or elsewhere, from a script, a worker, a job, a second try."""

from __future__ import annotations

import json

from aiohttp import web

from tests.site import routes
from tests.site.layout import Parts, document, paragraphs
from tests.site.page import Truth, Visit, register

page = register.page


@page(Truth(done_ms=850))
def slow_api(visit: Visit) -> str:
    """The server sends the frame of the page, a slow API the text."""
    return document(visit, Parts(script="site.text({ delay: 800 }).then(site.append)"))


@page(Truth(done_ms=940))
def foreign_api(visit: Visit) -> str:
    """The text comes from a content API on another origin."""
    return document(visit, Parts(script="site.text({ delay: 900, origin: site.other }).then(site.append)"))


@page(Truth(done_ms=1250))
def headless_content_system(visit: Visit) -> str:
    """The text comes from a content system on another site, after a timer."""
    script = "setTimeout(() => site.text({ delay: 600, origin: site.elsewhere }).then(site.append), 600)"
    return document(visit, Parts(script=script))


@page(Truth(done_ms=1050))
def graphql_in_two_steps(visit: Visit) -> str:
    """A first GraphQL query finds the id of the story, a second one its text."""
    script = """
      const ask = async (query, variables) => {
        const body = JSON.stringify({ query, variables });
        const headers = { "Content-Type": "application/json" };
        return (await (await fetch(`${site.other}/graphql`, { method: "POST", headers, body })).json()).data;
      };
      (async () => {
        const { story } = await ask("query ($slug: String!) { story(slug: $slug) { id } }", { slug: site.name });
        const { body } = await ask("query ($id: ID!) { body(id: $id) { paragraphs } }", { id: story.id });
        site.append(body.paragraphs);
      })();"""
    return document(visit, Parts(script=script))


@page(Truth(done_ms=1250))
def story_is_the_last_of_many_questions(visit: Visit) -> str:
    """One endpoint is asked for menu, weather and other things before it is asked for the story."""
    script = """
      const ask = async (part, address) => {
        const body = JSON.stringify({ part });
        return (await fetch(address, { method: "POST", body })).json();
      };
      (async () => {
        const soon = site.address("part-of", { delay: 40 });
        for (const part of ["menu", "weather", "readers", "flags", "tags"]) await ask(part, soon);
        site.append((await ask("story", site.address("part-of", { delay: 1000 }))).paragraphs);
      })();"""
    return document(visit, Parts(script=script))


@register.routes.post("/part-of/{name}")
async def part_of(request: web.Request) -> web.Response:
    """The part of a page that the body of the request names; all but the story are empty."""
    await routes.delayed(request)
    asked = (await request.json())["part"]
    return web.json_response({"paragraphs": routes.asked_texts(request) if asked == "story" else []})


@register.routes.post("/graphql")
async def graphql(request: web.Request) -> web.Response:
    """Half a second for each of the two queries that the site knows."""
    question = await request.json()
    await routes.pause(500)
    if "slug" in question["variables"]:
        return web.json_response({"data": {"story": {"id": question["variables"]["slug"]}}})
    texts = register.pages[question["variables"]["id"]].truth.paragraphs
    return web.json_response({"data": {"body": {"paragraphs": texts}}})


@page(Truth(done_ms=2540))
def slow_second_half(visit: Visit) -> str:
    """Three paragraphs come from the server, the rest from an API that takes its time."""
    script = "site.text({ from: 3, delay: 2500 }).then(site.append)"
    return document(visit, Parts(body=paragraphs(visit.texts[:3]), script=script))


@page(Truth(done_ms=580))
def zero_timers(visit: Visit) -> str:
    """Each paragraph is made at the end of a long chain of timers of no length."""
    script = """
      const chain = (left, then) => setTimeout(() => (left ? chain(left - 1, then) : then()), 0);
      site.text().then(function next(texts) {
        if (!texts.length) return;
        site.append(texts.slice(0, 1));
        chain(20, () => next(texts.slice(1)));
      });"""
    return document(visit, Parts(script=script))


@page(Truth(done_ms=750))
def text_from_worker(visit: Visit) -> str:
    """A worker fetches the text and waits before it hands it over."""
    script = """
      const code = `onmessage = async ({ data }) => {
        const { paragraphs } = await (await fetch(data)).json();
        setTimeout(() => postMessage(paragraphs), 300);
      }`;
      const worker = new Worker(URL.createObjectURL(new Blob([code])));
      worker.onmessage = ({ data }) => site.append(data);
      worker.postMessage(new URL(site.address("text", { delay: 400 }), location.href).href);"""
    return document(visit, Parts(script=script))


@page(Truth(done_ms=560))
def router_with_dynamic_import(visit: Visit) -> str:
    """A router looks at the address, imports the module of that view, and the module fetches its text."""
    script = """
      const views = { [`/${site.name}`]: () => import(site.address("view", { delay: 300 })) };
      views[location.pathname]().then((view) => view.mount(site));"""
    return document(visit, Parts(script=script))


@register.routes.get("/view/{name}")
async def view(request: web.Request) -> web.Response:
    """The module of a view."""
    await routes.delayed(request)
    source = "export const mount = async (site) => site.append(await site.text({ delay: 200 }))"
    return web.Response(text=source, content_type="text/javascript")


@page(Truth(done_ms=1300))
def polling_a_job(visit: Visit) -> str:
    """The page asks every 250 ms whether the server has got the text ready."""
    script = """
      (async () => {
        for (;;) {
          const answer = await (await fetch(site.address("job", { ready: 1200 }))).json();
          if (answer.state === "done") return site.append(answer.paragraphs);
          await site.sleep(250);
        }
      })();"""
    return document(visit, Parts(script=script))


@page(Truth(done_ms=1240))
def api_fails_twice(visit: Visit) -> str:
    """The API answers 503 twice; the page tries again after growing pauses."""
    script = """
      (async () => {
        for (let pause = 400; ; pause *= 2) {
          const response = await fetch(site.address("flaky"));
          if (response.ok) return site.append((await response.json()).paragraphs);
          await site.sleep(pause);
        }
      })();"""
    return document(visit, Parts(script=script))


@page(Truth(done_ms=7340))
def api_that_fails_as_often_as_a_poll_is_asked(visit: Visit) -> str:
    """The rest is refused three times with 503; the page asks again after one, two and four seconds."""
    script = """
      (async () => {
        for (let pause = 1000; ; pause *= 2) {
          const response = await fetch(site.address("flaky", { from: 2, fails: 3, delay: 300 }));
          if (response.ok) return site.append((await response.json()).paragraphs);
          await site.sleep(pause);
        }
      })();"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), script=script))


@page(Truth(done_ms=840))
def state_until_late_script(visit: Visit) -> str:
    """The text lies in state JSON until a script that is slow to load puts it into the page."""
    state = json.dumps({"props": {"article": {"body": visit.texts}}}, ensure_ascii=False).replace("<", "\\u003c")
    after = f'<script id="page-state" type="application/json">{state}</script>'
    script = """
      const late = document.createElement("script");
      late.src = "/script?delay=800";
      late.onload = () => site.append(JSON.parse(document.getElementById("page-state").textContent).props.article.body);
      document.head.append(late);"""
    return document(visit, Parts(after=after, script=script))


@page(Truth(done_ms=1550))
def countdown_of_seconds(visit: Visit) -> str:
    """The rest of the story opens when a countdown of one and a half seconds has ended."""
    script = """
      const label = document.createElement("div");
      label.className = "countdown";
      site.body().append(label);
      let left = 5;
      const ticking = setInterval(async () => {
        label.textContent = `The rest of this story opens in ${--left}`;
        if (left) return;
        clearInterval(ticking);
        label.remove();
        site.append(await site.text({ from: 2 }));
      }, 300);"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), script=script))


@page(Truth(done_ms=6030))
def long_timer(visit: Visit) -> str:
    """Two paragraphs stand there at once, the others after a timer of six seconds."""
    script = "const rest = site.text({ from: 2 }); setTimeout(async () => site.append(await rest), 6000)"
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), script=script))


@page(Truth(done_ms=3460))
def main_thread_blocked(visit: Visit) -> str:
    """A script keeps the page busy for three seconds before the text comes."""
    script = """
      setTimeout(() => {
        const end = performance.now() + 3000;
        while (performance.now() < end);
        setTimeout(async () => site.append(await site.text({ from: 1 })), 200);
      }, 200);"""
    return document(visit, Parts(body=paragraphs(visit.texts[:1]), script=script))


@page(Truth(done_ms=940, absent=("Something went wrong",)))
def abortable_fetch(visit: Visit) -> str:
    """The page gives its API two seconds and shows an excuse if they run out; they don't."""
    script = """
      const give = new AbortController();
      setTimeout(() => give.abort(), 2000);
      fetch(site.address("text", { delay: 900 }), { signal: give.signal })
        .then((response) => response.json())
        .then(({ paragraphs }) => site.append(paragraphs))
        .catch(() => site.append(["Something went wrong, please try again later."]));"""
    return document(visit, Parts(script=script))


ORIGINAL = tuple(
    f"{number} fishing boats of the western quay waited for {number + 3} hours on Tuesday morning, because the harbour "
    f"master had not unlocked the {number + 5} gates of the outer basin and nobody knew where he kept the keys. They "
    f"sent for his wife, who came with {number + 9} of them on a ring and did not know which one was for which gate."
    for number in range(11, 18)
)


@page(Truth(done_ms=1600, absent=ORIGINAL), topic="ja")
def translation_in_place(visit: Visit) -> str:
    """An English text is there, and one paragraph of it after the other is replaced by what it says in Japanese."""
    script = """
      site.later(100, { delay: 100 }).then(async (texts) => {
        const places = [...site.body().querySelectorAll("[data-number]")];
        for (const place of places) {
          await site.sleep(200);
          place.textContent = texts[place.dataset.number];
        }
      });"""
    body = "".join(f'<p data-number="{number}">{text}</p>' for number, text in enumerate(ORIGINAL[: len(visit.texts)]))
    return document(visit, Parts(body=body, script=script))
