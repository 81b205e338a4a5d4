// Advertisements: asked for after a delay, and the one inside the text is written anew for ever.
(() => {
  const { adDelay, adRefresh } = window.broadsheet;
  let turn = 0;

  const show = async (slot) => {
    const answer = await fetch(`/wp-content/plugins/ad-rotator/serve?slot=${slot.dataset.adSlot}&turn=${turn++}`);
    const advertisement = await answer.json();
    slot.innerHTML = `<span class="td-adspot-title">ADVERTISEMENT</span>
      <div class="td-adspot"><strong>${advertisement.title}</strong><p>${advertisement.text}</p></div>`;
  };

  setTimeout(() => {
    const slots = [...document.querySelectorAll("[data-ad-slot]")];
    slots.forEach(show);
    const inline = slots.find((slot) => slot.dataset.adSlot === "article-inline");
    setInterval(() => show(inline), adRefresh);
  }, adDelay);
})();
