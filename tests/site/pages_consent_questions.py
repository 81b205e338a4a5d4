"""What is asked in other words than of cookies, what is answered with yes or no, and what is asked more than once."""

from __future__ import annotations

from html import escape
from urllib.parse import urlencode

from aiohttp import web

from tests.site.layout import Parts, bare, document, paragraphs
from tests.site.page import Truth, Visit, register
from tests.site.pages_consent import asked

page = register.page
BAR = 'style="position: fixed; inset: auto 0 0 0; padding: 20px; background: white; z-index: 9999"'


def question(*press: str, absent: str) -> Truth:
    """The truth of a page that asks this, and is answered by these presses."""
    return Truth(needs=("press",), press=press, absent=(absent,))


def barred(visit: Visit, inner: str) -> str:
    """A nameless bar holds back what comes after the first paragraph; only the control of the class `no` brings it."""
    script = f"""
      document.body.insertAdjacentHTML("beforeend", `<div class="bar" {BAR}>{inner}</div>`);
      const bar = document.querySelector(".bar");
      const go = async (from) => {{
        bar.remove();
        if (from) site.append(await site.text({{ from }}));
      }};
      for (const control of bar.querySelectorAll(".yes")) control.addEventListener("click", () => go(0));
      bar.querySelector(".no").addEventListener("click", () => go(1));"""
    return asked(visit, script, body=paragraphs(visit.texts[:1]))


@page(question("Jag vägrar", absent="våra annonsörer"))
def consent_to_be_counted(visit: Visit) -> str:
    """A bar asks in Swedish for statistics on its readers, and names no cookie; to agree is said in no usual words."""
    inner = """<p>Hej! Låt våra annonsörer få statistik om hur du läser, så blir tidningen bättre.</p>
      <button class="yes">Helt i sin ordning</button> <button class="no">Jag vägrar</button>"""
    return barred(visit, inner)


@page(question("Je n’autorise pas", absent="de la publicité qui vous ressemble"))
def consent_to_be_known(visit: Visit) -> str:
    """A bar asks in French to gather what it knows of the reader for the sake of advertising."""
    inner = """<p>Pouvons-nous réunir des données sur vos lectures et montrer de la publicité qui vous ressemble ?</p>
      <button class="yes">Volontiers</button> <button class="no">Je n’autorise pas</button>"""
    return barred(visit, inner)


@page(question("Odrzucam", absent="pomocników"))
def consent_that_only_a_name_speaks_of(visit: Visit) -> str:
    """The box is named for cookies, as its maker names it everywhere; what it says in Polish is of helpers alone."""
    inner = """<div class="cookie-modal"><h1>Nasi pomocnicy</h1>
      <p>Wybierz pomocników, z których chcemy tu korzystać.</p>
      <button class="no">Odrzucam</button> <button class="yes">Akceptuję wszystkie</button></div>"""
    return barred(visit, inner)


@page(question("Nein", absent="Keksen"))
def consent_answered_with_no(visit: Visit) -> str:
    """The question of cookies is one of yes or no."""
    inner = """<p>Dürfen wir es mit Cookies und anderen Keksen halten, um Leser zu zählen?</p>
      <button class="yes">Ja, gern</button> <button class="no">Nein</button>"""
    return barred(visit, inner)


@page(question("Do not consent", absent="148 neighbours"))
def consent_by_controls_that_bear_its_name(visit: Visit) -> str:
    """Nothing but the controls has a name that speaks of consent, and their labels stand in paragraphs."""
    inner = """<p>We and our 148 neighbours store information on your device.</p>
      <button class="yes cta-consent"><p>Consent</p></button>
      <button class="no cta-do-not-consent"><p>Do not consent</p></button>"""
    return barred(visit, inner)


@page(question("Nee", "Ja, ik wil geen cookies", absent="koekjes"))
def consent_where_no_is_doubted(visit: Visit) -> str:
    """Who says no is asked once more, and a second no would take it back."""
    inner = """<div class="first"><p>Mogen wij cookies, onze koekjes, op je apparaat zetten?</p>
      <button class="yes">Ja</button> <button class="doubted">Nee</button></div>
      <div class="second" hidden><p>Weet je zeker dat je onze koekjes niet lust?</p>
      <button class="yes">Nee</button> <button class="no">Ja, ik wil geen cookies</button></div>"""
    html = barred(visit, inner)
    doubted = """
      bar.querySelector(".doubted").addEventListener("click", () => {
        bar.querySelector(".first").hidden = true;
        bar.querySelector(".second").hidden = false;
      });"""
    last = 'bar.querySelector(".no").addEventListener'
    return html.replace(last, f"{doubted}\n      {last}")


