// The page as its reader has it: one tree through shadow roots, slots and frames of this origin.
(page) => {
  const FRAMES = "iframe,frame,object,embed";

  const isFrame = (element) => /^(?:IFRAME|FRAME|OBJECT|EMBED)$/.test(element.tagName);
  const viewOfEmbed = (frame) => {
    for (let i = 0; i < window.length; i++) if (window[i].frameElement === frame) return window[i];
    return null;
  };
  /** The document that a frame of this origin shows; null for one of another origin. */
  const documentOf = (frame) => {
    try {
      const view = frame.localName === "embed" ? viewOfEmbed(frame) : frame.contentWindow;
      if (!view?.document) return null;
      page.meet(view);
      return view.document;
    } catch {
      return null; // another origin: asked by itself
    }
  };
  const isPlaced = (child) => child.hasAttribute("style") && child.localName !== "span" && getComputedStyle(child).position === "absolute";
  /** Children that their styles place one below the other, in that order: lists that hold what is in view have them in any. */
  const inPlaces = (parent) => {
    const [first, last] = [parent.firstElementChild, parent.lastElementChild];
    if (first === last || !(first.hasAttribute("style") || last.hasAttribute("style"))) return null;
    const children = [...parent.children];
    const filled = children.filter((child) => child.firstChild || page.shadowOf(child)); // others only hold the height
    if (filled.length < 2 || !filled.every(isPlaced)) return null;
    const boxes = new Map(children.map((child) => [child, child.getBoundingClientRect()]));
    const { left } = boxes.get(filled[0]);
    if (filled.some((child) => Math.abs(boxes.get(child).left - left) > 1)) return null;
    return children.sort((one, other) => boxes.get(one).top - boxes.get(other).top);
  };
  /** The children as they are shown: shadow root before light children, a slot's assigned nodes in its place, a frame's body. */
  const childrenOf = (element) => {
    if (element.tagName === "SLOT") {
      const assigned = element.assignedNodes();
      return assigned.length ? assigned : element.childNodes;
    }
    if (isFrame(element)) {
      const inner = documentOf(element);
      return inner?.body ? [inner.body] : [];
    }
    const parent = page.shadowOf(element) ?? element;
    return inPlaces(parent) ?? parent.childNodes;
  };
  /** The element whose shadow root a node stands in; a document's `host` is a picture of that name, if anything. */
  const hostOf = (node) => {
    const root = node.getRootNode();
    return root.nodeType === 11 ? root.host : undefined;
  };
  /** The frame in which a node stands; null in this window itself. */
  const frameOf = (node) => (node.ownerDocument !== document ? (node.ownerDocument.defaultView?.frameElement ?? null) : null);
  const parentOf = (node) => {
    if (node.parentElement) return node.assignedSlot ?? node.parentElement;
    const host = hostOf(node);
    if (host) return host;
    return frameOf(node);
  };
  /** Where an element ends in this window: in a frame no further down than the frame does. */
  const bottomOf = (element) => {
    let { bottom } = element.getBoundingClientRect();
    for (let frame = frameOf(element); frame; frame = frameOf(frame)) {
      const box = frame.getBoundingClientRect();
      bottom = Math.min(box.top + bottom, box.bottom);
    }
    return bottom;
  };
  /** True inside an element or at it, through shadow roots, slots and frames. */
  const isWithin = (element, box) => {
    for (let node = element; node; node = parentOf(node)) if (node === box) return true;
    return false;
  };
  /** The element and what holds it in the documents and roots around its own, from the inside. */
  const placesOf = (element) => {
    const places = [];
    for (let node = element; node; node = node.host ?? node.defaultView?.frameElement) {
      places.push(node);
      node = node.getRootNode();
    }
    return places;
  };
  /** Whether the second element comes after the first on the page, or stands in it. */
  const follows = (first, second) => {
    if (first.getRootNode() !== second.getRootNode()) {
      const places = placesOf(second);
      for (const place of placesOf(first)) {
        const other = places.find((each) => each.getRootNode() === place.getRootNode());
        if (other) return other === place ? place === first : follows(place, other);
      }
    }
    return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  };

  /** Is a component below `root`, or inside another one that is? */
  const isBelow = (host, root) => {
    if (root === document) return host.isConnected;
    for (let node = host; node; node = hostOf(node)) if (root.contains(node)) return true;
    return false;
  };
  // Each of them once: a page may draw every icon in a shadow root of its own.
  const treesBelow = (root) => {
    const trees = [root];
    for (const host of page.hosts) if (isBelow(host, root)) trees.push(page.shadowOf(host));
    return trees;
  };
  /** All matches below `root`, through shadow roots and frames of this origin. */
  page.deepQuery = (selector, root) => {
    // In a frame other components are known.
    const other = (root.ownerDocument ?? document) !== document && root.ownerDocument.defaultView?.__jsnews;
    if (other) return other.deepQuery(selector, root);
    const found = [];
    for (const tree of treesBelow(root)) {
      found.push(...tree.querySelectorAll(selector));
      for (const frame of tree.querySelectorAll(FRAMES)) {
        const inner = documentOf(frame);
        if (inner?.defaultView?.__jsnews) found.push(...inner.defaultView.__jsnews.deepQuery(selector, inner));
      }
    }
    return found;
  };

  page.tree = { FRAMES, isFrame, documentOf, childrenOf, parentOf, bottomOf, isWithin, follows };
}
