// Each control of a consent dialog is pressed once, also one that the page draws anew at every press; and once more where nobody heard it.
(page) => {
  const { native, shared, tree } = page;
  const { floats, textOf } = page.boxes;
  const SAME = 0.8; // share of the words that a dialog still says

  const boxAround = (control) => {
    let box = control;
    while (tree.parentOf(box) && !floats(box)) box = tree.parentOf(box);
    return box;
  };
  const saidAround = (control) => textOf(boxAround(control));
  const saysMuchTheSame = (before, now) => {
    const words = before.split(" ");
    const still = new Set(now.split(" "));
    return words.filter((word) => still.has(word)).length >= words.length * SAME;
  };
  /** The way from the root to an element, as the kinds of those on it and their places among each other. */
  const pathTo = (element) => {
    const steps = [];
    for (let node = element; node; node = tree.parentOf(node)) steps.push(`${node.localName} ${[...(node.parentElement?.children ?? [])].indexOf(node)}`);
    return steps.join();
  };

  const MOST = 2; // a dialog that says the very same as before may not have heard of the press
  const past = []; // what was pressed: {control, label, path, said, times}
  const formerOf = (control) => {
    const gone = past.filter((press) => !press.control.isConnected && press.label === page.label(control));
    const former = gone.find((press) => press.path === pathTo(control));
    return former && saysMuchTheSame(former.said, saidAround(control)) ? former : null;
  };
  /** Does it say the same in the same place of the same dialog as one that was pressed, and is gone? */
  const isRedrawn = (control) => {
    const former = formerOf(control);
    return former !== null && (former.times >= MOST || former.said !== saidAround(control));
  };
  const remember = (control) => {
    const times = (formerOf(control)?.times ?? 0) + 1;
    past.unshift({ control, label: page.label(control), path: pathTo(control), said: saidAround(control), times });
  };

  const LATER = 1000; // ms, in which a dialog has come up and its controls have been given their work
  const EARLY = 20; // ms that a timer may be
  let unheard = null; // the last press, as long as its dialog has not changed: {control, chosen, watch, due}
  const chosenAround = (control) => page.deepQuery(":checked", boxAround(control)).length;
  const listenFor = (control) => {
    unheard?.watch.disconnect();
    const watch = new native.MutationObserver(() => {
      watch.disconnect();
      if (unheard?.watch === watch) unheard = null;
    });
    const root = control.getRootNode();
    for (const place of new Set([boxAround(control), ...(root.host ? [root] : [])])) watch.observe(place, { subtree: true, childList: true, attributes: true, characterData: true });
    unheard = { control, chosen: chosenAround(control), watch, due: null };
  };
  const told = () => shared.requests + shared.posts;
  /** Press it, once; gives its label. */
  const press = (control) => {
    remember(control);
    listenFor(control);
    shared.answered = boxAround(control);
    const before = told();
    const label = page.boxes.press(control);
    if (told() !== before) unheard = null; // what is told to somebody else is heard, and the answer may take its time
    return label;
  };
  const isUnheard = () => unheard !== null && unheard.control.isConnected && !unheard.control.disabled && page.visible(unheard.control) && chosenAround(unheard.control) === unheard.chosen;
  /** Press once more, a little later: says what was done, or "" while there is nothing to do but to wait. */
  const pressAgain = () => {
    const { control, due } = unheard;
    if (due === null) {
      unheard.due = page.time() + LATER - EARLY;
      page.expect(LATER);
      return `consent: “${page.label(control)}” has had no effect yet`;
    }
    if (page.time() < due) return "";
    unheard = null;
    return `consent: pressed “${page.boxes.press(control)}” once more`;
  };
  page.once = { isRedrawn, press, isUnheard, pressAgain };
}
