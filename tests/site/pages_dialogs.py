"""Dialogs before a story whose way out has another look or wording: apps, letters, ages, answers in two steps."""

from __future__ import annotations

from html import escape

from aiohttp import web

from tests.site.layout import Parts, bare, document, paragraphs
from tests.site.page import Truth, Visit, register

page = register.page
STAND = 'class="k4" style="position:fixed;inset:0;z-index:90;background:#fdfdfd;padding:48px"'
LETTER = "<h2>One letter on Sundays</h2><p>Where may we send what the harbour talked about?</p>"
ADDRESS = '<input type="email" placeholder="you@example.org"><button>Send it to me</button>'
OURS = "With 96 partners we read cookies on your device to measure what you look at and to sell advertisements."
GERMAN = "Mit unseren Partnern lesen wir Cookies auf Ihrem Gerät und verkaufen Werbung nach Maß."
OPEN = """
      const open = async () => {
        for (const box of document.querySelectorAll(".k4")) box.remove();
        site.append(await site.text({ from: 1, delay: 120 }));
      };"""


def passing(*press: str, absent: tuple[str, ...] = ("One letter on Sundays",)) -> Truth:
    """The truth of a page that is open to those who press these."""
    return Truth(needs=("press",), press=press, absent=absent)


def behind(visit: Visit, inner: str, script: str, *, box: str = STAND) -> str:
    """A story whose rest comes once `open` is called; `box` holds the attributes of what stands before it."""
    body = paragraphs(visit.texts[:1])
    return document(visit, Parts(body=body, after=f"<div {box}>{inner}</div>", script=OPEN + script))


def pressed(selector: str) -> str:
    """The script of a control that opens the story."""
    return f'document.querySelector("{selector}").addEventListener("click", open);'


@page(passing("Continue on the web", absent=("The Gazette is quicker in the app",)))
def cover_that_offers_an_app(visit: Visit) -> str:
    """A cover without a telling name offers an app, and next to it a plain way on."""
    inner = """<h2>The Gazette is quicker in the app</h2><a href="/store">Get the app</a>
      <button class="web">Continue on the web</button>"""
    return behind(visit, inner, pressed(".web"))


@page(passing("Not now, continue to article"))
def cover_that_wants_an_address(visit: Visit) -> str:
    """The way past a request for an address is a link of two sentences in small print, below a word on privacy."""
    inner = LETTER + ADDRESS + '<p>See our privacy notice.</p><a href="#" class="past">Not now, continue to article</a>'
    return behind(visit, inner, pressed(".past"))


@page(passing("(a drawn cross)"))
def dialog_closed_by_a_drawn_cross(visit: Visit) -> str:
    """The control that closes is a drawing without a word; only its class says what it is for."""
    cross = '<span class="js-dismiss"><svg width="18" height="18"><path d="M1 1L17 17M17 1L1 17"/></svg></span>'
    return behind(visit, cross + LETTER + ADDRESS, pressed(".js-dismiss"), box=f'role="dialog" {STAND}')


@page(passing("Escape"))
def dialog_closed_by_the_escape_key(visit: Visit) -> str:
    """Nothing in the dialog closes it; the Escape key does."""
    script = 'addEventListener("keydown", ({ key }) => key === "Escape" && document.querySelector(".k4") && open());'
    return behind(visit, LETTER + ADDRESS, script, box=f'role="dialog" aria-modal="true" {STAND}')


@page(passing("Escape"))
def modal_without_a_control(visit: Visit) -> str:
    """A dialog element shown as a modal has no button but the one that sends the form; the browser itself closes it."""
    dialog = f"<dialog>{LETTER}<form>{ADDRESS}</form></dialog>"
    script = """
      const letter = document.querySelector("dialog");
      letter.showModal();
      letter.addEventListener("close", open);"""
    return document(visit, Parts(body=paragraphs(visit.texts[:1]), after=dialog, script=OPEN + script))


@page(passing("Not right now"))
def dialog_whose_controls_are_plain_elements(visit: Visit) -> str:
    """What closes the cover is text in a box, which only the hand of the pointer tells from other text."""
    way = '<div class="way" style="cursor:pointer"><span>Not right now</span></div>'
    return behind(visit, LETTER + ADDRESS + way, pressed(".way"))


@page(passing("(a drawn cross)", absent=(OURS,)))
def consent_that_can_only_be_closed(visit: Visit) -> str:
    """The dialog has a button that agrees, and a drawn cross for those who do not."""
    cross = '<i class="icon-close" style="cursor:pointer;display:block;width:20px;height:20px"></i>'
    return behind(visit, f"{cross}<p>{OURS}</p><button>Agree</button>", pressed(".icon-close"))


