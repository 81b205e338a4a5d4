// Where on the page the article stands, where it ends, and which of its text has been shown so far.
(page, limits) => {
  const { look, tree } = page;
  const IN_VIEW = 0.25; // of the window's height from its edges, where what is hidden is not hidden for being out of view
  const FEWEST_TURNS = 2; // of a row of panels, which has more
  let region = null;
  let text = null; // what holds the prose alone
  let ledger = [];

  /** The deepest element that holds most of the prose, widened to take in the first headline. */
  page.pickRegion = () => {
    if (page.scrolled().y > innerHeight) return; // what has come while scrolling may be other stories
    const blocks = page.blocks();
    const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
    region = document.body;
    if (!total) return;
    const share = new Map();
    for (const { element, text } of blocks)
      for (let node = element; node; node = tree.parentOf(node)) share.set(node, (share.get(node) ?? 0) + text.length);
    let depth = -1;
    for (const [node, size] of share) {
      if (size < total * limits.regionShare || look.PROSE.has(node.tagName)) continue;
      let up = 0;
      for (let parent = node; parent; parent = tree.parentOf(parent)) up++;
      if (up > depth) [region, depth] = [node, up];
    }
    text = region;
    const headline = document.querySelector("h1");
    while (headline && region !== document.body && !region.contains(headline) && tree.parentOf(region)) {
      if (region.tagName === "MAIN") break;
      region = tree.parentOf(region);
    }
  };
  /** A document may be long without a body: while a script in its head does not come. */
  page.region = () => (region?.isConnected ? region : (document.body ?? document.documentElement));
  const inRegion = (element) => {
    const root = page.region();
    return root === document.body || tree.isWithin(element, root);
  };

  /** The outermost box around an element in the article whose text is shorter than that; the element itself where there is none. */
  page.smallBox = (element, most) => {
    let box = element;
    while (box.parentElement && box.parentElement !== page.region() && box.parentElement.textContent.length < most) box = box.parentElement;
    return box;
  };

  const addressOf = (frame) => frame.src || frame.data || "about:srcdoc";
  /** Large enough to hold a part of the article, and standing in it. */
  const standsInArticle = (frame) => {
    const box = frame.getBoundingClientRect();
    if (box.width < 300 || box.height < 100 || !inRegion(frame)) return false;
    for (let node = frame; node && node !== document.body; node = tree.parentOf(node)) if (look.isFurniture(node)) return false;
    return true;
  };
  /** Addresses of frames that the page can't look into, of those of them that stand in the article, and of advertisements. */
  page.framesView = () => {
    const closed = page.deepQuery(tree.FRAMES, document).filter((frame) => !tree.documentOf(frame));
    const [article, adverts] = [closed.filter(standsInArticle), closed.filter(look.isAdvert)];
    return { closed: closed.map(addressOf), article: article.map(addressOf), adverts: adverts.map(addressOf) };
  };
  /** True for a frame that only itself can speak for. */
  page.apart = () => {
    try {
      return window.parent !== window && !window.parent.document;
    } catch {
      return true;
    }
  };

  const BESIDE = 200; // characters of what may stand between the text and a mark below it
  /** Empty marks right below this block at which the page waits for its reader: the text goes on there. */
  const marksBelow = (block) => {
    const marks = page.watchedMarks().filter((mark) => inRegion(mark) && !page.isElsewhere(mark));
    const found = [];
    for (let node = block; marks.length && node && node !== page.region(); node = tree.parentOf(node))
      for (let next = node.nextElementSibling; next; next = next.nextElementSibling) {
        if (look.textOf(next).length > BESIDE || (page.isElsewhere(next) && next.checkVisibility())) return found;
        found.push(...marks.filter((mark) => next.contains(mark)));
      }
    return found;
  };
  /** Whether the page waits right below the text for its reader to come there. */
  page.waitsBelow = () => {
    const last = page.lastOfText();
    return last !== null && marksBelow(last).length > 0;
  };
  /** The article reaches as far as what holds its text, which need not be there yet; a main element holds other things, too. */
  const reach = () => {
    const blocks = page.standing().map(({ element }) => element);
    const boxes = [text, page.region()].filter((box) => box?.isConnected && box !== document.body && box.tagName !== "MAIN");
    return [...blocks, ...boxes, ...(blocks.length ? marksBelow(blocks.at(-1)) : [])];
  };
  /** Where the article ends and where the reader is, in CSS pixels from the top of the page. */
  page.position = () => {
    const { y } = page.scrolled();
    const end = Math.max(0, ...reach().map((element) => tree.bottomOf(element) + y));
    const height = document.documentElement.scrollHeight;
    const bottom = y + innerHeight;
    const isPast = bottom >= end + 40;
    return { end, bottom, height, isPast, atEnd: isPast || bottom >= height - 2 };
  };

  /** Prose blocks that stand in the article now: [{element, text}]. */
  page.standing = () => page.blocks().filter(({ element }) => inRegion(element));
  /** The element of the last of them, if there is any. */
  page.lastOfText = () => page.standing().at(-1)?.element ?? null;
  /** Where its style and those around put an element: a list that uses its elements again moves them. */
  const placeOf = (element) => {
    let place = "";
    for (let node = element, up = 0; node?.style && up < 3; node = node.parentElement, up++) {
      const { top, translate, transform } = node.style;
      place += `${top} ${translate} ${transform};`;
    }
    return place;
  };
  /** Enter what stands in the article now; text that a virtualised list takes away later stays in its place. */
  page.record = (blocks = page.leaveBehind(page.standing().filter(look.isShown))) => {
    const shown = blocks.map(({ element, tag, text }) => (element ? { tag: element.tagName, text, element: new WeakRef(element), place: placeOf(element) } : { tag, text }));
    // New text stands before what is known to follow it; what nothing known follows has come by reading on.
    const indexOf = ({ text }) => ledger.findIndex((known) => known.text === text);
    let following = ledger.length;
    for (const block of [...shown].reverse()) {
      const index = ledger[following - 1]?.text === block.text ? following - 1 : indexOf(block);
      if (index >= 0) following = index;
      else ledger.splice(following, 0, block);
    }
  };

  /**
   * Enter what came with the part of the article that we opened under this heading (null: none), by what stood there
   * `before` and stands there `now`. Where the page shows one part at a time (`isAlone`) what went is kept. Gives the
   * elements of both.
   */
  page.recordOpened = ({ before, now }, heading, isAlone) => {
    page.record(now);
    const [textsBefore, textsNow] = [before, now].map((blocks) => new Set(blocks.map(({ text }) => text)));
    const came = now.filter(({ text }) => !textsBefore.has(text));
    const went = isAlone ? before.filter(({ text }) => !textsNow.has(text)) : [];
    const [cameTexts, wentTexts] = [came, went].map((blocks) => new Set(blocks.map(({ text }) => text)));
    for (const block of ledger) {
      if (cameTexts.has(block.text)) block.heading ??= heading;
      if (wentTexts.has(block.text)) block.isKept = true;
    }
    return [...came, ...went].map(({ element }) => element);
  };

  /** The page itself has put other text in the place of this. */
  page.forget = (texts) => {
    const replaced = new Set(texts);
    ledger = ledger.filter((block) => block.isKept || !replaced.has(block.text));
  };
  /** Gives what goes back to the text that is known now, in a document that stands as it stands now. */
  page.holdPlace = () => {
    const known = [...ledger];
    return () => {
      [region, text, ledger] = [null, null, known];
      page.forgetBest();
      page.native.scrollTo({ top: 0, behavior: "instant" });
    };
  };

  // A list that recycles its elements takes them from the top; one that has other text while its neighbour above stands was rewritten in place.
  const wasRewritten = (block, previous) => {
    const element = block.element?.deref();
    return !block.isKept && previous !== "" && element?.isConnected === true && element.checkVisibility() && placeOf(element) === block.place;
  };
  /** The innermost part that is laid over the page around an element; null where it stands in the flow. */
  const laidOver = (element) => {
    for (let node = element; node && node !== document.body; node = tree.parentOf(node))
      if (/fixed|absolute/.test(getComputedStyle(node).position)) return node;
    return null;
  };
  /** One of a row of panels in one place, of which another is shown now: they take turns as the page scrolls. */
  const takesTurns = (panel) => {
    if (!panel.parentElement) return false;
    const row = [...panel.parentElement.children].filter(({ tagName, className }) => tagName === panel.tagName && className === panel.className);
    return row.length > FEWEST_TURNS && row.some((other) => look.isShown({ element: other }));
  };
  /** What stands where it stood and is shown only while a reader has it in view. */
  const stands = ({ element: held, text }) => {
    const element = held?.deref();
    if (!element?.isConnected || !element.checkVisibility() || look.textOf(element) !== text) return false;
    const panel = laidOver(element);
    if (panel && !look.isShown({ element }) && takesTurns(panel)) return true;
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom > innerHeight * IN_VIEW && top < innerHeight * (1 - IN_VIEW)) return false;
    return panel === null;
  };
  const outOfView = new Set();
  /** True inside an element that was shown, and now is not because the reader is elsewhere. */
  page.wasShown = (element) => {
    if (!outOfView.size) return false;
    for (let node = element; node && node !== document.body; node = tree.parentOf(node)) if (outOfView.has(node)) return true;
    return false;
  };
  /** True around text of the article that is shown only while the reader is where it stands. */
  page.holdsShown = (box) => [...outOfView].some((element) => box.contains(element));
  /** What stands in the article now, as one string: another page of it has another. */
  page.signature = () => page.standing().map(({ text }) => text).join("\n");
  /** The key under which a block is restored: its heading, where the page still has it, or the text that it follows. */
  const keyOf = ({ heading }, previous) => {
    if (!heading) return previous;
    return page.deepQuery("h2,h3,h4", page.region()).some((element) => look.textOf(element) === heading) ? heading : previous;
  };
  /**
   * Text that was shown and is gone: {gone: {key: [blocks]} by the text of the block that they follow ("" = before all),
   * count, cut, kept: characters of it that are the article's all the same}.
   * An article that lost a large part of itself (an overlay cut it) is completed from its longest state.
   */
  page.missing = () => {
    const now = page.blocks();
    const current = new Set(now.map(({ text }) => text));
    const lost = ledger.filter(({ text }) => !current.has(text));
    outOfView.clear();
    for (const block of lost) if (stands(block)) outOfView.add(block.element.deref());
    let kept = 0;
    for (const block of lost) if (block.isKept || outOfView.has(block.element?.deref())) kept += look.weight(block.text);
    const best = page.best();
    // A list that shows a part of its text at a time has shown more in all than it ever held: what it took away is there.
    const isWindow = ledger.reduce((sum, { text }) => sum + look.weight(text), 0) > best.length * limits.windowShare;
    const cut = !isWindow && best.length >= limits.thinCharacters && look.measure(now) + kept < best.length * limits.shrunkShare;
    if (cut) page.record(best.blocks);
    const gone = new Map();
    let count = 0;
    let previous = "";
    for (const block of ledger) {
      if (current.has(block.text) || outOfView.has(block.element?.deref())) {
        previous = block.text;
        continue;
      }
      // A block that only grew or was cut short is not missing.
      const still = now.some(({ text }) => text.startsWith(block.text) || (block.text.startsWith(text) && text.length > block.text.length * 0.5));
      if (still || wasRewritten(block, previous)) continue;
      const key = keyOf(block, previous);
      if (!gone.has(key)) gone.set(key, []);
      gone.get(key).push(block);
      count++;
      if (isWindow) kept += look.weight(block.text);
    }
    return { gone, count, cut, kept };
  };
}
