"""Controls that close again, hear other events than a click, or open something else."""

from __future__ import annotations

import json

from tests.site.layout import Parts, document, paragraphs
from tests.site.page import Truth, Visit, register

page = register.page
PORTRAIT = "She has written about the coast for eleven years, keeps bees and answers letters on Thursdays."
PROMISE = "We pay for our own travel, accept no presents, and say at the top of a page what we had wrong on it."
LETTERS = (
    "My brother has said the same at every meeting since the spring, and nobody has written it down so far.",
    "With respect, those who complain now are the ones who stayed at home when there was something to decide.",
)


@page(Truth(absent=(PORTRAIT,)))
def portrait_behind_the_name(visit: Visit) -> str:
    """The author's name above the text is a button that opens some lines about her."""
    line = f"""<div class="top-line">Words by <button class="who" aria-expanded="false" aria-controls="portrait">
      {visit.story.author}</button> <div id="portrait" hidden><p>{PORTRAIT}</p></div></div>"""
    script = """
      document.querySelector(".who").addEventListener("click", ({ currentTarget }) => {
        const panel = document.getElementById("portrait");
        panel.hidden = !panel.hidden;
        currentTarget.setAttribute("aria-expanded", String(!panel.hidden));
      });"""
    return document(visit, Parts(body=line + paragraphs(visit.texts), script=script))


@page(Truth(absent=(PORTRAIT,)))
def portrait_behind_the_picture(visit: Visit) -> str:
    """A heading with the author's name folds some lines about her; no word says what the name is there for."""
    line = f"""<div class="strip">
      <img alt="" width="60" height="60" src="/picture?seed=who">
      <h4><button class="fold" aria-expanded="false">{visit.story.author}</button></h4>
      <div class="lines"></div></div>"""
    script = f"""
      document.querySelector(".fold").addEventListener("click", ({{ currentTarget }}) => {{
        currentTarget.setAttribute("aria-expanded", "true");
        document.querySelector(".lines").append(site.paragraph({json.dumps(PORTRAIT)}));
      }});"""
    return document(visit, Parts(body=line + paragraphs(visit.texts), script=script))


@page(Truth(absent=(PROMISE, PORTRAIT)))
def details_about_the_newsroom(visit: Visit) -> str:
    """Between the paragraphs stand closed details about the paper and the author."""
    trust = f"<details><summary>Why you can trust the Courier</summary><p>{PROMISE}</p></details>"
    author = f"<details><summary>About the author</summary><p>{PORTRAIT}</p></details>"
    return document(visit, Parts(body=paragraphs(visit.texts[:2]) + trust + paragraphs(visit.texts[2:]) + author))


@page(Truth(absent=LETTERS))
def answers_of_readers(visit: Visit) -> str:
    """A button below the text opens what readers have answered; nothing but its label says so."""
    after = '<button class="opener" aria-expanded="false" aria-controls="below">View all 8 replies</button>'
    script = f"""
      document.querySelector(".opener").addEventListener("click", ({{ currentTarget }}) => {{
        currentTarget.setAttribute("aria-expanded", "true");
        document.getElementById("below").append(...{json.dumps(LETTERS)}.map(site.paragraph));
      }});"""
    body = paragraphs(visit.texts) + after + '<div id="below"></div>'
    return document(visit, Parts(body=body, script=script))


@page(Truth(needs=("press",), press=("Read the full story",)))
def fold_that_shows_and_hides(visit: Visit) -> str:
    """The button fetches the rest once, shows and hides it in turn, and always says the same."""
    fold = '<div class="rest" hidden></div><button class="turn">Read the full story</button>'
    script = """
      const rest = document.querySelector(".rest");
      document.querySelector(".turn").addEventListener("click", async () => {
        if (!rest.children.length) rest.append(...(await site.text({ from: 2, delay: 120 })).map(site.paragraph));
        rest.hidden = !rest.hidden;
      });"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]) + fold, script=script))


@page(Truth(needs=("press",), press=("Show more",) * 3))
def rest_shown_press_by_press(visit: Visit) -> str:
    """All of the text is in the document, and each press shows two paragraphs more of it."""
    body = paragraphs(visit.texts[:1]) + paragraphs(visit.texts[1:]).replace("<p>", "<p hidden>")
    script = """
      const button = document.querySelector(".next-two");
      button.addEventListener("click", () => {
        const waiting = [...site.body().querySelectorAll("p[hidden]")];
        for (const element of waiting.slice(0, 2)) element.hidden = false;
        button.hidden = waiting.length <= 2;
      });"""
    return document(visit, Parts(body=body, after='<button class="next-two">Show more</button>', script=script))


@page(Truth(needs=("press",), press=("Keep reading",)))
def rest_in_a_popover(visit: Visit) -> str:
    """The rest comes into a popover when it opens, and the button that opens it closes it as well."""
    head = "<style>.sheet { position: static; border: 0 }</style>"
    fold = '<button popovertarget="sheet">Keep reading</button><section id="sheet" class="sheet" popover></section>'
    script = """
      const sheet = document.getElementById("sheet");
      sheet.addEventListener("toggle", async ({ newState }) => {
        if (newState !== "open" || sheet.children.length) return;
        sheet.append(...(await site.text({ from: 2, delay: 120 })).map(site.paragraph));
      });"""
    return document(visit, Parts(head=head, body=paragraphs(visit.texts[:2]) + fold, script=script))


@page(Truth(needs=("press",), press=("More",)))
def details_called_more(visit: Visit) -> str:
    """The summary of closed details is labelled like a button that brings more text."""
    fold = f"<details><summary>More</summary>{paragraphs(visit.texts[3:])}</details>"
    return document(visit, Parts(body=paragraphs(visit.texts[:3]) + fold))


@page(Truth(needs=("press",), press=("Continue reading",)))
def fold_opened_by_mousedown(visit: Visit) -> str:
    """The button does its work when the mouse goes down on it, and hears no click."""
    script = 'site.bringsRest(".down", { hears: "mousedown" });'
    fold = '<button class="down">Continue reading</button>'
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), after=fold, script=script))


@page(Truth(needs=("press",), press=("Continue reading",)))
def fold_opened_before_the_click(visit: Visit) -> str:
    """Fingers are heard when they leave the button, and the click that follows is let pass."""
    fold = f'<div class="rest" hidden>{paragraphs(visit.texts[2:])}</div><button class="up">Continue reading</button>'
    script = """
      const button = document.querySelector(".up"), rest = document.querySelector(".rest");
      const turn = () => {
        rest.hidden = !rest.hidden;
        button.textContent = rest.hidden ? "Continue reading" : "Less";
      };
      let down = false, heard = false;
      button.addEventListener("pointerdown", () => { down = true; });
      button.addEventListener("pointerup", () => { if (down) turn(); heard = down; down = false; });
      button.addEventListener("click", () => { if (!heard) turn(); heard = false; });"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]) + fold, script=script))


