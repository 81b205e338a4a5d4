"""Pages that replace what every script stands on, or forbid scripts altogether."""

from __future__ import annotations

from aiohttp import web

from tests.site.layout import Parts, document, paragraphs
from tests.site.page import Truth, Visit, register

page = register.page

# The rest of the text comes as on many a page: a little later, from the site's API.
LATE = "site.later(200, { from: 2, delay: 100 }).then(site.append);"


def late_with(visit: Visit, script: str) -> str:
    """A page with two paragraphs whose others come late; `script` runs before them, `head` before everything."""
    head = f"<script>{script}</script>"
    return document(visit, Parts(head=head, body=paragraphs(visit.texts[:2]), script=LATE))


@page(Truth(done_ms=350))
def array_methods_of_an_old_library(visit: Visit) -> str:
    """A library of old gives all arrays methods of its own, under names that the language has taken since."""
    return late_with(
        visit,
        """
      Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
      Array.prototype.entries = function () { return [].concat(this); };
      Array.prototype.includes = function (value) { return this.indexOf(value) + 1; };
      Array.from = function (value) { return value == null ? [] : [].concat(value); };
      Array.prototype.clone = function () { return [].concat(this); };
      Object.prototype.inherited = true;""",
    )


@page(Truth())
def mark_up_in_the_data(visit: Visit) -> str:
    """The page's structured data quotes mark-up that opens a comment, and a script in it."""
    data = '{"@type": "WebPage", "description": "<!-- <script>old()</script> stood here"}'
    return document(
        visit, Parts(head=f'<script type="application/ld+json">{data}</script>', body=paragraphs(visit.texts))
    )


@page(Truth(done_ms=350))
def array_methods_that_throw(visit: Visit) -> str:
    """A script that tells readers from robots throws where arrays are filtered by others than itself."""
    return late_with(
        visit,
        """
      for (const name of ["filter", "find", "some", "flatMap"])
        Array.prototype[name] = () => { throw new TypeError(`${name} is not for you`); };""",
    )


@page(Truth(done_ms=350))
def queries_that_throw(visit: Visit) -> str:
    """The document's own queries throw for everyone who was not given the page's key."""
    return late_with(
        visit,
        """
      for (const kind of [Document, Element])
        kind.prototype.querySelectorAll = () => { throw new Error("no queries"); };""",
    )


@page()
def queries_that_throw_and_hang(visit: Visit) -> str:
    """The first of the document's own queries throws, and what it has set going runs for ever a moment later."""
    script = """
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { for (;;) document.title.length; };
      for (const kind of [Document, Element])
        kind.prototype.querySelectorAll = () => {
          port2.postMessage("now");
          throw new Error("no queries");
        };"""
    return document(visit, Parts(body=paragraphs(visit.texts), script=script))


@page(Truth(done_ms=350))
def promise_and_json_replaced(visit: Visit) -> str:
    """Promise, JSON and MutationObserver are the page's own: a polyfill with fewer methods than the browser's."""
    return late_with(
        visit,
        """
      {
        const Native = Promise;
        window.Promise = class { constructor(run) { const own = new Native(run); this.then = own.then.bind(own); } };
        window.JSON = { parse: JSON.parse.bind(JSON) };
        window.MutationObserver = function () { throw new Error("not here"); };
        MutationObserver.prototype = {};
      }""",
    )


@page(Truth(done_ms=350))
def frozen_globals(visit: Visit) -> str:
    """All that the language brings is frozen before the page begins, as a sandbox for foreign code does."""
    return late_with(
        visit,
        """
      for (const each of [Object, Array, Function, Promise, Map, Set, WeakMap, String, Date, RegExp, JSON, Math]) {
        Object.freeze(each);
        Object.freeze(each.prototype);
      }""",
    )


@page()
def sandboxed_document(visit: Visit) -> web.Response:
    """The server's policy puts the document into a sandbox in which no script runs."""
    text = document(visit, Parts(body=paragraphs(visit.texts)))
    policy = {"Content-Security-Policy": "sandbox"}
    return web.Response(text=text, content_type="text/html", headers=policy)


@page(Truth(done_ms=350))
def strict_policy(visit: Visit) -> web.Response:
    """Trusted types and a policy without evaluation; the page's own scripts go by a nonce."""
    text = late_with(visit, "").replace("<script>", '<script nonce="n1">')
    policy = "script-src 'nonce-n1'; require-trusted-types-for 'script'; trusted-types 'none'"
    return web.Response(text=text, content_type="text/html", headers={"Content-Security-Policy": policy})


