// Service workers: the time that one takes to start, and what it has to say to the page.
(page, limits) => {
  const { native, shared } = page;
  if (!window.ServiceWorkerContainer) {
    page.serviceWorkerStarts = () => false;
    return;
  }

  page.wrap(ServiceWorkerContainer.prototype, "register", function (original, ...args) {
    const record = { at: page.realTime(), done: false, activated: 0 };
    shared.serviceWorkers.push(record);
    const promise = original.apply(this, args);
    const soon = () => native.setTimeout(() => (record.done = true), 30);
    promise.then(
      (registration) => {
        const worker = registration.installing || registration.waiting;
        if (!worker) return void (record.done = true);
        native.listen.call(worker, "statechange", () => {
          if (worker.state !== "activated" && worker.state !== "redundant") return;
          record.activated = page.realTime();
          if (this.controller) soon();
        });
      },
      () => (record.done = true),
    );
    native.listen.call(this, "controllerchange", soon);
    return promise;
  });
  page.serviceWorkerStarts = (now) => {
    for (const worker of shared.serviceWorkers) {
      const overdue = now - worker.at > limits.serviceWorkerMs || (worker.activated && now - worker.activated > 400);
      if (overdue) worker.done = true;
    }
    return shared.serviceWorkers.some((worker) => !worker.done);
  };

  // A page may hand it a port and wait for what comes back: no request of the page's own tells that an answer is due.
  const openers = []; // what makes those wait who listen to all that service workers say
  const others = new WeakMap(); // port → the other end of its channel
  page.watchConstructor("MessageChannel", ({ port1, port2 }) => {
    others.set(port1, port2);
    others.set(port2, port1);
  });
  page.wrap(ServiceWorker.prototype, "postMessage", function (original, message, options) {
    for (const handed of Array.isArray(options) ? options : (options?.transfer ?? [])) {
      const end = others.get(handed);
      if (!end) continue;
      const record = page.newSource({ kind: "service worker", open: true, changes: shared.changes });
      shared.streams.push(record);
      native.listen.call(end, "message", () => page.hear(record, record.changes));
    }
    for (const open of openers) open();
    return original.apply(this, [...arguments].slice(1));
  });

  // One that answers from its cache may send the new text after it, as a message: its own requests are not the page's.
  const heard = new WeakSet();
  const listenTo = (container) => {
    if (heard.has(container)) return;
    heard.add(container);
    const record = page.newSource({ kind: "service worker", open: false });
    shared.streams.push(record);
    const opens = (isDue = Boolean(container.controller)) => {
      record.open = isDue;
      record.at = record.born = page.realTime();
    };
    opens();
    openers.push(() => record.open || opens(true));
    native.listen.call(container, "controllerchange", () => opens());
    native.listen.call(container, "message", () => page.hear(record));
  };
  page.wrap(EventTarget.prototype, "addEventListener", function (original, type, ...rest) {
    if (type === "message" && this instanceof ServiceWorkerContainer) listenTo(this);
    return original.call(this ?? window, type, ...rest);
  });
  const onmessage = Object.getOwnPropertyDescriptor(ServiceWorkerContainer.prototype, "onmessage");
  const set = page.disguise(onmessage.set, {
    apply(original, container, handler) {
      listenTo(container);
      original.apply(container, handler);
    },
  });
  Object.defineProperty(ServiceWorkerContainer.prototype, "onmessage", { ...onmessage, set });
}
