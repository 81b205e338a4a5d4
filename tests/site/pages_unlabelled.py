"""Controls that neither role nor attribute tells of: what they look like, or who listens to them, does."""

from __future__ import annotations

import json

from tests.site.layout import Parts, document, paragraphs
from tests.site.page import Truth, Visit, register

page = register.page
TITLES = ("Who pays", "Who decides", "What is next")
POINTER = "<style>.c-x { cursor: pointer }</style>"


def pressing(*labels: str) -> Truth:
    """The truth of a page whose text comes by these presses."""
    return Truth(needs=("press",), press=labels)


@page(pressing(*TITLES))
def folds_that_are_filled_when_opened(visit: Visit) -> str:
    """Headings over empty, hidden parts: each is filled by a request of its own when its heading is pressed."""
    folds = "".join(
        f'<h3 class="c-x" data-at="{at}">{title} <i>+</i></h3><div style="display: none"></div>'
        for at, title in enumerate(TITLES, 4)
    )
    script = """
      for (const title of document.querySelectorAll(".c-x"))
        title.addEventListener("click", async () => {
          const part = title.nextElementSibling, at = Number(title.dataset.at);
          part.style.display = "";
          if (part.childElementCount) return;
          part.append(...(await site.text({ from: at, to: at + 1, delay: 90 })).map(site.paragraph));
        });"""
    return document(visit, Parts(head=POINTER, body=paragraphs(visit.texts[:4]) + folds, script=script))


@page(pressing(*TITLES[1:]))
def tabs_by_their_class_alone(visit: Visit) -> str:
    """Three tabs put their text, one after the other, into one and the same place."""
    tabs = "".join(
        f'<span class="tab c-x{" active" if at == 0 else ""}" data-at="{at}">{title}</span> '
        for at, title in enumerate(TITLES)
    )
    pane = f'<div class="c-pane">{paragraphs(visit.texts[1:3])}</div>'
    script = """
      const tabs = [...document.querySelectorAll(".tab")], pane = document.querySelector(".c-pane");
      for (const tab of tabs)
        tab.addEventListener("click", async () => {
          for (const other of tabs) other.classList.toggle("active", other === tab);
          const from = 1 + 2 * Number(tab.dataset.at);
          pane.replaceChildren(...(await site.text({ from, to: from + 2, delay: 90 })).map(site.paragraph));
        });"""
    body = f"{paragraphs(visit.texts[:1])}<div>{tabs}</div>{pane}"
    return document(visit, Parts(head=POINTER, body=body, script=script))


@page(pressing(TITLES[1]))
def tabs_that_are_links_within_the_page(visit: Visit) -> str:
    """Two links lead to parts of the page of which one is shown at a time."""
    links = "".join(f'<li><a href="#c-{at}" data-toggle="tab">{title}</a></li>' for at, title in enumerate(TITLES[:2]))
    panes = f"""<div id="c-0" class="tab-pane">{paragraphs(visit.texts[1:4])}</div>
      <div id="c-1" class="tab-pane" style="display: none">{paragraphs(visit.texts[4:])}</div>"""
    script = """
      for (const link of document.querySelectorAll("[data-toggle]"))
        link.addEventListener("click", (event) => {
          event.preventDefault();
          for (const pane of document.querySelectorAll(".tab-pane"))
            pane.style.display = pane.id === link.hash.slice(1) ? "" : "none";
        });"""
    body = f'{paragraphs(visit.texts[:1])}<ul class="nav-tabs">{links}</ul>{panes}'
    return document(visit, Parts(body=body, script=script))


@page(pressing("Load more"))
def more_behind_a_word_in_a_wrapper(visit: Visit) -> str:
    """Only the word itself hears the click, and the element around it bears the telling name."""
    script = """
      const word = document.querySelector(".c-word");
      word.addEventListener("click", async (event) => {
        event.stopPropagation();
        word.remove();
        site.append(await site.text({ from: 3, delay: 90 }));
      });"""
    body = f'{paragraphs(visit.texts[:3])}<div class="load-more"><span class="c-word">Load more</span></div>'
    return document(visit, Parts(body=body, script=script))


