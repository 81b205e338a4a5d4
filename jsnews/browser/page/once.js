// Each control of a consent dialog is pressed once, also one that the page draws anew at every press.
(page) => {
  const { tree } = page;
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
  /** To be called before each press. */
  const remember = (control) => {
    const times = (formerOf(control)?.times ?? 0) + 1;
    past.unshift({ control, label: page.label(control), path: pathTo(control), said: saidAround(control), times });
  };
  page.once = { isRedrawn, remember };
}
