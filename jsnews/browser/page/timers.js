// The book of this frame's timers: what is due, which chain it belongs to, and what it has brought so far.
(page, limits) => {
  const { native, shared } = page;
  const virtual = limits.virtual;
  const book = { window, timers: new Map(), frameRequests: 0, runFrame: null, gone: false, isInner: window.parent !== window };
  shared.books.add(book);
  // A frame's window may outlive its first, empty document; then the next one goes on with this book, and with all that is patched.
  native.listen.call(window, "pagehide", () => {
    book.timers.clear();
    if (location.href === "about:blank") return;
    book.gone = true;
    shared.books.delete(book);
  });

  /** A chain is a timer and every timer that its callbacks start: what it brought decides whether it still holds the page. */
  const newChain = (source = null) => ({ depth: 0, born: page.time(), lastText: 0, grew: 0, dull: 0, requests: 0, progressed: -1e9, source, interval: null });

  // Thirty advertisements that count and report ten times a second leave nothing of a machine to the article.
  const pace = (ms, chain, { isInner }) =>
    virtual && isInner && chain?.depth > limits.frameDull && 4 * chain.grew < chain.depth ? Math.max(ms, limits.frameDullMs) : ms;

  function entry(callback, delay, args, repeats) {
    // A browser counts in 32 bits: a month is over at once, and a year in some days.
    const ms = pace(Math.max(1, delay | 0), shared.chain, book);
    const heir = repeats && shared.chain?.interval?.period === ms ? shared.chain.interval : null;
    return {
      id: 0,
      callback,
      args,
      due: page.time() + ms,
      delay: ms,
      period: repeats ? ms : null,
      book,
      sequence: ++shared.sequence,
      chain: (!repeats && shared.chain) || heir?.chain || newChain(),
      ticks: heir?.ticks ?? 0,
      ticksSinceCause: heir?.ticksSinceCause ?? 0,
      isOwed: false, // one more run, because something was done that it may have waited for
      idle: false,
    };
  }

  /** Something was done: the timers that pass `isMeant` may look for it, and are waited for once more. */
  page.owe = (isMeant) => {
    for (const each of shared.books) for (const timer of each.timers.values()) if (isMeant(timer)) timer.isOwed = true;
  };

  /** A chain's task is over: credit it, and the source in whose name it ran, with what came since `before`. True where it grew. */
  function credit(chain, before) {
    if (shared.chain === chain) shared.chain = null;
    if (chain.source && shared.changes > before.changes) page.feed(chain.source);
    if (shared.appended === before.appended) return false;
    chain.lastText = page.time();
    chain.grew++;
    return true;
  }

  /** Run one timer's callback as a task of its own, and credit its chain with the text and requests it brought. */
  function fire(timer) {
    if (timer.book.gone || !timer.book.timers.has(timer.id)) return;
    const owes = timer.period === null && page.isAwaited(timer);
    const progress = page.progress(timer);
    timer.isOwed = false;
    if (timer.period === null) timer.book.timers.delete(timer.id);
    else {
      timer.due = Math.max(timer.due + pace(timer.period, timer.chain, timer.book), page.time() - 1);
      timer.sequence = ++shared.sequence;
      timer.ticks++;
      timer.ticksSinceCause++;
      timer.chain.interval = timer; // one that its own callbacks clear and set anew, as players of slides do, is still the same
    }
    const before = { appended: shared.appended, changes: shared.changes, requests: shared.requests };
    const chain = timer.chain;
    shared.chain = chain;
    chain.depth++;
    shared.fired++;
    shared.firing++;
    try {
      if (timer.idle) timer.callback.call(timer.book.window, timer.idle);
      else if (typeof timer.callback === "function") timer.callback.apply(timer.book.window, timer.args);
      else (0, timer.book.window.eval)(String(timer.callback));
    } catch (error) {
      timer.book.window.reportError(error);
    } finally {
      shared.firing--;
    }
    if (shared.requests > before.requests) chain.requests++;
    if (page.progress(timer) !== progress) chain.progressed = page.time();
    if (owes) page.owe((other) => other.period !== null);
    page.task().then(() => {
      if (!credit(chain, before) && timer.period === null) chain.dull++;
    });
  }

  /** Run an animation callback for the chain of timers that asked for it, and credit the chain with its text. */
  page.inChain = (chain, run) => {
    const before = { appended: shared.appended, changes: shared.changes };
    shared.chain = chain;
    shared.firing++;
    try {
      run();
    } finally {
      shared.firing--;
      if (chain) page.task().then(() => credit(chain, before));
    }
  };
  /** An answer has come that a chain of timers asked for: what is made of it is the chain's text. */
  page.answer = (chain) => {
    const before = { appended: shared.appended, changes: shared.changes };
    page.tasks(2).then(() => credit(chain, before));
  };
  /** Let what is started in this task, and by what follows from it, go on in the name of a source of messages. */
  page.inNameOf = (source) => {
    const chain = newChain(source);
    shared.chain = chain;
    page.task().then(() => {
      if (shared.chain === chain) shared.chain = null;
    });
  };

  /** The first timer by due time over all frames that share this book, or of those that pass `test`. */
  function earliest(test) {
    let first = null;
    for (const each of shared.books)
      for (const timer of each.timers.values()) {
        if (test && !test(timer)) continue;
        if (!first || timer.due < first.due || (timer.due === first.due && timer.sequence < first.sequence)) first = timer;
      }
    return first;
  }

  // Virtual clock: the natives only wake us; which callback runs, and when, is ours.
  let nextId = 0;
  let wake = null;
  let wakeAt = 0;
  function arm() {
    let due = Infinity;
    for (const timer of book.timers.values()) if (timer.due < due) due = timer.due;
    if (due === Infinity || (wake !== null && wakeAt <= due)) return;
    if (wake !== null) native.clearTimeout(wake);
    wakeAt = due;
    wake = native.setTimeout(() => {
      wake = null;
      let first = null;
      for (const timer of book.timers.values())
        if (!first || timer.due < first.due || (timer.due === first.due && timer.sequence < first.sequence)) first = timer;
      if (first && first.due <= page.time() + 0.5) fire(first);
      arm();
    }, Math.max(0, due - page.time()));
  }
  book.arm = virtual ? arm : () => {};
  const enter = (timer) => {
    timer.id = ++nextId;
    book.timers.set(timer.id, timer);
    arm();
    return timer.id;
  };
  const deadline = Object.freeze({ didTimeout: false, timeRemaining: () => 8 });

  function own() {
    page.wrap(window, "setTimeout", (_, callback, delay, ...args) => enter(entry(callback, delay, args, false)));
    page.wrap(window, "setInterval", (_, callback, delay, ...args) => enter(entry(callback, delay, args, true)));
    for (const key of ["clearTimeout", "clearInterval", "cancelIdleCallback"])
      page.wrap(window, key, (_, id) => void book.timers.delete(Number(id)));
    page.wrap(window, "requestIdleCallback", (_, callback) =>
      enter(Object.assign(entry(callback, 1, [], false), { idle: deadline })),
    );
  }

  // Real clock: the natives run the callbacks, we only keep the book.
  function observe() {
    const start = (original, timer, delay) => {
      timer.id = original.call(window, () => fire(timer), delay);
      book.timers.set(timer.id, timer);
      return timer.id;
    };
    page.wrap(window, "setTimeout", (original, callback, delay, ...args) =>
      start(original, entry(callback, delay, args, false), delay),
    );
    page.wrap(window, "setInterval", (original, callback, delay, ...args) =>
      start(original, entry(callback, delay, args, true), delay),
    );
    for (const key of ["clearTimeout", "clearInterval"])
      page.wrap(window, key, (original, id) => {
        book.timers.delete(Number(id));
        return original.call(window, id);
      });
    page.wrap(window, "requestIdleCallback", (original, callback, options) => {
      const timer = entry(callback, 50, [], false);
      const id = original.call(window, (idle) => {
        timer.idle = idle;
        fire(timer);
      }, options);
      timer.id = `idle ${id}`;
      book.timers.set(timer.id, timer);
      return id;
    });
    page.wrap(window, "cancelIdleCallback", (original, id) => {
      book.timers.delete(`idle ${id}`);
      return original.call(window, id);
    });
  }
  if (virtual) own();
  else observe();

  /** Enter a delay that the browser keeps by itself: it holds the page like a timer of that length. */
  page.expect = (ms) => {
    const timer = entry(() => {}, ms, [], false);
    timer.id = `delay ${timer.sequence}`;
    book.timers.set(timer.id, timer);
    native.setTimeout(() => fire(timer), ms);
  };

  page.book = book;
  page.pace = pace;
  page.fire = fire;
  page.earliest = earliest;
}
