// What scripts ask servers for: how often, for whom nobody waits, what fails, and which timers are to be credited with what an answer brings.
(page, limits) => {
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

  // An answer that has come has still to be handed to the scripts that asked for it, and a busy machine takes its time.
  const notes = new WeakMap(); // response, or XHR → what is known of its address: {asked, handed}
  const noteOf = (address) => {
    const [key] = address.split("#");
    if (!shared.answers.has(key)) shared.answers.set(key, { asked: 0, handed: 0 });
    return shared.answers.get(key);
  };
  const TURN_MS = 10;
  /** Wait until scripts have been handed what has come: {address: how many answers}. What they did not ask for, as a preload, is handed to nobody. */
  page.answersHanded = async (came) => {
    const began = native.now();
    const isOut = ([address, count]) => {
      const { asked, handed } = shared.answers.get(address) ?? { asked: 0, handed: 0 };
      return handed < Math.min(asked, count);
    };
    while (Object.entries(came).some(isOut) && native.now() - began < limits.handOverMs) await new Promise((resolve) => native.setTimeout(resolve, TURN_MS));
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
    const note = noteOf(address);
    note.asked++;
    const handed = () => note.handed++;
    promise.then((response) => notes.set(response, note), ignore);
    promise.then(handed, handed);
    if (chain) promise.then((response) => askers.set(response, chain), ignore);
    if (tell) promise.then((response) => hear(response, tell), () => tell(UNANSWERED));
    return promise;
  });
  for (const key of ["arrayBuffer", "blob", "json", "text"])
    page.wrap(window.Response?.prototype, key, function (original, ...args) {
      const promise = original.apply(this, args);
      const chain = askers.get(this);
      if (chain) promise.then(() => page.answer(chain), ignore);
      const note = notes.get(this);
      if (note) {
        const read = () => note.handed++;
        note.handed--; // the whole of it has still to come
        promise.then(read, read);
      }
      const tell = tells.get(this);
      if (tell) promise.catch(() => tell("an answer that can't be read"));
      return promise;
    });
  page.wrap(window.Response?.prototype, "clone", function (original, ...args) {
    const copy = original.apply(this, args);
    for (const known of [askers, tells, notes]) if (known.has(this)) known.set(copy, known.get(this));
    return copy;
  });

  // From its beginning, because listeners are told in the order in which they came: ours before the page's own.
  page.watchConstructor("XMLHttpRequest", (request) => {
    native.listen.call(request, "readystatechange", () => {
      if (request.readyState !== 4) return;
      const { status } = request;
      tells.get(request)?.(status >= 200 && status < 400 ? null : status || UNANSWERED);
      if (notes.has(request)) notes.get(request).handed++;
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
    const [address, method] = opened.get(this) ?? ["", ""];
    tells.set(this, page.asks(address, method));
    const note = noteOf(address);
    note.asked++;
    notes.set(this, note);
    return original.apply(this, args);
  });
  page.wrap(Navigator.prototype, "sendBeacon", function (original, ...args) {
    shared.requests++;
    return original.apply(this, args);
  });
}
