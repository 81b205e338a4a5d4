"""Pages that go over to another address without another document: to another story, or to all of this one."""

from __future__ import annotations

import json
from dataclasses import replace
from html import escape

from tests.site.layout import bare, kit, paragraphs
from tests.site.page import Truth, Visit, register
from tests.site.text import Story, story

page = register.page
OTHER = story("a story that takes the place of the first", "theatre")
NONE_OF_IT = Truth(absent=(OTHER.headline, *OTHER.paragraphs[:3]))


def telling(told: Story, inner: str) -> str:
    """What stands in the main element of a page that tells this story."""
    return f"<h1>{escape(told.headline)}</h1><p>By {escape(told.author)}</p><div class='prose'>{inner}</div>"


def routed(visit: Visit, inner: str, script: str) -> str:
    """A page whose script has `go(path, html, title)`, which shows something else at once."""
    go = """
      const go = (path, html, title, isLate) => {
        if (!isLate) history.pushState({}, "", path);
        document.title = title;
        document.querySelector("main").innerHTML = html;
        if (isLate) history.pushState({}, "", path);
      };"""
    # The paper's name is a headline by its markup, and stays.
    head = '<header><a href="/"><h1>The Harbour Gazette</h1></a></header>'
    main = f'<main>{telling(visit.story, inner)}</main><div class="next"></div>'
    body = f"{kit(visit)}{head}{main}<script>{go}{script}</script>"
    return bare(visit.story.headline, body)


def to_other(path: str = "/the-other-story", *, is_late: bool = False) -> str:
    """The call that goes over to the other story; `is_late`: to its address once it is shown."""
    html = telling(OTHER, paragraphs(OTHER.paragraphs[:3]))
    return f"go('{path}', {json.dumps(html)}, {json.dumps(OTHER.headline)}, {json.dumps(is_late)})"


def with_promo(visit: Visit, call: str) -> str:
    """Between the paragraphs stands a promo with a button that makes this call."""
    promo = '<div class="c-in"><b>From the same series</b> <button class="go">Read more</button></div>'
    script = f'document.querySelector(".go").addEventListener("click", () => {call});'
    return routed(visit, paragraphs(visit.texts[:3]) + promo + paragraphs(visit.texts[3:]), script)


@page(NONE_OF_IT)
def promo_that_takes_the_place_of_the_story(visit: Visit) -> str:
    """The button of a promo in the text puts another story in the place of this one."""
    return with_promo(visit, to_other())


@page(NONE_OF_IT)
def promo_that_takes_the_place_before_the_address(visit: Visit) -> str:
    """The same, and the address follows once the other story is shown."""
    return with_promo(visit, to_other(is_late=True))


@page(NONE_OF_IT)
def card_that_gives_way_to_its_story(visit: Visit) -> str:
    """Between the paragraphs stands the card of another story, which takes the place of this one at a press."""
    card = (
        f'<div class="c-in"><h4>{escape(OTHER.headline)}</h4><button class="go" type="button">Read more</button></div>'
    )
    script = f'document.querySelector(".go").addEventListener("click", () => {to_other()});'
    return routed(visit, paragraphs(visit.texts[:3]) + card + paragraphs(visit.texts[3:]), script)


@page(NONE_OF_IT)
def other_story_under_another_query(visit: Visit) -> str:
    """Cards without a heading lead to another story, whose address differs in its query alone."""
    card = f'<div class="c-in"><div>{escape(OTHER.headline)}</div><button class="go">Continue reading</button></div>'
    inner = f"{paragraphs(visit.texts[:3])}{card}{paragraphs(visit.texts[3:])}{card}"
    script = f"""for (const button of document.querySelectorAll(".go"))
        button.addEventListener("click", () => {to_other(path="?story=2")});"""
    return routed(visit, inner, script)


@page(replace(NONE_OF_IT, absent=("Next story in", *NONE_OF_IT.absent)))
def countdown_to_another_story(visit: Visit) -> str:
    """Below the text seconds are counted to the next story, which takes the place of this one without a press."""
    script = f"""
      const box = document.querySelector(".next");
      const count = () => {{
        let left = 8;
        const counting = setInterval(() => {{
          box.innerHTML = `<p>Next story in <b>${{--left}}</b> s</p>`;
          if (left) return;
          clearInterval(counting);
          {to_other()};
        }}, 1000);
      }};
      new IntersectionObserver(([{{ isIntersecting }}], observer) => {{
        if (!isIntersecting) return;
        observer.disconnect();
        count();
      }}).observe(box);"""
    return routed(visit, paragraphs(visit.texts), script)


@page(NONE_OF_IT)
def front_before_the_story(visit: Visit) -> str:
    """An app shows its front page first, with the beginnings of all stories, and the story once it has it."""
    front = "<h2>Today</h2>" + paragraphs((OTHER.headline, *OTHER.paragraphs))
    script = f"""
      const main = document.querySelector("main");
      main.innerHTML = {json.dumps(front)};
      site.text({{ delay: 900 }}).then((texts) => {{
        main.innerHTML = {json.dumps(telling(visit.story, ""))};
        main.lastElementChild.append(...texts.map(site.paragraph));
      }});"""
    return routed(visit, '<script src="/script?delay=300"></script>', script)


@page(Truth(needs=("press",), press=("Read the full story",)))
def whole_story_under_another_address(visit: Visit) -> str:
    """The same headline and all of the text take the place of the first paragraphs, under another address."""
    html = telling(visit.story, paragraphs(visit.texts))
    call = f"go('/the-whole-of-it', {json.dumps(html)}, document.title)"
    script = f'document.querySelector(".go").addEventListener("click", () => {call});'
    return routed(visit, f'{paragraphs(visit.texts[:2])}<button class="go">Read the full story</button>', script)
