"""Articles that go over several pages, and the ways from one to the next."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from aiohttp import web

from tests.site import state
from tests.site.layout import Parts, bare, document, paragraphs
from tests.site.page import Truth, Visit, register

page = register.page
A_PAGE = 3  # paragraphs


def part_of(visit: Visit) -> int:
    """Which page of the article is asked for, from 1."""
    return int(visit.request.query.get("part", 1))


def part_texts(visit: Visit) -> tuple[str, ...]:
    """The paragraphs of that page."""
    start = (part_of(visit) - 1) * A_PAGE
    return visit.texts[start : start + A_PAGE]


def address(visit: Visit, part: int) -> str:
    """The address of a page of the article."""
    return escape(f"/{visit.page.name}?visit={visit.id}&part={part}")


@page(Truth(needs=("pages",), pages=3, press=("›", "›")), count=9)
def pages_by_rel_next(visit: Visit) -> str:
    """Head and text name the next page with rel=next; its text comes from an API."""
    part, links, head = part_of(visit), "", ""
    if part < 3:
        head = f'<link rel="next" href="{address(visit, part + 1)}">'
        links = f'<div class="page-links">Page {part} of 3 <a rel="next" href="{address(visit, part + 1)}">›</a></div>'
    start = (part - 1) * A_PAGE
    script = f"site.text({{ from: {start}, to: {start + A_PAGE}, delay: 250 }}).then(site.append)"
    return document(visit, Parts(head=head, after=links, script=script))


@page(Truth(needs=("pages",), pages=3, press=("›", "›")), count=9)
def pages_of_which_the_first_hangs(visit: Visit) -> str:
    """On the first page a script runs for ever from a moment after its load; on the others the text comes late."""
    part = part_of(visit)
    link = f'<p class="page-links"><a rel="next" href="{address(visit, part + 1)}">›</a></p>' if part < 3 else ""
    if part == 1:
        script = "addEventListener('load', () => setTimeout(() => { for (;;) document.title.length; }, 300));"
        return document(visit, Parts(body=paragraphs(part_texts(visit)), after=link, script=script))
    start = (part - 1) * A_PAGE
    script = f"site.later(200, {{ from: {start}, to: {start + A_PAGE}, delay: 100 }}).then(site.append)"
    return document(visit, Parts(after=link, script=script))


@page(Truth(needs=("pages",), pages=3, press=("Next page", "Next page")), count=9)
def pages_by_a_link_in_words(visit: Visit) -> str:
    """A link says "Next page" and nothing else tells that the article goes on."""
    part = part_of(visit)
    link = f'<p class="more-pages"><a href="{address(visit, part + 1)}">Next page</a></p>' if part < 3 else ""
    return document(visit, Parts(body=paragraphs(part_texts(visit)), after=link))


@page(Truth(needs=("pages",), pages=3, press=("2", "3")), count=9)
def pages_by_number(visit: Visit) -> str:
    """The pages are linked by their numbers only."""
    part = part_of(visit)
    numbers = "".join(
        f'<li class="active"><span>{number}</span></li>'
        if number == part
        else f'<li><a href="{address(visit, number)}">{number}</a></li>'
        for number in (1, 2, 3)
    )
    after = f'<ul class="pagination pagination--article" aria-label="Pages of this article">{numbers}</ul>'
    return document(visit, Parts(body=paragraphs(part_texts(visit)), after=after))


TURN = """
      const turn = async (part) => {
        const start = (part - 1) * 3;
        site.replace(await site.text({ from: start, to: start + 3, delay: 150 }));
      };"""


@page(Truth(needs=("pages",), pages=3, press=("2", "3")), count=9)
def pages_by_buttons(visit: Visit) -> str:
    """Buttons with numbers change the text in place; no address changes and no link exists."""
    buttons = "".join(
        f'<button type="button" class="pager__button" {"aria-current=true" if number == 1 else ""}>{number}</button>'
        for number in (1, 2, 3)
    )
    script = f"""{TURN}
      for (const button of document.querySelectorAll(".pager__button"))
        button.addEventListener("click", () => {{
          document.querySelector(".pager__button[aria-current]").removeAttribute("aria-current");
          button.setAttribute("aria-current", "true");
          turn(Number(button.textContent));
        }});"""
    after = f'<div class="pager" role="navigation" aria-label="Pages">{buttons}</div>'
    return document(visit, Parts(body=paragraphs(visit.texts[:A_PAGE]), after=after, script=script))


@page(Truth(needs=("pages",), pages=3, press=("Go to page", "Go to page")), count=9)
def pages_by_select(visit: Visit) -> str:
    """A select of pages changes the text in place."""
    options = "".join(f'<option value="{number}">Page {number}</option>' for number in (1, 2, 3))
    script = f"""{TURN}
      const select = document.querySelector(".page-select");
      select.addEventListener("change", () => turn(Number(select.value)));"""
    after = f'<div class="pager"><select class="page-select" aria-label="Go to page">{options}</select></div>'
    return document(visit, Parts(body=paragraphs(visit.texts[:A_PAGE]), after=after, script=script))


@page(Truth(needs=("pages",), pages=3, press=("Next page", "Next page")), count=9)
def pages_by_a_next_button(visit: Visit) -> str:
    """A button "Next page" changes the text in place until it is disabled on the last page."""
    script = f"""{TURN}
      const button = document.querySelector(".pager__next");
      let part = 1;
      button.addEventListener("click", async () => {{
        await turn(++part);
        button.disabled = part === 3;
        document.querySelector(".pager__count").textContent = `${{part}} / 3`;
      }});"""
    after = """<div class="pager"><span class="pager__count">1 / 3</span>
      <button type="button" class="pager__next">Next page</button></div>"""
    return document(visit, Parts(body=paragraphs(visit.texts[:A_PAGE]), after=after, script=script))


@page(Truth(needs=("pages",), pages=3, press=("Next", "Next")), count=9)
def pages_by_links_without_an_address(visit: Visit) -> str:
    """The entries of a pager are links that lead nowhere; what hears them is the list that they stand in."""
    entries = "".join(f'<li data-part="{n}"{" class=active" if n == 1 else ""}><a>{n}</a></li>' for n in (1, 2, 3))
    script = f"""{TURN}
      const pager = document.querySelector(".ui-pagination");
      let shown = 1;
      pager.addEventListener("click", async ({{ target }}) => {{
        const entry = target.closest("li");
        if (!entry || entry.classList.contains("disabled")) return;
        shown = Number(entry.dataset.part) || shown + 1;
        await turn(shown);
        for (const each of pager.querySelectorAll("li"))
          each.classList.toggle("active", Number(each.dataset.part) === shown);
        pager.querySelector(".ui-next").classList.toggle("disabled", shown === 3);
      }});"""
    after = f'<ul class="ui-pagination">{entries}<li class="ui-next"><a>Next</a></li></ul>'
    return document(visit, Parts(body=paragraphs(visit.texts[:A_PAGE]), after=after, script=script))


@page(Truth(needs=("pages",), pages=3, press=("Next page", "Next page")), count=9)
def pages_that_a_script_cuts(visit: Visit) -> str:
    """The whole text is there, until a script leaves the first third of it and a button for the others."""
    script = f"""
      setTimeout(() => {{
        const texts = [...site.body().querySelectorAll("p")];
        const show = (part) => {{
          for (const text of texts) text.remove();
          site.body().append(...texts.slice(part * {A_PAGE}, (part + 1) * {A_PAGE}));
        }};
        let part = 0;
        show(part);
        document.querySelector(".pager__next").addEventListener("click", ({{ currentTarget }}) => {{
          show(++part);
          currentTarget.disabled = part === 2;
        }});
      }}, 300);"""
    after = '<div class="pager"><button type="button" class="pager__next">Next page</button></div>'
    return document(visit, Parts(body=paragraphs(visit.texts), after=after, script=script))


def by_links(visit: Visit, parts: int) -> str:
    """A page of an article in so many parts, each of which links to the next."""
    part = part_of(visit)
    link = f'<p class="more-pages"><a href="{address(visit, part + 1)}">Next page</a></p>' if part < parts else ""
    return document(visit, Parts(body=paragraphs(part_texts(visit)), after=link))


@page(Truth(verdict="truncated", press=("Next page",), needs=("press",)), count=3)
def pages_of_which_the_second_is_gone(visit: Visit) -> web.Response | str:
    """The second of three pages has been deleted; what stands on the first is all that there is."""
    if part_of(visit) == 1:
        return by_links(visit, 3)
    return web.Response(status=404, text=bare("Not found", "<h1>Not found</h1>"), content_type="text/html")


@page(Truth(verdict="truncated", needs=("pages",), pages=2, press=("Next page", "Next page")), count=6)
def pages_of_which_the_third_is_a_wall(visit: Visit) -> str:
    """Who asks for the third page is asked whether he is human, and gets no text."""
    if part_of(visit) < 3:
        return by_links(visit, 3)
    wall = "<h1>Just a moment...</h1><p>Please verify you are a human before you go on.</p>"
    return bare("Just a moment...", wall)


@page(Truth(needs=("pages",), pages=3, press=("Next page", "Next page")), count=9)
def pages_of_which_one_fails_at_first(visit: Visit) -> web.Response | str:
    """The second page is answered with 503 the first time that it is asked for."""
    if part_of(visit) == 2 and state.of(visit.request).counted("second page") == 1:
        return web.Response(status=503, text="busy")
    return by_links(visit, 3)


@page(Truth(needs=("pages",), pages=3, press=("›", "›")), count=9)
def pages_by_an_arrow_with_a_name(visit: Visit) -> str:
    """The link is an arrow, and only those who can't see it are told that it leads to the next page."""
    part = part_of(visit)
    link = f'<a aria-label="Next page" href="{address(visit, part + 1)}">›</a>' if part < 3 else ""
    return document(
        visit, Parts(body=paragraphs(part_texts(visit)), after=f'<div class="c-7f3a">{part} / 3 {link}</div>')
    )


