import { expect } from "chai";
import { check } from "../../../src/check.js";
import { createSource } from "../../createSource.js";

const alarmsIn = (text: string): number =>
  check([createSource("morning", `【本報訊】${text}`, "2026-03-10")]).report.findings.filter(
    ({ rule }) => rule === "duration-conflict",
  ).length;

describe("findCourseMisfits", () => {
  for (const [text, count] of [
    ["大橋封閉五日後恢復通車。大橋由3月1日凌晨零時起封閉，3月9日凌晨零時重開。昨日車流暢順。", 1],
    ["大橋封閉八日後恢復通車。大橋由3月1日凌晨零時起封閉，3月9日凌晨零時重開。昨日車流暢順。", 0],
    ["全市停課三日。學校由3月4日起停課，消毒校舍，3月7日復課。昨日一切正常。", 0],
    ["工人罷工十日後，昨日達成協議。工人自3月1日起罷工，3月6日復工。", 1],
    ["司機罷工兩小時，下午復工。上一次罷工是2019年3月5日，3月9日復工。", 0],
    ["歷時三年的商標案昨日宣判。原告2023年2月入稟法院。", 0],
  ] as const)
    it(`${count === 0 ? "silent" : "flags"}: ${text}`, () => {
      expect(alarmsIn(text)).to.equal(count);
    });
});
