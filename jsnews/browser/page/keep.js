// The story as it stood when the page went over to another one in its place: a promo that was pressed, a countdown to the next story. It is put back. And what stood before the story came.
(page, limits) => {
  const { look, shared } = page;
  const HEAD = "title,meta,link[rel~=canonical],script[type='application/ld+json']";
  const SHARE = 0.5; // of its paragraphs, from which a story is still there
  let returns = 0;
  let left = null; // {headlines, texts, changes, url, body, head, resume, isLed: whether the page wanted another address since}

  /** The same element in a copy of the body; undefined where it stands in none of its light children. */
  const sameIn = (body, element) => {
    const way = [];
    for (let node = element; node && node !== document.body; node = node.parentNode) way.unshift([...(node.parentNode?.childNodes ?? [])].indexOf(node));
    return document.body.contains(element) ? way.reduce((node, index) => node?.childNodes[index], body) : undefined;
  };
  /** A copy of the body without the control that was pressed last: it leads away. */
  const bodyNow = () => {
    const body = document.body.cloneNode(true);
    sameIn(body, page.lastPressed())?.remove();
    return body;
  };
  const CARD = 400; // characters, more than the card of a story says
  const NAMES = "h2,h3,h4,h5,h6,p,div,span,a,b,strong";
  /** Take out of the copy what led to another story: its headline, where it stands alone, with its card. Gives the words taken out. */
  const takeOutCards = (body, headlines) => {
    let words = "";
    for (const name of body.querySelectorAll(NAMES)) {
      if (!body.contains(name) || !headlines.includes(look.squeeze(name.textContent)) || name.parentElement.closest("p")) continue;
      const box = name.parentElement;
      const card = box !== body && box.textContent.length < CARD ? box : name;
      words += ` ${look.squeeze(card.textContent)}`;
      card.remove();
    }
    return words;
  };
  const textsOf = (selector) => [...document.querySelectorAll(selector)].map(look.textOf).filter(Boolean);
  // The name of the site may be a headline by its markup, too, and stays.
  const isGone = ({ headlines, texts }) => {
    const headings = textsOf("h1,h2,h3");
    if (headlines.every((headline) => headings.includes(headline))) return false;
    const now = new Set(page.blocks().map(({ text }) => text));
    return page.headline() !== "" && texts.filter((text) => now.has(text)).length < texts.length * SHARE;
  };
  /** Remember what stands here: what is done next may put another story in its place. */
  page.keepStory = () => {
    const headlines = textsOf("h1");
    if (returns >= limits.pressesMost || !headlines.length || page.thin()) return;
    if (left && (left.changes === shared.changes || isGone(left))) return;
    const texts = page.standing().map(({ text }) => text);
    const head = [...document.head.querySelectorAll(HEAD)].map((element) => element.cloneNode(true));
    left = { headlines, texts, changes: shared.changes, url: location.href, head, body: bodyNow(), resume: page.holdPlace(), isLed: false };
  };
  /** The page goes over to another address without another document; some have shown what is there before they say so. */
  page.ledAway = () => {
    page.keepStory();
    if (left) left.isLed = true;
  };
  /** What comes in its place from here on is meant to: its next page. */
  page.letStoryGo = () => {
    left = null;
  };
  /** Where another story has taken its place it is put back: [what was done]. */
  page.returnToStory = () => {
    if (!left?.isLed || !isGone(left)) return [];
    const [{ headlines, texts, url, head, body, resume }, others] = [left, textsOf("h1")];
    left = null;
    returns++;
    const words = takeOutCards(body, others.filter((headline) => !headlines.includes(headline)));
    for (const element of document.head.querySelectorAll(HEAD)) element.remove();
    document.head.append(...head);
    document.body.replaceWith(body);
    if (location.href !== url) history.replaceState(history.state, "", url);
    resume();
    page.forget(texts.filter((text) => words.includes(text)));
    return [`went back from “${others.at(-1).slice(0, 40)}” to “${headlines.at(-1).slice(0, 40)}”`];
  };

  const LINE = 160; // characters, more than says what is to come
  const FULLER = 5; // times as much text, and a line was no beginning of it
  let stood = null; // {headlines, blocks: [{held, text}]}: what stood at the last look
  const stands = ({ held, text }) => {
    const element = held.deref();
    return element?.isConnected === true && look.textOf(element) === text;
  };
  /** A line at the end in whose place many times as much has come said what was to come. */
  const announced = (blocks) => {
    const { text, held } = stood.blocks.at(-1);
    if (text.length >= LINE || held.deref()?.isConnected) return [];
    const before = new Set(stood.blocks.map((block) => block.text));
    const came = blocks.filter((block) => !before.has(block.text) && !block.text.startsWith(text));
    return look.measure(came) > FULLER * look.weight(text) ? [text] : [];
  };
  /** Where nothing of what stood here last does any more, and a headline has come, it was of another page, as a front is that an app shows first. Gives these blocks. */
  page.leaveBehind = (blocks) => {
    if (!blocks.length) return blocks;
    const headlines = textsOf("h1");
    if (stood && headlines.some((headline) => !stood.headlines.includes(headline)) && !stood.blocks.some(stands)) {
      page.forget(stood.blocks.map(({ text }) => text));
      page.forgetBest(true);
    } else if (stood) page.forget(announced(blocks));
    stood = { headlines, blocks: blocks.map(({ element, text }) => ({ held: new WeakRef(element), text })) };
    return blocks;
  };
}
