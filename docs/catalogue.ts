import { SyntaxKind, type SourceFile } from "ts-morph";
import type { Said } from "./said.js";
import type { Rule, Verdict } from "../src/model/index.js";

/** What the file of a rule says of it beside its examples. */
export interface RuleDocumentation {
  /** The first paragraph of the documentation comment: what the rule flags or records. */
  readonly summary: string;
  /** The other paragraphs: what it leaves alone, and why. */
  readonly limits: readonly string[];
  /** The verdicts that its code gives, in the order of their gravity. */
  readonly verdicts: readonly Verdict[];
}

/** The verdicts in the order of their gravity, as the reports name them. */
const verdictNames: Readonly<Record<Verdict, string>> = {
  contradiction: "contradiction 矛盾",
  tension: "tension 出入",
  update: "update 更新",
  omission: "omission 缺漏",
  variant: "variant 異文",
  agreement: "agreement 一致",
};

const isVerdict = (text: string): text is Verdict => Object.hasOwn(verdictNames, text);

/** One line for each paragraph of a comment. */
const paragraphsOf = (comment: string): readonly string[] =>
  comment
    .trim()
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.replaceAll(/\s*\n\s*/gu, " ").trim());

/**
 * Reads the documentation of the rule that a file exports.
 *
 * @param file - a file of src/rules with one exported constant of type `Rule`
 * @throws Error when the file exports no rule, or the rule has no documentation comment
 */
export const readRuleDocumentation = (file: SourceFile): RuleDocumentation => {
  const variable = file
    .getVariableDeclarations()
    .find((candidate) => candidate.isExported() && candidate.getTypeNode()?.getText() === "Rule");
  const comment = variable?.getVariableStatement()?.getJsDocs().at(-1)?.getDescription();
  if (variable === undefined || comment === undefined)
    throw new Error(`${file.getBaseName()}: no exported rule with a documentation comment`);
  const [summary = "", ...limits] = paragraphsOf(comment);
  const examples = variable
    .getDescendantsOfKind(SyntaxKind.PropertyAssignment)
    .find((property) => property.getName() === "examples");
  const given = new Set(
    file
      .getDescendantsOfKind(SyntaxKind.StringLiteral)
      .filter((literal) => !literal.getAncestors().some((ancestor) => ancestor === examples))
      .filter((literal) => literal.getParentIfKind(SyntaxKind.BinaryExpression) === undefined)
      .map((literal) => literal.getLiteralValue()),
  );
  const verdicts = Object.keys(verdictNames)
    .filter(isVerdict)
    .filter((verdict) => given.has(verdict));
  return { summary, limits, verdicts };
};

/** Text in a cell of a Markdown table. */
const cell = (text: string): string => text.replaceAll("|", String.raw`\|`).replaceAll("\n", " ");

const describeExample = ({
  left,
  right = "",
  verdict,
  published,
  note,
}: Rule["examples"][number]): string => {
  const dates = published === undefined ? [] : [`published ${published.join(" and ")}`];
  const remark = [...dates, ...(note === undefined ? [] : [note])].join("; ");
  const shown = verdict === null ? "– silent" : verdictNames[verdict];
  return `| ${[left, right, shown, remark].map(cell).join(" | ")} |`;
};

/** The verdicts that the examples of a rule show: those that it can give. */
const shownBy = ({ examples }: Rule): readonly Verdict[] =>
  Object.keys(verdictNames)
    .filter(isVerdict)
    .filter((one) => examples.some(({ verdict }) => verdict === one));

const describeMessage = ({ example: { left, right }, message }: Said): string =>
  [
    `- ${[left, ...(right === undefined ? [] : [right])].map((text) => `「${text.replaceAll(/\s*\n\s*/gu, " ")}」`).join(" ↔ ")}`,
    `  - ${message["zh-Hant"]}`,
    `  - ${message.en}`,
  ].join("\n");

const describeRule = (rule: Rule, said: readonly Said[]): string =>
  [
    `## ${rule.id}`,
    `**${rule.title["zh-Hant"]}** · ${rule.title["zh-Hans"]} · ${rule.title.en} · [source](../src/rules/${rule.id}.ts)`,
    rule.about["zh-Hant"],
    rule.about.en,
    `判斷 verdicts: ${shownBy(rule)
      .map((verdict) => verdictNames[verdict])
      .join(", ")}.`,
    "**說法 What it says**",
    said.map(describeMessage).join("\n"),
    "**例子 Examples**",
    [
      "| 甲 left | 乙 right | 判斷 verdict | 說明 note |",
      "| --- | --- | --- | --- |",
      ...rule.examples.map(describeExample),
    ].join("\n"),
  ].join("\n\n");

/**
 * Writes the catalogue of the rules in Markdown.
 *
 * @param rules - in the order in which they are asked
 * @param saidBy - each message of a rule with the example that it is said of
 */
export const describeRules = (rules: readonly Rule[], saidBy: (rule: Rule) => readonly Said[]): string => {
  const contents = rules.map(
    (rule) => `| [${rule.id}](#${rule.id}) | ${rule.title["zh-Hant"]} | ${rule.title.en} |`,
  );
  return [
    "<!-- Written by `npm run generate` from src/rules/ and src/messages/: change those, not this file. -->",
    "# 規則 The rules",
    "核對程式把幾份報道裏說同一件事的句子配成對，再逐對問以下的規則，也逐篇檢查文章內部。先問的規則先說話，一對句子至多得一個說法。每條規則先說它找什麼、放過什麼，再列出它的說法，以及會說話和不說話的例子。",
    "The program pairs the sentences of several reports that speak of one thing and asks these rules about every pair, in this order, and about every article by itself; of those that see something in a pair, the first speaks. Each entry says what the rule looks for and what it leaves alone, then what it says, then examples that it speaks or stays silent on.",
    "判斷 Verdicts: **contradiction 矛盾** 兩者不能同時為真 both cannot be true; **tension 出入** 有實質分別，但可以同時為真 materially different though both could be true; **update 更新** 較後的報道有新數值 a later value; **omission 缺漏** 一方的清單少了一項 one side lacks an item; **variant 異文** 同一事實、不同寫法 the same fact in other words; **agreement 一致** 核對無誤 checked and consistent.",
    "所有例子都是測試（`test/rules/examples.test.ts`）。The examples run as tests, each with its rule alone. A rule is switched off, or given another severity, by its name under `rules` in `hedui.config.json`.",
    ["| rule | 名稱 | title |", "| --- | --- | --- |", ...contents].join("\n"),
    ...rules.map((rule) => describeRule(rule, saidBy(rule))),
  ]
    .join("\n\n")
    .concat("\n");
};
