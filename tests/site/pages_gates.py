"""What a page asks before it shows its story: how old one is, which edition or language one wants."""

from __future__ import annotations

from html import escape
from urllib.parse import urlencode

from aiohttp import web

from tests.site.layout import Parts, bare, document, paragraphs
from tests.site.page import Truth, Visit, register
from tests.site.pages_dialogs import ADDRESS, LETTER, OPEN, STAND, behind, passing, pressed

page = register.page
EDITIONS = "<h2>Which edition would you like?</h2><p>Choose the one that is made for where you are.</p>"


@page(passing("I am over 18 – let me in", absent=("Before you go on",)))
def age_told_to_the_server(visit: Visit) -> web.Response:
    """Half of the story stands behind the question, and the answer loads the page anew with a cookie."""
    cookie = f"grown-{visit.page.name}"
    if cookie in visit.request.cookies:
        html = document(visit, Parts(body=paragraphs(visit.texts)))
    else:
        inner = """<h2>Before you go on</h2><p>Are you of legal drinking age?</p>
          <button>I am under 18</button> <button class="grown">I am over 18 – let me in</button>"""
        script = f"""
          document.querySelector(".grown").addEventListener("click", () => {{
            document.cookie = "{cookie}=1; path=/";
            location.reload();
          }});"""
        body = paragraphs(visit.texts[:4])
        html = document(visit, Parts(body=body, after=f"<div {STAND}>{inner}</div>", script=script))
    return web.Response(text=html, content_type="text/html", headers={"Cache-Control": "no-store"})


@page(passing("Continue", absent=("Before you go on",)))
def age_ticked_before_the_button(visit: Visit) -> str:
    """The button can only be pressed once one has ticked how old one is."""
    inner = """<h2>Before you go on</h2><label><input type="checkbox" class="tick"> I am at least 18 years old</label>
      <button class="on" disabled>Continue</button>"""
    tick = """
      const button = document.querySelector(".on");
      document.querySelector(".tick").addEventListener("change", ({ target }) => {
        button.disabled = !target.checked;
      });"""
    return behind(visit, inner, tick + pressed(".on"))


@page(passing("Weiter", absent=("Ihr Geburtsdatum",)))
def birth_written_into_fields(visit: Visit) -> str:
    """Day, month and year are written into fields that a framework watches, and the button is freed a moment later."""
    field = '<input placeholder="{0}" maxlength="{1}" inputmode="numeric">'
    inner = f"""<h2>Bevor es weitergeht</h2><p>Bitte nennen Sie uns Ihr Geburtsdatum.</p>{field.format("TT", 2)}
      {field.format("MM", 2)} {field.format("JJJJ", 4)} <button class="on" disabled>Weiter</button>"""
    script = """
      const button = document.querySelector(".on"), fields = [...document.querySelectorAll("input")], known = new Map();
      const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
      for (const field of fields) {
        const write = (value) => { known.set(field, String(value)); set.call(field, value); };
        Object.defineProperty(field, "value", { configurable: true, get: () => get.call(field), set: write });
        field.addEventListener("input", () => {
          if (known.get(field) === field.value) return;
          known.set(field, field.value);
          setTimeout(() => {
            const [day, month, year] = fields.map(({ value }) => Number(value));
            button.disabled = !(day >= 1 && day <= 31 && month >= 1 && month <= 12 && year > 1900 && year < 2005);
          }, 50);
        });
      }"""
    return behind(visit, inner, script + pressed(".on"))


@page(passing("No, I am only here for the story"))
def letter_refused_in_a_sentence(visit: Visit) -> str:
    """The way past a request for an address is worded as no other site words it."""
    inner = LETTER + ADDRESS + '<button class="past">No, I am only here for the story</button>'
    return behind(visit, inner, pressed(".past"))


@page(passing("Show me the story", absent=("some may find hard to look at",)), count=7)
def warning_before_all_of_the_story(visit: Visit) -> str:
    """Nothing of the story is there, and what the dialog says is all that the page has to say."""
    inner = """<h2>Before you look</h2><p>The pictures in this story are ones that some may find hard to look at.</p>
      <button>Take me elsewhere</button> <button class="show">Show me the story</button>"""
    script = OPEN.replace("from: 1", "from: 0") + pressed(".show")
    return document(visit, Parts(body="", after=f"<div {STAND}>{inner}</div>", script=script))


@page(passing("North", absent=("Which edition",)))
def edition_before_the_story(visit: Visit) -> str:
    """Any of the editions lets one in, and there is no other way."""
    inner = EDITIONS + "".join(f'<button class="edition">{name}</button>' for name in ("North", "South", "Abroad"))
    return behind(visit, inner, pressed(".edition"))


@page(passing("Deutsch", absent=("Sprache",)), topic="de")
def language_before_the_story(visit: Visit) -> str:
    """Only the page's own language leads to the story; the first one on the list loads another."""
    inner = """<h2>Sprache wählen</h2><button class="other">English</button> <button class="own">Deutsch</button>"""
    other = 'document.querySelector(".other").addEventListener("click", () => document.querySelector("main").remove());'
    return behind(visit, inner, other + pressed(".own"))


