// A story that opens in front of the page: in a dialog, over the list that it was chosen from.
(page, limits) => {
  const { look } = page;
  const { MODAL, area } = page.boxes;
  const { speaksOfConsent } = page.consentBoxes;
  const HEADING = "h1,h2,h3";
  const FEWEST = 4; // paragraphs

  // An address may name the story that is to be opened; then the list behind it may well be the longer text.
  const share = () => (location.hash.length > 1 ? limits.frontNamed : limits.frontMore);
  /** Told under a heading in whole paragraphs; what is sold or asked for is shorter. */
  const tellsMoreThan = (box, behind) => {
    if (!page.visible(box) || area(box) < innerWidth * innerHeight * limits.frontShare || !box.querySelector(HEADING)) return false;
    const lengths = page.deepQuery("p", box).map((paragraph) => look.weight(look.textOf(paragraph))).filter((length) => length >= limits.foldCharacters);
    const length = lengths.reduce((sum, size) => sum + size, 0);
    return lengths.length >= FEWEST && length >= 2 * limits.thinCharacters && length >= behind * share() && !speaksOfConsent(box);
  };
  /** The dialog that tells the story, where `behind()` gives how many characters of prose the rest of the page shows; else null. */
  page.storyInFront = (behind) => {
    const boxes = page.deepQuery(MODAL, document);
    if (!boxes.length) return null;
    const length = behind();
    return boxes.find((box) => tellsMoreThan(box, length)) ?? null;
  };
}
