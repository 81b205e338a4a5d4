"""Pages that look by themselves, again and again, where their reader is and what time it is."""

from __future__ import annotations

import json
from html import escape

from tests.site.layout import Parts, bare, document, paragraphs
from tests.site.page import Truth, Visit, register

page = register.page
# Fetches the rest once its reader has come to the mark, which stands some windows further down.
FETCH = """
      const mark = document.querySelector(".mark");
      const isNear = () => mark.getBoundingClientRect().top < innerHeight;
      let isAsked = false;
      const bring = async () => {
        isAsked = true;
        site.append(await site.text({ from: 3, delay: 120 }));
      };"""


def with_mark(visit: Visit, script: str) -> str:
    """The first three paragraphs, and far below them the mark that the script looks at."""
    mark = '<div class="mark" style="margin-top: 1500px; height: 2px"></div>'
    return document(visit, Parts(body=paragraphs(visit.texts[:3]), after=mark, script=FETCH + script))


@page(Truth(needs=("scroll",)))
def place_looked_at_by_an_interval(visit: Visit) -> str:
    """Five times a second the page measures where the mark is; it listens to no scrolling."""
    return with_mark(visit, "const looking = setInterval(() => { if (isNear() && !isAsked) bring(); }, 200);")


@page(Truth(needs=("scroll",)))
def place_looked_at_by_a_chain(visit: Visit) -> str:
    """A timer that starts itself again measures where the mark is."""
    return with_mark(visit, "(function look() { if (isNear()) bring(); else setTimeout(look, 300); })();")


@page(Truth(needs=("scroll",)))
def place_looked_at_in_each_frame(visit: Visit) -> str:
    """Each animation frame measures where the mark is."""
    return with_mark(visit, "(function look() { if (isNear()) bring(); else requestAnimationFrame(look); })();")


@page(Truth(needs=("scroll",)))
def scrolled_distance_looked_at(visit: Visit) -> str:
    """An interval compares how far the page has been scrolled with how far that was before."""
    script = """
      let was = pageYOffset;
      setInterval(() => {
        if (pageYOffset > was + 200 && !isAsked) bring();
        was = pageYOffset;
      }, 250);"""
    return with_mark(visit, script)


@page(Truth(needs=("scroll",)))
def scroll_heard_five_times_a_second(visit: Visit) -> str:
    """After each scroll event the page is deaf for a fifth of a second, and does not look again by itself."""
    script = """
      let heard = -1000;
      addEventListener("scroll", () => {
        const now = Date.now();
        if (now - heard < 200) return;
        heard = now;
        if (isNear() && !isAsked) bring();
      });"""
    return with_mark(visit, script)


def counting_down(visit: Visit, script: str) -> str:
    """One paragraph and a number of seconds that a script counts down, from four."""
    count = '<p class="count">The story goes on in <b>4</b> seconds.</p>'
    script = f"""
      const begun = performance.now(), shown = document.querySelector(".count b");
      const left = () => 4 - (performance.now() - begun) / 1000;
      const end = async () => {{
        document.querySelector(".count").remove();
        site.append(await site.text({{ from: 1, delay: 80 }}));
      }};
      {script}"""
    return document(visit, Parts(body=paragraphs(visit.texts[:1]) + count, script=script))


@page(Truth(done_ms=4120, absent=("The story goes on in",)))
def countdown_by_the_clock(visit: Visit) -> str:
    """Four times a second a timer looks at the clock and writes how many seconds are left."""
    step = "if (left() <= 0) return end(); shown.textContent = Math.ceil(left()); setTimeout(step, 250);"
    return counting_down(visit, f"(function step() {{ {step} }})();")


OFFERS = (
    "Twelve roses from Brandal's garden, cut this morning and at your door before noon, for nineteen crowns.",
    "Brandal's garden delivers to every house in the valley, also on Sundays, and takes the old pots back.",
    "Order a year of flowers from Brandal's garden now and choose a vase of blue glass for your window.",
)


@page(Truth(absent=OFFERS))
def offers_that_take_turns(visit: Visit) -> str:
    """Three times a second one offer takes the place of another between the paragraphs; no name says what they are."""
    script = f"""
      const offers = {json.dumps(OFFERS)}, place = document.querySelector(".c-b7");
      let turn = 0;
      setInterval(() => {{ place.innerHTML = `<p>${{offers[turn++ % offers.length]}}</p>`; }}, 300);"""
    body = paragraphs(visit.texts[:3]) + '<div class="c-b7"></div>' + paragraphs(visit.texts[3:])
    return document(visit, Parts(body=body, script=script))


@page(Truth(absent=OFFERS))
def part_that_is_not_drawn(visit: Visit) -> str:
    """The contents of an element between the paragraphs are kept from being drawn by the style."""
    hidden = f'<div style="content-visibility: hidden">{paragraphs(OFFERS)}</div>'
    return document(visit, Parts(body=paragraphs(visit.texts[:3]) + hidden + paragraphs(visit.texts[3:])))


@page(Truth(needs=("scroll",)), count=9)
def window_on_a_long_list(visit: Visit) -> str:
    """A list holds three of its nine paragraphs at a time, those that its reader has before him."""
    head = "<style>.list { position: relative; height: 4500px } .list p { position: absolute; margin: 0 }</style>"
    script = """
      const list = document.querySelector(".list"), texts = TEXTS;
      const draw = () => {
        const first = Math.max(0, Math.min(6, Math.floor((scrollY - list.offsetTop) / 500)));
        list.replaceChildren(...texts.slice(first, first + 3).map((text, index) => {
          const paragraph = site.paragraph(text);
          paragraph.style.top = `${500 * (first + index)}px`;
          return paragraph;
        }));
      };
      addEventListener("scroll", draw);
      draw();""".replace("TEXTS", json.dumps(visit.texts))
    return document(visit, Parts(head=head, body='<div class="list"></div>', script=script))


