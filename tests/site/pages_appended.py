"""Pages that go on below the article when its reader scrolls: with other stories, or with more of their own."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from html import escape

from tests.site.layout import bare, kit, paragraphs
from tests.site.page import Truth, Visit, register
from tests.site.text import story

page = register.page
OTHER = story("a story that is appended", "library")
FRENCH = story("a French story that is appended", "fr")
NONE_OF_IT = Truth(absent=(OTHER.headline, *OTHER.paragraphs[:3]))
# One of `pieces` comes each time that the end of the page is near.
ENDLESS = """
  let busy = false;
  addEventListener("scroll", async () => {
    if (busy || !pieces.length || scrollY + innerHeight < document.documentElement.scrollHeight - 300) return;
    busy = true;
    await site.sleep(150);
    document.querySelector("main").insertAdjacentHTML("beforeend", pieces.shift());
    arrived();
    busy = false;
  });"""


def endless(visit: Visit, article: str, pieces: Sequence[str], arrived: str = "", named: str = "") -> str:
    """A page whose head says nothing of its article but the title; `arrived` runs behind each piece.

    `named` are attributes of the box around the article.
    """
    style = "<style>p { margin: 40px 0; font-size: 22px }</style>"
    script = f"const pieces = {json.dumps(pieces)}; const arrived = () => {{ {arrived} }}; {ENDLESS}"
    own = f"<div class='sc-story' {named}><h1>{escape(visit.story.headline)}</h1>{article}</div>"
    body = f"{kit(visit)}{style}<main>{own}</main><script>{script}</script>"
    return bare(visit.story.headline, body)


def others(tag: str) -> list[str]:
    """The other story as it is appended, with a headline of this kind, three times."""
    head = f"<{tag}>{escape(OTHER.headline)}</{tag}><p>By {escape(OTHER.author)}</p>"
    return [f'<div class="sc-story">{head}{paragraphs(OTHER.paragraphs[:3])}</div>'] * 3


@page(NONE_OF_IT)
def other_stories_take_over_the_title(visit: Visit) -> str:
    """Each story that is appended gives the document its own title."""
    arrived = f"document.title = {json.dumps(OTHER.headline)}"
    return endless(visit, paragraphs(visit.texts), others("h1"), arrived)


@page(NONE_OF_IT)
def other_stories_under_smaller_headlines(visit: Visit) -> str:
    """The stories that are appended have a headline of the second rank and a byline, and no more to tell them by."""
    return endless(visit, paragraphs(visit.texts), others("h2"))


@page(NONE_OF_IT)
def other_stories_with_addresses_of_their_own(visit: Visit) -> str:
    """Each story stands in a box that names its address, and nothing but that tells one from the next."""
    texts = f"<h2>{escape(OTHER.headline)}</h2>{paragraphs(OTHER.paragraphs[:3])}"
    others = [f'<div class="sc-story" data-url="/news/{number}">{texts}</div>' for number in range(3)]
    return endless(visit, paragraphs(visit.texts), others, named='data-url="/news/own"')


@page(Truth(absent=(FRENCH.headline, *FRENCH.paragraphs[:3])), topic="fr")
def other_stories_announced_as_the_next(visit: Visit) -> str:
    """A line above each story that is appended says that it is the next one."""
    texts = f"<h2>{escape(FRENCH.headline)}</h2>{paragraphs(FRENCH.paragraphs[:3])}"
    return endless(visit, paragraphs(visit.texts), [f"<div><span>Article suivant</span>{texts}</div>"] * 3)


@page(Truth(needs=("scroll",)))
def older_entries_of_a_live_report(visit: Visit) -> str:
    """What is appended are entries like those above it, each with its heading and its time."""
    entries = [
        f"<section class='entry'><h2>Report {9 - at}</h2><time datetime='2026-03-17T0{9 - at}:00'>{9 - at}:00</time>"
        f"<p>{escape(text)}</p></section>"
        for at, text in enumerate(visit.texts)
    ]
    return endless(visit, "".join(entries[:4]), entries[4:])


@page(NONE_OF_IT)
def other_story_appended_before_any_scroll(visit: Visit) -> str:
    """A second after the load, before anybody scrolls, another story is put below this one."""
    head = f"<h1>{escape(OTHER.headline)}</h1><div>By {escape(OTHER.author)}</div>"
    other = json.dumps(f'<div class="sc-story">{head}{paragraphs(OTHER.paragraphs[:3])}</div>')
    script = f"setTimeout(() => document.querySelector('main').insertAdjacentHTML('beforeend', {other}), 900)"
    headline = f"<h1>{escape(visit.story.headline)}</h1>"
    body = f"<main><div class='sc-story'>{headline}{paragraphs(visit.texts)}</div></main><script>{script}</script>"
    return bare(visit.story.headline, body)


def at_once(visit: Visit, own: str, other: str) -> str:
    """A page to which another story is added half a second after the load, before anybody scrolls."""
    script = (
        f"setTimeout(() => document.querySelector('.sc-all').insertAdjacentHTML('beforeend', {json.dumps(other)}), 500)"
    )
    return bare(visit.story.headline, f"<main><div class='sc-all'>{own}</div></main><script>{script}</script>")


@page(Truth(absent=(OTHER.headline, *OTHER.paragraphs[:2])))
def other_stories_in_boxes_of_the_same_kind(visit: Visit) -> str:
    """The first is added before any scroll, without a byline, and a second one by the scroll."""
    script = """
      const texts = document.querySelector("template").content;
      const add = () => document.querySelector(".sc-all").append(texts.firstElementChild);
      setTimeout(add, 300);
      addEventListener("scroll", add, { once: true });"""
    head = f"<h1>{escape(visit.story.headline)}</h1><span>By {escape(visit.story.author)}</span>"
    own = f"<section>{head}<div class='sc-text'>{paragraphs(visit.texts)}</div></section>"
    box = "<div class='sc-item'><i>Another one</i><h1>{}</h1><div class='sc-text'>{}</div></div>"
    others = "".join(box.format(escape(OTHER.headline), paragraphs(texts)) for texts in (OTHER.paragraphs[:2],) * 2)
    style = "<style>p { margin: 40px 0; font-size: 22px }</style>"
    body = f"{style}<div class='sc-all'><div class='sc-item'>{own}</div></div><template>{others}</template>"
    return bare(visit.story.headline, f"{body}<script>{script}</script>")


def among(visit: Visit, beginnings: Iterable[Sequence[str]]) -> str:
    """Behind the paragraphs of this story come others that begin so, under headlines that lead to them."""
    box = "<div class='sc-next'><h2><a href='/stories/{}'>{}</a></h2><div>By the newsroom</div>{}</div>"
    numbered = enumerate(beginnings)
    others = "".join(box.format(number, escape(OTHER.headline), paragraphs(tuple(texts))) for number, texts in numbered)
    return at_once(visit, f"<h1>{escape(visit.story.headline)}</h1>{paragraphs(visit.texts)}", others)


@page(NONE_OF_IT)
def beginnings_of_others_among_the_paragraphs(visit: Visit) -> str:
    """Of each of the others there are two paragraphs."""
    return among(visit, (OTHER.paragraphs[:2], OTHER.paragraphs[2:4]))


@page(NONE_OF_IT)
def others_as_a_whole_among_the_paragraphs(visit: Visit) -> str:
    """Of each of the others there is all of it."""
    return among(visit, (OTHER.paragraphs, OTHER.paragraphs))


@page()
def pointer_that_comes_with_the_rest(visit: Visit) -> str:
    """A moment later comes the second half of the story, and in it a box that leads to another."""
    link = f"<div><h2><a href='/stories/1'>{escape(OTHER.headline)}</a></h2><p>{escape(OTHER.standfirst)}</p></div>"
    rest = paragraphs(visit.texts[3:5]) + link + paragraphs(visit.texts[5:])
    return at_once(visit, f"<h1>{escape(visit.story.headline)}</h1>{paragraphs(visit.texts[:3])}", rest)


def below_the_foot(visit: Visit, arrived: str = "") -> str:
    """A page that puts another story below its foot when its reader gets there; `arrived` is done with it."""
    other = json.dumps(f"<article><h2>{escape(OTHER.headline)}</h2>{paragraphs(OTHER.paragraphs[:3])}</article>")
    script = f"""
      site.whenVisible(document.querySelector(".mark"), () => {{
        document.querySelector(".mark").insertAdjacentHTML("beforebegin", {other});
        {arrived}
      }});"""
    own = f"<main><article><h1>{escape(visit.story.headline)}</h1>{paragraphs(visit.texts)}</article></main>"
    foot = "<footer>Imprint, privacy, 1987 to today</footer>" if not arrived else ""
    mark = '<div class="mark" style="height: 2px"></div>'
    style = "<style>p { margin: 60px 0; font-size: 24px }</style>"
    body = f"{kit(visit)}{style}{own}{foot}{mark}<script>{script}</script>"
    return bare(visit.story.headline, body)


@page(NONE_OF_IT)
def other_story_below_the_foot(visit: Visit) -> str:
    """The other story has a headline of the second rank and no byline, and stands below the foot of the page."""
    return below_the_foot(visit)


@page(NONE_OF_IT)
def other_story_takes_over_the_address(visit: Visit) -> str:
    """The page takes the address of the other story that it appends."""
    return below_the_foot(visit, 'history.replaceState({}, "", "/stories/the-other-one");')


@page(NONE_OF_IT)
def other_stories_in_elements_of_their_own(visit: Visit) -> str:
    """Each story that is appended is an `article` beside the first one: a headline of the second rank, and its text."""
    other = f"<article class='next'><h2>{escape(OTHER.headline)}</h2>{paragraphs(OTHER.paragraphs[:3])}</article>"
    script = f"""
      const mark = document.querySelector(".more");
      const next = () => site.whenVisible(mark, async () => {{
        await site.sleep(200);
        mark.insertAdjacentHTML("beforebegin", {json.dumps(other)});
        if (document.querySelectorAll(".next").length < 5) next();
      }});
      next();"""
    own = f"<main><article><h1>{escape(visit.story.headline)}</h1>{paragraphs(visit.texts)}</article>"
    mark = '<section><div class="more" style="height: 40px; margin-top: 700px"></div></section></main>'
    return bare(visit.story.headline, f"{kit(visit)}{own}{mark}<script>{script}</script>")
