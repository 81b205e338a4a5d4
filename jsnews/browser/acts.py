"""What a reader does on a page before it is taken: answer, close, unfold, move, scroll; one function for each act.

Each gives what it did as a sentence for the trace, or whether it brought something.
"""

from __future__ import annotations

import json
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING

from jsnews.browser.consent import answer_consent, answered_frames, asking_frames
from jsnews.browser.decide import TIDY, ActName, Causes, due_again
from jsnews.browser.frames import PAUSE_S, ask_frames, frames_apart, slowness
from jsnews.browser.requests import key_of
from jsnews.browser.sealed import open_sealed

if TYPE_CHECKING:
    from playwright.async_api import Frame

    from jsnews.browser.settle import Settling
    from jsnews.browser.tab import Tab

Done = str | bool | None


async def follow_refresh(settling: Settling, causes: Causes) -> Done:
    """Wait for the page's meta refresh, or on the virtual clock go where it leads."""
    assert causes.refresh
    seconds, url = causes.refresh
    tab = settling.tab
    before = tab.navigations
    if settling.clock.name == "virtual":
        await tab.evaluate(f"void location.replace({json.dumps(url)})")
    until = time.monotonic() + seconds + 2
    while tab.navigations == before and time.monotonic() < min(until, settling.deadline):
        await tab.wait(0.2)
    return f"followed the page's refresh after {seconds:g} s to {url}"


async def drop_stylesheets(settling: Settling, _: Causes) -> Done:
    """A stylesheet that never comes blocks the parser and all scripts behind it."""
    count = await settling.tab.call("dropPendingStylesheets")
    return f"took out {count} stylesheets that did not come" if count else None


async def refuse_hung(settling: Settling, _: Causes) -> Done:
    """Load the page once more without the scripts that hold its parser for ever, or stylesheets that these wait for."""
    tab = settling.tab
    hung = tab.requests.hung()
    await tab.begin_again_without(tab.requests.refusals())
    return f"loaded the page once more without {', '.join(key_of(url) for url in hung)}, which did not come"


async def run_frames(settling: Settling, causes: Causes) -> Done:
    """Frames of other origins have their own books and time: those of the article, or all while it is missing.

    One that asks for consent may take a moment to pass on the answer.
    """
    if await pass_on_answer(settling, causes):
        return True
    article_only = causes.length >= settling.clock.limits.thin_characters
    frames = await frames_apart(settling.tab, article_only=article_only)
    asking = await asking_frames(settling.tab) if article_only else {}
    if not frames and not asking:
        return False
    if await settling.clock.run_frames(settling.tab, list({*frames, *asking})):
        return True
    return await read_frames(settling, frames if article_only else await frames_apart(settling.tab, article_only=True))


async def pass_on_answer(settling: Settling, causes: Causes) -> bool:
    """Wait while a frame in which consent was answered says how far it is with passing that on: before its end nothing
    else is worth a try. True where it said something new."""
    limits, tab = settling.clock.limits, settling.tab
    # With an article on the page it may count for its own sake.
    most = limits.progress_ms if causes.length < limits.full_characters else limits.ask_ms
    began = time.monotonic()
    until, patience, news = began + most / 1000 - tab.consent_waited_s, limits.frame_dull_ms / 2, False
    fresh = began
    while said := await _heard(tab):
        if said != tab.consent_said:
            news = news or bool(tab.consent_said)
            fresh, patience = time.monotonic(), limits.ask_ms if news else patience
            tab.consent_said = said
        if time.monotonic() > min(settling.deadline, until, fresh + patience / 1000 * slowness(tab)):
            break
        if not await settling.clock.run_frames(tab, list(said)):
            await tab.wait(PAUSE_S)
    tab.consent_waited_s += time.monotonic() - began
    return news


async def _heard(tab: Tab) -> dict[Frame, str]:
    """What these frames say; how long they took to say it tells how busy page and machine are."""
    asked = time.monotonic()
    said = await answered_frames(tab)
    tab.answers_in = time.monotonic() - asked
    return said


async def read_frames(settling: Settling, frames: list[Frame]) -> Done:
    """Unfold and scroll in those that hold a part of the article and have come to rest."""
    answers = await ask_frames(settling.tab, frames, f"read({settling.clock.limits.scroll_steps})", [""])
    did = [f"in the frame {key_of(frame.url)}: {'; '.join(done)}" for frame, done in answers.items()]
    return "; ".join(did) or None


async def tidy(settling: Settling, causes: Causes) -> Done:
    """The four acts below in one call, as far as nothing comes of them."""
    began = time.monotonic()
    answer = await settling.tab.call("tidy", settling.options.consent, causes.foreign_frames > 0)
    settling.credit(await settling.clock.complete(settling.tab, answer))
    settling.tidied(answer, began)
    return bool(answer["did"])


async def consent(settling: Settling, _: Causes) -> Done:
    """One step towards the answer to a consent dialog."""
    return await answer_consent(settling.tab, settling.options.consent)


async def close_dialogs(settling: Settling, _: Causes) -> Done:
    """What lies over the article."""
    closed = await settling.tab.call("closeDialogs")
    return "; ".join(closed) or None


async def pick_region(settling: Settling, _: Causes) -> Done:
    """Know from here on which part of the page is the article."""
    if count := await open_sealed(settling.tab):
        settling.trace.note("settle", "sealed", f"found {count} closed shadow roots in the document")
    return "; ".join(await settling.tab.call("settleOn")) or None


async def expand(settling: Settling, _: Causes) -> Done:
    """Folds and "continue reading" in the article."""
    opened = await settling.tab.call("expand")
    return "; ".join(opened) or None


async def reach(settling: Settling, _: Causes) -> Done:
    """Press with the mouse what a script has pressed in vain: some pages want their reader's own hand."""
    spot = await settling.tab.call("reachFor")
    if not spot:
        return None
    await settling.tab.press_mouse(spot["x"], spot["y"])
    return f"pressed “{spot['label']}” with the mouse"


async def gesture(settling: Settling, _: Causes) -> Done:
    """The first events of a reader, which many sites wait for."""
    await settling.tab.call("gesture")
    settling.trace.note("settle", "gesture", "played the first events of a reader")
    return True


async def scroll(settling: Settling, _: Causes) -> Done:
    """Some steps towards the article's end."""
    limits, before = settling.clock.limits, settling.status["length"]
    answer = await settling.tab.call("scroll", limits.scroll_steps, limit_s=4 * limits.call_s)
    settling.credit(await settling.clock.complete(settling.tab, answer))
    settling.trace.note("settle", "scroll", f"{answer['steps']} steps", at_end=answer["atEnd"])
    if answer["isAnswered"]:
        # What comes of it may be no text yet, but the control that brings some, or a dialog.
        settling.progress = due_again(settling.progress, "tidy", *TIDY)
    return bool(not answer["atEnd"] or answer["isStopped"] or answer["length"] > before or answer["offersMore"])


ACTS: Mapping[ActName, Callable[[Settling, Causes], Awaitable[Done]]] = {
    "follow_refresh": follow_refresh,
    "drop_stylesheets": drop_stylesheets,
    "refuse_hung": refuse_hung,
    "run_frames": run_frames,
    "tidy": tidy,
    "consent": consent,
    "close_dialogs": close_dialogs,
    "pick_region": pick_region,
    "expand": expand,
    "reach": reach,
    "gesture": gesture,
    "scroll": scroll,
}