@page(Truth(done_ms=350))
def form_fields_called_like_properties(visit: Visit) -> str:
    """A form asks for id, name, title and children, so that the form's own properties of these names are fields."""
    names = ("id", "name", "title", "children", "action", "className", "style")
    fields = "".join(f'<input name="{name}">' for name in names)
    return document(visit, Parts(before=f"<form>{fields}</form>", body=paragraphs(visit.texts[:2]), script=LATE))


@page(Truth(done_ms=350))
def pictures_called_like_methods(visit: Visit) -> str:
    """Pictures have the names of the document's methods, which scripts therefore can't call."""
    pictures = "".join(f'<img alt="" name="{name}">' for name in ("querySelectorAll", "getElementsByTagName"))
    return document(visit, Parts(before=pictures, body=paragraphs(visit.texts[:2]), script=LATE))


@page()
def form_that_hides_its_nodes(visit: Visit) -> str:
    """A form has fields called childNodes and querySelectorAll: no script can look into it, in whatever world."""
    form = '<form><input name="childNodes"><input name="querySelectorAll"></form>'
    return document(visit, Parts(body=paragraphs(visit.texts), after=form))


@page(Truth(done_ms=750))
def form_that_hides_its_nodes_while_text_is_on_its_way(visit: Visit) -> str:
    """The same form on a page that has asked for the end of its text."""
    form = '<form><input name="childNodes"><input name="querySelector"></form>'
    script = "site.text({ from: 2, delay: 700 }).then(site.append);"
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), after=form, script=script))


@page(Truth(verdict="not_an_article"))
def body_taken_out(visit: Visit) -> str:
    """A script that takes the page apart for an editor leaves a document without a body."""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), script="document.body.remove();"))


@page(Truth(done_ms=350))
def our_functions_replaced(visit: Visit) -> str:
    """A script that tells readers from robots puts its own functions in the place of all others."""
    return late_with(
        visit,
        """
      for (const name of Object.getOwnPropertyNames(window).filter((name) => /^__js/.test(name)))
        for (const key of Object.keys(window[name])) window[name][key] = () => ({});""",
    )


@page(Truth(done_ms=350))
def books_of_a_frame_rewritten(visit: Visit) -> str:
    """The frame of an advertisement from elsewhere replaces what it finds in its window, down to the last number."""
    frame = f'<iframe src="{visit.elsewhere}/meddler" width="700" height="600"></iframe>'
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), after=frame, script=LATE))


@register.routes.get("/meddler")
async def meddler(_: web.Request) -> web.Response:
    """A frame that writes into all objects which it finds in its window."""
    script = """
      for (const name of Object.getOwnPropertyNames(window).filter((name) => /^__js/.test(name)))
        for (const object of [window[name], ...Object.values(window[name])])
          if (object && typeof object === "object")
            for (const key of Object.keys(object)) object[key] = () => ({ length: "long" });"""
    words = "Mattresses at half price, and pillows for nothing, as long as there are any in our shop. "
    return web.Response(
        text=f"<!doctype html><body><p>{words * 3}</p><script>{script}</script>", content_type="text/html"
    )


@page(Truth(absent=("Nobody is to read this line",)))
def form_with_a_field_called_attributes(visit: Visit) -> str:
    """In the text stands a hidden line, below it a form with a field that is called like a property of elements."""
    line = "Nobody is to read this line, which the page has put aside for another day of the week."
    form = '<form method="post" action="/shop"><input name="attributes"><input name="email"></form>'
    body = f'{paragraphs(visit.texts[:4])}<div class="k1"><p>{line}</p></div>{paragraphs(visit.texts[4:])}{form}'
    return document(visit, Parts(head="<style>.k1 { display: none }</style>", body=body))


CAUGHT = "<script>document.title = 'caught'</script>"


@page(Truth())
def marks_of_a_kept_page(visit: Visit) -> str:
    """The page has marks that only a page which was kept should have, and would lead its reader away after an hour."""
    head = '<meta http-equiv="Refresh" content="3600; url=/elsewhere">'
    frame = f"""<iframe src="about:blank" data-jsnews-slot='9">{CAUGHT}<i title="'></iframe>"""
    return document(visit, Parts(head=head, body=paragraphs(visit.texts), after=frame))


@page(Truth())
def frame_that_forges_what_it_hands_out(visit: Visit) -> str:
    """A frame of another site knows how it is asked for its text, and answers with a script."""
    frame = f'<iframe src="{visit.elsewhere}/forging?of={visit.page.name}" width="700" height="800"></iframe>'
    return document(visit, Parts(body=paragraphs(visit.texts[:3]) + frame))


