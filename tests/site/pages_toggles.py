"""Controls that close again, hear other events than a click, or open something else; parts shown one at a time."""

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
SECTIONS = ("What has been agreed", "What it will cost", "Who is against it")


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
    script = """
      document.querySelector(".down").addEventListener("mousedown", async ({ currentTarget }) => {
        currentTarget.remove();
        site.append(await site.text({ from: 2, delay: 120 }));
      });"""
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


@page(Truth(needs=("press",), press=SECTIONS))
def sections_of_which_one_is_open(visit: Visit) -> str:
    """Headings open the text below them and close that of the others; nothing but the order ties them together."""
    parts = "".join(
        f"""<h2 class="head" role="button" tabindex="0" aria-expanded="false">{title}</h2>
          <div class="fold" style="display: none">{paragraphs((text,))}</div>"""
        for title, text in zip(SECTIONS, visit.texts[2:5], strict=True)
    )
    script = """
      const heads = [...document.querySelectorAll(".head")];
      const show = (chosen) => heads.forEach((head) => {
        head.setAttribute("aria-expanded", String(head === chosen));
        head.nextElementSibling.style.display = head === chosen ? "" : "none";
      });
      for (const head of heads) head.addEventListener("click", () => show(head));"""
    body = paragraphs(visit.texts[:2]) + parts + paragraphs(visit.texts[5:])
    return document(visit, Parts(body=body, script=script))


@page(Truth(needs=("press",), press=("One", "Two", "Three", "Four", "Five", "Six", "Seven")), count=9)
def sections_after_independent_folds(visit: Visit) -> str:
    """Four folds that stay open come before three of which one is open, and what closes leaves the document."""
    names = ("One", "Two", "Three", "Four", "Five", "Six", "Seven")
    heads = "".join(f'<h3><button class="fold" aria-expanded="false">{name}</button></h3>' for name in names)
    script = """
      const texts = %s, buttons = [...document.querySelectorAll(".fold")];
      const close = (button) => {
        if (button.getAttribute("aria-expanded") === "true") button.parentElement.nextElementSibling.remove();
        button.setAttribute("aria-expanded", "false");
      };
      buttons.forEach((button, number) => button.addEventListener("click", () => {
        const wasOpen = button.getAttribute("aria-expanded") === "true";
        (number < 4 ? [button] : buttons.slice(4)).forEach(close);
        if (wasOpen) return;
        button.setAttribute("aria-expanded", "true");
        button.parentElement.after(site.paragraph(texts[number]));
      }));"""
    body = paragraphs(visit.texts[:1]) + heads + paragraphs(visit.texts[8:])
    return document(visit, Parts(body=body, script=script % json.dumps(visit.texts[1:8])))


def drawn_anew(visit: Visit, draw: str, places: str) -> str:
    """Parts of which one is in the document, and all of which are drawn anew at each press."""
    script = f"""
      const list = document.querySelector(".parts"), titles = {json.dumps(SECTIONS)};
      {draw}
      site.text({{ from: 2, to: 5, delay: 80 }}).then((texts) => show(texts, {places}));"""
    body = paragraphs(visit.texts[:2]) + '<div class="parts"></div>' + paragraphs(visit.texts[5:])
    return document(visit, Parts(body=body, script=script))


@page(Truth(needs=("press",), press=SECTIONS))
def sections_drawn_anew(visit: Visit) -> str:
    """An accordion draws itself anew at each press, with the text of the open part alone."""
    draw = """
      const show = (texts, open) => list.replaceChildren(...texts.flatMap((text, number) => {
        const head = document.createElement("h3"), button = document.createElement("button");
        button.textContent = titles[number];
        button.setAttribute("aria-expanded", String(number === open));
        button.addEventListener("click", () => show(texts, number === open ? -1 : number));
        head.append(button);
        return number === open ? [head, site.paragraph(text)] : [head];
      }));"""
    return drawn_anew(visit, draw, "-1")


@page(Truth(needs=("press",), press=SECTIONS))
def sections_fetched_one_by_one(visit: Visit) -> str:
    """An accordion fetches the text of a part when it opens, and takes it out when another one is opened."""
    draw = """
      const show = async (_, open) => {
        list.replaceChildren(...titles.map((title, number) => {
          const head = document.createElement("h3"), button = document.createElement("button");
          button.textContent = title;
          button.setAttribute("aria-expanded", String(number === open));
          button.addEventListener("click", () => show(null, number === open ? -1 : number));
          head.append(button);
          return head;
        }));
        if (open < 0) return;
        const [head, from] = [list.children[open], open + 2];
        head.after(...(await site.text({ from, to: from + 1, delay: 80 })).map(site.paragraph));
      };"""
    return drawn_anew(visit, draw, "-1")


@page(Truth(needs=("press",), press=SECTIONS[1:]))
def tabs_drawn_anew(visit: Visit) -> str:
    """Tabs put their text into one and the same paragraph, in the task after the press."""
    draw = """
      const show = async (texts, open) => {
        await null;
        if (!list.children.length) list.innerHTML = `<div role="tablist"></div><div role="tabpanel"><p></p></div>`;
        list.querySelector("p").textContent = texts[open];
        list.querySelector("[role=tablist]").replaceChildren(...titles.map((title, number) => {
          const tab = document.createElement("button");
          tab.setAttribute("role", "tab");
          tab.setAttribute("aria-selected", String(number === open));
          tab.textContent = title;
          tab.addEventListener("click", () => show(texts, number));
          return tab;
        }));
      };"""
    return drawn_anew(visit, draw, "0")


@page(Truth(needs=("scroll",)))
def paragraphs_shown_while_in_view(visit: Visit) -> str:
    """Each paragraph fades in when it comes into view, and is made invisible again when it leaves it."""
    head = """<style>.glide { visibility: hidden; opacity: 0; margin: 0 0 480px }
      .glide--in { visibility: visible; opacity: 1 }</style>"""
    script = """
      const observer = new IntersectionObserver((entries) => {
        for (const { target, isIntersecting } of entries) target.classList.toggle("glide--in", isIntersecting);
      }, { rootMargin: "-40px" });
      for (const element of document.querySelectorAll(".glide")) observer.observe(element);"""
    body = paragraphs(visit.texts).replace("<p>", '<p class="glide">')
    return document(visit, Parts(head=head, body=body, script=script))
