// An advertisement that is served before the article, as a page of its own: its reader goes on by the link that it has for that.
(page, limits) => {
  const { deepQuery, label, look, mayPress, stays, visible } = page;

  const CONTROLS = "a[href],button,[role=button]";
  const MOST = 600; // characters of what is advertised
  /** A way on within this site; a button may lead anywhere, and says no more than that. */
  const leadsOn = (control) => {
    const link = control.closest("a[href]");
    return !link || (!stays(control) && page.addresses.isOwn(page.urlOf(link.href)));
  };
  /** Press what leads on, where nothing but that is to be had here: [what was done]. Where each such page leads to the next one, it ends at some. */
  page.passBy = () => {
    if (!document.body || history.length > limits.pressesMost || !page.thin() || look.textOf(document.body).length > MOST) return [];
    const control = deepQuery(CONTROLS, document).find((each) => {
      const text = label(each);
      return text.length <= 60 && page.words.passes.test(text) && leadsOn(each) && mayPress(each, limits.pressesMost) && visible(each);
    });
    if (!control) return [];
    page.guard(false);
    page.press(control);
    return [`went on by “${label(control)}” from what stands before the article`];
  };
}
