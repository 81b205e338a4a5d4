// The article's text as a reader would find it on the page now: prose through shadow roots, slots and frames; not the furniture.
(page, limits) => {
  const { shared, tree } = page;
  const { isFrame, childrenOf, parentOf, isWithin } = tree;
  const FURNITURE = new Set(
    "SCRIPT STYLE NOSCRIPT TEMPLATE NAV ASIDE FOOTER svg BUTTON FORM SELECT TEXTAREA LINK META HEAD DIALOG VIDEO AUDIO CANVAS".split(" "),
  );
  const PROSE = new Set("P LI BLOCKQUOTE PRE H2 H3 H4 FIGCAPTION DD TD".split(" "));
  const NESTING = new Set("LI BLOCKQUOTE TD DD".split(" "));
  const LOOSE = new Set("DIV SECTION ARTICLE MAIN SPAN".split(" "));
  const ADVERT = /(^|[-_ ])(ads?(?:bygoogle)?|advert\w*|ad[-_]?(?:spot|slot|box|unit|wrap\w*|area|block|zone|space|container|label)s?|a-rec\w*|sponsor\w*|promo|banner|comments?|related|cookie\w*|consent\w*|newsletter)([-_ ]|$)/i;
  // The sizes that advertisements are traded in; an article has the height of its text.
  const TRADED = new Set("300x250 336x280 250x250 200x200 728x90 970x90 970x250 468x60 234x60 320x50 320x100 300x50 300x600 160x600 120x600".split(" "));
  const BUSY = '[aria-busy="true"],[class*="skeleton" i],[class*="shimmer" i],[class*="spinner" i],[class*="loading" i],[class*="placeholder" i]';
  const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g; // one such character says as much as two or three letters

  const weight = (text) => text.length + (text.match(WIDE)?.length ?? 0);
  const classOf = (element) => (typeof element.className === "string" ? element.className : "");
  const isAdvert = (frame) => TRADED.has(`${frame.clientWidth}x${frame.clientHeight}`);
  /** Servers that keep a page's state in its fields put one form around all of it. */
  const holdsPage = (form) => form.querySelector("h1,article") !== null;
  const isFurniture = (element) => {
    if ((FURNITURE.has(element.tagName) && !(element.tagName === "FORM" && holdsPage(element))) || element.hidden || element.hasAttribute("data-google-query-id")) return true;
    if (isFrame(element) && isAdvert(element)) return true;
    if (page.isRewritten(element) || page.isExcuse(element)) return true;
    if (element.getAttribute("role") === "dialog" || element.getAttribute("aria-modal") === "true") return true;
    const names = `${classOf(element)} ${element.id}`;
    return names.length > 1 && names.length < 200 && ADVERT.test(names);
  };
  const squeeze = (text) => text.replace(/\s+/g, " ").trim();

  /** What an element shows as text, shadow roots and slots included. */
  const textOf = (element) => {
    if (element.tagName !== "SLOT" && !page.shadowOf(element) && !element.querySelector("slot,:not(:defined)")) return squeeze(element.textContent);
    let text = "";
    for (const child of childrenOf(element)) {
      if (child.nodeType === 3) text += child.data;
      else if (child.nodeType === 1 && !FURNITURE.has(child.tagName)) text += ` ${textOf(child)}`;
    }
    return squeeze(text);
  };

  function collect(element, found) {
    for (const child of childrenOf(element)) {
      if (child.nodeType !== 1 || isFurniture(child)) continue;
      if (PROSE.has(child.tagName)) {
        const text = textOf(child);
        if (weight(text) < limits.proseCharacters) continue;
        const holdsBlocks = NESTING.has(child.tagName) && child.querySelector("p,li,div");
        if (!holdsBlocks) {
          found.push({ element: child, text });
          continue;
        }
      } else if (LOOSE.has(child.tagName)) {
        let own = "";
        for (const node of child.childNodes) if (node.nodeType === 3) own += node.data;
        own = squeeze(own);
        if (weight(own) >= 2 * limits.proseCharacters) {
          found.push({ element: child, text: textOf(child) });
          continue;
        }
      }
      collect(child, found);
    }
    return found;
  }

  /** True for a link to another page; one whose address is none was not meant for this one. */
  const leadsAway = (link) => {
    const url = page.urlOf(link.href);
    return url?.pathname !== location.pathname || url.origin !== location.origin;
  };
  /** Whether a link heads these few lines that leads to another story; null where they have none, and false for more than a few lines. */
  const isCard = (box) => {
    if (box.querySelectorAll("p").length > 2 || box.matches("main,body") || box.querySelector("h1")) return false;
    const link = box.querySelector("h2 a[href],h3 a[href],h4 a[href],h5 a[href],a[href]:has(h2,h3,h4,h5)");
    return link && leadsAway(link) ? true : null;
  };
  /** Prose of another story: inside a link to it, or in a card of a few lines. What is known of boxes is kept in `cards`: many a paragraph shares its box with thousands. */
  const isTeaser = (element, cards) => {
    const around = element.closest("a[href]");
    if (around && leadsAway(around)) return true;
    for (let box = element.parentElement, up = 0; box && up < 3; box = box.parentElement, up++) {
      if (!cards.has(box)) cards.set(box, isCard(box));
      if (cards.get(box) !== null) return cards.get(box);
    }
    return false;
  };
  const isShown = ({ element }) => element.checkVisibility({ visibilityProperty: true });

  const proseOf = (root) => {
    const cards = new Map();
    const all = collect(root, []).filter(({ element }) => !isTeaser(element, cards));
    const shown = all.filter(isShown);
    return shown.length ? shown : all;
  };
  /** Prose blocks in order: [{element, text}], of a story that stands in front of the page if there is one. Not those that the page does not show, unless it shows none. */
  page.blocks = () => {
    if (!document.body) return [];
    const behind = proseOf(document.body);
    const story = page.storyInFront(() => measure(behind));
    return story ? proseOf(story) : behind;
  };
  /** The dialog that tells the story, if there is one. */
  page.story = () => document.body && page.storyInFront(() => measure(proseOf(document.body)));
  /** True where there is prose and none of it is shown: a page that waits for something before it paints. */
  page.unpainted = () => {
    const blocks = page.blocks();
    return blocks.length > 0 && !blocks.some(isShown);
  };

  const isBusy = (element) => element.closest(BUSY) !== null;
  const measure = (blocks) => {
    const seen = new Set();
    let length = 0;
    for (const { element, text } of blocks) {
      if (seen.has(text) || isBusy(element)) continue;
      seen.add(text);
      length += weight(text);
    }
    return length;
  };
  /** Does an element hold more of this prose than stands beside it? */
  const holdsMost = (element, blocks) => 2 * measure(blocks.filter((block) => isWithin(block.element, element))) > measure(blocks);
  /** The only headline has a place, but no words yet. */
  const awaitsHeadline = () => {
    const headlines = [...document.querySelectorAll("h1")];
    return headlines.some((each) => each.closest("main,article")) && headlines.every((each) => squeeze(each.textContent) === "" && !each.querySelector("img,svg"));
  };
  const busyNow = () =>
    awaitsHeadline() ||
    [...document.querySelectorAll(BUSY)].some((element) => {
      if (element === document.body || element === document.documentElement || isFurniture(element)) return false;
      if (element.closest("nav,aside,footer,header")) return false;
      return element.checkVisibility() && element.getBoundingClientRect().height > 0;
    });

  let last = { mark: "", length: 0, busy: false, at: -1e9 };
  let best = { length: 0, blocks: [], path: "" };
  let replaced = false; // a translation or a newer version has taken the text's place
  /** Do blocks of the longest state hold other text now, each in its place? Most of them, or one more after most. */
  const isReplaced = (blocks) => {
    const now = new Map(blocks.map(({ element, text }) => [element, text]));
    const known = new Set(best.blocks.map(({ text }) => text));
    const others = best.blocks.filter(({ held, text }) => {
      const other = now.get(held.deref());
      return other !== undefined && !known.has(other) && !other.startsWith(text) && !text.startsWith(other);
    });
    return others.length > (replaced ? 0 : best.blocks.length / 2);
  };
  const keepBest = (blocks) => {
    const held = blocks.map(({ element, text }) => ({ tag: element.tagName, text, held: new WeakRef(element) }));
    best = { length: last.length, blocks: held, path: location.pathname };
  };
  /**
   * {length, longest, busy, replaced}: characters of prose, now and at most, whether something in the page says that it
   * still loads, and whether the text is another than it was. Asked again only after a change.
   */
  page.lookBriefly = () => {
    // A script may also unhide what was there; no text changes then, so while little is shown every timer is a reason to look.
    const ran = last.length < limits.fullCharacters ? shared.fired : 0;
    const mark = `${shared.changes} ${ran} ${document.readyState} ${location.pathname}`;
    const stale = document.readyState === "loading" && page.realTime() - last.at > 100;
    if (mark !== last.mark || stale) {
      const blocks = page.blocks();
      last = { mark, length: measure(blocks), busy: busyNow(), at: page.realTime() };
      // Another path is another article: what stood there before is not this one.
      if (location.pathname !== best.path || last.length > best.length) keepBest(blocks);
      else if (isReplaced(blocks)) {
        replaced = true;
        keepBest(blocks);
      }
    }
    return { length: last.length, longest: best.length, busy: last.busy, replaced };
  };
  page.thin = () => page.lookBriefly().length < limits.thinCharacters;
  /** True where nothing is there that could be an article. */
  page.empty = () => page.lookBriefly().length < limits.begunCharacters;
  page.best = () => best;
  /** `isOther`: what stands now is to be measured by itself. */
  page.forgetBest = (isOther = false) => {
    replaced ||= isOther;
    last.mark = "";
    best = { length: 0, blocks: [], path: "" };
  };

  const ENDED = /[.!?…:。！？؟।]["'”’“»«)\]]*$/u;
  /** True while the document that is being read goes no further than into a sentence of its text. */
  page.endsInSentence = () => {
    let tail = document.body;
    while (tail?.lastElementChild) tail = tail.lastElementChild;
    const paragraph = tail?.closest("p,blockquote") ?? page.blocks().at(-1)?.element;
    if (!paragraph || !isWithin(tail, paragraph)) return false;
    for (let node = paragraph; node && node !== document.body; node = parentOf(node)) if (isFurniture(node)) return false;
    const text = textOf(paragraph);
    return text !== "" && !ENDED.test(text);
  };

  page.look = { isShown, leadsAway, holdsMost, isAdvert, isFurniture, squeeze, textOf, weight, measure, PROSE, FURNITURE };
}
