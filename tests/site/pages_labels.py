"""Controls below the text that unfold the rest, in words of other kinds, and one that only looks like them."""

from __future__ import annotations

import json
from html import escape

from tests.site.layout import Parts, bare, document, paragraphs
from tests.site.page import Truth, Visit, register
from tests.site.pages_dialogs import passing
from tests.site.text import Story, story

page = register.page
NEXT = story("the next story that unfolds", "theatre")
GERMAN = story("the next German story that unfolds", "de")
INVITES = {"en": "Continue reading", "de": "Weiterlesen"}


def unfolding(visit: Visit, label: str) -> str:
    """A story whose rest comes when the control with that label is pressed."""
    script = """
      document.querySelector(".unroll").addEventListener("click", async ({ currentTarget }) => {
        const texts = await site.text({ from: 3, delay: 120 });
        currentTarget.remove();
        site.append(texts);
      });"""
    button = f'<button class="unroll">{label}</button>'
    return document(visit, Parts(body=paragraphs(visit.texts[:3]) + button, script=script))


@page(passing("Tap here to keep reading · 3 min left", absent=()))
def fold_with_a_reading_time(visit: Visit) -> str:
    """The control that unfolds the rest is an invitation and says how long that takes."""
    return unfolding(visit, "Tap here to keep reading · 3 min left")


@page(passing("Show 9 earlier updates", absent=()))
def fold_of_earlier_updates(visit: Visit) -> str:
    """A live report keeps its earlier entries behind a control that counts them."""
    return unfolding(visit, "Show 9 earlier updates")


@page(passing("Den ganzen Beitrag anzeigen", absent=()), topic="de")
def fold_labelled_in_german(visit: Visit) -> str:
    """A German control names the whole text as its object."""
    return unfolding(visit, "Den ganzen Beitrag anzeigen")


@page(passing("続きを読む（残り3段落）", absent=()), topic="ja")
def fold_that_counts_what_is_left(visit: Visit) -> str:
    """A Japanese control says in brackets how many paragraphs it hides."""
    return unfolding(visit, "続きを読む（残り3段落）")


@page(Truth(absent=("the finest conservatories of the county",)))
def offer_that_unfolds_between_paragraphs(visit: Visit) -> str:
    """A box between the paragraphs says that it is paid for, and unfolds the words of who has paid."""
    box = (
        "<div><small>Paid content by Castlewick</small><strong>Thinking of moving?</strong>"
        '<button class="unfold">Read more</button><div class="said"></div></div>'
    )
    script = """
      document.querySelector(".unfold").addEventListener("click", () => {
        const said = `${"Castlewick has built the finest conservatories of the county for forty years. ".repeat(3)}`;
        document.querySelector(".said").append(site.paragraph(said));
      });"""
    return document(visit, Parts(body=paragraphs(visit.texts[:3]) + box + paragraphs(visit.texts[3:]), script=script))


def announcing(visit: Visit, label: str, other: Story) -> str:
    """Below the text a box announces another story in these words, and unfolds it when its control is pressed."""
    box = f"""<div class="w2"><p>{label}</p><h2>{escape(other.headline)}</h2><p>{escape(other.standfirst)}</p>
      <button>{INVITES[other.language]}</button></div>"""
    told = f"<h2>{escape(other.headline)}</h2>{paragraphs(other.paragraphs[:3])}"
    script = f"""
      const box = document.querySelector(".w2");
      box.querySelector("button").addEventListener("click", async () => {{
        await site.sleep(150);
        box.outerHTML = {json.dumps(told)};
      }});"""
    return document(visit, Parts(body=paragraphs(visit.texts) + box, script=script))


@page(Truth(absent=(NEXT.headline, *NEXT.paragraphs[:3])), topic="flood")
def next_story_unfolds_in_place(visit: Visit) -> str:
    """The control below the story invites to read on in the next one."""
    return announcing(visit, "Up next", NEXT)


@page(Truth(absent=(GERMAN.headline, *GERMAN.paragraphs[:3])), topic="de")
def next_story_in_german_unfolds_in_place(visit: Visit) -> str:
    """The same in German, and in other words."""
    return announcing(visit, "Als Nächstes lesen:", GERMAN)


@page(Truth(absent=(NEXT.headline, *NEXT.paragraphs[:3])), topic="flood")
def button_that_leads_to_another_story(visit: Visit) -> str:
    """A box between the paragraphs holds a line in bold and a button whose script opens another page."""
    if "another" in visit.request.query:
        return bare(NEXT.headline, f"<h1>{escape(NEXT.headline)}</h1>{paragraphs(NEXT.paragraphs)}")
    box = f'<div class="w5"><p><b>{escape(NEXT.headline)}</b></p><button>Read more</button></div>'
    script = f"""
      document.querySelector(".w5 button").addEventListener("click", () => {{
        location.assign("/{visit.page.name}?visit={visit.id}&another=1");
      }});"""
    body = paragraphs(visit.texts[:3]) + box + paragraphs(visit.texts[3:])
    return document(visit, Parts(body=body, script=script))


