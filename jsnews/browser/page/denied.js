// What a press for more of the article asked its server for and did not get: then the text is not whole, and what the page says of that is none of it.
(page) => {
  const { look, tree, shared } = page;

  const ENDS = new Set([404, 410, 416]); // answers where a list has no further part
  // `press`: the last one, until it is judged; `brought`: labels of those that brought text; `denied`: those that did not,
  // {name: of the address, label, said: a sentence}; `reading`: what was asked for on the way down; `met`: addresses that are asked for without any press.
  const { more } = shared;

  /** A request to an address ("": to none that is right) begins; gives who is to be told how it ended: null where it did well, a status, or what was wrong with it. */
  page.asks = (address, method) => {
    const { press, denied, met, reading } = more;
    if (!press && !denied.length && !reading) return void met.add(address);
    if (!address) return undefined;
    const url = page.urlOf(address);
    const name = url.host + url.pathname;
    const asked = { name, problem: "no answer", isOwn: page.addresses.isOwn(url), brings: page.brings(method), isOver: false };
    const answers = press?.answers ?? reading?.answers;
    if (answers && !met.has(address)) answers.set(name, asked);
    if (!press) met.add(address);
    return (problem) => {
      asked.problem = press?.isFurther && ENDS.has(problem) ? null : problem;
      asked.isOver = true;
      if (problem === null) reading?.given.add(name);
      if (problem === null) more.denied = more.denied.filter((each) => each.name !== name);
    };
  };
  /** What may have been asked for the text. Others' are counters and advertisements, most of which we refuse ourselves. */
  const answersOf = ({ answers }) => {
    const all = [...answers.values()];
    const own = all.filter(({ isOwn }) => isOwn);
    return own.length ? own : all.filter(({ problem }) => typeof problem !== "string");
  };

  const ownText = (element) => look.squeeze([...element.childNodes].map((node) => (node.nodeType === 3 ? node.data : "")).join(" "));
  const isSpeaking = (element) => ownText(element) !== "" && element.checkVisibility({ visibilityProperty: true });
  const elements = () => page.deepQuery("body *", document);
  const MARGIN = 20; // CSS pixels, less than a line of text
  const isClipping = (box) => box.scrollHeight > box.clientHeight + MARGIN && /hidden|clip/.test(getComputedStyle(box).overflowY);
  const excused = new Set(); // what the page has said of presses that failed
  /** A control is about to be pressed for more of the text. */
  page.expectMore = (control) => {
    page.judgePress();
    const [label, all, blocks] = [page.label(control), elements(), page.blocks()];
    more.press = {
      control,
      label,
      isFurther: more.brought.has(label),
      answers: new Map(), // name of an address → what `asks` has made of it
      blocks,
      elements: new WeakSet(all),
      said: new Set(all.filter(isSpeaking).map(ownText).filter((text) => !excused.has(text))),
      clipping: all.filter((box) => isClipping(box) && blocks.some(({ element }) => box.contains(element))),
    };
  };

  const NOTE = 200; // characters, more than a page says of its own failure
  const weigh = (blocks) => blocks.reduce((sum, { text }) => sum + look.weight(text), 0);
  const looksOf = ({ tagName, className, id, role }) => `${tagName} ${className} ${id} ${role}`;
  const hasBrought = (press) => {
    const { blocks, isFurther, clipping } = press;
    const texts = new Set(blocks.map(({ text }) => text));
    const came = page.blocks().filter(({ text }) => !texts.has(text));
    if (weigh(came) >= NOTE || clipping.some((box) => !isClipping(box))) return true;
    // So little may be what the page says of its failure, which has looks of its own; else it was there or was brought.
    const isAnswered = answersOf(press).some(({ problem, brings }) => problem === null && brings);
    const looks = new Set(blocks.map(({ element }) => looksOf(element)));
    return (isAnswered && isFurther) || came.some(({ element }) => looks.has(looksOf(element)) && (isAnswered || press.elements.has(element)));
  };
  /** What did not come; where the control is gone, what was sent may be no more than a count of the press. */
  const failureOf = (press) => {
    const stays = press.control.isConnected && page.visible(press.control);
    return answersOf(press).find(({ problem, isOwn, brings }) => problem !== null && (stays || (isOwn && brings)));
  };
  const excuses = new WeakMap(); // box → its text
  /** Words that a press has brought in place of text. */
  page.isExcuse = (element) => excuses.has(element) && excuses.get(element) === look.textOf(element);
  /** The outermost box that says this and nothing else. */
  const boxOf = (element) => {
    const text = look.textOf(element);
    let box = element;
    while (box.parentElement !== document.body && box.parentElement && look.textOf(box.parentElement) === text) box = box.parentElement;
    return box;
  };
  const takeExcuses = ({ blocks, said }) => {
    const begin = blocks[0]?.element;
    const isNew = (element) => isSpeaking(element) && !said.has(ownText(element)) && look.textOf(element).length < NOTE && begin && tree.follows(begin, element);
    const found = elements().filter(isNew);
    for (const element of found) excused.add(ownText(element));
    const boxes = found.map(boxOf);
    page.forget(boxes.map(look.textOf));
    for (const box of boxes) excuses.set(box, look.textOf(box));
  };
  /** The last press for more has had its time: did it bring any? */
  page.judgePress = () => {
    const { press } = more;
    more.press = null;
    if (!press) return;
    const { label } = press;
    if (hasBrought(press)) {
      more.brought.add(label);
      more.denied = page.words.again.test(label) ? [] : more.denied.filter((each) => each.label !== label);
      return;
    }
    const failure = failureOf(press);
    if (!failure) return;
    more.denied.push({ name: failure.name, label, said: said(failure, `“${label}” was pressed`) });
    takeExcuses(press);
  };
  const said = ({ name, problem }, what) => `${what} and brought nothing: ${name} gave ${typeof problem === "number" ? `status ${problem}` : problem}`;
  /** The reader goes on to where the text may be waiting for him. */
  page.readOn = () => {
    more.reading ??= { answers: new Map(), given: new Set(), length: look.measure(page.standing()) };
  };
  /**
   * What was asked for on the way down and failed. Much else comes there, comments and other stories: it is the text's
   * where the page waits for its reader right below that, says that it loads, or has brought text from there before.
   */
  const unread = ({ answers, given, length }) => {
    const failed = [...answers.values()].filter(({ problem, isOver, isOwn, brings }) => isOver && problem !== null && !ENDS.has(problem) && isOwn && brings);
    if (!failed.length) return [];
    const isAwaited = page.waitsBelow() || page.lookBriefly().busy;
    const hasGrown = look.measure(page.standing()) > length;
    return failed.filter(({ name }) => isAwaited || (hasGrown && given.has(name)));
  };
  /** A sentence for each request by which more of the text was asked for in vain. */
  page.denied = () => {
    page.judgePress();
    const below = more.reading ? unread(more.reading).map((asked) => said(asked, "reading on asked for more")) : [];
    return [...new Set([...more.denied.map((each) => each.said), ...below])];
  };
}