def gated(visit: Visit, gate: str) -> web.Response:
    """A document of its own that asks before the story; a cookie of the page's name lets one in."""
    if visit.page.name in visit.request.cookies:
        html = document(visit, Parts(body=paragraphs(visit.texts)))
    else:
        html = bare("Before you read", gate)
    return web.Response(text=html, content_type="text/html", headers={"Cache-Control": "no-store"})


@page(question("Adjust", "Reject all", absent="Our paper and its partners"))
def consent_page_with_a_second_layer(visit: Visit) -> web.Response:
    """The page that asks only accepts at first; what refuses comes with its settings, in the place of what accepts."""
    gate = f"""<div><h1>Your privacy</h1><p>Our paper and its partners set cookies to choose what they advertise.</p>
      <p class="answers"><button>Accept</button> <a href="#" class="set">Adjust</a></p></div>
      <a href="/short-but-whole">More about cookies</a>
      <script>
        document.querySelector(".set").addEventListener("click", () => {{
          document.querySelector(".answers").innerHTML = "<button class='no'>Reject all</button>";
          document.querySelector(".no").addEventListener("click", () => {{
            document.cookie = "{visit.page.name}=1; path=/";
            location.reload();
          }});
        }});
      </script>"""
    return gated(visit, gate)


@page(question("Confirm selection", absent="Tell us what we may set"))
def consent_page_that_confirms_what_is_ticked(visit: Visit) -> web.Response:
    """The page that asks is a form: it accepts all, or what is ticked, and its answer is sent to the server."""
    gate = """<form><h1>Before you read on</h1><p>Tell us what we may set: cookies that are needed, or more of them.</p>
      <label><input type="checkbox" checked disabled> Needed</label>
      <label><input type="checkbox" name="ads"> To advertise</label>
      <button name="answer" value="all">Allow all</button> <button name="answer" value="some">Confirm selection</button>
      </form>"""
    if visit.request.query.get("answer") == "some" and "ads" not in visit.request.query:
        return web.Response(text=document(visit, Parts(body=paragraphs(visit.texts))), content_type="text/html")
    return gated(visit, gate)


@page(question("Tallenna ja jatka", absent="evästeitä"))
def consent_page_with_one_of_two_answers_to_choose(visit: Visit) -> web.Response:
    """In Finnish; the answer that refuses is one of two to choose from, and the only button saves what is chosen."""
    gate = """<main><h1>Ennen kuin jatkat</h1><p>Me ja kumppanimme tallennamme evästeitä laitteellesi.</p><form>
      <label><input type="radio" name="answer" value="all" checked> Kaikki evästeet</label>
      <label><input type="radio" name="answer" value="needed"> Vain välttämättömät evästeet</label>
      <button>Tallenna ja jatka</button></form></main>"""
    if visit.request.query.get("answer") == "needed":
        return web.Response(text=document(visit, Parts(body=paragraphs(visit.texts))), content_type="text/html")
    return gated(visit, gate)


@page(question("Povolit výběr", absent="partnerů"))
def consent_to_the_choice_as_it_stands(visit: Visit) -> str:
    """In Czech; nothing is ticked beforehand, and what allows the choice refuses all."""
    inner = """<p>My a našich 88 partnerů ukládáme soubory cookie ve vašem zařízení.</p>
      <label><input type="checkbox"> Statistika</label><label><input type="checkbox"> Marketing</label>
      <button class="no">Povolit výběr</button><button>Povolit vše</button>"""
    return barred(visit, inner)


@page(question("Άσε με να διαλέξω", "Δεν δέχομαι", absent="συνεργάτες"))
def consent_that_lets_one_choose_first(visit: Visit) -> str:
    """In Greek; a link in the first layer shows the button that refuses."""
    inner = """<p>Εμείς και οι 140 συνεργάτες μας χρησιμοποιούμε cookies για την ανάλυση της επισκεψιμότητας.</p>
      <a href="#" onclick="document.querySelector('.no').hidden = false; this.remove()">Άσε με να διαλέξω</a>
      <button>Εντάξει</button><button class="no" hidden>Δεν δέχομαι</button>"""
    return barred(visit, inner)


