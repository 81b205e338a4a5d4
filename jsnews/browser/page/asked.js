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
      return promise;
    });
  page.wrap(window.Response?.prototype, "clone", function (original, ...args) {
    const copy = original.apply(this, args);
    if (askers.has(this)) askers.set(copy, askers.get(this));
    return copy;
  });

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
