"""Text that comes only to a reader who scrolls, moves the mouse or opens something."""

from __future__ import annotations

import json

from tests.site.layout import Parts, document, paragraphs
from tests.site.page import Truth, Visit, register
from tests.site.text import story

page = register.page
TALL = '<figure class="article-figure"><img alt="" width="640" height="720" src="/picture?seed=tall"></figure>'


@page(Truth(needs=("scroll",)), count=8)
def paragraphs_by_intersection(visit: Visit) -> str:
    """A mark at the end of the text fetches the next paragraph whenever it comes near the view."""
    script = f"""
      const mark = document.createElement("div");
      site.body().append(mark);
      let number = 2;
      const next = () => site.whenVisible(mark, async () => {{
        const texts = await site.text({{ from: number, to: ++number, delay: 100 }});
        mark.before(...texts.map(site.paragraph));
        mark.insertAdjacentHTML("beforebegin", `{TALL}`);
        if (number < site.count) next();
      }}, "100px");
      next();"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), script=script))


@page(Truth(needs=("scroll",)))
def paragraphs_by_throttled_scroll(visit: Visit) -> str:
    """A scroll listener, throttled to one look in 200 ms, adds a paragraph when the end of the text is near."""
    script = f"""
      let number = 1, resting = false;
      const look = async () => {{
        resting = false;
        if (number >= site.count || site.body().getBoundingClientRect().bottom > innerHeight + 400) return;
        site.append(await site.text({{ from: number, to: ++number }}));
        site.body().insertAdjacentHTML("beforeend", `{TALL}`);
      }};
      addEventListener("scroll", () => {{
        if (!resting) setTimeout(look, 200);
        resting = true;
      }}, {{ passive: true }});"""
    return document(visit, Parts(body=paragraphs(visit.texts[:1]) + TALL * 2, script=script))


@page(Truth(needs=("scroll",)))
def paragraphs_in_an_inner_scroller(visit: Visit) -> str:
    """The article scrolls in a box of its own, and the box fetches more at its end."""
    head = "<style>.scroller { height: 480px; overflow-y: auto } .scroller p { min-height: 260px }</style>"
    script = """
      const box = document.querySelector(".scroller");
      let number = 2, busy = false;
      box.addEventListener("scroll", async () => {
        if (busy || number >= site.count || box.scrollTop + box.clientHeight < box.scrollHeight - 150) return;
        busy = true;
        box.append(...(await site.text({ from: number, to: ++number, delay: 80 })).map(site.paragraph));
        busy = false;
      });"""
    body = f'<div class="scroller">{paragraphs(visit.texts[:2])}</div>'
    return document(visit, Parts(head=head, body=body, script=script))


@page(Truth(needs=("scroll",)))
def scroller_in_a_shadow_root(visit: Visit) -> str:
    """The article scrolls inside a component, which fetches more at the end of its box."""
    script = """
      customElements.define("story-view", class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode: "open" });
          root.innerHTML = `<style>.view { height: 400px; overflow: auto } p { min-height: 150px }</style>
            <div class="view"></div>`;
          const view = root.querySelector(".view");
          let busy = false;
          const more = async () => {
            const from = view.children.length;
            if (busy || from >= site.count) return;
            busy = true;
            view.append(...(await site.text({ from, to: from + 3, delay: 60 })).map(site.paragraph));
            busy = false;
          };
          view.addEventListener("scroll", () => {
            if (view.scrollTop + view.clientHeight > view.scrollHeight - 60) more();
          });
          more();
        }
      });"""
    return document(visit, Parts(body="<story-view></story-view>", script=script))


@page(Truth(needs=("scroll",)), count=9)
def virtual_list_in_a_box(visit: Visit) -> str:
    """A box shows two rows at a time and draws them anew at each scroll."""
    head = """<style>.window { height: 500px; overflow-y: auto } .rows { position: relative }
      .rows p { position: absolute; margin: 0 }</style>"""
    script = """
      site.text().then((texts) => {
        const [box, rows, row] = [document.querySelector(".window"), document.querySelector(".rows"), 300];
        rows.style.height = `${texts.length * row}px`;
        const draw = () => {
          const first = Math.floor(box.scrollTop / row);
          rows.replaceChildren(...texts.slice(first, first + 2).map((text, index) => {
            const paragraph = site.paragraph(text);
            paragraph.style.top = `${(first + index) * row}px`;
            return paragraph;
          }));
        };
        box.addEventListener("scroll", () => requestAnimationFrame(draw));
        draw();
      });"""
    body = '<div class="window"><div class="rows"></div></div>'
    return document(visit, Parts(head=head, body=body, script=script))


@page(Truth(needs=("scroll",)), count=9)
def virtual_list(visit: Visit) -> str:
    """Only the three paragraphs nearest to the view are in the document; the others are taken out again."""
    head = "<style>.virtual { position: relative } .virtual p { position: absolute; height: 560px; margin: 0 }</style>"
    script = """
      site.text().then((texts) => {
        const list = document.querySelector(".virtual"), height = 600;
        list.style.height = `${texts.length * height}px`;
        let first = -1;
        const draw = () => {
          const top = Math.max(0, -list.getBoundingClientRect().top);
          const wanted = Math.min(Math.floor(top / height), texts.length - 3);
          if (wanted === first) return;
          first = wanted;
          list.replaceChildren(...texts.slice(first, first + 3).map((text, number) => {
            const element = site.paragraph(text);
            element.style.top = `${(first + number) * height}px`;
            return element;
          }));
        };
        addEventListener("scroll", () => requestAnimationFrame(draw), { passive: true });
        draw();
      });"""
    return document(visit, Parts(head=head, body='<div class="virtual"></div>', script=script))


@page(Truth(needs=("move",)))
def scripts_delayed_until_interaction(visit: Visit) -> str:
    """An optimiser holds back all scripts until the first movement, key, touch or turn of the wheel."""
    after = '<script type="text/delayed" data-src="/script?delay=200"></script>'
    script = """
      const signs = ["keydown", "mousemove", "touchstart", "wheel"];
      const wake = () => {
        for (const sign of signs) removeEventListener(sign, wake);
        const script = document.createElement("script");
        script.src = document.querySelector("script[type='text/delayed']").dataset.src;
        script.onload = async () => site.append(await site.text({ from: 2 }));
        document.head.append(script);
      };
      for (const sign of signs) addEventListener(sign, wake, { passive: true });"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), after=after, script=script))


