// Scripts that have come and not run: a browser runs them in their turn, some moments after their last byte or their failure.
(page) => {
  const { native } = page;
  const told = new WeakSet(); // script elements that have run or failed
  const tells = ({ target, type }) => {
    if (target.localName !== "script") return;
    told.add(target);
    if (type === "error" && target.src) page.asks(page.absolute(target.src), "GET")?.("no answer");
  };
  const listen = () => {
    // Not on the window: no load event but its own reaches that.
    for (const type of ["load", "error"]) native.listen.call(document, type, tells, { capture: true, passive: true });
  };
  listen();
  // A document that is written anew loses its listeners.
  for (const writing of ["open", "write", "writeln"])
    page.wrap(Document.prototype, writing, function (original, ...args) {
      const result = original.apply(this, args);
      if (this === document) listen();
      return result;
    });

  /** The addresses of those in the document that have told nothing yet; some never will, so whoever asks knows which have come. */
  page.unrun = () => [...document.scripts].filter((script) => !told.has(script) && script.src).map((script) => script.src);
}
