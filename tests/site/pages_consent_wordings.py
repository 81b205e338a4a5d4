"""More dialogs: other words, other elements, other moments, and what an answer may set off."""

from __future__ import annotations

from aiohttp import web

from tests.site.layout import Parts, bare, document, paragraphs
from tests.site.page import Truth, Visit, register
from tests.site.pages_consent import ASKING, BOTH, FRENCH, GERMAN, PURPOSES, asked, asking

page = register.page


@page(asking("Only necessary cookies"))
def consent_only_necessary(visit: Visit) -> str:
    """The refusal is worded as a choice of what is necessary, and the controls are no buttons."""
    script = f"""
      ask(`<h2>Cookies</h2><p>{ASKING}</p><div role="button" tabindex="0" data-choice="accept">Yes, that is fine</div>
        <a href="#" role="button" data-choice="reject">Only necessary cookies</a>`);
      addEventListener("consent", async () => site.append(await site.text({{ from: 2 }})));"""
    return asked(visit, script, body=paragraphs(visit.texts[:2]))


@page(asking("Continuer sans accepter"), topic="fr")
def consent_in_french(visit: Visit) -> str:
    """A French dialog has its refusal as a small link in the corner."""
    script = f"""
      ask(`<a href="#" data-choice="reject">Continuer sans accepter</a><h2>Votre vie privée</h2><p>{FRENCH}</p>
        <button data-choice="settings">Paramétrer</button>
        <button data-choice="accept">Tout accepter</button>`);
      addEventListener("consent", async () => site.append(await site.text({{ from: 2 }})));"""
    return asked(visit, script, body=paragraphs(visit.texts[:2]))


@page(asking("Ich lehne das ab und lese weiter"), topic="de")
def consent_refused_in_a_sentence(visit: Visit) -> str:
    """The question stands in the place of the text, and what refuses is a whole sentence."""
    inner = f"""<section class="consent-gate"><h2>Sie haben die Wahl</h2><p>{GERMAN}</p>
      <button>Ich bin mit allem einverstanden</button> <button class="no">Ich lehne das ab und lese weiter</button>
      </section>"""
    script = """
      document.querySelector(".no").addEventListener("click", async () => {
        document.querySelector(".consent-gate").remove();
        site.append(await site.text({ delay: 150 }));
      });"""
    return asked(visit, script, body=inner)


@page(Truth(needs=("press",), press=("Ablehnen",), absent=("unsere Partner",)), topic="de")
def consent_in_few_words(visit: Visit) -> str:
    """All that the dialog says is that the site and its partners store something."""
    inner = """<h2>Bevor es weitergeht</h2><p>Wir und unsere Partner speichern Informationen.</p>
      <button data-choice="accept">Alle akzeptieren</button> <button data-choice="reject">Ablehnen</button>"""
    script = f"""
      ask(`{inner}`);
      addEventListener("consent", async () => site.append(await site.text({{ from: 1 }})));"""
    return asked(visit, script, body=paragraphs(visit.texts[:1]))


@page(asking("Adjust how cookies are used", "Keep it that way and save"))
def consent_whose_layers_have_words_of_their_own(visit: Visit) -> str:
    """Neither the way to the choices nor the one that saves them is worded as on other sites."""
    script = f"""
      ask(`<h2>Your privacy</h2><p>{ASKING}</p><button data-choice="accept">Fine with all of it</button>
        <button class="adjust">Adjust how cookies are used</button>`);
      document.querySelector(".adjust").addEventListener("click", () => {{
        document.querySelector(".consent").remove();
        ask(`<h2>Purposes</h2><p>{PURPOSES}</p><label><input type="checkbox"> Sell it on</label>
          <button data-choice="accept">Tick and save all</button>
          <button data-choice="save">Keep it that way and save</button>`);
      }});
      addEventListener("consent", async () => site.append(await site.text({{ from: 2 }})));"""
    return asked(visit, script, body=paragraphs(visit.texts[:2]))


