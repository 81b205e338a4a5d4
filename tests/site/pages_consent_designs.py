"""Consent dialogs of other designs: choices in the first layer, a cross that refuses, layers in frames, no way out."""

from __future__ import annotations

import json

from aiohttp import web

from tests.site.layout import Parts, bare, document, paragraphs
from tests.site.page import Truth, Visit, register

page = register.page
ABOUT = "We and our 377 partners store cookies on your device and use personal data to choose advertisements for you."
ITALIAN = "Noi e i nostri partner utilizziamo cookie e dati personali per scegliere gli annunci e contare i lettori."
COVER = 'style="position:fixed;inset:0;background:white;z-index:99;padding:40px"'
REST = """
      const answered = async () => {
        document.querySelector(".z5").remove();
        site.append(await site.text({ from: 1, delay: 100 }));
      };"""


def gate(visit: Visit, inner: str, script: str) -> str:
    """The first paragraph under a dialog without a telling name, and the others once `answered` is called."""
    box = f'<div class="z5" {COVER}>{inner}</div>'
    return document(visit, Parts(body=paragraphs(visit.texts[:1]), after=box, script=REST + script))


@page(Truth(needs=("press",), press=("Save selection",), absent=(ABOUT,)))
def consent_with_choices_in_the_first_layer(visit: Visit) -> str:
    """There is one layer, in which all is ticked: it must be unticked before it is saved."""
    boxes = "".join(f'<label><input type="checkbox" class="z5-c" checked> {name}</label>' for name in ("Count", "Sell"))
    inner = f'<p>{ABOUT}</p>{boxes}<button class="z5-s">Save selection</button> <button>Accept all</button>'
    script = """
      document.querySelector(".z5-s").addEventListener("click", () => {
        if (![...document.querySelectorAll(".z5-c")].some((box) => box.checked)) answered();
      });"""
    return gate(visit, inner, script)


@page(Truth(needs=("press",), press=("Continua senza accettare",), absent=(ITALIAN,)))
def consent_refused_by_a_cross(visit: Visit) -> str:
    """The button that refuses is a cross, and only its label for those who can't see says what it does."""
    cross = '<button class="z5-x" aria-label="Continua senza accettare">×</button>'
    inner = f"{cross}<p>{ITALIAN}</p><button>Scopri di più e personalizza</button> <button>Accetta</button>"
    return gate(visit, inner, 'document.querySelector(".z5-x").addEventListener("click", answered);')


@page(Truth(needs=("press",), press=("More options", "Save & exit"), absent=(ABOUT,)))
def consent_of_two_layers_in_a_foreign_frame(visit: Visit) -> str:
    """The dialog is a frame of another site; its second layer is another document in the same frame."""
    source = f"{visit.elsewhere}/consent-layer?number=1"
    inner = f'<iframe class="z5-f" title="Privacy" src="{source}" width="700" height="400"></iframe>'
    script = """
      addEventListener("message", ({ data }) => {
        if (data === "more") document.querySelector(".z5-f").src = `${site.elsewhere}/consent-layer?number=2`;
        if (data === "refused") answered();
      });"""
    return gate(visit, inner, script)


@register.routes.get("/consent-layer")
async def consent_layer(request: web.Request) -> web.Response:
    """A layer of a consent dialog that tells the page around it what was pressed."""
    if request.query["number"] == "1":
        more = "parent.postMessage('more', '*')"
        html = f'<p>{ABOUT}</p><button onclick="{more}">More options</button> <button>OK</button>'
    else:
        html = """<p>You may object to each of these uses of cookies.</p>
          <div role="switch" aria-checked="true" tabindex="0" onclick="this.ariaChecked = 'false'">Sell</div>
          <button onclick="document.querySelector('[aria-checked=true]') || parent.postMessage('refused', '*')">
          Save &amp; exit</button> <button>Accept all</button>"""
    return web.Response(text=bare("Privacy", html), content_type="text/html")


@page(Truth(verdict="consent_wall", absent=(ABOUT,)))
def consent_or_payment(visit: Visit) -> str:
    """One may accept or pay; the box that says so has no telling name and covers the lead of the story."""
    inner = f'<p>{ABOUT}</p><button>Accept and read</button> <a href="/pay">Pay 3.99 a month and read without</a>'
    return gate(visit, inner, "")


TERMS = "".join(
    f"<p>Partner {number} of {ABOUT[7:]} It keeps what it learns of you for a year.</p>" for number in range(6)
)


def in_foreign_frame(visit: Visit, name: str) -> str:
    """A dialog in a frame of another site that holds back all of the text."""
    frame = f'<iframe class="z5-f" title="Message" src="{visit.elsewhere}/{name}" width="700" height="500"></iframe>'
    script = REST.replace("from: 1", "from: 0") + 'addEventListener("message", answered);'
    return document(visit, Parts(body="", after=f'<div class="z5" {COVER}>{frame}</div>', script=script))