@page(Truth(absent=("Watch the whole interview",)))
def lazy_pictures_and_embeds(visit: Visit) -> str:
    """Pictures and embeds load lazily by attribute, with a grey placeholder in the source."""
    blank = "data:image/gif;base64,R0lGODlhAQABAAAAACw="
    picture = f"""<figure><img class="lazyload" alt="The quay at dusk" width="640" height="360" src="{blank}"
      data-src="/picture?seed=quay" data-srcset="/picture?seed=quay2 2x">
      <figcaption>The quay at dusk.</figcaption></figure>"""
    embed = """<div class="embed-placeholder" data-embed="/advert">
      <button type="button">Watch the whole interview</button></div>"""
    native = '<img loading="lazy" alt="Cranes" width="640" height="360" src="/picture?seed=cranes">'
    texts = visit.texts
    body = paragraphs(texts[:2]) + picture + paragraphs(texts[2:4]) + embed + native + paragraphs(texts[4:])
    script = """
      for (const picture of document.querySelectorAll(".lazyload"))
        site.whenVisible(picture, () => { picture.src = picture.dataset.src; });"""
    return document(visit, Parts(body=body, script=script))


@page(Truth(needs=("press",), press=("When does it begin?", "Who pays for it?", "What is still open?")))
def accordions(visit: Visit) -> str:
    """Three closed panels of the article fetch their text when they are opened."""
    titles = ("When does it begin?", "Who pays for it?", "What is still open?")
    panels = "".join(
        f"""<h3><button class="accordion__button" aria-expanded="false" aria-controls="panel-{number}"
          data-from="{number + 4}">{title}</button></h3>
          <div class="accordion__panel" id="panel-{number}" hidden></div>"""
        for number, title in enumerate(titles)
    )
    script = """
      for (const button of document.querySelectorAll(".accordion__button"))
        button.addEventListener("click", async () => {
          const panel = document.getElementById(button.getAttribute("aria-controls"));
          const open = button.getAttribute("aria-expanded") === "true";
          button.setAttribute("aria-expanded", String(!open));
          panel.hidden = open;
          if (panel.children.length) return;
          const from = Number(button.dataset.from);
          panel.append(...(await site.text({ from, to: from + 1, delay: 100 })).map(site.paragraph));
        });"""
    body = paragraphs(visit.texts[:4]) + f'<div class="accordion">{panels}</div>'
    return document(visit, Parts(body=body, script=script))


