// When does text that could be the article's change? Advertisement slots, navigation and counters are not asked.
(page, limits) => {
  const { native, shared } = page;
  const ASIDE = /^(HEAD|TITLE|ASIDE|NAV|FOOTER|SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/;
  const UNREAD = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/;
  const ADVERT = /(^|[-_ ])(ads?(?:bygoogle)?|advert\w*|ad[-_]?(?:spot|slot|box|unit|wrap\w*|area|block|zone|space|container|label)s?|a-rec\w*|sponsor\w*|promo|banner)([-_ ]|$)/i;
  const PIECE = 40; // characters from which one node is a piece of prose
  const CRUMBS = 20; // characters of smaller changes that add up to one

  const beside = (element) => {
    for (let node = element, up = 0; node?.nodeType === 1 && up < 8; node = node.parentElement, up++) {
      if (ASIDE.test(node.tagName) || node.getAttribute("role") === "dialog") return true;
      if (ADVERT.test(`${typeof node.className === "string" ? node.className : ""} ${node.id}`)) return true;
    }
    return false;
  };
  const length = (node) => {
    if (node.nodeType === 3) return node.data.length;
    return node.nodeType === 1 && !UNREAD.test(node.tagName) ? node.textContent.length : 0;
  };
  const isLast = (record) => {
    let next = record.nextSibling;
    while (next && (next.nodeType !== 1 || next.textContent.length < PIECE)) next = next.nextSibling;
    return !next;
  };

  // A number that falls by one: something begins when it is at nought. One that begins anew again and again only goes round, as the next film in a player does.
  let counted = null;
  const NUMBER = /\d{1,3}(?!\d)/;
  const begun = new WeakMap(); // the place of such a number → how often it has begun anew
  const watchCount = (place, text, before) => {
    const now = NUMBER.exec(text)?.[0];
    const was = before === null ? counted : NUMBER.exec(before)?.[0];
    counted = now;
    if (!now || !was) return;
    const fall = Number(was) - Number(now);
    if (fall < 0 && begun.has(place)) begun.set(place, begun.get(place) + 1);
    const rounds = begun.get(place) ?? 0;
    if (fall !== 1 || Number(now) > limits.countdownFrom || rounds > limits.countdownRounds) return;
    begun.set(place, rounds);
    shared.countPace = page.time() - Math.max(shared.countedDown, page.origin);
    shared.countedDown = page.time();
  };

  // A short text that is replaced by another one again and again is an advertisement's, or a ticker's.
  const rewrites = new WeakMap(); // element → {times, text}
  const REWRITES = 3;
  const SHORT = 400; // characters
  const FEW = 8; // elements
  const watchRewriting = ({ target, type, addedNodes, oldValue }) => {
    const element = type === "characterData" ? target.parentElement : target;
    if (!element || element.childElementCount > FEW || (type === "childList" && !addedNodes.length)) return;
    // What our own presses and steps bring into one and the same place is another matter.
    if (!(shared.chain?.depth >= REWRITES)) return;
    const text = element.textContent.slice(0, SHORT + 1).trim();
    const known = rewrites.get(element);
    if (!known) return void rewrites.set(element, { times: 0, text: oldValue?.trim() || text });
    if (known.text && text && !text.startsWith(known.text) && !known.text.startsWith(text)) known.times++;
    known.text = text;
  };
  page.isRewritten = (element) => rewrites.get(element)?.times >= REWRITES && element.textContent.length <= SHORT;

  /** What is written there is none of the article: it stands beside it, or is rewritten again and again. */
  const isNone = (place) => beside(place) || (place?.nodeType === 1 && page.isRewritten(place));

  let crumbs = 0;
  function changed() {
    crumbs = 0;
    shared.changes++;
    shared.changedAt = page.time();
  }

  const swapped = new WeakSet(); // nodes in which that has happened: what is swapped again and again is no article's
  /** Other prose in the place of prose: a text that was in a cipher, or in another language. */
  const isSwapped = ({ data }, before) => Math.min(data.length, before.length) >= PIECE && data.slice(0, CRUMBS) !== before.slice(0, CRUMBS);

  /** True where the record adds, removes or swaps a whole piece of prose; smaller differences are collected in `crumbs`. */
  function readRecord(record) {
    if (record.type === "characterData") {
      const difference = record.target.data.length - (record.oldValue ?? "").length;
      if (difference > -2 && record.target.data.length < PIECE) watchCount(record.target.parentNode ?? record.target, record.target.data, record.oldValue ?? "");
      const isFirst = isSwapped(record.target, record.oldValue ?? "") && !swapped.has(record.target);
      if (!(difference || isFirst) || isNone(record.target.parentElement)) return false;
      crumbs += difference;
      if (!isFirst) return false;
      swapped.add(record.target);
      shared.appended++;
      return true;
    }
    if (!record.addedNodes.length && !record.removedNodes.length) return false;
    let growth = 0;
    let piece = false;
    for (const node of record.addedNodes) {
      const size = length(node);
      if (node.nodeType === 3 && size < PIECE) watchCount(record.target, node.data, null);
      growth += size;
      if (size >= PIECE) piece = true;
    }
    for (const node of record.removedNodes) growth -= length(node);
    if (!growth && !piece) return false;
    if (isNone(record.target)) return false;
    for (const node of record.addedNodes) if (node.nodeType === 1 && beside(node)) return false;
    crumbs += growth;
    if (piece && isLast(record)) shared.appended++;
    return piece;
  }

  const observer = new native.MutationObserver((records) => {
    if (records.length > 3000) {
      if (document.readyState !== "loading") changed();
      return;
    }
    let piece = false;
    for (const record of records) {
      watchRewriting(record);
      if (readRecord(record)) piece = true;
    }
    if (!piece && crumbs < CRUMBS) return;
    if (!piece) shared.appended++;
    changed();
  });
  const what = { childList: true, subtree: true, characterData: true, characterDataOldValue: true };

  // During the parse an observer makes large pages several times slower, and the parser's text is no change.
  let watched = null;
  const watch = () => {
    if (watched === document || !document.documentElement) return;
    watched = document;
    observer.observe(document, what);
  };
  const watchLater = () => {
    if (document.readyState !== "loading") return watch();
    native.listen.call(document, "DOMContentLoaded", watch, { capture: true, once: true });
    native.setTimeout(watch, 1500);
  };
  watchLater();
  let known = document;
  /** Called by who finds this window with another document in it than before. */
  page.renew = () => {
    if (known === document) return;
    known = document;
    watchLater();
  };

  // Closed shadow roots are only known to who made them.
  const roots = new WeakMap();
  page.hosts = []; // elements of this frame that have a shadow root, in the order they were met
  const enter = (element, root) => {
    roots.set(element, root);
    page.hosts.push(element);
    observer.observe(root, what);
    return root;
  };
  /** Take in a root that was found from outside the page. */
  page.adopt = (element, root) => {
    enter(element, root);
    changed();
  };
  page.wrap(Element.prototype, "attachShadow", function (original, init) {
    return enter(this, original.call(this, init));
  });
  page.wrap(HTMLElement.prototype, "attachInternals", function (original) {
    const internals = original.call(this);
    if (internals.shadowRoot && !roots.has(this)) enter(this, internals.shadowRoot); // closed and declarative
    return internals;
  });
  /** The shadow root of an element, closed ones too; undefined or null where it has none. */
  page.shadowOf = (element) => {
    const known = roots.get(element); // also of one that has been moved into another document
    if (known) return known;
    if (element.ownerDocument !== document) return element.ownerDocument.defaultView?.__jsnews?.shadowOf(element) ?? null;
    if (!element.shadowRoot) return known;
    return enter(element, element.shadowRoot); // declarative roots come from the parser
  };
}
