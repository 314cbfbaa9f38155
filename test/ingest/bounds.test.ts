import { expect } from "chai";
import { assertBounded, LONGEST_TEXT } from "../../src/ingest/bounds.js";
import { UsageError } from "../../src/model/errors.js";

/** What the refusal says, which must be one line that begins with the name of the file. */
const refusalOf = (text: string): string => {
  try {
    assertBounded(text, "page.txt");
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return "nothing";
};

describe("assertBounded", () => {
  it("lets the pages of a day pass", () => {
    expect(refusalOf("消防處昨日接報，三人受傷。\n".repeat(LONGEST_TEXT / 20))).to.equal("nothing");
  });

  for (const [name, text, says] of [
    ["one line of megabytes", "三人受傷，".repeat(500_000), "a document may have"],
    ["a line that is no paragraph", `火警\n${"三人受傷，".repeat(30_000)}`, "line 2 has 150000 characters"],
    ["more than eighty pages", "三人受傷。\n".repeat(LONGEST_TEXT / 6 + 1), "cut it into pages"],
  ] as const)
    it(`refuses ${name} in one line that says what to do`, () => {
      expect(refusalOf(text))
        .to.match(/^page\.txt\b[^\n]*$/u)
        .and.to.include(says);
    });
});
