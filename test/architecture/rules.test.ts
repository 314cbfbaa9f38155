import { basename } from "node:path";
import { expect } from "chai";
import type { SourceFile } from "ts-morph";
import { readRuleDocumentation } from "../../docs/catalogue.js";
import { rules } from "../../src/rules/index.js";
import { pathOf, project, roomOf } from "./project.js";

/** Names under which a file exports rules. */
const rulesIn = (file: SourceFile): readonly string[] =>
  file
    .getVariableDeclarations()
    .filter((variable) => variable.isExported() && variable.getTypeNode()?.getText() === "Rule")
    .map((variable) => variable.getName());

const files = project.getSourceFiles().filter((file) => roomOf(file) === "rules" && rulesIn(file).length > 0);

/** quantity-unit → quantityUnit */
const nameOf = (id: string): string => id.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());

describe("the rules", () => {
  it("are all registered, under the name of their file", () => {
    const ids = files.map((file) => basename(pathOf(file), ".ts"));
    expect(rules.map(({ id }) => id)).to.have.members(ids);
  });

  for (const file of files) {
    const id = basename(pathOf(file), ".ts");
    const rule = rules.find((candidate) => candidate.id === id);
    const { summary, verdicts } = readRuleDocumentation(file);

    describe(id, () => {
      it("is the one rule of its file, named alike", () => {
        expect(rulesIn(file)).to.deep.equal([nameOf(id)]);
      });

      it("says what it does", () => {
        expect(summary).to.match(/^[A-Z].{40,}\.$/su);
      });

      it("has at least two examples, one of them silent or with its reason", () => {
        const examples = rule?.examples ?? [];
        expect(examples).to.have.length.at.least(2);
        expect(
          examples.some(({ verdict, note }) => verdict === null || note !== undefined),
          "no example is silent or has a note",
        ).to.equal(true);
      });

      it("shows by example every verdict that it gives", () => {
        expect((rule?.examples ?? []).map(({ verdict }) => verdict)).to.include.members([...verdicts]);
      });
    });
  }
});
