// What a reader does without knowing: the mouse moves, the page and the lists in it scroll by.
(page, limits) => {
  const { deepQuery, tree, native, shared } = page;

  const GESTURES = [
    ["pointerover", PointerEvent], ["mouseover", MouseEvent], ["pointermove", PointerEvent], ["mousemove", MouseEvent], ["touchstart", Event], ["touchmove", Event],
    ["wheel", WheelEvent], ["scroll", Event], ["keydown", KeyboardEvent], ["keyup", KeyboardEvent], ["pointerdown", PointerEvent], ["mousedown", MouseEvent], ["focusin", FocusEvent],
  ];
  const ENTERING = [["pointerenter", PointerEvent], ["mouseenter", MouseEvent]];
  /** The first user-like events, where the text begins; many sites delay all scripts until one of them. */
  page.gesture = () => {
    shared.acts++;
    const outermost = document.body ?? document.documentElement;
    const target = page.meetingPlace() ?? page.blocks()[0]?.element ?? outermost;
    for (let node = target; node; node = tree.parentOf(node)) for (const [type, Kind] of ENTERING) node.dispatchEvent(new Kind(type));
    for (const [type, Kind] of GESTURES) target.dispatchEvent(new Kind(type, { bubbles: true, composed: true, cancelable: true }));
    // Not on the text itself: it may be a link, or open something.
    outermost.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  };

  const DOWN = { side: "top", offset: "scrollTop", shown: "clientHeight", whole: "scrollHeight", overflow: "overflowY", least: 150, more: 40, share: limits.scrollShare };
  const ALONG = { side: "left", offset: "scrollLeft", shown: "clientWidth", whole: "scrollWidth", overflow: "overflowX", least: 300, more: 100, share: 1 };
  const SLACK = 2; // CSS pixels that an offset may be off, for being rounded
  const stuck = new WeakSet(); // elements that did not move when they were scrolled
  const isWindow = (element) => element === element.ownerDocument.scrollingElement; // also that of a frame
  const isFramed = (element) => element.ownerDocument !== document;
  /** Somebody waits for the reader to scroll in this very element, or to come to a mark in it: a few pixels matter. */
  const isWatched = (element) => page.hearsScrolling(element) || page.watchedMarks().some((mark) => element.contains(mark));
  const hasMore = (element, { offset, shown, whole, overflow, least, more }) => {
    const left = element[whole] - element[shown];
    if (element[shown] < least || left <= SLACK || (left < more && (isWindow(element) || !isWatched(element)))) return false;
    // From where a text begins at the right or at the bottom, it is scrolled by less than nothing.
    if (Math.abs(element[offset]) + element[shown] >= element[whole] - SLACK) return false;
    return isWindow(element) || /auto|scroll/.test(getComputedStyle(element)[overflow]);
  };
  /** In which direction an element can be scrolled further. */
  const directionOf = (element) => [DOWN, ALONG].find((direction) => hasMore(element, direction));
  const isVertical = (element) => /^(?:vertical|sideways)/.test(getComputedStyle(element).writingMode);
  /** Lists inside the article, around it and in its shadow roots that can be scrolled further; the window, where lines stand upright. */
  const scrollers = () => {
    const root = page.region();
    const candidates = [];
    for (let node = root; node && node !== document.body; node = tree.parentOf(node)) candidates.push(node);
    if (isVertical(root) && document.scrollingElement) candidates.push(document.scrollingElement);
    if (isFramed(root)) candidates.push(root.ownerDocument.scrollingElement);
    if (page.bodyScrolls() && !page.position().isPast) candidates.push(document.body);
    if (root.getElementsByTagName("*").length < limits.scrollersMost) candidates.push(...deepQuery(":not(p,span,a,b,i,em,strong,img,svg *)", root));
    return [...new Set(candidates)].filter((element) => !stuck.has(element) && directionOf(element));
  };
  /** Scroll an element by most of what it shows; true where it moved. */
  const move = (element, { side, offset, shown, share }) => {
    const from = element[offset];
    // Which way it goes from its beginning is found out by trying.
    for (const way of Math.abs(from) <= SLACK ? [1, -1] : [Math.sign(from)]) {
      element.scrollBy({ [side]: way * element[shown] * share, behavior: "instant" });
      if (Math.abs(element[offset] - from) > SLACK) return true;
    }
    stuck.add(element);
    return false;
  };
  /** Scroll all of them; gives those that moved. */
  const scrollInside = () => scrollers().filter((element) => move(element, directionOf(element)));
  // Who is slower in scrolling than a page is in taking it in leaves nothing out.
  const pass = async (ms) => {
    if (limits.virtual) shared.skew += ms;
    // By frames: in a document that may not run scripts no timer fires.
    else for (const end = native.now() + ms; native.now() < end; ) await page.frames(1);
  };
  const hear = () => document.dispatchEvent(new Event("scroll", { bubbles: true }));
  const takeIn = async () => {
    await page.frames(2);
    await page.tasks(2);
    page.record();
  };
  const step = async () => {
    const from = page.scrolled().y;
    native.scrollBy({ top: innerHeight * limits.scrollShare, behavior: "instant" });
    // A page that fits into the window can't scroll; in a reader's smaller window it would.
    if (page.scrolled().y === from) hear();
    await takeIn();
  };
  /** What is scrolled in a frame is seen while the frame is. */
  const stayAt = async (framed) => {
    framed.ownerDocument.defaultView.frameElement.scrollIntoView({ block: "center", behavior: "instant" });
    await takeIn();
  };
  /** Scroll towards the article's end until something becomes pending or the end is reached: {atEnd, isStopped, isAnswered, offersMore, steps, ...status}; it `isStopped` where the page has put something before its reader on the way, and `isAnswered` where a step has set something going. */
  page.scroll = async (stepsMost) => {
    page.knowHeadings();
    page.readOn();
    const wasLocked = page.isLocked();
    const before = shared.changes + shared.requests;
    const began = native.now();
    let isAnswered = false;
    const hasAnswer = () => (isAnswered = shared.changes + shared.requests !== before || page.stirred());
    let steps = 0;
    // What would come below another story is one more of them.
    const isPast = page.isAtOther();
    let atEnd = isPast;
    while (steps < stepsMost && !atEnd && native.now() - began < limits.scrollRealMs) {
      const inside = scrollInside();
      const framed = inside.find(isFramed);
      atEnd = page.position().atEnd && !inside.length;
      if (atEnd && steps > 0) break;
      await (framed ? stayAt(framed) : step());
      steps++;
      if (hasAnswer()) break;
      await pass(limits.scrollPauseMs);
    }
    // One that does not listen for a while after each step may have missed the last one.
    if (atEnd && !isPast && shared.observers.scroll + shared.observers.place > 0 && !hasAnswer()) {
      await pass(limits.scrollRestMs);
      hear();
      await page.frames(1);
      await page.tasks(2);
      hasAnswer();
    }
    return { ...page.status(), atEnd: isPast || (page.position().atEnd && !scrollers().length), isStopped: !wasLocked && page.isLocked(), isAnswered, offersMore: page.offersMore(), steps };
  };
}
