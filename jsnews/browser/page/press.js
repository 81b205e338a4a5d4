// The reader's finger: what a control says, whether it may be pressed once more, and taking back a press that closed something.
(page) => {
  const { look, native, shared } = page;

  page.visible = (element) => {
    const box = element.getBoundingClientRect();
    return box.width > 2 && box.height > 2 && element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  };
  const LONG = 60; // characters, more than a label has
  /** The text of the parts that take some room: what is said to screen readers alone may be a whole sentence. */
  const seenIn = (element) => {
    let text = "";
    for (const child of element.childNodes)
      if (child.nodeType === 3) text += child.data;
      else if (child.nodeType === 1 && page.visible(child)) text += ` ${seenIn(child)}`;
    return text;
  };
  page.label = (element) => {
    // A button inside of a component says what is put into its slot.
    const slotted = element.querySelector("slot") ? look.textOf(element) : "";
    const said = look.squeeze(slotted || element.innerText || element.value || "").replaceAll("İ", "I"); // no pattern takes it for an i
    // A mere sign says less than what those are told who can't see it; but a cross says all.
    const text = /[\p{L}\p{N}×✕✖╳⨯]/u.test(said) ? said : look.squeeze(element.getAttribute("aria-label") || element.title || said);
    return text.length > LONG && element.childElementCount ? look.squeeze(seenIn(element)) : text;
  };
  /** A link is followed only where it stays on this page: another address is another story. */
  page.stays = (element) => {
    const link = element.closest("a[href]");
    if (!link) return true;
    const href = link.getAttribute("href");
    if (href.startsWith("#") || /^javascript:/i.test(href) || href === "") return true;
    const url = page.urlOf(link.href);
    if (!url) return true; // where nothing is, nobody is led
    return url.origin === location.origin && url.pathname === location.pathname && url.search === location.search;
  };
  /** True where the control says that what it opens is open: another press would close it. */
  const isOpen = (control) => {
    const summary = control.closest("summary");
    if (summary?.parentElement?.open) return true;
    const bearer = control.closest("[aria-expanded],[popovertarget],[commandfor],label") ?? control;
    if (bearer.ariaExpanded === "true" || bearer.control?.checked) return true;
    return [bearer.popoverTargetElement, bearer.commandForElement].some((target) => target?.matches(":popover-open,[open]"));
  };

  const presses = new WeakMap(); // element → {times, length and label when last pressed}
  const spent = new WeakSet(); // controls that show and hide in turn
  let last = null; // the press that nothing has been seen of yet: {element, before}
  page.lastPressed = () => last?.element ?? null;
  // Text that was there all the time and is shown now is no change of the document: asked anew.
  const lengthNow = () => look.measure(page.blocks());
  const textsNow = () => new Set(page.blocks().map(({ text }) => text));

  /** A control is pressed again only where it brings text piece by piece. */
  page.mayPress = (element, most) => {
    if (spent.has(element) || isOpen(element)) return false;
    const past = presses.get(element);
    return !past || (past.times < most && lengthNow() > past.length + 20);
  };
  /** It was pressed, has brought text since and says another thing now: of the next part, maybe. */
  page.goesOn = (element, text) => {
    const past = presses.get(element);
    return past !== undefined && past.label !== text && !page.words.less.test(text);
  };
  /** An answer that puts off or turns down what is offered, and reads on; a lone letter is a cross, or the name of a network. */
  page.putsOff = (text) => /\p{L}.*\p{L}/u.test(text) && (page.words.close.test(text) || page.words.asGuest.test(text)) && !page.words.less.test(text);
  // A page may listen to its reader's own hand alone, which no script can play.
  let asked = null; // the control pressed last: {element, requests, answer: what watches for one}
  /** From now on see whether anything in the page answers a press on this control. */
  page.expectAnswer = (element) => {
    asked?.answer.disconnect();
    const answer = new native.MutationObserver(() => {
      answer.disconnect();
      if (asked?.element === element) asked = null;
    });
    answer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    asked = { element, requests: shared.requests, answer };
  };
  const isUnanswered = () => asked !== null && asked.requests === shared.requests && asked.element.isConnected && page.visible(asked.element);
  page.awaitsHand = () => isUnanswered() && asked.element.ownerDocument === document;
  /** Where a hand has to go for the control that did not answer: {x, y, label}, null where it can't be reached. */
  page.reachFor = () => {
    if (!page.awaitsHand()) return null;
    const { element } = asked;
    asked.answer.disconnect();
    asked = null;
    element.scrollIntoView({ block: "center", behavior: "instant" });
    const box = element.getBoundingClientRect();
    const spot = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const hit = element.getRootNode().elementFromPoint(spot.x, spot.y);
    if (!element.contains(hit)) return null;
    const label = page.label(element);
    if (page.words.more.test(label)) page.expectMore(element);
    return { ...spot, label };
  };

  /** A plain element that takes clicks: somebody listens to it, or the pointer shows a hand on it. */
  page.answersClicks = (element) => page.hearsClicks(element) || getComputedStyle(element).cursor === "pointer";
  const NATIVE = "button,a,summary,label,input,[role=button],[onclick]";
  /** Where a reader's finger meets a control: a wrapper that only bears a name may not hear it. */
  page.innermost = (element) => {
    const said = (child) => child && child.localName !== "svg" && look.squeeze(child.textContent) !== ""; // the name of a drawing is not shown
    while (!element.matches(NATIVE) && !page.hearsClicks(element) && said(element.firstElementChild)) element = element.firstElementChild;
    return element;
  };
  page.press = (control) => {
    const element = page.innermost(control);
    presses.set(control, { times: (presses.get(control)?.times ?? 0) + 1, length: lengthNow(), label: page.label(control) });
    last = { element, before: textsNow() };
    page.expectAnswer(element);
    page.keepStory();
    page.click(element);
  };
  const REPLACED = 2; // times the text that went, from which what came stands in its place
  const weigh = (texts) => texts.reduce((sum, text) => sum + look.weight(text), 0);
  /** Where the last press took text away and brought none, it is pressed once more, and then left alone: [what was done]. */
  page.undoPress = () => {
    if (!last) return [];
    const { element, before } = last;
    const now = textsNow();
    last = null;
    const lost = [...before].filter((text) => !now.has(text));
    const came = [...now].filter((text) => !before.has(text));
    // A summary, or a paragraph that broke off, has given way to the whole.
    if (weigh(came) >= weigh(lost) * REPLACED) page.forget(lost);
    if (!lost.length || came.length || !element.isConnected) return [];
    spent.add(element);
    page.click(element);
    return [`pressed “${page.label(element)}” once more, which had taken text away`];
  };
}
