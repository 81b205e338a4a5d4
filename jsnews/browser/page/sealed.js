// Closed shadow roots that the parser made: no script of the page can reach them, so we look for elements that show more than they hold, or that hold what is to go into a slot.
(page, limits) => {
  const HOSTS = "article,aside,blockquote,div,footer,h1,h2,h3,header,main,p,section,span";
  const GAP = 40; // CSS pixels that no child accounts for
  const OWN_GAP = 12; // the same of an element that some script or template has named: a line of text

  const isHost = (element) => (element.localName.includes("-") || element.matches(HOSTS)) && !page.shadowOf(element);
  const hasOwnText = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.data));
  const leastOf = (element) => (element.localName.includes("-") ? OWN_GAP : GAP);
  /** How much of an element's height is neither its children's nor its padding. */
  const unexplained = (element) => {
    const height = element.getBoundingClientRect().height;
    if (height < leastOf(element)) return 0;
    const boxes = [...element.children].map((child) => child.getBoundingClientRect()).filter((box) => box.height > 0);
    const held = boxes.length ? Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top)) : 0;
    const style = getComputedStyle(element);
    return height - held - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
  };
  const isTall = (element) => isHost(element) && !hasOwnText(element) && unexplained(element) >= leastOf(element);
  /** Shown, and meant for a slot that nobody here can see: its element decides where it stands. */
  const isSlotted = (child) => !child.assignedSlot && child.checkVisibility() && isHost(child.parentElement);
  /** Elements that may have a closed shadow root which nobody has told us of. */
  page.sealed = () => {
    const around = page.deepQuery("* > [slot]", document).filter(isSlotted).map((child) => child.parentElement);
    const tall = page.lookBriefly().length < limits.fullCharacters ? page.deepQuery("*", document).filter(isTall) : [];
    return [...new Set([...around, ...tall])];
  };
}
