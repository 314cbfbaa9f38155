import { announce } from "../announce.js";
import { addressOf, all, make, one } from "../dom.js";
import { kept } from "../kept.js";
import { say, word } from "../words.js";
import { citationOf } from "./citation.js";
import { copy } from "./copy.js";
import { decided, onDecided, type Decided } from "./decisions.js";

/** How long the browser gets to fetch the file, in milliseconds. */
const FETCHED = 1000;

const save = (text: string, name: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  make("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), FETCHED);
};

const itemOf = ({ number }: Decided): HTMLElement => one(`#findings [data-n="${number}"]`);

const lineOf = (each: Decided): HTMLElement => {
  const link = make("a", { href: addressOf(itemOf(each)) }, each.entry.description);
  return make(
    "li",
    {},
    make("b", {}, say(each.taken.decision)),
    " ",
    link,
    " ",
    make("small", {}, each.taken.reason),
  );
};

/** Shows how many decisions there are to export, and which. */
const listDecided = (): void => {
  const taken = decided();
  for (const number of all(".taken-count")) number.textContent = String(taken.length);
  one(".taken").hidden = taken.length === 0;
  one(".decisions").hidden = taken.length === 0;
  one(".decisions ul").replaceChildren(...taken.map(lineOf));
};

/** What a person is handed: each finding as a citation, and what was decided on it. */
const listOf = (taken: readonly Decided[]): string =>
  taken
    .map((each) => {
      const decision = word("listed", word(each.taken.decision), each.taken.reason);
      return `${citationOf(itemOf(each), each.entry)}\n${decision}`;
    })
    .join("\n\n");

/** Sets the list of decisions going, the field of who decides, and the buttons that save and copy them. */
export const startExport = (): void => {
  const who = one<HTMLInputElement>("#decided-by");
  who.value = kept.get("by") ?? "";
  who.addEventListener("change", () => kept.set("by", who.value));
  one("#export").addEventListener("click", () => {
    const by = who.value.trim();
    const entries = decided()
      .map(({ entry, taken }) => ({ ...entry, ...taken, ...(by === "" ? {} : { decidedBy: by }) }))
      .toSorted((left, right) => (left.fingerprint < right.fingerprint ? -1 : 1));
    save(`${JSON.stringify({ schemaVersion: "1", entries }, null, 2)}\n`, "hedui.decisions.json");
    announce(say("exported", entries.length));
  });
  one("#copy-decisions").addEventListener("click", () => void copy(listOf(decided())));
  onDecided(listDecided);
};