@page(question("Decline and read the plain edition", absent="Who may follow you"))
def consent_asked_for_at_another_site(visit: Visit) -> web.Response:
    """Who comes for the first time is sent to a page of another host, whose answers are links that lead back."""
    if visit.request.query.get("plain") == "yes":
        return web.Response(text=document(visit, Parts(body=paragraphs(visit.texts))), content_type="text/html")
    back = f"{visit.request.url.origin()}/{visit.page.name}?visit={visit.id}"
    raise web.HTTPFound(f"{visit.elsewhere}/follow-asked?{urlencode({'back': back})}")


@register.routes.get("/follow-asked")
async def follow_asked(request: web.Request) -> web.Response:
    """Agree, decline, or have a look at the settings, which change nothing of what the page asks."""
    back = escape(request.query["back"])
    gate = f"""<main><h1>Who may follow you</h1>
      <p>We and those who advertise here store cookies on your device, and use them to learn what you read.</p>
      <p>Under “Settings” you may choose which cookies we store, now and whenever you come back to us.</p>
      <a role="button" href="{back}&plain=no">Agree and continue</a>
      <a href="{back}&plain=yes">Decline and read the plain edition</a> <a href="#" class="open">Settings</a></main>
      <div role="dialog" aria-label="Settings" hidden><label><input type="checkbox"> Advertising</label>
        <button>Reject all</button></div>
      <script>
        const settings = document.querySelector("[role=dialog]");
        document.querySelector(".open").addEventListener("click", (event) => {{
          event.preventDefault();
          settings.hidden = false;
        }});
        settings.querySelector("button").addEventListener("click", () => (settings.hidden = true));
      </script>"""
    return web.Response(text=bare("Who may follow you", gate), content_type="text/html")


@page(Truth(needs=("scroll", "press"), press=("Reject all",), absent=("store cookies on your device",)))
def consent_asked_for_after_scrolling(visit: Visit) -> str:
    """The dialog comes half a second after its reader has begun to scroll, and the rest waits for the answer."""
    asking = "We and our 214 partners store cookies on your device to choose advertisements and to count our readers."
    inner = f"<p>{asking}</p><button>Accept all</button> <button class='v3'>Reject all</button>"
    script = f"""
      addEventListener("scroll", async () => {{
        await site.sleep(500);
        document.body.insertAdjacentHTML("beforeend", `<div role="dialog">{inner}</div>`);
        document.querySelector(".v3").addEventListener("click", async ({{ target }}) => {{
          target.closest("[role=dialog]").remove();
          site.append(await site.text({{ from: 2, delay: 100 }}));
        }});
      }}, {{ once: true }});"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), script=script))


@page(Truth(needs=("press",), press=("Reject all",), absent=("We use cookies",)), topic="clinic")
def dialog_that_is_deaf_at_first(visit: Visit) -> str:
    """A dialog takes no answer in its first moments, so that nobody answers it by mistake."""
    dialog = """<div role="dialog" aria-label="Cookies" style="position: fixed; inset: auto 0 0; background: #eee">
      <p>We use cookies and similar technologies for advertising and to measure our audience.</p>
      <button class="more">More options</button> <button class="no">Reject all</button>
      <button class="yes">Accept all</button><ul hidden><li>Advertising</li></ul></div>"""
    script = """
      const dialog = document.querySelector("[role=dialog]"), shown = performance.now();
      dialog.querySelector(".more").onclick = () => { dialog.querySelector("ul").hidden = false; };
      dialog.querySelector(".no").onclick = async () => {
        if (performance.now() - shown < 700) return;
        dialog.remove();
        site.append(await site.text({ from: 2, delay: 150 }));
      };"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), after=dialog, script=script))


@page()
def letter_form_that_speaks_of_privacy(visit: Visit) -> str:
    """A bar with a form for a letter has a box to tick for the privacy policy; what saves it sends the reader away."""
    form = f"""<form class="bar" {BAR} action="/failing"><input type="hidden" name="status" value="404">
      <input type="text" name="MailingEmail[email]" placeholder="Your address">
      <label><input type="checkbox" name="rules"> I consent to the processing of my personal data under the privacy
      policy, so that the letter of the coast reaches me.</label><button>Save</button></form>"""
    return document(visit, Parts(body=paragraphs(visit.texts), after=form))


@page(question("Save", absent="We use cookies for what you choose"))
def purposes_called_after_mail(visit: Visit) -> str:
    """One of the purposes is marketing by e-mail, and all that a reader can press saves what is chosen."""
    inner = """<p>We use cookies for what you choose. Your privacy matters to us and to our 40 partners.</p>
      <label><input type="checkbox" name="necessary" checked disabled> Necessary</label>
      <label><input type="checkbox" name="email_marketing" checked> Marketing</label>
      <button class="no">Save</button>"""
    return barred(visit, inner)
