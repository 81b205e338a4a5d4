"""Ways on that no label tells, but the address that they lead to or who listens to them."""

from __future__ import annotations

from html import escape

from aiohttp import web

from tests.site.layout import Parts, document, paragraphs
from tests.site.page import Truth, Visit, register
from tests.site.pages_dialogs import passing
from tests.site.pages_joined import address, part_of, part_texts

page = register.page
SUBJECTS = ("How it began", "What it has cost", "What comes of it")


@page(Truth(needs=("pages",), pages=3, press=("What it has cost ▸", "What comes of it ▸")), count=9)
def pages_called_after_what_they_tell(visit: Visit) -> str:
    """The link to the next page has its subject for a name; above the text one may go to any of them."""
    part = part_of(visit)
    entries = "".join(f'<li><a href="{address(visit, at)}">{name}</a></li>' for at, name in enumerate(SUBJECTS, 1))
    link = f'<p class="go"><a href="{address(visit, part + 1)}">{SUBJECTS[part]} ▸</a></p>' if part < 3 else ""
    return document(visit, Parts(body=f'<ol class="k-12">{entries}</ol>{paragraphs(part_texts(visit))}{link}'))


@page(Truth(absent=("The swimmers meet",)))
def calendar_below_the_story(visit: Visit) -> str:
    """An arrow leads to the same address with another month."""
    month = int(visit.request.query.get("month", 3))
    meets = "<p>The swimmers meet at the old pier on the second Sunday of the month, whatever the weather says.</p>"
    calendar = (
        f'<div class="k-7"><h3>Month {month}</h3>{meets}<a href="?visit={visit.id}&month={month + 1}">›</a></div>'
    )
    return document(visit, Parts(body=paragraphs(visit.texts), after=calendar))


@page(Truth(needs=("pages",), pages=3, press=("Next page",) * 2, absent=("Next page",)))
def parts_of_which_each_address_shows_one(visit: Visit) -> str:
    """All parts stand in each page; its address says which of them is shown."""
    shown = int(visit.request.query.get("part", 1))
    parts = [visit.texts[:3], visit.texts[3:5], visit.texts[5:]]
    hidden = ' style="display: none"'
    body = "".join(
        f"<section{'' if at == shown else hidden}>{paragraphs(part)}</section>" for at, part in enumerate(parts, 1)
    )
    link = f'<a rel="next" href="?visit={visit.id}&part={shown + 1}">Next page</a>' if shown < len(parts) else ""
    return document(visit, Parts(body=body, after=link))


@page(passing(*["Číst dál"] * 3, absent=("Číst dál",)), count=9)
def parts_that_links_bring_here(visit: Visit) -> str:
    """Each of three parts breaks off before a link with an address of its own, whose script brings the rest here."""
    parts = "".join(
        f"<section>{paragraphs(visit.texts[start : start + 1])}"
        f'<a class="dal" href="/{visit.page.name}/{start}?visit={visit.id}">Číst dál</a></section>'
        for start in (0, 3, 6)
    )
    script = """
      for (const link of document.querySelectorAll(".dal"))
        link.addEventListener("click", async (event) => {
          event.preventDefault();
          const html = await (await fetch(link.href)).text();
          link.outerHTML = html;
        });"""
    return document(visit, Parts(body=parts, script=script))


@register.routes.get("/parts-that-links-bring-here/{start}")
async def rest_of_part(request: web.Request) -> web.Response:
    """The other two paragraphs of a part."""
    start = int(request.match_info["start"])
    texts = register.pages["parts-that-links-bring-here"].truth.paragraphs
    return web.Response(text=paragraphs(texts[start + 1 : start + 3]), content_type="text/html")


@page(passing("Read more", absent=()))
def rest_behind_a_sign_with_a_name(visit: Visit) -> str:
    """The control shows a mere sign, and says to those who can't see it what it is for."""
    script = """
      const control = document.querySelector(".u-5");
      control.addEventListener("click", async () => {
        control.remove();
        site.append(await site.text({ from: 2, delay: 120 }));
      });"""
    control = '<div class="u-5" role="button" aria-label="Read more" style="padding:8px">⌄</div>'
    return document(visit, Parts(body=paragraphs(visit.texts[:2]) + control, script=script))


@page(passing("Devamını oku", absent=("Devamını oku",)))
def rest_behind_what_the_document_hears(visit: Visit) -> str:
    """A click on the control is heard by the document alone; that it is one shows in that the keyboard reaches it."""
    script = """
      document.addEventListener("click", ({ target }) => {
        const control = target.closest("[data-action=expand]");
        if (!control) return;
        document.querySelector(".u-6").style.display = "";
        control.style.display = "none";
      });"""
    control = '<div class="u-5" tabindex="0" data-action="expand"><span>Devamını oku</span></div>'
    rest = f'<div class="u-6" style="display:none">{paragraphs(visit.texts[2:])}</div>'
    return document(visit, Parts(body=paragraphs(visit.texts[:2]) + control + rest, script=script))


@page(passing("Continuar lendo", absent=("Continuar lendo",)))
def rest_right_in_a_shadow_root(visit: Visit) -> str:
    """Nothing stands between the part that is hidden and the root of the component that it is in."""
    inner = "".join(f"<p>{escape(text)}</p>" for text in visit.texts[2:])
    script = f"""
      const host = document.querySelector(".u-8");
      const root = host.attachShadow({{ mode: "open" }});
      root.innerHTML = `<slot></slot><button>Continuar lendo</button><div class="r" style="display:none">{inner}</div>`;
      root.querySelector("button").addEventListener("click", ({{ currentTarget: button }}) => {{
        root.querySelector(".r").style.display = "block";
        button.remove();
      }});"""
    return document(visit, Parts(body=f'<div class="u-8">{paragraphs(visit.texts[:2])}</div>', script=script))


