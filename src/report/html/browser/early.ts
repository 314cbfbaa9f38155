/** Runs before anything is drawn: the theme that was chosen, and the one part of the page that is asked for. */
import type { View } from "../pageData.js";
import { root } from "./dom.js";
import { kept } from "./kept.js";

/** Every part of the page; the compiler misses none. */
const VIEWS = {
  overview: true,
  findings: true,
  reading: true,
  checked: true,
  figures: true,
  about: true,
} satisfies Record<View, true>;

/** The part in which an element stands, by what its id begins with. */
const ROOMS: ReadonlyMap<string, View> = new Map([
  ["finding", "findings"],
  ["event", "findings"],
  ["fact", "findings"],
  ["read", "reading"],
  ["rule", "about"],
]);

const hash = location.hash.slice(1);
root.dataset["view"] = Object.hasOwn(VIEWS, hash) ? hash : (ROOMS.get(hash.split("-")[0]!) ?? "overview");

const theme = kept.get("theme");
if (theme === "light" || theme === "dark") root.dataset["theme"] = theme;