@page(passing("(beside the dialog)"))
def dialog_closed_by_a_click_beside_it(visit: Visit) -> str:
    """A small dialog stands on a dark sheet of its own; only a click on the sheet closes it."""
    dialog = f"""<div class="k4 k4-sheet" style="position:fixed;inset:0;z-index:89;background:#000a"></div>
      <div class="k4" role="dialog" style="position:fixed;inset:30% 25%;z-index:90;background:#fff">
      {LETTER}{ADDRESS}</div>"""
    body = paragraphs(visit.texts[:1])
    return document(visit, Parts(body=body, after=dialog, script=OPEN + pressed(".k4-sheet")))


@page(passing("Yes, I am 18 or older", absent=("not meant for children",)))
def cover_that_asks_for_age(visit: Visit) -> str:
    """The reader is asked how old he is; who is too young is sent to the front page."""
    inner = """<h2>How old are you?</h2><p>What follows is not meant for children under the age of 18.</p>
      <a href="/">I am younger</a> <button class="grown">Yes, I am 18 or older</button>"""
    return behind(visit, inner, pressed(".grown"))


@page(passing("Refuse everything & close", absent=(OURS,)))
def refusal_joined_with_a_second_word(visit: Visit) -> str:
    """The refusal says also what it does to the dialog."""
    inner = f'<p>{OURS}</p><button>Agree & close</button> <button class="no">Refuse everything & close</button>'
    return behind(visit, inner, pressed(".no"))


@page(passing("Speichern & weiter", absent=(GERMAN,)), topic="de")
def choices_saved_in_german(visit: Visit) -> str:
    """There is one layer, whose ticks must go before it is saved in two words."""
    ticks = '<label><input type="checkbox" class="tick" checked> Werbung</label>'
    inner = (
        f'<p>{GERMAN}</p>{ticks}<button class="keep">Speichern &amp; weiter</button> <button>Alles annehmen</button>'
    )
    script = """
      document.querySelector(".keep").addEventListener("click", () => {
        if (!document.querySelector(".tick:checked")) open();
      });"""
    return behind(visit, inner, script)


@page(passing("Do not allow", "Confirm my choices", absent=(OURS,)))
def choices_as_pairs_of_options(visit: Visit) -> str:
    """Each use is a row of two options, of which the one that allows it is taken to begin with."""
    rows = "".join(
        f"""<fieldset><legend>{use}</legend><label><input type="radio" name="{use}" value="1" checked> Allow</label>
        <label><input type="radio" name="{use}" value="0" class="not"> Do not allow</label></fieldset>"""
        for use in ("Measure", "Sell")
    )
    inner = f'<p>{OURS}</p>{rows}<button class="keep">Confirm my choices</button> <button>Allow all</button>'
    script = """
      document.querySelector(".keep").addEventListener("click", () => {
        if ([...document.querySelectorAll(".not")].every((option) => option.checked)) open();
      });"""
    return behind(visit, inner, script)


def asked_twice(visit: Visit, inner: str, second: str) -> str:
    """A page on which `.no` brings another dialog in place of the first; `.sure` in it shows the story."""
    script = f"""
      document.querySelector(".no").addEventListener("click", () => {{
        document.querySelector(".k4").remove();
        document.body.insertAdjacentHTML("beforeend", `<div class="k4" role="alertdialog"
          style="position:fixed;inset:20%;background:#fff">{second}</div>`);
        document.querySelector(".sure").addEventListener("click", open);
      }});"""
    return behind(visit, inner, script)


@page(passing("Decline", "Yes, decline all", absent=(OURS, "Really?")))
def refusal_that_is_asked_for_twice(visit: Visit) -> str:
    """After the refusal another dialog asks whether it was meant, and does not say of what it speaks."""
    inner = f'<p>{OURS}</p><button>Accept</button> <button class="no">Decline</button>'
    doubt = "<p>Really? Some things will not work.</p>"
    return asked_twice(visit, inner, f'{doubt}<button>Back</button> <button class="sure">Yes, decline all</button>')


@page(passing("No, thank you", "Yes", absent=(OURS, "Are you sure?")))
def refusal_confirmed_by_a_yes(visit: Visit) -> str:
    """The second dialog asks whether one is sure, and the answer is a single word."""
    inner = f'<p>{OURS}</p><button>Okay</button> <button class="no">No, thank you</button>'
    doubt = "<p>Are you sure?</p>"
    return asked_twice(visit, inner, f'{doubt}<button>No</button> <button class="sure">Yes</button>')


