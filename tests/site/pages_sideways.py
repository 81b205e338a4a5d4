"""Stories that are scrolled to the side or in a box of their own: slides, lines that stand upright, bodies."""

from __future__ import annotations

from tests.site.layout import Parts, document, paragraphs
from tests.site.page import Truth, Visit, register

page = register.page
# Fills each empty part of a box when it comes into view there.
FILL = """
      const parts = [...document.querySelectorAll(".parts > :empty")];
      const first = site.count - parts.length;
      const observer = new IntersectionObserver((entries) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting) continue;
          observer.unobserve(target);
          const from = first + parts.indexOf(target);
          site.text({ from, to: from + 1, delay: 60 }).then((texts) => target.append(...texts.map(site.paragraph)));
        }
      }, { root: document.querySelector(".parts") });
      for (const part of parts) observer.observe(part);"""


def with_parts(visit: Visit, box: str, part: str) -> str:
    """A box of so many parts as there are paragraphs; the first is there."""
    empty = f'<section style="{part}"></section>' * (len(visit.texts) - 1)
    begun = f'<section style="{part}">{paragraphs(visit.texts[:1])}</section>'
    return document(visit, Parts(body=f'<div class="parts" style="{box}">{begun}{empty}</div>', script=FILL))


@page(Truth(needs=("scroll",)))
def slides_to_the_side(visit: Visit) -> str:
    """Each paragraph is a slide as wide as the text; a slide is filled when it is swiped into view."""
    return with_parts(visit, "display:flex;overflow-x:auto;width:600px", "flex:0 0 600px")


@page(Truth(needs=("scroll",)), topic="ar", count=5)
def slides_to_the_left(visit: Visit) -> str:
    """The same from right to left, in slides that come to rest one by one."""
    box = "display:flex;overflow-x:auto;width:600px;scroll-snap-type:x mandatory;scroll-behavior:smooth"
    return with_parts(visit, box, "flex:0 0 600px;scroll-snap-align:start")


@page(Truth(needs=("scroll",)), topic="ja", count=5)
def upright_lines_in_a_box(visit: Visit) -> str:
    """Lines stand upright and follow each other to the left, in a box that is scrolled to the side."""
    box = "writing-mode:vertical-rl;height:460px;width:620px;overflow-x:auto;overflow-y:hidden"
    return with_parts(visit, box, "margin-left:280px;min-width:40px")


@page(Truth(needs=("scroll",)), topic="ja", count=5)
def upright_lines_on_the_page(visit: Visit) -> str:
    """The page itself is scrolled to the left, and goes on when its reader is near the end of what is there."""
    head = (
        "<style>html { writing-mode: vertical-rl } .upright { height: 460px } .upright p { margin-left: 420px }</style>"
    )
    script = """
      const box = document.querySelector(".upright"), sheet = document.documentElement;
      let shown = 3, isAsked = false;
      addEventListener("scroll", async () => {
        if (isAsked || shown === site.count || innerWidth - scrollX < sheet.scrollWidth - 800) return;
        isAsked = true;
        box.append(...(await site.text({ from: shown, to: ++shown, delay: 60 })).map(site.paragraph));
        isAsked = false;
      });"""
    body = f'<div class="upright">{paragraphs(visit.texts[:3])}</div>'
    return document(visit, Parts(head=head, body=body, script=script))


@page(Truth(needs=("scroll",)))
def body_that_scrolls_by_itself(visit: Visit) -> str:
    """The window stands still and the body scrolls in it, which alone is told of that."""
    head = """<style>html { height: 100%; overflow: hidden }
      body { height: 100%; overflow: auto; margin: 0 } .gap { height: 2500px }</style>"""
    script = """
      document.body.addEventListener("scroll", async function listen() {
        if (document.body.scrollTop < 1000) return;
        document.body.removeEventListener("scroll", listen);
        site.append(await site.text({ from: 2, delay: 120 }));
      });"""
    body = f'{paragraphs(visit.texts[:2])}<div class="gap"></div>'
    return document(visit, Parts(head=head, body=body, script=script))
