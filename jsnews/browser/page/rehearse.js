// What every page is asked, asked once before there is one: a process that has compiled these functions answers at once.
(page, limits) => {
  const paragraph = (number) =>
    `<p>Meeting ${number} of the council was a long one, and <a href="/council">what it decided</a> about the harbour, the school and the road between them was read out to whoever had come to listen.</p>`;
  // Something of each kind that the questions look for, since a branch that was never taken is not compiled.
  const STORY = `<header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header>
<main><article><h1>Council decides about harbour, school and road</h1>
<figure><img data-src="/harbour.jpg" alt=""><figcaption>The harbour</figcaption></figure>
${[1, 2, 3, 4, 5, 6].map(paragraph).join("")}
<button aria-expanded="false" aria-controls="more">Share this</button><div id="more" hidden><p>By post</p></div>
<a href="/council/2">Next story</a></article>
<aside class="related"><h2>Related</h2><ul><li><a href="/road">The road</a></li></ul></aside></main>
<div role="dialog" style="position:fixed;bottom:0"><p>We use cookies.</p><button>Close</button></div><footer><p>All rights reserved</p></footer>`;

  page.rehearse = async () => {
    document.head.innerHTML = '<base href="https://example.org/council">'; // links of a blank page have no address without one
    document.body.innerHTML = STORY;
    await page.flushed();
    await page.run(limits.jumpMs, limits.jumpRealMs);
    page.consentHere();
    await page.flushed(true, ["none", false]);
    page.capture(false);
    page.nextPage(document.baseURI);
  };
}
