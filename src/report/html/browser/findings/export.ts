import { announce } from "../announce.js";
import { make, one } from "../dom.js";
import { kept } from "../kept.js";
import { say } from "../words.js";
import { countDecided, decided } from "./decisions.js";

/** How long the browser gets to fetch the file, in milliseconds. */
const FETCHED = 1000;

const save = (text: string, name: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  make("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), FETCHED);
};

/** Sets the field of who decides and the button going that saves the decisions as a file. */
export const startExport = (): void => {
  const who = one<HTMLInputElement>("#decided-by");
  who.value = kept.get("by") ?? "";
  who.addEventListener("change", () => kept.set("by", who.value));
  one("#export").addEventListener("click", () => {
    const by = who.value.trim();
    const entries = decided()
      .map((entry) => ({ ...entry, ...(by === "" ? {} : { decidedBy: by }) }))
      .toSorted((left, right) => (left.fingerprint < right.fingerprint ? -1 : 1));
    save(`${JSON.stringify({ schemaVersion: "1", entries }, null, 2)}\n`, "hedui.decisions.json");
    announce(say("exported", entries.length));
  });
  countDecided();
};
