// What a page can't take from our hands: members of nodes under keys that no form field, frame or picture can be called by.
// (`form.matches` is the field of that name where there is one, `document.body` the form; script.py puts the keys in place of the names.)
(page) => {
  const KINDS =
    "EventTarget Node CharacterData Text Element HTMLElement SVGElement MathMLElement Document DocumentFragment ShadowRoot DOMTokenList ElementInternals EventSource WebSocket XMLHttpRequest".split(" ");

  /** Give the nodes of a window these keys; a world of our own finds them missing in the frames of the page. */
  page.meet = (view) => {
    if ($nodeType in view.document) return;
    for (const kind of KINDS) {
      const prototype = view[kind]?.prototype ?? {};
      for (const [name, key] of members)
        if (Object.hasOwn(prototype, name)) Object.defineProperty(prototype, key, Object.getOwnPropertyDescriptor(prototype, name));
    }
  };
  page.meet(window);
}
