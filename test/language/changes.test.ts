import { expect } from "chai";
import fc from "fast-check";
import { findChanges } from "../../src/language/changes.js";

const keysOf = (left: string, right: string) =>
  findChanges(left, right).map((change) => [
    change.left.map(({ key }) => key).join(""),
    change.right.map(({ key }) => key).join(""),
  ]);

const sentence = fc.constantFrom(
  "警方拘捕三名外籍男子。",
  "警方拘捕三名男子。",
  "三名男子被警方拘捕。",
  "工程預計明年完成。",
  "工程将于明年完成",
  "",
);

describe("findChanges", () => {
  it("gives from either side the same stretches, turned round", () => {
    fc.assert(
      fc.property(sentence, sentence, (left, right) => {
        const turned = keysOf(right, left).map(([one, other]) => [other, one]);
        expect(keysOf(left, right)).to.deep.equal(turned);
      }),
    );
  });

  for (const [left, right, changes] of [
    ["警方拘捕三名男子。", "警方拘捕三名男子", []],
    ["教育局宣布學校停課", "教育局宣布学校停课", []],
    ["工程預計明年完成", "工程明年完成", [["预计", ""]]],
    ["工程明年完成", "工程預計明年完成", [["", "预计"]]],
    ["工程由政府出資", "工程由財團出資", [["政府", "财团"]]],
    ["", "", []],
  ] as const)
    it(`${left || "nothing"} | ${right || "nothing"}`, () => {
      expect(keysOf(left, right)).to.deep.equal(changes);
    });

  it("tells what stands on both sides of a change", () => {
    const [change] = findChanges("工程由政府出資", "工程由財團出資");
    expect([change!.before, change!.after]).to.deep.equal(["由", "出资"]);
  });

  it("rebuilds each wording from the other by its changes", () => {
    fc.assert(
      fc.property(sentence, sentence, (left, right) => {
        const size = (side: "left" | "right") =>
          findChanges(left, right).reduce((sum, change) => sum + change[side].length, 0);
        const back = (side: "left" | "right") =>
          findChanges(right, left).reduce((sum, change) => sum + change[side].length, 0);
        // What one side has beyond the shared words does not depend on which is compared with which.
        expect(size("left") - size("right")).to.equal(back("right") - back("left"));
        if (left === right) expect(findChanges(left, right)).to.deep.equal([]);
      }),
    );
  });
});