def behind_offer(visit: Visit, offer: str) -> str:
    """A page whose text breaks off at a box; the rest comes at a press on the way past what it offers."""
    script = """
      document.querySelector(".c-on").addEventListener("click", async () => {
        document.querySelector(".c-box").remove();
        site.append(await site.text({ from: 3, delay: 90 }));
      });"""
    box = f'<div class="c-box">{offer}</div>'
    return document(visit, Parts(body=paragraphs(visit.texts[:3]) + box, script=script))


@page(pressing("Continue without an account"))
def rest_for_those_without_an_account(visit: Visit) -> str:
    """A box in the text offers an account, and a way on for those who do not want one."""
    offer = """<p>Create a free account to follow this story.</p>
      <button>Register</button> <button class="c-on">Continue without an account</button>"""
    return behind_offer(visit, offer)


@page(pressing("Maybe later"))
def rest_for_those_who_put_it_off(visit: Visit) -> str:
    """A box where the text ends offers an account, and the rest comes for those who put that off."""
    offer = """<h3>Save stories with an account</h3><p>It costs nothing, and you may do without.</p>
      <button>Create an account</button> <button class="c-on">Maybe later</button>"""
    return behind_offer(visit, offer)


@page(pressing(""))
def clipped_text_with_an_arrow(visit: Visit) -> str:
    """Text that is clipped, and below it a button that only shows an arrow; the rest is fetched at its press."""
    clip = f'<div class="c-clip" style="max-height: 90px; overflow: hidden">{paragraphs(visit.texts[:3])}</div>'
    arrow = '<svg viewBox="0 0 24 24" width="24" height="24"><path d="M6 9l6 6 6-6" stroke="black"/></svg>'
    script = """
      const clip = document.querySelector(".c-clip");
      document.querySelector(".c-more").addEventListener("click", async ({ currentTarget }) => {
        const texts = await site.text({ from: 3, delay: 90 });
        clip.append(...texts.map(site.paragraph));
        clip.style.maxHeight = "none";
        currentTarget.remove();
      });"""
    body = f'{clip}<div><button class="c-more" style="width: 100%">{arrow}</button></div>'
    return document(visit, Parts(body=body, script=script))


@page(Truth(needs=("pages",), pages=3, press=("2", "3")), count=9)
def pages_by_bare_numbers(visit: Visit) -> str:
    """The pager is made of numbers that only the pointer tells from text."""
    numbers = "".join(f'<span class="c-x{" current" if at == 1 else ""}">{at}</span> ' for at in (1, 2, 3))
    script = f"""
      const texts = {json.dumps(visit.texts)};
      const numbers = [...document.querySelectorAll(".pager span")];
      for (const number of numbers)
        number.addEventListener("click", () => {{
          for (const other of numbers) other.classList.toggle("current", other === number);
          const start = 3 * (Number(number.textContent) - 1);
          site.replace(texts.slice(start, start + 3));
        }});"""
    after = f'<div class="pager page-numbers">{numbers}</div>'
    return document(visit, Parts(head=POINTER, body=paragraphs(visit.texts[:3]), after=after, script=script))


@page()
def two_thousand_rows_called_tabs(visit: Visit) -> str:
    """A list of what is open in a bar has two thousand rows of the class tab amid the text, each with a listener."""
    rows = "".join(f'<div class="tab">{number}</div>' for number in range(2000))
    script = """for (const row of document.querySelectorAll(".tab")) row.addEventListener("click", () => {});"""
    body = f"{paragraphs(visit.texts[:4])}<div>{rows}</div>{paragraphs(visit.texts[4:])}"
    return document(visit, Parts(body=body, script=script))
