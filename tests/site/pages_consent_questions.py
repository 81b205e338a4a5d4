"""What is asked in other words than of cookies, what is answered with yes or no, and what is asked more than once."""

from __future__ import annotations

from tests.site.layout import paragraphs
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


@page(question("Nein", absent="Keksen"))
def consent_answered_with_no(visit: Visit) -> str:
    """The question of cookies is one of yes or no."""
    inner = """<p>Dürfen wir es mit Cookies und anderen Keksen halten, um Leser zu zählen?</p>
      <button class="yes">Ja, gern</button> <button class="no">Nein</button>"""
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
