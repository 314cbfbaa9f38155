import { expect } from "chai";
import { contrast, markValue } from "../../src/report/contrast.js";
import type { Passage } from "../../src/report/passages.js";

const BRACKETS = {
  around: ["", ""],
  evidence: ["(", ")"],
  differing: ["[", "]"],
  reworded: ["<", ">"],
} as const;

const show = (passages: readonly Passage[]): string =>
  passages
    .map((passage) =>
      passage.map(({ text, role }) => `${BRACKETS[role][0]}${text}${BRACKETS[role][1]}`).join(""),
    )
    .join(" / ");

/** A side that rests on spans, each in a passage of its own. */
const said = (value: string | undefined, ...spans: readonly string[]) => ({
  passages: spans.map((text): Passage => [{ text, role: "evidence" }]),
  value,
});

type Shown = readonly [quote: string, value: string | undefined, marked: string, point: string | undefined];

describe("contrast", () => {
  const pairs: readonly (readonly [what: string, left: Shown, right: Shown])[] = [
    [
      "marks the values whole, and what differs around them less",
      ["過半直接惠及灣區民生", "過半", "[過半](直接惠及)<灣區>(民生)", "過半"],
      ["五項直接惠及民生", "五項", "[五項](直接惠及民生)", "五項"],
    ],
    [
      "marks a value whole of which the other lacks a part",
      ["約有500家機構", "約有500家", "[約有500家](機構)", "約有500家"],
      ["500家機構", "500家", "[500家](機構)", "500家"],
    ],
    [
      "finds a value by itself, not in a longer number",
      ["15人受傷，5人死亡", "5人", "(15人受傷，)[5人](死亡)", "5人"],
      ["15人受傷，7人死亡", "7人", "(15人受傷，)[7人](死亡)", "7人"],
    ],
    [
      "finds a value that stands twice where the sides differ",
      ["3人入院，另3人獲救", "3人", "(3人入院，另)[3人](獲救)", "3人"],
      ["3人入院，另4人獲救", "4人", "(3人入院，另)[4人](獲救)", "4人"],
    ],
    [
      "marks every word that differs where the values are the same",
      ["並未收到5萬元", "5萬元", "[並未](收到5萬元)", undefined],
      ["收到5萬元", "5萬元", "(收到5萬元)", undefined],
    ],
    [
      "marks every word that differs where no values are compared",
      ["多名華人科學家", undefined, "(多名)[華人](科學家)", "華人"],
      ["多名外籍華裔科學家", undefined, "(多名)[外籍華裔](科學家)", "外籍華裔"],
    ],
    [
      "tells no point that is a sentence",
      ["將於下月起分三期向全港市民開放", undefined, "[將於下月起分三期向全港市民開放]", undefined],
      ["取消", undefined, "[取消]", undefined],
    ],
  ];
  for (const [what, left, right] of pairs)
    it(what, () => {
      const sides = [said(left[1], left[0]), said(right[1], right[0])];
      expect(contrast(sides, true, []).map(({ passages, point }) => [show(passages), point])).to.deep.equal([
        [left[2], left[3]],
        [right[2], right[3]],
      ]);
    });

  it("marks the values alone of three sides, or of one that rests on several spans", () => {
    const three = contrast(
      [said("7人", "7人死亡"), said("9人", "九死即9人"), said("8人", "共8人")],
      true,
      [],
    );
    expect(three.map(({ passages }) => show(passages))).to.deep.equal([
      "[7人](死亡)",
      "(九死即)[9人]",
      "(共)[8人]",
    ]);
    const spread = contrast([said("12類", "甲、乙", "共12類"), said("11類", "共11類")], true, []);
    expect(spread.map(({ passages }) => show(passages))).to.deep.equal([
      "(甲、乙) / (共)[12類]",
      "(共)[11類]",
    ]);
  });

  it("marks nothing of what is told at several places and agrees", () => {
    const [left] = contrast([said("12類", "甲、乙", "共12類"), said("12類", "共12類")], false, []);
    expect(show(left!.passages)).to.equal("(甲、乙) / (共12類)");
  });
});

describe("markValue", () => {
  it("leaves a passage as it is in which the value does not stand", () => {
    expect(show(markValue(said("5人", "15人受傷")))).to.equal("(15人受傷)");
  });
});
