"""What a page of the site is: how it is made, and the truth about it; and the register of all of them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from aiohttp import web

from tests.site.text import Story, furniture, story

Verdict = Literal["complete", "truncated", "paywalled", "consent_wall", "bot_wall", "not_an_article"]
Need = Literal["scroll", "move", "press", "pages"]
Answer = str | web.StreamResponse
Render = Callable[["Visit"], Answer | Awaitable[Answer]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Truth:
    """What a reader would say of a page.

    done_ms     page time of the last paragraph, for a reader who acts at once; None where nothing is waited for
                or the reader's own pace decides
    verdict     what the tool should say of it, or one of `also`; None where it has to raise `error`
    error       name of a class in jsnews.errors; beside a verdict it is as good an answer
    needs       what the reader has to do for the rest of the text; `press`: the controls' labels, in order
    paragraphs  in order, without the standfirst; `pages` says over how many pages they go
    absent      strings that are no part of the article
    fragment    what stands behind the # of the address
    """

    paragraphs: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    done_ms: int | None = None
    verdict: Verdict | None = "complete"
    also: tuple[Verdict, ...] = ()
    error: str | None = None
    needs: tuple[Need, ...] = ()
    press: tuple[str, ...] = ()
    pages: int = 1
    fragment: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the site. `library` names the npm package that it is built on."""

    name: str
    behaviour: str
    group: str
    story: Story
    truth: Truth
    render: Render
    library: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """The page and its truth as JSON data."""
        fields = {name: getattr(self.truth, name) for name in Truth.__dataclass_fields__}
        return {
            "behaviour": self.behaviour,
            "group": self.group,
            "headline": self.story.headline,
            "standfirst": self.story.standfirst,
            "author": self.story.author,
            "published": self.story.published,
            "library": self.library,
        } | fields


@dataclass(slots=True)
class Visit:
    """One load of one page. `id` keeps what belongs to this load apart from all others."""

    page: Page
    request: web.Request
    id: str
    other: str  # the same site on another port: another origin
    elsewhere: str  # the same site under another host name: another site

    @property
    def story(self) -> Story:
        """The article that the page is about."""
        return self.page.story

    @property
    def texts(self) -> tuple[str, ...]:
        """The paragraphs of the page's truth."""
        return self.page.truth.paragraphs


@dataclass(slots=True)
class Register:
    """All pages by name, and the routes they need beside them."""

    pages: dict[str, Page] = field(default_factory=dict)
    routes: web.RouteTableDef = field(default_factory=web.RouteTableDef)

    def page(
        self, truth: Truth | None = None, *, topic: str | None = None, count: int = 7, library: str | None = None
    ) -> Callable[[Render], Render]:
        """Enter the decorated function as a page: its name is the path, its docstring the behaviour.

        A truth without paragraphs gets the first `count` of the page's own story, unless it ends in an error.
        """

        def enter(render: Render) -> Render:
            name = render.__name__.replace("_", "-")
            own = story(name, topic)
            filled = _filled(truth or Truth(), own.paragraphs[:count], furniture(own))
            group = render.__module__.rpartition("pages_")[2]
            if name in self.pages:
                raise ValueError(f"two pages are called {name}")
            self.pages[name] = Page(name, (render.__doc__ or "").strip(), group, own, filled, render, library)
            return render

        return enter


def _filled(truth: Truth, paragraphs: tuple[str, ...], around: tuple[str, ...]) -> Truth:
    """The truth with the paragraphs of the page's story, where it has an article and names none."""
    without_text = truth.verdict is None or truth.verdict in ("not_an_article", "bot_wall", "consent_wall")
    own = truth.paragraphs or (() if without_text else paragraphs)
    return replace(truth, paragraphs=own, absent=truth.absent + around)


register = Register()