@page(Truth(verdict="consent_wall", absent=(ABOUT,)), count=0)
def consent_or_payment_in_a_foreign_frame(visit: Visit) -> str:
    """One may accept or pay, and another site's frame says so."""
    return in_foreign_frame(visit, "consent-or-pay")


@register.routes.get("/consent-or-pay")
async def consent_or_pay(request: web.Request) -> web.Response:
    """A choice with no refusal in it."""
    html = f"""<h2>As you like</h2><p>{ABOUT}</p><button onclick="parent.postMessage('', '*')">Accept and go on</button>
      <button onclick="top.location = '/'">Read without for 3.99 a month</button>"""
    return web.Response(text=bare("Welcome", html), content_type="text/html")


@page(Truth(needs=("press",), press=("Refuse it all",), absent=(ABOUT,)))
def consent_with_its_terms_in_a_foreign_frame(visit: Visit) -> str:
    """The frame says as much as a short story does before it comes to the answers."""
    return in_foreign_frame(visit, "consent-terms")


@register.routes.get("/consent-terms")
async def consent_terms(request: web.Request) -> web.Response:
    """A dialog of several paragraphs."""
    html = f"""<h2>Cookies and you</h2>{TERMS}<button>Accept all</button>
      <button onclick="parent.postMessage('no', '*')">Refuse it all</button>"""
    return web.Response(text=bare("Welcome", html), content_type="text/html")


@page(Truth(needs=("press",), press=("Reject",), absent=(ABOUT,)))
def consent_passed_on_a_moment_later(visit: Visit) -> str:
    """Most of the text is there, and the frame of another site takes a moment to tell the page of the answer."""
    frame = f'<iframe class="z5-f" title="Message" src="{visit.elsewhere}/consent-slow" width="700"></iframe>'
    script = (
        REST.replace("from: 1", "from: 5")
        + """
      document.body.append(document.querySelector(".z5"));
      addEventListener("message", answered);"""
    )
    box = f'<div class="z5" {COVER}>{frame}</div>'
    return document(visit, Parts(body=paragraphs(visit.texts[:5]), after=box, script=script))


@register.routes.get("/consent-slow")
async def consent_slow(request: web.Request) -> web.Response:
    """A dialog whose answer goes to a server first."""
    refuse = "this.remove(); setTimeout(() => parent.postMessage('no', '*'), 700)"
    html = f'<p>{ABOUT}</p><button>Accept</button> <button onclick="{refuse}">Reject</button>'
    return web.Response(text=bare("Message", html), content_type="text/html")


@page(Truth(verdict="consent_wall", absent=(ABOUT,)))
def consent_or_payment_in_a_bar(visit: Visit) -> str:
    """The bar that says that one may agree or pay is a few lines high, and has no telling name."""
    bar = f"""<div class="z5" style="position:fixed;bottom:0;left:0;right:0;background:#fff"><p>{ABOUT}</p>
      <button>Agree and read</button> <a href="/pay">Refuse and subscribe</a></div>"""
    return document(visit, Parts(body=paragraphs(visit.texts[:1]), after=bar, script=REST))


@page(Truth(needs=("press",), press=("Go on without tracking",), absent=(ABOUT,)))
def consent_in_a_list_of_answers(visit: Visit) -> str:
    """The answers are items of a list; the one that refuses says what one goes without."""
    items = (
        '<ul><li style="cursor:pointer">Fine</li><li style="cursor:pointer" class="no">Go on without tracking</li></ul>'
    )
    return gate(visit, f"<p>{ABOUT}</p>{items}", 'document.querySelector(".no").addEventListener("click", answered);')


@page(Truth(needs=("press",), press=("Continue without supporting us",), absent=("Please turn it off",)))
def dialog_that_asks_for_support(visit: Visit) -> str:
    """A dialog asks the reader to switch something off; one goes on by the button that does not."""
    inner = "<h2>You block our advertisements</h2><p>Please turn it off to support our work.</p>"
    buttons = '<button>I have turned it off</button> <button class="z5-on">Continue without supporting us</button>'
    script = 'document.querySelector(".z5-on").addEventListener("click", answered);'
    box = f'<div class="z5" role="dialog" {COVER}>{inner}{buttons}</div>'
    return document(visit, Parts(body=paragraphs(visit.texts[:1]), after=box, script=REST + script))


