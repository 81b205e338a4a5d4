"""What a reader does without thinking: the wheel, the pointer over the text, a swipe to the side, a tab, a form."""

from __future__ import annotations

from html import escape

from aiohttp import web

from tests.site.layout import Parts, bare, document, paragraphs
from tests.site.page import Truth, Visit, register
from tests.site.pages_dialogs import ADDRESS, LETTER, STAND
from tests.site.pages_joined import part_of, part_texts

page = register.page


def rest_at(visit: Visit, target: str, event: str) -> str:
    """Two paragraphs, and the others once `event` has come to `target`."""
    script = f"""
      const fetchRest = async () => site.append(await site.text({{ from: 2, delay: 100 }}));
      {target}.addEventListener("{event}", fetchRest, {{ once: true }});"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), script=script))


@page(Truth(needs=("move",)))
def rest_at_the_first_turn_of_the_wheel(visit: Visit) -> str:
    """The rest is fetched when the reader first turns the wheel."""
    return rest_at(visit, "window", "wheel")


@page(Truth(needs=("move",)))
def rest_when_the_pointer_enters_the_article(visit: Visit) -> str:
    """The rest is fetched when the pointer first comes over the article."""
    return rest_at(visit, 'document.querySelector("article, main")', "mouseenter")


@page()
def text_in_tabs(visit: Visit) -> str:
    """The story goes on in two tabs, of which the second is closed."""
    tabs = "".join(
        f'<button role="tab" aria-selected="{chosen}" aria-controls="{name}">{name}</button>'
        for name, chosen in (("What", "true"), ("Why", "false"))
    )
    panels = "".join(
        f'<div role="tabpanel" id="{name}"{hidden}>{paragraphs(texts)}</div>'
        for name, hidden, texts in (("What", "", visit.texts[2:4]), ("Why", " hidden", visit.texts[4:]))
    )
    script = """
      for (const tab of document.querySelectorAll("[role=tab]"))
        tab.onclick = () => {
          for (const other of document.querySelectorAll("[role=tab]")) {
            other.ariaSelected = String(other === tab);
            document.getElementById(other.getAttribute("aria-controls")).hidden = other !== tab;
          }
        };"""
    body = f'{paragraphs(visit.texts[:2])}<div role="tablist">{tabs}</div>{panels}'
    return document(visit, Parts(body=body, script=script))


@page(Truth(needs=("pages",), pages=3), count=9)
def pages_by_a_form(visit: Visit) -> str:
    """The way to the next page is the button of a form."""
    part = part_of(visit)
    hidden = (
        f'<input type="hidden" name="part" value="{part + 1}"><input type="hidden" name="visit" value="{visit.id}">'
    )
    form = f'<form action="/{escape(visit.page.name)}">{hidden}<button>Next page</button></form>'
    return document(visit, Parts(body=paragraphs(part_texts(visit)) + (form if part < 3 else "")))


@page(Truth(needs=("pages",), pages=2, press=("Read the full story",)))
def whole_text_by_a_form(visit: Visit) -> str:
    """Below the first paragraphs a form asks the same path for the whole text."""
    if "view" in visit.request.query:
        return document(visit, Parts(body=paragraphs(visit.texts)))
    hidden = f'<input type="hidden" name="view" value="full"><input type="hidden" name="visit" value="{visit.id}">'
    send = '<input type="submit" value="Read the full story">'
    form = f'<form action="/{escape(visit.page.name)}">{hidden}{send}</form>'
    return document(visit, Parts(body=paragraphs(visit.texts[:2]) + form))


@page(Truth(needs=("pages",), pages=3))
def pages_behind_the_hash(visit: Visit) -> str:
    """The link to the next page changes nothing but what stands behind the # of the address."""
    script = """
      const link = document.querySelector(".onwards");
      const show = async () => {
        const part = Number(/part=(\\d)/.exec(location.hash)?.[1] ?? 1);
        const all = await site.text({ delay: 60 });
        const size = Math.ceil(all.length / 3);
        site.replace(all.slice((part - 1) * size, part * size));
        if (part < 3) link.hash = `part=${part + 1}`;
        else link.remove();
      };
      addEventListener("hashchange", show);
      show();"""
    return document(visit, Parts(after='<p><a class="onwards" href="#part=2">Next page</a></p>', script=script))


@page()
def refresh_by_a_header(visit: Visit) -> web.StreamResponse | str:
    """The server sends the reader on by a header of its answer, a second later."""
    if "arrived" in visit.request.query:
        return document(visit, Parts(body=paragraphs(visit.texts)))
    onwards = {"Refresh": f"1; url=/{visit.page.name}?visit={visit.id}&arrived=1"}
    return web.Response(text=bare("One moment", "<p>One moment</p>"), content_type="text/html", headers=onwards)


@page()
def closed_root_inside_an_open_one(visit: Visit) -> str:
    """Each paragraph is a component of the HTML itself: an open shadow root that holds a closed one."""
    inner = '<x-line><template shadowrootmode="closed"><p>{}</p></template></x-line>'
    outer = '<x-box><template shadowrootmode="open">{}</template></x-box>'
    return document(visit, Parts(body="".join(outer.format(inner.format(escape(text))) for text in visit.texts)))


@page(Truth(needs=("scroll", "press"), press=("Not on Sundays",), absent=("One letter on Sundays",)))
def letter_at_the_first_scroll(visit: Visit) -> str:
    """Who begins to scroll is asked for an address, and can scroll on to where the rest comes once that is answered."""
    inner = f'{LETTER}{ADDRESS} <button class="past">Not on Sundays</button>'
    script = """
      const dialog = document.querySelector(".k4");
      addEventListener("scroll", () => {
        dialog.hidden = false;
        document.body.style.cssText = "position: fixed; width: 100%";
      }, { once: true });
      document.querySelector(".past").addEventListener("click", () => {
        dialog.remove();
        document.body.style.cssText = "";
      });
      const bring = async () => site.append(await site.text({ from: 3, delay: 120 }));
      site.whenVisible(document.querySelector(".mark"), bring);"""
    mark = '<div class="mark" style="margin-top: 1500px; height: 2px"></div>'
    after = f'{mark}<div {STAND} hidden role="dialog">{inner}</div>'
    return document(visit, Parts(body=paragraphs(visit.texts[:3]), after=after, script=script))
