import { roleAtEnd } from "../language/names/roles.js";
import type { Span } from "../model/index.js";
import { foldCharacters } from "../text/fold.js";
import type { NameReading } from "./names.js";
import type { Passage } from "./passages.js";

/** An office that a sentence gives to a person whom it does not name: 她同時擔任聯網副總監. */
export interface ToldOffice extends Span {
  /** The name in full, folded. */
  readonly name: string;
  readonly office: string;
  readonly passage: Passage;
}

/** A pronoun at the start of a sentence, what it is said to be now, and a mark after; folded. */
const holding =
  /^(?:他|她)(?:现时|目前|现|同时|还|亦|也|并)*(?:兼任|担任|现任|身兼)(?<office>[^，。；：、！？\s]{3,24})(?=[，。；、]|$)/u;

/** Offices to come and past ones are not held beside another. */
const elsewhen = /过|曾|将|期间|时任|前任|原/u;

/** The only person whom a stretch of text names in full, folded, or undefined. */
const onlyPersonIn = ({ persons }: NameReading, { start, end }: Span): string | undefined => {
  const names = new Set(
    persons
      .filter((one) => one.form === "full" && one.isSure && one.start >= start && one.end <= end)
      .map(({ name }) => foldCharacters(name)),
  );
  return names.size === 1 ? [...names][0] : undefined;
};

/**
 * The offices that a passage gives with a pronoun, each with the one person whom the sentence before names.
 *
 * @param reading - a passage with its names
 */
export const officesTold = (reading: NameReading): ToldOffice[] => {
  const { passage, page } = reading;
  return passage.sentences.flatMap((sentence, index) => {
    const before = passage.sentences[index - 1];
    const text = page.folded.slice(sentence.start, sentence.end);
    const match = holding.exec(text);
    const office = match?.groups?.["office"];
    if (before === undefined || match === null || office === undefined) return [];
    const name = onlyPersonIn(reading, before);
    if (name === undefined || roleAtEnd(office) === 0 || elsewhen.test(match[0])) return [];
    const end = sentence.start + match[0].length;
    return [{ name, office: page.text.slice(end - office.length, end), passage, start: sentence.start, end }];
  });
};
