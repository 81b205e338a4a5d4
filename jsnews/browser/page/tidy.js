// What a reader does first, in one go: answer, close, find the article, unfold it. On most pages there is nothing to do.
(page, limits) => {
  /** Acts until one brings something: {did: {act: [what was done]}, idle: acts with nothing to do, ...status}. */
  page.tidy = async (consent, hasFramesApart) => {
    const idle = [];
    const did = {};
    const passes = (name, done) => {
      if (done.length) did[name] = done;
      else idle.push(name);
      return !done.length;
    };
    const asks = () => {
      if (consent === "none") return false;
      const { dialog, frames } = page.consentHere();
      return dialog || frames;
    };
    // Roots that only the browser can hand out are fetched from outside.
    const isSealed = () => page.sealed().length > 0;
    const unfolds = () => !asks() && passes("consent", []) && passes("close_dialogs", page.closeDialogs()) && !isSealed() && passes("pick_region", page.settleOn()) && !hasFramesApart;
    if (unfolds()) passes("expand", await page.expand());
    await page.tasks(3);
    return { ...page.status(), did, idle };
  };
  /** Bring the next empty place that the page waits for before the reader, in the windows around this one too; true where that moved something. */
  const meetMark = async () => {
    const mark = page.watchedMarks().find((each) => each.checkVisibility());
    if (!mark) return false;
    const { changes, requests } = page.shared;
    const waited = page.status().next !== null;
    mark.scrollIntoView({ block: "center", behavior: "instant" });
    await page.frames(2);
    await page.tasks(3);
    return page.shared.changes + page.shared.requests !== changes + requests || (page.status().next !== null && !waited);
  };
  /** The same in a frame that holds a part of the article, and the way to its end: [what was done], null where nothing was to do. */
  page.read = async (stepsMost) => {
    if (page.lookBriefly().length < limits.frameCharacters) return null;
    const did = await page.expand();
    if (did.length || !page.watched().scroll) return did.length ? did : null;
    const before = page.scrolled().y;
    await page.scroll(stepsMost); // all of such a document is the article's
    if (page.scrolled().y > before) return ["scrolled"];
    // What a step has set going may come a moment later; an interval goes on whatever the reader does.
    return (await meetMark()) || page.earliest(page.isAwaited) ? ["scrolled to where it goes on"] : null;
  };
  /** From here on the article is known: nothing may lead away from it, and what is shown is recorded. Gives what was done. */
  page.settleOn = () => {
    const did = page.returnToStory();
    page.pickRegion();
    page.record();
    page.unlock();
    page.guard(true);
    return did;
  };
}
