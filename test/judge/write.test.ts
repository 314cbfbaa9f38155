import { expect } from "chai";
import fc from "fast-check";
import { writeBaseline } from "../../src/judge/write.js";
import type { BaselineEntry } from "../../src/model/index.js";
import { createBaselineEntry } from "../create.js";

const entries: readonly BaselineEntry[] = [
  "2:quantity-conflict:3c9a1f20b7e4:90d2c6aa5e11",
  "2:duration-conflict:e8817b0c44d2:40d2c6aa5e11",
  "2:quantity-conflict:0c9a1f20b7e4:90d2c6aa5e11",
].map((fingerprint) => createBaselineEntry({ fingerprint, decidedOn: "2025-05-23", decidedBy: "夜班" }));

describe("writeBaseline", () => {
  it("writes a field a line, the entries by their fingerprints, the fields in one order", () => {
    const [first] = entries;
    const { fingerprint, rule, ...others } = first!;
    const text = writeBaseline({ schemaVersion: "1", entries: [{ ...others, rule, fingerprint }] });
    expect(text).to.equal(`{
  "schemaVersion": "1",
  "entries": [
    {
      "fingerprint": "2:quantity-conflict:3c9a1f20b7e4:90d2c6aa5e11",
      "rule": "quantity-conflict",
      "description": "死亡人數：7人、9人",
      "decision": "accepted",
      "reason": "晚報截稿較遲，數字以醫院公布為準。",
      "decidedBy": "夜班",
      "decidedOn": "2025-05-23"
    }
  ]
}
`);
  });

  it("does not depend on the order of the entries", () => {
    const straight = writeBaseline({ schemaVersion: "1", entries });
    fc.assert(
      fc.property(fc.shuffledSubarray([...entries], { minLength: entries.length }), (shuffled) => {
        expect(writeBaseline({ schemaVersion: "1", entries: shuffled })).to.equal(straight);
      }),
    );
  });

  it("leaves the lines of all other entries as they are where one is added between them", () => {
    const [middle, ...others] = entries
      .toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1))
      .toSorted((a, b) => Number(b === entries[2]) - Number(a === entries[2]));
    const before = writeBaseline({ schemaVersion: "1", entries: others }).split("\n");
    const after = writeBaseline({ schemaVersion: "1", entries: [...others, middle!] }).split("\n");
    const at = after.findIndex((line, index) => line !== before[index]);
    const size = after.length - before.length;
    expect([...after.slice(0, at), ...after.slice(at + size)]).to.deep.equal(before);
  });
});
