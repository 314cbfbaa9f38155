import { expect } from "chai";
import { titleVariant } from "../../src/rules/title-variant.js";
import { createAlignment, createTitleClaim } from "../create.js";

const published = { left: "2025-05-22", right: "2025-05-22" };
const claim = (source: string, title: string, clause: string) => createTitleClaim(title, { source, clause });
const compare = (
  [leftTitle, leftClause]: readonly [string, string],
  [rightTitle, rightClause]: readonly [string, string],
) =>
  titleVariant.check!(
    createAlignment(claim("harbour", leftTitle, leftClause), claim("evening", rightTitle, rightClause)),
    { published },
  )!;

describe("titleVariant", () => {
  const rules = "大廈外牆維修工程安全管理規例";
  const wrong = "大廈外牆維修工程安全管理規定";

  it("compares what is said of the titles, each with its value, left first", () => {
    const { compared, values } = compare([rules, `當局昨公布《${rules}》`], [wrong, `新例《${wrong}》生效`]);
    expect(compared).to.deep.equal(["当局昨公布", "新例生效"]);
    expect(values).to.deep.equal(["大厦外墙维修工程安全管理规例", "大厦外墙维修工程安全管理规定"]);
  });

  it("stays the same comparison when a title is put right", () => {
    const before = compare([wrong, `當局公布《${wrong}》`], [rules, `新例《${rules}》生效`]);
    const after = compare([rules, `當局公布《${rules}》`], [rules, `新例《${rules}》生效`]);
    expect(after.compared).to.deep.equal(before.compared);
    expect(after.values).not.to.deep.equal(before.values);
  });

  for (const [what, clause] of [
    ["stands alone in a list", `《${rules}》`],
    ["is cut by its clause", "大廈外牆維修"],
  ])
    it(`takes a title that ${what} for what is compared`, () => {
      expect(compare([rules, clause!], [rules, `公布《${rules}》`]).compared).to.deep.equal([
        "大厦外墙维修工程安全管理规例",
        "公布",
      ]);
    });
});
