"""Dialogs that want an answer before, or while, the story is read."""

from __future__ import annotations

import json
from html import escape

from aiohttp import web

from tests.site.layout import Parts, bare, document, paragraphs
from tests.site.page import Truth, Visit, register

page = register.page
ASKING = "We and our 214 partners store cookies on your device to choose advertisements and to count our readers."
GERMAN = "Wir und unsere Partner speichern Cookies auf Ihrem Gerät, um Werbung auszuwählen und Leser zu zählen."
FRENCH = "Avec nos partenaires, nous utilisons des cookies pour choisir les publicités et compter nos lecteurs."
REMEMBERING = "Your privacy is yours: may we and our partners remember what you read here, and for how long?"
PURPOSES = "Choose what our partners may do with your data: measure, remember, or sell it on."
STYLE = """<style>.consent { position: fixed; inset: auto 0 0 0; padding: 24px; background: white; z-index: 9999 }
  .consent-backdrop { position: fixed; inset: 0; background: rgba(0, 0, 0, .6); z-index: 9998 }</style>"""
# Puts a dialog on the page; `answered` is called with the choice after the dialog is gone.
ASK = """
  const answered = (choice) => {
    for (const element of document.querySelectorAll(".consent, .consent-backdrop, .consent-frame")) element.remove();
    document.documentElement.dataset.consent = choice;
    dispatchEvent(new CustomEvent("consent", { detail: choice }));
  };
  const ask = (html) => {
    document.body.insertAdjacentHTML("beforeend", `<div class="consent-backdrop"></div><div class="consent"
      role="dialog" aria-modal="true" aria-label="Your privacy">${html}</div>`);
    for (const button of document.querySelectorAll(".consent [data-choice]"))
      button.addEventListener("click", () => answered(button.dataset.choice));
  };"""
BOTH = """<button data-choice="accept">Accept all</button> <button data-choice="reject">Reject all</button>"""


def asking(*press: str, done_ms: int | None = None) -> Truth:
    """The truth of a page whose dialog a reader answers with these presses."""
    return Truth(needs=("press",), press=press, absent=(ASKING, GERMAN, FRENCH, PURPOSES), done_ms=done_ms)


def asked(visit: Visit, script: str, *, body: str | None = None) -> str:
    """A page with a consent dialog that its script puts up."""
    text = paragraphs(visit.texts) if body is None else body
    return document(visit, Parts(head=STYLE, body=text, script=ASK + script))


@page(asking("Reject all"))
def consent_on_the_page(visit: Visit) -> str:
    """A dialog covers the page after 300 ms, and the story goes on below it once answered."""
    script = f"""
      setTimeout(() => ask(`<h2>Your privacy</h2><p>{ASKING}</p>{BOTH}`), 300);
      addEventListener("consent", async () => site.append(await site.text({{ from: 3, delay: 200 }})));"""
    return asked(visit, script, body=paragraphs(visit.texts[:3]))


@page(asking("Alle ablehnen"), topic="de")
def consent_in_german(visit: Visit) -> str:
    """A German dialog holds back the rest of the text."""
    buttons = (
        '<button data-choice="accept">Alle akzeptieren</button><button data-choice="reject">Alle ablehnen</button>'
    )
    script = f"""
      ask(`<h2>Ihre Privatsphäre</h2><p>{GERMAN}</p>{buttons}`);
      addEventListener("consent", async () => site.append(await site.text({{ from: 2, delay: 200 }})));"""
    return asked(visit, script, body=paragraphs(visit.texts[:2]))


@page(asking("Reject all"))
def consent_in_a_frame(visit: Visit) -> str:
    """The dialog stands in a frame of another site and reports the answer by message; the text waits for it."""
    script = """
      document.body.insertAdjacentHTML("beforeend", `<div class="consent-backdrop"></div><iframe class="consent-frame"
        title="Cookie consent" style="position: fixed; inset: 20% 20%; width: 60%; height: 300px; z-index: 9999"
        src="${site.elsewhere}/consent-frame"></iframe>`);
      addEventListener("message", ({ data }) => data.consent && answered(data.consent));
      addEventListener("consent", async () => site.append(await site.text({ from: 2 })));"""
    return asked(visit, script, body=paragraphs(visit.texts[:2]))


@register.routes.get("/consent-frame")
async def consent_frame(request: web.Request) -> web.Response:
    """The dialog of a consent provider."""
    script = """<script>for (const button of document.querySelectorAll("button"))
      button.addEventListener("click", () => parent.postMessage({ consent: button.dataset.choice }, "*"));</script>"""
    html = bare("Cookie consent", f"<h2>Your privacy</h2><p>{ASKING}</p>{BOTH}{script}")
    return web.Response(text=html, content_type="text/html")