@page(Truth(absent=("Which edition",)))
def edition_asked_for_beside_the_story(visit: Visit) -> str:
    """The whole story stands there; who chooses another edition gets another front page."""
    inner = EDITIONS + '<button class="edition">South</button>'
    script = """
      document.querySelector(".edition").addEventListener("click", () => {
        document.querySelector("main").replaceChildren("The front page of the south");
      });"""
    box = f'<div role="dialog" {STAND}>{inner}</div>'
    return document(visit, Parts(body=paragraphs(visit.texts), after=box, script=script))


@page(Truth(verdict="paywalled", absent=("Choose the edition",)), count=1)
def edition_for_money(visit: Visit) -> str:
    """The editions are for sale: none of the buttons is pressed."""
    inner = """<h2>Choose the edition that suits you</h2><p>Subscribe to read on.</p>
      <button class="edition">Weekend for 2.50</button> <button class="edition">Every day for 6.90</button>"""
    sold = (
        'document.querySelector(".edition").addEventListener("click", () => document.querySelector("main").remove());'
    )
    return behind(visit, inner, sold)


@page(passing("Stay on Abroad", absent=("Which edition",)))
def edition_that_one_reads_already(visit: Visit) -> str:
    """One button leads to the front page of another edition, the other one stays here."""
    inner = EDITIONS + '<button class="go">Switch to North</button> <button class="stay">Stay on Abroad</button>'
    leave = 'document.querySelector(".go").addEventListener("click", () => document.querySelector("main").remove());'
    return behind(visit, inner, leave + pressed(".stay"))


@page(passing("Enter", absent=("tells of strong drink",)), count=6)
def age_asked_in_the_flow(visit: Visit) -> str:
    """Where the text should stand a form asks how old one is; nothing lies over the page."""
    form = """<div class="k4"><p>This story tells of strong drink. You must be 18 or older to read it.</p>
      <label><input type="checkbox" class="tick"> I confirm that I am over 18</label>
      <button class="on">Enter</button></div>"""
    script = (
        OPEN.replace("from: 1", "from: 0")
        + """
      document.querySelector(".on").addEventListener("click", () => {
        if (document.querySelector(".tick").checked) open();
      });"""
    )
    return document(visit, Parts(body=form, script=script))


@page(passing("Overseas", absent=("Pick your edition",)))
def edition_asked_for_at_an_address_of_its_own(visit: Visit) -> web.Response:
    """Who comes for the first time is sent to a page that asks for the edition, whose links lead back."""
    if visit.request.query.get("edition"):
        return web.Response(text=document(visit, Parts(body=paragraphs(visit.texts))), content_type="text/html")
    raise web.HTTPFound(f"/edition-asked?{urlencode({'next': f'/{visit.page.name}?visit={visit.id}'})}")


@register.routes.get("/edition-asked")
async def edition_asked(request: web.Request) -> web.Response:
    """Pick one, and go back to where you came from."""
    links = "".join(
        f'<li><a href="{escape(request.query["next"])}&edition={name.lower()}">{name}</a></li>'
        for name in ("Overseas", "Mainland")
    )
    html = bare("Editions", f'<a href="/">Home</a><main><h1>Pick your edition</h1><ul>{links}</ul></main>')
    return web.Response(text=html, content_type="text/html")


@page(passing("Maybe later", absent=("An account is free", "Ask the keeper of the harbour")))
def account_asked_for_between_paragraphs(visit: Visit) -> str:
    """A plain box stands after the second paragraph and hides those that follow, until its offer is put off."""
    gate = """<div class="n8"><div><h2>An account is free</h2><p>It takes one minute, and this is no paywall at all.</p>
      <a href="/account"><button>Create an account</button></a> <button class="put-off">Maybe later</button>
      <p>Have you got one? <a href="/account">Sign in</a></p></div></div>"""
    letters = '<div class="n9"><p>Ask the keeper of the harbour, who answers ten letters every Friday.</p></div>'
    script = """
      const gate = document.querySelector(".n8");
      const rest = [...document.querySelectorAll(".n8 ~ p")];
      setTimeout(() => {
        for (const paragraph of rest) paragraph.style.display = "none";
        gate.hidden = false;
      }, 300);
      document.querySelector(".put-off").addEventListener("click", () => {
        gate.remove();
        for (const paragraph of rest) paragraph.style.display = "";
      });"""
    body = paragraphs(visit.texts[:2]) + gate.replace('"n8"', '"n8" hidden') + paragraphs(visit.texts[2:])
    return document(visit, Parts(body=body, after=letters, script=script))


@page(passing("Continue as a guest", absent=("Join the conversation",)))
def guest_who_reads_on(visit: Visit) -> str:
    """Below the second paragraph one may log in, or read on as a guest."""
    gate = """<div class="n7"><h3>Join the conversation</h3>
      <button>Log in</button> <button class="as-guest">Continue as a guest</button></div>"""
    script = """
      document.querySelector(".as-guest").addEventListener("click", async ({ target }) => {
        target.closest(".n7").remove();
        site.append(await site.text({ from: 2, delay: 100 }));
      });"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), after=gate, script=script))
