"""Folds and gates in other clothes: controls that are no buttons, panels of which one is open, pages that only ask."""

from __future__ import annotations

from urllib.parse import quote

from aiohttp import web

from tests.site.layout import Parts, bare, document, paragraphs
from tests.site.page import Truth, Visit, register

page = register.page
ABOUT = "We and our 312 partners use cookies and process personal data to measure our audience."


@page(Truth(needs=("press",), press=("Read more",)))
def fold_by_a_checkbox(visit: Visit) -> str:
    """A hidden checkbox folds the text without any script, and its label opens it."""
    head = """<style>#unfold, .folded-part { display: none } #unfold:checked ~ .folded-part { display: block }
      #unfold:checked ~ label { display: none }</style>"""
    fold = f"""<input type="checkbox" id="unfold"><div class="folded-part">{paragraphs(visit.texts[2:])}</div>
      <label for="unfold">Read more</label>"""
    return document(visit, Parts(head=head, body=paragraphs(visit.texts[:2]) + fold))


@page(Truth(needs=("press",), press=("Weiterlesen",)), topic="de")
def fold_by_a_plain_element(visit: Visit) -> str:
    """What opens the text is a plain element; the page listens for clicks anywhere, and only the pointer tells."""
    fold = f"""<div class="js-rest" style="display: none">{paragraphs(visit.texts[2:])}</div>
      <div class="js-unfold" style="cursor: pointer">Weiterlesen</div>"""
    script = """
      document.addEventListener("click", ({ target }) => {
        if (!target.matches(".js-unfold")) return;
        document.querySelector(".js-rest").style.display = "";
        target.remove();
      });"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]) + fold, script=script))


@page(Truth(needs=("press",), press=("Who pays", "Who decides", "What is next")))
def accordion_with_one_panel_open(visit: Visit) -> str:
    """Opening one panel of an accordion closes the one that was open."""
    panels = "".join(
        f"""<h3><button aria-expanded="false" aria-controls="fold-{number}">{title}</button></h3>
          <div id="fold-{number}" style="display: none">{paragraphs((visit.texts[number + 4],))}</div>"""
        for number, title in enumerate(("Who pays", "Who decides", "What is next"))
    )
    script = """
      const buttons = [...document.querySelectorAll("[aria-controls]")];
      const show = (chosen) => buttons.forEach((button) => {
        const open = button === chosen;
        button.setAttribute("aria-expanded", String(open));
        document.getElementById(button.getAttribute("aria-controls")).style.display = open ? "" : "none";
      });
      for (const button of buttons) button.addEventListener("click", () => show(button));"""
    return document(visit, Parts(body=paragraphs(visit.texts[:4]) + panels, script=script))


@page(Truth(needs=("press",), press=("Disagree",), absent=(ABOUT,)))
def consent_that_reads_like_an_article(visit: Visit) -> str:
    """The dialog has a headline and paragraphs as an article has, and the text waits for its answer."""
    before = f"""<div class="gate" role="dialog" aria-modal="true"
      style="position: fixed; inset: 0; background: white; z-index: 9"><h1>Your privacy</h1><p>{ABOUT}</p>
      <p>You have a choice.</p><p>You can change it at any time.</p><p>Nothing happens before you answer.</p>
      <button>Agree</button> <button class="gate__no">Disagree</button></div>"""
    script = """
      document.querySelector(".gate__no").addEventListener("click", async () => {
        document.querySelector(".gate").remove();
        site.append(await site.text({ from: 2 }));
      });"""
    return document(visit, Parts(before=before, body=paragraphs(visit.texts[:2]), script=script))


@page(Truth(needs=("press",), press=("Decline",), absent=(ABOUT,)))
def consent_bar_without_a_name(visit: Visit) -> str:
    """The bar stands in a closed shadow root, and neither name nor role tells what it is."""
    script = f"""
      const host = document.createElement("x-7k");
      const root = host.attachShadow({{ mode: "closed" }});
      root.innerHTML = `<div class="q1" style="position: fixed; inset: auto 0 0 0; background: white">
        <p>{ABOUT}</p><div role="button" tabindex="0" class="q2">Decline</div> <div role="button">Accept</div></div>`;
      root.querySelector(".q2").addEventListener("click", async () => {{
        host.remove();
        site.append(await site.text({{ from: 2 }}));
      }});
      document.body.append(host);"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), script=script))


