"""Articles in a box of their own that overflows by a few pixels, and brings more where its reader scrolls in it."""

from __future__ import annotations

import json

from tests.site.layout import Parts, document, paragraphs
from tests.site.page import Truth, Visit, register

page = register.page
HEAD = """<style>.column { height: 440px; overflow-y: auto } .column > div { min-height: 448px }
      .column p { min-height: 240px } .column i { display: block; height: 2px }</style>"""


def in_column(visit: Visit, script: str, end: str = "") -> str:
    """The first paragraph in such a box; `column` in the script is the box, and `end` what stands at its end."""
    body = f'<div class="column"><div>{paragraphs(visit.texts[:1])}</div>{end}</div>'
    start = f'const column = document.querySelector(".column"), left = {json.dumps(visit.texts[1:])};'
    return document(visit, Parts(head=HEAD, body=body, script=start + script))


@page(Truth(needs=("scroll",)))
def mark_at_the_end_of_a_column(visit: Visit) -> str:
    """A mark at the end of the box is watched, and a paragraph put before it each time that it is seen."""
    script = """
      const mark = column.lastElementChild;
      new IntersectionObserver(([{ isIntersecting }]) => {
        if (isIntersecting && left.length) setTimeout(() => mark.before(site.paragraph(left.shift())), 150);
      }, { root: column }).observe(mark);"""
    return in_column(visit, script, "<i></i>")


@page(Truth(needs=("scroll",)))
def column_that_hears_its_scrolling(visit: Visit) -> str:
    """The box listens to its own scrolling, and adds a paragraph each time that its end is near."""
    script = """
      let waits = false;
      column.onscroll = () => {
        if (waits || !left.length || column.scrollTop + column.clientHeight < column.scrollHeight - 5) return;
        waits = true;
        setTimeout(() => { waits = false; column.append(site.paragraph(left.shift())); }, 150);
      };"""
    return in_column(visit, script)
