// Once the article is there nothing in the page may lead away from it: other stories that a press opens, addresses of the next story, reloads for ever.
(page, limits) => {
  let on = false;
  const leads = (event) => {
    if (event.navigationType === "reload") return true;
    if (event.hashChange) return false;
    return !event.destination.sameDocument || page.urlOf(event.destination.url)?.pathname !== location.pathname;
  };
  // What sends a reader on at once, or from a few words, leads to the article. Who has had it before his eyes for a while is led away from it.
  // What we press may lead away and back, as a consent tool on a site of its own does.
  const leadsFromArticle = ({ destination, navigationType }) =>
    !destination.sameDocument && navigationType !== "reload" && page.shared.acts === 0 && page.time() - page.origin > limits.leadsOnMs && !page.thin();
  let ledTo = null;
  let heldBack = null;
  /** The path that the page last wanted for itself, and did not get. */
  page.ledTo = () => ledTo;
  /** The control whose press asked for this page with more of its text, as another document, and was refused. */
  page.heldBack = () => heldBack;
  const leading = new Set();
  /** Controls whose press asked for another document, and was refused. */
  page.leadingAway = () => [...leading].filter(({ isConnected }) => isConnected);
  /** A form that is posted to the page's own address, or one with something added. */
  const asksForMore = ({ destination, formData }) => page.addresses.isFuller(destination.url) || (formData !== null && destination.url.split("#")[0] === location.href.split("#")[0]);
  const holdBack = (event) => {
    const pressed = page.lastPressed();
    if (pressed) leading.add(pressed);
    if (asksForMore(event)) heldBack = pressed ?? heldBack; // a second press may be the mouse's
  };
  /** Another query under the same path, which may be another story, or more of this one. */
  const asksAnew = ({ destination, hashChange }) => on && destination.sameDocument && !hashChange && destination.url.split("#")[0] !== location.href.split("#")[0];
  window.navigation?.addEventListener("navigate", (event) => {
    if (asksAnew(event)) page.ledAway();
    if (!event.cancelable || !(on ? leads(event) : leadsFromArticle(event))) return;
    event.preventDefault();
    if (!event.destination.sameDocument) return holdBack(event);
    page.ledAway();
    ledTo = page.urlOf(event.destination.url)?.pathname ?? null;
  });
  // In a reader's tab nothing stands before the page; in ours an empty one does.
  const isFirst = () => window.navigation?.canGoBack === false;
  page.wrap(History.prototype, "back", function (original) {
    if (!isFirst()) original.call(this);
  });
  page.wrap(History.prototype, "go", function (original, steps) {
    if (!(steps < 0 && isFirst())) original.call(this, steps);
  });

  page.guard = (value) => {
    on = value;
    if (!on) page.letStoryGo();
  };
}
