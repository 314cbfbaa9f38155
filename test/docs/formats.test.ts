import { readFileSync } from "node:fs";
import { expect } from "chai";
import { reporters } from "../../src/report/index.js";

const read = (relative: string): string => readFileSync(new URL(relative, import.meta.url), "utf8");
const [readme, formats] = [read("../../README.md"), read("../../docs/formats.md")];

describe("docs/formats.md", () => {
  for (const format of reporters.keys())
    it(`says what ${format} is for, as README.md does`, () => {
      expect(formats).to.match(new RegExp(`^\\| \`${format}\` +\\|`, "mu"));
      expect(readme).to.match(new RegExp(`^\\|[^|]*\`${format}\``, "mu"));
    });
});