@page(Truth(needs=("press",), press=("Background", "Continue reading")))
def fold_of_a_heading_with_an_address(visit: Visit) -> str:
    """A toolkit gives the address of the panel to its heading, which is no link."""
    fold = f"""<div class="head" data-toggle="collapse" href="#hintergründe" aria-expanded="false">Background</div>
      <p>What follows was told by two of those who were there.</p>
      <div id="hintergründe" style="display: none">{paragraphs(visit.texts[2:3])}</div>"""
    script = """
      document.querySelector(".head").addEventListener("click", ({ currentTarget }) => {
        document.getElementById("hintergründe").style.display = "";
        currentTarget.setAttribute("aria-expanded", "true");
      });
      site.bringsRest(".on", { from: 3 });"""
    return document(
        visit,
        Parts(
            body=paragraphs(visit.texts[:2]) + fold,
            after='<button class="on">Continue reading</button>',
            script=script,
        ),
    )


@page(Truth(needs=("press",), press=("Continue reading",)))
def fold_below_a_map_with_places(visit: Visit) -> str:
    """A drawing in the text has links to its own places, which are no links as a text has them."""
    drawing = '<svg width="200" height="60"><a href="#harbour"><text y="20">Harbour</text></a></svg>'
    script = 'site.bringsRest(".on");'
    fold = '<button class="on">Continue reading</button>'
    return document(visit, Parts(body=paragraphs(visit.texts[:2]) + drawing, after=fold, script=script))


@page(Truth(needs=("press",), press=("Read more",)))
def fold_that_a_drawing_opens(visit: Visit) -> str:
    """The control is a drawing, which is pressed as a button is and has not all of its methods."""
    script = 'site.bringsRest(".on");'
    fold = """<svg class="on" role="button" tabindex="0" aria-label="Read more" width="80" height="40">
      <rect width="80" height="40"/></svg>"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), after=fold, script=script))


@page(Truth(needs=("press",), press=("Read more",)))
def fold_with_a_named_arrow(visit: Visit) -> str:
    """The arrow in the control has a name of its own; the page listens for clicks anywhere."""
    fold = """<div class="read-more" tabindex="0"><svg width="20" height="20"><title>Arrow down</title>
      <path d="M0 0l10 10 10-10"/></svg>Read more</div>"""
    script = """
      document.addEventListener("click", async ({ target }) => {
        const control = target.closest(".read-more");
        if (!control) return;
        control.remove();
        site.append(await site.text({ from: 2, delay: 120 }));
      });"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), after=fold, script=script))


@page(Truth(needs=("press",), press=("Continue reading",)))
def fold_beside_tabs_in_components(visit: Visit) -> str:
    """Rows of tabs stand at the root of components, where an element has no parent."""
    script = """
      const define = (name, html) => customElements.define(name, class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: "open" }).innerHTML = html; }
      });
      define("plain-tabs", `<b class="tab" onclick="show(0)">Map</b><b class="tab" onclick="show(1)">Chart</b>`);
      define("told-tabs", `<div role="tablist"><button role="tab" aria-selected="false">Map</button></div>`);
      site.bringsRest(".on");"""
    tabs = "<plain-tabs></plain-tabs><told-tabs></told-tabs>"
    fold = '<button class="on">Continue reading</button>'
    return document(visit, Parts(body=paragraphs(visit.texts[:2]) + tabs, after=fold, script=script))


@page(Truth(absent=("An ell is what",)))
def note_in_a_popover(visit: Visit) -> str:
    """A number between the paragraphs opens a note that floats over the page."""
    note = "An ell is what an arm measures, and so no two towns along this coast have ever agreed on how long one is."
    fold = f'<button popovertarget="note-1">[1]</button><div id="note-1" popover><p>{note}</p></div>'
    return document(visit, Parts(body=paragraphs(visit.texts[:3]) + fold + paragraphs(visit.texts[3:])))
