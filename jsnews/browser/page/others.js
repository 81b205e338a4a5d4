// Other stories, which a page appends below this one as its reader goes on: each has a headline, and something of its own that says so.
(page) => {
  const { look, tree } = page;
  const HEADINGS = "h1,h2,h3";
  const OWN = "time,address,[rel~=author],[itemprop~=author],[class*=byline i],[class*=author i]:not([class*=authori i])";
  const FEWEST = 10; // characters of a headline that can be known again in a title
  const LINE = 80; // characters, more than a byline has

  const titles = []; // that the document had before its present one
  const title = Object.getOwnPropertyDescriptor(Document.prototype, "title");
  const set = page.disguise(title.set, {
    apply(original, self, args) {
      if (self === document && document.title) titles.push(document.title);
      original.apply(self, args);
    },
  });
  Object.defineProperty(Document.prototype, "title", { ...title, set });

  const standingNow = () => new WeakSet(document.querySelectorAll(HEADINGS));
  let first = null; // headings that stood there when the article had come
  let path = ""; // of the address then
  // The pages of one article may differ in a number at the end.
  const pathNow = () => (page.ledTo() ?? location.pathname).replace(/(?:[/_-](?:p(?:age)?[/_-]?)?\d{1,3})?\/?$/i, "");
  page.meetArticle = () => {
    if (first) return;
    first = standingNow();
    path = pathNow();
  };
  let known = null; // headings that stood there before the first scroll
  /** From here on what comes below the article may be another one. */
  page.knowHeadings = () => {
    if (!page.thin()) known ??= standingNow();
  };

  const isIn = (heading, name) => {
    const [text, whole] = [look.textOf(heading), look.squeeze(name)].map((words) => words.toLowerCase());
    if (Math.min(look.weight(text), look.weight(whole)) < FEWEST) return false;
    return whole.includes(text) || text.includes(whole);
  };
  const wasNamed = (heading) => titles.some((name) => isIn(heading, name));
  const isLink = (heading, origin = null) => {
    const link = heading.querySelector("a[href]") ?? heading.closest("a[href]");
    return link !== null && look.leadsAway(link) && (origin === null || link.origin === origin);
  };
  /** Between the heading and its text stands who wrote it, or when. */
  const isSigned = (heading) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
    walker.currentNode = heading;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const isShort = node.textContent.length < LINE;
      if (node.matches(OWN) || (isShort && page.leadsInName(look.squeeze(node.textContent)))) return true;
      if (!isShort && look.PROSE.has(node.tagName)) return false;
    }
    return false;
  };
  const FOOT = "footer,[role=contentinfo],[class~=footer],[id=footer]";
  const ADDRESS = /url|href|path|link|slug|(?:article|story|post)-?id/i;
  const addressOf = (box) => [...box.attributes].find(({ name, value }) => name.startsWith("data-") && value && ADDRESS.test(name));
  /** The boxes around the two headlines that stand side by side: [the other's, ours]. */
  const boxesOf = (own, heading) => {
    let [box, ours] = [heading, own];
    while (box.parentElement && !box.parentElement.contains(own)) box = box.parentElement;
    while (ours.parentElement && ours.parentElement !== box.parentElement) ours = ours.parentElement;
    return [box, ours];
  };
  /** In a box like the one around the own headline, which names another address. */
  const isAddressed = (own, heading) => {
    const [theirs, mine] = boxesOf(own, heading).map(addressOf);
    return Boolean(theirs && mine) && theirs.name === mine.name && theirs.value !== mine.value;
  };
  /** Both stand in boxes of one kind, as stories do of which one follows the other. */
  const isPeer = (own, heading) => {
    const [theirs, ours] = boxesOf(own, heading);
    return theirs !== heading && ours !== own && theirs.className !== "" && theirs.className === ours.className;
  };
  /** The line above it says that it is the next one. */
  const isAnnounced = (heading) => {
    let box = heading;
    while (box && !box.previousElementSibling) box = box.parentElement;
    return box !== null && page.words.nextStory.test(look.squeeze(box.previousElementSibling.textContent.slice(-LINE)));
  };
  /** Its box holds none of our text, and below it there are only boxes of that kind. */
  const standsApart = (heading) => {
    const prose = page.standing().map(({ element }) => element).filter((element) => element !== heading);
    const [box] = prose.length ? boxesOf(prose[0], heading) : [heading];
    const row = box === heading ? null : box.parentElement; // there is none where the text stands in another tree
    const peers = [...(row?.children ?? [])].filter(({ tagName, className }) => tagName === box.tagName && className === box.className);
    const isTheirs = (element) => peers.some((peer) => peer.contains(element));
    return row !== null && prose.every((element) => (tree.follows(heading, element) ? isTheirs(element) : !box.contains(element)));
  };
  /** Our text stands in one `article`, and the heading in another one beside it. */
  const isInAnother = (own, heading, prose) => {
    const [ours, theirs] = [prose[0], heading].map((element) => element.closest("article"));
    return Boolean(ours && theirs) && ours.contains(own) && !ours.contains(theirs) && !theirs.contains(ours);
  };
  /** Below the foot of the page; an article may have one of its own. */
  const isBelowFoot = (own, heading) =>
    [...document.querySelectorAll(FOOT)].some((foot) => !foot.closest("article,main") && tree.follows(own, foot) && !foot.contains(heading) && tree.follows(foot, heading));
  /** One more of a row that stood there before, as the entries of a live report are. */
  const isOneOfMany = (heading, others, before = known) =>
    others.filter((other) => before.has(other) && other.tagName === heading.tagName && other.className === heading.className).length > 1;

  /** A link to another story of this site, and none of such a row. */
  const leadsOn = (heading, others) => isLink(heading, location.origin) && !isOneOfMany(heading, others, first);

  const findOther = () => {
    const headings = [...document.querySelectorAll(HEADINGS)];
    const own = headings.find(wasNamed) ?? headings.find((heading) => heading.tagName === "H1") ?? headings[0];
    const prose = page.blocks().map(({ element }) => element);
    const isOther = (heading) => {
      if (!tree.follows(own, heading) || own.contains(heading)) return false;
      // Text stands above it and below it.
      if (!prose.length || !tree.follows(prose[0], heading) || !tree.follows(heading, prose.at(-1))) return false;
      if (wasNamed(own) && isIn(heading, document.title)) return true;
      const isNew = first !== null && !first.has(heading);
      // A page that has another address by now shows the story of that address; and its own does not go on below its foot.
      if (isNew && heading.tagName !== "H3" && (pathNow() !== path || isBelowFoot(own, heading))) return true;
      if (isNew && leadsOn(heading, headings) && standsApart(heading)) return true;
      if (isNew && isInAnother(own, heading, prose) && !isOneOfMany(heading, headings, first)) return true;
      if (isNew && heading.tagName === "H1" && (isSigned(heading) || isPeer(own, heading) || isAnnounced(heading))) return true;
      if (!known || known.has(heading)) return false;
      if (heading.tagName === "H1" || isLink(heading) || isAddressed(own, heading) || isAnnounced(heading)) return true;
      return !isOneOfMany(heading, headings) && isSigned(heading);
    };
    return own ? { own, other: headings.find(isOther) ?? null } : { own: null, other: null };
  };
  const hasNewHeading = () => first !== null && [...document.querySelectorAll(HEADINGS)].some((heading) => !first.has(heading));
  const otherNow = () => (titles.length || hasNewHeading() ? findOther() : { own: null, other: null });
  /** The reader has come to another story: below it nothing more of this one comes. */
  page.isAtOther = () => {
    const { other } = otherNow();
    return other !== null && other.getBoundingClientRect().top < innerHeight;
  };
  /** {within, start}: what holds the last paragraph, and the first headline that came behind it there and leads to another story of this site. */
  const findCards = () => {
    const last = hasNewHeading() ? page.lastOfText() : null;
    const within = last?.parentElement;
    const headings = within ? [...within.querySelectorAll(HEADINGS)] : [];
    const isCard = (heading) => !first.has(heading) && tree.follows(last, heading) && leadsOn(heading, headings);
    return { within, start: headings.find(isCard) ?? null };
  };
  const CARD = 400; // characters, more than a box says that points to another story
  /** The boxes between paragraphs whose control leads to another document: no more of this text comes there. */
  const findPointers = () => {
    const controls = page.leadingAway();
    const standing = controls.length ? page.standing().map(({ element }) => element) : [];
    const [top, last] = [standing[0], standing.at(-1)];
    const boxes = controls.filter((control) => last && tree.follows(control, last)).map((control) => page.smallBox(control, CARD));
    return boxes.filter((box) => !box.contains(top) && !box.contains(last));
  };
  /** {called, isOther}: how the document was called while this article was its only one, and what belongs to another. */
  page.onlyThis = () => {
    const { own, other } = otherNow();
    const { within, start } = findCards();
    const pointers = findPointers();
    const named = other && !isIn(own, document.title) ? titles.findLast((name) => isIn(own, name)) : null;
    const isFrom = (heading, element) => heading !== null && (element === heading || tree.follows(heading, element));
    const isOther = (element) => isFrom(other, element) || (isFrom(start, element) && within.contains(element)) || pointers.includes(element);
    return { called: named ?? document.title, isOther };
  };
}
