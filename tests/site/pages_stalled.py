"""Requests that never answer, beside a text that is there or comes."""

from __future__ import annotations

from tests.site.layout import Parts, document, paragraphs
from tests.site.page import Truth, Visit, register

page = register.page


@page()
def hung_stylesheet(visit: Visit) -> str:
    """A stylesheet in the head never answers, so that nothing is painted."""
    head = '<link rel="stylesheet" href="/never?what=style">'
    return document(visit, Parts(head=head, body=paragraphs(visit.texts)))


@page()
def hung_import_above_a_script(visit: Visit) -> str:
    """A style in the text imports a stylesheet that never answers, and a script below waits for it, and the parser."""
    held = '<style>@import url("/never?what=import");</style><script>window.siteScripts = 1</script>'
    return document(visit, Parts(body=f"{paragraphs(visit.texts[:2])}{held}{paragraphs(visit.texts[2:])}"))


@page()
def hung_import_inside_a_stylesheet(visit: Visit) -> str:
    """A stylesheet in the head imports one that never answers, and a script between the paragraphs waits for both."""
    head = '<link rel="stylesheet" href="/style?imports=/never">'
    script = "<script>window.siteScripts = 1</script>"
    return document(visit, Parts(head=head, body=f"{paragraphs(visit.texts[:2])}{script}{paragraphs(visit.texts[2:])}"))


@page()
def hung_import_of_a_foreign_stylesheet(visit: Visit) -> str:
    """The same, of a stylesheet of another site, into which no script may look."""
    head = f'<link rel="stylesheet" href="{visit.elsewhere}/style?imports=/never">'
    script = "<script>window.siteScripts = 1</script>"
    return document(visit, Parts(head=head, body=f"{paragraphs(visit.texts[:2])}{script}{paragraphs(visit.texts[2:])}"))


@page()
def hung_script(visit: Visit) -> str:
    """A script below the article never answers, so that the document never finishes."""
    return document(visit, Parts(body=paragraphs(visit.texts), after='<script src="/never?what=script"></script>'))


@page()
def hung_script_above_the_text(visit: Visit) -> str:
    """A script in the head never answers, so that the parser never reaches the text that the answer holds."""
    head = '<script src="/never?what=script"></script>'
    return document(visit, Parts(head=head, body=paragraphs(visit.texts)))


@page()
def hung_script_asked_again(visit: Visit) -> str:
    """The script of the advertisements is asked for between paragraphs: at first it fails, later it never answers."""
    first, second = (f'<script src="/failing?status=404&delay={delay}"></script>' for delay in (0, 600_000))
    body = f"{paragraphs(visit.texts[:2])}{first}{paragraphs(visit.texts[2:3])}{second}{paragraphs(visit.texts[3:])}"
    return document(visit, Parts(body=body))


@page()
def hung_scripts_written_one_after_the_other(visit: Visit) -> str:
    """Each place of an advertisement writes a script of its own, which never answers; the next is known only then."""
    places = (
        f"""<script>document.write('<script src="{visit.elsewhere}/never?place={number}"></' + 'script>')</script>"""
        for number in range(len(visit.texts))
    )
    return document(visit, Parts(body="".join(f"{paragraphs((text,))}{next(places)}" for text in visit.texts)))


@page()
def hung_script_beside_a_poll_by_scripts(visit: Visit) -> str:
    """A script in the head never answers, while others are put in one after the other that ask for news."""
    poll = """<script>(function ask() {
      const script = document.createElement("script");
      script.src = `/script?delay=400&turn=${Math.random()}`;
      script.onload = script.onerror = () => { script.remove(); ask(); };
      document.documentElement.append(script);
    })()</script>"""
    more = "".join(f"<aside>{paragraphs((text,))}</aside>" for text in visit.texts)
    head = f'{poll}<script src="/never?what=script"></script>'
    return document(visit, Parts(head=head, body=paragraphs(visit.texts), after=more))


