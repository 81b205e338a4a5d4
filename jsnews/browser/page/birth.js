// A grown-up's date of birth, told to a dialog that wants one before it lets its reader in: chosen from lists, or written.
(page) => {
  const { shared } = page;
  const DATE = { year: "1980", month: "06", day: "06" }; // a month that is as well a day: it is not always said which is asked for
  const FIELDS = "select,input[type=date],input[type=text],input[type=number],input[type=tel],input[type=password],input:not([type])";
  const isYear = (text) => /^\s*(?:19|20)\d\d\s*[年년]?\s*$/.test(text);
  const LONGEST = 32; // entries of a list of days

  const optionsOf = (list) => [...list.options].filter((option) => !option.disabled);
  /** Of years that one, or the first of all; of days and months one amid the others, for a list begins with its heading. */
  const choiceIn = (list) => {
    const options = optionsOf(list);
    const years = options.filter(({ text }) => isYear(text)).sort((one, other) => parseInt(one.text) - parseInt(other.text));
    if (years.length) return years.find(({ text }) => text.includes(DATE.year)) ?? years[0];
    return options.length <= LONGEST || list.value === "" ? options[options.length >> 1] : null;
  };
  // As fields show what is to be written: DD.MM.YYYY, jj, гггг.
  const SHOWN = /^(?:(\p{L})\1{1,3}[\s./-]*)+$/u;
  const inPlaceOf = (letters) => (letters.length === 4 ? DATE.year : DATE.month);
  const textFor = (field) => {
    if (field.type === "password") return null;
    if (field.type === "date") return Object.values(DATE).join("-");
    if (SHOWN.test(field.placeholder)) return field.placeholder.replace(/(\p{L})\1+/gu, inPlaceOf);
    if (isYear(field.max) || field.maxLength === 4) return DATE.year;
    return field.maxLength === 2 || (field.max && Number(field.max) < LONGEST) ? DATE.month : null;
  };
  const isList = (field) => field.localName === "select";
  const valueFor = (field) => (isList(field) ? choiceIn(field)?.value : textFor(field)) ?? null;
  const tellsYear = ([field, value]) => (isList(field) ? optionsOf(field).some(({ text }) => isYear(text)) : value?.includes(DATE.year));

  /** Set it as a hand does: frameworks put a setter of their own before the browser's. */
  const fill = ([field, value]) => {
    const view = field.ownerDocument.defaultView;
    const kind = isList(field) ? view.HTMLSelectElement : view.HTMLInputElement;
    Object.getOwnPropertyDescriptor(kind.prototype, "value").set.call(field, value);
    for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  };
  const told = new WeakSet(); // dialogs that have been told
  page.wasToldBirth = (box) => told.has(box);
  /** Fill in the date, once; true where the dialog asks for one. */
  page.tellBirth = (box) => {
    if (told.has(box)) return false;
    const fields = page.deepQuery(FIELDS, box).filter((field) => page.visible(field) && !field.disabled && !field.readOnly);
    const values = fields.map((field) => [field, valueFor(field)]);
    // With a name or a password to be written it is a form for those who join.
    if (values.some(([field, value]) => value === null && field.value === "") || !values.some(tellsYear)) return false;
    told.add(box);
    shared.acts++;
    values.filter(([, value]) => value !== null).forEach(fill);
    return true;
  };
}
