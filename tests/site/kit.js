// What the scripts of every page have at hand: the page's own facts, and how text gets into its article.
const site = {
  ...FACTS,
  body: () => document.querySelector(site.selector),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  paragraph(text) {
    const element = document.createElement("p");
    element.textContent = text;
    return element;
  },
  append(texts) {
    site.body().append(...texts.map(site.paragraph));
  },
  replace(texts) {
    site.body().replaceChildren(...texts.map(site.paragraph));
  },
  // The address of a route that serves this page's text; `from` and `to` count paragraphs, `delay` is in ms.
  address(route, options = {}) {
    const { origin = "", ...query } = options;
    return `${origin}/${route}/${site.name}?${new URLSearchParams({ visit: site.visit, ...query })}`;
  },
  async text(options) {
    const response = await fetch(site.address("text", options));
    return (await response.json()).paragraphs;
  },
  // The text as most pages get it: some work of their own first (`pause` ms), then a request (`delay` ms).
  async later(pause, options) {
    await site.sleep(pause);
    return site.text(options);
  },
  // A control that goes, and brings the text from a paragraph on, when it hears the reader do that.
  bringsRest(selector, { from = 2, hears = "click" } = {}) {
    document.querySelector(selector).addEventListener(hears, async ({ currentTarget }) => {
      currentTarget.remove();
      site.append(await site.text({ from, delay: 120 }));
    });
  },
  // Calls back once per element when it comes within `margin` of the view.
  whenVisible(element, act, margin = "0px") {
    new IntersectionObserver(
      (entries, observer) => {
        if (entries.some((entry) => entry.isIntersecting)) {
          observer.disconnect();
          act();
        }
      },
      { rootMargin: margin },
    ).observe(element);
  },
};
