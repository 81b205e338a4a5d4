"""Numbers on buttons below the text: pages that are shown in its place, however the present one is marked."""

from __future__ import annotations

from tests.site.layout import Parts, document, paragraphs
from tests.site.page import Truth, Visit, register
from tests.site.pages_joined import A_PAGE, TURN

page = register.page
THREE = Truth(needs=("pages",), pages=3, press=("2", "3"))


def numbered(visit: Visit, mark: str, *, named: str = "", button: str = "<button>{}</button>") -> str:
    """Three pages by three buttons; `mark` is a script that marks `one` of the `buttons` where `isShown`."""
    buttons = "".join(button.format(number) for number in (1, 2, 3))
    script = f"""{TURN}
      const buttons = [...document.querySelectorAll(".u3 button")];
      const show = (shown) => {{
        for (const one of buttons) {{
          const isShown = one === shown;
          {mark}
        }}
      }};
      show(buttons[0]);
      for (const one of buttons)
        one.addEventListener("click", async () => {{
          await turn(buttons.indexOf(one) + 1);
          show(one);
        }});"""
    after = f'<div class="u3" {named}>{buttons}</div>'
    return document(visit, Parts(body=paragraphs(visit.texts[:A_PAGE]), after=after, script=script))


@page(THREE, count=9)
def pages_marked_without_a_value(visit: Visit) -> str:
    """The attribute that marks the present page has no value."""
    return numbered(visit, 'one.toggleAttribute("aria-current", isShown);', named='id="pages"')


@page(THREE, count=9)
def pages_marked_by_a_colour(visit: Visit) -> str:
    """Only a class that the others don't have, the name of a colour, marks the present page, in a row with no name."""
    return numbered(
        visit, 'one.classList.toggle("bg-blue", isShown);', button='<button class="round"><span>{}</span></button>'
    )


@page(THREE, count=9)
def pages_of_which_the_present_is_disabled(visit: Visit) -> str:
    """The button of the present page can't be pressed, and each stands in a box of its own."""
    return numbered(visit, "one.disabled = isShown;", button="<div><button>{}</button></div>")


@page(THREE, count=9)
def pages_that_are_not_marked(visit: Visit) -> str:
    """Nothing marks the present page."""
    return numbered(visit, "", named='role="navigation"')


@page(Truth(absent=("We thank all of those",)))
def marks_given_below_the_text(visit: Visit) -> str:
    """Readers may give the story one to five marks, and are thanked for it."""
    script = """
      for (const button of document.querySelectorAll(".u4 button"))
        button.addEventListener("click", () => site.replace(
          ["We thank all of those who have told us what they think of this story, and think of it ourselves."]));"""
    buttons = "".join(f"<button>{number}</button>" for number in range(1, 6))
    after = f'<div class="u4">How did you like it? {buttons}</div>'
    return document(visit, Parts(body=paragraphs(visit.texts), after=after, script=script))
