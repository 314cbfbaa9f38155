import { expect } from "chai";
import { check } from "../../../src/check.js";
import { createSource } from "../../createSource.js";

const alarmsIn = (text: string, published: string): readonly string[] =>
  check([createSource("morning", text, published)])
    .report.findings.filter(({ rule }) => rule === "date-conflict")
    .map(({ message }) => message.en);

describe("findWeekdayMisfits", () => {
  for (const [text, published, count] of [
    ["立法會昨日開會。司長將於3月12日（星期五）出席。", "2026-03-10", 1],
    ["立法會昨日開會。司長將於3月12日（星期四）出席。", "2026-03-10", 0],
    ["會議昨日決定，4月2日星期三起實施新票價。", "2026-03-10", 1],
    ["書展昨日揭幕。講座在本周四及周五（12日及13日）舉行。", "2026-03-10", 0],
    ["市集昨日揭幕，3月14日至15日（周六至周日）續辦。", "2026-03-10", 0],
    ["昨日是紀念日。1989年4月15日（星期六），該廠投產。", "2026-03-10", 0],
    ["昨日起三日，農曆正月十五日（星期二）有花燈會。", "2026-03-10", 0],
  ] as const)
    it(`${count === 0 ? "silent" : "flags"}: ${text}`, () => {
      expect(alarmsIn(text, published)).to.have.lengthOf(count);
    });

  it("says which day of the week the day is", () => {
    expect(alarmsIn("立法會昨日開會。司長將於3月12日（星期五）出席。", "2026-03-10")[0]).to.include(
      "is a Thursday",
    );
  });
});
