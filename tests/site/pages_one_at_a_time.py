"""Text of which a page shows one part at a time: accordions that close the others, tabs, what is out of view."""

from __future__ import annotations

import json

from tests.site.layout import Parts, document, paragraphs
from tests.site.page import Truth, Visit, register

page = register.page
SECTIONS = ("What has been agreed", "What it will cost", "Who is against it")


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


TABS = ("Wolves", "Dangers", "Sheep", "Costs", "Hunt")


@page(Truth(needs=("press",), press=TABS[1:]), count=7)
def tabs_fetched_one_by_one(visit: Visit) -> str:
    """All of the text stands in five tabs; each asks for its own when it is shown first; one is shown at a time."""
    tabs = "".join(
        f'<button role="tab" id="t{n}" aria-controls="p{n}" aria-selected="{str(n == 0).lower()}">{title}</button>'
        for n, title in enumerate(TABS)
    )
    panels = "".join(f'<div role="tabpanel" id="p{n}" aria-labelledby="t{n}" hidden></div>' for n in range(len(TABS)))
    script = """
      const all = (role) => [...document.querySelectorAll(`[role=${role}]`)];
      const show = async (at) => {
        all("tab").forEach((tab, number) => tab.setAttribute("aria-selected", String(number === at)));
        all("tabpanel").forEach((panel, number) => (panel.hidden = number !== at));
        const panel = all("tabpanel")[at];
        if (panel.dataset.asked) return;
        panel.dataset.asked = "yes";
        panel.append(...(await site.text({ from: at && at + 2, to: at + 3, delay: 300 })).map(site.paragraph));
      };
      all("tab").forEach((tab, number) => tab.addEventListener("click", () => show(number)));
      show(0);"""
    return document(visit, Parts(body=f'<div role="tablist">{tabs}</div>{panels}', script=script))


@page(Truth(needs=("press",), press=TABS[1:]), count=5)
def tabs_that_share_a_panel_above_other_stories(visit: Visit) -> str:
    """One paragraph is shown at a time, in the panel that all tabs fill; a card beside it leads elsewhere."""
    tabs = "".join(
        f'<button role="tab" aria-controls="shared" aria-selected="{str(n == 0).lower()}">{title}</button>'
        for n, title in enumerate(TABS)
    )
    script = """
      const tabs = [...document.querySelectorAll("[role=tab]")];
      const show = async (at) => {
        tabs.forEach((tab, number) => tab.setAttribute("aria-selected", String(number === at)));
        const texts = await site.text({ from: at, to: at + 1, delay: 200 });
        document.querySelector("#shared").replaceChildren(...texts.map(site.paragraph));
      };
      tabs.forEach((tab, number) => tab.addEventListener("click", () => show(number)));
      show(0);"""
    card = '<section><h3><a href="/other/wolves">A story that has nothing to do with this one</a></h3></section>'
    body = f'<div role="tablist">{tabs}</div><div role="tabpanel" id="shared"></div>'
    return document(visit, Parts(body=body, after=card, script=script))


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


@page(Truth(needs=("press",), press=("Next",) * 4, absent=("1 of 5", "A story that has nothing to do with this one")))
def slides_of_which_one_is_shown(visit: Visit) -> str:
    """Below two paragraphs each of the others is a slide; a reader sees one at a time. Another row leads elsewhere."""
    hidden = 'inert aria-hidden="true" style="visibility: hidden; position: absolute"'
    slides = "".join(
        f'<div class="slide" {hidden if at else ""}>{paragraphs((text,))}</div>'
        for at, text in enumerate(visit.texts[2:])
    )
    card = (
        f'<h4><a href="/elsewhere">Elsewhere</a></h4><p>A story that has nothing to do with this one. {"So. " * 20}</p>'
    )
    cards = "".join(f'<div class="slide" {hidden if at else ""}>{card}</div>' for at in range(3))
    script = """
      const slides = [...document.querySelectorAll("#texts .slide")];
      let at = 0;
      document.querySelector(".next").addEventListener("click", () => {
        at = (at + 1) % slides.length;
        for (const slide of slides) slide.style.visibility = slides.indexOf(slide) === at ? "visible" : "hidden";
      });"""
    row = f'<section id="texts" class="carousel">{slides}<button class="next">Next</button> <i>1 of 5</i></section>'
    more = f'<section class="carousel">{cards}</section>'
    return document(visit, Parts(body=paragraphs(visit.texts[:2]) + row + more, script=script))


@page(Truth(needs=("pages",), pages=5, press=("Next",) * 4), count=5)
def story_told_in_slides(visit: Visit) -> str:
    """All of the story stands in a row of slides, each of which is fetched when a reader goes on to it."""
    script = """
      const [back, on] = document.querySelectorAll(".slide-on");
      let shown = 0;
      const show = async (at) => {
        const texts = await site.text({ from: at, to: at + 1, delay: 120 });
        document.querySelector(".slide-text").replaceChildren(...texts.map(site.paragraph));
        document.querySelector(".slide-count").textContent = `${at + 1} / 5`;
        [shown, back.disabled, on.disabled] = [at, at === 0, at === 4];
      };
      on.addEventListener("click", () => show(shown + 1));
      back.addEventListener("click", () => show(shown - 1));
      show(0);"""
    row = (
        '<section aria-roledescription="carousel"><div class="slide-text"></div><button class="slide-on">Back</button>'
        '<i class="slide-count"></i><button class="slide-on">Next</button></section>'
    )
    return document(visit, Parts(body=row, script=script))


@page(count=6)
def slides_with_copies_at_both_ends(visit: Visit) -> str:
    """A row of slides without an end has a copy of the last one before the first, and of the first behind the last."""
    slides = [f'<div class="s-slide">{paragraphs((text,))}</div>' for text in visit.texts[2:]]
    copies = [slide.replace('s-slide"', 's-slide s-cloned" aria-hidden="true"') for slide in (slides[-1], slides[0])]
    style = "<style>.s-carousel { overflow: hidden } .s-track { display: flex } .s-slide { flex: 0 0 100% }</style>"
    track = f'<div class="s-track">{copies[0]}{"".join(slides)}{copies[1]}</div>'
    script = "document.querySelector('.s-track').style.transform = 'translateX(-100%)';"
    body = f'{paragraphs(visit.texts[:2])}<div class="s-carousel">{track}</div>'
    return document(visit, Parts(head=style, body=body, script=script))


@page(Truth(needs=("scroll",)), count=6)
def panels_that_take_turns_in_one_place(visit: Visit) -> str:
    """All panels lie upon one another in a window that stays while its reader scrolls, and one at a time is visible."""
    panels = "".join(f'<section class="p-panel">{paragraphs((text,))}</section>' for text in visit.texts[1:])
    style = """<style>.p-long { height: 4500px } .p-window { position: sticky; top: 0; height: 500px }
      .p-panel { position: absolute; inset: 0 }</style>"""
    script = """
      const panels = [...document.querySelectorAll(".p-panel")], long = document.querySelector(".p-long");
      const turn = () => {
        const done = Math.min(0.999, Math.max(0, (scrollY - long.offsetTop) / (long.offsetHeight - innerHeight)));
        panels.forEach((panel, at) => {
          panel.style.visibility = at === Math.floor(done * panels.length) ? "visible" : "hidden";
        });
      };
      addEventListener("scroll", turn);
      setTimeout(turn, 100);"""
    body = f'{paragraphs(visit.texts[:1])}<div class="p-long"><div class="p-window">{panels}</div></div>'
    return document(visit, Parts(head=style, body=body, script=script))
