// The page's time, when it is ours: what Date, performance, events and animation frames say, so that all of them agree after a jump.
(page, limits) => {
  const { native, shared, book } = page;
  if (!limits.virtual) return;

  // A loop that only reads the clock would never end on a clock that stands still inside a task: after many reads time moves by itself.
  let reads = 0;
  const read = () => {
    if (reads++ === 0) native.queueMicrotask(() => (reads = 0));
    if (reads > limits.spinReads) {
      shared.skew += 1;
    }
  };
  page.wrap(Performance.prototype, "now", () => {
    read();
    return native.now() + shared.skew;
  });

  const now = () => native.dateNow() + Math.floor(shared.skew);
  const PageDate = page.disguise(native.Date, {
    construct: (_, args, newTarget) =>
      Reflect.construct(native.Date, args.length ? args : [now()], newTarget === PageDate ? native.Date : newTarget),
    apply: () => new native.Date(now()).toString(),
  });
  page.wrap(native.Date, "now", () => {
    read();
    return now();
  });
  native.Date.prototype.constructor = PageDate;
  page.replace(window, "Date", PageDate);

  const stamp = Object.getOwnPropertyDescriptor(Event.prototype, "timeStamp");
  Object.defineProperty(Event.prototype, "timeStamp", {
    ...stamp,
    get: page.disguise(stamp.get, { apply: (original, self) => original.call(self) + shared.skew }),
  });

  // Animation frames keep their order and their real pace, but carry the page's time; `runFrame` is a frame that needs no paint.
  let queue = new Map();
  let running = new Map();
  let lastId = 0;
  let asked = false;
  let idleFrames = 0; // since something was written
  let seen = 0;
  const isDull = () => window.parent !== window && idleFrames > 10 * limits.frameDull;
  const nativeFrame = window.requestAnimationFrame;
  const ask = () => {
    if (asked) return;
    asked = true;
    const go = (time) => {
      asked = false;
      run(time + shared.skew);
    };
    if (isDull()) native.setTimeout(() => go(native.now()), limits.frameDullMs);
    else nativeFrame.call(window, go);
  };
  function run(time) {
    running = queue;
    queue = new Map();
    for (const [id, { callback, chain }] of running) {
      running.delete(id);
      try {
        page.inChain(chain, () => callback.call(window, time));
      } catch (error) {
        window.reportError(error);
      }
    }
    idleFrames = shared.changes === seen ? idleFrames + 1 : 0;
    seen = shared.changes;
    book.frameRequests = queue.size;
    if (queue.size) ask();
  }
  page.wrap(window, "requestAnimationFrame", (original, callback) => {
    if (typeof callback !== "function") return original.call(window, callback);
    queue.set(++lastId, { callback, chain: shared.chain });
    book.frameRequests = queue.size;
    ask();
    return lastId;
  });
  page.wrap(window, "cancelAnimationFrame", (_, id) => {
    queue.delete(Number(id));
    running.delete(Number(id));
    book.frameRequests = queue.size;
  });
  book.runFrame = () => run(native.now() + shared.skew);

  page.wrap(AbortSignal, "timeout", (_, ms) => {
    const controller = new AbortController();
    window.setTimeout(() => controller.abort(new DOMException("signal timed out", "TimeoutError")), ms);
    return controller.signal;
  });
  if (window.Scheduler)
    page.wrap(Scheduler.prototype, "postTask", function (original, callback, options) {
      if (!options?.delay) return original.call(this, callback, options);
      const { delay, ...rest } = options;
      return new Promise((resolve, reject) =>
        window.setTimeout(() => original.call(this, callback, rest).then(resolve, reject), delay),
      );
    });
}
