import { readPage } from "../../language/names/page.js";
import { findPersons } from "../../language/names/persons.js";
import { parse } from "../../language/parse.js";
import { foldCharacters, matchKey } from "../../text/fold.js";

/** The names of the persons of a sentence, folded; of 陳先生 and 姓陳男子 the surname. */
const personsIn = (sentence: string): readonly string[] => {
  const page = readPage(sentence);
  const found = page === undefined ? [] : findPersons(page);
  return found.map(({ name, form }) =>
    form === "full" ? matchKey(name) : matchKey(name).replace(/^姓/u, "").charAt(0),
  );
};

/** Whether both sentences name persons, and none that may be one. */
export const areOfTwoPersons = (left: string, right: string): boolean => {
  const [ones, others] = [personsIn(left), personsIn(right)];
  const mayBeOne = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);
  return (
    ones.length > 0 && others.length > 0 && !ones.some((one) => others.some((other) => mayBeOne(one, other)))
  );
};

/** Ages that a text gives: 47歲, 七旬. */
export const agesIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...foldCharacters(text).matchAll(/([\d零一二三四五六七八九十]+)多?[岁旬]/gu)].map((match) => match[1]!),
  );

/** How many people a text counts, as numbers: 13 of 其餘13人; a person alone counts as one. */
export const countsOfPeople = (text: string): ReadonlySet<string> =>
  new Set(
    parse(text).flatMap((mention) =>
      mention.type === "quantity" && mention.unit?.dimension === "people" && mention.form === "cardinal"
        ? [mention.written.low]
        : [],
    ),
  );

const female = /[女妇婆妈]|太太|小姐|女士/u;
const male = /[男汉翁伯]|先生/u;

const onlySexIn = (sentence: string): "female" | "male" | undefined => {
  const text = foldCharacters(sentence);
  if (female.test(text) === male.test(text)) return undefined;
  return female.test(text) ? "female" : "male";
};

/** Whether one sentence tells of a woman only and the other of a man only. */
export const areOfTwoSexes = (left: string, right: string): boolean => {
  const [one, other] = [onlySexIn(left), onlySexIn(right)];
  return one !== undefined && other !== undefined && one !== other;
};
