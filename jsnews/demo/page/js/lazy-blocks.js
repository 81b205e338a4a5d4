// Related articles and latest posts load when the reader scrolls near them.
(() => {
  const { restUrl } = window.broadsheet;

  const card = (post) => `<div class="td-module td-module-flex"><div class="td-module-meta-info">
    <h3 class="entry-title td-module-title"><a href="${post.url}">${post.title}</a></h3>
    <span class="td-post-author-name"><a href="#">${post.author}</a></span>
    <time class="entry-date td-module-date" datetime="${post.datetime}">${post.shown}</time>
    <div class="td-excerpt">${post.excerpt}</div></div></div>`;

  const fill = async (block) => {
    const answer = await (await fetch(`${restUrl}blocks/${block.dataset.lazyBlock}`)).json();
    block.innerHTML = `<h4 class="td-block-title"><span>${answer.title}</span></h4>${answer.posts.map(card).join("")}`;
  };

  const watcher = new IntersectionObserver((entries) => {
    for (const entry of entries.filter((entry) => entry.isIntersecting)) {
      watcher.unobserve(entry.target);
      fill(entry.target);
    }
  }, { rootMargin: "200px" });
  document.querySelectorAll("[data-lazy-block]").forEach((block) => watcher.observe(block));
})();
