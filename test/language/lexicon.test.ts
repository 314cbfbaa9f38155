import { expect } from "chai";
import { canonicalWords, createLexicon, listWordProblems, tablesAlone } from "../../src/language/lexicon.js";
import { parse } from "../../src/language/parse.js";
import type { OwnWords } from "../../src/model/index.js";

const words: OwnWords = {
  units: [
    { unit: "標準箱", forms: ["TEU"], notBefore: "式", dimension: "containers" },
    { unit: "司馬錢", size: { value: "3.78", unit: "克" } },
  ],
  names: [{ name: "維港發展局", kind: "organisation", variants: ["維發局"] }],
  synonyms: [["資助房屋", "暖心居"]],
  abbreviations: { 三改: "三項改革" },
};

describe("createLexicon", () => {
  it("is the tables alone where nothing is given", () => {
    expect(createLexicon()).to.equal(tablesAlone);
    expect(createLexicon({ synonyms: [["甲組", "乙組"]] })).to.equal(tablesAlone);
  });

  const lexicon = createLexicon(words);
  for (const [text, unit, dimension] of [
    ["碼頭處理1700萬標準箱貨物", "標準箱", "containers"],
    ["码头处理逾1700万标准箱货物", "標準箱", "containers"],
    ["碼頭處理1700萬TEU", "標準箱", "containers"],
    ["金器重十二司馬錢", "司馬錢", "mass"],
    ["泊位有20個", "個", "item"],
  ] as const)
    it(`reads the unit of ${text}`, () => {
      const [mention] = parse(text, { lexicon });
      expect(mention).to.have.property("type", "quantity");
      expect(mention).to.have.nested.property("unit.id", unit);
      expect(mention).to.have.nested.property("unit.dimension", dimension);
    });

  it("heeds what makes another word of a unit", () => {
    const [mention] = parse("處理1700萬標準箱式貨櫃", { lexicon });
    expect(mention).to.not.have.nested.property("unit.id", "標準箱");
  });

  it("changes nothing of what the tables read", () => {
    const text = "昨日約500家單位參與，逾160人次，佔三成，展館350呎";
    expect(parse(text, { lexicon })).to.deep.equal(parse(text));
  });

  it("finds names in either script, the longest at each place, and cuts no word", () => {
    const { findNames } = createLexicon({
      names: [
        { name: "維港發展局", kind: "organisation" },
        { name: "國會", kind: "organisation" },
      ],
    });
    expect(findNames("维港发展局表示")).to.deep.equal([{ start: 0, end: 5, row: "organisation" }]);
    expect(findNames("美國國會通過")).to.have.length(1);
    expect(findNames("在中國會議中心舉行")).to.have.length(0);
  });
});

describe("canonicalWords", () => {
  it("gives each word what it stands for in the end", () => {
    const canonical = canonicalWords({ ...words, abbreviations: { 維發: "維發局", 三改: "三項改革" } });
    expect(Object.fromEntries(canonical)).to.include({
      維發: "維港發展局",
      維發局: "維港發展局",
      維港發展局: "維港發展局",
      暖心居: "資助房屋",
      三改: "三項改革",
    });
  });
});

describe("listWordProblems", () => {
  it("finds none in words that can be used", () => {
    expect(listWordProblems(words)).to.deep.equal([]);
  });

  for (const [what, own, pointer, text] of [
    ["a unit of the tables", { units: [{ unit: "公頃", dimension: "area" }] }, "/units/0", /already/u],
    ["a unit of neither kind", { units: [{ unit: "標準箱" }] }, "/units/0", /needs a dimension or a size/u],
    [
      "a size in no unit",
      { units: [{ unit: "司馬錢", size: { value: "1", unit: "司馬石" } }] },
      "/units/0/size/unit",
      /司馬石 is no measure/u,
    ],
    [
      "a dimension other than that of the size",
      { units: [{ unit: "司馬錢", dimension: "area", size: { value: "1", unit: "克" } }] },
      "/units/0/dimension",
      /dimension mass/u,
    ],
    [
      "a word with two meanings",
      {
        synonyms: [
          ["資助房屋", "暖心居"],
          ["老人院", "暖心居"],
        ],
      },
      "/synonyms/1",
      /stands for 資助房屋 already/u,
    ],
    [
      "words that stand for each other",
      { abbreviations: { 甲會: "乙會", 乙會: "甲會" } },
      "/abbreviations/甲會",
      /itself/u,
    ],
  ] as const)
    it(`finds ${what}`, () => {
      const [first] = listWordProblems(own);
      expect(first?.pointer).to.equal(pointer);
      expect(first?.text).to.match(text);
    });
});
