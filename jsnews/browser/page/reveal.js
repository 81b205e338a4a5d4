// What a reader would open: folded parts of the article, its "continue reading", and all that waits for a hand on the mouse or a scroll.
(page, limits) => {
  const { look, native, shared } = page;
  const ELSEWHERE = "nav,aside,footer,header nav,form,[role=navigation],[role=menu],[class*=comment i],[class*=related i],[class*=share i],[class*=newsletter i],[class*=menu i],[id*=comment i],[class*=teaser i],[class*=card i]";

  const visible = (element) => {
    const box = element.getBoundingClientRect();
    return box.width > 2 && box.height > 2 && element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  };
  /** All matches below `root`, through shadow roots and frames of this origin. */
  const deepQuery = (selector, root) => {
    const found = [...root.querySelectorAll(selector)];
    for (const host of page.hosts)
      if (root === document ? host.isConnected : root.contains(host)) found.push(...page.deepQuery(selector, page.shadowOf(host)));
    for (const frame of root.querySelectorAll(look.FRAMES)) {
      const inner = look.documentOf(frame);
      if (inner?.defaultView?.__jsnews) found.push(...inner.defaultView.__jsnews.deepQuery(selector, inner));
    }
    return found;
  };
  const label = (element) =>
    look.squeeze(element.innerText || element.value || element.getAttribute("aria-label") || element.title || "");
  const isElsewhere = (element) => {
    const place = element.closest(ELSEWHERE);
    return place !== null && !place.contains(page.region());
  };
  /** A link is followed only where it stays on this page: another address is another story. */
  const stays = (element) => {
    const link = element.closest("a[href]");
    if (!link) return true;
    const href = link.getAttribute("href");
    if (href.startsWith("#") || /^javascript:/i.test(href) || href === "") return true;
    const url = new URL(link.href, document.baseURI);
    return url.origin === location.origin && url.pathname === location.pathname && url.search === location.search;
  };

  const presses = new WeakMap(); // element → {times, length when last pressed}
  const mayPress = (element, most) => {
    const past = presses.get(element);
    if (!past) return true;
    return past.times < most && page.lookBriefly().length > past.length + 20;
  };
  const press = (element) => {
    const past = presses.get(element);
    presses.set(element, { times: (past?.times ?? 0) + 1, length: page.lookBriefly().length });
    page.click(element);
  };
  page.press = press;
  page.deepQuery = deepQuery;
  page.visible = visible;
  page.label = label;

  const openDetails = (root) => {
    const closed = deepQuery("details:not([open])", root).filter((details) => !isElsewhere(details));
    for (const details of closed) {
      shared.acts++;
      details.removeAttribute("name"); // of those that share a name only one can be open
      details.open = true;
    }
    return closed.map((details) => `opened details “${label(details.querySelector("summary") ?? details).slice(0, 40)}”`);
  };
  const isPanelButton = (button) => {
    if (button.getAttribute("aria-haspopup") || isElsewhere(button)) return false;
    const panel = document.getElementById(button.getAttribute("aria-controls") ?? "");
    if (button.matches("[role=tab]") && !isTextTab(button)) return false;
    if (panel) return page.region().contains(panel) && !panel.matches(ELSEWHERE) && panel.getAttribute("role") !== "menu";
    return button.closest("h2,h3,h4,dt,[class*=accordion i],[class*=collaps i],[class*=expand i]") !== null;
  };
  const opened = new Set(); // panels that our presses have opened
  const panelOf = (button) => document.getElementById(button?.getAttribute("aria-controls") ?? "");
  /** A tab of which the page shows the panel in place of another one, both with text of the article. */
  const isTextTab = (tab) => {
    const panel = panelOf(tab);
    return tab.matches("[role=tab]") && panel !== null && look.weight(look.textOf(panel)) >= limits.proseCharacters;
  };
  const openPanels = (root) =>
    deepQuery("[aria-expanded=false],[role=tab][aria-selected=false]", root)
      .filter((button) => isPanelButton(button) && mayPress(button, 1) && visible(button) && stays(button))
      .map((button) => {
        if (isTextTab(button)) opened.add(panelOf(button.closest("[role=tablist]")?.querySelector("[aria-selected=true]")));
        press(button);
        opened.add(panelOf(button));
        return `opened panel “${label(button).slice(0, 40)}”`;
      });
  /** Panels of which the page keeps only one open: what a reader would open one after the other is shown at once. */
  page.keepOpen = () => {
    for (const panel of opened) {
      if (!panel?.isConnected || panel.checkVisibility({ visibilityProperty: true })) continue;
      panel.hidden = false;
      panel.style.setProperty("display", "block", "important");
      panel.style.setProperty("visibility", "visible", "important");
    }
  };
  const CONTROLS = "button,[role=button],a,summary,label[for],input[type=button],[class*=more i],[onclick]";
  /** Controls by their markup, and small elements that only the hand of the pointer tells from text. */
  const controls = (root) => {
    const plain = deepQuery("span,div,p,strong,b", root).filter((element) => {
      if (element.childElementCount > 1 || element.textContent.length > 80 || !page.words.more.test(look.squeeze(element.textContent))) return false;
      return getComputedStyle(element).cursor === "pointer";
    });
    return [...deepQuery(CONTROLS, root), ...plain];
  };
  const continueReading = (root) => {
    for (const button of controls(root)) {
      const text = label(button);
      if (!text || text.length > 60 || !page.words.more.test(text) || isElsewhere(button) || !stays(button)) continue;
      if (!mayPress(button, limits.pressesMost) || !visible(button)) continue;
      press(button);
      return [`pressed “${text}”`];
    }
    return [];
  };
  /** Open what is folded inside the article; says what was opened (nothing: []). */
  page.expand = () => {
    const root = page.region();
    return [...openDetails(root), ...openPanels(root), ...continueReading(root)];
  };

  const GESTURES = [
    ["pointerover", PointerEvent], ["mouseover", MouseEvent], ["pointermove", PointerEvent], ["mousemove", MouseEvent], ["touchstart", Event], ["touchmove", Event],
    ["wheel", WheelEvent], ["scroll", Event], ["keydown", KeyboardEvent], ["keyup", KeyboardEvent], ["pointerdown", PointerEvent], ["mousedown", MouseEvent], ["focusin", FocusEvent],
  ];
  const ENTERING = [["pointerenter", PointerEvent], ["mouseenter", MouseEvent]];
  /** The first user-like events, where the text begins; many sites delay all scripts until one of them. */
  page.gesture = () => {
    shared.acts++;
    const outermost = document.body ?? document.documentElement;
    const target = page.blocks()[0]?.element ?? outermost;
    for (let node = target; node; node = look.parentOf(node)) for (const [type, Kind] of ENTERING) node.dispatchEvent(new Kind(type));
    for (const [type, Kind] of GESTURES) target.dispatchEvent(new Kind(type, { bubbles: true, composed: true, cancelable: true }));
    // Not on the text itself: it may be a link, or open something.
    outermost.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  };

  /** Lists inside the article, around it and in its shadow roots that can be scrolled further. */
  const scrollers = () => {
    const root = page.region();
    const candidates = [];
    for (let node = root; node && node !== document.body; node = look.parentOf(node)) candidates.push(node);
    if (root.getElementsByTagName("*").length < limits.scrollersMost) candidates.push(...deepQuery(":not(p,span,a,b,i,em,strong,img,svg *)", root));
    return candidates.filter((element) => scrollsDown(element) || scrollsAlong(element));
  };
  const scrollsDown = (element) => {
    if (element.clientHeight < 150 || element.scrollHeight < element.clientHeight + 40) return false;
    if (element.scrollTop + element.clientHeight >= element.scrollHeight - 2) return false;
    return /auto|scroll/.test(getComputedStyle(element).overflowY);
  };
  const scrollsAlong = (element) => {
    if (element.clientWidth < 300 || element.scrollWidth < element.clientWidth + 100) return false;
    if (element.scrollLeft + element.clientWidth >= element.scrollWidth - 2) return false;
    return /auto|scroll/.test(getComputedStyle(element).overflowX);
  };
  /** Scroll them by most of their height; true where one moved. */
  const scrollInside = () => {
    const found = scrollers();
    for (const element of found)
      if (scrollsDown(element)) element.scrollTop += element.clientHeight * limits.scrollShare;
      else element.scrollLeft += element.clientWidth;
    return found.length > 0;
  };
  /** Scroll towards the article's end until something becomes pending or the end is reached: {atEnd, steps, ...status}. */
  page.scroll = async (stepsMost) => {
    const before = shared.changes + shared.requests;
    const began = native.now();
    let steps = 0;
    let atEnd = false;
    while (steps < stepsMost && !atEnd && native.now() - began < limits.scrollRealMs) {
      const inside = scrollInside();
      atEnd = page.position().atEnd && !inside;
      if (atEnd && steps > 0) break;
      const from = scrollY;
      window.scrollBy({ top: innerHeight * limits.scrollShare, behavior: "instant" });
      // A page that fits into the window can't scroll; in a reader's smaller window it would.
      if (scrollY === from && steps === 0) document.dispatchEvent(new Event("scroll", { bubbles: true }));
      steps++;
      await page.frames(2);
      await page.tasks(2);
      page.record();
      if (shared.changes + shared.requests !== before || page.stirred()) break;
    }
    return { ...page.status(), atEnd: page.position().atEnd && !scrollers().length, steps };
  };
}
