// Who in this page waits for what only a reader does: scrolling, looking, touching, a finished load? Where nobody does, nothing needs to be played.
(page, limits) => {
  const { native, shared } = page;
  const KINDS = {
    interaction: /^(mousemove|mouseover|mouseenter|mousedown|pointermove|pointerover|pointerenter|pointerdown|touchstart|touchmove|wheel|keydown|keyup|keypress|click|focusin)$/,
    scroll: /^(scroll|scrollend|wheel|touchmove|contentvisibilityautostatechange)$/,
    load: /^load$/,
    fonts: /^loading(?:done|error)$/,
  };
  const MOVES = /^(?:mouse|pointer)(?:move|over|enter)$/;
  const CLICKS = /^(?:click|mousedown|mouseup|pointerdown|pointerup|touchstart|touchend)$/;
  const hearers = new WeakSet(); // elements of which somebody listens to clicks
  let clickHearers = 0; // on all of the page
  /** How many listen to clicks, on a control or anywhere else. */
  page.clickHearers = (element) => clickHearers + (typeof element.onclick === "function" ? 1 : 0);
  /** Whether a click on this very element is heard; of frameworks that listen at the root nothing is known. */
  page.hearsClicks = (element) => hearers.has(element) || typeof element.onclick === "function";
  const moveHearers = new WeakSet(); // elements that listen to what the mouse does on its way over them
  let hearing = 0; // how many they are
  let meeting = { mark: "", place: null };
  const isHeard = (element) => {
    for (let node = element; node; node = page.tree.parentOf(node)) if (moveHearers.has(node)) return true;
    return false;
  };
  /** The first of the text in a box that waits for its reader to come there; null where none does. */
  page.meetingPlace = () => {
    const mark = `${hearing} ${shared.changes}`;
    if (hearing > 0 && mark !== meeting.mark) meeting = { mark, place: page.blocks().find(({ element }) => isHeard(element))?.element ?? null };
    return meeting.place;
  };
  const scrollHearers = new WeakSet();
  page.hearsScrolling = (element) => scrollHearers.has(element) || typeof element.onscroll === "function";
  let styleWaiters = 0; // links whose load event somebody waits for
  const GLOBAL = (target) => target === window || target === document || /^(?:html|body|main|article)$/.test(target.localName);

  page.wrap(EventTarget.prototype, "addEventListener", function (original, type, ...rest) {
    const target = this ?? window;
    if (KINDS.scroll.test(type)) {
      shared.observers.scroll++;
      if (target.nodeType === 1) scrollHearers.add(target);
    }
    if (CLICKS.test(type)) {
      clickHearers++;
      if (target.nodeType === 1) hearers.add(target);
    }
    if (KINDS.load.test(type)) {
      shared.observers.load++;
      if (target.localName === "link") styleWaiters++;
    }
    if (KINDS.fonts.test(type)) shared.observers.fonts++;
    if (KINDS.interaction.test(type) && GLOBAL(target)) shared.observers.interaction++;
    else if (MOVES.test(type) && target.nodeType === 1 && !moveHearers.has(target)) {
      moveHearers.add(target);
      hearing++;
    }
    return original.call(target, type, ...rest);
  });
  const onscroll = Object.getOwnPropertyDescriptor(HTMLElement.prototype, "onscroll");
  const set = page.disguise(onscroll.set, {
    apply(original, element, handler) {
      shared.observers.scroll++;
      original.apply(element, handler);
    },
  });
  Object.defineProperty(HTMLElement.prototype, "onscroll", { ...onscroll, set });
  const WAITING = 60; // characters, more than a line says that has the reader wait
  const ON_ITS_WAY = "[aria-busy=true],[class*=spinner i],[class*=loading i],[class*=loader i]";
  /** Where a page waits for its reader stands nothing, or that more is on its way. */
  const isMark = (element) => {
    const text = element.textContent.trim();
    if (text.length > WAITING || element.matches("img,iframe,video,canvas,ins")) return false;
    return text === "" ? element.childElementCount === 0 || element.matches(ON_ITS_WAY) : /(?:…|\.\.\.)$/.test(text);
  };
  page.watchedMarks = () => (shared.marks = shared.marks.filter((element) => element.isConnected && isMark(element)));
  for (const [name, count] of [["IntersectionObserver", "visibility"], ["ResizeObserver", "size"]])
    if (window[name])
      page.wrap(window[name].prototype, "observe", function (original, ...args) {
        shared.observers[count]++;
        if (count === "visibility" && args[0]?.nodeType === 1 && isMark(args[0])) shared.marks.push(args[0]);
        return original.apply(this, args);
      });

  // Some look by themselves, from a timer or a frame, whether the reader has come to a place.
  const lookAt = () => {
    if (shared.firing > 0) shared.observers.place++;
  };
  page.wrap(Element.prototype, "getBoundingClientRect", function (original) {
    lookAt();
    return original.call(this);
  });
  for (const [object, key] of [[window, "scrollY"], [window, "pageYOffset"], [Element.prototype, "scrollTop"]]) {
    const property = Object.getOwnPropertyDescriptor(object, key);
    const get = page.disguise(property.get, {
      apply(original, self) {
        lookAt();
        return original.call(self);
      },
    });
    Object.defineProperty(object, key, { ...property, get });
  }

  const HANDLERS = ["onscroll", "onwheel", "onmousemove", "onmouseover", "ontouchstart", "onkeydown", "onpointermove", "onload"];
  /** What a reader's actions could still bring, by kind. */
  page.watched = () => {
    const { interaction, scroll, visibility, size, load, place } = shared.observers;
    const handled = HANDLERS.filter((name) => window[name] || document[name]);
    const lazyFrames = document.querySelectorAll("iframe[loading=lazy]").length;
    return {
      interaction: interaction + handled.filter((name) => name !== "onload").length > 0 || page.meetingPlace() !== null,
      scroll: scroll + visibility + place + lazyFrames > 0 || handled.includes("onscroll") || handled.includes("onwheel"),
      frames: visibility + size > 0,
      styles: styleWaiters > 0 || [...document.querySelectorAll("link")].some((link) => link.onload && !link.sheet),
      press: page.awaitsHand(),
      load: load > 0 || handled.includes("onload") || document.body?.hasAttribute("onload") === true,
    };
  };

  // On the real clock these are seen, not driven: delays that are no timers, and animation callbacks.
  if (!limits.virtual) {
    const { book } = page;
    if (window.AbortSignal?.timeout)
      page.wrap(AbortSignal, "timeout", function (original, ms) {
        page.expect(ms);
        return original.call(this, ms);
      });
    if (window.Scheduler)
      page.wrap(Scheduler.prototype, "postTask", function (original, callback, options) {
        if (options?.delay) page.expect(options.delay);
        return original.call(this, callback, options);
      });
    const open = new Set();
    page.wrap(window, "requestAnimationFrame", (original, callback) => {
      const { chain } = shared;
      const id = original.call(window, (time) => {
        open.delete(id);
        book.frameRequests = open.size;
        const before = shared.changes;
        try {
          page.inChain(chain, () => callback(time));
        } finally {
          page.task().then(() => {
            if (shared.changes > before) shared.frameText = page.time();
          });
        }
      });
      open.add(id);
      book.frameRequests = open.size;
      return id;
    });
    page.wrap(window, "cancelAnimationFrame", (original, id) => {
      open.delete(id);
      book.frameRequests = open.size;
      return original.call(window, id);
    });
  }

  /** Finite CSS animations and transitions that still run: finished at once on the virtual clock, waited for on the real one. */
  page.animations = () => {
    if (!document.getAnimations || shared.finished >= limits.animationRounds) return false;
    // A document tells of none in its components.
    const roots = [document, ...page.hosts.filter((host) => host.isConnected).map(page.shadowOf)];
    const running = roots.flatMap((root) => root.getAnimations()).filter((animation) => {
      const end = animation.effect?.getComputedTiming().endTime;
      return animation.playState === "running" && Number.isFinite(end);
    });
    if (!running.length) return false;
    if (!limits.virtual) {
      // Pages hide all that they have until an animation ends, for as long as their script might take to come.
      const { visibility, opacity } = document.body ? getComputedStyle(document.body) : {};
      const most = visibility === "hidden" || opacity === "0" ? limits.animationHiddenMs : limits.animationMs;
      return running.some((animation) => animation.effect.getComputedTiming().endTime - (animation.currentTime ?? 0) < most);
    }
    shared.finished++;
    for (const animation of running) animation.finish();
    return true;
  };
}
