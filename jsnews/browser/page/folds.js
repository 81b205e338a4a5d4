// What is folded inside the article: details, panels, tabs; all of it is shown at once, where the page keeps only one part open.
(page, limits) => {
  const { deepQuery, label, look, shared, stays, titleOf, visible } = page;

  const openDetails = (root) => {
    const closed = deepQuery("details:not([open])", root).filter((details) => !page.isBeside(details, titleOf(details)));
    for (const details of closed) {
      shared.acts++;
      details.removeAttribute("name"); // of those that share a name only one can be open
      details.open = true;
    }
    return closed.map((details) => `opened details “${titleOf(details).slice(0, 40)}”`);
  };
  const SENTENCE = /[.!?…][”"»’)]*(?:\s|$)|[。！？]/u;
  const FIELDS = "input:not([type=hidden]),textarea,select";
  const saysSomething = (element) => {
    const text = look.squeeze(element.textContent);
    return look.weight(text) >= limits.foldCharacters && SENTENCE.test(text) && !element.querySelector(FIELDS);
  };
  /** The hidden part with sentences in it that stands right below a control, or below the heading that it is in. */
  const foldBelow = (control) => {
    for (let node = control, up = 0; node && up < 3 && node !== page.region(); node = look.parentOf(node), up++) {
      const next = node.nextElementSibling;
      if (next) return !visible(next) && saysSomething(next) ? next : null;
    }
    return null;
  };
  const named = (button) => {
    const id = button.getAttribute("aria-controls") ?? (button.matches("[role=tab]") && button.hash?.slice(1));
    return id ? document.getElementById(id) : null;
  };
  const panelOf = (button) => button && (named(button) ?? foldBelow(button));
  const hasProse = (element) => page.blocks().some((block) => element.contains(block.element));
  /** The panel that a row of tabs shows now. */
  const shownPanel = (tab) => {
    const row = tab.closest("[role=tablist]");
    const chosen = panelOf(row?.querySelector("[role=tab][aria-selected=true]"));
    return chosen ?? [...(row?.parentElement.querySelectorAll("[role=tabpanel]") ?? [])].find(visible);
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
  const CLOSED = "[aria-expanded=false],[role=tab]:not([aria-selected=true])";
  const CONTROLS = "[aria-expanded],[role=tab],[role=button][aria-controls],button[aria-controls]";
  /** Some say that they are closed; of the others the part that they name tells, by being hidden. */
  const isClosed = (button) => {
    const panel = named(button);
    if (!button.matches(CLOSED)) return !button.matches("[aria-expanded],[role=tab]") && panel !== null && !visible(panel) && saysSomething(panel);
    return button.ariaExpanded === "false" || button.ariaSelected === "false" || !(panel && visible(panel));
  };
  const nextPanelButton = (root) => {
    const buttons = deepQuery(CONTROLS, root);
    const keyOf = (button) => `${buttons.indexOf(button)} ${label(button)}`;
    for (const button of buttons) {
      if (pressedPlaces.size && !met.has(button) && pressedPlaces.has(keyOf(button))) pressedNodes.add(button);
      met.add(button);
    }
    for (const button of buttons) {
      if (pressedNodes.has(button) || !isClosed(button) || !visible(button) || !isPanelButton(button) || !stays(button)) continue;
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
    // Where the page's own script is missing a press does nothing: the part that was hidden is known all the same.
    opened.add(panelOf(button));
    page.click(button);
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
      if (isAlone && !isCareful && previous && isClosed(previous)) for (const unseen of [previous, button]) pressedNodes.delete(unseen);
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
  /** What a control hides right below it is part of the article, whatever a press on it does. */
  page.keepFoldBelow = (control) => opened.add(foldBelow(control));
  /** Open the folds below `root`; says what was opened. */
  page.openFolds = async (root) => [...openDetails(root), ...(await openPanels(root))];
}
