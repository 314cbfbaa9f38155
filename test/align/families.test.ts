import { expect } from "chai";
import fc from "fast-check";
import { comparisons, familyOf } from "../../src/align/families.js";
import { featuresOf } from "../../src/align/features.js";
import { combine, probability } from "../../src/align/similarity.js";
import { surroundingsOf } from "../../src/align/surroundings.js";
import type { Claim } from "../../src/model/index.js";
import {
  createDateClaim,
  createModalityClaim,
  createQuantityClaim,
  createQuoteClaim,
  createStatementClaim,
  createTitleClaim,
  createValue,
} from "../create.js";

const compare = (left: Claim, right: Claim) => {
  const candidate = (claim: Claim) => ({
    claim,
    features: featuresOf(claim, surroundingsOf([claim], "2025-05-22")),
  });
  return comparisons[familyOf(left)!].compare(candidate(left), candidate(right));
};

const said = (
  sentence: string,
  number: number,
  rest: Partial<Parameters<typeof createQuantityClaim>[0]> = {},
) => createQuantityClaim({ sentence, value: createValue(number), ...rest });

const claims: readonly Claim[] = [
  said("車禍造成7人死亡。", 7),
  said("意外釀成9人遇難。", 9),
  said("颱風令12人受傷。", 12, { predicate: "受伤" }),
  said("全港2,400名學生受影響。", 2400, { counted: "學生", predicate: "受影响" }),
  createDateClaim(),
  createDateClaim({ from: "2025-05-22", to: "2025-05-22", text: "22日" }, { sentence: "展覽22日開幕。" }),
  createTitleClaim("升降機安全守則"),
  createTitleClaim("自動梯安全守則"),
  createQuoteClaim("隧道通車後車程縮短二十分鐘", "陳美玲"),
  createQuoteClaim("隧道通車後車程可縮短二十分鐘", "李頌恩"),
  createStatementClaim("隧道通車後車程縮短了二十分鐘"),
  createModalityClaim(),
  createModalityClaim({ sentence: "規程預計納入名單。", modality: "expected", marker: "預計" }),
];

describe("familyOf", () => {
  it("puts what is said and what is stated into one family", () => {
    expect(familyOf(createQuoteClaim("工程不會延誤", "陳啟良"))).to.equal(
      familyOf(createStatementClaim("工程不會延誤")),
    );
  });

  it("has no family for an entry of a list", () => {
    expect(familyOf(createModalityClaim({ modality: "listed" }))).to.equal(undefined);
  });
});

describe("probability", () => {
  it("is even where the parts make up for the bias, and grows with them", () => {
    expect(probability({ clause: 0.5 }, { bias: -1, clause: 2 })).to.equal(0.5);
    expect(probability({ clause: 1 }, { bias: -1, clause: 2 })).to.be.above(0.5);
  });

  it("does not read a part without a weight", () => {
    expect(probability({ held: 1 }, { bias: 0, clause: 2 })).to.equal(0.5);
  });
});

describe("combine", () => {
  it("is the weighted mean of the parts that have a weight; a part that is missing counts for nothing", () => {
    expect(combine({ clause: 1, sentence: 0.5, value: 9 }, { clause: 0.5, sentence: 0.5 })).to.equal(0.75);
    expect(combine({ clause: 1 }, { clause: 1, sentence: 3 })).to.equal(0.25);
  });
});

describe("comparisons", () => {
  const pair = fc
    .constantFrom(...claims)
    .chain((left) =>
      fc.tuple(
        fc.constant(left),
        fc.constantFrom(...claims.filter((claim) => familyOf(claim) === familyOf(left))),
      ),
    );

  it("is symmetric, and from 0 to 1", () => {
    fc.assert(
      fc.property(pair, ([left, right]) => {
        const [there, back] = [compare(left, right)?.similarity, compare(right, left)?.similarity];
        if (there === undefined || back === undefined) expect(there).to.equal(back);
        else expect(there).to.be.closeTo(back, 1e-9);
        expect(there ?? 0).to.be.within(0, 1 + 1e-9);
      }),
      { numRuns: 200 },
    );
  });

  it("finds a claim as like to itself as its family asks", () => {
    for (const claim of claims)
      expect(compare(claim, claim)!.similarity, claim.sentence).to.be.at.least(
        comparisons[familyOf(claim)!].least,
      );
  });

  it("finds the dead of one crash alike and the injured apart, whatever the numbers", () => {
    const dead = said("車禍造成7人死亡。", 7);
    expect(compare(dead, said("車禍造成9人遇難。", 9))!.similarity).to.be.above(0.5);
    expect(compare(dead, said("車禍造成7人受傷。", 7, { predicate: "受伤" }))).to.equal(undefined);
  });

  it("refuses figures whose units do not compare", () => {
    const length = createValue(7, { unit: { id: "公里", dimension: "length" } });
    expect(compare(said("車禍造成7人死亡。", 7), said("隧道長7公里。", 7, { value: length }))).to.equal(
      undefined,
    );
  });

  it("refuses a day against a time of day", () => {
    const time = createDateClaim({ text: "九時", precision: "time", from: null, to: null, time: "09:00" });
    expect(compare(createDateClaim(), time)).to.equal(undefined);
  });

  it("does not take sister documents for one", () => {
    expect(
      compare(createTitleClaim("升降機安全守則"), createTitleClaim("食肆衞生守則"))?.similarity ?? 0,
    ).to.be.below(comparisons.title.least);
  });

  it("marks two shocks of one night by their moments", () => {
    const [one, other] = [
      ["20日21時30分發生5.8級地震，深度10公里。", "21:30"],
      ["20日23時10分發生4.2級地震，深度12公里。", "23:10"],
    ].map(([sentence, time]) => {
      const date = createDateClaim(
        { from: "2025-05-20", to: "2025-05-20", precision: "time", time: time! },
        { sentence: sentence! },
      );
      const claim = said(sentence!, 10, {
        value: createValue(10, { unit: { id: "公里", dimension: "length" } }),
      });
      return { claim, features: featuresOf(claim, surroundingsOf([date, claim], "2025-05-22")) };
    });
    expect(comparisons.quantity.compare(one!, other!)!.parts["moment"]).to.equal(0);
  });
});
