import { expect } from "chai";
import { updateClaims } from "../../src/claims.js";
import { check } from "../../src/check.js";
import type { Claim, ClaimsFile, Curation, Source } from "../../src/model/index.js";
import { checkQuotes } from "../../src/validate/claims.js";
import { validateClaims } from "../../src/validate/validate.js";
import { createSource } from "../createSource.js";

const TEXT = [
  "海港圖書館增設夜讀室",
  "",
  "【本報訊】海港圖書館昨日公布，去年接待逾120萬人次，較前年多兩成。",
  "館長何詠詩表示，夜讀室共設85個座位，下月起試行半年。",
  "",
].join("\n");
const ABOVE = "天文台預料周末有雨\n\n【本報訊】天文台昨日表示，周末氣溫降至12度，市民宜帶備雨具。\n\n";

const library = (text: string): Source => createSource("harbour", text);
const extract = (text = TEXT): ClaimsFile => updateClaims(library(text)).file;
const again = (text: string, file: ClaimsFile): ClaimsFile => updateClaims(library(text), file).file;

const isSeats = (claim: Claim): boolean => claim.kind === "quantity" && claim.value.text.includes("85");
const seatsIn = ({ claims }: ClaimsFile): Claim => claims.find(isSeats)!;

/** The file with the claim of the seats as a person ruled on it. */
const rule = (curation: Curation, change: object = {}): ClaimsFile => {
  const file = extract();
  const claims = file.claims.map((claim) => (isSeats(claim) ? { ...claim, ...change, curation } : claim));
  return { ...file, claims };
};

const curatedIn = ({ claims }: ClaimsFile): readonly Claim[] =>
  claims.filter(({ curation }) => curation !== undefined);

/** Everything that must hold of a claims file, whatever was done to it. */
const expectSound = (file: ClaimsFile, text: string): void => {
  expect(() => validateClaims(JSON.parse(JSON.stringify(file)), "harbour.json")).to.not.throw();
  expect(checkQuotes(file.claims, [library(text)])).to.deep.equal([]);
  expect(new Set(file.claims.map(({ id }) => id)).size).to.equal(file.claims.length);
  expect(JSON.stringify(again(text, file))).to.equal(JSON.stringify(file));
};

const changes: readonly (readonly [title: string, text: string])[] = [
  ["the same source", TEXT],
  ["a report above", ABOVE + TEXT],
  ["another wrap", TEXT.replaceAll(/(.{11})/gu, "$1\n")],
  ["an edited sentence around", TEXT.replace("下月起試行半年", "下月一日起試行一年")],
  [
    "another script",
    TEXT.replace("館長何詠詩表示，夜讀室共設85個座位", "馆长何咏诗表示，夜读室共设85个座位"),
  ],
];