@page(Truth(needs=("press",), press=("The background in short", "How the vote went")), topic="bees")
def closed_details(visit: Visit) -> str:
    """Two paragraphs stand in details elements that are closed."""
    texts = visit.texts
    body = (
        paragraphs(texts[:3])
        + f"<details><summary>The background in short</summary>{paragraphs(texts[3:5])}</details>"
        + f"<details><summary>How the vote went</summary>{paragraphs(texts[5:6])}</details>"
        + paragraphs(texts[6:])
    )
    return document(visit, Parts(body=body))


@page(Truth(needs=("press",), press=("Who pays", "Who decides", "What is next")))
def details_of_which_one_is_open(visit: Visit) -> str:
    """Three details elements share a name, so that opening one closes the others."""
    folded = zip(("Who pays", "Who decides", "What is next"), visit.texts[3:6], strict=True)
    panels = "".join(
        f'<details name="questions"><summary>{title}</summary>{paragraphs((text,))}</details>' for title, text in folded
    )
    return document(visit, Parts(body=paragraphs(visit.texts[:3]) + panels + paragraphs(visit.texts[6:])))


QUESTIONS = ("Who may stay at night?", "What does a night cost?", "When will the bell ring?")


@page(Truth(needs=("press",), press=QUESTIONS))
def questions_that_the_data_have_too(visit: Visit) -> str:
    """The answers to some questions are folded, and the page's data name its author and then the same questions."""
    answers = dict(zip(QUESTIONS, visit.texts[3:], strict=False))
    told = [{"@type": "Question", "name": name, "acceptedAnswer": {"text": text}} for name, text in answers.items()]
    data = [{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Vera Zeller"}}, {"mainEntity": told}]
    folds = "".join(
        f"<details><summary>{question}</summary>{paragraphs((text,))}</details>" for question, text in answers.items()
    )
    head = f'<script type="application/ld+json">{json.dumps({"@graph": data})}</script>'
    return document(visit, Parts(head=head, body=paragraphs(visit.texts[:3]) + folds + paragraphs(visit.texts[6:])))


OTHERS = tuple(story(f"infinite scroll {number}", topic) for number, topic in enumerate(("bees", "clinic", "tram")))


@page(Truth(absent=tuple(text for other in OTHERS for text in (other.headline, *other.paragraphs))), topic="harbour")
def infinite_scroll_of_articles(visit: Visit) -> str:
    """At the end of the article another one is appended, with its own headline, address and title, and so on."""
    after = '<div class="next-article-mark" style="height: 20px"></div>'
    templates = "".join(
        f"""<template class="next-article" data-slug="another-{number}"><article class="article appended-article">
          <h1>{other.headline}</h1><p class="byline">By {other.author}</p>
          <div class="article-text">{paragraphs(other.paragraphs)}</div></article></template>"""
        for number, other in enumerate(OTHERS)
    )
    script = """
      const waiting = [...document.querySelectorAll("template.next-article")];
      const mark = document.querySelector(".next-article-mark");
      const more = () => site.whenVisible(mark, () => {
        const template = waiting.shift();
        if (!template) return;
        mark.closest("main").append(template.content.cloneNode(true));
        history.pushState({}, "", `/${template.dataset.slug}`);
        document.title = document.querySelector("article:last-of-type h1").textContent;
        mark.closest("main").append(mark);
        setTimeout(more, 150);
      }, "300px");
      more();"""
    return document(visit, Parts(body=paragraphs(visit.texts), after=after + templates, script=script))


@page(Truth(needs=("move",)))
def rest_for_whose_mouse_comes_in(visit: Visit) -> str:
    """The box of the text fetches the rest when the mouse comes into it for the first time."""
    script = """
      const bring = async () => site.append(await site.text({ from: 2, delay: 120 }));
      site.body().addEventListener("mouseenter", bring, { once: true });"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), script=script))
