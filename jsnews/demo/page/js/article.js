// The article itself: its second half and its date come late, its picture when the page has been laid out.
(() => {
  const { restUrl, postId } = window.broadsheet;

  const fillDate = async () => {
    const slot = document.querySelector("[data-post-date]");
    const post = await (await fetch(`${restUrl}posts/${postId}/date`)).json();
    slot.innerHTML = `<time class="entry-date updated td-module-date" datetime="${post.datetime}">${post.shown}</time>`;
  };

  const fillText = async () => {
    const slot = document.querySelector("[data-rest-of-post]");
    const html = await (await fetch(`${restUrl}posts/${postId}/rest`)).text();
    slot.removeAttribute("aria-busy");
    slot.outerHTML = html;
  };

  const showPictures = () => {
    for (const image of document.querySelectorAll("img[data-src]")) {
      image.src = image.dataset.src;
      image.classList.add("td-lazy-loaded");
    }
  };

  fillDate();
  fillText();
  requestAnimationFrame(showPictures);
})();
