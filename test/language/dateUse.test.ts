import { expect } from "chai";
import { readDateUse, type DateUse } from "../../src/language/dateUse.js";

/** The clause with the date in brackets, its precision, whether a figure stands beside it, and the use. */
const rows: readonly (readonly [clause: string, precision: string, isCounted: boolean, use?: DateUse])[] = [
  ["博物館[去年]接待旅客120萬人次", "year", true, "period"],
  ["[上半年]营收46.2亿元", "half", true, "period"],
  ["工傷個案比[上月]多12宗", "month", true, "period"],
  ["跌幅較[2月]收窄", "month", false, "period"],
  ["截至[昨晚8時]共有35人入院", "time", true, "as-of"],
  ["截至[6月末]", "month", false, "as-of"],
  ["到[昨晚10時]增至385人", "time", true, "as-of"],
  ["至[今早]", "time", false, "as-of"],
  ["記者[昨日]從運輸署獲悉", "day", false, "as-of"],
  ["[今晨6時]止有12宗報告", "time", true, "as-of"],
  ["新醫院[明年]啟用", "year", false],
  ["新醫院[明年]啟用400張病床", "year", true],
  ["展覽[6月]開幕", "month", false],
  ["两市[2027年]合并", "year", false],
  ["事故在[昨日]造成3人受傷", "day", true],
  ["書展至[21日]結束", "day", false],
  ["政府[昨日]公布撥款20億元", "day", true],
  ["記者[昨日]在立法會外遇襲", "day", false],
  ["基金與[2024年]成立的公司合併", "year", false],
];

describe("readDateUse", () => {
  for (const [clause, precision, isCounted, use] of rows)
    it(`${clause}: ${use ?? "a happening"}`, () => {
      const [before, rest] = clause.split("[") as [string, string];
      const after = rest.split("]")[1]!;
      expect(readDateUse(before, after, precision, isCounted)).to.equal(use);
    });
});
