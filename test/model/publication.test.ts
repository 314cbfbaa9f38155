import { expect } from "chai";
import { comparePublications } from "../../src/model/publication.js";

describe("comparePublications", () => {
  for (const [left, right, order] of [
    ["2025-05-22", "2025-05-23", -1],
    ["2025-05-22", "2025-05-22", 0],
    ["2025-05-22T09:00:00+08:00", "2025-05-22T08:00:00+08:00", 1],
    ["2025-05-22T09:00:00+08:00", "2025-05-22T01:00:00Z", 0],
    ["2025-05-22T09:00:00+08:00", "2025-05-22T09:10:00+08:00", 0],
    ["2025-05-22T09:00:00+08:00", "2025-05-22", 0],
    ["2025-05-22T09:00:00+08:00", "2025-05-23", -1],
  ] as const)
    it(`puts ${left} ${order < 0 ? "before" : order > 0 ? "after" : "beside"} ${right}`, () => {
      expect(comparePublications(left, right)).to.equal(order);
      expect(comparePublications(right, left) + order).to.equal(0);
    });
});
