// How an element is written so that nothing of it acts: addresses whole, pictures with their real source, no handlers; of styles and scripts only what they tell.
(page, limits) => {
  const STATE = /^\s*(?:(?:window|self|globalThis)\s*(?:\.[\w$]+|\[["'][^"']+["']\])|(?:var|let|const)\s+__\w+)[^=;]{0,80}(?:=|\.push\()/;
  const DATA_TYPE = /^application\/(?:[\w.+-]*\+)?json$/i;
  const LAZY = ["data-src", "data-lazy-src", "data-original", "data-lazy", "data-hi-res-src", "data-full-src", "data-url", "data-image"];
  const LAZY_SETS = ["data-srcset", "data-lazy-srcset", "srcset"];
  const PLACEHOLDER = /^data:|(?:blank|placeholder|pixel|spacer|transparent|lazy|loading)[\w-]*\.(?:gif|png|svg|jpe?g|webp)/i;

  const TELLING = /(?<![\w-])(?:text-align\s*:\s*[a-z]+|display\s*:\s*inline(?![\w-]))/gi; // what a style says of the text: a caption, a name below it

  const escapeText = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  const escapeValue = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  const absolute = (url, base) => {
    const resolved = page.urlOf(url, base);
    return /^(?:https?|mailto):$/.test(resolved?.protocol) ? resolved.href : null;
  };
  /** The largest candidate of a srcset. */
  const largest = (set) => {
    let best = null;
    // An address may hold commas, but for one at its end; what is said of it ends at the next one.
    for (const [, url, size] of set.matchAll(/([^\s,](?:\S*[^\s,])?)(?:,|\s+([^,]*)|$)/g)) {
      const value = parseFloat(size) || 1;
      if (!best || value > best.value) best = { url, value };
    }
    return best?.url ?? null;
  };
  const sourceOf = (image) => {
    const given = image.getAttribute("src");
    if (given && !PLACEHOLDER.test(given)) return given;
    for (const name of LAZY) if (image.getAttribute(name)) return image.getAttribute(name);
    const sets = [image, ...(image.parentElement?.tagName === "PICTURE" ? image.parentElement.querySelectorAll("source") : [])];
    for (const element of sets)
      for (const name of LAZY_SETS) {
        const set = element.getAttribute(name);
        const url = set && largest(set);
        if (url && !PLACEHOLDER.test(url)) return url;
      }
    return given;
  };

  /** The attributes of an element, as they are written into its tag; but those with these names. */
  const attributesOf = (element, base, but) => {
    const out = [];
    const tag = element.localName;
    for (const { name, value } of element.attributes) {
      if (/^(?:on|nonce$|integrity$|srcdoc$|data-jsnews)/i.test(name) || value.length > limits.attributeCharacters) continue;
      if (/[^\w.:@-]/.test(name) || but?.test(name)) continue;
      if (name === "style") {
        const told = value.match(TELLING);
        if (told) out.push(` style="${told.join("; ")}"`);
        continue;
      }
      if (tag === "img" && /^(?:src|srcset|sizes|loading)$/.test(name)) continue;
      if (/^(?:href|src|action|formaction|poster|cite)$/.test(name)) {
        const url = absolute(value, base);
        if (url) out.push(` ${name}="${escapeValue(url)}"`);
      } else out.push(` ${name}="${escapeValue(value)}"`);
    }
    if (tag === "img") {
      const source = sourceOf(element);
      const url = source && absolute(source, base);
      if (url) out.push(` src="${escapeValue(url)}"`);
    }
    return out.join("");
  };
  /** A script as data; "" where it tells nothing. On a short page their addresses do: a guard's question in a page's place is known by them. */
  const scriptOf = (element, isShort) => {
    const text = element.textContent;
    const type = (element.type ?? "").split(";")[0].trim();
    // In a formula the text of a script is no raw text: read again, it would be elements.
    if (text.length > limits.stateCharacters || element.namespaceURI !== "http://www.w3.org/1999/xhtml") return "";
    if (element.src && !DATA_TYPE.test(type)) return isShort() ? `<script type="text/plain" data-jsnews-src="${escapeValue(element.src)}"></script>` : "";
    // Where a script opens a comment and another script, the parser takes all that follows for its text.
    const closed = text.replace(/<(?=!--|\/?script)/gi, "\\u003c");
    const id = element.id ? ` id="${escapeValue(element.id)}"` : "";
    if (DATA_TYPE.test(type)) return `<script type="${escapeValue(type)}"${id}>${closed}</script>`;
    const isState = (!type || /javascript|module/i.test(type)) && STATE.test(text);
    return isState ? `<script type="text/plain" data-jsnews-state=""${id}>${closed}</script>` : "";
  };

  page.inert = { escapeText, escapeValue, absolute, attributesOf, scriptOf };
}
