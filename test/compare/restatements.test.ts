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
});
