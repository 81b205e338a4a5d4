// What a reader would open: folded parts of the article, its "continue reading", and all that waits for a hand on the mouse or a scroll.
(page, limits) => {
  const { label, look, mayPress, native, press, shared, stays, titleOf, visible } = page;
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
  page.deepQuery = deepQuery;

  const openDetails = (root) => {
    const closed = deepQuery("details:not([open])", root).filter((details) => !page.isBeside(details, titleOf(details)));
    for (const details of closed) {
      shared.acts++;
      details.removeAttribute("name"); // of those that share a name only one can be open
      details.open = true;
    }
    return closed.map((details) => `opened details “${titleOf(details).slice(0, 40)}”`);
  };
  const panelOf = (button) => document.getElementById(button?.getAttribute("aria-controls") ?? "");
  const hasProse = (element) => page.blocks().some((block) => element.contains(block.element));
  /** The panel that a row of tabs shows now. */
  const shownPanel = (tab) => {
    const row = tab.closest("[role=tablist]");
    const named = panelOf(row?.querySelector("[role=tab][aria-selected=true]"));
    return named ?? [...(row?.parentElement.querySelectorAll("[role=tabpanel]") ?? [])].find(visible);
  };
  /** A tab of which the page shows the panel in place of another one, with text of the article here or there. */
  const isTextTab = (tab) => {
    const panel = panelOf(tab);
    if (panel && look.weight(look.textOf(panel)) >= limits.proseCharacters) return true;
    const shown = shownPanel(tab);
    return Boolean(shown) && hasProse(shown);
  };
  const isPanelButton = (button) => {
    if (button.getAttribute("aria-haspopup") || page.isBeside(button, label(button))) return false;
    const isTab = button.matches("[role=tab]");
    if (isTab && !isTextTab(button)) return false;
    const panel = panelOf(button);
    if (panel) return page.region().contains(panel) && !panel.matches(page.ELSEWHERE) && panel.getAttribute("role") !== "menu";
    return isTab || button.closest("h2,h3,h4,dt,[class*=accordion i],[class*=collaps i],[class*=expand i]") !== null;
  };

  // A page that draws itself anew at each press has other buttons then: those are known by their place and label.
  const met = new WeakSet();
  const pressedNodes = new WeakSet();
  const pressedPlaces = new Set();
  const OPEN = "[aria-expanded=true],[role=tab][aria-selected=true]";
  const CLOSED = "[aria-expanded=false],[role=tab][aria-selected=false]";
  const nextPanelButton = (root) => {
    const buttons = deepQuery("[aria-expanded],[role=tab]", root);
    const keyOf = (button) => `${buttons.indexOf(button)} ${label(button)}`;
    for (const button of buttons) {
      if (pressedPlaces.size && !met.has(button) && pressedPlaces.has(keyOf(button))) pressedNodes.add(button);
      met.add(button);
    }
    for (const button of buttons) {
      if (pressedNodes.has(button) || !button.matches(CLOSED) || !visible(button) || !isPanelButton(button) || !stays(button)) continue;
      pressedNodes.add(button);
      pressedPlaces.add(keyOf(button));
      return button;
    }
    return null;
  };
  const opened = new Set(); // panels and blocks that our presses have opened, or closed in opening another
  let following = null; // what is to be looked at again once the last press has brought its text
  let shown = null; // what stood in the article when that was done
  const follow = () => {
    if (!following) return;
    shown = page.standing();
    for (const element of following(shown)) opened.add(element);
  };
  /** Press a button; true where that closed another: the page shows one part at a time. */
  const opensAlone = async (button, root) => {
    const openBefore = deepQuery(OPEN, root).length;
    page.click(button);
    opened.add(panelOf(button));
    await page.tasks(3);
    return deepQuery(OPEN, root).length <= openBefore;
  };
  /** The same, and take in what came and what went. */
  const openCarefully = async (button, root) => {
    const before = shown ?? page.standing();
    const heading = button.closest("h2,h3,h4");
    const title = heading ? look.textOf(heading) : null;
    const isAlone = await opensAlone(button, root);
    following = (now) => page.recordOpened({ before, now }, title, isAlone);
    follow();
    return isAlone;
  };
  const CAREFUL = 3; // presses in a row that closed nothing, after which the others are no longer looked at one by one
  let beside = 0; // such presses
  const openPanels = async (root) => {
    follow();
    following = shown = null;
    const did = [];
    const { requests } = shared;
    let previous = null;
    for (let button = nextPanelButton(root); button; button = nextPanelButton(root)) {
      did.push(`opened panel “${label(button).slice(0, 40)}”`);
      const isCareful = beside < CAREFUL;
      if (!isCareful) following = shown = null;
      const isAlone = await (isCareful ? openCarefully : opensAlone)(button, root);
      // Neither part was taken in: once more for both, one after the other.
      if (isAlone && !isCareful && previous?.matches(CLOSED)) for (const unseen of [previous, button]) pressedNodes.delete(unseen);
      beside = isAlone ? 0 : beside + 1;
      previous = button;
      // What is on its way to this panel might be lost in opening the next.
      if (shared.requests > requests && beside < 2) break;
    }
    return did;
  };
  /** What a reader would open one after the other is shown at once, where the page keeps only one part open. */
  page.keepOpen = () => {
    for (const element of opened) {
      if (!element?.isConnected || element.checkVisibility({ visibilityProperty: true })) continue;
      for (let node = element; node && node !== page.region(); node = look.parentOf(node)) {
        const { display, visibility } = getComputedStyle(node);
        node.hidden = false;
        if (display === "none") node.style.setProperty("display", "revert", "important");
        if (visibility !== "visible") node.style.setProperty("visibility", "visible", "important");
      }
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
      if (!text || text.length > 60 || !page.words.more.test(text) || !stays(button)) continue;
      if (!mayPress(button, limits.pressesMost) || !visible(button) || page.isBeside(button, text)) continue;
      press(button);
      return [`pressed “${text}”`];
    }
    return [];
  };
  let tries = 0;
  /** Where the text could not be had, the page may offer to ask for it once more. */
  const tryAgain = () => {
    if (tries >= limits.triesMost || page.lookBriefly().length >= limits.thinCharacters) return [];
    const button = deepQuery(CONTROLS, document).find((control) => {
      const text = label(control);
      return text.length < 40 && page.words.again.test(text) && stays(control) && visible(control) && !page.isElsewhere(control);
    });
    if (!button) return [];
    tries++;
    press(button);
    return [`pressed “${label(button)}”`];
  };
  /** Open what is folded inside the article; says what was opened (nothing: []). */
  page.expand = async () => {
    const root = page.region();
    const done = [...page.undoPress(), ...openDetails(root), ...(await openPanels(root))];
    for (const act of [continueReading, tryAgain]) if (!done.length) done.push(...act(root));
    return done;
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
    page.knowHeadings();
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