@page(passing("Learn more", "Save changes", absent=(OURS,)))
def layer_behind_learn_more(visit: Visit) -> str:
    """The way to the second layer says no more than that there is more to learn."""
    inner = f"""<div class="one"><p>{OURS}</p><button class="way">Learn more</button> <button>Fine</button></div>
      <div class="two" hidden><p>What may we do with cookies?</p>
      <div role="switch" aria-checked="true" tabindex="0" onclick="this.ariaChecked = 'false'">Sell</div>
      <button class="keep">Save changes</button></div>"""
    script = """
      document.querySelector(".way").addEventListener("click", () => {
        document.querySelector(".one").hidden = true;
        document.querySelector(".two").hidden = false;
      });
      document.querySelector(".keep").addEventListener("click", () => {
        if (!document.querySelector(".two [aria-checked=true]")) open();
      });"""
    return behind(visit, inner, script)


@page(passing("Preferences", "Submit preferences", absent=(OURS,)))
def layers_that_a_foreign_frame_goes_through(visit: Visit) -> str:
    """The frame of a consent tool goes on to another document; the page's own element keeps the first address."""
    frame = f'<iframe title="Consent" src="{visit.elsewhere}/tool-layer/1" width="640" height="420"></iframe>'
    return behind(visit, frame, 'addEventListener("message", ({ data }) => data === "sent" && open());')


@register.routes.get("/tool-layer/{number}")
async def tool_layer(request: web.Request) -> web.Response:
    """A document of a consent tool: the question, or the choices."""
    if request.match_info["number"] == "1":
        html = f"""<p>{OURS}</p><a href="/tool-layer/2">Preferences</a>
          <button>Agree and proceed</button>"""
    else:
        html = """<p>Which cookies do you allow?</p><label><input type="radio" name="a" checked> Yes</label>
          <label><input type="radio" name="a" class="none"> No</label>
          <button onclick="document.querySelector('.none').checked && parent.postMessage('sent', '*')">
          Submit preferences</button>"""
    return web.Response(text=bare("Consent", html), content_type="text/html")


@page(Truth(absent=("You have closed the story",)))
def story_that_fills_the_window(visit: Visit) -> str:
    """The whole app is fixed to the window, has a cross of its own and listens to the Escape key: it is no dialog."""
    script = """
      const app = document.querySelector("main");
      const shell = document.createElement("div");
      shell.style = "position:fixed;inset:0;overflow:auto";
      app.before(shell);
      shell.append(...document.querySelectorAll("h1"), ...app.children);
      app.remove();
      shell.insertAdjacentHTML("afterbegin", '<button class="reader-close" aria-label="Close">×</button>');
      const closed = () => shell.replaceChildren("You have closed the story");
      document.querySelector(".reader-close").addEventListener("click", closed);
      addEventListener("keydown", ({ key }) => key === "Escape" && closed());"""
    return document(visit, Parts(body=paragraphs(visit.texts), script=script))


@page(Truth(absent=("Picture 1 of 14",)), count=3)
def picture_under_a_caption_called_an_overlay(visit: Visit) -> str:
    """Over the picture on top lies a sheet with its caption; pressed, it puts a gallery in place of the story."""
    hero = """<figure style="position:relative;height:100vh;margin:0"><div class="hero-overlay"
      style="position:absolute;inset:0"><figcaption>The harbour at dawn</figcaption></div></figure>"""
    script = """
      const gallery = () => document.querySelector("main").replaceChildren("Picture 1 of 14");
      document.querySelector(".hero-overlay").addEventListener("click", gallery);
      addEventListener("keydown", ({ key }) => key === "Escape" && gallery());"""
    return document(visit, Parts(before=hero, body=paragraphs(visit.texts), script=script))


@page(passing("Skip this survey", absent=("How often do you read us?",)))
def question_before_the_rest(visit: Visit) -> str:
    """In the middle of the text stands a question to the reader, with a way past it; the rest comes after either."""
    survey = """<div class="k4"><p>How often do you read us?</p><label><input type="radio" name="k"> Daily</label>
      <label><input type="radio" name="k"> Rarely</label> <button class="past">Skip this survey</button></div>"""
    script = OPEN.replace("from: 1", "from: 2") + pressed(".past")
    return document(visit, Parts(body=paragraphs(visit.texts[:2]) + survey, script=script))


@page(passing("×", absent=("A month for nothing",)))
def frame_with_a_cross_before_a_backdrop(visit: Visit) -> str:
    """An offer is a frame without a telling name, in front of a backdrop; the cross that closes it is in the frame."""
    offer = escape("<button>×</button><h2>A month for nothing</h2><button>Subscribe</button>")
    cross = "document.querySelector('button').onclick = () => parent.postMessage('shut', '*');"
    backdrop = '<div class="k4" style="position:fixed;inset:0;background:#0008;z-index:30"></div>'
    frame = f'<iframe srcdoc="{offer}<script>{cross}</script>" style="width:100%;height:100%;border:0"></iframe>'
    sheet = f'<div class="k4" style="position:fixed;inset:15%;background:white;z-index:31">{frame}</div>'
    script = "addEventListener('message', ({ data }) => data === 'shut' && open());"
    return behind(visit, backdrop + sheet, script, box="")
