import { expect } from "chai";
import { check, read } from "../../src/check.js";
import { createGloss } from "../../src/gloss/gloss.js";
import type { OwnWords, Report } from "../../src/model/index.js";
import { createSource } from "../create.js";

const lexicon: OwnWords = {
  units: [{ unit: "司馬錢", size: { value: "3.78", unit: "克" } }],
  names: [
    { name: "維港發展局", kind: "organisation", variants: ["海港發展公署"] },
    { name: "阿里阿德涅", kind: "person", variants: ["雅麗雅妮"] },
  ],
  synonyms: [["資助房屋", "暖心居"]],
  abbreviations: { 葵碼: "葵涌碼頭" },
};

const left = createSource(
  "left",
  "葵涌碼頭擴建\n海港發展公署昨日公布，葵涌碼頭去年處理貨物1700萬噸，較前年增加。\n公署表示，今年推出3500伙暖心居，供市民申請。\n金商雅麗雅妮表示，該批金器每件重10司馬錢。\n",
);
const right = createSource(
  "right",
  "葵涌碼頭將擴建\n維港發展局昨日公布，葵碼去年處理貨物1700萬噸，較前年增加。\n局方表示，今年推出4500伙資助房屋，供市民申請。\n金商阿里阿德涅表示，該批金器每件重37.8克。\n",
);

const checkBy = (own?: OwnWords): Report =>
  check([left, right], own === undefined ? {} : { configuration: { lexicon: own } }).report;

const quotesOf = (report: Report): string[] =>
  report.findings.map(
    ({ verdict, evidence }) => `${verdict} ${evidence.map(({ quote }) => quote).join("|")}`,
  );

describe("createGloss", () => {
  it("gives every claim back where there are no words of its own", () => {
    const [claim] = checkBy().claims;
    expect(createGloss()(claim!)).to.equal(claim);
    expect(createGloss({ units: [], abbreviations: {} })(claim!)).to.equal(claim);
  });

  it("leaves ids and evidence as they are, and claims without such words alone", () => {
    const gloss = createGloss(lexicon);
    for (const claim of checkBy(lexicon).claims) {
      const { id, evidence } = gloss(claim);
      expect({ id, evidence }).to.deep.equal({ id: claim.id, evidence: claim.evidence });
    }
  });
});

describe("a check with words of its own", () => {
  const report = checkBy(lexicon);
  const quotes = quotesOf(report);

  it("holds a person and a body of two names against each other as one", () => {
    expect(quotes).to.include("agreement 海港發展公署|維港發展局");
    expect(quotes).to.include("agreement 雅麗雅妮|阿里阿德涅");
  });

  it("converts a measure of its own", () => {
    expect(quotes.filter((quote) => quote.endsWith("10司馬錢|37.8克"))).to.have.length(1);
    expect(quotes).to.not.include("contradiction 10司馬錢|37.8克");
  });

  it("aligns what is counted under two names, by the name that stands for both", () => {
    const { alignments } = read([left, right], { configuration: { lexicon } });
    const homes = alignments.find(({ left: { evidence } }) => evidence[0]?.quote.startsWith("3500伙"));
    expect(homes?.right.evidence[0]?.quote).to.include("4500伙");
    expect(
      [homes?.left, homes?.right].map((claim) => claim?.kind === "quantity" && claim.counted),
    ).to.deep.equal(["資助房屋", "資助房屋"]);
  });

  it("quotes the papers as they are printed, and says where its own words made the verdict", () => {
    for (const { evidence } of report.findings)
      for (const { source, start, end, quote } of evidence)
        expect((source === "left" ? left : right).text.slice(start, end)).to.equal(quote);
    const name = report.findings.find(({ evidence }) => evidence[0]?.quote === "雅麗雅妮");
    expect(name?.message["zh-Hant"]).to.include("設定的詞彙");
    for (const { clause } of report.claims) expect(left.text + right.text).to.include(clause);
  });

  it("says the same whichever source comes first", () => {
    expect(check([right, left], { configuration: { lexicon } }).report).to.deep.equal(report);
  });
});
