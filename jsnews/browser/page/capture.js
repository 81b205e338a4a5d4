// The settled DOM as inert HTML: shadow roots and slots flattened, frames inlined, hidden nodes marked.
(page, limits) => {
  const { look, tree } = page;
  const { escapeText, escapeValue, absolute, attributesOf, scriptOf } = page.inert;
  const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
  const LEFT_OUT = new Set("style noscript template applet".split(" "));
  const FAR = 500; // CSS pixels outside the page
  const [SHORT_PAGE, MOST_SCRIPTS] = [3_000, 50]; // characters, and scripts, of what may be a question in a page's place

  const hasOwnText = (element) => {
    for (const child of element.childNodes) if (child.nodeType === 3 && /\S/.test(child.data)) return true;
    return false;
  };
  /** Placed where nobody can scroll to. What has been scrolled out of a box stands to the left as well, and is none of it. */
  const isFarOff = (element, box) => {
    const { x, y } = page.scrolled();
    if (box.right + x > -FAR && box.bottom + y > -FAR) return false;
    for (let node = element; node && node !== document.body; node = tree.parentOf(node)) {
      const { position, left, top } = getComputedStyle(node);
      if (/absolute|fixed/.test(position) && Math.min(parseFloat(left) || 0, parseFloat(top) || 0) <= -FAR) return true;
    }
    return false;
  };
  /** Without colour, and with nothing that would ever give it some; what fades in has a transition or an animation. */
  const isSeeThrough = (element) => {
    const { opacity, transitionDuration, animationName } = getComputedStyle(element);
    return opacity === "0" && animationName === "none" && parseFloat(transitionDuration) === 0;
  };
  /** In a part whose contents are not drawn. What waits to be found is folded only, and closed details are not drawn either. */
  const isUndrawn = (element) => {
    for (let node = element; node; node = tree.parentOf(node))
      if (getComputedStyle(node).contentVisibility === "hidden" && node.hidden !== "until-found") return true;
    return false;
  };
  const SUSPECT = "[class*=blur i],[style*=blur i],[aria-hidden=true],[inert],[data-clone]"; // of nearly all others nothing more is asked
  const UNREADABLE = 3; // pixels of blur
  const isBlurred = (element) => Number(/blur\(([\d.]+)px/.exec(getComputedStyle(element).filter)?.[1] ?? 0) >= UNREADABLE;
  /** A row of slides without an end has copies of the last ones before the first, and of the first ones behind the last. */
  const COPY = "[class*=clone i],[class*=duplicate i],[data-clone]";
  const isCopy = (element) => element.matches(COPY) && element.closest(page.CAROUSEL) !== null;
  /** Hidden from the reader's eyes: not displayed, invisible, far off, or clipped to nothing for screen readers only. */
  let unpainted = false;
  const isHidden = (element) => {
    if (unpainted) return false;
    if (page.isRewritten(element) || page.isExcuse(element)) return true;
    if (element.matches(SUSPECT) && (isBlurred(element) || isCopy(element))) return true;
    if (element.tagName === "SLOT" || element.namespaceURI !== "http://www.w3.org/1999/xhtml") return false;
    if (!element.checkVisibility()) {
      if (page.isLeftClosed(element)) return true;
      if (element.getClientRects().length > 0) return isUndrawn(element);
      return getComputedStyle(element).display !== "contents";
    }
    if (!hasOwnText(element) || page.wasShown(element)) return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return true;
    if (!element.checkVisibility({ opacityProperty: true }) && isSeeThrough(element)) return true;
    const box = element.getBoundingClientRect();
    if (isFarOff(element, box)) return true;
    if (box.width > 1 && box.height > 1) return false;
    const style = getComputedStyle(element);
    if (parseFloat(style.fontSize) === 0) return true;
    if (box.width > 1 || box.height > 1) return false;
    return style.position === "absolute" && (style.clip !== "auto" || style.clipPath !== "none" || style.overflow === "hidden");
  };

  const out = [];
  let missing = null;
  let only = { isOther: () => false };
  let story = null; // the dialog that tells it: what is behind is none of it
  const isBehind = (node) => story !== null && !node.contains(story) && !story.contains(node);
  const DIALOGUE = /^(?:role|aria-modal|open)$/;
  const restore = (key) => {
    for (const { tag, text } of missing?.get(key) ?? []) {
      const name = /^(?:P|H[2-6]|BLOCKQUOTE)$/.test(tag) ? tag.toLowerCase() : "p";
      out.push(`<${name} data-jsnews-restored="">${escapeText(text)}</${name}>`);
    }
    missing?.delete(key);
  };

  const attributes = (element, base) => out.push(attributesOf(element, base, element === story ? DIALOGUE : null));
  let short = null; // whether the page is, once that was asked
  const isShort = () => {
    if (short !== null) return short;
    const unread = [...(document.body?.querySelectorAll("script,style") ?? [])];
    const length = unread.reduce((rest, { textContent }) => rest - textContent.length, document.body?.textContent.length ?? 0);
    short = length < SHORT_PAGE && document.scripts.length < MOST_SCRIPTS;
    return short;
  };

  const SLOT = /^[\da-f]+-\d+$/;
  /** What the page calls a frame: some say so that it is an advertisement. */
  const namesOf = (element) => {
    const called = { id: element.getAttribute("id") ?? element.getAttribute("name") };
    for (const name of ["class", "title", "aria-label"]) called[name] = element.getAttribute(name);
    return Object.entries(called).map(([name, value]) => (value ? ` ${name}="${escapeValue(value)}"` : "")).join("");
  };
  function frame(element, base, hidden) {
    const source = absolute(element.getAttribute("src") ?? element.getAttribute("data") ?? "", base) ?? "";
    const inner = look.isAdvert(element) ? null : tree.documentOf(element);
    const slot = SLOT.exec(element.getAttribute("data-jsnews-slot"))?.[0]; // of another origin: its own capture fills it
    if (inner?.body?.childNodes.length || slot) {
      out.push(`<div data-jsnews-frame="${escapeValue(source)}"${namesOf(element)}${hidden}${slot ? ` data-jsnews-slot="${slot}"` : ""}>`);
      if (inner?.body) for (const child of inner.body.childNodes) write(child, inner.baseURI, hidden !== "");
      out.push("</div>");
    } else if (element.localName === "iframe") {
      out.push("<iframe");
      attributes(element, base);
      out.push(`${hidden} sandbox=""></iframe>`);
    }
  }

  const PARAGRAPH = 80; // characters, more than a word that is set apart
  const IN_LINE = "p,h1,h2,h3,h4,h5,h6,a,button,summary,label,span,pre";
  /** A paragraph by its style alone, which the document does without. */
  const isStyledParagraph = (element) =>
    element.localName === "span" && hasOwnText(element) && look.weight(element.textContent) >= PARAGRAPH &&
    !element.parentElement?.closest(IN_LINE) && getComputedStyle(element).display === "block";

  function write(node, base, insideHidden) {
    if (node.nodeType === 3) return void out.push(escapeText(node.data));
    if (node.nodeType !== 1) return;
    const tag = node === story ? "section" : isStyledParagraph(node) ? "div" : node.localName;
    if (LEFT_OUT.has(tag) || (tag === "meta" && /refresh/i.test(node.getAttribute("http-equiv")))) return;
    if (tag === "script") return void out.push(scriptOf(node, isShort));
    if (tag === "svg" || tag === "canvas") return void out.push(`<${tag}></${tag}>`); // that something is drawn there says what stands around it
    const hidden = !insideHidden && (isHidden(node) || only.isOther(node) || isBehind(node)) ? ' data-jsnews-hidden=""' : "";
    if (node.matches(tree.FRAMES)) return frame(node, base, hidden);
    if (tag === "slot") {
      for (const child of tree.childrenOf(node)) write(child, base, insideHidden);
      return;
    }
    const text = missing?.size && look.PROSE.has(node.tagName) ? look.textOf(node) : null;
    if (text !== null && text === missing.first) restore("");
    out.push(`<${tag}`);
    attributes(node, base);
    out.push(`${hidden}>`);
    if (VOID.has(tag)) return;
    for (const child of tree.childrenOf(node)) write(child, base, insideHidden || hidden !== "");
    out.push(`</${tag}>`);
    if (text !== null && missing.has(text)) restore(text);
  }

  function head() {
    out.push("<head>");
    const base = document.baseURI;
    for (const element of document.head?.children ?? []) {
      const tag = element.localName;
      if (tag === "title" && document.head.querySelector("title") === element) out.push(`<title>${escapeText(only.called)}</title>`);
      else if (tag === "title" || tag === "meta" || tag === "script") write(element, base, true);
      else if (tag === "link" && !/stylesheet|preload|prefetch|preconnect|modulepreload/i.test(element.rel)) write(element, base, true);
    }
    out.push("</head>");
  }

  const result = () => {
    const html = out.join("");
    out.length = 0;
    return html;
  };
  /** This frame's body alone, for the slot that its element holds in the outer page. */
  page.captureBody = () => {
    for (const child of document.body?.childNodes ?? []) write(child, document.baseURI, false);
    return result();
  };
  page.headline = () => look.squeeze(document.querySelector("h1")?.textContent ?? "");
  /** {html, restored, cut, url, length, overlays, denied, headline}: the page as one document; `restored` blocks had been shown and were gone, `cut` where the page cut its article, `denied` what it was asked for in vain. */
  page.capture = (fresh = false) => {
    if (!fresh) page.returnToStory();
    const denied = page.denied();
    page.keepOpen();
    short = null;
    only = page.onlyThis();
    story = page.story();
    const { gone, count, cut, kept } = fresh ? { gone: new Map(), count: 0, cut: false, kept: 0 } : page.missing();
    missing = count ? gone : null;
    unpainted = page.unpainted();
    if (missing) missing.first = page.blocks()[0]?.text;
    out.push("<!doctype html>\n<html");
    attributes(document.documentElement, document.baseURI);
    out.push(">");
    head();
    out.push("<body");
    if (document.body) attributes(document.body, document.baseURI);
    out.push(">");
    for (const child of document.body?.childNodes ?? []) write(child, document.baseURI, false);
    for (const key of [...(missing?.keys() ?? [])]) restore(key);
    out.push("</body></html>\n");
    missing = null;
    const blocks = page.blocks();
    return { html: result(), restored: count, cut, url: location.href, length: look.measure(blocks) + kept, overlays: page.overlays(), denied, headline: page.headline() };
  };
}
