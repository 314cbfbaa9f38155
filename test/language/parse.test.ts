import Big from "big.js";
import { expect } from "chai";
import fc from "fast-check";
import { ConverterFactory } from "opencc-js/core";
import { from, to } from "opencc-js/preset";
import { parse } from "../../src/language/parse.js";
import { UsageError } from "../../src/model/errors.js";
import type { Mention } from "../../src/model/index.js";
import { families } from "./cases/index.js";
import { read, write } from "./notation.js";

const reference = "2025-05-22";
const sentencesIn = (script: string): readonly string[] =>
  families
    .filter((family) => family.script === script)
    .flatMap(({ rows }) => rows.map(([sentence]) => sentence));
const sentences = [...sentencesIn("traditional"), ...sentencesIn("simplified")];

/** Sentences and the characters that parsers stumble over, in any order. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...sentences),
      fc.constantFrom(
        ...Array.from(
          "0123456789一二三十百千萬億兩半多餘約近逾至第年月日時分點個人元成倍%，、.-:()「」\n 零數幾",
        ),
      ),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(""));

interface Bounds {
  readonly low: string | null;
  readonly high: string | null;
}

function shift(mention: Mention, by: number): Mention {
  return JSON.parse(JSON.stringify(mention), (key, value: unknown) =>
    (key === "start" || key === "end") && typeof value === "number" ? value + by : value,
  ) as Mention;
}

describe("parse", () => {
  for (const { script, name, rows } of families) {
    describe(`of ${name.replaceAll("-", " ")}, ${script}`, () => {
      for (const [sentence, ...mentions] of rows) {
        it(sentence.replaceAll("\n", "↵"), () => {
          expect(parse(sentence, { reference }).map(write)).to.deep.equal(mentions);
        });
      }
    });
  }

  it("has nine hundred sentences, half of them in Traditional characters, and none twice", () => {
    expect(new Set(sentences).size).to.equal(sentences.length).and.at.least(900);
    expect(sentencesIn("traditional").length).to.be.at.least(450);
    expect(sentencesIn("simplified").length).to.be.at.least(450);
  });

  const scripts = [
    ["traditional", "Simplified", ConverterFactory(from["hk"] ?? [], to["cn"] ?? [])],
    ["simplified", "Traditional", ConverterFactory(from["cn"] ?? [], to["hk"] ?? [])],
  ] as const;
  for (const [script, other, convert] of scripts) {
    it(`reads the ${script} sentences alike in ${other} characters and in full width`, () => {
      for (const sentence of sentencesIn(script)) {
        const mentions = parse(sentence, { reference }).map(read);
        const converted = convert(sentence);
        expect(parse(converted, { reference }).map(read), converted).to.deep.equal(mentions);
        const wide = sentence.replaceAll(/\d/gu, (digit) =>
          String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
        );
        expect(parse(wide, { reference }).map(read), wide).to.deep.equal(mentions);
      }
    });
  }

  it("gives offsets that slice to the text, in order and apart", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const mention of parse(text, { reference })) {
          expect(mention.start).to.be.at.least(last);
          expect(mention.end).to.be.above(mention.start).and.at.most(text.length);
          expect(text.slice(mention.start, mention.end)).to.equal(mention.text);
          last = mention.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("reads two sentences as each alone, but for a currency said to hold for what follows", () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        fc.pre(!a.includes("下同"));
        const apart = [
          ...parse(a, { reference }),
          ...parse(b, { reference }).map((mention) => shift(mention, a.length + 1)),
        ];
        expect(parse(`${a}。${b}`, { reference })).to.deep.equal(apart);
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps what is written inside what is suggested, and that inside what is allowed", () => {
    const isWithin = (inner: Bounds, outer: Bounds): boolean =>
      (outer.low === null || (inner.low !== null && new Big(inner.low).gte(outer.low))) &&
      (outer.high === null || (inner.high !== null && new Big(inner.high).lte(outer.high)));
    fc.assert(
      fc.property(texts, (text) => {
        for (const mention of parse(text)) {
          if (mention.type !== "quantity" && mention.type !== "duration") continue;
          const { written, allowed, suggested, exact } = mention;
          expect(isWithin(suggested, allowed), JSON.stringify(mention)).to.equal(true);
          if (!exact) continue;
          expect(isWithin(written, suggested), JSON.stringify(mention)).to.equal(true);
          expect(allowed).to.deep.equal({ ...written, lowInclusive: true, highInclusive: true });
        }
      }),
      { numRuns: 1000 },
    );
  });

  const numbers = fc.oneof(
    fc.nat({ max: 20_000 }),
    fc.nat(999_999_999),
    fc.maxSafeNat().map((value) => value % 1e12),
  );

  const styles: readonly ((value: number) => string)[] = [
    String,
    (value) => value.toLocaleString("en-US"),
    (value) => String(value).replaceAll(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    toChinese,
    (value) => toChinese(value).replaceAll("億", "亿").replaceAll("萬", "万"),
    (value) => toChinese(value).replaceAll(/二(?=[百千萬億])/gu, "兩"),
    toFinancial,
    toMixed,
    toScaled,
  ];

  it("reads back every number below a million million in every style of numerals", () => {
    fc.assert(
      fc.property(numbers, (value) => {
        for (const style of styles) {
          const numeral = style(value);
          const [mention] = parse(`貨量為${numeral}噸。`);
          expect(mention, numeral).to.include({ type: "quantity", text: `${numeral}噸`, exact: true });
          expect(mention, numeral).to.deep.include({ written: { low: String(value), high: String(value) } });
        }
      }),
      { numRuns: 2000 },
    );
  });

  const bounds: readonly (readonly [text: string, low: string | null, high: string | null])[] = [
    ["14天", "14", "14"],
    ["40分鐘以上", "40", null],
    ["不超過四小時", null, "4"],
    ["不得超過四小時", null, "4"],
    ["不可少于三个月", "3", null],
    ["两三年", "2", "3"],
  ];
  for (const [text, low, high] of bounds) {
    it(`reads ${text} alone with the range that it allows`, () => {
      const [mention] = parse(text);
      const [lowInclusive, highInclusive] = [low !== null, high !== null];
      expect(mention).to.deep.include({ type: "duration", text });
      expect(mention).to.deep.include({ allowed: { low, high, lowInclusive, highInclusive } });
    });
  }

  const negated: readonly (readonly [text: string, hedge: string])[] = [
    ["不得超過500人", "不得超過"],
    ["不會多於500人", "不會多於"],
    ["并未超过500人", "并未超过"],
    ["沒有高於500人", "沒有高於"],
    ["未有少於500人", "未有少於"],
    ["不能低于500人", "不能低于"],
  ];
  for (const [text, hedge] of negated) {
    it(`takes the whole hedge of ${text}`, () => {
      expect(parse(text)[0]).to.deep.include({
        start: 0,
        text,
        hedge,
        numeral: { start: text.length - 4, end: text.length - 1 },
      });
    });
  }

  it("points at the unit of the last number where the first one shares it", () => {
    const [first] = parse("錄得5.1和4.5級地震。");
    expect(first).to.deep.include({
      start: 2,
      end: 5,
      unit: { id: "級", dimension: "levels", start: 9, end: 10 },
    });
  });

  it("reads sums past what a float holds", () => {
    const [mention] = parse("總值9007199254740993元。");
    expect(mention).to.deep.include({ written: { low: "9007199254740993", high: "9007199254740993" } });
  });

  it("leaves relative dates vague without a reference, and full dates certain", () => {
    const mentions = parse("昨日、21日、5月20日與今年；2023年8月1日與2024年。").map(write);
    expect(mentions).to.deep.equal([
      "昨日 = ?..? vague",
      "21日 = ?..? vague",
      "5月20日 = ?..? vague",
      "今年 = ?..? vague",
      "2023年8月1日 = 2023-08-01..2023-08-01 day",
      "2024年 = 2024-01-01..2024-12-31 year",
    ]);
  });

  it("takes the date that a date-time shows", () => {
    expect(parse("昨日", { reference: "2025-03-01T00:30:00+08:00" }).map(write)).to.deep.equal([
      "昨日 = 2025-02-28..2025-02-28 day",
    ]);
  });

  it("reads through line breaks and spaces", () => {
    const text = "第 19屆有1,\n600台，結算38.5\n萬億元，延長至40分鐘\n以上，超\n20%；逾 200 台。21\n\n日";
    expect(parse(text, { reference }).map(write)).to.deep.equal([
      "第 19屆 = ordinal 19 屆/item",
      "1,↵600台 = 1600 台/item",
      "38.5↵萬億元 = 38500000000000 元/money",
      "40分鐘↵以上 = PT40M 40 [40,) ~40,50 minute",
      "超↵20% = percent 20 (20,) ~20,30 %/percent",
      "逾 200 台 = 200 (200,) ~200,300 台/item",
      "21↵↵日 = 2025-05-21..2025-05-21 day",
    ]);
  });

  const absurd: readonly (readonly [text: string, ...mentions: string[]])[] = [
    ["預算為萬萬億億元。"],
    ["全程二十十公里。"],
    ["改於2月30日舉行。", "2月30日 = label"],
    ["訂於25:61開始。", "25:61 = label"],
    ["共有三百四百人。"],
    ["數值1.2.3不明。", "1.2.3 = label"],
    ["於13月45日出發。", "13月45日 = label"],
    ["2025-02-30截止。", "2025-02-30 = label"],
    ["多多多，數數數，半半半。"],
    ["捐款由0萬至8。", "0萬至8 = range 0..8 [0,8] ~0,8"],
  ];
  for (const [text, ...mentions] of absurd) {
    it(`gives no certain value for ${text}`, () => {
      expect(parse(text, { reference }).map(write)).to.deep.equal(mentions);
    });
  }

  it("takes long runs of numerals without slowing down", () => {
    const runs = [
      "1",
      "一",
      "百",
      "3至",
      "3、",
      "「1",
      "約",
      "近",
      "不得",
      "不得超過",
      "1,000,",
      "5和6度",
      "北緯1",
      "2日",
    ];
    for (const run of runs) {
      const [short, long] = [1500, 6000].map((length) =>
        countReads(() => parse(run.repeat(length / run.length), { reference })),
      );
      expect(short, run).to.be.above(1000);
      // Four times the text takes four times the reads; a rescan of the run at every character takes sixteen.
      expect(long, run).to.be.below(5 * (short ?? 0));
    }
  });

  for (const wrong of ["", "yesterday", "2025-02-30", "2025-13-01", "22/5/2025", "2025-05-22T25:00:00Z"]) {
    it(`refuses the reference ${JSON.stringify(wrong)}`, () => {
      expect(() => parse("昨日", { reference: wrong })).to.throw(UsageError, wrong);
    });
  }
});

/** How many characters and table rows are looked at: a measure of work that no other load disturbs. */
function countReads(work: () => void): number {
  let count = 0;
  const restore = ([String.prototype, Map.prototype] as const).flatMap((prototype) =>
    ["charAt", "charCodeAt", "get"].flatMap((name) => {
      const method: unknown = Reflect.get(prototype, name);
      if (typeof method !== "function") return [];
      Reflect.set(prototype, name, function (this: unknown, ...parameters: unknown[]): unknown {
        count++;
        return Reflect.apply(method, this, parameters);
      });
      return [() => Reflect.set(prototype, name, method)];
    }),
  );
  try {
    work();
  } finally {
    for (const undo of restore) undo();
  }
  return count;
}