@page(asking("Reject all"))
def consent_reloads_the_page(visit: Visit) -> web.StreamResponse:
    """The answer sets a cookie and loads the page anew; the server sends the whole text only with that cookie."""
    cookie = f"consent-{visit.page.name}"
    if cookie in visit.request.cookies:
        html = document(visit, Parts(body=paragraphs(visit.texts)))
    else:
        script = f"""
          ask(`<h2>Your privacy</h2><p>{ASKING}</p>{BOTH}`);
          addEventListener("consent", ({{ detail }}) => {{
            document.cookie = `{cookie}=${{detail}}; path=/`;
            location.reload();
          }});"""
        html = asked(visit, script, body=paragraphs(visit.texts[:1]))
    return web.Response(text=html, content_type="text/html", headers={"Cache-Control": "no-store"})


@page(asking("Refuse"))
def consent_refused_by_a_link(visit: Visit) -> str:
    """The answers are links to this page, with the answer behind the question mark."""
    if visit.request.query.get("cookies") == "no":
        return document(visit, Parts(body=paragraphs(visit.texts)))
    script = f"""
      ask(`<h2>Your privacy</h2><p>{ASKING}</p><a href="?cookies=yes">Agree</a> <a href="?cookies=no">Refuse</a>`);"""
    return asked(visit, script, body=paragraphs(visit.texts[:2]))


STORING = "This paper and its partners store data on your device to show personalised advertising and count readers."


@page(Truth(needs=("press",), press=("Reject all",), absent=(STORING,)))
def consent_page_that_names_no_cookie(visit: Visit) -> str:
    """A page of its own asks before the article, without the usual words, and its answers are links to the article."""
    if visit.request.query.get("answer"):
        return document(visit, Parts(body=paragraphs(visit.texts)))
    links = " ".join(
        f'<a role="button" href="/{visit.page.name}?visit={visit.id}&answer=1">{label}</a>'
        for label in ("Accept all", "Reject all")
    )
    return bare("Your choice", f'<div class="q"><h1>Before you read on</h1><p>{STORING}</p>{links}</div>')


@page(asking("Reject all"))
def consent_in_a_modal_dialog(visit: Visit) -> str:
    """The dialog is a dialog element shown as a modal, so that the rest of the page is inert."""
    script = f"""
      document.body.insertAdjacentHTML("beforeend", `<dialog class="privacy"><h2>Your privacy</h2><p>{ASKING}</p>
        <form method="dialog"><button value="accept">Accept all</button> <button value="reject">Reject all</button>
        </form></dialog>`);
      const dialog = document.querySelector("dialog.privacy");
      dialog.showModal();
      dialog.addEventListener("close", async () => {{
        document.documentElement.dataset.consent = dialog.returnValue;
        dialog.remove();
        site.append(await site.text({{ from: 2, delay: 100 }}));
      }});"""
    return asked(visit, script, body=paragraphs(visit.texts[:2]))


@page(asking("Reject all"))
def consent_comes_late(visit: Visit) -> str:
    """The dialog comes a second and a half after the first half of the text, and holds the other half back."""
    script = f"""
      setTimeout(() => ask(`<h2>Your privacy</h2><p>{ASKING}</p>{BOTH}`), 1500);
      addEventListener("consent", async () => site.append(await site.text({{ from: 4 }})));"""
    return asked(visit, script, body=paragraphs(visit.texts[:4]))


@page(Truth(absent=("Yes, I agree", "allotment statutes")))
def agree_is_no_consent(visit: Visit) -> str:
    """A poll below the text asks whether readers agree, in the words of a consent dialog, and counts every press."""
    poll = """<div class="poll"><h4>The question of the day</h4><p>Should the allotment statutes be changed?</p>
      <button type="button">Yes, I agree</button> <button type="button">Reject</button>
      <p class="poll__votes"></p></div>"""
    script = """
      let votes = 0;
      for (const button of document.querySelectorAll(".poll button"))
        button.addEventListener("click", () => {
          document.querySelector(".poll__votes").textContent = `You have voted ${++votes} times in our poll today.`;
        });"""
    return document(visit, Parts(body=paragraphs(visit.texts), after=poll, script=script))