@page(Truth(absent=("said a reader from Ostwick",)))
def comments_behind_a_count(visit: Visit) -> str:
    """A control below the text counts comments in the words of one that unfolds; they would come below the story."""
    script = """
      document.querySelector(".talk").addEventListener("click", () => site.append(
        ["It has always been so, said a reader from Ostwick, and nobody at the town hall has ever minded."]));"""
    button = '<button class="talk">Show 12 more comments</button>'
    return document(visit, Parts(body=paragraphs(visit.texts) + button, script=script))


HIDDEN = '<span style="position:absolute; width:1px; height:1px; overflow:hidden; clip:rect(0 0 0 0)">{}</span>'


@page(passing("Continue reading", absent=()))
def fold_that_names_its_story(visit: Visit) -> str:
    """The control says to those who can't see it which story it unfolds, in more words than a label has."""
    return unfolding(
        visit, f"Continue reading {HIDDEN.format(f'of the story “{visit.page.story.headline}” to its very end')}"
    )


@page(Truth(absent=("Tell those who follow you",)))
def share_control_named_by_a_letter(visit: Visit) -> str:
    """Below the text one may share it with a network that is called X, which opens a line to write in."""
    script = """
      document.querySelector(".post").addEventListener("click", () => site.append(
        ["Tell those who follow you what you think of this story, and of what the harbour has come to since."]));"""
    share = '<p class="send"><button class="post">X</button> <a href="https://mail.example/">Mail</a></p>'
    return document(visit, Parts(body=paragraphs(visit.texts) + share, script=script))


@page(passing("Try again", absent=("could not be loaded",)))
def story_that_is_asked_for_again(visit: Visit) -> str:
    """The first answer is an error, and the page offers to ask once more."""
    script = """
      const ask = async (address) => {
        const response = await fetch(address);
        if (response.ok) return site.replace((await response.json()).paragraphs);
        site.body().innerHTML = "<p>The story could not be loaded.</p><button type=button>Try again</button>";
        site.body().querySelector("button").onclick = () => ask(site.address("text", { delay: 120 }));
      };
      ask("/not-there");"""
    return document(visit, Parts(script=script))


@page(passing("Continue reading", "And now the last part", absent=()))
def fold_that_changes_its_words(visit: Visit) -> str:
    """The control says that it is at work, and then speaks of the next part in words of its own."""
    script = """
      let from = 3;
      document.querySelector(".unroll").addEventListener("click", async ({ currentTarget: control }) => {
        control.disabled = true;
        control.textContent = "One moment …";
        const texts = await site.text({ from, to: from + 2, delay: 120 });
        from += 2;
        control.disabled = false;
        control.textContent = "And now the last part";
        if (from >= site.count) control.remove();
        site.append(texts);
      });"""
    body = f'{paragraphs(visit.texts[:3])}<button class="unroll">Continue reading</button>'
    return document(visit, Parts(body=body, script=script))


@page(passing("Continuar en el navegador", absent=("se lee mejor en la aplicación",)), topic="es")
def sheet_at_the_foot_that_offers_an_app(visit: Visit) -> str:
    """A sheet at the foot of the window offers an app; the rest is fetched for who goes on in the browser."""
    style = "position: fixed; inset: auto 0 0 0; padding: 30px; background: white"
    sheet = f"""<div class="c-foot" style="{style}"><h3>El Faro se lee mejor en la aplicación</h3>
      <a href="/store">Descargar la aplicación</a> <button>Continuar en el navegador</button></div>"""
    script = """
      document.body.append(document.querySelector(".c-foot"));
      document.querySelector(".c-foot button").addEventListener("click", async () => {
        document.querySelector(".c-foot").remove();
        site.append(await site.text({ from: 2, delay: 120 }));
      });"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), after=sheet, script=script))


@page(Truth(needs=("press",), press=("Read transcript",)))
def words_of_an_episode(visit: Visit) -> str:
    """What is said in an episode is fetched into an empty part when the button above it is pressed."""
    body = f"""{paragraphs(visit.texts[:1])}<div class="transcript"><button class="transcript__toggle"
      aria-expanded="false"><span>Read transcript</span></button>
      <div class="transcript__panel" style="height: 0; overflow: hidden; visibility: hidden"></div></div>"""
    script = """
      const panel = document.querySelector(".transcript__panel");
      document.querySelector(".transcript__toggle").onclick = async ({ currentTarget }) => {
        const isOpen = currentTarget.ariaExpanded === "true";
        currentTarget.ariaExpanded = String(!isOpen);
        if (!panel.children.length) panel.append(...(await site.text({ from: 1, delay: 300 })).map(site.paragraph));
        panel.style.visibility = isOpen ? "hidden" : "visible";
        panel.style.height = isOpen ? "0" : `${panel.scrollHeight}px`;
      };"""
    return document(visit, Parts(body=body, script=script))