@page(Truth(needs=("press",), press=("Continue without accepting",), absent=(ABOUT,)))
def page_that_only_asks(visit: Visit) -> str:
    """A whole page stands before the article and asks; its answers are links."""
    if "answer" in visit.request.query:
        return document(visit, Parts(body=paragraphs(visit.texts)))
    here = f"/{visit.page.name}?visit={visit.id}&amp;answer"
    answers = f'<a href="{here}=no">Continue without accepting</a> <a href="{here}=yes">Accept and continue</a>'
    return bare("Before you read on", f'<div class="box"><h1>Before you read on</h1><p>{ABOUT}</p>{answers}</div>')


@page(Truth())
def own_frame_inside_a_foreign_one(visit: Visit) -> str:
    """A frame of another origin holds a frame of the page's own, and that one the text."""
    own = quote(f"{visit.request.url.origin()}/framed-text/{visit.page.name}", safe="")
    frame = f'<iframe src="{visit.other}/frame-of?address={own}" width="680" height="1400"></iframe>'
    return document(visit, Parts(body=frame))


@register.routes.get("/frame-of")
async def frame_of(request: web.Request) -> web.Response:
    """A document with nothing but a frame of the address asked for."""
    frame = f'<iframe src="{request.query["address"]}" width="660" height="1300"></iframe>'
    return web.Response(text=bare("A frame", frame), content_type="text/html")


@register.routes.get("/framed-text/{name}")
async def framed_text(request: web.Request) -> web.Response:
    """A document with nothing but the paragraphs of a page."""
    texts = register.pages[request.match_info["name"]].truth.paragraphs
    return web.Response(text=bare("A text", paragraphs(texts)), content_type="text/html")


@page(Truth(needs=("press",), press=("What is closed", "Who is told")))
def folds_in_cards(visit: Visit) -> str:
    """The parts of the story are folded in cards, the first of them open, as a well-known kit lays them out."""
    titles = ("What is open", "What is closed", "Who is told")
    parts = (visit.texts[:2], visit.texts[2:4], visit.texts[4:])
    cards = "".join(
        f"""<div class="card"><div class="card-header"><h2><button class="btn" aria-controls="part-{number}"
        aria-expanded="{str(number == 0).lower()}">{title}</button></h2></div>
        <div id="part-{number}" class="card-body"{" hidden" if number else ""}>{paragraphs(texts)}</div></div>"""
        for number, (title, texts) in enumerate(zip(titles, parts, strict=True))
    )
    script = """
      for (const button of document.querySelectorAll(".card button"))
        button.addEventListener("click", () => {
          const panel = document.getElementById(button.getAttribute("aria-controls"));
          panel.hidden = !panel.hidden;
          button.ariaExpanded = String(!panel.hidden);
        });"""
    return document(visit, Parts(body=f'<div class="accordion">{cards}</div>', script=script))


@page(Truth(needs=("press",), press=("Who pays", "Who decides", "What is next")))
def folds_that_name_no_panel(visit: Visit) -> str:
    """Each button folds what stands right below it, and nothing but its place says so."""
    folds = "".join(
        f"""<div class="row"><button class="row__head" aria-expanded="false"><b>{title}</b> +</button>
          <div class="row__text" style="display: none">{paragraphs((text,))}</div></div>"""
        for title, text in zip(("Who pays", "Who decides", "What is next"), visit.texts[4:], strict=True)
    )
    script = """
      for (const button of document.querySelectorAll(".row__head"))
        button.addEventListener("click", () => {
          const isOpen = button.getAttribute("aria-expanded") === "true";
          button.setAttribute("aria-expanded", String(!isOpen));
          button.nextElementSibling.style.display = isOpen ? "none" : "";
        });"""
    return document(visit, Parts(body=paragraphs(visit.texts[:4]) + folds, script=script))


@page(Truth(absent=("Your name",)))
def folds_whose_script_is_gone(visit: Visit) -> str:
    """Controls name the hidden part below them; the script that should open it is no longer there."""
    part = '<div id="{id}" role="region" hidden>{text}</div>'
    control = '<h4><a role="button" tabindex="0" aria-controls="{id}">{label}</a></h4>'
    form = '<p>Tell us what you know about it. We read all that comes.</p><input aria-label="Your name">'
    folds = [("part-a", "The plan", paragraphs(visit.texts[3:5])), ("part-b", "The costs", paragraphs(visit.texts[5:]))]
    body = paragraphs(visit.texts[:3]) + "".join(
        control.format(id=name, label=label) + part.format(id=name, text=text)
        for name, label, text in [*folds, ("part-c", "Write to us", form)]
    )
    return document(visit, Parts(body=body, after='<script src="/gone/folds.js"></script>'))


