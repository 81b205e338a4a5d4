"""Pages that stop themselves, lead back, talk, tick or count without end, and ask each second for the story."""

from __future__ import annotations

from tests.site.layout import Parts, document, paragraphs
from tests.site.page import Truth, Visit, register

page = register.page
LATER = "site.later(200, { from: 2, delay: 100 }).then(site.append);"


def restless(visit: Visit, script: str) -> str:
    """Two paragraphs and what the page does; the other paragraphs come a moment later."""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), script=script + LATER))


@page(Truth(done_ms=340))
def stops_its_own_load(visit: Visit) -> str:
    """A script stops the load of the page that it stands in; what it fetches afterwards comes all the same."""
    return document(visit, Parts(script=f"window.stop(); {LATER.replace('from: 2', 'from: 0')}"))


@page(Truth(done_ms=340))
def leads_back(visit: Visit) -> str:
    """The page sends the reader back to where he came from; in a tab of its own there is nothing."""
    return restless(visit, "history.back(); history.go(-1); window.close();")


@page(Truth(done_ms=340))
def talks_to_the_console(visit: Visit) -> str:
    """Eight thousand words a second go to the console, each with the whole document."""
    talk = 'for (let i = 0; i < 400; i++) console.log("tick", i, { numbers: [1, 2, 3] }, document);'
    return restless(visit, f"setInterval(() => {{ {talk} }}, 50);")


@page(Truth(done_ms=4040))
def asks_each_second_for_the_job(visit: Visit) -> str:
    """An interval asks the server once a second until it has the text, which takes it three and a half."""
    script = """
      const asking = setInterval(async () => {
        const job = await (await fetch(site.address("job", { ready: 3500 }))).json();
        if (job.state !== "done") return;
        clearInterval(asking);
        site.replace(job.paragraphs);
      }, 1000);"""
    return document(visit, Parts(script=script))


@page(Truth(done_ms=4960))
def transcript_that_grows(visit: Visit) -> str:
    """Every 700 ms the page asks for all that has been said so far: each time a paragraph more, until all is said."""
    script = """
      let count = 0;
      const asking = setInterval(async () => {
        const answer = await fetch(site.address("part", { to: ++count, delay: 60 }));
        site.body().innerHTML = await answer.text();
        if (count === LAST) clearInterval(asking);
      }, 700);"""
    return document(visit, Parts(script=script.replace("LAST", str(len(visit.texts)))))


@page(Truth(done_ms=4060))
def part_that_is_fetched_until_it_is_whole(visit: Visit) -> str:
    """A library swaps a part of the page once a second: first it has nothing new, and then more each time."""
    script = """
      const part = document.createElement("div");
      site.body().append(part);
      const ends = [0, 4, 6, LAST];
      const asking = setInterval(() => {
        const end = ends.shift();
        if (!ends.length) clearInterval(asking);
        const request = new XMLHttpRequest();
        request.open("GET", site.address("part", { from: 2, to: Math.max(2, end), delay: 60 }));
        request.onload = () => request.responseText && (part.innerHTML = request.responseText);
        request.send();
      }, 1000);"""
    return document(
        visit, Parts(body=paragraphs(visit.texts[:2]), script=script.replace("LAST", str(len(visit.texts))))
    )


