// For a person in front of the window: what extraction keeps is outlined, the rest of the page's text dimmed.
(page) => {
  const { look } = page;
  const LEAF = "p,li,h1,h2,h3,h4,h5,h6,blockquote,figcaption,td,th,pre,dd,dt";
  const plain = (text) => look.squeeze(text).toLowerCase();

  page.highlight = (texts) => {
    const kept = new Set(texts.flatMap((text) => [plain(text), ...text.split(/\n|\t| \| /).map(plain)]));
    for (const element of page.deepQuery(LEAF, document)) {
      const text = plain(element.textContent);
      if (!text || element.querySelector(LEAF)) continue;
      if (kept.has(text)) element.style.setProperty("outline", "2px solid #2a7", "important");
      else element.style.setProperty("opacity", "0.3", "important");
    }
    page.native.scrollTo(0, 0);
  };
}
