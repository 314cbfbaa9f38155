/** Runs before anything is drawn: the theme that was chosen, and the one part of the page that is asked for. */
export const EARLY = String.raw`
(() => {
  const root = document.documentElement;
  const hash = location.hash.slice(1);
  const rooms = { finding: "findings", event: "findings", fact: "findings", read: "reading", rule: "about" };
  const views = ["overview", "findings", "reading", "checked", "figures", "about"];
  root.dataset.view = views.includes(hash) ? hash : (rooms[hash.split("-")[0]] ?? "overview");
  try {
    const theme = localStorage.getItem("hedui:theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch {}
})();
`;
