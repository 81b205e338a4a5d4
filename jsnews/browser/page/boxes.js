// Boxes that float over the page, and the controls in them: what consent and other dialogs are looked for in.
(page) => {
  const { words, look, tree } = page;
  const CONTROLS = "button,[role=button],input[type=button],input[type=submit],a,[tabindex][onclick],summary";
  const MODAL = "dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]";
  const DIALOG = `${MODAL},[class*=modal i],[class*=popup i],[class*=overlay i],[class*=lightbox i]`;
  const LITTLE = 600; // characters of a dialog, less than of an article
  const pressed = new WeakSet();

  const area = (element) => {
    const box = element.getBoundingClientRect();
    return box.width * box.height;
  };
  /** html, body and whatever holds the article are never taken for a dialog. */
  const isSafe = (element) => {
    const root = element.ownerDocument;
    if (element === root.documentElement || element === root.body || element.tagName === "MAIN") return false;
    const telling = element.querySelector("main,article,h1 ~ p ~ p ~ p");
    // A dialog by its own word may set the little that it says in a main element.
    return telling === null || (element.matches(MODAL) && element.textContent.length < LITTLE && !element.contains(root.querySelector("h1")));
  };
  const floats = (element) => /fixed|sticky/.test(getComputedStyle(element).position) || element.matches(DIALOG);
  const SILENT = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE"]);
  const LONGEST = 20000; // characters, more than a dialog says
  /** All that a box says: what stands in two elements are two words; through shadow roots, slots and frames. */
  const textOf = (element) => {
    let text = "";
    const read = (node) => {
      for (const child of tree.childrenOf(node)) {
        if (text.length > LONGEST) return;
        if (child.nodeType === 3) text += child.data;
        if (child.nodeType !== 1 || SILENT.has(child.tagName)) continue;
        text += " ";
        read(child);
        text += " ";
      }
    };
    read(element);
    return look.squeeze(text).slice(0, LONGEST);
  };

  /** Outermost first: every visible dialog-like element in this document, its frames of this origin, and all shadow roots. */
  function dialogs(selector) {
    const found = page.deepQuery(selector, document).filter((element) => page.visible(element) || area(element) > 0);
    return found.filter((element) => isSafe(element) && element.checkVisibility());
  }
  /** What a finger would touch there, through shadow roots. */
  const touched = (x, y) => {
    let element = document.elementFromPoint(x, y);
    for (let root = element && page.shadowOf(element); root; root = element && page.shadowOf(element)) {
      const inner = root.elementFromPoint(x, y);
      if (!inner || inner === element) break;
      element = inner;
    }
    return element;
  };
  // In this order: the last asks all that is in the element.
  const isBar = (element) => floats(element) && page.visible(element) && isSafe(element);
  /** Boxes with no telling name that are fixed to the window and in the way. */
  const inFront = () => {
    const found = new Set();
    for (const down of [0.1, 0.5, 0.95])
      for (let node = touched(innerWidth / 2, innerHeight * down); node; node = tree.parentOf(node)) found.add(node);
    return [...found].filter(isBar);
  };
  /** Those, and others that are fixed to the window: near the root of the document or of a component. */
  const bars = () => {
    const roots = [document.body, ...page.hosts.filter((host) => host.isConnected).map(page.shadowOf)].filter(Boolean);
    const near = roots.flatMap((root) => [...root.children].flatMap((child) => [child, ...child.children]));
    return [...new Set([...near.filter(isBar), ...inFront()])];
  };
  /** A whole application may stand in such a box; then most of the prose stands in it too. */
  const holdsProse = (box) => look.holdsMost(box, page.blocks());
  /** A small element that only the hand of the pointer tells from text. */
  const isPlainControl = (element) => {
    if (element.childElementCount > 1 || element.textContent.length > 60 || !element.textContent.trim()) return false;
    return getComputedStyle(element).cursor === "pointer" && !element.closest(CONTROLS) && !element.closest("label")?.control;
  };
  /** A control or a part of one, whose name may be that of what it answers. */
  const isControl = (element) => element.closest(CONTROLS) !== null || isPlainControl(element);
  const controlsOf = (dialog) => {
    const slotted = [...dialog.querySelectorAll("slot")].flatMap((slot) => slot.assignedElements({ flatten: true }));
    const roots = [dialog, page.shadowOf(dialog), ...slotted].filter(Boolean);
    const found = [...slotted.filter((element) => element.matches(CONTROLS)), ...roots.flatMap((root) => page.deepQuery(CONTROLS, root))];
    const plain = roots.flatMap((root) => page.deepQuery("span,div,p,li,td,label,b,strong,em,i,u,small", root)).filter(isPlainControl);
    return [...found, ...plain.filter((element) => !plain.includes(element.parentElement))].filter((control) => page.visible(control) && !control.disabled);
  };
  const staysHere = (control) => {
    const link = control.closest("a[href]");
    if (!link) return true;
    const href = link.getAttribute("href");
    return href === "" || href.startsWith("#") || /^javascript:/i.test(href);
  };
  /** Also a link to this page with another question behind it: the answer is told to the server. */
  const staysOnPage = (control) => {
    const link = control.closest("a[href]");
    return staysHere(control) || (link.origin === location.origin && link.pathname === location.pathname && !link.target);
  };
  // As names are written: modal-close, btnClose, close_icon; not "closed" or "disclosure".
  const CLOSES = /(?:^|[\s_\-="#])(?:close|dismiss)(?![a-z])|[a-z](?:Close|Dismiss)(?![a-z])/;
  const NAMED = "[class*=close i],[id*=close i],[class*=dismiss i],[data-dismiss],[data-close],[aria-label*=close i]";
  const namesOf = (element) =>
    [...element.attributes].filter(({ name }) => /^(?:class|id|href|xlink:href|data-.*)$/.test(name)).map(({ name, value }) => `${name.replace("data-", "")}="${value}`);
  /** A cross that is drawn: small, without a word, and close by its name or by the name of its icon. */
  const isCross = (element) => {
    if (pressed.has(element) || element.disabled || !staysHere(element) || !page.visible(element) || /\p{L}/u.test(page.label(element))) return false;
    const { width, height } = element.getBoundingClientRect();
    return width < 100 && height < 100 && [element, ...element.querySelectorAll("*")].flatMap(namesOf).some((name) => CLOSES.test(name));
  };
  const crossOf = (box) => [...controlsOf(box), ...page.deepQuery(NAMED, page.shadowOf(box) ?? box)].find(isCross);
  /** What a control says, also only to those who can't see it: a cross, an icon. */
  const saidBy = (control) => {
    const icons = [...control.querySelectorAll("img[alt],svg > title")].map((icon) => icon.alt ?? icon.textContent);
    return [page.label(control), control.ariaLabel, control.title, ...icons].filter(Boolean).map(look.squeeze);
  };
  /** The first control with that meaning that was not pressed before. */
  const find = (controls, meaning, isAllowed = staysHere) => {
    const known = controls.filter((control) => !pressed.has(control) && page.label(control).length < 60 && isAllowed(control));
    return known.find((control) => saidBy(control).some((text) => words[meaning].test(text)));
  };
  /** Press it, once; gives its label. */
  const press = (control) => {
    pressed.add(control);
    const text = page.label(control);
    page.expectAnswer(control);
    page.click(control);
    return text;
  };
  /** A box that wants an address for letters speaks of privacy, too. */
  const asksForAddress = (element) => page.deepQuery("input[type=email],input[name*=mail i]:not([type=checkbox],[type=radio])", element).some(page.visible);

  page.boxes = { DIALOG, MODAL, area, isSafe, floats, textOf, dialogs, touched, inFront, bars, holdsProse, isControl, controlsOf, staysHere, staysOnPage, crossOf, find, press, asksForAddress };
}