@page(passing("Show full article", absent=()))
def rest_behind_a_form_without_fields(visit: Visit) -> str:
    """The control sends a form that has nothing else in it, and a script brings the rest in its place."""
    script = """
      document.querySelector("form").addEventListener("submit", async (event) => {
        event.preventDefault();
        const texts = await site.text({ from: 2, delay: 120 });
        event.target.remove();
        site.append(texts);
      });"""
    form = """<form method="post" action="/more"><input type="hidden" name="a" value="1">
      <button>Show full article</button></form>"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]) + form, script=script))


@page(passing("What the divers found", absent=()))
def fold_whose_part_is_named_in_its_own_root(visit: Visit) -> str:
    """A component has the control and the part that it opens in its shadow root, and shows there what stands in it."""
    script = """
      customElements.define("x-fold", class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode: "open" });
          root.innerHTML = `<style>.part { display: none } :host(.open) .part { display: block }</style>
            <div role="heading" aria-level="2"><button aria-expanded="false" aria-controls="part">
              <slot name="title"></slot></button></div>
            <div id="part" class="part"><slot></slot></div>`;
          root.querySelector("button").addEventListener("click", ({ currentTarget: button }) => {
            this.classList.toggle("open");
            button.ariaExpanded = String(this.classList.contains("open"));
          });
        }
      });"""
    fold = f'<x-fold><span slot="title">What the divers found</span>{paragraphs(visit.texts[2:])}</x-fold>'
    return document(visit, Parts(body=paragraphs(visit.texts[:2]) + fold, script=script))


@page(passing("Continue to the article", absent=("Which edition would you like",)))
def dialog_that_has_a_main_element(visit: Visit) -> str:
    """What the dialog asks stands in a main element of its own, as a well-known library sets it."""
    script = """
      document.querySelector(".on").addEventListener("click", async () => {
        document.querySelector(".sheet").remove();
        site.append(await site.text({ from: 1, delay: 120 }));
      });"""
    inner = """<div role="dialog" aria-modal="true" style="background:#fff;padding:40px"><h2>Welcome</h2>
      <main><p>Which edition would you like to have from now on?</p></main>
      <footer><button class="on">Continue to the article</button></footer></div>"""
    style = "position:fixed;inset:0;display:flex;background:#0009"
    sheet = f'<div class="sheet" tabindex="-1" style="{style}">{inner}</div>'
    return document(visit, Parts(body=paragraphs(visit.texts[:1]), after=sheet, script=script))


@page(passing("Part 2", absent=()))
def tab_that_holds_the_link_to_its_part(visit: Visit) -> str:
    """The entry of the row is the tab, and the link in it hears the click; its address gives the part."""
    script = """
      const all = (role) => document.querySelectorAll(`[role=${role}]`);
      for (const link of document.querySelectorAll("[role=tab] a"))
        link.addEventListener("click", async (event) => {
          event.preventDefault();
          const chosen = link.parentElement;
          for (const tab of all("tab")) tab.ariaSelected = String(tab === chosen);
          for (const part of all("tabpanel")) part.hidden = part.id !== chosen.getAttribute("aria-controls");
          const part = document.querySelector("[role=tabpanel]:not([hidden])");
          if (!part.childElementCount) part.innerHTML = await (await fetch(link.href)).text();
        });"""
    tabs = "".join(
        f'<li role="tab" aria-controls="part-{at}" aria-selected="{str(at == 1).lower()}">'
        f'<a role="presentation" href="/part/{visit.page.name}?from=3&amp;delay=120">Part {at}</a></li>'
        for at in (1, 2)
    )
    parts = f"""<div role="tabpanel" id="part-1">{paragraphs(visit.texts[:3])}</div>
      <div role="tabpanel" id="part-2" hidden></div>"""
    return document(visit, Parts(body=f'<ul role="tablist">{tabs}</ul>{parts}', script=script))


@page(passing("Artikel ganz anzeigen", absent=("Schließen",)))
def rest_in_a_dialog(visit: Visit) -> str:
    """The control opens the rest in a dialog over the page, which is closed by a control of its own."""
    script = """
      const dialog = document.querySelector("dialog");
      document.querySelector(".open").addEventListener("click", () => dialog.showModal());
      dialog.querySelector("button").addEventListener("click", () => dialog.close());"""
    dialog = f"<dialog><button>Schließen</button>{paragraphs(visit.texts[2:])}</dialog>"
    body = f'{paragraphs(visit.texts[:2])}<button class="open">Artikel ganz anzeigen</button>{dialog}'
    return document(visit, Parts(body=body, script=script))


@page(passing("Continue reading", absent=()))
def link_that_a_library_follows_in_place(visit: Visit) -> str:
    """The link has an address elsewhere, and an attribute by which a library knows that its answer belongs here."""
    script = """
      document.addEventListener("click", async (event) => {
        const link = event.target.closest("a[data-remote]");
        if (!link) return;
        event.preventDefault();
        const html = await (await fetch(link.href)).text();
        link.outerHTML = html;
      });"""
    href = f"/part/{visit.page.name}?from=2&amp;delay=120"
    link = f'<a href="{href}" data-remote="true">Continue reading</a>'
    return document(visit, Parts(body=paragraphs(visit.texts[:2]) + link, script=script))