const DIGITS = "零一二三四五六七八九";

/** A number in Chinese numerals as a writer would put it. */
function toChinese(value: number): string {
  if (value === 0) return "零";
  const scales: readonly (readonly [number, string])[] = [
    [1e8, "億"],
    [1e4, "萬"],
    [1, ""],
  ];
  let rest = value;
  let written = "";
  for (const [size, scale] of scales) {
    const section = Math.floor(rest / size);
    rest %= size;
    if (section === 0) continue;
    // 一萬零五: a gap between sections is marked.
    if (written !== "" && section < 1000) written += "零";
    written += `${toSection(section)}${scale}`;
  }
  return written.replace(/^一十/u, "十");
}

function toSection(section: number): string {
  let written = "";
  let gap = false;
  for (const [size, unit] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(section / size) % 10;
    if (digit === 0) gap = written !== "";
    else {
      written += `${gap ? "零" : ""}${DIGITS.charAt(digit)}${unit}`;
      gap = false;
    }
  }
  return written;
}

/** 12億3456萬7890: Arabic digits between Chinese scales. */
function toMixed(value: number): string {
  const [high, middle, low] = [Math.floor(value / 1e8), Math.floor(value / 1e4) % 1e4, value % 1e4];
  const written = `${high > 0 ? `${String(high)}億` : ""}${middle > 0 ? `${String(middle)}萬` : ""}`;
  // 3萬4 is not written.
  return low >= 10 || written === "" ? `${written}${String(low)}` : String(value);
}

/** 壹拾貳萬叁仟 as on a cheque; 陸 and 伍 alone are names. */
function toFinancial(value: number): string {
  if (value < 10) return String(value);
  const forms = new Map(
    Array.from("零一二三四五六七八九十百千", (plain, index) => [
      plain,
      "零壹貳叁肆伍陸柒捌玖拾佰仟".charAt(index),
    ]),
  );
  return Array.from(toChinese(value).replace(/^十/u, "一十"), (plain) => forms.get(plain) ?? plain).join("");
}

/** 1.2345億: Arabic digits with a decimal point before a scale. */
function toScaled(value: number): string {
  const [size, scale] = value >= 1e8 ? [8, "億"] : [4, "萬"];
  if (value < 1e4) return String(value);
  const digits = String(value).padStart(size + 1, "0");
  return `${digits.slice(0, -size)}.${digits.slice(-size)}${scale}`.replace(/\.?0+(?=[億萬])/u, "");
}