@page(Truth(done_ms=340, absent=("Calendars of the old lighthouse",)))
def player_that_sets_its_interval_anew(visit: Visit) -> str:
    """Slides change every two seconds, by an interval that clears itself and begins again each time."""
    slides = """<div class="offers"><p>Calendars of the old lighthouse, in three sizes, are in our shop by the pier.</p>
      <p hidden>Calendars of the old lighthouse are half as dear from Monday, while there are any left.</p></div>"""
    script = """
      let playing;
      const play = () => {
        playing = setInterval(() => {
          clearInterval(playing);
          for (const slide of document.querySelectorAll(".offers > p")) slide.hidden = !slide.hidden;
          setTimeout(() => {}, 400);
          play();
        }, 2000);
      };
      play();"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), after=slides, script=script + LATER))


@page(Truth(needs=("press",), press=("Continue reading",), absent=("The next offer comes in",)))
def counts_down_for_ever(visit: Visit) -> str:
    """Under a short text offers take turns: how long each still stands is counted down, again and again."""
    script = """
      const offer = document.querySelector(".offers"), more = document.querySelector(".more");
      let left = 9;
      setInterval(() => {
        left = left > 0 ? left - 1 : 9;
        offer.textContent = `The next offer comes in ${left} s`;
      }, 1000);
      more.onclick = async () => {
        more.remove();
        site.append(await site.text({ from: 2, delay: 150 }));
      };"""
    below = '<button class="more">Continue reading</button><div class="offers"></div>'
    return document(visit, Parts(body=paragraphs(visit.texts[:2]) + below, script=script))


@page(Truth(needs=("scroll",), absent=("Our next film",)))
def count_that_goes_round(visit: Visit) -> str:
    """A player counts down to its next film, again and again; the rest of the story waits for who scrolls to it."""
    mark = '<div style="height: 1200px"></div><div class="rest" style="min-height: 2px"></div>'
    player = '<div style="position: fixed; right: 0; bottom: 0"><p>Our next film in <b>5</b></p></div>'
    script = """
      const shown = document.querySelector("b"), rest = document.querySelector(".rest");
      setInterval(() => { shown.textContent = Number(shown.textContent) - 1 || 5; }, 1000);
      site.whenVisible(rest, async () => rest.replaceWith(...(await site.text({ from: 1 })).map(site.paragraph)));"""
    return document(visit, Parts(body=paragraphs(visit.texts[:1]) + mark, after=player, script=script))


@page(Truth(done_ms=1840, absent=("set in type",)))
def line_that_gives_way_to_the_story(visit: Visit) -> str:
    """Where the story will be a line says that it is being made; its state is asked for until it is there."""
    script = """
      (async () => {
        for (const _ of [1, 2, 3]) await site.sleep(300), await site.text({ to: 1, delay: 100 });
        site.replace(await site.text({ delay: 500 }));
      })();"""
    return document(visit, Parts(body="<p>Tonight's edition of this story is being set in type.</p>", script=script))


@page(Truth(needs=("scroll",), absent=("Older entries are loading", "seconds ago")))
def entries_below_a_ticker(visit: Visit) -> str:
    """Below the first paragraph a ticker says how old it is; each of its entries, high ones, comes at the end of it."""
    head = "<style>.ticker__entry { min-height: 90vh }</style>"
    ticker = '<div class="ticker"><div class="ticker__state"></div><div class="ticker__entries"></div>'
    ticker += '<div class="ticker__end" aria-busy="true">Older entries are loading…</div></div>'
    script = """
      const of = (name) => document.querySelector(`.ticker__${name}`);
      const [state, entries, end] = [of("state"), of("entries"), of("end")];
      let age = 0;
      setInterval(() => { state.textContent = `${++age} seconds ago`; }, 1000);
      const next = (number) => site.whenVisible(end, async () => {
        const [text] = await site.text({ from: number, to: number + 1, delay: 150 });
        const entry = document.createElement("div");
        entry.className = "ticker__entry";
        entry.append(site.paragraph(text));
        entries.append(entry);
        if (number + 1 < site.count) next(number + 1);
        else end.remove();
      });
      next(1);"""
    return document(visit, Parts(head=head, body=paragraphs(visit.texts[:1]) + ticker, script=script))


@page(Truth(done_ms=440, absent=("fetching all of it",)))
def line_that_leaves_by_frames(visit: Visit) -> str:
    """The line that stands for the story leaves some frames after the story has come, as transitions have it."""
    script = """
      const line = document.querySelector(".waiting");
      const leave = (frames) => requestAnimationFrame(() => (frames > 1 ? leave(frames - 1) : line.remove()));
      site.text({ delay: 400 }).then((texts) => {
        site.append(texts);
        leave(10);
      });"""
    return document(visit, Parts(body='<p class="waiting">We are fetching all of it for you.</p>', script=script))
