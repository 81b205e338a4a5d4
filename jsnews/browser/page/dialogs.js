// What else lies over the article: newsletters, apps, surveys, questions of age. Closed by their own controls, as a reader would.
(page, limits) => {
  const { words, look, tree } = page;
  const { DIALOG, MODAL, area, isSafe, floats, textOf, dialogs, touched, inFront, bars, holdsProse, controlsOf, staysHere, staysOnPage, crossOf, find, press, asksForAddress } = page.boxes;
  const { CONSENT, speaksOfConsent, payOrAgree } = page.consentBoxes;
  const share = (element) => area(element) / (innerWidth * innerHeight);
  const covers = (element) => share(element) > 0.5;

  const SMALL = 600; // characters of a question or an offer
  /** A sheet at the edge of the window that makes an offer, and names a way past it. */
  const isOffer = (box) => {
    if (getComputedStyle(box).position !== "fixed" || share(box) < 0.05 || textOf(box).length > SMALL) return false;
    return find(controlsOf(box).filter((control) => page.putsOff(page.label(control))), "close") !== undefined;
  };
  /** A sheet in front of what lies over the whole page. */
  const isBeforeBackdrop = (box) => share(box) > 0.05 && textOf(box).length <= SMALL && ![null, box].includes(backdropOf(box));
  /** Boxes to be closed: those that are dialogs by their name or markup, those that cover most of the window, and offers. */
  const inTheWay = () => {
    const named = dialogs(DIALOG).filter((element) => (floats(element) || getComputedStyle(element).position === "absolute") && share(element) > 0.05);
    // An app may be fixed to the window as a whole; then its headline is in it.
    const headline = document.querySelector("h1");
    const unnamed = inFront().filter((element) => (covers(element) || isOffer(element) || isBeforeBackdrop(element)) && !element.contains(headline) && textOf(element).length < limits.dialogCharacters);
    const boxes = [...new Set([...named, ...unnamed])];
    const story = boxes.length > 0 && page.story();
    return boxes.filter((element) => !(story && element.contains(story)) && (!speaksOfConsent(element) || asksForAddress(element)));
  };

  /** What lies behind the box, over the rest of the page; the box itself, where it covers the window. */
  const backdropOf = (box) => {
    if (covers(box) || box.matches(":modal")) return box;
    for (let node = touched(4, 4); node; node = tree.parentOf(node)) if (isSafe(node) && floats(node) && covers(node)) return node;
    return null;
  };
  /** Is the box what a finger in its middle would touch? */
  const isOnTop = (box) => {
    const { left, top, width, height } = box.getBoundingClientRect();
    return tree.isWithin(touched(left + width / 2, top + height / 2), box);
  };
  /** A dialog by its own word, or a sheet in front of the text; not a picture's caption that is called an overlay. */
  const standsBefore = (box) => {
    if (!isOnTop(box)) return false;
    return box.matches(MODAL) || (getComputedStyle(box).position === "fixed" && !(holdsProse(box) && !page.thin()));
  };
  const holdsBack = (box) => page.lookBriefly().length < limits.fullCharacters && standsBefore(box);
  /** A link to the address that this page's own one names as the way back. */
  const leadsBack = (control) => {
    const link = control.closest("a[href]");
    if (!link || link.origin !== location.origin || link.pathname === location.pathname || link.pathname === "/") return false;
    return [...new URLSearchParams(location.search).values()].some((value) => page.absolute(value).split(/[?#]/)[0] === link.origin + link.pathname);
  };
  const leadsOn = (control) => staysOnPage(control) || leadsBack(control);
  const asksForAge = (box) => words.age.test(textOf(box)) && !asksForAddress(box);
  /** A tick that says how old one is comes before the button. */
  const tickAge = (box) => {
    const ticks = page.deepQuery("input[type=checkbox]:not(:checked)", box);
    const ours = ticks.filter((tick) => [...tick.labels].some((label) => words.age.test(page.label(label)) || words.lets.test(page.label(label))));
    ours.forEach(page.click);
    return ours.length > 0;
  };
  const grownUpIn = (box) => {
    const ticked = tickAge(box);
    const controls = controlsOf(box);
    const meanings = ["adult", "lets", ...(ticked || page.wasToldBirth(box) ? ["accept", "save"] : []), "close"];
    return meanings.map((meaning) => find(controls, meaning, leadsOn)).find(Boolean);
  };
  const closeOf = (box) => {
    if (asksForAge(box)) return grownUpIn(box) ?? crossOf(box);
    const controls = controlsOf(box);
    return find(controls, "close") ?? crossOf(box) ?? (holdsBack(box) ? find(controls, "dismisses") : null);
  };

  const asksForEdition = (box) => words.asksForEdition.test(textOf(box)) && !asksForAddress(box);
  const ownLanguage = () => {
    try {
      return new Intl.DisplayNames([document.documentElement.lang], { type: "language" }).of(document.documentElement.lang);
    } catch {
      return null; // the page states none, or none that is known
    }
  };
  /** Of editions or languages the one that is shown already, the page's own, else the first. */
  const choiceIn = (box) => {
    const controls = controlsOf(box);
    if (!asksForEdition(box) || !(controls.some(leadsBack) || holdsBack(box))) return null;
    const own = ownLanguage()?.toLowerCase();
    const ours = own ? controls.filter((control) => page.label(control).toLowerCase().includes(own)) : [];
    const remaining = controls.filter((control) => words.remains.test(page.label(control)));
    return find([...remaining, ...ours, ...controls], "names", leadsOn);
  };
  const left = new WeakSet();
  const stands = (box) => box.isConnected && box.checkVisibility();
  /** Without a control there are two ways out of a dialog: the Escape key, and a click beside it. */
  const leave = (box) => {
    if (left.has(box) || !textOf(box) || !holdsBack(box) || page.deepQuery(tree.FRAMES, box).length > 0) return null;
    left.add(box);
    page.shared.acts++;
    const escape = { key: "Escape", code: "Escape", keyCode: 27, bubbles: true, composed: true, cancelable: true };
    for (const type of ["keydown", "keyup"]) if (box.isConnected) box.dispatchEvent(new KeyboardEvent(type, escape));
    if (box.localName === "dialog" && box.open) box.requestClose?.();
    const told = (how) => `${stands(box) ? "tried to leave" : "left"} a dialog by ${how}`;
    const backdrop = backdropOf(box);
    if (!backdrop || !staysHere(backdrop) || !stands(box)) return told("the Escape key");
    page.click(backdrop);
    return told("a click beside it");
  };

  const PROSE = "p,h2,h3,h4,li,blockquote";
  const FEWEST = 2; // paragraphs
  /** What our own press for more has opened tells the rest of the article: it is kept when the dialog is closed. */
  const keepRest = (box) => {
    const control = page.lastPressed();
    const sells = () => controlsOf(box).some((each) => words.pays.test(page.label(each)));
    if (!control || !words.more.test(page.label(control)) || asksForAddress(box) || sells()) return;
    const innermost = page.deepQuery(PROSE, box).filter((element) => page.visible(element) && !element.querySelector(PROSE));
    const told = innermost.map((element) => ({ element, text: look.textOf(element) }));
    if (told.filter(({ text }) => look.weight(text) >= limits.foldCharacters).length >= FEWEST) page.record([...page.standing().filter(look.isShown), ...told]);
  };
  const closeBox = (box) => {
    keepRest(box);
    if (asksForAge(box) && page.tellBirth(box)) return "told a dialog that asks for it a grown-up's date of birth";
    const control = closeOf(box) ?? choiceIn(box);
    if (!control) return leave(box);
    // Its form may send the reader off, or load the page anew with the same dialog: only an age or an edition is told to the server.
    if (asksForAge(box) || asksForEdition(box)) page.guard(false);
    else if (!page.thin()) page.guard(true);
    return `closed a dialog by “${press(control).slice(0, 20)}”`;
  };
  /** Where there is no article a question of age may stand in its place, in the flow of the page; or one of editions, on a page of its own. */
  const gates = () => {
    if (!document.body || !page.thin()) return [];
    const said = textOf(document.body);
    if (!words.age.test(said) && !words.asksForEdition.test(said)) return [];
    const asks = (box) => asksForAge(box) || (asksForEdition(box) && controlsOf(box).some(leadsBack));
    const asking = page.deepQuery("form,section,div,main", document).filter((box) => page.visible(box) && textOf(box).length < SMALL && asks(box) && controlsOf(box).length > 0);
    return asking.slice(-1);
  };
  /** Close other dialogs (newsletter, app, survey), outermost first. Says what was done. */
  page.closeDialogs = () => {
    const done = [];
    for (const box of new Set([...inTheWay(), ...gates()])) {
      const how = stands(box) ? closeBox(box) : null;
      if (how) done.push(how);
    }
    return done;
  };
  /** The body is a box of its own that scrolls, in a window that does not. */
  page.bodyScrolls = () => {
    const [root, body] = [document.documentElement, document.body];
    if (!body || getComputedStyle(root).overflowY === "visible") return false;
    return /auto|scroll/.test(getComputedStyle(body).overflowY) && body.scrollHeight > body.clientHeight && body.clientHeight <= innerHeight;
  };
  const outermost = () => (page.bodyScrolls() ? [document.body] : [document.documentElement, document.body].filter(Boolean));
  /** The page does not let its reader scroll: something stands before it. */
  page.isLocked = () => outermost().map((element) => getComputedStyle(element)).some(({ overflowY, position }) => overflowY === "hidden" || position === "fixed");
  /** Let the page scroll again. */
  page.unlock = () => {
    for (const element of outermost()) {
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
    const telling = [...covering, ...payOrAgree()].filter((element) => !page.holdsShown(element));
    return [...new Set(telling.map((element) => textOf(element).slice(0, limits.saidCharacters)))].filter(Boolean).slice(0, 5);
  };
}
