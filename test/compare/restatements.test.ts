import { expect } from "chai";
import { check } from "../../src/check.js";
import { createSource } from "../create.js";

/** Two reports that give one clash in headline and text. */
const left = `屯門公路巴士翻側　12人受傷

屯門公路一輛雙層巴士昨晚翻側，事故造成12人受傷，消防處出動6輛救護車。`;
const right = `巴士屯門公路翻側　21傷

一輛雙層巴士昨晚在屯門公路翻側，事故造成21人受傷，消防處派出6輛救護車。`;

const clashes = (one: string, other: string) =>
  check([createSource("a", one), createSource("b", other)]).report.findings.filter(
    ({ rule }) => rule === "quantity-conflict",
  );

describe("joinRestatements", () => {
  it("leaves one finding for a clash that stands in headlines and texts, the texts first", () => {
    const found = clashes(left, right);
    expect(found).to.have.length(1);
    const [first, second, ...others] = found[0]!.evidence;
    expect([first, second].map((span) => span?.isRestatement ?? false)).to.deep.equal([false, false]);
    expect(first!.start).to.be.greaterThan(left.indexOf("\n"));
    expect(others.map(({ side, quote, isRestatement }) => [side, quote, isRestatement])).to.deep.include([
      0,
      "12人",
      true,
    ]);
  });

  it("keeps two clashes of one pair of reports apart", () => {
    const more = "東鐵線列車故障，延誤35分鐘，影響4200名乘客，港鐵安排12輛接駁巴士。";
    const other = "東鐵線列車故障，延誤35分鐘，影響2400名乘客，港鐵安排21輛接駁巴士。";
    expect(clashes(more, other)).to.have.length(2);
  });

  it("names the same places whichever source comes first", () => {
    const places = (sides: ReturnType<typeof clashes>) =>
      sides.flatMap(({ evidence }) => evidence.map(({ source, start }) => `${source} ${start}`)).toSorted();
    const turned = check([createSource("b", right), createSource("a", left)]).report.findings.filter(
      ({ rule }) => rule === "quantity-conflict",
    );
    expect(places(turned)).to.deep.equal(places(clashes(left, right)));
  });

  /** Every fingerprint by which a decision may mean the clash. */
  const namesOf = (one: string, other: string): readonly string[] =>
    clashes(one, other).flatMap(({ fingerprint, alsoKnownAs = [] }) => [fingerprint, ...alsoKnownAs]);

  const caption = "\n\n圖：屯門公路事故造成21人受傷，消防員到場救援。";
  for (const [name, one, other] of [
    ["a caption says it again", left, right + caption],
    ["a headline no longer says it", left, right.replace("　21傷", "")],
    ["both headlines no longer say it", left.replace("　12人受傷", ""), right.replace("　21傷", "")],
    ["a paragraph is added", `${left}\n\n消防處指，無人被困。`, right],
  ] as const)
    it(`keeps the fingerprint where ${name}`, () => {
      expect(clashes(one, other)).to.have.length(1);
      expect(clashes(one, other)[0]!.fingerprint).to.equal(clashes(left, right)[0]!.fingerprint);
    });

  it("is still known by another place where the text is worded anew", () => {
    const anew = right.replace("事故造成21人受傷", "意外中21人掛彩受傷");
    const before = namesOf(left, right);
    expect(namesOf(left, anew).filter((name) => before.includes(name))).not.to.deep.equal([]);
  });
});
