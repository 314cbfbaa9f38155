import { expect } from "chai";
import { describeExplanation } from "../src/cli/explanation.js";
import { explainAlignments, type ExplainedPair } from "../src/explain.js";
import type { Configuration } from "../src/model/index.js";
import { explainSilence } from "../src/silence.js";
import { createQuantityClaim, createSource, createValue } from "./create.js";

const sources = [
  createSource(
    "left",
    "隧道昨日通車\n新隧道昨日通車，全長7公里，耗資38億元，首日有2.3萬輛車使用。\n運輸署表示，另有95宗查詢。\n",
  ),
  createSource(
    "right",
    "新隧道通車\n新隧道昨日通車，全長7公里，耗資45億元，首日有2.3萬輛車使用。\n運輸署表示，另有95人查詢。\n",
  ),
];

const explain = (left: string, right: string, configuration: Configuration = {}): readonly ExplainedPair[] =>
  explainAlignments(sources, { left, right }, { configuration });

describe("explainAlignments", () => {
  it("gives the finding that a pair led to", () => {
    const [pair] = explain("38億元", "45億元");
    expect(pair?.ruling).to.have.property("outcome", "found");
    expect(pair?.silence).to.equal(null);
    expect(describeExplanation([pair!])).to.match(
      /a finding\n {2}contradiction by quantity-conflict, confidence 0\.\d+/u,
    );
  });

  it("says that the configuration switches off the rule that would speak", () => {
    const [pair] = explain("38億元", "45億元", { rules: { "quantity-conflict": "off" } });
    expect(pair?.ruling).to.have.property("outcome", "off");
    expect(describeExplanation([pair!])).to.include("the configuration switches off the rule");
  });

  it("says that a finding is a suggestion under a least confidence", () => {
    const [pair] = explain("38億元", "45億元", { minimumConfidence: 1 });
    expect(pair?.ruling).to.have.property("outcome", "suggested");
  });

  it("tells what a figure that is followed over two events led to", () => {
    const stages = [
      createSource(
        "early",
        "南灣科技園首座大樓啟用\n南灣科技園累計已引進高端製造項目超過150個，來自南灣、新海及東灣三地。\n",
        "2024-03-02",
      ),
      createSource(
        "late",
        "新海市長訪南灣科技園\n新海及東灣的企業進駐南灣科技園，至今引進的高端製造項目已超160個。\n",
        "2024-11-05",
      ),
    ];
    const [pair] = explainAlignments(stages, { left: "超過150個", right: "超160個" }, {});
    expect(pair?.outcome).to.equal("thread");
    expect(pair?.ruling).to.have.property("outcome", "found");
    expect(describeExplanation([pair!])).to.match(/aligned over two events.*update by value-update/su);
  });

  it("says nothing of rules where the two are not aligned", () => {
    const [pair] = explain("38億元", "7公里");
    expect([pair?.ruling, pair?.silence]).to.deep.equal([null, null]);
  });

  it("takes the quotes that are the words before those that hold them, and each pair once", () => {
    expect(explain("7公里", "7公里").map(({ left }) => left.evidence[0]!.quote)).to.deep.equal(["7公里"]);
    const pairs = explain("昨日", "昨日").map(({ left, right }) => [left.id, right.id].toSorted().join(" "));
    expect(new Set(pairs).size).to.equal(pairs.length);
  });

  it("quotes the papers, whatever words a configuration has of its own", () => {
    const lexicon = { synonyms: [["新海底道路", "新隧道"]] };
    const pairs = explain("新隧道昨日通車", "新隧道昨日通車", { lexicon });
    expect(pairs).to.not.deep.equal([]);
    for (const { left, right } of pairs) expect([left.clause, right.clause].join()).to.not.include("海底");
  });
});

describe("describeExplanation", () => {
  it("tells the most alike in full and the others in a line each", () => {
    const [pair] = explain("38億元", "45億元");
    const lines = describeExplanation(Array.from({ length: 20 }, () => pair!)).split("\n");
    expect(lines.filter((line) => line.startsWith("aligned"))).to.have.length(3);
    expect(
      lines.filter((line) => /^ {2}「.*」 with 「.*」: aligned, 0\.\d+, contradiction$/u.test(line)),
    ).to.have.length(17);
    expect(lines.length).to.be.below(180);
  });

  it("says in plain words why no rule speaks", () => {
    const [pair] = explain("38億元", "45億元");
    const silence = explainSilence(pair!.left, pair!.right);
    const text = describeExplanation([{ ...pair!, ruling: { outcome: "silent" }, silence }]);
    expect(text).to.match(
      /no finding: no rule sees anything to say\. 「38億元」 and 「45億元」 differ, but/u,
    );
    expect(text).to.match(/quantity-conflict: Two places give one figure/u);
  });
});

describe("explainSilence", () => {
  const claim = (text: string, number: string, dimension: string) =>
    createQuantityClaim({ value: createValue(number, { text, unit: { id: text.slice(-1), dimension } }) });

  it("says what keeps two numbers from being compared", () => {
    expect(explainSilence(claim("38米", "38", "length"), claim("45噸", "45", "mass")).reason).to.include(
      "measure different things",
    );
  });

  it("says that one number fits both", () => {
    const { reason, rule } = explainSilence(claim("45人", "45", "people"), claim("45名", "45", "people"));
    expect([reason, rule]).to.deep.equal(["one number fits both 「45人」 and 「45名」", null]);
  });

  it("names the rule that looks for the difference, and what it leaves alone", () => {
    const { rule } = explainSilence(claim("38人", "38", "people"), claim("45名", "45", "people"));
    expect(rule?.id).to.equal("quantity-conflict");
    expect(rule?.about.en).to.include("left alone");
  });
});
