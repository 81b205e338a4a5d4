// Consent dialogs that stand before the article, answered by policy: each control once, and only in a dialog that speaks of consent.
(page, limits) => {
  const { words, tree } = page;
  const { DIALOG, MODAL, area, isSafe, floats, textOf, dialogs, bars, isControl, controlsOf, staysHere, staysOnPage, crossOf, asksForAddress } = page.boxes;
  const NAMES = "consent cookie gdpr rgpd dsgvo kvkk cmp privacy einwilligung consentement consentimiento consentimento toestemming samtyck samtykke suostumus zgody souhlas onetrust didomi usercentrics sp_message";
  const CONSENT = NAMES.split(" ").map((name) => `[id*=${name} i],[class*=${name} i]`).join(",");
  const opensWithConsent = (text) => words.consent.test(text.slice(0, 400));
  /** A dialog by its own word may have a headline and paragraphs as an article has. */
  const isModal = (element) => element.matches(MODAL) && !element.querySelector("article") && page.visible(element) && opensWithConsent(textOf(element));
  let layers = 0; // second layers opened
  const answered = new WeakSet(); // dialogs in which we pressed something
  const offersChoices = (element) => page.deepQuery("input[type=checkbox],input[type=radio],[role=switch],[role=checkbox],[role=radio]", element).length > 0;
  /** May the reader be counted, or known to those who advertise? Such a question need not name cookies, where it may be refused in so many words. */
  const asksToFollow = (element, text) => {
    if (!words.follows.test(text) || asksForAddress(element)) return false;
    const controls = controlsOf(element);
    const refusing = controls.filter((control) => ["reject", "refuses"].some((meaning) => words[meaning].test(page.label(control))));
    return refusing.length > 0 && refusing.length < controls.length;
  };
  const isAbout = (element, text) => words.consent.test(text) || asksToFollow(element, text);
  /** A second layer need not say once more what it is about. */
  const speaksOfConsent = (element) => {
    if (answered.has(element)) return true;
    const text = textOf(element);
    // One that lists its partners is long, but says at once what it is about.
    if (text.length >= limits.dialogCharacters) return (layers > 0 && offersChoices(element)) || (element.matches(MODAL) && opensWithConsent(text));
    return isAbout(element, text) || (layers > 0 && offersChoices(element));
  };
  /** Named for it, with the controls for it, what it says may be anything. */
  const asksByName = (element) => element.matches(CONSENT) && offers(element, "reject", "refuses", "manage", "adjusts");
  const consentDialogs = () => {
    const named = dialogs(`${DIALOG},${CONSENT}`).filter((element) => !isControl(element) && (speaksOfConsent(element) || asksByName(element)));
    if (named.length) return named;
    const modal = page.deepQuery(MODAL, document).filter(isModal);
    if (modal.length) return modal;
    const found = bars().filter(speaksOfConsent);
    return found.length ? found : [...new Set([...refusingPage(), ...settingPage()])];
  };
  /** Does an element have a control with any of these meanings? */
  const has = (element, ...meanings) => controlsOf(element).map(page.label).some((text) => meanings.some((meaning) => words[meaning].test(text)));
  /** … and one that agrees? */
  const offers = (element, ...meanings) => has(element, "accept", "agrees") && has(element, ...meanings);
  /** A page that asks before it lets one in, and holds nothing else; a refusal may stand in a second layer. */
  const askingPage = () => (document.querySelector("article,nav") || !page.isConsentFrame() ? [] : [document.body]);
  const consentPage = (...meanings) => askingPage().filter((body) => answered.has(body) || offers(body, ...meanings));
  const refusingPage = () => consentPage("reject", "refuses");
  const settingPage = () => {
    if (!document.body || !opensWithConsent(textOf(document.body))) return [];
    if (refusals(document.body).length > 0 && has(document.body, "save")) return askingPage();
    return consentPage("manage", "adjusts", ...(offersChoices(document.body) ? ["save", "saves"] : []));
  };
  let home = ""; // the host that the reader asked for: who asks at an address elsewhere leads back to it
  const isFromHere = (control) => {
    const { origin, host } = control.closest("a[href]");
    return origin === location.origin || host === home;
  };
  /** A link may lead on within a frame that only asks … */
  const opensHere = (control) => {
    if (staysOnPage(control)) return true;
    return isFromHere(control) && window !== window.top && !control.closest("a[href]").target && page.isConsentFrame();
  };
  /** … and from a page that does, where it is the answer: another of its links may lead anywhere. */
  const answersHere = (control) => opensHere(control) || (isFromHere(control) && refusingPage().length > 0);
  const find = (controls, meaning, isAllowed = answersHere) => page.boxes.find(controls, meaning, (control) => isAllowed(control) && !page.once.isRedrawn(control));
  const boxesNow = () => [...dialogs(DIALOG), ...bars()];
  let standing = null; // the boxes that stood when we last pressed
  const press = (control, meaning) => {
    standing = new Set(boxesNow());
    return `consent: pressed “${page.once.press(control)}” (${meaning})`;
  };
  /** Where nothing has come of our press: a page may show its dialog before it listens. */
  const isUnheard = () => page.once.isUnheard() && boxesNow().every((box) => standing.has(box));
  /** Where each purpose has a refusal of its own, the one for all of them is meant. */
  const isForAll = (control) => words.all.test(page.label(control));
  const plainRefusal = (controls) => find(controls.filter(isForAll), "reject") ?? find(controls, "reject");
  /** What comes up after our press may ask once more, in other words: "are you sure?". */
  const asksOnceMore = () => {
    if (!standing) return null;
    const fresh = boxesNow().filter((box) => !standing.has(box) && !asksForAddress(box) && textOf(box).length < limits.dialogCharacters);
    for (const box of fresh) if (layers > 0) answered.add(box);
    const controls = fresh.flatMap(controlsOf);
    const sure = fresh.filter((box) => words.sure.test(textOf(box))).flatMap(controlsOf);
    return plainRefusal(controls) ?? find(controls, "save") ?? find(sure, "yes") ?? null;
  };

  const spokenOf = (choice) => (choice.labels?.length ? page.label(choice.labels[0]) : choice.ariaLabel || page.label(choice));
  /** Of answers among which one is to be chosen, those that refuse and are not chosen. */
  const refusals = (root) => {
    const choices = page.deepQuery("input[type=radio]:not(:checked),[role=radio]:not([aria-checked=true])", root);
    return choices.filter((choice) => !choice.disabled && choice.ariaDisabled !== "true" && ["off", "reject", "refuses"].some((meaning) => words[meaning].test(spokenOf(choice))));
  };
  /** In a second layer all that can be switched off is switched off before it is saved; gives how much that was. */
  const switchOff = (dialog) => {
    const roots = [dialog, page.shadowOf(dialog)].filter(Boolean);
    const all = (selector) => roots.flatMap((root) => page.deepQuery(selector, root)).filter((choice) => !choice.disabled && choice.ariaDisabled !== "true");
    const on = all("input[type=checkbox]:checked,[role=switch][aria-checked=true],[role=checkbox][aria-checked=true]");
    const none = roots.flatMap(refusals);
    for (const choice of [...on, ...none]) page.click(choice);
    return on.length + none.length;
  };

  /** Frames that could be a consent dialog: by name, or because they float over the page. */
  const consentFrames = () =>
    page.deepQuery("iframe", document).filter((frame) => {
      const named = /sp_message|consent|privacy|cmp|gdpr|tcf|cookie/i.test(`${frame.id} ${frame.name} ${frame.title} ${frame.src}`);
      if (!named && area(frame) < innerWidth * innerHeight * 0.03) return false;
      for (let node = frame, up = 0; node && up < 4 && !named; node = tree.parentOf(node), up++) if (floats(node)) return page.visible(frame);
      return named && page.visible(frame);
    });
  const inside = (frame) => {
    try {
      return frame.contentWindow.__jsnews ?? null;
    } catch {
      return null; // another origin
    }
  };

  const sells = (controls) => controls.some((control) => words.pays.test(page.label(control)));
  /** The first question of all, and one that is said no to by who wants no cookies; a second one may be whether no was meant. */
  const takesNo = (dialog) => {
    const text = dialog.innerText || textOf(dialog); // a layer that is not shown has not been asked yet
    return standing === null && layers === 0 && words.consent.test(text) && ![words.sure, words.age, words.isTurned, words.asksForEdition].some((other) => other.test(text));
  };
  const refused = new WeakSet(); // dialogs in which all was refused at once
  const refusalIn = (dialog, controls) => {
    if (refused.has(dialog)) return null;
    const plain = plainRefusal(controls);
    if (plain && isForAll(plain)) refused.add(dialog);
    const inOtherWords = ["refuses", ...(sells(controls) ? [] : ["forgoes"]), ...(takesNo(dialog) ? ["denies"] : [])];
    return plain ?? inOtherWords.map((meaning) => find(controls, meaning)).find(Boolean);
  };
  function rejectIn(dialog, controls, firstLayer) {
    const reject = refusalIn(dialog, controls);
    if (reject) return press(reject, "reject");
    if (firstLayer) return null;
    // What saves a form for letters sends it: its box to tick is about the letters.
    const save = asksForAddress(dialog) ? null : (find(controls, "save") ?? find(controls, "saves"));
    if (save && (layers > 0 || offersChoices(dialog))) {
      const off = switchOff(dialog);
      return `${press(save, "save")}, ${off} choices switched off`;
    }
    // What promises to tell more opens a layer, or leads to a document that is none.
    const manage = ["manage", "adjusts"].map((meaning) => find(controls, meaning, opensHere)).find(Boolean) ?? find(controls, "details", staysHere);
    if (manage && layers < limits.consentLayers) {
      layers++;
      return press(manage, "second layer");
    }
    // With nothing more to set, what is saved is what the page has set.
    if (save) return press(save, "save");
    // Who only closes it has not agreed.
    const close = find(controls, "close") ?? crossOf(dialog);
    return close ? press(close, "closed") : null;
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
      dialog: consentDialogs().length > 0 || asksOnceMore() !== null,
      frames: frames.length > 0,
      foreign: frames.filter((frame) => !inside(frame)).map((frame) => frame.src),
      asked: page.rulesAsked(),
    };
  };
  /** Answer the consent dialogs of this frame by `policy`, in their first layer only where asked so; says what was pressed, or null. `askedFor`: the host of the URL. */
  page.answerConsent = (policy, firstLayer, askedFor = home) => {
    home = askedFor;
    for (const frame of consentFrames()) {
      const answer = inside(frame)?.answerConsentFrame(policy, firstLayer);
      if (answer) return answer;
    }
    if (isUnheard()) return page.once.pressAgain();
    const open = consentDialogs();
    if (policy === "hide") return open.filter(isSafe).map(hide).join("; ") || null;
    for (const dialog of open.reverse()) {
      const controls = controlsOf(dialog);
      const answer = policy === "accept" ? acceptIn(controls) : rejectIn(dialog, controls, firstLayer);
      if (!answer) continue;
      answered.add(dialog);
      return answer;
    }
    const confirmation = policy === "accept" ? null : asksOnceMore();
    return confirmation && press(confirmation, "confirmed");
  };

  /** A frame that is a consent dialog as a whole: a few words about it, or more of them and what to answer. */
  page.isConsentFrame = () => {
    const text = document.body ? textOf(document.body) : "";
    if (text.length === 0 || text.length >= limits.dialogCharacters || !words.consent.test(text)) return false;
    return page.thin() || (opensWithConsent(text) && offers(document.body, "reject", "refuses", "manage", "adjusts", "save"));
  };
  const said = () => textOf(document.body).slice(0, limits.saidCharacters);
  /** What it says, while it stands; "" for any other frame. */
  page.consentAsked = () => (page.isConsentFrame() ? said() : "");
  let isAnswered = false; // this frame, by us
  /** What it says once it has been answered: some take their time to pass that on, and tell how far they are. */
  page.consentSaid = () => (isAnswered ? said() : "");
  page.answerConsentFrame = (policy, firstLayer, isKnown = false) => {
    const answer = answerHere(policy, firstLayer, isKnown);
    isAnswered ||= answer !== null;
    return answer;
  };
  const answerHere = (policy, firstLayer, isKnown) => {
    if (policy === "hide" || !(isKnown || page.isConsentFrame())) return null;
    if (isUnheard()) return page.once.pressAgain();
    if (isKnown) layers = Math.max(layers, 1); // the first one was another document
    const controls = controlsOf(document.body);
    return policy === "accept" ? acceptIn(controls) : rejectIn(document.body, controls, firstLayer);
  };
  /** Dialogs that still offer to agree or to pay: not answered, for there is no third way. */
  const payOrAgree = () => consentDialogs().filter((dialog) => sells(controlsOf(dialog)) && !asksForAddress(dialog));
  page.consentBoxes = { CONSENT, speaksOfConsent, payOrAgree };
}
