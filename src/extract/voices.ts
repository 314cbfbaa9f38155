import { bodyAtEnd, knownAtEnd } from "../language/names/bodies.js";
import { readPage } from "../language/names/page.js";
import { findPersons } from "../language/names/persons.js";
import { roleAtEnd } from "../language/names/roles.js";
import type { Attribution } from "../language/speech.js";
import { proxy } from "../language/speakers.js";
import { subjectOf } from "../language/subjects.js";
import type { Span } from "../model/index.js";
import { foldCharacters } from "../text/fold.js";

/** Who spoke last, for the sentences that follow. */
export interface Voice {
  readonly name: string;
  readonly form: "person" | "group";
}

/** What stands before a quotation that is no speech: 以「…」為主題. */
const naming = /(?:以|題為|题为|名為|名为|主題|主题|寫上|写上|寫着|写着|口號|口号)[^，。]{0,6}$/u;

/**
 * A quotation at the end of a sentence about one person: 陳大文搖頭，「我們沒辦法。」
 *
 * @param text - a sentence
 * @param quoted - its spans inside quotation marks
 * @returns who says it and its span, or undefined
 */
export const narrated = (
  text: string,
  quoted: readonly Span[],
): { readonly voice: Voice; readonly from: Span } | undefined => {
  const last = quoted.at(-1);
  if (last === undefined || /[\p{L}\p{N}]/u.test(text.slice(last.end))) return undefined;
  const before = text.slice(0, last.start - 1);
  if (!/[，：:\s]$/u.test(before) || naming.test(before)) return undefined;
  const subject = subjectOf(text);
  const isOffice = subject?.form === "group" && roleAtEnd(foldCharacters(subject.name)) > 0;
  if (subject === undefined || (subject.form !== "person" && !isOffice)) return undefined;
  return { voice: { name: subject.name, form: isOffice ? "group" : "person" }, from: last };
};

/** Sides that end like nothing else and are no person, folded: 警方, 特區政府. */
const side = /(?:方|当局|政府)$/u;

/** A pronoun for one person; 其 and 該發言人 stand for bodies too. */
const oneself = /[他她](?![們们])/u;

/** Whether a voice is a body, which no 他 stands for, and not a person, an office or a group of persons. */
const isBody = ({ name, form }: Voice): boolean => {
  const folded = foldCharacters(name);
  return (
    form === "group" &&
    roleAtEnd(folded) === 0 &&
    (bodyAtEnd(folded) > 0 || knownAtEnd(folded) > 0 || side.test(folded))
  );
};

/**
 * The speaker that an attribution means, the pronoun resolved.
 *
 * @param attribution - who is given as speaking
 * @param text - the sentence
 * @param last - whoever spoke or acted last
 * @param known - the names in full by each way in which the article writes them, folded
 * @returns the speaker, or undefined where it cannot be told
 */
export const meant = (
  { speaker, form, frame }: Attribution,
  text: string,
  last: Voice | undefined,
  known: ReadonlyMap<string, string>,
): Voice | undefined => {
  const full = known.get(foldCharacters(speaker)) ?? (form === "group" ? knownIn(speaker, known) : undefined);
  if (full !== undefined) return { name: full, form: "person" };
  // 教練馬可去年上任，他說: the sentence names him itself.
  const own = form === "singular" ? topicOf(text.slice(0, frame.start), undefined, known) : undefined;
  if (own !== undefined) return own;
  if (form === "person" || form === "group") return { name: speaker, form };
  if (last !== undefined && isBody(last) && oneself.test(text.slice(frame.start, frame.end)))
    return undefined;
  // 他們 is a group, and no person who spoke before.
  return form === "plural" && last?.form !== "group" ? undefined : last;
};

/** What may follow a name without taking the speech from its bearer, folded: 諸葛曉彤眼濕濕, not 諸葛曉彤的教練. */
const isManner = (rest: string): boolean =>
  !/^[的和与及跟、]/u.test(rest) && !proxy.test(rest) && roleAtEnd(rest) === 0 && bodyAtEnd(rest) === 0;

/** Shortest name that is looked for inside a phrase, in characters. */
const shortestInside = 3;

/** The one known name that a phrase holds, with words of manner after it at most: 賽後諸葛曉彤眼濕濕. */
const knownIn = (phrase: string, known: ReadonlyMap<string, string>): string | undefined => {
  const folded = foldCharacters(phrase);
  const found = new Set(
    [...known].flatMap(([key, name]) => {
      const at = key.length < shortestInside ? -1 : folded.indexOf(key);
      return at >= 0 && !objectOf.test(folded.slice(0, at)) && isManner(folded.slice(at + key.length))
        ? [name]
        : [];
    }),
  );
  return found.size === 1 ? [...found][0] : undefined;
};

/** The known name that a text begins with as the subject of its sentence: 哈格倫是海洋法學者. */
const knownAtStart = (text: string, known: ReadonlyMap<string, string>): string | undefined => {
  const folded = foldCharacters(text).trimStart();
  const key = [...known.keys()]
    .filter((one) => one.length > 1 && folded.startsWith(one))
    .toSorted((a, b) => b.length - a.length)[0];
  return key === undefined || /^[的、和与及跟]|^$/u.test(folded.slice(key.length))
    ? undefined
    : known.get(key);
};

/** What makes the name after it an object: 向陳大文, 由李小明. */
const objectOf = /[向对與与和由被给給为為替跟同的]$/u;

/**
 * Whoever a sentence without speech is about: one person at the start of a clause, or the only one; of several, nobody.
 *
 * @param text - a sentence
 * @param last - whoever spoke or acted last, kept where the sentence names no person
 * @param known - the names in full by each way in which the article writes them, folded
 */
export const topicOf = (
  text: string,
  last: Voice | undefined,
  known: ReadonlyMap<string, string> = new Map(),
): Voice | undefined => {
  const first = knownAtStart(text, known);
  if (first !== undefined) return { name: first, form: "person" };
  const page = readPage(text);
  const persons =
    page === undefined ? [] : findPersons(page).filter(({ form, isSure }) => form === "full" && isSure);
  const [only] = persons;
  if (only === undefined) return last;
  for (const clause of text.split(/[，；：]/u)) {
    const subject = subjectOf(clause);
    if (subject?.form === "person") return { name: subject.name, form: "person" };
  }
  const isOne =
    persons.every(({ name }) => name === only.name) && !objectOf.test(text.slice(0, only.whole.start));
  return isOne ? { name: only.name, form: "person" } : undefined;
};
