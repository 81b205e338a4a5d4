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
def parts_by_links_that_stay(visit: Visit) -> str:
    """Links to nothing but a place on this page; a script looks at the address and shows that part of the text."""
    script = f"""{TURN}
      const links = [...document.querySelectorAll(".u6 a")];
      const mark = () => links.forEach((link) => link.classList.toggle("now", link.hash === (location.hash || "#1")));
      addEventListener("hashchange", async () => {{
        await turn(Number(location.hash.slice(1)));
        mark();
      }});
      mark();"""
    after = '<div class="u6"><a href="#1">1</a> <a href="#2">2</a> <a href="#3">3</a></div>'
    return document(visit, Parts(body=paragraphs(visit.texts[:A_PAGE]), after=after, script=script))


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


@page(Truth(needs=("pages",), pages=3, press=("→", "→")), count=9)
def pages_between_two_arrows(visit: Visit) -> str:
    """Below the text stands which of its parts is shown, between two arrows that have names for who can't see them."""
    script = f"""{TURN}
      const [back, on] = document.querySelectorAll(".u5 button"), count = document.querySelector(".u5 span");
      let shown = 1;
      const go = async (by) => {{
        await turn(shown += by);
        count.textContent = `${{shown}} / 3`;
        [back.disabled, on.disabled] = [shown === 1, shown === 3];
      }};
      back.addEventListener("click", () => go(-1));
      on.addEventListener("click", () => go(1));"""
    back, on = "<button disabled aria-label='Earlier slide'>←</button>", "<button aria-label='Later slide'>→</button>"
    after = f'<div class="u5">{back}<span>1 / 3</span>{on}</div>'
    return document(visit, Parts(body=paragraphs(visit.texts[:A_PAGE]), after=after, script=script))


def in_component(visit: Visit, draw: str) -> str:
    """A component below the text draws its `box`, by a script that knows which part is `shown` and may `go` to one."""
    script = f"""{TURN}
      customElements.define("x-parts", class extends HTMLElement {{
        connectedCallback() {{
          const box = document.createElement("div");
          this.attachShadow({{ mode: "open" }}).append(box);
          let shown = 1;
          const go = async (part) => {{
            await turn(shown = part);
            draw();
          }};
          const draw = () => {{
            {draw}
          }};
          draw();
        }}
      }});"""
    return document(visit, Parts(body=paragraphs(visit.texts[:A_PAGE]), after="<x-parts></x-parts>", script=script))


@page(THREE, count=9)
def numbered_buttons_in_a_component(visit: Visit) -> str:
    """The numbered buttons stand in a shadow root."""
    draw = """const mark = (part) => (part === shown ? "disabled" : "");
            box.innerHTML = [1, 2, 3].map((part) => `<button ${mark(part)}>${part}</button>`).join("");
            for (const button of box.children) button.onclick = () => go(Number(button.textContent));"""
    return in_component(visit, draw)


@page(Truth(needs=("pages",), pages=3, press=("›", "›")), count=9)
def arrows_in_a_component(visit: Visit) -> str:
    """The count of the parts and an arrow to either side stand in a shadow root."""
    draw = """box.innerHTML = `<button>‹</button><b>${shown}/3</b><button>›</button>`;
            const [back, count, on] = box.children;
            [back.disabled, on.disabled] = [shown === 1, shown === 3];
            back.onclick = () => go(shown - 1);
            on.onclick = () => go(shown + 1);"""
    return in_component(visit, draw)


@page(Truth(needs=("pages",), pages=3), count=9)
def options_in_a_component(visit: Visit) -> str:
    """The numbers of the parts are the options of a field in a shadow root."""
    draw = """if (box.firstChild) return;
            box.innerHTML = "<select><option>Part 1</option><option>Part 2</option><option>Part 3</option></select>";
            box.firstChild.onchange = () => go(box.firstChild.selectedIndex + 1);"""
    return in_component(visit, draw)
