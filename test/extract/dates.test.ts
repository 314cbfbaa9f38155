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
    ["今年1至4月，全市出口增長12.4%。", "period"],
    ["今年2月至4月，失業率為3.2%。", "period"],
    ["2016年，公司成立，有員工30人。", undefined],
    ["香港上一次錄得病例在2018年，當年共有11例。", undefined],
  ] as const)
    it(`${use ?? "a happening"}: ${text}`, () => {
      expect(dateIn(text).use).to.equal(use);
    });
});
