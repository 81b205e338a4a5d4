// Does something lie over the page that a reader would have to answer before he can read on?
(page) => {
  const { look } = page;
  const POINTS = [[0.5, 0.5], [0.25, 0.3], [0.75, 0.3], [0.25, 0.7], [0.75, 0.7]]; // of the window; all but one must be covered
  const LIFTED = /^(?:fixed|sticky|absolute)$/;

  /** What is seen at a place, through shadow roots. */
  const seenAt = ([x, y]) => {
    let element = document.elementFromPoint(x * innerWidth, y * innerHeight);
    for (let inner = element; inner; ) {
      element = inner;
      inner = page.shadowOf(element)?.elementFromPoint(x * innerWidth, y * innerHeight);
      if (inner === element) break;
    }
    return element;
  };
  /** The outermost box around an element that is lifted out of the text's flow. */
  const liftedAround = (element) => {
    let box = null;
    for (let node = element; node && node !== document.body; node = look.parentOf(node)) if (LIFTED.test(getComputedStyle(node).position)) box = node;
    return box;
  };
  /** A whole application may stand in such a box; then most of the prose stands in it too. */
  const holdsProse = (box, blocks) => {
    const isInside = ({ element }) => {
      for (let node = element; node; node = look.parentOf(node)) if (node === box) return true;
      return false;
    };
    return 2 * look.measure(blocks.filter(isInside)) > look.measure(blocks);
  };
  const said = (box) => look.textOf(box) || (box.querySelector("iframe") ? "(a frame)" : "");

  /** What the box says that covers most of the window and does not hold the article; "" where none does. */
  page.cover = () => {
    const boxes = POINTS.map(seenAt).map(liftedAround);
    const blocks = page.blocks();
    const covering = boxes.filter((box) => box && said(box) && !holdsProse(box, blocks));
    return covering.length >= POINTS.length - 1 ? said(covering[0]).slice(0, 300) : "";
  };
}
