// What a reader presses for more of the article: "continue reading", "try again".
(page, limits) => {
  const { answersClicks, deepQuery, label, look, tree, mayPress, press, stays, visible } = page;

  const CONTROLS = "button,[role=button],[tabindex='0'],a,summary,label[for],input[type=button],input[type=submit],[class*=more i],[onclick]";
  /** Controls by their markup, and small elements that only the pointer, or who listens to them, tells from text. */
  const controls = (root) => {
    const components = page.hosts.filter((host) => tree.isWithin(host, root)); // a kit's own buttons are components
    const plain = [...deepQuery("span,div,p,strong,b", root), ...components].filter((element) => {
      if (element.childElementCount > 1 || element.textContent.length > 80 || !page.words.more.test(look.squeeze(element.textContent))) return false;
      return answersClicks(element);
    });
    return [...deepQuery(CONTROLS, root), ...plain];
  };
  const SHORT = 200; // characters of what may stand around a control
  /** The controls right below the article: it goes on there, unless something else begins. */
  const controlsBelow = (root) => {
    for (let node = root; node && node !== document.body; node = tree.parentOf(node))
      for (let next = node.nextElementSibling; next; next = next.nextElementSibling) {
        if (!visible(next)) continue;
        if (next.textContent.length > SHORT || page.isElsewhere(next)) return [];
        return [...(next.matches(CONTROLS) ? [next] : []), ...controls(next)];
      }
    return [];
  };
  /** Nothing of the text stands below it. */
  const endsText = (control) => {
    const last = page.lastOfText();
    return last !== null && tree.follows(last, control);
  };
  const LITTLE = 600; // characters of what asks for an account between paragraphs
  /** In a box below which the text goes on, hidden: the answer brings it back. */
  const holdsBack = (control) => {
    let next = page.smallBox(control, LITTLE).nextElementSibling;
    while (next && !page.saysSomething(next)) next = next.nextElementSibling;
    return next !== null && !next.checkVisibility();
  };
  const BUTTONS = "button,[role=button]";
  const MARGIN = 20; // CSS pixels, less than a line of text
  /** A box that shows no more than a part of the prose in it. */
  const clips = (box) => {
    if (!box) return false;
    const { overflowY, maxHeight } = getComputedStyle(box);
    if (!/hidden|clip/.test(overflowY)) return false;
    return (maxHeight.endsWith("px") || box.scrollHeight > box.clientHeight + MARGIN) && page.hasProse(box);
  };
  /** The only control at the edge of text that is clipped: an arrow says enough there. */
  const unclips = (control) => {
    if (!control.matches(BUTTONS) || control.nextElementSibling?.matches(BUTTONS)) return false;
    for (let node = control; node && node !== page.region() && (node === control || deepQuery(CONTROLS, node).length === 1); node = tree.parentOf(node))
      if (clips(node.previousElementSibling) || clips(node.parentElement)) return true;
    return false;
  };
  const means = (control, text) => {
    if (!text) return unclips(control);
    return text.length <= 60 && (page.words.more.test(text) || page.goesOn(control, text) || (page.putsOff(text) && (endsText(control) || holdsBack(control))));
  };
  // Links that well-known libraries follow in a part of the page alone.
  const IN_PART = "[hx-get],[hx-post],[up-target],[up-follow],[data-remote],[data-turbo-frame],[data-turbo-stream],turbo-frame:not([target=_top]) *";
  /** A link to more of this text, with somebody who listens to it: what stands there may be brought here. */
  const bringsHere = (control) => {
    const link = control.closest("a[href]");
    return link !== null && (link.matches(IN_PART) || (page.hearsClicks(link) && page.addresses.isFuller(link.href)));
  };
  const bringsMore = (control) => {
    const text = label(control);
    if (!means(control, text) || !(stays(control) || bringsHere(control))) return false;
    return mayPress(control, limits.pressesMost) && visible(control) && !page.isBeside(control, text);
  };
  const moreControl = (root) => [...controls(root), ...controlsBelow(root)].find(bringsMore);
  /** Whether there is a control that a reader would press to read on. */
  page.offersMore = () => moreControl(page.region()) !== undefined;
  const continueReading = (root) => {
    const control = moreControl(root);
    if (!control) return [];
    const text = label(control);
    page.keepFoldBelow(control);
    // Where it leads on all the same it is the way to the next page.
    if (!stays(control)) page.guard(true);
    else if (!page.words.close.test(text) || page.words.more.test(text)) page.expectMore(control);
    press(control);
    return [text ? `pressed “${text}”` : "pressed what unclips the text"];
  };
  let tries = 0;
  /** Where the text or its rest could not be had, the page may offer to ask for it once more. */
  const tryAgain = () => {
    const isWanting = page.thin() || page.denied().length > 0;
    if (tries >= limits.triesMost || !isWanting) return [];
    const button = deepQuery(CONTROLS, document).find((control) => {
      const text = label(control);
      return text.length < 40 && page.words.again.test(text) && stays(control) && visible(control) && !page.isElsewhere(control);
    });
    if (!button) return [];
    tries++;
    page.expectMore(button);
    press(button);
    return [`pressed “${label(button)}”`];
  };
  /** Open what is folded inside the article; says what was opened (nothing: []). */
  page.expand = async () => {
    const root = page.region();
    page.judgePress();
    const done = [...page.undoPress(), ...(await page.openFolds(root))];
    for (const act of [continueReading, tryAgain, page.passBy]) if (!done.length) done.push(...act(root));
    return done;
  };
}