describe("updateClaims", () => {
  it("gives every claim what stands around its quotes", () => {
    const { evidence } = seatsIn(extract());
    expect(evidence[0]).to.include.keys("before", "after");
    expectSound(extract(), TEXT);
  });

  for (const [title, text] of changes) {
    it(`${title}: a corrected claim stands for the extracted one`, () => {
      const file = again(text, rule({ decision: "corrected", note: "desks" }, { counted: "書桌" }));
      expect(curatedIn(file).map((claim) => "counted" in claim && claim.counted)).to.deep.equal(["書桌"]);
      expect(file.claims.filter(isSeats)).to.have.length(1);
      expect(file).to.not.have.property("unanchored");
      expectSound(file, text);
    });

    it(`${title}: a rejected claim stays rejected and is not checked`, () => {
      const file = again(text, rule({ decision: "rejected" }));
      expect(curatedIn(file)).to.have.length(1);
      expect(file.claims.filter(isSeats)).to.have.length(1);
      const { report } = check([library(text)], { claims: new Map([["harbour", file]]) });
      expect(report.claims.filter(isSeats)).to.deep.equal([]);
      expectSound(file, text);
    });

    it(`${title}: an added claim stays beside what is extracted`, () => {
      const known = extract();
      const added: Claim = {
        ...seatsIn(known),
        evidence: [{ source: "harbour", start: 0, end: 0, quote: "下月" }],
        curation: { decision: "added" },
      };
      const file = again(text, again(TEXT, { ...known, claims: [...known.claims, added] }));
      expect(curatedIn(file).map(({ evidence }) => evidence[0]!.quote)).to.deep.equal(["下月"]);
      expect(file.claims.filter(isSeats)).to.have.length(2);
      expectSound(file, text);
    });
  }

  it("replaces what nobody touched", () => {
    const file = extract();
    const stale = { ...file, claims: file.claims.map((claim) => ({ ...claim, speaker: "何人" })) };
    expect(again(TEXT, stale)).to.deep.equal(file);
  });

  it("puts a claim into the article that it stands in now", () => {
    const file = again(ABOVE + TEXT, rule({ decision: "confirmed" }));
    const plain = seatsIn(extract(ABOVE + TEXT));
    expect(curatedIn(file).map(({ article, id }) => [article, id])).to.deep.equal([
      [plain.article, plain.id],
    ]);
  });

  for (const [title, text, reason] of [
    ["gone", TEXT.replace("夜讀室共設85個座位，", ""), "gone"],
    ["rewritten", TEXT.replace("85個", "65個"), "changed"],
  ] as const)
    it(`keeps under unanchored what is ${title}, and takes it back with the text`, () => {
      const touched = rule({ decision: "corrected", by: "night desk" }, { counted: "書桌" });
      const file = again(text, touched);
      expect(file.unanchored?.map((entry) => entry.reason)).to.deep.equal([reason]);
      expect(file.unanchored?.[0]?.claim.curation?.by).to.equal("night desk");
      expect(curatedIn(file)).to.deep.equal([]);
      expectSound(file, text);
      expect(again(TEXT, file)).to.deep.equal(again(TEXT, touched));
    });

  it("tells which quotes were edited", () => {
    const text = TEXT.replace("85個座位", "85個新座位");
    const { curated } = updateClaims(library(text), rule({ decision: "confirmed" }));
    for (const { before, after } of curated.edited) expect([before, after].join()).to.include("85");
    expect(curated.claims.filter(({ curation }) => curation).length + curated.unanchored.length).to.equal(1);
  });

  it("gives an id of its own to an entry that was copied", () => {
    const file = extract();
    const copy: Claim = { ...seatsIn(file), speaker: "何詠詩館長", curation: { decision: "added" } };
    expectSound(again(TEXT, { ...file, claims: [...file.claims, copy] }), TEXT);
  });
});

describe("check with claims files", () => {
  it("gives what it gives without, where nobody touched them", () => {
    const other = createSource("evening", TEXT.replace("85個", "80個"));
    const sources = [library(TEXT), other];
    const files = new Map(sources.map((source) => [source.id, updateClaims(source).file]));
    expect(check(sources, { claims: files }).report).to.deep.equal(check(sources).report);
  });

  it("says of each source where its claims are from", () => {
    const file = extract();
    const originOf = (text: string, files: ReadonlyMap<string, ClaimsFile>) =>
      check([library(text)], { claims: files }).curated.map(({ origin }) => origin);
    expect(originOf(TEXT, new Map())).to.deep.equal(["text"]);
    expect(originOf(TEXT, new Map([["harbour", file]]))).to.deep.equal(["file"]);
    expect(originOf(ABOVE + TEXT, new Map([["harbour", file]]))).to.deep.equal(["changed"]);
  });

  it("checks corrected and added claims, anchored in memory where the source changed", () => {
    const file = rule({ decision: "corrected" }, { counted: "書桌" });
    for (const text of [TEXT, ABOVE + TEXT]) {
      const { report } = check([library(text)], { claims: new Map([["harbour", file]]) });
      expect(report.claims.flatMap((claim) => ("counted" in claim ? claim.counted : []))).to.include("書桌");
    }
  });
});