@page(Truth(needs=("press",), press=("Manage settings", "Save & Exit"), absent=("Store and/or access", "Vendors")))
def consent_that_says_what_is_stored(visit: Visit) -> str:
    """The dialog says what is done on a device, and neither it nor its second layer names cookies or privacy."""
    script = """
      const layers = [
        "<p>We and our partners Store and/or access information on a device and select advertising.</p>" +
          "<button>Yes, that is fine</button> <button class='on'>Manage settings</button>",
        "<p>Vendors want your permission to do the following:</p><label><input type=checkbox> Advertising</label>" +
          "<button>Accept all</button> <button class='on'>Save &amp; Exit</button>",
      ];
      const box = document.createElement("div");
      box.className = "consent";
      box.setAttribute("role", "dialog");
      const next = async () => {
        if (!layers.length) {
          box.remove();
          return site.append(await site.text({ from: 1 }));
        }
        box.innerHTML = layers.shift();
        box.querySelector(".on").addEventListener("click", next);
      };
      next();
      document.body.append(box);"""
    return asked(visit, script, body=paragraphs(visit.texts[:1]))


@page(Truth(needs=("press",), press=("Seçenekleri yönet", "Tercihleri onayla"), absent=("Gizliliğinize",)))
def consent_managed_in_turkish(visit: Visit) -> str:
    """The dialog offers to agree or to manage, and speaks of privacy in an inflected word alone."""
    script = """
      ask(`<h2>Gizliliğinize önem veriyoruz</h2><button data-choice="accept">İzin ver</button>
        <button class="manage">Seçenekleri yönet</button>`);
      document.querySelector(".manage").addEventListener("click", () => {
        document.querySelector(".consent").remove();
        ask(`<h2>Gizliliğinize önem veriyoruz</h2><label><input type="checkbox"> Kişisel reklamlar</label>
          <button data-choice="save">Tercihleri onayla</button> <button data-choice="accept">Tümünü kabul et</button>`);
      });
      addEventListener("consent", async () => site.append(await site.text({ from: 1 })));"""
    return asked(visit, script, body=paragraphs(visit.texts[:1]))


@page(Truth(needs=("press",), press=("Avvis alle",), absent=("Vi tar vare på personvernet ditt",)))
def consent_in_the_flow_of_the_page(visit: Visit) -> str:
    """After a while a section asks in the place of the text, which it hides; its class says in Norwegian what it is."""
    script = """
      setTimeout(() => {
        const section = document.createElement("section");
        section.className = "samtykke";
        section.innerHTML = `<h2>Vi tar vare på personvernet ditt</h2>
          <p>Vi og våre 214 partnere lagrer informasjon på enheten for å vise tilpassede annonser.</p>
          <button class="no">Avvis alle</button> <button>Godta alle</button>`;
        site.body().before(section);
        site.body().style.display = "none";
        section.querySelector(".no").addEventListener("click", () => {
          section.remove();
          site.body().style.display = "";
        });
      }, 900);"""
    return document(visit, Parts(body=paragraphs(visit.texts), script=script))


@page(Truth(needs=("press",), press=("Nee, alleen noodzakelijke cookies",), absent=("jouw privacy",)))
def consent_page_that_words_its_answers(visit: Visit) -> web.Response:
    """A document of its own asks before the story, with a yes and a no that are sentences; a cookie lets one in."""
    cookie = f"asked-{visit.page.name}"
    if cookie in visit.request.cookies:
        html = document(visit, Parts(body=paragraphs(visit.texts)))
    else:
        html = f"""<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Toestemming</title></head><body>
          <main><h1>Wij hechten waarde aan jouw privacy</h1><p>Wij plaatsen cookies op je apparaat.</p>
          <button>Ja, ik ga akkoord</button> <button class="no">Nee, alleen noodzakelijke cookies</button></main>
          <script>document.querySelector(".no").addEventListener("click", () => {{
            document.cookie = "{cookie}=1; path=/";
            location.reload();
          }});</script></body></html>"""
    return web.Response(text=html, content_type="text/html", headers={"Cache-Control": "no-store"})
