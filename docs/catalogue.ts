import { SyntaxKind, type SourceFile } from "ts-morph";
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

const describeRule = (rule: Rule, { summary, limits }: RuleDocumentation): string =>
  [
    `## ${rule.id}`,
    `**${rule.title["zh-Hant"]}** · ${rule.title.en} · [source](../src/rules/${rule.id}.ts)`,
    summary,
    ...limits,
    `Verdicts: ${shownBy(rule)
      .map((verdict) => verdictNames[verdict])
      .join(", ")}.`,
    [
      "| left | right | verdict | note |",
      "| --- | --- | --- | --- |",
      ...rule.examples.map(describeExample),
    ].join("\n"),
  ].join("\n\n");

/**
 * Writes the catalogue of the rules in Markdown.
 *
 * @param rules - in the order in which they are asked
 * @param documentationOf - what the file of a rule says of it
 */
export const describeRules = (
  rules: readonly Rule[],
  documentationOf: (rule: Rule) => RuleDocumentation,
): string => {
  const contents = rules.map(
    (rule) => `| [${rule.id}](#${rule.id}) | ${rule.title["zh-Hant"]} | ${rule.title.en} |`,
  );
  return [
    "<!-- Written by `npm run generate` from src/rules/: change those, not this file. -->",
    "# The rules 規則",
    "Each rule is one file of `src/rules/`. It looks at two claims that speak of the same thing, or at the claims of one article, and says what it sees, or nothing. They are asked in this order: of those that see something in two claims, the first speaks.",
    "The examples run as tests (`test/rules/examples.test.ts`), each with its rule alone. A rule is switched off, or given another severity, by its name under `rules` in `hedui.config.json`.",
    ["| rule | 名稱 | title |", "| --- | --- | --- |", ...contents].join("\n"),
    ...rules.map((rule) => describeRule(rule, documentationOf(rule))),
  ]
    .join("\n\n")
    .concat("\n");
};
