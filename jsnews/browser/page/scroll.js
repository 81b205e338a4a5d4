// What a reader does without knowing: the mouse moves, the page and the lists in it scroll by.
(page, limits) => {
  const { deepQuery, look, native, shared } = page;

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
  // Who is slower in scrolling than a page is in taking it in leaves nothing out.
  const pass = async (ms) => {
    if (limits.virtual) shared.skew += ms;
    // By frames: in a document that may not run scripts no timer fires.
    else for (const end = native.now() + ms; native.now() < end; ) await page.frames(1);
  };
  const hear = () => document.dispatchEvent(new Event("scroll", { bubbles: true }));
  const step = async () => {
    const from = scrollY;
    window.scrollBy({ top: innerHeight * limits.scrollShare, behavior: "instant" });
    // A page that fits into the window can't scroll; in a reader's smaller window it would.
    if (scrollY === from) hear();
    await page.frames(2);
    await page.tasks(2);
    page.record();
  };
  /** Scroll towards the article's end until something becomes pending or the end is reached: {atEnd, offersMore, steps, ...status}. */
  page.scroll = async (stepsMost) => {
    page.knowHeadings();
    const before = shared.changes + shared.requests;
    const began = native.now();
    const isAnswered = () => shared.changes + shared.requests !== before || page.stirred();
    let steps = 0;
    let atEnd = false;
    while (steps < stepsMost && !atEnd && native.now() - began < limits.scrollRealMs) {
      const inside = scrollInside();
      atEnd = page.position().atEnd && !inside;
      if (atEnd && steps > 0) break;
      await step();
      steps++;
      if (isAnswered()) break;
      await pass(limits.scrollPauseMs);
    }
    // One that does not listen for a while after each step may have missed the last one.
    if (atEnd && shared.observers.scroll + shared.observers.place > 0 && !isAnswered()) {
      await pass(limits.scrollRestMs);
      hear();
      await page.frames(1);
      await page.tasks(2);
    }
    return { ...page.status(), atEnd: page.position().atEnd && !scrollers().length, offersMore: page.offersMore(), steps };
  };
}