@page(Truth(needs=("pages",), pages=3, press=("Next page: What it costs", "Next page: What is next")), count=9)
def pages_by_links_with_titles(visit: Visit) -> str:
    """The link says what the next page is about."""
    part = part_of(visit)
    titles = {1: "What it costs", 2: "What is next"}
    link = f'<p><a href="{address(visit, part + 1)}">Next page: {titles[part]}</a></p>' if part < 3 else ""
    return document(visit, Parts(body=paragraphs(part_texts(visit)), after=link))


def page_options(visit: Visit, values: Callable[[int], str]) -> str:
    """The options of a select of pages, of which the present one is chosen."""
    return "".join(
        f'<option value="{values(number)}"{" selected" if number == part_of(visit) else ""}>Page {number}</option>'
        for number in (1, 2, 3)
    )


@page(Truth(needs=("pages",), pages=3, press=("Go to page", "Go to page")), count=9)
def pages_by_a_select_of_addresses(visit: Visit) -> str:
    """The options of a select are addresses, and choosing one leads there."""
    options = page_options(visit, lambda number: address(visit, number))
    select = f'<select aria-label="Go to page" onchange="location.href = this.value">{options}</select>'
    return document(visit, Parts(body=paragraphs(part_texts(visit)), after=select))


@page(Truth(needs=("pages",), pages=3, press=("Go", "Go")), count=9)
def pages_by_a_select_in_a_form(visit: Visit) -> str:
    """A form with a select of pages is sent by a button."""
    select = f'<select name="part" aria-label="Page">{page_options(visit, str)}</select>'
    form = f'<form><input type="hidden" name="visit" value="{escape(visit.id)}">{select}<button>Go</button></form>'
    return document(visit, Parts(body=paragraphs(part_texts(visit)), after=form))


