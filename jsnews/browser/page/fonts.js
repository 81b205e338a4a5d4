// Fonts that the page waits for: some show their text only when these have come, or have turned out not to exist.
(page, limits) => {
  const { shared } = page;
  let since = null; // when the page was first seen to wait, ms

  const count = (promise) => {
    shared.fonts++;
    const end = () => {
      shared.fonts--;
      shared.posts++; // what is done about it may be seen in the next frame
    };
    promise.then(end, end);
    return promise;
  };
  for (const name of ["FontFaceSet", "FontFace"])
    page.wrap(window[name]?.prototype, "load", function (original, ...args) {
      return count(original.apply(this, args));
    });
  const ready = window.FontFaceSet && Object.getOwnPropertyDescriptor(FontFaceSet.prototype, "ready");
  if (ready) {
    const get = page.disguise(ready.get, { apply: (original, fonts) => count(original.call(fonts)) });
    Object.defineProperty(FontFaceSet.prototype, "ready", { ...ready, get });
  }

  const isHeard = ({ onloadingdone, onloadingerror }) => shared.observers.fonts > 0 || onloadingdone || onloadingerror;
  const isAwaited = () => shared.fonts > 0 || (document.fonts?.status === "loading" && isHeard(document.fonts));
  /** Whether fonts hold the page; `missing` is the share of an article's text that is not there. */
  page.fontsHold = (missing, now) => {
    since = isAwaited() ? (since ?? now) : null;
    return since !== null && now - since < limits.fontFullMs + missing * (limits.fontMs - limits.fontFullMs);
  };
}
