import { expect } from "chai";
import { narrowingLeftOut, partLeftOut } from "../../src/language/divisions.js";

describe("partLeftOut", () => {
  const rows: readonly (readonly [
    heading: string,
    texts: readonly string[],
    story: string,
    word: string | undefined,
  ])[] = [
    ["一周30宗嚴重個案", ["錄得30宗成人嚴重個案"], "錄得30宗成人嚴重個案，2宗兒童個案。", "成人"],
    ["车费最多加3.9元", ["本地线最贵加3.9元"], "本地线最贵加3.9元，机场线加6元。", "本地线"],
    ["成人嚴重個案30宗", ["錄得30宗成人嚴重個案"], "另有2宗兒童個案。", undefined],
    ["一周30宗嚴重個案", ["錄得30宗成人嚴重個案"], "其中12人死亡。", undefined],
    ["一周30宗嚴重個案", ["錄得30宗成人嚴重個案", "30宗嚴重個案中12宗死亡"], "2宗兒童個案。", undefined],
    ["一周30宗嚴重個案", [], "成人、兒童", undefined],
  ];
  for (const [heading, texts, story, word] of rows)
    it(`${heading} over ${texts.join("、")}: ${word ?? "nothing"}`, () =>
      expect(partLeftOut(heading, texts, story)).to.equal(word));
});

describe("narrowingLeftOut", () => {
  it("finds what narrows the word that a heading gives alone", () => {
    expect(narrowingLeftOut("繁忙時段車流減一成二", ["早上繁忙時段車流減少12%"])).to.equal("早上");
    expect(narrowingLeftOut("血库存量仅够五天", ["O型血库存目前只够五天"])).to.equal("o型");
  });

  it("finds nothing where the heading has it, or a text has not", () => {
    expect(narrowingLeftOut("早上繁忙時段車流減一成二", ["早上繁忙時段車流減少12%"])).to.equal(undefined);
    expect(narrowingLeftOut("繁忙時段車流減一成二", ["早上繁忙時段減12%", "繁忙時段減12%"])).to.equal(
      undefined,
    );
  });
});
