// The ground under the other in-page files: the natives as they were, disguised replacements, and what frames of one origin share.
(page, limits) => {
  const native = {
    Date,
    setTimeout: setTimeout.bind(window),
    clearTimeout: clearTimeout.bind(window),
    requestAnimationFrame: requestAnimationFrame.bind(window),
    queueMicrotask: queueMicrotask.bind(window),
    now: performance.now.bind(performance),
    scrollTo: scrollTo.bind(window),
    scrollBy: scrollBy.bind(window),
    dateNow: Date.now.bind(Date),
    listen: EventTarget.prototype.addEventListener,
    postToPort: MessagePort.prototype.postMessage,
    toString: Function.prototype.toString,
    MutationObserver,
    PerformanceObserver,
  };

  // Pages compare `String(setTimeout)` with native code: a Proxy keeps name, length and prototype, the map keeps the text.
  const originals = new WeakMap();
  const disguise = (original, handler) => {
    const proxy = new Proxy(original, handler);
    originals.set(proxy, original);
    return proxy;
  };
  const replace = (object, key, value) =>
    Object.defineProperty(object, key, { ...Object.getOwnPropertyDescriptor(object, key), value });
  /** Replace a function; `replacement` is called with the page's `this` and gets the original as its first argument. */
  const wrap = (object, key, replacement) => {
    const original = object && object[key];
    if (typeof original !== "function") return;
    replace(object, key, disguise(original, { apply: (_, self, args) => replacement.call(self, original, ...args) }));
  };
  /** Replace a constructor; `watch` sees each new object and the arguments it was made with. */
  const watchConstructor = (key, watch) => {
    const original = window[key];
    if (typeof original !== "function") return;
    const proxy = disguise(original, {
      construct(_, args, newTarget) {
        const made = Reflect.construct(original, args, newTarget === proxy ? original : newTarget);
        watch(made, args);
        return made;
      },
    });
    replace(window, key, proxy);
  };
  wrap(Function.prototype, "toString", function (original) {
    return original.call(originals.get(this) ?? this);
  });

  // A task of our own that no page timer can delay or see.
  const channel = new MessageChannel();
  const waiting = [];
  channel.port1.onmessage = () => waiting.shift()?.();
  const task = () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      native.postToPort.call(channel.port2, 0);
    });
  const tasks = async (count) => {
    for (let i = 0; i < count; i++) await task();
  };
  // Where a frame has been painted the next is sure to come, if late. Patience is counted in turns of a timer, not by
  // the clock: a machine that is busy slows both down.
  const TURN_MS = 10;
  const turns = { unpainted: 5, painted: 20 }; // for each frame
  let painted = false;
  /** Two painted frames or so; a page that never paints must not hold us. */
  const frames = (count) =>
    new Promise((resolve) => {
      let missing = count;
      let left = count * (painted ? turns.painted : turns.unpainted);
      const done = () => missing <= 0 || left <= 0;
      const next = () => {
        painted = true;
        if (--missing > 0) native.requestAnimationFrame(next);
        else resolve();
      };
      const turn = () => {
        left--;
        if (done()) resolve();
        else native.setTimeout(turn, TURN_MS);
      };
      native.requestAnimationFrame(next);
      native.setTimeout(turn, TURN_MS);
    });

  let shared = null;
  try {
    if (window.top !== window && window.top.__jsnews) shared = window.top.__jsnews.shared;
  } catch {
    // a frame of another origin keeps its own books
  }
  shared ??= {
    skew: 0, // how far the page's clock is ahead of the real one, ms
    books: new Set(), // the timers of each frame
    sequence: 0,
    chain: null, // the chain of timers whose callback runs now
    fired: 0, // timers that ran
    changes: 0, // times that article-like text changed
    appended: 0, // times that it grew at the end of its container
    countedDown: -1e9, // page time at which a small number on the page last fell by one
    countPace: 0, // ms since it had fallen before
    posts: 0, // messages between windows and ports
    acts: 0, // times that we did in the page what a reader does
    answered: null, // the dialog in which we last pressed a control
    answers: new Map(), // address → {asked, handed}: how often scripts have asked for it, and have been handed an answer
    requests: 0, // fetch, XHR and beacons started by scripts
    more: { press: null, brought: new Set(), denied: [], met: new Set(), reading: null }, // what presses for more of the article ask for
    noise: [], // requests for which nobody waits, as the browser tells of them: {kind, method, url, postData}
    workers: [],
    serviceWorkers: [],
    streams: [],
    asking: 0, // platform promises (IndexedDB, crypto, caches, wasm) not answered yet
    askedAt: 0,
    fonts: 0, // promises of fonts that are not settled yet
    frameProbes: limits.frameProbes, // virtual frames that may still be spent on animation callbacks
    changedAt: -1e9, // page time at which text last changed
    frameText: -1e9, // page time at which an animation callback last changed text
    finished: 0, // animations finished by us
    firing: 0, // callbacks of timers and animation frames that run now, one in the other
    marks: [], // elements, in frames too, that are empty or say that more comes, and that somebody waits for the reader to come to
    observers: { interaction: 0, scroll: 0, visibility: 0, size: 0, load: 0, place: 0, fonts: 0 },
  };

  const origin = performance.timeOrigin;
  const FINGER = [
    ["pointerdown", PointerEvent, 1],
    ["mousedown", MouseEvent, 1],
    ["pointerup", PointerEvent, 0],
    ["mouseup", MouseEvent, 0],
  ];
  /** Click as a reader does: what goes down and up again comes before it. What a page makes of it may come in the next frame only. */
  page.click = (element) => {
    shared.acts++;
    page.owe(() => true); // what has been asking all along whether its reader has answered
    const view = element.ownerDocument.defaultView ?? window;
    const { x, y, width, height } = element.getBoundingClientRect();
    const where = { bubbles: true, composed: true, cancelable: true, view, detail: 1, clientX: x + width / 2, clientY: y + height / 2 };
    const pointer = { pointerId: 1, pointerType: "mouse", isPrimary: true };
    for (const [type, Kind, buttons] of FINGER)
      if (element.isConnected && !element.disabled) element.dispatchEvent(new Kind(type, { ...where, ...pointer, buttons }));
    if (!element.isConnected) return;
    if (element.click) element.click();
    else element.dispatchEvent(new MouseEvent("click", where)); // a drawing has no such method
  };
  // Pages call variables of their own like this, which hold where the reader was some time ago.
  const [scrolledDown, scrolledAlong] = ["scrollY", "scrollX"].map((key) => Object.getOwnPropertyDescriptor(window, key).get.bind(window));
  /** How far the reader has scrolled, in CSS pixels. */
  page.scrolled = () => ({ x: scrolledAlong(), y: scrolledDown() });
  /** What an address means, as a URL; null where it is none: a page may write what it likes, "http://" alone too. */
  page.urlOf = (address, base = document.baseURI) => {
    try {
      return new URL(address, base);
    } catch {
      return null;
    }
  };
  page.native = native;
  page.shared = shared;
  page.disguise = disguise;
  page.replace = replace;
  page.wrap = wrap;
  page.watchConstructor = watchConstructor;
  page.task = task;
  page.tasks = tasks;
  page.frames = frames;
  page.realTime = () => origin + native.now();
  page.time = () => origin + native.now() + shared.skew;
  page.origin = origin;
  // Each word to the console is sent to whoever watches the page; a page that talks for ever would leave no time for it.
  let said = 0;
  for (const word of ["log", "debug", "info", "warn", "error", "dir", "table", "trace"])
    wrap(console, word, (original, ...args) => {
      if (said++ < limits.consoleMost) original.apply(console, args);
    });
  // Popups are never the article, and a storm of them takes the browser down.
  window.open = () => null;
}
