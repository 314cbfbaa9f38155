import { expect } from "chai";
import { createExplainer, type PairExplanation } from "../../src/align/explain.js";
import { read } from "../../src/check.js";
import type { Claim } from "../../src/model/index.js";
import { createSource } from "../createSource.js";

const reading = read([
  createSource(
    "harbour",
    "夜讀室啟用\n\n【本報訊】海港圖書館昨日公布《閱讀約章》，夜讀室共設85個座位，另有30部電腦。館長何詠詩表示，讀者將可預約座位。\n夜讀室共設85個座位。\n",
  ),
  createSource(
    "evening",
    "圖書館設夜讀室\n\n【本報訊】海港圖書館21日公布《閱讀約章》，夜讀室設有80個座位及30部電腦。館長何詠詩說，讀者可預約座位。\n",
  ),
]);

const explainPair = createExplainer(reading);

const every = (): readonly PairExplanation[] =>
  reading.claims.flatMap((left, index) =>
    reading.claims.slice(index + 1).map((right) => explainPair(left, right)),
  );

const figure = (text: string): Claim =>
  reading.claims.find((claim) => claim.kind === "quantity" && claim.value.text.includes(text))!;

describe("createExplainer", () => {
  it("says of every alignment that it is one, and of nothing else", () => {
    const aligned = every().filter(({ outcome }) => outcome === "aligned" || outcome === "repeat");
    const pairs = new Set(
      reading.alignments.map(({ left, right }) => [left.id, right.id].toSorted().join(" ")),
    );
    expect(new Set(aligned.map(({ left, right }) => [left.id, right.id].toSorted().join(" ")))).to.deep.equal(
      pairs,
    );
  });

  it("gives parts that add up to the similarity", () => {
    const scaled = every().filter(({ method, outcome }) => method !== null && outcome !== "repeat");
    expect(scaled).to.have.length.above(3);
    for (const { method, bias, parts, similarity } of scaled) {
      const sum = parts.reduce((total, { contribution }) => total + (contribution ?? 0), bias);
      expect(method === "mean" ? sum : 1 / (1 + Math.exp(-sum))).to.be.closeTo(similarity!, 1e-9);
    }
  });

  it("is the same from both sides", () => {
    const [left, right] = [figure("85"), figure("80")];
    expect(explainPair(left, right)).to.deep.equal(explainPair(right, left));
  });

  it("tells the next best pair, which is not the pair itself", () => {
    for (const { left, right, runnerUp } of every())
      if (runnerUp !== null) {
        const own = [left.id, right.id];
        expect([runnerUp.left.id, runnerUp.right.id].some((id) => own.includes(id))).to.equal(true);
        expect([runnerUp.left.id, runnerUp.right.id]).to.not.have.members(own);
      }
  });

  it("says that units exclude each other, and that two kinds never meet", () => {
    expect(explainPair(figure("85"), figure("30")).outcome).to.be.oneOf([
      "not comparable",
      "below the threshold",
    ]);
    const title = reading.claims.find(({ kind }) => kind === "title")!;
    expect(explainPair(figure("85"), title).outcome).to.equal("other family");
  });
});
