import { expect } from "chai";
import { check } from "../../src/check.js";
import type { Example, Finding, Rule, Verdict } from "../../src/model/index.js";
import { rules } from "../../src/rules/index.js";
import { createSource } from "../createSource.js";

/** The configuration in which a rule is alone. */
const aloneWith = (rule: Rule) => ({
  rules: Object.fromEntries(rules.filter(({ id }) => id !== rule.id).map(({ id }) => [id, "off" as const])),
});

/** What a rule finds between two texts, through the whole pipeline. */
const findingsOf = (rule: Rule, { left, right, published }: Example): readonly Finding[] => {
  const texts = right === undefined ? [left] : [left, right];
  const sources = texts.map((text, side) => createSource(["left", "right"][side]!, text, published?.[side]));
  const { findings } = check(sources, { configuration: aloneWith(rule) }).report;
  return findings.filter(
    ({ evidence }) => new Set(evidence.map(({ source }) => source)).size === sources.length,
  );
};

/** The verdicts that a rule gives of two texts, each once. */
const verdictsOf = (rule: Rule, example: Example): readonly Verdict[] => [
  ...new Set(findingsOf(rule, example).map(({ verdict }) => verdict)),
];

/** By what a later run knows what a rule finds between two texts: which is left must not count. */
const fingerprintsOf = (rule: Rule, example: Example): readonly string[] =>
  findingsOf(rule, example)
    .map(({ id }) => id)
    .toSorted();

const swap = (example: Example & { readonly right: string }): Example => ({
  ...example,
  left: example.right,
  right: example.left,
  ...(example.published && { published: [example.published[1], example.published[0]] }),
});

describe("the examples of the rules", () => {
  for (const rule of rules)
    describe(rule.id, () => {
      for (const example of rule.examples) {
        const expected = example.verdict === null ? [] : [example.verdict];
        it(
          `${example.verdict ?? "silent"}: ${[example.left, example.right ?? []].flat().join(" | ")}`.replaceAll(
            /\s+/gu,
            " ",
          ),
          () => {
            expect(verdictsOf(rule, example)).to.deep.equal(expected);
          },
        );
        const { right } = example;
        if (right === undefined) continue;
        it("and with the sides swapped", () => {
          const swapped = swap({ ...example, right });
          expect(verdictsOf(rule, swapped)).to.deep.equal(expected);
          expect(fingerprintsOf(rule, swapped)).to.deep.equal(fingerprintsOf(rule, example));
        });
      }
    });
});