@register.routes.get("/forging")
async def forging(request: web.Request) -> web.Response:
    """The rest of that page, and a script that answers for it."""
    texts = paragraphs(register.pages[request.query["of"]].truth.paragraphs[3:])
    forged = CAUGHT.replace("/", "\\/")
    script = f"__jsnews.captureBody = () => document.body.innerHTML + `{forged}<p onclick='caught()'>`;"
    return web.Response(text=f"<!doctype html><body>{texts}<script>{script}</script>", content_type="text/html")


@page(Truth())
def form_with_a_field_called_matches(visit: Visit) -> str:
    """A field of a form has a name by which no script of others' can look at the form."""
    form = '<form method="post" action="/shop"><input name="matches"></form>'
    text = f'<div onmouseover="caught()">{paragraphs(visit.texts)}</div>'
    return document(visit, Parts(body=text, after=form + CAUGHT))


@page(Truth(needs=("press",), press=("Continue reading",)))
def search_with_a_field_for_children(visit: Visit) -> str:
    """A search for a house by the sea asks how many children come along, in a form with styles of its own."""
    form = """<form class="search modal" action="/search"><div style="margin: 0">Who travels?</div>
      <input name="children"><button type="button">Search</button></form>"""
    script = 'site.bringsRest(".on");'
    fold = '<button class="on">Continue reading</button>'
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), after=fold + form, script=script))


@page(Truth(done_ms=350, needs=("press",), press=("Continue reading",)))
def form_for_letters_called_body(visit: Visit) -> str:
    """The form for letters is called body, as which the document knows it; text comes late, and at a press."""
    form = '<form name="body" action="/letters"><textarea name="letter"></textarea></form>'
    script = """site.later(200, { from: 2, to: 4, delay: 100 }).then(site.append);
      site.bringsRest(".on", { from: 4 });"""
    fold = '<button class="on">Continue reading</button>'
    return document(visit, Parts(before=form, body=paragraphs(visit.texts[:2]), after=fold, script=script))


# What is read of nodes most, wherever one goes through a document.
ASKED = (
    "parentElement parentNode children childNodes firstChild firstElementChild nextElementSibling localName tagName"
    " nodeType nodeName matches closest contains querySelector querySelectorAll getAttribute hasAttribute attributes"
    " textContent innerText innerHTML className id hidden style checkVisibility getBoundingClientRect isConnected"
    " ownerDocument getRootNode title click remove cloneNode getClientRects assignedSlot shadowRoot namespaceURI"
)


@page(Truth(done_ms=350))
def form_around_the_page_with_fields_like_members(visit: Visit) -> str:
    """A form around the page keeps its state in fields that hide what scripts ask a node for."""
    fields = "".join(f'<input type="hidden" name="{name}">' for name in ASKED.split())
    form = f'<form method="post">{fields}'  # it ends with the page
    return document(visit, Parts(before=form, body=paragraphs(visit.texts[:2]), script=LATE))


@page(Truth(done_ms=350, needs=("press",), press=("Continue reading",)))
def form_in_the_text_with_fields_called_like_members(visit: Visit) -> str:
    """A survey in the text has fields that hide what scripts ask a node for; text comes late, and at a press."""
    fields = "".join(f'<label>{name} <input name="{name}"></label>' for name in ASKED.split())
    form = f'<form action="/survey">{fields}<button>Send</button></form>'
    body = paragraphs(visit.texts[:1]) + form + paragraphs(visit.texts[1:2])
    script = """site.later(200, { from: 2, to: 4, delay: 100 }).then(site.append);
      site.bringsRest(".on", { from: 4 });"""
    return document(visit, Parts(body=body, after='<button class="on">Continue reading</button>', script=script))


@page(Truth(done_ms=350))
def pictures_called_like_parts_of_a_document(visit: Visit) -> str:
    """Pictures are called after the parts and the state of a document, and hide them from all scripts."""
    names = (
        "documentElement head body title readyState baseURI defaultView scrollingElement host scripts querySelector"
        " querySelectorAll createTreeWalker elementFromPoint getAnimations contains parentElement parentNode nodeType"
    )
    pictures = "".join(f'<img alt="" name="{name}" src="/{name}.gif">' for name in names.split())
    body = f'<div id="text">{paragraphs(visit.texts[:2])}</div>'
    script = f'site.body = () => document.getElementById("text"); {LATE}'
    return document(visit, Parts(before=pictures, body=body, script=script))


@page()
def formula_with_a_script(visit: Visit) -> str:
    """In a formula the text of a script is no raw text: written down as it is, what it says would be elements."""
    formula = """<math><mi>x</mi><script>window.x = "&lt;/math&gt;&lt;img src=x onerror=alert(1)&gt;"</script></math>
      <script type="application/ld+json" src="">{"name": "Vera of the data"}</script>"""
    return document(visit, Parts(body=f"{paragraphs(visit.texts[:2])}{formula}{paragraphs(visit.texts[2:])}"))
