import { expect } from "chai";
import { extractDates } from "../../src/extract/dates.js";
import { createBase, numberRepeats } from "../../src/extract/identify.js";
import { extractListings } from "../../src/extract/listings.js";
import { extractModalities } from "../../src/extract/modalities.js";
import { extractSpeech } from "../../src/extract/speech.js";
import { extractTitles } from "../../src/extract/titles.js";
import { createPassage, mentionsOf, readArticle } from "./createPassage.js";

describe("extractTitles", () => {
  for (const [sentence, titles] of [
    ["當局公布《升降機安全守則》及《自動梯守則》。", ["升降機安全守則", "自動梯守則"]],
    ["他憑《論〈岳陽樓記〉的用典》獲獎。", ["論〈岳陽樓記〉的用典"]],
    ["「快速通」下月推行。", []],
    ["書名號《沒有關上。", []],
  ] as const)
    it(sentence, () => {
      expect(extractTitles(createPassage(sentence)).map(({ title }) => title)).to.deep.equal(titles);
    });
});

describe("extractDates", () => {
  for (const [sentence, days] of [
    ["展覽昨日開幕，6月3日閉幕。", ["2025-05-21", "2025-06-03"]],
    ["近日天氣炎熱。", []],
    ["兩人早前被捕。", []],
  ] as const)
    it(sentence, () => {
      const passage = createPassage(sentence);
      expect(extractDates(passage, mentionsOf(passage)).map(({ value }) => value.from)).to.deep.equal(days);
    });
});

describe("extractModalities", () => {
  for (const [sentence, claims] of [
    ["新隧道將於明年通車。", [["will", "將於", "明年通車"]]],
    [
      "工程預計明年完成，撥款已獲通過。",
      [
        ["expected", "預計", "明年完成"],
        ["done", "已", "獲通過"],
      ],
    ],
    ["列車服務正常。", []],
  ] as const)
    it(sentence, () => {
      expect(
        extractModalities(createPassage(sentence)).map(({ modality, marker, predicate }) => [
          modality,
          marker,
          predicate,
        ]),
      ).to.deep.equal(claims.filter(([, , predicate]) => predicate.length >= 4));
    });
});

describe("extractSpeech", () => {
  const read = (sentence: string) =>
    extractSpeech(createPassage(sentence)).map((claim) => [claim.kind, claim.clause, claim.speaker]);

  it("tells what somebody says from what the paper says", () => {
    expect(read("警方表示，案件列作謀殺案處理。現場遺下大量血跡及兇刀。")).to.deep.include([
      "quote",
      "案件列作謀殺案處理",
      "警方",
    ]);
    expect(read("現場遺下大量血跡及兇刀。")).to.deep.equal([["statement", "現場遺下大量血跡及兇刀", null]]);
  });

  it("parts the words from the speaker who goes on to them without a mark", () => {
    expect(read("不過，論壇上專家指出目前水庫存量偏低。")).to.deep.equal([
      ["statement", "論壇上專家指出", null],
      ["quote", "目前水庫存量偏低", "專家"],
    ]);
  });

  it("keeps few words that are all of a quotation", () => {
    const claims = extractSpeech(createPassage("署長陳東明稱「大門是開着的」。"));
    expect(claims.map((claim) => [claim.clause, claim.speaker])).to.deep.include(["大門是開着的", "陳東明"]);
    expect(claims.some((claim) => claim.kind === "quote" && claim.direct)).to.equal(true);
  });

  it("tells direct speech", () => {
    const claims = extractSpeech(createPassage("商會會長陳美玲說：「新隧道有效縮短車程，居民歡迎。」"));
    expect(claims.filter((claim) => claim.kind === "quote").map(({ direct }) => direct)).to.include(true);
  });

  it("leaves out clauses that say nothing of their own", () => {
    expect(read("其中，例如，目前。")).to.deep.equal([]);
  });
});

describe("extractListings", () => {
  const items = [
    ["list-item", "《升降機安全守則》"],
    ["list-item", "《自動梯安全守則》"],
  ] as const;

  it("enters the documents of a list under a heading that counts them", () => {
    const claims = extractListings(readArticle(["subheading", "2項最新「安全標準」"], ...items));
    expect(claims.map(({ modality, predicate }) => [modality, predicate])).to.deep.equal([
      ["listed", "列入「安全標準」"],
      ["listed", "列入「安全標準」"],
    ]);
  });

  it("enters nothing where the heading counts nothing, or a paragraph stands between", () => {
    expect(extractListings(readArticle(["subheading", "安全守則一覽"], ...items))).to.deep.equal([]);
    expect(
      extractListings(
        readArticle(["subheading", "2項最新「安全標準」"], ["paragraph", "業界表示歡迎。"], ...items),
      ),
    ).to.deep.equal([]);
  });
});

describe("createBase", () => {
  it("has an id that does not see script, marks or line breaks", () => {
    const idOf = (sentence: string) =>
      createBase(createPassage(sentence), "statement", { start: 0, end: 2 }).id;
    expect(idOf("兩車相撞，三人受傷。")).to.equal(idOf("两车相撞 三人受伤"));
    expect(idOf("兩車相撞，三人受傷。")).not.to.equal(idOf("兩車相撞，四人受傷。"));
  });

  it("keeps clause, sentence and role of the place", () => {
    const base = createBase(createPassage("兩車相撞，三人受傷。", "caption"), "statement", {
      start: 5,
      end: 7,
    });
    expect([base.clause, base.sentence, base.role]).to.deep.equal([
      "三人受傷",
      "兩車相撞，三人受傷。",
      "caption",
    ]);
  });
});

describe("numberRepeats", () => {
  it("numbers what shares an id, in order, and leaves the rest", () => {
    expect(numberRepeats(["a", "b", "a", "a"].map((id) => ({ id }))).map(({ id }) => id)).to.deep.equal([
      "a",
      "b",
      "a-2",
      "a-3",
    ]);
  });
});
