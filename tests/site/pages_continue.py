"""Texts that are cut: the rest behind "Continue reading" in many languages, and links that only look like it."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from tests.site.layout import Parts, bare, document, kit, paragraphs
from tests.site.page import Truth, Visit, register
from tests.site.text import story

page = register.page
BODY = "c-body"
TRAP = story("another story behind read more", "theatre")


def cut(visit: Visit, label: str, *, at_once: int = 99) -> str:
    """Two paragraphs and a button; each press fetches `at_once` more, and the button goes when all are there."""
    button = f'<div class="article-expander"><button type="button" class="btn btn--expand">{label}</button></div>'
    script = f"""
      const button = document.querySelector(".btn--expand");
      let number = 2;
      button.addEventListener("click", async () => {{
        button.disabled = true;
        site.append(await site.text({{ from: number, to: number += {at_once}, delay: 150 }}));
        button.disabled = false;
        if (number >= site.count) button.parentElement.remove();
      }});"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), after=button, script=script))


def pressing(*labels: str) -> Truth:
    """The truth of a page whose text comes by these presses; the labels are no part of it."""
    return Truth(needs=("press",), press=labels, absent=tuple(set(labels)))


@page(pressing("Continue reading"))
def continue_reading(visit: Visit) -> str:
    """A button fetches the rest of the story."""
    return cut(visit, "Continue reading")


@page(pressing("Continue reading (4 min left)"))
def continue_reading_with_the_time_left(visit: Visit) -> str:
    """The button says in brackets how long the rest takes to read."""
    return cut(visit, "Continue reading (4 min left)")


@page(pressing("Weiterlesen"), topic="de")
def continue_reading_in_german(visit: Visit) -> str:
    """A German button fetches the rest of the story."""
    return cut(visit, "Weiterlesen")


@page(pressing("Lire la suite", "Lire la suite"), topic="fr")
def continue_reading_in_french_twice(visit: Visit) -> str:
    """A French button has to be pressed twice, and each press fetches half of the rest."""
    return cut(visit, "Lire la suite", at_once=3)


@page(pressing("Seguir leyendo"), topic="es")
def continue_reading_in_spanish(visit: Visit) -> str:
    """A Spanish button fetches the rest of the story."""
    return cut(visit, "Seguir leyendo")


@page(pressing("続きを読む"), topic="ja")
def continue_reading_in_japanese(visit: Visit) -> str:
    """A Japanese button fetches the rest of the story."""
    return cut(visit, "続きを読む")


@page(pressing("Go deeper (2 min. read)"))
def go_deeper(visit: Visit) -> str:
    """The button that fetches the rest invites to go deeper."""
    return cut(visit, "Go deeper (2 min. read)")


@page(pressing("Lire la suite gratuitement"), topic="fr")
def the_rest_is_given_away(visit: Visit) -> str:
    """The button that fetches the rest says that it is free."""
    return cut(visit, "Lire la suite gratuitement")


@page(pressing("متابعة القراءة"), topic="ar")
def continue_reading_in_arabic(visit: Visit) -> str:
    """An Arabic button fetches the rest of the story."""
    return cut(visit, "متابعة القراءة")


@page(pressing("Read full story"))
def folded_by_height(visit: Visit) -> str:
    """All of the text is in the document, but a fixed height and a gradient hide the most of it until a press."""
    head = """<style>.folded { max-height: 130px; overflow: hidden }
      .unfold { background: linear-gradient(transparent, white 60%) }</style>"""
    body = f'<div class="folded">{paragraphs(visit.texts)}</div>'
    after = '<div class="unfold"><a role="button" href="#" class="unfold__button">Read full story</a></div>'
    script = """
      document.querySelector(".unfold__button").addEventListener("click", (event) => {
        event.preventDefault();
        document.querySelector(".folded").classList.remove("folded");
        document.querySelector(".unfold").remove();
      });"""
    return document(visit, Parts(head=head, body=body, after=after, script=script))


def trap_link(visit: Visit, label: str, attributes: str = "") -> str:
    """A link that leads to another story."""
    return f'<a href="/{visit.page.name}?visit={visit.id}&another=1" {attributes}>{label}</a>'


def other_story(visit: Visit) -> str:
    """The story that a trap leads to, as a page of its own."""
    elsewhere = replace(visit, page=replace(visit.page, story=TRAP))
    return document(elsewhere, Parts(body=paragraphs(TRAP.paragraphs)))


@page(Truth(absent=(TRAP.headline, *TRAP.paragraphs)), topic="flood")
def read_more_leads_elsewhere(visit: Visit) -> str:
    """ "Read more" stands between the paragraphs and below them, and leads to another story each time."""
    if "another" in visit.request.query:
        return other_story(visit)
    link = trap_link(visit, "Read more", 'class="read-more"')
    box = f'<div class="inline-related"><span>{TRAP.headline}</span> {link}</div>'
    below = f'<div class="post-navigation">{trap_link(visit, "Continue reading →")}</div>'
    return document(visit, Parts(body=paragraphs(visit.texts[:3]) + box + paragraphs(visit.texts[3:]), after=below))


