// What is pending, in one answer; and the one way to let the page's time pass.
(page, limits) => {
  const { native, shared, book } = page;

  /** While a number counts down where an article should stand, what drives it holds the page. */
  const countsDown = (timer) => {
    // Some look at the clock more often than the number falls.
    const pace = Math.max(timer.delay, shared.countPace < limits.countdownMostMs ? shared.countPace : 0);
    if (pace < limits.countdownMs || page.time() - shared.countedDown > 2.5 * pace) return false;
    return page.lookBriefly().length < (limits.virtual ? limits.fullCharacters : limits.thinCharacters);
  };

  /** A dialog that has been answered, and stands until it has done what it was told. */
  const answeredDialog = () => {
    const { answered } = shared;
    return answered?.isConnected && answered !== answered.ownerDocument.documentElement && page.visible(answered) ? answered : null;
  };
  /** It moves a progress bar while the text is missing, or writes into such a dialog. */
  const progresses = ({ delay, chain }) => {
    const now = page.time();
    if (now - chain.progressed >= 2 * delay + 50 || now - chain.born >= limits.progressMs) return false;
    return answeredDialog() !== null || page.lookBriefly().length < limits.fullCharacters;
  };

  const isOwed = (timer) => timer.isOwed && timer.delay <= limits.intervalMs;

  /** A one-shot timer holds the page while it is near and its chain still promises text. */
  const shotHolds = (timer) => {
    if (timer.period !== null) return false;
    if (countsDown(timer) || isOwed(timer)) return true;
    const now = page.time();
    const chain = timer.chain;
    if (chain.depth >= limits.chainDepth && now - chain.born > limits.chainLifeMs) return false;
    if (chain.requests >= limits.chainRequests && !chain.grew) return false;
    if (timer.due - now > limits.horizonMs) return false;
    if (progresses(timer)) return true;
    const dull = chain.depth >= limits.chainDepth && chain.dull >= limits.chainDull;
    return !(dull && now - Math.max(chain.lastText, chain.born) > limits.chainQuietMs);
  };
  /** An interval holds the page for a few ticks, and longer only while it adds text. */
  const intervalHolds = (timer) => {
    if (timer.period === null) return false;
    if (countsDown(timer) || isOwed(timer) || progresses(timer)) return true;
    const now = page.time();
    const { grew, lastText, born, requests } = timer.chain;
    const growing = grew > 0 && now - lastText < timer.delay * 2.5 + 50 && now - born < limits.intervalGrowMs;
    if (growing) return true;
    // On an empty page even one that only asks may be asking for the article.
    // A slow one may bring the text with its first tick.
    const longest = timer.ticks === 0 && page.thin() ? Math.max(limits.intervalSlowMs, limits.intervalMs) : limits.intervalMs;
    if ((requests >= limits.intervalRequests && !page.empty()) || timer.delay > longest) return false;
    if (timer.ticksSinceCause < limits.intervalTicks && timer.ticks < limits.intervalTicksMost) return true;
    return now - born < (timer.delay >= 500 || page.empty() ? Math.max(limits.intervalSlowMs, limits.intervalFastMs) : limits.intervalFastMs);
  };
  page.isAwaited = shotHolds;
  const barsNow = () => {
    let sum = 0;
    for (const bar of document.querySelectorAll("progress,[role=progressbar]")) sum += bar.value ?? (Number(bar.ariaValueNow) || 0);
    return sum;
  };
  /** How far a dialog that has been answered is, in its words, and the progress bars that an interval may move. */
  page.progress = ({ period }) => {
    const dialog = answeredDialog();
    return `${period === null ? "" : barsNow()} ${dialog ? page.boxes.textOf(dialog) : ""}`;
  };
  const nextTimer = () => page.earliest(shotHolds) ?? page.earliest(intervalHolds);
  // Without a paint there is no frame, so animation callbacks are driven for a while and then only as long as they write.
  const frameHolds = () => {
    if (!limits.virtual || book.frameRequests === 0) return false;
    const spare = page.empty() ? limits.frameProbesEmpty : 0;
    return shared.frameProbes + spare > 0 || page.time() - shared.frameText < 120;
  };

  function next() {
    const timer = nextTimer();
    if (timer) {
      const kind = timer.idle ? "idle callback" : timer.period === null ? "timer" : "interval";
      // What the browser times by itself may be late; whoever looks all the time leaves it no idle moment.
      const least = typeof timer.id === "string" ? limits.holdMs : 0;
      return { ms: Math.max(least, timer.due - page.time()), why: `${kind} of ${Math.round(timer.delay)} ms` };
    }
    return frameHolds() ? { ms: limits.frameMs, why: "animation frame" } : null;
  }

  /** A meta refresh that is due, in seconds; it can't be patched, so it is read. */
  function refresh() {
    const meta = document.querySelector('meta[http-equiv="refresh" i]');
    if (!meta || meta.closest("noscript")) return null;
    const match = /^\s*([\d.]+)\s*(?:[;,]?\s*(?:url\s*=\s*)?["']?([^"']*))?/i.exec(meta.content ?? "");
    if (!match) return null;
    const url = match[2] ? page.urlOf(match[2].trim())?.href : "";
    return url === undefined ? null : { seconds: parseFloat(match[1]) || 0, url };
  }

  page.next = next;
  page.waitsForIdle = () => !limits.virtual && [...book.timers.keys()].some((id) => typeof id === "string" && id.startsWith("idle"));
  page.status = () => {
    const thin = page.thin();
    if (!thin) page.meetArticle();
    const holds = page.holds(thin);
    if (page.animations()) holds.push("animation");
    if (!limits.virtual) {
      if (page.time() - shared.frameText < 100) holds.push("animation frame that writes");
      // What gives way to new text leaves some frames after that.
      else if (book.frameRequests > 0 && page.time() - shared.changedAt < limits.frameLeaveMs) holds.push("animation frame behind new text");
      else if (thin && book.frameRequests > 0 && page.realTime() - page.origin < limits.frameThinMs * (page.empty() ? 2 : 1)) holds.push("animation frame on a thin page");
    }
    const noise = shared.noise;
    shared.noise = [];
    const { changes, posts, fired, acts, requests } = shared;
    const watched = page.watched();
    return {
      url: location.href,
      ready: isWrittenAnew() ? "interactive" : document.readyState,
      cut: document.readyState === "loading" && page.endsInSentence(),
      deferred: document.readyState === "interactive" && performance.timing?.domContentLoadedEventStart === 0,
      time: page.time() - page.origin,
      next: next(),
      holds,
      refresh: refresh(),
      changes,
      fired,
      requests,
      // Could a script, message or observer do something in the next frame?
      moved: Boolean(changes || posts || fired || acts || watched.frames),
      noise: noise.filter(({ url }) => url),
      unrun: page.unrun(),
      watched,
      closed: [...document.querySelectorAll(page.tree.FRAMES)].filter((frame) => !page.tree.documentOf(frame)).length,
      ...page.lookBriefly(),
    };
  };

  // In a frame whose sandbox lets no script run nothing that we begin ever goes on, and nothing of its own moves.
  let isAlive = false;
  page.task().then(() => (isAlive = true));
  const isStill = () => !isAlive && document.readyState === "complete";
  /** Virtual: run the timers that hold the page, jumping over the time between, for `spanMs` of page time or `capMs` of real time. */
  page.run = async (spanMs, capMs) => {
    if (isStill()) return page.status();
    const began = native.now();
    const late = () => native.now() - began >= capMs;
    await page.tasks(2);
    let moved = 0;
    while (!late() && moved < spanMs) {
      const timer = nextTimer();
      if (!timer) {
        if (!frameHolds()) break;
        moved += await runFrames(late);
        continue;
      }
      const distance = Math.max(0, timer.due - page.time());
      if (moved > 0 && moved + distance > spanMs) break;
      shared.skew += distance;
      moved += distance;
      await runDue(late);
      await page.tasks(2);
    }
    for (const each of shared.books) each.arm();
    return page.status();
  };

  async function runFrames(late) {
    let moved = 0;
    for (let i = 0; i < 30 && frameHolds() && !late(); i++) {
      const before = shared.changes;
      shared.skew += limits.frameMs;
      moved += limits.frameMs;
      shared.frameProbes--;
      book.runFrame();
      await page.task();
      if (shared.changes > before) shared.frameText = page.time();
    }
    return moved;
  }

  async function runDue(late) {
    for (let i = 0; i < 60 && !late(); i++) {
      const timer = page.earliest();
      if (!timer || timer.due > page.time() + 0.01) return;
      if (timer.book.gone || timer.book.window.closed) {
        timer.book.timers.clear();
        shared.books.delete(timer.book);
        continue;
      }
      const pollsOnly = timer.period !== null && timer.chain.requests >= limits.intervalRequests && !timer.chain.grew;
      if (pollsOnly && !page.empty()) {
        // An interval that only asks the server need not ask once for every jump.
        timer.isOwed = false;
        timer.due = page.time() + page.pace(timer.period, timer.chain, timer.book);
        continue;
      }
      page.fire(timer);
      await page.task();
    }
  }

  /** A request that mattered has ended: what it set going gets a new chance to hold the page. */
  page.causeEnded = () => {
    shared.frameProbes = Math.max(shared.frameProbes, limits.frameProbesMore);
    for (const each of shared.books) for (const timer of each.timers.values()) timer.ticksSinceCause = 0;
  };
  /** After a step of the reader: is there a timer that may answer it? Intervals that are quick enough get their chance too. */
  page.stirred = () => {
    if (shared.observers.place > 0) shared.frameProbes = Math.max(shared.frameProbes, limits.frameProbesMore);
    for (const each of shared.books)
      for (const timer of each.timers.values()) {
        if (timer.delay > limits.stirMs) continue;
        if (timer.period !== null) timer.ticks = timer.ticksSinceCause = timer.chain.requests = 0;
        else if (shared.observers.place > 0) timer.chain.dull = 0;
      }
    return nextTimer() !== null || frameHolds();
  };
  /** One that a script has opened once more, when it had been read: it may never be closed. */
  const isWrittenAnew = () => document.readyState === "loading" && performance.timing?.domContentLoadedEventStart > 0;
  /** The rules of a stylesheet; none where another origin keeps them. */
  const rulesOf = (sheet) => {
    try {
      return [...sheet.cssRules];
    } catch {
      return [];
    }
  };
  const IMPORT = 3; // the type of a rule; the page may have a CSSImportRule of its own
  const lacks = (rule) => rule.type === IMPORT && (rule.styleSheet === null || rulesOf(rule.styleSheet).some(lacks));
  /** What is there of a stylesheet may hide something. An import is written with its whole address. */
  const keptOf = (element) => {
    const kept = element.localName === "style" ? element.cloneNode(false) : document.createElement("style");
    const { media, sheet } = element;
    if (media) kept.media = media;
    const rules = (sheet ? rulesOf(sheet) : []).filter((rule) => !lacks(rule));
    kept.textContent = rules.map((rule) => (rule.type === IMPORT ? `@import url("${rule.styleSheet.href}") ${rule.media.mediaText};` : rule.cssText)).join("\n");
    return kept;
  };
  /** A stylesheet that never comes, or one that it imports, blocks the parser and all scripts behind it. */
  page.dropPendingStylesheets = () => {
    const pending = [...document.querySelectorAll('style,link[rel~="stylesheet" i]')].filter(
      ({ localName, sheet }) => (sheet ? rulesOf(sheet).some(lacks) : localName === "link"),
    );
    for (const element of pending) element.replaceWith(keptOf(element));
    return pending.length;
  };
}