@page(Truth(needs=("pages",), pages=3, press=("Next page ›", "Next page ›")), count=9)
def pages_by_a_script_that_leads_on(visit: Visit) -> str:
    """The link has no address; a script goes to the next page."""
    part = part_of(visit)
    onwards = f"location.href = '{address(visit, part + 1)}'; return false"
    link = f'<p><a href="#" onclick="{onwards}">Next page ›</a></p>' if part < 3 else ""
    return document(visit, Parts(body=paragraphs(part_texts(visit)), after=link))


def numbers(visit: Visit, parts: int, mark: str = "b") -> str:
    """The numbers of the pages, of which all but the present one are links."""
    return " ".join(
        f"<{mark}>{number}</{mark}>" if number == part_of(visit) else f'<a href="{address(visit, number)}">{number}</a>'
        for number in range(1, parts + 1)
    )


@page(Truth(needs=("pages",), pages=3, press=("2", "3")), count=9)
def pages_by_number_in_a_row_without_a_name(visit: Visit) -> str:
    """The numbers stand in a box whose classes tell of its looks alone."""
    row = f'<div class="flex gap-2">{numbers(visit, 3)}</div>'
    return document(visit, Parts(body=paragraphs(part_texts(visit)), after=row))


@page(Truth(needs=("pages",), pages=3, press=("2", "3")), count=9)
def pages_by_number_around_a_loose_one(visit: Visit) -> str:
    """The number of the present page has no element of its own."""
    row = numbers(visit, 3).replace("<b>", "").replace("</b>", "")
    return document(visit, Parts(body=paragraphs(part_texts(visit)), after=f"<p>Pages: {row}</p>"))


