// What an address says: whose it is, which page of one article, and whether more of its text may be there.
(page) => {
  // Of a host: near enough to tell a site's own from others'; names are registered below some second labels (".co.uk").
  const SITE = /[^.]+\.(?:(?:com?|org|ac|edu)\.[a-z]{2}|(?:or|ne|go|re)\.(?:jp|kr|th|id)|[^.\d][^.]*)$/i;
  const siteOf = ({ hostname }) => SITE.exec(hostname)?.[0] ?? hostname;
  /** Of the site whose page this is. */
  const isOwn = (url) => siteOf(url) === siteOf(location);

  const stemOf = (url) => url.pathname.replace(/\.(?:[sx]?html?|php\d?|aspx?|jsp|cfm)$/i, "").replace(/\/$/, "");
  const NUMBERED = /[/_,-](?:(?:page|seite|pagina|p|s)[/_-]?)?\d{1,3}\/?$/i;
  const NUMBER = /^\d{1,3}$/;
  /** The names of the parameters in which two addresses differ. */
  const changed = (one, other) => {
    const keys = new Set([...one.searchParams.keys(), ...other.searchParams.keys()]);
    return [...keys].filter((key) => one.searchParams.get(key) !== other.searchParams.get(key));
  };
  /** Pages of one article share the path but for a number at its end, or differ in one query parameter that is a number. */
  const sameArticle = (href) => {
    const [here, there] = [page.urlOf(location.href), page.urlOf(href)];
    if (there?.origin !== here.origin) return false;
    const stem = (url) => stemOf(url).replace(NUMBERED, "").replace(/\/$/, "");
    if (stem(here) !== stem(there)) return false;
    return changed(here, there).every((key) => NUMBER.test(there.searchParams.get(key) ?? "1") && NUMBER.test(here.searchParams.get(key) ?? "1"));
  };
  /** An address that may show this page with more of its text: the same one, with something added to its path or query. */
  const isFuller = (href) => {
    const [here, there] = [page.urlOf(location.href), page.urlOf(href)];
    if (there?.origin !== here.origin) return false;
    const stem = here.pathname.replace(/\/$/, "");
    const isBelow = stem !== "" && there.pathname.startsWith(`${stem}/`) && there.pathname.length > stem.length + 1;
    const added = [...there.searchParams.keys()].some((key) => !here.searchParams.has(key));
    const kept = [...here.searchParams].every(([key, value]) => (there.searchParams.get(key) ?? value) === value);
    return kept && (isBelow || (added && there.pathname === here.pathname));
  };

  // By what parameters pages are called; those of calendars, comments and searches have other names.
  const PARAMETER = /^(?:page(?:no|num|number|d)?|pg|pn|p|seite|teil|part(?:e|ie)?|p[aá]g(?:ina)?|sida|side|sivu|del|deel|osa|str(?:ana|anica|ona)?|oldal|sayfa|hal(?:aman)?|trang|ch(?:apter)?|glava|kapitel|hoja)$/i;
  // What is added to the first page's path: "/2", "-2", ",2", "/page/2", "/glava-2"; a longer number is a date, or a story's own.
  const ADDED = /^[/_,.-](?:\p{L}{1,12}[/_.-]?)?(\d{1,2})$/u;
  /** A part of an address in letters; as it is where its bytes are of another time's encoding. */
  const decoded = (text) => {
    try {
      return decodeURI(text);
    } catch {
      return text;
    }
  };
  /** Which page of the article an address means whose first page is at `first`: a number; null where it means something else. */
  const partOf = (href, first) => {
    const [one, other] = [page.urlOf(first), page.urlOf(href)];
    if (!other || one?.origin !== other.origin) return null;
    const keys = changed(one, other);
    if (one.pathname === other.pathname && keys.length <= 1) {
      const number = keys.length ? (other.searchParams.get(keys[0]) ?? "1") : "1";
      return keys.every((key) => PARAMETER.test(key)) && NUMBER.test(number) ? Number(number) : null;
    }
    const added = stemOf(other).startsWith(stemOf(one)) ? ADDED.exec(decoded(stemOf(other).slice(stemOf(one).length))) : null;
    return added && stemOf(one) && !keys.length ? Number(added[1]) : null;
  };
  page.addresses = { isOwn, decoded, sameArticle, isFuller, partOf };
}