@page(Truth(needs=("press",), press=("Reject",), absent=(ABOUT,)))
def consent_in_components_with_slots(visit: Visit) -> str:
    """Dialog and buttons are components of a kit; what they say is put into their slots."""
    script = f"""
      const component = (name, html) => customElements.define(name, class extends HTMLElement {{
        constructor() {{
          super();
          this.attachShadow({{ mode: "open" }}).innerHTML = html;
        }}
      }});
      component("kit-button", "<button><slot></slot></button>");
      component("kit-dialog", `<div role=dialog aria-modal=true {COVER}><slot></slot><slot name=end></slot></div>`);
      document.querySelector(".no").addEventListener("click", answered);"""
    buttons = '<kit-button slot="end">Accept</kit-button><kit-button slot="end" class="no">Reject</kit-button>'
    box = f'<kit-dialog class="z5"><p>{ABOUT}</p>{buttons}</kit-dialog>'
    return document(visit, Parts(body=paragraphs(visit.texts[:1]), after=box, script=REST + script))


@page(Truth(needs=("press",), press=("Gérer les choix", "Tout refuser"), absent=("accès libre",)), topic="fr")
def consent_in_a_component_inside_a_sheet(visit: Visit) -> str:
    """The sheet is one component's and what it says another's; blocks follow each other without a space between."""
    script = f"""
      customElements.define("choice-card", class extends HTMLElement {{
        connectedCallback() {{
          const root = this.attachShadow({{ mode: "open" }});
          const show = (html) => root.innerHTML = `<div style="background:white;padding:30px">${{html}}</div>`;
          show("<h2>Un accès libre grâce aux cookies</h2>Et vous ?<i role=button tabindex=0>Gérer les choix</i>");
          root.querySelector("i").addEventListener("click", () => {{
            show("<h2>Mes choix</h2><input type=checkbox checked><button>Tout refuser</button>");
            root.querySelector("button").addEventListener("click", answered);
          }});
        }}
      }});
      customElements.define("choice-sheet", class extends HTMLElement {{
        connectedCallback() {{
          this.attachShadow({{ mode: "open" }}).innerHTML = `<div {COVER}><choice-card></choice-card></div>`;
        }}
      }});
      document.querySelector(".z5").replaceWith(document.createElement("choice-sheet"));
      document.querySelector("choice-sheet").className = "z5";"""
    return gate(visit, "", script)


@page(Truth(needs=("press",), press=("More choices", "Reject all", "Save"), absent=(ABOUT,)))
def consent_with_a_refusal_for_each_purpose(visit: Visit) -> str:
    """In the second layer each purpose can be refused; only the refusal of all lets one save."""
    row = "<p>{} <button>Reject</button> <button>Accept</button></p>"
    rows = "".join(row.format(purpose) for purpose in ("Count", "Sell", "Remember"))
    layer = f'{rows}<button class="z5-r">Reject all</button> <button class="z5-s" disabled>Save</button>'
    inner = (
        f'<div class="z5-1"><p>{ABOUT}</p><button class="z5-m">More choices</button> <button>Accept all</button></div>'
    )
    script = f"""
      document.querySelector(".z5-m").addEventListener("click", () => {{
        document.querySelector(".z5-1").outerHTML = {json.dumps(layer)};
        document.querySelector(".z5-r").addEventListener("click", () => {{
          document.querySelector(".z5-s").disabled = false;
        }});
        document.querySelector(".z5-s").addEventListener("click", answered);
      }});"""
    return gate(visit, inner, script)


@page(Truth(needs=("press",), press=("Settings", "Save and close"), absent=(ABOUT,)))
def consent_of_two_documents_in_a_foreign_frame(visit: Visit) -> str:
    """The second layer is another document, which neither speaks of cookies nor holds a field or a switch."""
    frame = (
        f'<iframe class="z5-f" title="Privacy" src="{visit.elsewhere}/consent-start" width="700" height="400"></iframe>'
    )
    return gate(visit, frame, 'addEventListener("message", answered);')


@register.routes.get("/consent-start")
async def consent_start(request: web.Request) -> web.Response:
    """The first layer of a dialog whose second is a page of its own."""
    if "more" in request.query:
        html = """<h2>Your choice</h2><p>Counting: off. Selling: off.</p><button>Accept all</button>
          <button onclick="parent.postMessage('', '*')">Save and close</button>"""
    else:
        html = f'<p>{ABOUT}</p><a href="/consent-start?more=1">Settings</a> <button>OK</button>'
    return web.Response(text=bare("Privacy", html), content_type="text/html")


@page(Truth(verdict="consent_wall", absent=(ABOUT,)), count=0)
def consent_in_a_frame_that_tells_more_elsewhere(visit: Visit) -> str:
    """There is only agreeing or paying, in a frame; a third link leads to a document about it."""
    here = visit.request.path_qs
    if "told" in visit.request.query:
        return bare("About us", "<p>no</p>")
    if "layer" in visit.request.query:
        refusing = "<a href='/abo'>Subscribe for 2 € to refuse</a>"
        return bare("", f"<p>{ABOUT}</p><button>Accept and read</button>{refusing}<a href='{here}&told'>Learn more</a>")
    frame = (
        f'<iframe title="Consent" src="{here}&layer" style="position:fixed;inset:0;width:100%;height:100%"></iframe>'
    )
    return bare("One moment", frame)
