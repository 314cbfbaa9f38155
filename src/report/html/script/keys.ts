/** j and k go from finding to finding, Enter into the texts; single keys can be turned off (WCAG 2.2, 2.1.4). */
export const KEYS = String.raw`
const dialog = one("#keys");
const single = one("#single-keys");
single.checked = kept.get("keys") !== "off";
single.addEventListener("change", () => kept.set("keys", single.checked ? "on" : "off"));
one("#help").addEventListener("click", () => dialog.showModal());

const visible = () => cards.filter((card) => !card.hidden && !card.closest(".event").hidden && card.closest("details:not([open])") === null);

const step = (by) => {
  if (root.dataset.view !== "findings") show("findings");
  const list = visible();
  const at = list.indexOf(document.activeElement?.closest(".finding"));
  const next = at === -1 ? nearest(list, by) : list[at + by];
  if (next === undefined) return;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "start" });
  history.replaceState(null, "", "#" + encodeURIComponent(next.id));
};

/** Where nothing is chosen yet, the first below the edge of the window, or the last above it. */
const nearest = (list, by) => {
  const below = list.findIndex((card) => card.getBoundingClientRect().top >= 0);
  return by > 0 ? list[below === -1 ? list.length - 1 : below] : list[(below === -1 ? list.length : below) - 1];
};

const enter = () => {
  const active = document.activeElement;
  if (active === null || !active.matches("[data-n], .finding")) return false;
  const item = active.matches("[data-n]") ? active : one("[data-n]", active);
  showInText(item);
  return true;
};

/** From a text to the finding that led there, else to the overview; never out of the report. */
const back = () => {
  location.hash = root.dataset.view === "reading" && cameFrom !== "" ? cameFrom : "overview";
};

/** What Escape does in a field: it empties the search, puts a form away, and gives the keys back. */
const leave = (field) => {
  const item = field.closest(".decide")?.closest("[data-n]");
  if (field.id === "search") filters.reset();
  if (item) {
    equip(item, true);
    item.focus({ preventScroll: true });
  } else field.blur();
};

const actions = {
  j: () => step(1),
  k: () => step(-1),
  "/": () => {
    const field = root.dataset.view === "checked" ? one("#checked .tools input") : null;
    if (field === null) show("findings");
    (field ?? one("#search")).focus();
  },
  "?": () => dialog.showModal(),
  t: turnTheme,
  Escape: back,
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || dialog.open) return;
  const target = /** @type {any} */ (event.target);
  const isTyping = target.matches("input, select, textarea");
  if (event.key === "Escape" && isTyping) return leave(target);
  if (isTyping || !single.checked) return;
  if (event.key === "Enter") {
    if (enter()) event.preventDefault();
    return;
  }
  const view = views[Number(event.key) - 1];
  const act = view === undefined ? actions[event.key] : () => { location.hash = view; };
  if (act === undefined) return;
  event.preventDefault();
  act();
});
`;