@page()
def hung_scripts_of_the_host_of_the_application(visit: Visit) -> str:
    """The application comes from another host, of which two scripts hang, one known after the other."""
    app = f"""<script>
      const app = Object.assign(document.createElement("script"), {{ src: "{visit.elsewhere}/script?app" }});
      app.onload = async () => site.append(await site.text({{ from: 1 }}));
      document.head.append(app);</script>"""
    places = "".join(
        f"""<script>document.write('<script src="{visit.elsewhere}/never?place={number}"></' + 'script>')</script>"""
        for number in range(2)
    )
    return document(visit, Parts(body=paragraphs(visit.texts[:1]), after=app + places))


@page()
def document_that_is_written_anew_and_never_closed(visit: Visit) -> str:
    """When it has been read, a script writes the page once more, without what was hidden, and never closes it."""
    hidden = f"<div hidden>{paragraphs(visit.texts)}{paragraphs(visit.texts)}</div>"
    script = """<script>addEventListener("load", () => {
      const [text, head] = [document.querySelector(site.selector).outerHTML, document.querySelector("h1").outerHTML];
      document.open();
      document.write(`<body><article>${head}${text}</article>`);
    })</script>"""
    return document(visit, Parts(body=paragraphs(visit.texts), after=hidden + script))


@page()
def hung_import_of_print_styles(visit: Visit) -> str:
    """A style for paper imports what never answers, and leaves out paragraphs, on paper alone."""
    held = """<style media="print">@import url("/never?what=import"); .noprint { display: none }</style>
      <style>@import url("/never?b");</style><script>window.siteScripts = 1</script>"""
    texts = visit.texts
    parts = paragraphs(texts[:2]), f'<div class="noprint">{paragraphs(texts[2:4])}</div>', paragraphs(texts[4:])
    return document(visit, Parts(body=held.join(("", "".join(parts)))))


@page(Truth(done_ms=540))
def hung_pictures(visit: Visit) -> str:
    """Pictures never answer, the load event never comes, and the text is half a second late."""
    pictures = "".join(f'<img alt="" width="320" height="200" src="/never?picture={number}">' for number in range(3))
    script = "site.later(350, { from: 2, delay: 150 }).then(site.append)"
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), after=pictures, script=script))


@page()
def hung_fetch(visit: Visit) -> str:
    """The text is there, and a fetch for the weather never answers."""
    script = """
      fetch("/never?what=weather").then((answer) => answer.json()).then(({ degrees }) => {
        document.querySelector("header").append(` ${degrees} degrees`);
      });"""
    return document(visit, Parts(body=paragraphs(visit.texts), script=script))


@page(Truth(done_ms=1750))
def hung_fetch_given_up(visit: Visit) -> str:
    """The page waits for a personalised lead that never answers, and after a second and a half goes on without it."""
    script = """
      (async () => {
        await Promise.race([fetch("/never?what=personal"), site.sleep(1500)]);
        site.append(await site.text({ from: 1, delay: 200 }));
      })();"""
    return document(visit, Parts(body=paragraphs(visit.texts[:1]), script=script))


@page(Truth(done_ms=1240))
def hung_fetch_beside_a_slow_one(visit: Visit) -> str:
    """One request never answers while another brings the text after more than a second."""
    script = """
      fetch("/never?what=votes");
      site.text({ from: 1, delay: 1200 }).then(site.append);"""
    return document(visit, Parts(body=paragraphs(visit.texts[:1]), script=script))


@page(Truth(done_ms=740))
def hung_font_and_media(visit: Visit) -> str:
    """A font and a film never answer; the text comes after 700 ms."""
    head = """<style>@font-face { font-family: Endless; src: url('/never?what=font') }
      article { font-family: Endless, serif }</style>"""
    film = '<video controls preload="auto" width="640" height="300" src="/never?what=film"></video>'
    script = "site.later(500, { from: 1, delay: 200 }).then(site.append)"
    return document(visit, Parts(head=head, body=paragraphs(visit.texts[:1]) + film, script=script))