@page(Truth(absent=(TRAP.headline, *TRAP.paragraphs)), topic="library")
def next_story_is_no_next_page(visit: Visit) -> str:
    """The blog marks the next story with rel=next, as if it were the next page of this one."""
    if "another" in visit.request.query:
        return other_story(visit)
    address = f"/{visit.page.name}?visit={visit.id}&another=1"
    after = f"""<nav class="nav-links"><div class="nav-next"><span class="nav-subtitle">Next post</span>
      {trap_link(visit, TRAP.headline, 'rel="next"')}</div></nav>"""
    head = f'<link rel="next" title="{TRAP.headline}" href="{address}">'
    return document(visit, Parts(head=head, body=paragraphs(visit.texts), after=after))


@page(pressing("Continue reading"))
def only_for_a_real_hand(visit: Visit) -> str:
    """The button listens to clicks that come from a reader's own hand alone, not to those that scripts play."""
    body = paragraphs(visit.texts[:2]) + '<button type="button" class="go-on">Continue reading</button>'
    script = """
      const button = document.querySelector(".go-on");
      button.addEventListener("click", async ({ isTrusted }) => {
        if (!isTrusted) return;
        const texts = await site.text({ from: 2, delay: 150 });
        button.remove();
        site.append(texts);
      });"""
    return document(visit, Parts(body=body, script=script))


@page(pressing("Keep reading", "Load next part"))
def rest_below_the_article_element(visit: Visit) -> str:
    """The button stands behind the article's own element, and the one for the last part behind what it brings."""
    script = """
      const main = document.querySelector("main"), bring = (label, from, to) => {
        const button = document.createElement("button");
        button.textContent = label;
        button.addEventListener("click", async () => {
          button.disabled = true;
          site.append(await site.text({ from, to, delay: 120 }));
          button.remove();
          if (to < site.count) bring("Load next part", to, site.count);
        });
        main.querySelector("article").after(button);
      };
      bring("Keep reading", 3, 5);"""
    article = f"<article><h1>{escape(visit.story.headline)}</h1><div class='{BODY}'>{paragraphs(visit.texts[:3])}</div>"
    body = f"{kit(visit)}<main>{article}</article></main><script>site.selector = '.{BODY}';{script}</script>"
    return bare(visit.story.headline, body)


@page(replace(pressing("Lees verder"), needs=("scroll", "press")), topic="de")
def button_that_comes_by_scrolling(visit: Visit) -> str:
    """The button that fetches the rest is put below the text when its reader gets there."""
    mark = '<div class="mark" style="margin-top: 900px; height: 2px"></div>'
    script = """
      const mark = document.querySelector(".mark");
      site.whenVisible(mark, () => {
        const button = document.createElement("button");
        button.textContent = "Lees verder";
        button.addEventListener("click", async () => {
          button.remove();
          site.append(await site.text({ from: 2, delay: 120 }));
        });
        mark.before(button);
      });"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]) + mark, script=script))


@page(pressing("Leer la noticia completa"), topic="es")
def rest_by_a_form_of_the_page(visit: Visit) -> str:
    """The control is the input of a form that would be posted; a script asks for the rest in its place."""
    send = '<input type="submit" value="Leer la noticia completa">'
    form = (
        f'<form method="post" action="/{visit.page.name}?part=2"><input type="hidden" name="id" value="7">{send}</form>'
    )
    script = """
      document.querySelector("[type=submit]").form.addEventListener("submit", async (event) => {
        event.preventDefault();
        const texts = await site.text({ from: 2, delay: 150 });
        event.target.remove();
        site.append(texts);
      });"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]) + form, script=script))


SUMMARY = "A machine has drawn up this summary from the story below, and an editor has read it."


@page(Truth(needs=("press",), press=("Read more",), absent=("Read more", "…")))
def broken_off_paragraph_gives_way(visit: Visit) -> str:
    """The last paragraph breaks off at a button in it; at its press the page puts the whole text in its place."""
    cut = f'<p class="c-cut">{escape(visit.texts[2][:70])}<span>…</span> <button>Read more</button></p>'
    rest = f'<template class="c-rest">{paragraphs(visit.texts[2:])}</template>'
    script = """
      document.querySelector(".c-cut button").addEventListener("click", () => {
        document.querySelector(".c-cut").replaceWith(document.querySelector(".c-rest").content.cloneNode(true));
      });"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]) + cut + rest, script=script))


@page(Truth(needs=("press",), press=("Read full article",), absent=("A machine has drawn up",)))
def summary_gives_way_to_the_article(visit: Visit) -> str:
    """A summary stands where the story is put at the press of a button."""
    body = f'<div class="c-sum"><p>{SUMMARY}</p><button>Read full article</button></div>'
    script = """
      document.querySelector(".c-sum button").addEventListener("click", async () => {
        const texts = await site.text({ delay: 100 });
        document.querySelector(".c-sum").remove();
        site.append(texts);
      });"""
    return document(visit, Parts(body=body, script=script))


@page(Truth(needs=("press",), press=("Continue reading",)))
def button_of_a_kit(visit: Visit) -> str:
    """The button is a component that has its label in a slot, and hears the click itself."""
    script = """
      customElements.define("kit-control", class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: "open" }).innerHTML = "<style>:host { cursor: pointer }</style><slot></slot>";
        }
      });
      site.bringsRest("kit-control");"""
    after = "<kit-control>Continue reading</kit-control>"
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), after=after, script=script))
