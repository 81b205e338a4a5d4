// Once the article is there nothing in the page may lead away from it: other stories that a press opens, addresses of the next story, reloads for ever.
(page) => {
  let on = false;
  const leads = (event) => {
    const there = new URL(event.destination.url, location.href);
    if (event.navigationType === "reload") return true;
    if (event.hashChange) return false;
    return !event.destination.sameDocument || there.pathname !== location.pathname;
  };
  window.navigation?.addEventListener("navigate", (event) => {
    if (on && event.cancelable && leads(event)) event.preventDefault();
  });
  page.guard = (value) => {
    on = value;
  };
}
