"""Consent dialogs, answered by policy: a plain refusal first, then the rules of known tools, then second layers."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from playwright.async_api import Frame

from jsnews.address import split
from jsnews.browser.frames import ask_frames
from jsnews.browser.tab import Tab
from jsnews.options import ConsentPolicy


async def answer_consent(tab: Tab, policy: ConsentPolicy) -> str | None:
    """One step towards the answer: what was done, or None where there is nothing (more) to do."""
    if policy == "none":
        return None
    # Most pages ask nothing: one call tells.
    here = await tab.call("consentHere")
    if not (here["dialog"] or here["frames"]):
        return None
    return (
        await _press(tab, policy, here["foreign"], first_layer=True)
        or await _start_rules(tab, policy, here)
        or await _press(tab, policy, here["foreign"], first_layer=False)
    )


async def _press(tab: Tab, policy: ConsentPolicy, foreign: list[str], *, first_layer: bool) -> str | None:
    """Press one control of a dialog in the page, or in a frame of another origin (by first address) that is one."""
    answer: str | None = await tab.call("answerConsent", policy, first_layer, split(tab.asked).netloc)
    if answer:
        return answer
    for frame in _frames_of(tab, foreign):
        host = split(frame.url).netloc
        known = host in tab.consent_hosts
        call = f"answerConsentFrame({json.dumps(policy)}, {json.dumps(first_layer)}, {json.dumps(known)})"
        for said in (await ask_frames(tab, [frame], call, "")).values():
            if said:
                tab.consent_hosts.add(host)
                return str(said)
    return None


def _frames_of(tab: Tab, urls: list[str]) -> list[Frame]:
    """The frames at these hosts, and those in them: one may hold nothing but the frame of another that asks.

    The page's own element says nothing of a second layer that is another document.
    """
    hosts = {split(url).netloc for url in urls}

    def is_theirs(frame: Frame) -> bool:
        around = frame.parent_frame
        return around is not None and (split(frame.url).netloc in hosts or is_theirs(around))

    return [frame for frame in tab.page.frames if is_theirs(frame)]


async def asking_frames(tab: Tab) -> dict[Frame, str]:
    """Frames of other origins that stand over the page and still ask for consent, and what they say."""
    here = await tab.call("consentHere")
    return await ask_frames(tab, _frames_of(tab, here["foreign"]), "consentAsked()", "")


async def answered_frames(tab: Tab) -> dict[Frame, str]:
    """Frames of other origins that still stand over the page once an answer was pressed in them, and what they say."""
    if not tab.consent_hosts:
        return {}
    here = await tab.call("consentHere")
    frames = [frame for frame in _frames_of(tab, here["foreign"]) if split(frame.url).netloc in tab.consent_hosts]
    return await ask_frames(tab, frames, "consentSaid()", "")


async def _start_rules(tab: Tab, policy: ConsentPolicy, here: dict[str, Any]) -> str | None:
    """Where a dialog has no plain refusal the rules may know its tool; they work by themselves on the page's timers."""
    if here["asked"] or policy == "hide" or not here["dialog"]:
        return None
    await tab.call("prepareRules", rules_for(tab.page.url), "optIn" if policy == "accept" else "optOut")
    await tab.evaluate(f"void (() => {{ {_engine()} }})()")
    return "consent: started the rules of known consent tools"


def rules_for(url: str) -> str:
    """DuckDuckGo's rules that may apply at this address, as a JSON list; the engine itself looks closer.

    Two thirds of all are for one site each: to send them too would take several times as long.
    """
    labels = [f"{label}." for label in (split(url).hostname or "").split(".")[:-1] if label != "www"]
    wanted = (rule for rule, sites in _rules() if not sites or any(label in sites for label in labels))
    return f"[{','.join(wanted)}]"


@cache
def _rules() -> list[tuple[str, str]]:
    """Every rule for main frames as JSON, with the pattern of addresses that it is for ("": all)."""
    from duckduckgo_autoconsent import rules_json

    rules = [rule for rule in json.loads(rules_json()) if rule.get("runContext", {}).get("main", True)]
    patterns = [rule.get("runContext", {}).get("urlPattern", "").replace("\\", "") for rule in rules]
    return [(json.dumps(rule), pattern) for rule, pattern in zip(rules, patterns, strict=True)]


@cache
def _engine() -> str:
    from duckduckgo_autoconsent import bundle

    return str(bundle())
