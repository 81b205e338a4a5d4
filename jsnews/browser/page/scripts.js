// Scripts that have come and not run: a browser runs them in their turn, some moments after their last byte or their failure.
(page) => {
  const { native } = page;
  const told = new WeakSet(); // script elements that have run or failed
  const tells = ({ target }) => target.localName === "script" && told.add(target);
  for (const type of ["load", "error"]) native.listen.call(window, type, tells, { capture: true, passive: true });

  /** The addresses of those in the document that have told nothing yet; some never will, so whoever asks knows which have come. */
  page.unrun = () => [...document.scripts].filter((script) => !told.has(script) && script.src).map((script) => script.src);
}
