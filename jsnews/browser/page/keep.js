// The story as it stood when the page went over to another one in its place: a promo that was pressed, a countdown to the next story. It is put back.
(page, limits) => {
  const { look } = page;
  const HEADINGS = "h1,h2,h3";
  const HEAD = "title,meta,link[rel~=canonical],script[type='application/ld+json']";
  const SHARE = 0.5; // of its paragraphs, from which a story is still there
  const LED = "data-jsnews-led";
  let returns = 0;
  let left = null; // {headline, texts, body, head, resume}

  /** The body without the control that was pressed last: it leads away. */
  const bodyNow = () => {
    const control = page.lastPressed();
    control?.setAttribute(LED, "");
    const body = document.body.cloneNode(true);
    control?.removeAttribute(LED);
    body.querySelector(`[${LED}]`)?.remove();
    return body;
  };
  /** The page is about to go to another address without another document: remember what stands here. */
  page.keepStory = () => {
    const headline = page.headline();
    if (left || returns >= limits.pressesMost || !headline || page.thin()) return;
    const texts = page.standing().map(({ text }) => text);
    const head = [...document.head.querySelectorAll(HEAD)].map((element) => element.cloneNode(true));
    left = { headline, texts, head, body: bodyNow(), resume: page.holdPlace() };
  };
  const isGone = ({ headline, texts }) => {
    if ([...document.querySelectorAll(HEADINGS)].some((heading) => look.textOf(heading) === headline)) return false;
    const now = new Set(page.blocks().map(({ text }) => text));
    return page.headline() !== "" && texts.filter((text) => now.has(text)).length < texts.length * SHARE;
  };
  /** Where another story has taken its place it is put back: [what was done]. */
  page.returnToStory = () => {
    if (!left || !isGone(left)) return [];
    const [{ headline, head, body, resume }, other] = [left, page.headline()];
    left = null;
    returns++;
    for (const element of document.head.querySelectorAll(HEAD)) element.remove();
    document.head.append(...head);
    document.body.replaceWith(body);
    resume();
    return [`went back from “${other.slice(0, 40)}” to “${headline.slice(0, 40)}”`];
  };
}
