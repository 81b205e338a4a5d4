// What scripts ask servers for: how often, for whom nobody waits, what fails, and which timers are to be credited with what an answer brings.
(page) => {
  const { native, shared } = page;
  const ignore = () => {};

  page.absolute = (url) => page.urlOf(url)?.href ?? ""; // where it is none the page's own call will throw what it must

  const askers = new WeakMap(); // response, or XHR → the chain of timers that asked
  const tells = new WeakMap(); // response, or XHR → who is told how it ended
  const UNANSWERED = "no answer";
  const problemOf = ({ ok, type, status }) => (ok || type.startsWith("opaque") ? null : status);
  const hear = (response, tell) => {
    tells.set(response, tell);
    tell(problemOf(response));
  };
  const BRINGS = /^(?:get|query)$/i; // other methods send something
  page.brings = (method) => BRINGS.test(method);
  /** What is to outlive the page reports something, unless it asks for an answer that can be read. */
  const isReport = (input, init, method) => {
    const keepalive = init?.keepalive || (input instanceof Request && input.keepalive);
    return keepalive && (!page.brings(method) || (init?.mode ?? input?.mode) === "no-cors");
  };
  const textOf = ({ body }) => (typeof body === "string" || body instanceof URLSearchParams ? String(body) : "");
  page.wrap(window, "fetch", function (original, input, init) {
    shared.requests++;
    const method = String(init?.method ?? input?.method ?? "GET");
    const address = page.absolute(input?.url ?? input);
    const report = isReport(input, init, method);
    if (report) shared.noise.push({ kind: "Fetch", method: method.toUpperCase(), url: address, postData: textOf(init ?? {}) });
    const { chain } = shared;
    const tell = report ? null : page.asks(address, method);
    const promise = original.apply(this, [...arguments].slice(1));
    if (chain) promise.then((response) => askers.set(response, chain), ignore);
    if (tell) promise.then((response) => hear(response, tell), () => tell(UNANSWERED));
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
      const tell = tells.get(this);
      if (tell) promise.catch(() => tell("an answer that can't be read"));
      return promise;
    });
  page.wrap(window.Response?.prototype, "clone", function (original, ...args) {
    const copy = original.apply(this, args);
    for (const known of [askers, tells]) if (known.has(this)) known.set(copy, known.get(this));
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
      if (request.readyState !== 4) return;
      const { status } = request;
      tells.get(request)?.(status >= 200 && status < 400 ? null : status || UNANSWERED);
      if (askers.has(request)) page.answer(askers.get(request));
    });
  });
  const opened = new WeakMap(); // XHR → [address, method]
  page.wrap(XMLHttpRequest.prototype, "open", function (original, ...args) {
    opened.set(this, [page.absolute(args[1]), args[0]]);
    return original.apply(this, args);
  });
  page.wrap(XMLHttpRequest.prototype, "send", function (original, ...args) {
    shared.requests++;
    if (shared.chain) askers.set(this, shared.chain);
    else askers.delete(this);
    tells.set(this, page.asks(...(opened.get(this) ?? ["", ""])));
    return original.apply(this, args);
  });
  page.wrap(Navigator.prototype, "sendBeacon", function (original, ...args) {
    shared.requests++;
    return original.apply(this, args);
  });
}
