// Dialogs that stand before the article: consent by policy, each control once and only in a dialog that speaks of consent; other dialogs are closed.
(page, limits) => {
  const { words, look } = page;
  const CONTROLS = "button,[role=button],input[type=button],input[type=submit],a,[tabindex][onclick],summary";
  const DIALOG = "dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true],[class*=modal i],[class*=popup i],[class*=overlay i],[class*=lightbox i]";
  const CONSENT = "[id*=consent i],[class*=consent i],[id*=cookie i],[class*=cookie i],[id*=gdpr i],[class*=gdpr i],[id*=cmp i],[class*=cmp i],[id*=privacy i],[class*=privacy i],[id*=onetrust i],[id*=didomi i],[id*=usercentrics i],[id*=sp_message i]";
  const pressed = new WeakSet();
  // Not by the element's own `children`: a form may have a field of that name.
  const elementsIn = Object.getOwnPropertyDescriptor(Element.prototype, "children").get;

  const area = (element) => {
    const box = element.getBoundingClientRect();
    return box.width * box.height;
  };
  /** html, body and whatever holds the article are never taken for a dialog. */
  const isSafe = (element) => {
    const root = element.ownerDocument;
    if (element === root.documentElement || element === root.body || element.tagName === "MAIN") return false;
    return element.querySelector("main,article,h1 ~ p ~ p ~ p") === null;
  };
  const floats = (element) => /fixed|sticky/.test(getComputedStyle(element).position) || element.matches(DIALOG);
  const textOf = (element) => look.textOf(element).slice(0, 20000);

  /** Outermost first: every visible dialog-like element in this document, its frames of this origin, and all shadow roots. */
  function dialogs(selector) {
    const found = page.deepQuery(selector, document).filter((element) => page.visible(element) || area(element) > 0);
    return found.filter((element) => isSafe(element) && element.checkVisibility());
  }
  const MODAL = "dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]";
  const opensWithConsent = (text) => words.consent.test(text.slice(0, 400));
  /** A dialog by its own word may have a headline and paragraphs as an article has. */
  const isModal = (element) => element.matches(MODAL) && !element.querySelector("article") && page.visible(element) && opensWithConsent(textOf(element));
  let layers = 0; // second layers opened
  const offersChoices = (element) => page.deepQuery("input[type=checkbox],[role=switch]", element).length > 0;
  /** A second layer need not say once more what it is about. */
  const speaksOfConsent = (element) => {
    const text = textOf(element);
    // One that lists its partners is long, but says at once what it is about.
    if (text.length >= limits.dialogCharacters) return (layers > 0 && offersChoices(element)) || (element.matches(MODAL) && opensWithConsent(text));
    return words.consent.test(text) || (layers > 0 && offersChoices(element));
  };
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
  /** Boxes with no telling name that are fixed to the window: near the root of the document or of a component, or in the way. */
  const bars = () => {
    const roots = [document.body, ...page.hosts.filter((host) => host.isConnected).map(page.shadowOf)].filter(Boolean);
    const found = new Set(roots.flatMap((root) => [...root.children].flatMap((child) => [child, ...elementsIn.call(child)])));
    for (const down of [0.1, 0.5, 0.95])
      for (let node = touched(innerWidth / 2, innerHeight * down); node; node = look.parentOf(node)) found.add(node);
    return [...found].filter((element) => isSafe(element) && floats(element) && page.visible(element));
  };
  const consentDialogs = () => {
    const named = dialogs(`${DIALOG},${CONSENT}`).filter(speaksOfConsent);
    if (named.length) return named;
    const modal = page.deepQuery(MODAL, document).filter(isModal);
    if (modal.length) return modal;
    const found = bars().filter(speaksOfConsent);
    return found.length ? found : consentPage();
  };
  /** A page that asks before it lets one in, and holds nothing else. */
  const consentPage = () => {
    if (document.querySelector("article,nav") || !page.isConsentFrame()) return [];
    const labels = controlsOf(document.body).map(page.label);
    const asks = labels.some((text) => words.accept.test(text)) && labels.some((text) => words.reject.test(text));
    return asks ? [document.body] : [];
  };
  const controlsOf = (dialog) => {
    const found = [dialog, page.shadowOf(dialog)].filter(Boolean).flatMap((root) => page.deepQuery(CONTROLS, root));
    return found.filter((control) => page.visible(control) && !control.disabled);
  };
  const staysHere = (control) => {
    const link = control.closest("a[href]");
    if (!link) return true;
    const href = link.getAttribute("href");
    return href === "" || href.startsWith("#") || /^javascript:/i.test(href);
  };
  const answersHere = (control) => staysHere(control) || (consentPage().length > 0 && control.closest("a[href]").origin === location.origin);
  const find = (controls, meaning) => {
    const known = controls.filter((control) => answersHere(control) && !pressed.has(control) && page.label(control).length < 60);
    // A cross may say only to those who can't see it what it does.
    const means = (control) => [page.label(control), control.ariaLabel, control.title].some((text) => text && words[meaning].test(text));
    return known.find(means);
  };
  const press = (control, meaning) => {
    pressed.add(control);
    const text = page.label(control);
    page.click(control);
    return `consent: pressed “${text}” (${meaning})`;
  };
  /** In a second layer all that can be switched off is switched off before it is saved. */
  const switchOff = (dialog) => {
    const roots = [dialog, page.shadowOf(dialog)].filter(Boolean);
    const on = roots.flatMap((root) => page.deepQuery("input[type=checkbox]:checked:not(:disabled),[role=switch][aria-checked=true]:not([aria-disabled=true])", root));
    for (const toggle of on) page.click(toggle);
    return on.length;
  };

  /** Frames that could be a consent dialog: by name, or because they float over the page. */
  const consentFrames = () =>
    page.deepQuery("iframe", document).filter((frame) => {
      const named = /sp_message|consent|privacy|cmp|gdpr|tcf|cookie/i.test(`${frame.id} ${frame.name} ${frame.title} ${frame.src}`);
      if (!named && area(frame) < innerWidth * innerHeight * 0.03) return false;
      for (let node = frame, up = 0; node && up < 4 && !named; node = look.parentOf(node), up++) if (floats(node)) return page.visible(frame);
      return named && page.visible(frame);
    });
  const inside = (frame) => {
    try {
      return frame.contentWindow.__jsnews ?? null;
    } catch {
      return null; // another origin
    }
  };

  function rejectIn(dialog, controls, firstLayer) {
    const reject = find(controls, "reject");
    if (reject) return press(reject, "reject");
    if (firstLayer) return null;
    if (layers > 0 || offersChoices(dialog)) {
      const save = find(controls, "save");
      if (save) {
        const off = switchOff(dialog);
        return `${press(save, "save")}, ${off} choices switched off`;
      }
    }
    const manage = find(controls, "manage");
    if (!manage || layers >= limits.consentLayers) return null;
    layers++;
    return press(manage, "second layer");
  }
  const acceptIn = (controls) => {
    const accept = find(controls, "accept");
    return accept ? press(accept, "accept") : null;
  };
  const hide = (dialog) => {
    dialog.style.setProperty("display", "none", "important");
    return `consent: hid a dialog that says “${textOf(dialog).slice(0, 60)}”`;
  };

  /** Is anything here that asks for consent? {dialog, frames, foreign: addresses of frames that answer for themselves, asked: whether the rules run}. */
  page.consentHere = () => {
    const frames = consentFrames();
    return {
      dialog: consentDialogs().length > 0,
      frames: frames.length > 0,
      foreign: frames.filter((frame) => !inside(frame)).map((frame) => frame.src),
      asked: page.rulesAsked(),
    };
  };
  /** Answer the consent dialogs of this frame by `policy`, in their first layer only where asked so; says what was pressed, or null. */
  page.answerConsent = (policy, firstLayer) => {
    for (const frame of consentFrames()) {
      const answer = inside(frame)?.answerConsentFrame(policy, firstLayer);
      if (answer) return answer;
    }
    const open = consentDialogs();
    if (!open.length) return null;
    if (policy === "hide") return open.filter(isSafe).map(hide).join("; ") || null;
    for (const dialog of open.reverse()) {
      const controls = controlsOf(dialog);
      const answer = policy === "accept" ? acceptIn(controls) : rejectIn(dialog, controls, firstLayer);
      if (answer) return answer;
    }
    return null;
  };

  /** A frame that is a consent dialog as a whole. */
  page.isConsentFrame = () => {
    const text = document.body ? textOf(document.body) : "";
    return text.length > 0 && text.length < limits.dialogCharacters && words.consent.test(text) && page.thin();
  };
  page.answerConsentFrame = (policy, firstLayer) => {
    if (policy === "hide" || !page.isConsentFrame()) return null;
    const controls = controlsOf(document.body);
    return policy === "accept" ? acceptIn(controls) : rejectIn(document.body, controls, firstLayer);
  };

  /** Close other dialogs (newsletter, app, survey) by their own control. Says what was done. */
  page.closeDialogs = () => {
    const done = [];
    for (const dialog of dialogs(DIALOG)) {
      if (!floats(dialog) && getComputedStyle(dialog).position !== "absolute") continue;
      if (speaksOfConsent(dialog) || pressed.has(dialog) || !dialog.checkVisibility()) continue;
      if (area(dialog) < innerWidth * innerHeight * 0.05) continue;
      pressed.add(dialog);
      const controls = page.deepQuery(CONTROLS, dialog);
      const close = controls.find((control) => page.visible(control) && staysHere(control) && (words.close.test(page.label(control)) || words.close.test(control.getAttribute("aria-label") ?? "")));
      if (!close) continue;
      // Its form may send the reader off, or load the page anew with the same dialog.
      if (!page.thin()) page.guard(true);
      page.click(close);
      done.push(`closed a dialog by “${page.label(close).slice(0, 20)}”`);
    }
    return done;
  };
  /** Let the page scroll again. */
  page.unlock = () => {
    for (const element of [document.documentElement, document.body]) {
      if (!element) continue;
      const style = getComputedStyle(element);
      if (style.overflowY === "hidden") element.style.setProperty("overflow", "visible", "important");
      if (style.position === "fixed") element.style.setProperty("position", "static", "important");
    }
  };

  /** Texts of dialogs that still cover a good part of the window. */
  page.overlays = () => {
    // Where there is no article behind it, a small dialog says as much as one that covers the window.
    const least = innerWidth * innerHeight * (page.thin() ? 0.02 : 0.15);
    const named = dialogs(`${DIALOG},${CONSENT}`).filter((element) => floats(element) && area(element) > least);
    const covering = [...named, ...bars().filter((element) => area(element) > innerWidth * innerHeight * 0.5)];
    return [...new Set(covering.map((element) => textOf(element).slice(0, 300)))].filter(Boolean).slice(0, 5);
  };
}