@page(Truth(needs=("pages",), pages=3, press=("2", "3")), count=9)
def pages_by_number_before_an_arrow(visit: Visit) -> str:
    """Next to the first numbers and the last stands an arrow in a box without a name."""
    part = part_of(visit)
    arrow = f'<a href="{address(visit, part + 1)}">»</a>' if part < 3 else ""
    row = f'<div class="c-91d">{numbers(visit, 3, "strong")} <span>…</span> {arrow}</div>'
    return document(visit, Parts(body=paragraphs(part_texts(visit)), after=row))


@page(Truth(needs=("pages",), pages=3, press=("Nächste Seite", "Nächste Seite")), count=9)
def pages_by_a_picture_of_words(visit: Visit) -> str:
    """The link to the next page is a picture whose text for those who can't see it says so."""
    part = part_of(visit)
    picture = '<img src="/pixel.gif" alt="Nächste Seite">'
    link = f'<p align="center"><a href="{address(visit, part + 1)}">{picture}</a></p>' if part < 3 else ""
    return document(visit, Parts(body=paragraphs(part_texts(visit)), after=link))


@page(Truth(needs=("pages",), pages=3, press=("2", "3")), count=9)
async def pages_by_a_form_around_the_page(visit: Visit) -> str:
    """One form holds all of the page; the numbers are links whose script sends it to the same address."""
    sent = await visit.request.post()
    part = int(str(sent.get("part", 1)))
    links = " ".join(
        f"<span>{number}</span>" if number == part else f'<a href="javascript:send({number})">{number}</a>'
        for number in (1, 2, 3)
    )
    texts = paragraphs(visit.texts[(part - 1) * A_PAGE : part * A_PAGE])
    script = "function send(part) { document.forms[0].part.value = part; document.forms[0].submit(); }"
    form = f"""<form method="post"><input type="hidden" name="part"><h1>{escape(visit.story.headline)}</h1>
      <div class="text">{texts}</div><div class="pager">{links}</div></form><script>{script}</script>"""
    return bare(escape(visit.story.headline), form)


DRAWING = '<svg width="20" height="20"><path d="M6 4l8 6-8 6"/></svg>'


@page(Truth(needs=("pages",), pages=3, press=("", "")), count=9)
def pages_by_arrows_around_a_count(visit: Visit) -> str:
    """Two drawn arrows without a word stand around a count of the pages, and change the text in place."""
    script = f"""{TURN}
      const [back, on] = document.querySelectorAll(".c-4be button");
      let part = 1;
      const go = (by) => async () => {{
        part += by;
        await turn(part);
        [back.disabled, on.disabled] = [part === 1, part === 3];
        document.querySelector(".c-4be span").textContent = `${{part}} / 3`;
      }};
      back.addEventListener("click", go(-1));
      on.addEventListener("click", go(1));"""
    after = f"""<div class="c-4be"><button type="button" disabled>{DRAWING}</button><span>1 / 3</span>
      <button type="button">{DRAWING}</button></div>"""
    return document(visit, Parts(body=paragraphs(visit.texts[:A_PAGE]), after=after, script=script))


@page(Truth(absent=("A boat in the morning", "A boat in the evening")))
def arrows_around_a_count_of_pictures(visit: Visit) -> str:
    """Below the text two drawn arrows leaf through pictures, and the line below them changes."""
    script = """
      document.querySelector(".c-4be button:last-child").addEventListener("click", () => {
        document.querySelector("figcaption").textContent = "A boat in the evening, seen from the old harbour wall.";
      });"""
    arrow = f'<button type="button">{DRAWING}</button>'
    after = f"""<div class="c-4be"><figure><img src="/pixel.gif" width="600" height="400" alt="">
      <figcaption>A boat in the morning, seen from the wall of the old harbour.</figcaption></figure>
      <div>{arrow}<span>1 / 3</span>{arrow}</div></div>"""
    return document(visit, Parts(body=paragraphs(visit.texts), after=after, script=script))
