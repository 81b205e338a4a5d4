"""Pages that stop themselves, lead back, talk without end, and ask once a second whether the story is ready."""

from __future__ import annotations

from tests.site.layout import Parts, document, paragraphs
from tests.site.page import Truth, Visit, register

page = register.page
LATER = "site.later(200, { from: 2, delay: 100 }).then(site.append);"


def restless(visit: Visit, script: str) -> str:
    """Two paragraphs and what the page does; the other paragraphs come a moment later."""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), script=script + LATER))


@page(Truth(done_ms=340))
def stops_its_own_load(visit: Visit) -> str:
    """A script stops the load of the page that it stands in; what it fetches afterwards comes all the same."""
    return document(visit, Parts(script=f"window.stop(); {LATER.replace('from: 2', 'from: 0')}"))


@page(Truth(done_ms=340))
def leads_back(visit: Visit) -> str:
    """The page sends the reader back to where he came from; in a tab of its own there is nothing."""
    return restless(visit, "history.back(); history.go(-1); window.close();")


@page(Truth(done_ms=340))
def talks_to_the_console(visit: Visit) -> str:
    """Eight thousand words a second go to the console, each with the whole document."""
    talk = 'for (let i = 0; i < 400; i++) console.log("tick", i, { numbers: [1, 2, 3] }, document);'
    return restless(visit, f"setInterval(() => {{ {talk} }}, 50);")


@page(Truth(done_ms=4040))
def asks_each_second_for_the_job(visit: Visit) -> str:
    """An interval asks the server once a second until it has the text, which takes it three and a half."""
    script = """
      const asking = setInterval(async () => {
        const job = await (await fetch(site.address("job", { ready: 3500 }))).json();
        if (job.state !== "done") return;
        clearInterval(asking);
        site.replace(job.paragraphs);
      }, 1000);"""
    return document(visit, Parts(script=script))
