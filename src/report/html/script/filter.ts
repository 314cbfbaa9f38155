/** Narrows the findings by what they are and by words. */
export const FILTER = String.raw`
const filters = one(".filters");
const items = all("#findings [data-n]");
const cards = all("#findings .finding");
const sections = all("#findings .event");
const read = new WeakMap();

const fold = (text) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
const textOf = (item) => {
  const card = item.closest(".finding");
  if (!read.has(card)) read.set(card, fold(card.textContent + " " + (card.closest(".event")?.querySelector("h3")?.textContent ?? "")));
  return read.get(card);
};

const narrow = () => {
  const asked = all("select", filters).flatMap(({ dataset, value }) => (value === "" ? [] : [[dataset.filter, value]]));
  const words = one("#search").value.split(/\s+/).map(fold).filter(Boolean);
  const isAsked = (item) =>
    asked.every(([name, value]) => item.dataset[name].split(" ").includes(value)) &&
    (words.length === 0 || words.every((sought) => textOf(item).includes(sought)));
  let shown = 0;
  const live = new Set();
  for (const item of items) {
    const fits = isAsked(item);
    item.hidden = !fits;
    if (!fits) continue;
    shown += 1;
    live.add(item.closest(".finding"));
  }
  for (const card of cards) card.hidden = !live.has(card);
  const isNarrowed = asked.length + words.length > 0;
  const liveSections = new Set([...live].map((card) => card.closest(".event")));
  for (const section of sections) {
    section.hidden = isNarrowed && !liveSections.has(section);
    if (words.length > 0 && section.id === "suggestions" && !section.hidden) one("details", section).open = true;
  }
  one("#nothing-left").hidden = shown > 0 || !isNarrowed;
  label(one("#shown"), "shown", shown, items.length);
};

if (matchMedia("(max-width: 44rem)").matches) one(".choices").open = false;

let waiting = 0;
filters.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(narrow, 80);
});
filters.addEventListener("reset", () => {
  for (const field of all("select, input", filters)) field.value = "";
  narrow();
});
filters.addEventListener("submit", (event) => event.preventDefault());
label(one("#shown"), "shown", items.length, items.length);
`;
