"""Stories that open in a dialog over the list that they were chosen from, and a dialog that only looks so."""

from __future__ import annotations

from html import escape

from tests.site.layout import Parts, bare, document, kit, paragraphs
from tests.site.page import Truth, Visit, register
from tests.site.text import story

page = register.page
LIST = tuple(story(f"on the list {number}", "library") for number in range(4))
LISTED = tuple(text for listed in LIST for text in (listed.headline, listed.standfirst))
OFFER = (
    "Twelve reporters walk the quays for this paper from Monday to Saturday, and each of them has to be paid for it.",
    "Until the end of the month a year of all our stories costs no more than a crab roll and a coffee at Dunmore's.",
    "Readers who join now get the tide table for the whole coast by post, printed on paper that water does not harm.",
    "Whoever has second thoughts can leave again at the end of any month, by letter, by telephone or in person.",
)


def over_the_list(visit: Visit, opening: str) -> str:
    """A list of stories; `opening` is JavaScript that shows `html`, the text of the one that the address names."""
    cards = "".join(
        f"<section><h2>{escape(one.headline)}</h2><p>{escape(one.standfirst)}</p></section>" for one in LIST
    )
    script = f"""
      (async () => {{
        if (!location.hash.startsWith("#story/")) return;
        const texts = await site.text({{ delay: 200 }});
        const html = `<h1>{escape(visit.story.headline)}</h1>` + texts.map((text) => `<p>${{text}}</p>`).join("");
        {opening}
      }})();"""
    body = f'{kit(visit)}<div class="front"><h1>Today on the coast</h1>{cards}</div><script>{script}</script>'
    return bare("Today on the coast", body)


@page(Truth(done_ms=230, fragment="story/7", absent=LISTED))
def story_in_a_dialog_over_the_list(visit: Visit) -> str:
    """The part of the address behind the # opens a story in a dialog, and the list of all stories stays behind it."""
    opening = """
        const box = document.body.appendChild(document.createElement("dialog"));
        box.style.cssText = "width: 90%; height: 90%";
        box.innerHTML = `<button>Close</button>${html}`;
        box.showModal();"""
    return over_the_list(visit, opening)


@page(Truth(done_ms=230, fragment="story/8", absent=LISTED))
def story_in_a_panel_over_the_list(visit: Visit) -> str:
    """The story opens in a panel that is a dialog by its role, fills the window and has a cross."""
    opening = """
        const box = document.createElement("div");
        box.setAttribute("role", "dialog");
        box.style.cssText = "position: fixed; inset: 0; overflow: auto; background: #fff";
        box.innerHTML = `<button aria-label="Close">×</button>${html}`;
        document.body.append(box);"""
    return over_the_list(visit, opening)


@page(Truth(absent=OFFER))
def offer_in_whole_paragraphs(visit: Visit) -> str:
    """Over the story opens a dialog that sells the paper, under a heading and in four paragraphs."""
    offer = f"<h2>Your coast, every day</h2>{paragraphs(OFFER)}<button>No, thanks</button>"
    script = """
      const box = document.querySelector(".k7");
      setTimeout(() => { box.hidden = false; }, 300);
      box.querySelector("button").addEventListener("click", () => box.remove());"""
    style = "position: fixed; inset: 8%; overflow: auto; background: #fff"
    box = f'<div class="k7" role="dialog" aria-modal="true" hidden style="{style}">{offer}</div>'
    return document(visit, Parts(body=paragraphs(visit.texts), after=box, script=script))
