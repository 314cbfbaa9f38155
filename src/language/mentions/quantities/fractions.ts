import { createTable, createWords, type Table } from "../table.js";

/** A share or an amount said without digits. */
export interface FixedAmount {
  readonly form: "fraction" | "multiple" | "cardinal" | "percent";
  readonly value: string;
  readonly hedge: "over" | "most" | "almostAll" | "atLeast" | "under" | null;
  /** Folded characters that make another word of it. */
  readonly notBefore?: string;
}

const half = (hedge: FixedAmount["hedge"], notBefore = ""): FixedAmount => ({
  form: "fraction",
  value: "0.5",
  hedge,
  notBefore,
});
const whole = (notBefore: string): FixedAmount => ({ form: "fraction", value: "1", hedge: null, notBefore });
/** 數以千計: at least what it names. */
const idiom = (value: string): FixedAmount => ({
  form: "cardinal",
  value,
  hedge: "atLeast",
});

/** Amounts that are words of their own. A hedge may stand before the halves: 超過一半. */
export const FIXED: Table<FixedAmount> = createTable<FixedAmount>([
  ["一半", half(null)],
  ["半數", half(null, "据")],
  ["大半", half("over", "夜辈截")],
  ["泰半", half("over")],
  ["過半", half("over", "年天个小百")],
  ["過半數", half("over")],
  // 多數 says most without a figure: above half.
  ["多數", half("most", "据额位码")],
  ["大多數", half("most", "据")],
  ["大多", half("most", "数是")],
  ["絕大多數", half("almostAll")],
  ["大部分", half("most")],
  ["大部份", half("most")],
  ["絕大部分", half("almostAll")],
  ["絕大部份", half("almostAll")],
  ["全部", whole("门队隊份")],
  ["全數", whole("字据码位学")],
  ["悉數", whole("")],
  ["小半", half("under")],
  ["半成", { form: "percent", value: "5", hedge: null, notBefore: "品熟本" }],
  ["對折", { form: "percent", value: "50", hedge: null }],
  ["百分百", { form: "percent", value: "100", hedge: null, notBefore: "之" }],
  ["翻一倍", { form: "multiple", value: "2", hedge: null }],
  ["翻了一倍", { form: "multiple", value: "2", hedge: null }],
  ["翻一番", { form: "multiple", value: "2", hedge: null }],
  ["翻了一番", { form: "multiple", value: "2", hedge: null }],
  ["翻兩番", { form: "multiple", value: "4", hedge: null }],
  ["翻了兩番", { form: "multiple", value: "4", hedge: null }],
  ["翻倍", { form: "multiple", value: "2", hedge: null }],
  ["數以百計", idiom("100")],
  ["數以千計", idiom("1000")],
  ["數以萬計", idiom("10000")],
  ["數以十萬計", idiom("100000")],
  ["數以百萬計", idiom("1000000")],
  ["數以億計", idiom("100000000")],
  ["成百上千", idiom("100")],
  ["成千上萬", idiom("1000")],
]);

/** 半 after a hedge: 逾半, 近半, 約半. */
export const BARE_HALF: Table<FixedAmount> = createTable<FixedAmount>([
  ["一半", half(null)],
  ["半數", half(null, "据")],
  ["倍", { form: "multiple", value: "1", hedge: null, notBefore: "增感受加数" }],
  ["半", half(null, "年天个小月日公周点夜岛径价路导场山程百里世")],
]);

/** Words before the figure of a share. */
export const SHARES: Table<{ readonly form: "percent" | "fraction"; readonly divisor: number }> = createTable(
  [
    ["百分之", { form: "percent", divisor: 1 }],
    ["千分之", { form: "fraction", divisor: 1000 }],
    ["萬分之", { form: "fraction", divisor: 10000 }],
  ],
);

/** Words after 零 with which it counts nothing at all: 零傷亡. */
export const NONE_OF: Table<true> = createWords(
  "傷亡 死亡 感染 確診 新增 投訴 意外 失誤 違規 罰款 關稅 利率 增長 病例 案例 失分 失球 傷害 命中",
);
/** Characters after 無一 with which it is no count: 無一例外, 無一不是. */
export const NONE_VETO = "例不是定可用而物般直致样二";
