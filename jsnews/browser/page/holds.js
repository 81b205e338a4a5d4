// What no clock of ours can speed up: workers, sockets, event streams, and the platform's own promises.
(page, limits) => {
  const { native, shared } = page;

  // What hands over text in messages: how many were heard, how many of them brought text, and the time between.
  page.newSource = (more) => ({ heard: 0, fed: 0, fedAt: 0, changes: 0, length: 0, whole: false, gap: 0, at: page.realTime(), born: page.realTime(), ...more });
  /** Credit a source with text, once for all that has changed since it was last heard. */
  page.feed = (source) => {
    if (shared.changes === source.changes) return;
    source.changes = shared.changes;
    source.fed++;
    source.fedAt = page.realTime();
    const now = page.lookBriefly().length;
    source.whole = source.fed === 1 && now >= limits.fullCharacters && now - source.length >= limits.thinCharacters;
  };
  /** A source has spoken; `changes` is how often text had changed before, where the page was told first. */
  page.hear = (source, changes = shared.changes) => {
    source.changes = changes;
    source.length = page.lookBriefly().length;
    source.heard++;
    source.isCut = false;
    source.gap = Math.max(source.gap, page.realTime() - source.at);
    source.at = page.realTime();
    // Many collect what they are told and show it later, from a timer or a frame; frameworks do so in the next task.
    page.inNameOf(source);
    page.tasks(2).then(() => page.feed(source));
  };
  const { newSource, hear } = page;
  /** Is the next piece of text due? One that has brought an article at once is not expected to bring more. */
  const feeds = (source, now) => {
    if (!source.fed || now - source.born > limits.feedTotalMs) return false;
    const since = now - source.fedAt;
    if (source.whole) return since < limits.feedLeastMs;
    // The browser itself takes up again what was cut off, and it is not known when.
    if (source.isCut && now - source.cutAt < limits.resumeMs) return true;
    // The time before the first piece says nothing of that between two: while the article is missing, the longest is allowed.
    const { length, busy } = page.lookBriefly();
    if (busy) return since < limits.streamBusyMs;
    const least = source.fed > 1 || length >= limits.fullCharacters ? limits.feedLeastMs : limits.feedSecondMs;
    const usual = source.fed === 1 && page.thin() ? limits.feedMs : Math.max(least, 2 * source.gap + 200);
    return since < Math.min(limits.feedMs, usual);
  };

  // A worker that is given a canvas draws, and no text is to be expected of it.
  const isCanvas = (value) => typeof OffscreenCanvas === "function" && value instanceof OffscreenCanvas;
  const givesCanvas = (args) => args.some((value) => isCanvas(value) || (value && typeof value === "object" && Object.values(value).some(isCanvas)));
  // A worker may tell of its progress before it hands over the text, and hand it over in pieces.
  const watchWorker = (worker, url) => {
    const record = newSource({ waiting: 1, draws: false });
    shared.workers.push(record);
    shared.noise.push({ kind: "Script", url: page.absolute(url) });
    native.listen.call(worker, "message", () => {
      record.waiting = 0;
      hear(record);
    });
    const post = worker.postMessage;
    worker.postMessage = function (...args) {
      record.draws ||= givesCanvas(args);
      record.waiting++;
      record.at = page.realTime();
      return post.apply(worker, args);
    };
  };
  page.watchConstructor("Worker", (worker, [url]) => watchWorker(worker, url));
  page.watchConstructor("SharedWorker", (worker, [url]) => watchWorker(worker.port, url));

  for (const kind of ["WebSocket", "EventSource"])
    page.watchConstructor(kind, (stream) => {
      const record = newSource({ kind, open: true, cutAt: 0, cutWith: 0, isCut: false });
      shared.streams.push(record);
      const heard = () => hear(record);
      const types = new Set(["open", "close", "error"]); // an event stream may give its messages names of their own
      const listenTo = (type) => types.has(type) || (types.add(type), native.listen.call(stream, type, heard));
      listenTo("message");
      const listen = stream.addEventListener;
      stream.addEventListener = function (type, ...rest) {
        listenTo(type);
        return listen.call(stream, type, ...rest);
      };
      native.listen.call(stream, "close", () => (record.open = false));
      native.listen.call(stream, "error", async () => {
        record.open = stream.readyState !== 2;
        record.cutAt = page.realTime();
        await page.tasks(3); // its last message is credited by then
        // One that was taken up again and had nothing more to say will have nothing the next time.
        record.isCut = record.fed > record.cutWith;
        record.cutWith = record.fed;
      });
    });

  const ask = (difference) => {
    shared.asking += difference;
    shared.askedAt = page.realTime();
  };
  const until = (promise) => {
    ask(1);
    promise.then(() => ask(-1), () => ask(-1));
  };
  const watchPromises = (object, keys, counts = () => true) => {
    for (const key of keys)
      page.wrap(object, key, function (original, ...args) {
        const promise = original.apply(this, args);
        if (promise?.then && counts(this)) until(promise);
        return promise;
      });
  };
  const prototype = (name) => window[name]?.prototype;
  watchPromises(prototype("SubtleCrypto"), ["digest", "encrypt", "decrypt", "importKey", "verify", "deriveKey", "deriveBits", "sign"]);
  watchPromises(prototype("Cache"), ["match", "matchAll", "add", "addAll", "put", "delete", "keys"]);
  watchPromises(prototype("CacheStorage"), ["open", "match", "keys", "has"]);
  watchPromises(window.WebAssembly, ["compile", "instantiate", "compileStreaming", "instantiateStreaming"]);
  watchPromises(prototype("HTMLImageElement"), ["decode"]);
  watchPromises(window, ["createImageBitmap"]);
  watchPromises(prototype("Response"), ["arrayBuffer", "json", "text", "blob"], (response) => !response.url);
  watchPromises(prototype("Blob"), ["arrayBuffer", "text"]);
  // What a page waits for of a change of views is its end, and there is one where its last animation has ended.
  page.wrap(prototype("Document"), "startViewTransition", function (original, ...args) {
    const transition = original.apply(this, args);
    until(transition.finished);
    return transition;
  });
  // What is not urgent comes when something was painted, and pages are told so as soon as it was.
  const PAINTS = ["paint", "largest-contentful-paint"];
  let awaitsPaint = false;
  page.wrap(prototype("PerformanceObserver"), "observe", function (observe, options, ...rest) {
    const answer = observe.call(this, options, ...rest);
    const types = [options?.type, ...(Array.isArray(options?.entryTypes) ? options.entryTypes : [])];
    if (awaitsPaint || !PAINTS.some((type) => types.includes(type))) return answer;
    awaitsPaint = true;
    ask(1);
    const own = new native.PerformanceObserver(() => {
      own.disconnect();
      ask(-1);
    });
    observe.call(own, { type: PAINTS[1], buffered: true });
    return answer;
  });
  const watchRequests = (object, keys, ends = ["success", "error"]) => {
    for (const key of keys)
      page.wrap(object, key, function (original, ...args) {
        const request = original.apply(this, args);
        let open = true;
        const close = () => {
          if (open) ask(-1);
          open = false;
        };
        ask(1);
        for (const end of ends) native.listen.call(request, end, close);
        return request;
      });
  };
  watchRequests(prototype("IDBFactory"), ["open"]);
  // It ends some moments after its last answer, and pages wait for that.
  watchRequests(prototype("IDBDatabase"), ["transaction"], ["complete", "abort"]);
  watchRequests(prototype("IDBObjectStore"), ["get", "getAll", "put", "add", "delete", "openCursor", "count"]);
  watchRequests(prototype("IDBIndex"), ["get", "getAll", "openCursor"]);

  const countPost = function (original, ...args) {
    shared.posts++;
    return original.apply(this, args);
  };
  page.wrap(MessagePort.prototype, "postMessage", countPost);
  page.wrap(window, "postMessage", function (original, ...args) {
    shared.posts++;
    return original.apply(window, args);
  });

  // A frame of this origin whose document is still on its way: its scripts have entered nothing into the books yet.
  const framesSeen = new WeakMap();
  const isInSight = (frame) => {
    const box = frame.getBoundingClientRect();
    return box.top < innerHeight && box.bottom > 0;
  };
  const isLoading = (frame, now) => {
    const inner = page.tree.documentOf(frame);
    const comes = /^https?:/.test(frame.src ?? frame.data) || frame.hasAttribute("srcdoc"); // a written document may never be closed
    if (!inner || !comes || page.look.isFurniture(frame)) return false;
    const empty = inner.URL === "about:blank" && (frame.loading !== "lazy" || isInSight(frame));
    if (inner.readyState === "complete" && !empty) return false;
    if (!framesSeen.has(frame)) framesSeen.set(frame, now);
    return now - framesSeen.get(frame) < limits.frameLoadMs;
  };
  const loadingFrame = (now) => {
    let loading = false;
    for (const frame of document.querySelectorAll(page.tree.FRAMES)) {
      page.tree.documentOf(frame)?.defaultView?.__jsnews?.renew();
      loading ||= isLoading(frame, now);
    }
    return loading;
  };

  /** Names of the things of real time that still hold the page; `thin` tells whether the article's text is still missing. */
  page.holds = (thin) => {
    const now = page.realTime();
    // The more of the article is there, the less is expected of a stream that has brought none of it.
    const { length, busy } = page.lookBriefly();
    const share = (length - limits.thinCharacters) / (limits.fullCharacters - limits.thinCharacters);
    const missing = busy ? 1 : Math.min(1, Math.max(0, 1 - share));
    const streamMs = busy ? limits.streamBusyMs : limits.streamMs;
    const untried = streamMs * Math.min(1, 2 * missing);
    const names = [];
    const workerMs = page.empty() ? limits.workerEmptyMs : limits.workerMs + missing * (limits.workerThinMs - limits.workerMs);
    for (const worker of shared.workers) {
      const silent = worker.waiting > 0 || (thin && !worker.fed);
      if (worker.draws && !worker.fed) continue;
      if (silent ? now - worker.at < workerMs : feeds(worker, now)) names.push("worker");
    }
    if (page.serviceWorkerStarts(now)) names.push("service worker");
    for (const stream of shared.streams) {
      if (!stream.open) continue;
      // One or two messages may come before the text; more than that are another matter.
      const since = stream.heard > 2 ? stream.born : stream.at;
      if (feeds(stream, now)) names.push(`${stream.kind} that brings text`);
      else if (!stream.fed && now - since < untried && now - stream.born < 2 * streamMs) names.push(`${stream.kind} of which no text has come yet`);
    }
    if (page.fontsHold(missing, now)) names.push("font");
    if (loadingFrame(now)) names.push("frame that loads");
    if (shared.asking > 0 && now - shared.askedAt < limits.askMs) names.push("platform promise");
    return names;
  };
}
