// An article in several pages: where is the next one?
(page) => {
  const { look, tree, shared, words } = page;
  const { sameArticle, isFuller, partOf } = page.addresses;
  const MARKED = "[aria-current]:not([aria-current=false]),:disabled,.current,.active,.selected";
  const UNMARKED = "strong,b,em,span:not([class*=sep])"; // the number that leads nowhere
  const COUNTER = /^\(?(\d{1,2}) ?(?:\/|\p{L}{1,4}) ?(\d{1,2})\)?$/u; // "1/4", "1 of 4"
  const CONTROL = "a[href],button,[role=button],:is([class*=pag i],[id*=pag i]) a"; // the links of a pager may lead nowhere
  const BUTTON = "button,[role=button]";
  const SECTION = "nav,[class*=pag i],[id*=pag i],[role=navigation],[aria-label*=pag i],ul,ol";
  let first = location.href; // where the article's first page is
  const visited = new Set();
  visited.add(location.href.split("#")[0]);

  /** True for the address of another page of this article. */
  const leadsOn = (link) => link.href.split("#")[0] !== location.href.split("#")[0] && sameArticle(link.href);
  const numberOf = (element) => {
    const match = /^\s*(?:\D{0,8}\s)?(\d{1,3})\s*$/.exec(page.label(element));
    return match ? Number(match[1]) : null;
  };
  const BESIDE = "[class*=comment i],[id*=comment i],[class*=related i],aside,footer";
  const ROW = `[class*=gallery i],${page.CAROUSEL}`;
  let prose = { changes: -1, blocks: [] };
  const proseNow = () => {
    if (prose.changes !== shared.changes) prose = { changes: shared.changes, blocks: page.standing() };
    return prose.blocks;
  };
  const outside = (element) => {
    if (element.closest(BESIDE)) return true;
    const row = element.closest(ROW);
    return row !== null && !look.holdsMost(row, proseNow()); // a story may be told in a row of slides
  };

  /** By its markup, or an innermost element that answers to clicks. */
  const isControl = (element) => {
    if (element.matches(CONTROL)) return true;
    return element.childElementCount === 0 && !element.closest(CONTROL) && page.answersClicks(element);
  };
  const isDisabled = (element) => element.disabled || element.getAttribute("aria-disabled") === "true";
  /** The number that stands between the links without an element of its own. */
  const looseNumber = (list) => {
    const numbers = [...list.childNodes].filter(({ nodeType }) => nodeType === 3).flatMap(({ data }) => data.match(/(?<!\d)\d{1,3}(?!\d)/g) ?? []);
    return numbers.length === 1 ? Number(numbers[0]) : null;
  };
  /** The number of the page that is shown: the entry in a list of page numbers that is no link, or is marked. */
  const currentNumber = (list) => {
    const marked = [...list.querySelectorAll(MARKED)].filter((element) => !element.closest("a[href]:not([aria-current])"));
    const unmarked = [...list.querySelectorAll(UNMARKED)].filter((element) => !element.closest(`a[href],${BUTTON}`) && !isControl(element));
    return [...marked, ...unmarked].map(numberOf).find((number) => number !== null) ?? looseNumber(list);
  };
  /** The words of a drawing. */
  const drawn = (element) => element.getAttribute("alt") || element.querySelector("img[alt]")?.alt || element.querySelector("svg > title")?.textContent || "";
  /** What a control says or draws, and what it is called; where a link goes on with the title of the page there, what stands before. */
  const namesOf = (element) => {
    const texts = [page.label(element), element.getAttribute("aria-label") ?? "", element.title, drawn(element)];
    if (element.localName === "a") texts.push(texts[0].split(/[:：]/)[0]);
    return texts.filter((text) => text && text.length <= 40);
  };
  /** A picture that was not loaded has no size to go by. */
  const stands = (element) => page.visible(element) || (drawn(element) !== "" && element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }));
  const byRel = () => document.querySelector("link[rel~=next][href],a[rel~=next][href]");
  const byLabel = () =>
    page.deepQuery(CONTROL, document).find((element) => {
      if (outside(element) || !stands(element) || isDisabled(element)) return false;
      return namesOf(element).some((text) => {
        // A lone arrow says "next" in a pager only.
        return words.nextPage.test(text) && (/\p{L}/u.test(text) || element.closest("[class*=pag i],[id*=pag i],nav") !== null);
      });
    });
  /** What holds numbers that lead to pages of this article, and the one that is shown, is a list of them by whatever name. */
  const rows = () => {
    const links = page.deepQuery("a[href]", document).filter((link) => link.textContent.length < 20 && numberOf(link) !== null && leadsOn(link));
    return [...new Set(links.map((link) => link.parentElement))].filter((row) => row && currentNumber(row) !== null);
  };
  /** The number of the one entry that has a class which none of the others has. */
  const distinctNumber = (entries) => {
    const isOwn = (name) => entries.filter(({ classList }) => classList.contains(name)).length === 1;
    const distinct = entries.filter(({ classList }) => [...classList].some(isOwn));
    return distinct.length === 1 ? numberOf(distinct[0]) : null;
  };
  const IN_PLACE = `${BUTTON},a[href^="#"]`; // what changes this very page
  /** Controls below the text that bear the numbers from 1 on, one of them marked, go through its pages. */
  const isButtonRow = (row) => {
    const buttons = [...row.querySelectorAll(IN_PLACE)].filter((button) => numberOf(button) !== null);
    const isCounted = buttons.length > 1 && buttons.every((button, index) => numberOf(button) === index + 1);
    return isCounted && (currentNumber(row) ?? distinctNumber(buttons)) !== null && endsText(row);
  };
  const buttonRows = () => {
    const first = page.deepQuery(IN_PLACE, document).filter((button) => button.textContent.length < 20 && numberOf(button) === 1);
    const rowOf = (button) => (button.nextElementSibling ? button.parentElement : button.parentElement?.parentElement);
    return first.map(rowOf).filter((row) => row && isButtonRow(row)); // the root of a component is no element
  };
  let turnedTo = null; // the number that was pressed last
  const byNumber = () => {
    for (const list of new Set([...page.deepQuery(SECTION, document), ...rows(), ...buttonRows()])) {
      if (outside(list)) continue;
      const entries = [...list.querySelectorAll(`${CONTROL},span,div,li`)].filter((element) => numberOf(element) !== null && isControl(element));
      if (!entries.length || entries.length > 60) continue;
      const marked = currentNumber(list) ?? turnedTo ?? distinctNumber(entries);
      // Around the text many a name will do: what is counted there need not be pages.
      if (marked === null && page.hasProse(list)) continue;
      const current = marked ?? 1;
      const next = entries.find((element) => numberOf(element) === current + 1);
      if (next) return next;
    }
    return null;
  };
  /** A link that is called as it likes, to the address of the page that comes after this one. */
  const byAddress = () => {
    const part = partOf(location.href, first);
    const isNext = (link) => partOf(link.href, first) === part + 1 && !/comment|respond|repl[iy]/i.test(link.hash);
    return part === null ? null : page.deepQuery("a[href]", document).find((link) => isNext(link) && !outside(link) && stands(link));
  };
  /** Text stands right before it, and none behind it: pictures that one leafs through have their count below themselves. */
  const endsText = (counter) => {
    const last = page.lastOfText();
    if (!last || last.closest("figure") || !tree.follows(last, counter)) return false;
    return ![...document.querySelectorAll("img,picture,video,canvas")].some((picture) => tree.follows(last, picture) && tree.follows(picture, counter));
  };
  /** The last of the controls around a count of the pages that show no word, but a drawing or an arrow, whatever they are called. */
  const byCount = () => {
    for (const counter of page.deepQuery("span,div,p,b,strong,output,small", document)) {
      const count = counter.textContent.length < 12 && COUNTER.exec(look.squeeze(counter.textContent));
      if (!count || Number(count[1]) >= Number(count[2]) || !counter.parentElement || outside(counter)) continue;
      const arrows = [...counter.parentElement.querySelectorAll(CONTROL)].filter((element) => !/[\p{L}\p{N}]/u.test(element.innerText) && page.visible(element));
      const next = arrows.at(-1);
      if (next && arrows.length <= 2 && !isDisabled(next) && endsText(counter)) return next;
    }
    return null;
  };
  const bySelect = () => {
    for (const select of page.deepQuery("select", document)) {
      if (outside(select) || select.options.length < 2 || select.options.length > 60) continue;
      const numbers = [...select.options].map((option) => /\d+/.exec(option.textContent)?.[0]);
      if (!numbers.every((number, index) => Number(number) === index + 1)) continue;
      if (select.selectedIndex + 1 < select.options.length) return select;
    }
    return null;
  };

  /** Where a form leads that is sent by this button, with other values for some of its fields; null where that is no address. */
  const addressOfForm = (form, button, values = {}) => {
    if (!form || button?.type !== "submit" || !/^(?:get)?$/i.test(form.getAttribute("method") ?? "")) return null;
    // A field may be called action, or method, and would stand in the place of the form's own.
    const url = page.urlOf(form.getAttribute("action") || location.href);
    if (!url) return null;
    url.search = new URLSearchParams({ ...Object.fromEntries(new FormData(form, button)), ...values }).toString();
    return url.href;
  };
  const SENDS = "form [type=submit],form button:not([type])";
  const addressOf = (control) => control.getAttribute("href") ?? addressOfForm(control.form, control);
  const byMore = () =>
    page.deepQuery(`a[href],${SENDS}`, page.region()).find((control) => {
      const [text, href, place] = [page.label(control), addressOf(control), control.form?.parentElement ?? control];
      return href && text.length < 60 && words.more.test(text) && (isFuller(href) || sameArticle(href)) && !outside(place) && !page.isBeside(place, text) && page.visible(control);
    });

  /** What was pressed for more of the text and asked for another document, which was not let in then. */
  const byPress = () => (page.heldBack()?.isConnected && page.visible(page.heldBack()) ? page.heldBack() : null);

  /** Where the option after the chosen one leads: its value is an address, or its form is sent by a button. */
  const addressOfOption = ({ form, name, options, selectedIndex }) => {
    const { value } = options[selectedIndex + 1];
    if (/^(?:https?:)?\/|^\?/.test(value)) return value;
    return addressOfForm(form, form?.querySelector("[type=submit],button:not([type])"), { [name]: value });
  };
  const target = (element) => {
    const isSelect = element?.localName === "select";
    const href = isSelect ? addressOfOption(element) : (element && addressOf(element));
    if (!href || href.startsWith("#") || /^javascript:/i.test(href)) return null;
    const url = page.urlOf(href)?.href.split("#")[0];
    return url && (sameArticle(url) || isFuller(url) || partOf(url, first) !== null) && !visited.has(url) ? url : null;
  };
  /** True for a control without an address, or with a script or one that differs in what stands behind the # alone. */
  const changesThisPage = (element) => {
    const href = element.getAttribute("href");
    if (!href || href.startsWith("#") || /^javascript:/i.test(href)) return true;
    const [here, there] = [location.href, page.absolute(href)].map((url) => url.split("#")[0]);
    return here === there && href.includes("#");
  };
  /**
   * {url, isGuess} where the next page has an address, {control} where it is a button that changes this page, else null.
   * It is a guess where the label alone says that there is more of this article, or the address alone. `firstPage`: the address of the article's first page.
   */
  page.nextPage = (firstPage) => {
    first = firstPage;
    for (const find of [byRel, byLabel, byNumber, byAddress, byMore, byCount, byPress]) {
      const element = find();
      if (!element) continue;
      const url = target(element);
      const isGuess = [byAddress, byMore, byPress].includes(find);
      if (url) return { url, isGuess };
      if (changesThisPage(element) && element.tagName !== "LINK") return { control: page.label(element) || "next", isGuess };
    }
    const select = bySelect();
    if (!select) return null;
    const url = target(select);
    return url ? { url, isGuess: false } : { control: `option ${select.selectedIndex + 2}` };
  };
  /** Go to the next page by the control that has no address; says what was pressed. */
  page.turnPage = () => {
    for (const find of [byLabel, byNumber, byCount, byPress]) {
      const element = find();
      if (!element || target(element)) continue;
      if (find === byNumber) turnedTo = numberOf(element);
      page.expectMore(element);
      page.click(element);
      return `pressed “${page.label(element) || "an arrow"}” for the next page`;
    }
    const select = bySelect();
    if (!select) return null;
    page.expectMore(select);
    select.selectedIndex += 1;
    for (const type of ["input", "change"]) select.dispatchEvent(new Event(type, { bubbles: true }));
    return `chose page ${select.selectedIndex + 1}`;
  };
}
