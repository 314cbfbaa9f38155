import type { RuleEntry } from "../catalogue/catalogue.js";
import type { Example, Language } from "../model/index.js";
import { displayWidth, padColumns, wrapColumns } from "../report/columns.js";
import { phrases } from "../report/phrases.js";
import { SIGNS } from "../report/verdicts.js";
import { writeTable } from "./table.js";

/** The words of the list and the page of rules. */
interface Words {
  readonly headings: readonly [rule: string, title: string, verdicts: string, state: string];
  readonly on: string;
  readonly off: string;
  readonly onlyFor: (names: string) => string;
  readonly least: (share: number) => string;
  readonly examples: string;
  readonly sides: readonly [left: string, right: string];
  readonly silent: string;
  readonly aside: (remark: string) => string;
  readonly published: (dates: string) => string;
}

const WORDS: { readonly [language in Language]: Words } = {
  "zh-Hant": {
    headings: ["規則", "名稱", "判斷與嚴重程度", "狀態"],
    on: "啟用",
    off: "停用",
    onlyFor: (names) => `只限${names}`,
    least: (share) => `把握至少 ${share}`,
    examples: "例子",
    sides: ["甲", "乙"],
    silent: "不提",
    aside: (remark) => `（${remark}）`,
    published: (dates) => `刊出日期 ${dates}`,
  },
  "zh-Hans": {
    headings: ["规则", "名称", "判断与严重程度", "状态"],
    on: "启用",
    off: "停用",
    onlyFor: (names) => `只限${names}`,
    least: (share) => `把握至少 ${share}`,
    examples: "例子",
    sides: ["甲", "乙"],
    silent: "不提",
    aside: (remark) => `（${remark}）`,
    published: (dates) => `刊出日期 ${dates}`,
  },
  en: {
    headings: ["rule", "title", "verdicts and their severity", "state"],
    on: "on",
    off: "off",
    onlyFor: (names) => `only for ${names}`,
    least: (share) => `confidence at least ${share}`,
    examples: "Examples",
    sides: ["left", "right"],
    silent: "silent",
    aside: (remark) => ` (${remark})`,
    published: (dates) => `published ${dates}`,
  },
};

const COLUMNS = 100;

const verdictsOf = ({ verdicts }: RuleEntry, language: Language): string =>
  verdicts
    .map(({ verdict, severity }) => `${phrases[language].verdicts[verdict]} ${severity}`)
    .join(phrases[language].listMark);

/** on; off; on (warning, confidence at least 0.8, only for 海港日報, sport/**) */
const stateOf = ({ isOn, setting = {} }: RuleEntry, language: Language): string => {
  const words = WORDS[language];
  const { severity, minimumConfidence, newspapers = [], paths = [] } = setting;
  const { listMark } = phrases[language];
  const names = [...newspapers, ...paths];
  const isPartlyOff = isOn && severity === "off";
  const facts = [
    ...(isPartlyOff ? [words.off] : isOn && severity !== undefined ? [severity] : []),
    ...(minimumConfidence === undefined ? [] : [words.least(minimumConfidence)]),
    ...(names.length === 0 ? [] : [words.onlyFor(names.join(listMark))]),
  ];
  const state = isOn ? words.on : words.off;
  return facts.length === 0 ? state : state + words.aside(facts.join(listMark));
};

/** The rules in a table, in the order in which they are asked. */
export const describeRules = (entries: readonly RuleEntry[], language: Language): string =>
  writeTable([
    WORDS[language].headings,
    ...entries.map((entry) => [
      entry.id,
      entry.title[language],
      verdictsOf(entry, language),
      stateOf(entry, language),
    ]),
  ]);

/** A paragraph, wrapped; the first line begins with the label, the others under what follows it. */
const paragraph = (text: string, label = ""): readonly string[] => {
  const indent = displayWidth(label);
  return wrapColumns([[text, (same) => same]], COLUMNS - indent).map((line, index) =>
    `${index === 0 ? label : " ".repeat(indent)}${line}`.trimEnd(),
  );
};

const describeExample = (example: Example, language: Language): readonly string[] => {
  const words = WORDS[language];
  const { left, right, verdict, published, note } = example;
  const width = Math.max(...words.sides.map(displayWidth));
  const sides = [left, ...(right === undefined ? [] : [right])];
  const shown =
    verdict === null ? `– ${words.silent}` : `${SIGNS[verdict]} ${phrases[language].verdicts[verdict]}`;
  const facts = [
    ...(published === undefined ? [] : [words.published(published.join(" · "))]),
    ...(note === undefined ? [] : [note]),
  ];
  const remark = facts.length === 0 ? "" : words.aside(facts.join(phrases[language].listMark));
  return [
    "",
    `  ${shown}${remark}`,
    ...sides.flatMap((text, side) => paragraph(text, `    ${padColumns(words.sides[side]!, width)}  `)),
  ];
};

/** The page of a rule: what it flags and leaves alone, how it stands, and its examples. */
export const describeRule = (entry: RuleEntry, language: Language): string =>
  [
    `${entry.id} · ${entry.title[language]}`,
    `${verdictsOf(entry, language)} · ${stateOf(entry, language)}`,
    "",
    ...paragraph(entry.about[language]),
    "",
    `${WORDS[language].examples}${phrases[language].colon}`.trimEnd(),
    ...entry.examples.flatMap((example) => describeExample(example, language)),
    "",
  ].join("\n");
