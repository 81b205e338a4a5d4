// The header: today's date, which is never the article's, and what does not fit the menu.
(() => {
  const today = document.querySelector(".js-today");
  const format = { weekday: "long", year: "numeric", month: "long", day: "numeric" };
  today.textContent = new Date().toLocaleDateString("en-GB", format);

  const more = document.querySelector(".td-more .sub-menu");
  for (const name of ["Culture", "Letters", "Notices"]) {
    const item = document.createElement("li");
    item.innerHTML = `<a href="/category/${name.toLowerCase()}/">${name}</a>`;
    more.append(item);
  }
})();
