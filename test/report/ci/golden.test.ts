import { expect } from "chai";
import { reporters } from "../../../src/report/index.js";
import { golden } from "../golden.js";
import { createCiInput } from "./createCiInput.js";

const FORMATS = ["sarif", "junit", "github", "gitlab", "markdown", "csv"] as const;

for (const format of FORMATS)
  describe(`the format ${format}`, () => {
    const report = reporters.get(format)!;

    for (const language of ["zh-Hant", "en"] as const)
      it(`reads as the golden file in ${language}`, () => {
        const text = report(createCiInput({ language }));
        expect(text).to.equal(golden(`${format}.${language}.txt`, text));
      });

    it("gives the same bytes twice, and leaves what it is given as it is", () => {
      const input = createCiInput();
      const before = structuredClone(input);
      expect(report(input)).to.equal(report(input));
      expect(input).to.deep.equal(before);
    });

    it("needs no paths, rules and texts", () => {
      const { report: findings, language, colour } = createCiInput();
      expect(() => report({ report: findings, language, colour, texts: new Map() })).to.not.throw();
    });
  });
