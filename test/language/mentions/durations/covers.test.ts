import { expect } from "chai";
import { parse } from "../../../../src/language/parse.js";

const reference = "2025-05-22";

/** Sentences with one length of time; what it covers, and the date that it is counted from where one is written. */
const cases: readonly (readonly [sentence: string, covered: string, anchor?: string])[] = [
  ["過去三年，公司盈利增長兩倍。", "2022-05-22..2025-05-22"],
  ["近两年新引进的科研团队表现突出。", "2023-05-22..2025-05-22"],
  ["这是三年来首次录得赤字。", "2022-05-22..2025-05-22"],
  ["當局未來五年投入百億元。", "2025-05-22..2030-05-22"],
  ["事故於三天前發生。", "2025-05-19..2025-05-19"],
  ["店舖一個半月前開張。", "2025-04-07..2025-04-07"],
  ["兩星期前曾有居民投訴。", "2025-05-08..2025-05-08"],
  ["自2018年成立以來，六年多服務逾十萬人。", "2018-01-01..2025-05-22", "2018年"],
  ["規劃自2019年2月18日公布，六年多來成果豐碩。", "2019-02-18..2025-05-22", "2019年2月18日"],
  ["店舖由2024年7月開業至今十個月。", "2024-07-01..2025-05-22", "2024年7月"],
  ["该厂于1997年7月投产，至今已有二十七年。", "1997-07-01..2025-05-22", "1997年7月"],
  ["該校2000年創校，今年25周年。", "2000-01-01..", "2000年"],
  // 昨日 is no beginning of six years.
  ["昨日公布，六年多來耗資三億元。", "2019-05-22..2025-05-22"],
  // Nothing says from when.
  ["被告被判監三年。", ""],
  ["工程2023年動工，需時五年。", ""],
  ["他走到三年前線。", ""],
];

describe("readCovered", () => {
  for (const [sentence, covered, anchor] of cases) {
    it(`${sentence} ${covered}`, () => {
      const duration = parse(sentence, { reference }).find(({ type }) => type === "duration");
      const time = duration?.type === "duration" ? duration.covered : undefined;
      expect(time === undefined ? "" : `${time.from}..${time.to ?? ""}`).to.equal(covered);
      expect(time?.anchor && sentence.slice(time.anchor.start, time.anchor.end)).to.equal(anchor);
    });
  }

  it("needs the reference for what is counted from it", () => {
    expect(parse("過去三年")[0]).not.to.have.property("covered");
  });
});
