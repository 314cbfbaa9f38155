import { nameAtEnd } from "../language/names/nameAtEnd.js";
import { findOrganisations } from "../language/names/organisations.js";
import { readPage } from "../language/names/page.js";
import { findPersons } from "../language/names/persons.js";
import { roleAtEnd } from "../language/names/roles.js";
import type { Span } from "../model/index.js";

/** A name, an office or a body before a colon and what it says: 李家超：推動創科發展. */
const label = /^(?:[^，。！？；：]*\s)?(?<who>[^\s，。！？；：「」《》（）()]{2,24})[：:](?=\s*[^\s])/u;

/** Shortest words after a colon that are taken for speech. */
const shortestLabelled = 6;

/** Whether the words before a colon are nothing but one who speaks. */
const isWho = (who: string, heads: boolean): boolean => {
  const page = readPage(who);
  if (page === undefined) return false;
  // 記者：陳大文, 圖：中新社 credit somebody.
  if (/^[文图摄]$|(?:记者|编辑|摄影|主编|作者|整理|责编|来源|编译|报道)$/u.test(page.folded)) return false;
  const [person] = findPersons(page);
  if (person?.form === "full" && person.isSure && person.whole.end === who.length)
    return person.whole.start === 0 || heads;
  if (!heads) return false;
  return (
    roleAtEnd(page.folded) > 0 ||
    findOrganisations(page, []).some(({ start, end }) => start === 0 && end === who.length)
  );
};

/** A speaker before a colon, with the place of the name and the colon. */
export interface Label extends Span {
  readonly speaker: string;
  /** A person by name, or an office or a body. */
  readonly form: "person" | "group";
}

/**
 * The speaker whom a sentence names before a colon, or undefined: a person, in a heading an office or a body too.
 *
 * @param text - a sentence
 * @param heads - whether it stands in a heading
 */
export const labelOf = (text: string, heads: boolean): Label | undefined => {
  const match = label.exec(text);
  const who = match?.groups?.["who"];
  if (match === null || who === undefined || text.length - match[0].length < shortestLabelled)
    return undefined;
  if (!isWho(who, heads)) return undefined;
  const end = match[0].length;
  const name = nameAtEnd(who);
  return {
    speaker: name ?? who,
    form: name === undefined ? "group" : "person",
    start: end - 1 - who.length,
    end,
  };
};
