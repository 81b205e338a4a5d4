// What scripts ask servers for: how often, for whom nobody waits, and which timers are to be credited with what an answer brings.
(page) => {
  const { native, shared } = page;
  const ignore = () => {};

  page.absolute = (url) => {
    try {
      return new URL(url, document.baseURI).href;
    } catch {
      return ""; // the page's own call will throw what it must
    }
  };

  const askers = new WeakMap(); // response, or XHR → the chain of timers that asked
  page.wrap(window, "fetch", function (original, input, init) {
    shared.requests++;
    const keepalive = init?.keepalive || (input instanceof Request && input.keepalive);
    if (keepalive) shared.noise.push(page.absolute(input?.url ?? input));
    const { chain } = shared;
    const promise = original.apply(this, [...arguments].slice(1));
    if (chain) promise.then((response) => askers.set(response, chain), ignore);
    return promise;
  });
  for (const key of ["arrayBuffer", "blob", "json", "text"])
    page.wrap(window.Response?.prototype, key, function (original, ...args) {
      const promise = original.apply(this, args);
      const chain = askers.get(this);
      if (chain) promise.then(() => page.answer(chain), ignore);
      if (this.url) {
        const read = () => shared.reading--;
        shared.reading++;
        promise.then(read, read);
      }
      return promise;
    });
  page.wrap(window.Response?.prototype, "clone", function (original, ...args) {
    const copy = original.apply(this, args);
    if (askers.has(this)) askers.set(copy, askers.get(this));
    return copy;
  });

  // An answer that has come has still to be handed to the scripts that asked for it, and a busy machine takes its time.
  // What does not end by then is waited for by nobody: the browser would tell of a request that is still open.
  const READING = { turns: 6, ms: 10 };
  page.answersRead = async () => {
    for (let turn = 0; shared.reading && turn < READING.turns; turn++) await new Promise((resolve) => native.setTimeout(resolve, READING.ms));
  };

  // From its beginning, because listeners are told in the order in which they came: ours before the page's own.
  page.watchConstructor("XMLHttpRequest", (request) => {
    native.listen.call(request, "readystatechange", () => {
      if (request.readyState === 4 && askers.has(request)) page.answer(askers.get(request));
    });
  });
  page.wrap(XMLHttpRequest.prototype, "send", function (original, ...args) {
    shared.requests++;
    if (shared.chain) askers.set(this, shared.chain);
    else askers.delete(this);
    return original.apply(this, args);
  });
  page.wrap(Navigator.prototype, "sendBeacon", function (original, ...args) {
    shared.requests++;
    return original.apply(this, args);
  });
}
