// Is the page at rest? Asked in one go as far as the answers allow, because each call costs more than most of what it asks.
(page, limits) => {
  const { native, shared } = page;

  const mark = () => `${shared.changes} ${shared.posts}`;
  // What comes in a frame comes in its rendering, after the animation callbacks, and what observers are told in tasks behind it.
  const frame = async () => {
    const before = mark();
    await page.frames(1);
    await page.tasks(3);
    return before === mark();
  };
  const isPending = ({ next, holds, refresh, ready }) => Boolean(next || holds.length || refresh || ready !== "complete");

  const later = (before, now) => ({ ...before, ...now, noise: [...before.noise, ...now.noise] });
  const goOn = async (status, tidy) => {
    if (!tidy || !status.calm || isPending(status)) return status;
    const [consent, hasFramesApart, requests] = tidy;
    // What has been asked for since may bring the text anew, and whoever waits for that has not heard of it yet.
    if (shared.requests !== requests) return status;
    return later(status, await page.tidy(consent, hasFramesApart || status.closed > 0));
  };

  /**
   * `calm` is true where a frame passes without new text and without a message. With `tidy`, [consent, hasFramesApart,
   * requests: how many the last status told of], a page on which nothing is pending then is tidied in the same call.
   */
  page.calm = async (tidy = null) => {
    const calm = await frame();
    return goOn({ ...page.status(), calm }, tidy);
  };

  /** Let the tasks that are already queued run, then say what is pending; `ended`: {address: how many of its answers have come}, where a request that mattered has ended. `tidy` as in `calm`. */
  page.flushed = async (ended = null, tidy = null) => {
    if (ended) {
      page.causeEnded();
      await page.answersHanded(ended);
    }
    await page.tasks(3);
    // A browser that has no frame to draw may put its idle moments off for ever.
    if (page.waitsForIdle()) native.requestAnimationFrame(() => {});
    const status = page.status();
    if (!tidy || isPending(status)) return status;
    return status.moved ? later(status, await page.calm(tidy)) : goOn({ ...status, calm: true }, tidy);
  };
}