@page(Truth(needs=("press",), press=("The plan", "The costs")))
def tabs_that_do_not_say_which_is_open(visit: Visit) -> str:
    """Tabs are links to their panel, which is filled when it is shown, and no attribute tells which one that is."""
    tabs = "".join(
        f'<li><a role="tab" href="#pane-{n}">{t}</a></li>' for n, t in enumerate(("Now", "The plan", "The costs"))
    )
    panes = f'<div role="tabpanel" id="pane-0">{paragraphs(visit.texts[1:3])}</div>' + "".join(
        f'<div role="tabpanel" id="pane-{number}" hidden></div>' for number in (1, 2)
    )
    script = """
      for (const tab of document.querySelectorAll("[role=tab]"))
        tab.addEventListener("click", async (event) => {
          event.preventDefault();
          const shown = document.querySelector(tab.hash), number = Number(tab.hash.at(-1));
          for (const pane of document.querySelectorAll("[role=tabpanel]")) pane.hidden = pane !== shown;
          if (shown.childElementCount) return;
          const from = 1 + 2 * number;
          shown.append(...(await site.text({ from, to: from + 2, delay: 90 })).map(site.paragraph));
        });"""
    return document(
        visit, Parts(body=f'{paragraphs(visit.texts[:1])}<ul role="tablist">{tabs}</ul>{panes}', script=script)
    )


@page(Truth(needs=("press",), press=("Who pays?", "Who decides?", "What is next?")))
def folds_by_their_class_alone(visit: Visit) -> str:
    """Questions open what stands below them; no role and no attribute says so, only class names do."""
    folds = "".join(
        f"""<div class="faq-item"><div class="faq-title"><span>{title}</span></div>
          <style>.faq-item {{ margin: 8px }}</style>
          <div class="faq-body" style="display: none">{paragraphs((text,))}</div></div>"""
        for title, text in zip(("Who pays?", "Who decides?", "What is next?"), visit.texts[4:], strict=True)
    )
    script = """
      for (const title of document.querySelectorAll(".faq-title span"))
        title.addEventListener("click", () => {
          const { style } = title.closest(".faq-item").querySelector(".faq-body");
          style.display = style.display === "none" ? "" : "none";
        });"""
    return document(visit, Parts(body=paragraphs(visit.texts[:4]) + folds, script=script))


@page(Truth(absent=("He leaves a boat",)))
def hidden_part_below_a_heading(visit: Visit) -> str:
    """Below a heading of the article stands a hidden part, and nothing opens it: it is not for readers."""
    note = "He leaves a boat, two dogs and a debt at the chandler's, which was paid in May. Nobody had asked for it."
    hidden = f'<div style="display: none"><p>{note}</p></div>'
    body = f"{paragraphs(visit.texts[:3])}<h2>What comes next</h2>{hidden}{paragraphs(visit.texts[3:])}"
    return document(visit, Parts(body=body))


@page(Truth(needs=("press",), press=("How it began", "What comes next")))
def panels_before_their_script(visit: Visit) -> str:
    """A script that is held back until the reader moves fills panels; whoever pressed them before presses once more."""
    panels = "".join(
        f'<h3><button aria-expanded="false" aria-controls="part-{at}" data-at="{at}">{title}</button></h3>'
        f'<div id="part-{at}" hidden></div>'
        for at, title in ((4, "How it began"), (5, "What comes next"))
    )
    script = """
      const begin = () => {
        removeEventListener("mousemove", begin);
        removeEventListener("mousedown", begin);
        setTimeout(() => {
          for (const button of document.querySelectorAll("button[data-at]"))
            button.addEventListener("click", async () => {
              const panel = document.getElementById(button.getAttribute("aria-controls"));
              const from = Number(button.dataset.at);
              button.setAttribute("aria-expanded", "true");
              panel.hidden = false;
              panel.append(...(await site.text({ from, to: from === 5 ? 7 : 5, delay: 100 })).map(site.paragraph));
            });
        }, 300);
      };
      addEventListener("mousemove", begin);
      addEventListener("mousedown", begin);"""
    return document(visit, Parts(body=paragraphs(visit.texts[:4]) + panels, script=script))