def mark_in(visit: Visit, style: str, template: str) -> str:
    """A page whose text stands where the `template` has {}; an observer waits at the mark in it for the rest."""
    mark = f'<div class="mark" style="{style}"></div>'
    script = f"""
      const observer = new IntersectionObserver(async ([{{ isIntersecting }}]) => {{
        if (!isIntersecting) return;
        observer.disconnect();
        document.querySelector(".mark").outerHTML = {json.dumps(paragraphs(visit.texts[2:]))};
      }});
      observer.observe(document.querySelector(".mark"));"""
    text = template.format(f"{paragraphs(visit.texts[:2])}{mark}")
    head = f"<h1>{escape(visit.story.headline)}</h1><p>By {escape(visit.story.author)}</p>"
    return bare(visit.story.headline, f"<main>{head}{text}</main><script>{script}</script>")


@page(Truth(needs=("scroll",)))
def mark_far_below_in_the_body(visit: Visit) -> str:
    """Two windows below the last paragraph, in what holds the text, an observer waits for its reader."""
    return mark_in(visit, "margin-top: 1600px; height: 10px", '<div class="prose">{}</div>')


@page(Truth(needs=("scroll",)))
def mark_far_below_in_the_main_element(visit: Visit) -> str:
    """The paragraphs stand in the main element itself, and so does the mark two windows below them."""
    return mark_in(visit, "margin-top: 1600px; height: 1px", "{}")


@page(Truth(needs=("scroll",)), count=9)
def list_that_uses_its_elements_again(visit: Visit) -> str:
    """Four elements of a box are moved to where its reader is, and take the text of that place."""
    head = "<style>.list { height: 600px; overflow: auto } .list div { position: relative }</style>"
    script = """
      const list = document.querySelector(".list"), sheet = list.firstElementChild, texts = TEXTS;
      sheet.style.height = `${260 * texts.length}px`;
      const pool = [0, 1, 2, 3].map(() => site.paragraph(""));
      for (const { style } of pool) style.cssText = "position: absolute; top: 0; left: 0; height: 260px";
      sheet.append(...pool);
      const draw = () => {
        const first = Math.max(0, Math.min(texts.length - 4, Math.floor(list.scrollTop / 260)));
        for (let number = first; number < first + 4; number++) {
          const element = pool[number % 4];
          if (element.textContent !== texts[number]) element.textContent = texts[number];
          element.style.transform = `translateY(${260 * number}px)`;
        }
      };
      list.addEventListener("scroll", () => requestAnimationFrame(draw));
      draw();""".replace("TEXTS", json.dumps(visit.texts))
    return document(visit, Parts(head=head, body='<div class="list"><div></div></div>', script=script))


@page()
def paragraphs_placed_in_another_order(visit: Visit) -> str:
    """The paragraphs come into the document from the last to the first, each with its place from above."""
    placed = [
        f'<div style="position: absolute; left: 0; top: {240 * number}px">{paragraphs((text,))}</div>'
        for number, text in enumerate(visit.texts)
    ]
    height = 240 * len(placed)
    sizer = f'<div style="height: {height}px"></div>'
    body = f'<div style="position: relative">{sizer}{"".join(reversed(placed))}</div>'
    return document(visit, Parts(body=body))


@page(Truth(needs=("scroll",)))
def rest_asked_for_when_it_is_to_be_drawn(visit: Visit) -> str:
    """The browser tells the page that it is about to draw a part far below: only then its text is fetched."""
    part = '<div class="part" style="content-visibility: auto; contain-intrinsic-size: 9px; margin-top: 4000px"></div>'
    script = """
      const part = document.querySelector(".part");
      part.addEventListener("contentvisibilityautostatechange", async ({ skipped }) => {
        if (skipped || part.children.length) return;
        part.append(...(await site.text({ from: 3, delay: 120 })).map(site.paragraph));
      });"""
    return document(visit, Parts(body=paragraphs(visit.texts[:3]) + part, script=script))


def offered_below(visit: Visit, offer: str) -> str:
    """Two paragraphs; once its reader has come to a place below them, `offer` gives him the button for the rest."""
    script = """
      const place = document.querySelector(".place");
      const button = document.querySelector(".on");
      site.bringsRest(".on");
      site.whenVisible(place, async () => {
        OFFER
      });""".replace("OFFER", offer)
    after = '<div class="place" style="margin-top: 1500px"><button class="on" hidden>Keep reading</button></div>'
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), after=after, script=script))


@page(Truth(needs=("scroll", "press"), press=("Keep reading",)))
def button_shown_when_its_reader_has_come(visit: Visit) -> str:
    """The button for the rest is shown half a second after its reader has come to the end of the text."""
    return offered_below(visit, "await site.sleep(500); button.hidden = false;")


@page(Truth(needs=("scroll", "press"), press=("Keep reading",)))
def button_asked_for_when_its_reader_has_come(visit: Visit) -> str:
    """Whether there is a rest is asked of the server once its reader has come to the end of the text."""
    return offered_below(visit, "if ((await site.text({ from: 2, delay: 300 })).length) button.hidden = false;")


@page(Truth(done_ms=4120))
def interval_of_four_seconds(visit: Visit) -> str:
    """A slow interval fetches the rest with its first tick, and ends."""
    script = """
      const ticking = setInterval(async () => {
        clearInterval(ticking);
        site.append(await site.text({ from: 1, delay: 120 }));
      }, 4000);"""
    return document(visit, Parts(body=paragraphs(visit.texts[:1]), script=script))
