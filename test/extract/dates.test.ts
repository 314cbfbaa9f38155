import { expect } from "chai";
import { check } from "../../src/check.js";
import type { DateClaim } from "../../src/model/index.js";
import { createSource } from "../create.js";

const dateIn = (text: string): DateClaim =>
  check([createSource("morning", text)]).report.claims.find(
    (claim): claim is DateClaim => claim.kind === "date",
  )!;

describe("extractDates", () => {
  for (const [text, use] of [
    ["今年6月深水埗13歲女生被欺凌的片段流出。", undefined],
    ["今年6月共有13名女生求助。", "period"],
  ] as const)
    it(`${use ?? "a happening"}: ${text}`, () => {
      expect(dateIn(text).use).to.equal(use);
    });
});
