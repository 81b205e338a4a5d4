// What is folded inside the article: details, panels, tabs; all of it is shown at once, where the page keeps only one part open.
(page, limits) => {
  const { answersClicks, deepQuery, label, look, tree, shared, stays, titleOf, visible } = page;

  const opened = new Set(); // panels and blocks that our presses have opened, or closed in opening another
  const openDetails = (root) => {
    const closed = deepQuery("details:not([open])", root).filter((details) => !page.isBeside(details, titleOf(details)));
    for (const details of closed) {
      shared.acts++;
      details.removeAttribute("name"); // of those that share a name only one can be open
      details.open = true;
      for (const child of details.children) opened.add(child);
    }
    return closed.map((details) => `opened details “${titleOf(details).slice(0, 40)}”`);
  };
  const SENTENCE = /[.!?…][”"»’)]*(?:\s|$)|[。！？]/u;
  const FIELDS = "input:not([type=hidden]),textarea,select";
  const saysSomething = (element) => {
    const text = look.squeeze(element.textContent);
    return look.weight(text) >= limits.foldCharacters && SENTENCE.test(text) && !element.querySelector(FIELDS);
  };
  page.saysSomething = saysSomething;
  const UNSEEN = "style,script,template,link,meta";
  const seenFrom = (element, side) => {
    let beside = element[side];
    while (beside?.matches(UNSEEN)) beside = beside[side];
    return beside;
  };
  const nextOf = (element) => seenFrom(element, "nextElementSibling");
  /** The hidden part with sentences in it that stands right below a control, or below the heading that it is in. */
  const foldBelow = (control) => {
    for (let node = control, up = 0; node && up < 3 && node !== page.region(); node = tree.parentOf(node), up++) {
      const next = nextOf(node);
      if (next) return !visible(next) && saysSomething(next) ? next : null;
    }
    return null;
  };
  /** What an address of this page names. Toolkits give one to elements that are no links, too. */
  const fragmentOf = (button) => {
    const href = button.getAttribute("href");
    return href?.startsWith("#") ? page.addresses.decoded(href.slice(1)) : null;
  };
  const named = (button) => {
    const id = button.getAttribute("aria-controls") ?? fragmentOf(button);
    if (!id) return null;
    // Of several with one name the next one is meant.
    const panels = [...button.getRootNode().querySelectorAll(`#${CSS.escape(id)}`)];
    return panels.find((panel) => tree.follows(button, panel)) ?? panels[0] ?? null;
  };
  const panelOf = (button) => button && (named(button) ?? foldBelow(button));
  const nameOf = (element) => `${element?.getAttribute("class") ?? ""} ${element?.id ?? ""}`;
  page.hasProse = (element) => page.blocks().some((block) => element.contains(block.element));
  /** The panel that a row of tabs shows now. */
  const shownPanel = (tab) => {
    const row = tab.closest("[role=tablist]");
    const chosen = panelOf(row?.querySelector("[role=tab][aria-selected=true]"));
    return chosen ?? [...(row?.parentNode.querySelectorAll("[role=tabpanel]") ?? [])].find(visible);
  };
  /** A tab of which the page shows the panel in place of another one, with text of the article here or there. */
  const isTextTab = (tab) => {
    const panel = panelOf(tab);
    if (panel && look.weight(look.textOf(panel)) >= limits.proseCharacters) return true;
    const shown = shownPanel(tab);
    return Boolean(shown) && page.hasProse(shown);
  };
  const isPanelButton = (button) => {
    if (button.getAttribute("aria-haspopup") || page.isBeside(button, label(button))) return false;
    if (isPlainTab(button)) return true;
    const isTab = button.matches("[role=tab]");
    if (isTab && !isTextTab(button)) return false;
    const panel = panelOf(button);
    if (panel) return tree.isWithin(panel, page.region()) && !panel.matches(page.ELSEWHERE) && panel.getAttribute("role") !== "menu";
    return isTab || button.closest("h2,h3,h4,dt,[class*=accordion i],[class*=collaps i],[class*=expand i]") !== null;
  };

  // A page that draws itself anew at each press has other buttons then: those are known by their place and label.
  const met = new WeakSet();
  const pressedNodes = new WeakSet();
  const pressedPlaces = new Set();
  const unheard = new WeakMap(); // pressed, and nothing came of it → how many listened to clicks then
  const pressedTwice = new WeakSet();
  /** Scripts that listen have come since: such a button is pressed once more. */
  const isHeardNow = (button) => !pressedTwice.has(button) && page.clickHearers(button) > (unheard.get(button) ?? Infinity);
  const OPEN = "[aria-expanded=true],[role=tab][aria-selected=true]";
  const CLOSED = "[aria-expanded=false],[role=tab]:not([aria-selected=true])";
  const PLAIN_TAB = "[class~=tab],[class*=tab-item i],[class*=tab-link i],[class*=tab__ i],[class*=tabs__ i],[data-tab]";
  const CONTROLS = `[aria-expanded],[role=tab],[role=button][aria-controls],button[aria-controls],a[href^="#"],${PLAIN_TAB}`;
  const ACTIVE = /(?:^|[\s_-])(?:active|selected|current|open)(?:[\s_-]|$)/i;
  const SAYS = "[role],[aria-expanded],[aria-controls],[href]";
  const TABS_MOST = 30; // in a row; what has more is a list
  const holdsTabs = (row) => {
    const below = nextOf(row);
    const tabs = below ? [...row.children].filter((child) => child.matches(PLAIN_TAB)).length : 0;
    return tabs > 1 && tabs <= TABS_MOST && proseNow().some(({ element }) => below.contains(element));
  };
  // Of a page with thousands of rows each is asked once in a look, and all of them of one reading of the page.
  let rows = new Map(); // row → whether it holds tabs
  let prose = null;
  const proseNow = () => (prose ??= page.blocks());
  const lookAnew = () => {
    rows = new Map();
    prose = null;
  };
  /** One of a row of tabs that no attribute tells of, above text of the article. */
  const isPlainTab = (tab) => {
    if (!tab.matches(PLAIN_TAB) || tab.matches(SAYS) || !answersClicks(tab)) return false;
    const row = tab.parentElement; // none where the root of a component holds them itself
    if (row && !rows.has(row)) rows.set(row, holdsTabs(row));
    return row !== null && rows.get(row);
  };
  /** Some say that they are closed; of the others the part that they name tells, by being hidden. */
  const isClosed = (button) => {
    if (isPlainTab(button)) return !ACTIVE.test(nameOf(button));
    const panel = named(button);
    if (!button.matches(CLOSED)) return !button.matches("[aria-expanded],[role=tab]") && panel !== null && !visible(panel) && saysSomething(panel);
    return button.ariaExpanded === "false" || button.ariaSelected === "false" || !(panel && visible(panel));
  };
  const nextPanelButton = (root) => {
    lookAnew();
    const buttons = deepQuery(CONTROLS, root);
    const keyOf = (button, index) => `${index} ${label(button)}`;
    for (const [index, button] of buttons.entries()) {
      if (pressedPlaces.size && !met.has(button) && pressedPlaces.has(keyOf(button, index))) pressedNodes.add(button);
      met.add(button);
    }
    for (const [index, button] of buttons.entries()) {
      if ((pressedNodes.has(button) && !isHeardNow(button)) || !isClosed(button) || !visible(button) || !isPanelButton(button) || !stays(button)) continue;
      if (pressedNodes.has(button)) pressedTwice.add(button);
      pressedNodes.add(button);
      pressedPlaces.add(keyOf(button, index));
      return button;
    }
    return null;
  };
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
    const control = page.innermost(button);
    // An entry of a row of tabs may hold a link, whose address gives the part alone.
    if (!stays(control)) page.guard(true);
    if (page.words.more.test(label(button))) page.expectMore(button);
    const [requests, hearers] = [shared.requests, page.clickHearers(button)];
    page.click(control);
    await page.tasks(3);
    const panel = panelOf(button);
    if (panel && !visible(panel) && isClosed(button) && shared.requests === requests) unheard.set(button, hearers);
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
  const TITLE_MOST = 160; // characters
  const TITLES = "h2,h3,h4,h5,h6,dt,button,summary";
  const BUTTONS = "button,[role=button]";
  const FOLDS = /accordion|collaps|expand|faq|toggle|fold|spoiler/i;
  /** A visible title right above a hidden part, of which its role, the pointer or a name says that it opens it. */
  const isTitleOf = (title, panel) => {
    const text = look.squeeze(title.innerText);
    if (!text || text.length > TITLE_MOST || !visible(title) || !stays(title.querySelector("a[href]") ?? title) || page.isBeside(title, text)) return false;
    if (answersClicks(title) || title.matches(BUTTONS) || title.querySelector(BUTTONS)) return true;
    return [title, panel, panel.parentElement].some((element) => FOLDS.test(nameOf(element))) && (title.matches(TITLES) || FOLDS.test(nameOf(title)) || title.querySelector(TITLES) !== null);
  };
  /** An empty part below one of several headings that answer to clicks: it is filled when it is opened. */
  const isToBeFilled = (panel, title, root) => {
    if (look.squeeze(panel.textContent) !== "" || panel.childElementCount > 0 || !title.matches("h2,h3,h4,h5,h6,dt") || !answersClicks(title)) return false;
    return deepQuery(title.localName, root).filter((other) => other.className === title.className && answersClicks(other)).length > 1;
  };
  /** Folds that say nothing of themselves to those who can't see them. A note that would float over the page is none. */
  const openTitled = (root) => {
    const did = [];
    for (const panel of deepQuery("div,section,dd", root)) {
      if (panel.checkVisibility() || panel.popover || opened.has(panel) || !tree.parentOf(panel).checkVisibility() || panel.matches(page.ELSEWHERE)) continue;
      const title = seenFrom(panel, "previousElementSibling");
      if (!title || !(saysSomething(panel) || isToBeFilled(panel, title, root)) || !isTitleOf(title, panel)) continue;
      opened.add(panel);
      page.click(page.innermost(title));
      did.push(`opened fold “${look.squeeze(title.innerText).slice(0, 40)}”`);
    }
    return did;
  };
  page.CAROUSEL = "[aria-roledescription=carousel i],[aria-label*=carousel i],[class*=carousel i],[class*=swiper i],[class*=slider i],[class*=slick i],[class*=splide i],[class*=glide i],[class*=flickity i],[class*=tns- i]";
  const SLIDES = "div:not([class*=clone i],[class*=duplicate i]),li,section,article";
  const isOutOfSight = (element) => !element.checkVisibility({ visibilityProperty: true });
  /** Slides with text like that of the article which another slide shows: a reader would leaf through them. */
  const slidesBeside = () => {
    const isShownWithText = (slide) => !isOutOfSight(slide) && page.hasProse(slide) && !slide.querySelector("figure,figcaption");
    const isBeside = (slide) => {
      const others = [...slide.parentNode.children].filter((other) => other !== slide && other.tagName === slide.tagName);
      return !isOutOfSight(tree.parentOf(slide)) && isOutOfSight(slide) && saysSomething(slide) && others.some(isShownWithText);
    };
    return deepQuery(page.CAROUSEL, page.region()).flatMap((carousel) => [...carousel.querySelectorAll(SLIDES)].filter(isBeside));
  };
  /** What a reader would open one after the other is shown at once, where the page keeps only one part open. */
  page.keepOpen = () => {
    for (const slide of slidesBeside()) opened.add(slide);
    for (const element of opened) {
      if (!element?.isConnected || element.checkVisibility({ visibilityProperty: true })) continue;
      for (let node = element; node && node !== page.region(); node = tree.parentOf(node)) {
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
  page.openFolds = async (root) => [...openDetails(root), ...(await openPanels(root)), ...openTitled(root)];
}
