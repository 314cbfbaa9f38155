/** One part of the page at a time, by what the address names: #finding-… shows the finding, wherever it stands. */
export const SHOW = String.raw`
const views = all(".view").map(({ id }) => id);
const places = new Map();

const show = (view) => {
  const former = root.dataset.view;
  if (former !== view) places.set(former, scrollY);
  fill(view);
  root.dataset.view = view;
  for (const link of all(".views a")) {
    if (link.hash === "#" + view) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  document.dispatchEvent(new CustomEvent("view", { detail: view }));
};

/** What an address names; it may stand in a part that is still to be set out. @returns {any} */
const targetOf = (hash) => {
  let id = "";
  try { id = decodeURIComponent(hash.slice(1)); } catch {}
  if (id === "") return null;
  const found = document.getElementById(id);
  if (found !== null) return found;
  const room = { read: "reading", finding: "checked" }[id.split("-")[0]];
  if (room !== undefined) fill(room);
  return document.getElementById(id);
};

const unfold = (element) => {
  for (let parent = element; parent !== null; parent = parent.parentElement)
    if (parent.localName === "details") parent.open = true;
};

const goTo = (target) => {
  const view = target.closest(".view");
  if (view === null) return;
  show(view.id);
  if (target === view) {
    const former = places.get(view.id) ?? 0;
    scrollTo(0, former);
    target.focus({ preventScroll: true });
    return;
  }
  if (target.closest("[hidden]") !== null) {
    if (target.closest("#quiet") === null) one(".filters").reset();
    else reveal(target);
  }
  const texts = target.closest(".texts");
  if (texts !== null) setCurrent(texts);
  unfold(target);
  target.focus({ preventScroll: true });
  const settle = () => target.scrollIntoView({ block: "start" });
  settle();
  // What stood folded above it gets its height only now.
  requestAnimationFrame(() => requestAnimationFrame(settle));
};

const route = () => {
  const target = targetOf(location.hash);
  if (target !== null && target.closest(".view") !== null) goTo(target);
  else show("overview");
};
addEventListener("hashchange", route);
// A link to where one already is goes there again.
document.addEventListener("click", (event) => {
  const link = /** @type {any} */ (event.target).closest?.("a[href^='#']");
  if (link && link.hash === location.hash && !event.defaultPrevented) route();
});
addEventListener("beforeprint", () => {
  for (const view of views) fill(view);
  for (const details of all("details")) details.open = true;
});
`;