@page(asking("Reject all"))
def consent_in_shadow_roots(visit: Visit) -> str:
    """The dialog stands in a shadow root inside a shadow root; the text waits for the answer."""
    script = f"""
      customElements.define("privacy-dialog", class extends HTMLElement {{
        connectedCallback() {{
          const root = this.attachShadow({{ mode: "open" }});
          root.innerHTML = `<div role="dialog" style="position: fixed; inset: 30%; background: white; z-index: 9999">
            <h2>Your privacy</h2><p>{ASKING}</p>{BOTH}</div>`;
          for (const button of root.querySelectorAll("button"))
            button.addEventListener("click", () => {{
              document.querySelector("privacy-manager").remove();
              answered(button.dataset.choice);
            }});
        }}
      }});
      customElements.define("privacy-manager", class extends HTMLElement {{
        connectedCallback() {{ this.attachShadow({{ mode: "open" }}).innerHTML = "<privacy-dialog></privacy-dialog>"; }}
      }});
      document.body.append(document.createElement("privacy-manager"));
      addEventListener("consent", async () => site.append(await site.text({{ from: 2 }})));"""
    return asked(visit, script, body=paragraphs(visit.texts[:2]))


SECOND_LAYER = f"""
      ask(`<h2>Your privacy</h2><p>{ASKING}</p><button data-choice="accept">Accept all</button>
        <button class="more-options">Manage preferences</button>`);
      document.querySelector(".more-options").addEventListener("click", () => setTimeout(() => {{
        document.querySelector(".consent").remove();
        ask(`<h2>Preferences</h2><p>{PURPOSES}</p><label><input type="checkbox"> Measure our readers</label>
          <button data-choice="accept">Allow all</button> <button data-choice="reject">LAST</button>`);
      }}, 250));
      addEventListener("consent", async () => site.append(await site.text({{ from: 2 }})));"""


@page(asking("Manage preferences", "Reject all"))
def consent_with_a_second_layer(visit: Visit) -> str:
    """The first layer only accepts; the second one, a moment later, has the button that rejects."""
    return asked(visit, SECOND_LAYER.replace("LAST", "Reject all"), body=paragraphs(visit.texts[:2]))


@page(asking("Manage preferences", "Save my choices"))
def consent_saved_in_a_second_layer(visit: Visit) -> str:
    """No layer rejects in words; the second one saves choices that are all off to begin with."""
    return asked(visit, SECOND_LAYER.replace("LAST", "Save my choices"), body=paragraphs(visit.texts[:2]))


@page(asking("Reject all"))
def consent_by_tcf(visit: Visit) -> str:
    """The dialog speaks the TCF interface, and the text waits for its "useractioncomplete"."""
    script = f"""
      const listeners = [];
      const data = (eventStatus) => ({{ cmpId: 300, gdprApplies: true, tcString: "CQ", eventStatus, listenerId: 1 }});
      window.__tcfapi = (command, version, callback) => {{
        if (command === "ping") return callback({{ gdprApplies: true, cmpLoaded: true, cmpStatus: "loaded" }}, true);
        if (command !== "addEventListener") return callback(null, false);
        listeners.push(callback);
        callback(data("cmpuishown"), true);
      }};
      window.__tcfapi("addEventListener", 2, async (found) => {{
        if (found.eventStatus === "useractioncomplete") site.append(await site.text({{ from: 2, delay: 150 }}));
      }});
      setTimeout(() => ask(`<h2>Your privacy</h2><p>{ASKING}</p>{BOTH}`), 200);
      addEventListener("consent", () => listeners.forEach((listener) => listener(data("useractioncomplete"), true)));"""
    return asked(visit, script, body=paragraphs(visit.texts[:2]))


@page(asking("Reject all"))
def consent_hides_the_text(visit: Visit) -> str:
    """All of the text is in the document, but nothing of the page is displayed before the answer."""
    script = f"""
      const rest = document.querySelector("main");
      rest.style.display = "none";
      ask(`<h2>Your privacy</h2><p>{ASKING}</p>{BOTH}`);
      addEventListener("consent", () => {{ rest.style.display = ""; }});"""
    return asked(visit, script)


@page(Truth(absent=(ASKING,)))
def consent_only_to_accept(visit: Visit) -> str:
    """The dialog has one button, which accepts; the text stands behind it all the while."""
    script = f"""
      ask(`<p>{ASKING} <a href="/">Read more in our policy</a>.</p><button data-choice="accept">Got it</button>`);"""
    return asked(visit, script)


