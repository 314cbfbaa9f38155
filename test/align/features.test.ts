import { expect } from "chai";
import { featuresOf } from "../../src/align/features.js";
import { momentsOf } from "../../src/align/moments.js";
import { surroundingsOf } from "../../src/align/surroundings.js";
import {
  createDateClaim,
  createEvidence,
  createQuantityClaim,
  createQuoteClaim,
  createValue,
} from "../create.js";

const first = "20日21時30分發生5.8級地震。";
const second = "震源深度10公里。";
const third = "至昨日仍有餘震。";
const at = (sentence: string, start: number) => ({
  sentence,
  evidence: [createEvidence("harbour", start, sentence)],
});

const shock = createDateClaim(
  { text: "20日21時30分", from: "2025-05-20", to: "2025-05-20", precision: "time", time: "21:30" },
  at(first, 0),
);
const depth = createQuantityClaim(at(second, 20));
const later = createDateClaim({ text: "昨日", from: "2025-05-21", to: "2025-05-21" }, at(third, 40));
const aside = createQuantityClaim(at("專家呼籲居民保持警惕。", 60));

describe("momentsOf", () => {
  const moments = momentsOf([shock, depth, later, aside]);

  it("gives each sentence the days and times that it names", () => {
    expect(moments.get(first)).to.deep.equal([{ from: "2025-05-20", to: "2025-05-20", time: "21:30" }]);
    expect(moments.get(third)).to.deep.equal([{ from: "2025-05-21", to: "2025-05-21", time: null }]);
  });

  it("carries a time of day on to the next sentence", () => {
    expect(moments.get(second)).to.deep.equal(
      moments.get(first)!.map((moment) => ({ ...moment, isCarried: true })),
    );
  });

  it("carries no bare day on", () => {
    expect(moments.has(aside.sentence)).to.equal(false);
  });
});

describe("featuresOf", () => {
  const around = surroundingsOf([], "2025-05-22");

  it("leaves the number out of what a clause is compared by", () => {
    const seven = featuresOf(createQuantityClaim({ clause: "車禍造成7人死亡" }), around);
    const nine = featuresOf(createQuantityClaim({ clause: "車禍造成9人死亡" }), around);
    // Each claim's own number is what its value says.
    expect(seven.clause.bigrams.has("成7")).to.equal(false);
    expect(nine.scopes).to.deep.equal(seven.scopes);
  });

  it("folds the speaker", () => {
    expect(featuresOf(createQuoteClaim("工程不會延誤", "陳啟良"), around).speaker).to.equal("陈启良");
    expect(featuresOf(createQuantityClaim(), around).speaker).to.equal(null);
  });

  it("takes the noun counted for the subject of a count", () => {
    const features = featuresOf(createQuantityClaim({ counted: "學生" }), around);
    expect([...features.subject.terms.keys()]).to.deep.equal(["学生"]);
  });

  it("names the scopes of the clause", () => {
    const features = featuresOf(createQuantityClaim({ clause: "其中重傷3人" }), around);
    expect([...features.scopes]).to.have.members(["其中", "重伤"]);
  });

  it("takes what stands beside a value, and nothing of the value", () => {
    const sentence = "消防處表示，大廈約80名住客自行疏散，無人受傷。";
    const claim = createQuantityClaim({
      sentence,
      clause: "大廈約80名住客自行疏散",
      value: createValue(80, { text: "約80名" }),
    });
    const { beside } = featuresOf(claim, around);
    expect([...beside.before.keys()]).to.include("大厦");
    expect([...beside.after.keys()]).to.include("住客");
    expect([...beside.bigrams.keys()].some((key) => /\d/u.test(key))).to.equal(false);
  });
});

describe("surroundingsOf", () => {
  const { contexts, positions } = surroundingsOf([shock, depth, later, aside], "2025-05-22");

  it("gives the words of a sentence and its neighbours", () => {
    expect([...contexts.get(second)!.keys()]).to.include.members(["地震", "深度", "余震"]);
    expect([...contexts.get(first)!.keys()]).not.to.include("余震");
  });

  it("says where a sentence stands, whatever the article goes on with", () => {
    expect([first, second, third, aside.sentence].map((sentence) => positions.get(sentence))).to.deep.equal([
      0,
      1 / 9,
      2 / 10,
      3 / 11,
    ]);
  });
});
