// Does something lie over the page that a reader would have to answer before he can read on?
(page, limits) => {
  const { look, tree } = page;
  const { holdsProse, textOf, touched } = page.boxes;
  const POINTS = [[0.5, 0.5], [0.25, 0.3], [0.75, 0.3], [0.25, 0.7], [0.75, 0.7]]; // of the window; all but one must be covered
  const LIFTED = /^(?:fixed|sticky|absolute)$/;

  /** The outermost box around an element that is lifted out of the text's flow. */
  const liftedAround = (element) => {
    let box = null;
    for (let node = element; node && node !== document.body; node = tree.parentOf(node)) if (LIFTED.test(getComputedStyle(node).position)) box = node;
    return box;
  };
  // Line by line: a heading above a sentence is none of it.
  const linesOf = (box) => (box.innerText ?? "").split("\n").map(look.squeeze).filter(Boolean).join("\n");
  const said = (box) => linesOf(box) || textOf(box) || (box.querySelector("iframe") ? "(a frame)" : "");

  /** What the box says, in lines, that covers most of the window and does not hold the article; "" where none does. */
  page.cover = () => {
    const boxes = POINTS.map(([x, y]) => liftedAround(touched(x * innerWidth, y * innerHeight)));
    const covering = boxes.filter((box) => box && said(box) && !holdsProse(box));
    return covering.length >= POINTS.length - 1 ? said(covering[0]).slice(0, limits.saidCharacters) : "";
  };
}