@page(Truth(needs=("press", "scroll"), press=("No, thank you",), absent=("Never miss a tide again",)))
def newsletter_modal(visit: Visit) -> str:
    """A newsletter dialog comes after 150 ms, locks the scrolling and hides the article from screen readers."""
    script = """
      const main = document.querySelector("main"), mark = document.createElement("div");
      setTimeout(() => {
        document.documentElement.style.overflow = "hidden";
        main.setAttribute("aria-hidden", "true");
        document.body.insertAdjacentHTML("beforeend", `<div class="modal modal--newsletter consent" role="dialog"
          aria-modal="true"><h2>Never miss a tide again</h2>
          <p>The letter of the coast, every Friday, free of charge.</p>
          <input type="email"><button>Subscribe</button> <button class="modal__close">No, thank you</button></div>`);
        document.querySelector(".modal__close").addEventListener("click", () => {
          document.documentElement.style.overflow = "";
          main.removeAttribute("aria-hidden");
          document.querySelector(".modal").remove();
        });
      }, 150);
      mark.style.marginTop = "1800px";
      site.body().append(mark);
      site.whenVisible(mark, async () => {
        mark.style.marginTop = 0;
        mark.before(...(await site.text({ from: 3 })).map(site.paragraph));
      });"""
    return document(visit, Parts(head=STYLE, body=paragraphs(visit.texts[:3]), script=script))


@page(Truth(done_ms=760))
def dialog_whose_close_button_sends_its_form(visit: Visit) -> str:
    """The cross of a newsletter dialog is a submit button, and the form comes back here with the dialog."""
    dialog = """<form class="modal modal--newsletter" role="dialog" aria-modal="true"><h2>Never miss a tide again</h2>
      <p>The letter of the coast, every Friday, free of charge.</p>
      <input name="email"><button>Subscribe</button> <button>No, thanks</button></form>"""
    script = "site.later(400, { from: 5, delay: 300 }).then(site.append)"
    return document(visit, Parts(head=STYLE, body=paragraphs(visit.texts[:5]), after=dialog, script=script))


@page(Truth(absent=("Please enter a valid address",)))
def ok_is_no_consent(visit: Visit) -> str:
    """A newsletter form inside the article has a button "OK", which complains with each press."""
    form = """<form class="inline-newsletter" onsubmit="return false"><label>The morning letter
      <input type="text"></label> <button type="button">OK</button></form>"""
    script = """
      document.querySelector(".inline-newsletter button").addEventListener("click", () => {
        site.append(["Please enter a valid address before you press this button, so that we can write to you."]);
      });"""
    return document(visit, Parts(body=paragraphs(visit.texts[:4]) + form + paragraphs(visit.texts[4:]), script=script))


@page(asking("Reject all"))
def choice_looked_for_by_a_chain(visit: Visit) -> str:
    """Every half second a timer looks for the stored choice, and fetches the story once there is one."""
    script = f"""
      ask(`<h2>Your privacy</h2><p>{ASKING}</p>{BOTH}`);
      addEventListener("consent", ({{ detail }}) => (localStorage.choice = detail));
      (async function look() {{
        if (localStorage.choice) site.append(await site.text({{ from: 0, delay: 100 }}));
        else setTimeout(look, 500);
      }})();"""
    return asked(visit, script, body="<p>Loading…</p>")


@page(Truth(needs=("press", "scroll"), press=("No, thank you",), absent=(REMEMBERING,)))
def bar_hidden_before_the_text_comes(visit: Visit) -> str:
    """The bar is only hidden when it is answered; nothing else is a paragraph until the reader scrolls."""
    buttons = '<span role="button">Yes, I agree</span> <span role="button">No, thank you</span>'
    style = "position: fixed; inset: auto 0 0 0; background: white"
    script = f"""
      document.querySelector(".kvkk").addEventListener("click", ({{ currentTarget }}) => {{
        currentTarget.style.display = "none";
        const write = () => (document.querySelector(".prose").innerHTML = {json.dumps(paragraphs(visit.texts))});
        addEventListener("scroll", write, {{ once: true }});
      }});"""
    main = f'<main><h1>{escape(visit.story.headline)}</h1><div class="prose"><p>Loading…</p></div></main>'
    bar = f'<div class="kvkk" style="{style}"><p>{REMEMBERING}</p>{buttons}</div>'
    return bare(visit.story.headline, f"{main}{bar}<script>{script}</script>")
