"""Consent dialogs that take their time: drawn anew at each press, deaf at first, busy with the answer, or framed."""

from __future__ import annotations

from html import escape

from aiohttp import web

from tests.site.layout import Parts, bare, document, paragraphs
from tests.site.page import Truth, Visit, register

page = register.page
FILTER = "position:fixed;inset:0;background:rgba(0,0,0,.5);z-index:2147483644"
CARD = "position:fixed;left:20%;right:20%;top:10%;background:#fff;z-index:2147483646;padding:2em"
PROCESSING = "Processing your request"


def answered(*press: str, absent: tuple[str, ...]) -> Truth:
    """The truth of a page whose rest comes to those who press these."""
    return Truth(needs=("press",), press=press, absent=absent)


@page(answered("MORE OPTIONS", "REJECT ALL", "SAVE & EXIT", absent=("We value your privacy", "Store and/or access")))
def consent_drawn_anew_at_each_press(visit: Visit) -> str:
    """To refuse one goes to the options, rejects all there, and then has to save and leave."""
    script = f"""
      const host = document.createElement("div");
      host.className = "qc-cmp-cleanslate css-1dkvhpg";
      host.id = "qc-cmp2-container";
      document.body.append(host);
      const show = (inner, buttons) => {{
        host.innerHTML = `<div id="qc-cmp2-main" style="{FILTER}"><div id="qc-cmp2-ui" class="qc-cmp2-ui" role="dialog"
          aria-modal="true" style="{CARD}">${{inner}}<div class="qc-cmp2-summary-buttons"></div></div></div>`;
        for (const [mode, label, act] of buttons) {{
          const button = document.createElement("button");
          Object.assign(button, {{ className: "css-k8o10q", onclick: act }});
          button.setAttribute("mode", mode);
          button.append(Object.assign(document.createElement("span"), {{ textContent: label }}));
          host.querySelector(".qc-cmp2-summary-buttons").append(button);
        }}
      }};
      const leave = async () => {{
        host.remove();
        await site.sleep(200);
        site.append(await site.text({{ from: 2, delay: 150 }}));
      }};
      const purposes = (state) => ["Store and/or access information on a device", "Select basic ads", "Measure ads"]
        .map((name) => `<li class="qc-cmp2-list-item"><button role="switch" aria-checked="${{state}}"
          class="qc-cmp2-list-item-header"><p class="title">${{name}}</p><p>${{state ? "ON" : "OFF"}}</p></button>`)
        .join("");
      const second = (state) => show(`<h2>Your choices</h2><ul class="qc-list">${{purposes(state)}}</ul>`, [
        ["secondary", "REJECT ALL", () => second(false)],
        ["secondary", "ACCEPT ALL", () => second(true)],
        ["primary", "SAVE & EXIT", leave],
      ]);
      show(`<h2 class="qc-cmp2-summary-title">We value your privacy</h2><p>We and our partners store and/or access
        information on a device, such as cookies and process personal data.</p>`, [
        ["secondary", "MORE OPTIONS", () => second(true)],
        ["primary", "AGREE", leave],
      ]);"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), script=script))


@page(answered("Required only", "Close", absent=(PROCESSING, "Choose how we may use")))
def refusal_that_takes_its_time(visit: Visit) -> str:
    """Who refuses looks at a bar that counts to a hundred for seconds, and then may close the box."""
    script = f"""
      const cover = document.createElement("div");
      cover.className = "truste_overlay";
      cover.style.cssText = "{FILTER}";
      const box = document.createElement("div");
      box.className = "truste_box_overlay";
      box.style.cssText = "{CARD}";
      box.setAttribute("role", "dialog");
      box.innerHTML = `<div id="truste-consent-text"><h2>Cookie preferences</h2><p>Choose how we may use cookies and
        similar technologies on this site.</p></div><div class="pdynamicbutton"><a class="call" role="button"
        tabindex="0">Agree and proceed</a> <a class="required" role="button" tabindex="0">Required only</a></div>`;
      document.body.append(cover, box);
      const leave = async () => {{
        cover.remove();
        box.remove();
        site.append(await site.text({{ from: 1, delay: 200 }}));
      }};
      box.querySelector(".call").onclick = leave;
      box.querySelector(".required").onclick = () => {{
        box.innerHTML = `<p>{PROCESSING}. This may take up to a few minutes.</p>
          <div class="pbar"><span class="percent">0</span>% complete</div>`;
        let percent = 0;
        const timer = setInterval(() => {{
          percent = Math.min(100, percent + 4);
          box.querySelector(".percent").textContent = percent;
          if (percent < 100) return;
          clearInterval(timer);
          box.insertAdjacentHTML("beforeend", `<p>Your choices have been saved.</p><a class="close" role="button"
            id="gwt-debug-close_id" tabindex="0">Close</a>`);
          box.querySelector(".close").onclick = leave;
        }}, 120);
      }};"""
    return document(visit, Parts(body=paragraphs(visit.texts[:1]), script=script))


@page(answered("Deny", absent=("We use third-party services",)))
def refusal_that_is_deaf_at_first(visit: Visit) -> str:
    """The dialog is made in a shadow root a second late, and its buttons are dead until they have faded in."""
    script = f"""
      setTimeout(() => {{
        const host = document.createElement("div");
        host.id = "usercentrics-root";
        document.body.append(host);
        const root = host.attachShadow({{ mode: "open" }});
        root.innerHTML = `<div id="uc-center-container" data-testid="uc-container" role="dialog" aria-modal="true"
          style="{CARD};opacity:0;transition:opacity .5s"><div data-testid="uc-header"><h2>Privacy Settings</h2></div>
          <div id="uc-privacy-description">We use third-party services that help us improve our offering. Your
          personal data may be processed in the United States.</div><div data-testid="uc-buttons-container">
          <button data-testid="uc-more-button">More</button><button data-testid="uc-deny-all-button">Deny</button>
          <button data-testid="uc-accept-all-button">Accept All</button></div></div>`;
        const box = root.getElementById("uc-center-container");
        requestAnimationFrame(() => requestAnimationFrame(() => {{ box.style.opacity = 1; }}));
        box.addEventListener("transitionend", () => {{
          for (const kind of ["deny", "accept"])
            root.querySelector(`[data-testid=uc-${{kind}}-all-button]`).onclick = async () => {{
              await fetch("/beacon", {{ method: "POST", body: kind }});
              host.remove();
              dispatchEvent(new CustomEvent("ucEvent", {{ detail: {{ action: kind }} }}));
            }};
        }}, {{ once: true }});
      }}, 1000);
      addEventListener("ucEvent", async () => site.append(await site.text({{ from: 1, delay: 200 }})));"""
    return document(visit, Parts(body=paragraphs(visit.texts[:1]), script=script))


PLAIN = "We and 41 others would like to store cookies on your device."
FILLING = "border:0;width:100%;height:500px"


@page(answered("Essential only", absent=(PLAIN,)))
def consent_in_a_frame_in_a_foreign_frame(visit: Visit) -> str:
    """The frame of one site holds nothing but that of another, which asks and tells the page what was answered."""
    src = f"{visit.elsewhere}/asks-by-another?of={escape(visit.other)}"
    script = f"""
      const frame = Object.assign(document.createElement("iframe"), {{ title: "Message", src: "{src}" }});
      frame.style.cssText = "position:fixed;inset:0;background:#fff;z-index:99;{FILLING}";
      setTimeout(() => document.body.append(frame), 700);
      addEventListener("message", async () => {{
        frame.remove();
        site.append(await site.text({{ from: 1, delay: 100 }}));
      }});"""
    return document(visit, Parts(body=paragraphs(visit.texts[:1]), script=script))


@register.routes.get("/asks-by-another")
async def asks_by_another(request: web.Request) -> web.Response:
    """A frame around the one that asks, and that one."""
    if "of" in request.query:
        html = f'<iframe src="{escape(request.query["of"])}/asks-by-another" style="{FILLING}"></iframe>'
    else:
        html = f"""<p>{PLAIN}</p><button>Accept all</button>
          <button onclick="top.postMessage('no', '*')">Essential only</button>"""
    return web.Response(text=bare("Message", html), content_type="text/html")


COUNTING, SUBMITTED = "Please wait while we submit your opt-out", "Your preferences have been submitted"


@page(answered("Required only", "Close", absent=("Cookie preferences", COUNTING, SUBMITTED)))
def consent_that_counts_up_in_a_frame(visit: Visit) -> str:
    """A frame of another site counts how far it is with a refusal, and is closed by its reader in the end."""
    script = """
      document.body.insertAdjacentHTML("beforeend", `<div class="truste_box_overlay" role="dialog" aria-modal="true"
        style="%s"><iframe src="${site.elsewhere}/consent-that-counts/frame" title="Cookie Consent Manager"
        style="width: 100%%; height: 60vh"></iframe></div>`);
      addEventListener("message", async ({ data }) => {
        if (data !== "remove_iframe") return;
        document.querySelector(".truste_box_overlay").remove();
        site.append(await site.text({ from: 3, delay: 300 }));
      });"""
    return document(visit, Parts(body=paragraphs(visit.texts[:3]), script=script % CARD))


@register.routes.get("/consent-that-counts/frame")
async def counting_frame(_: web.Request) -> web.Response:
    """The frame of that page: it says every tenth of a second how far it is."""
    asking = """<h2>Cookie preferences</h2><p>We and our partners use cookies.</p><a role="button" href="#">Agree</a>
      <a class="required" role="button" href="#">Required only</a>"""
    script = f"""
      const show = (html) => {{ document.querySelector("main").innerHTML = html; }};
      const close = (event) => {{ event.preventDefault(); parent.postMessage("remove_iframe", "*"); }};
      document.querySelector(".required").addEventListener("click", (event) => {{
        event.preventDefault();
        let percent = 0;
        const counting = setInterval(() => {{
          show(`<p>{COUNTING} <span>${{(percent += 5)}}%</span></p>`);
          if (percent < 100) return;
          clearInterval(counting);
          show("<p>{SUBMITTED}</p><a role='button' href='#'>Close</a>");
          document.querySelector("a").addEventListener("click", close);
        }}, 110);
      }});"""
    html = bare("Cookie Consent Manager", f"<main>{asking}</main><script>{script}</script>")
    return web.Response(text=html, content_type="text/html")
