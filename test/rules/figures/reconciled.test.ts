import { expect } from "chai";
import { areReconciled } from "../../../src/rules/figures/reconciled.js";
import { createAlignment, createQuantityClaim, createValue } from "../../create.js";

const claim = (sentence: string, clause: string, number: string, overrides = {}) =>
  createQuantityClaim({ sentence, clause, value: createValue(number, overrides) });

const times = { form: "multiple", unit: null } as const;

const table: readonly (readonly [
  note: string,
  left: ReturnType<typeof claim>,
  right: ReturnType<typeof claim>,
  expected: boolean,
])[] = [
  [
    "passengers and crew make up those on board",
    claim("船上118名乘客和6名船員獲救。", "船上118名乘客和6名船員獲救", "118", { text: "118名" }),
    claim("當時船上共有124人。", "當時船上共有124人", "124", { text: "124人" }),
    true,
  ],
  [
    "shops opened less those closed",
    claim("期內新開412間、關閉67間。", "期內新開412間、關閉67間", "412", { text: "412間" }),
    claim("半年淨增345家。", "半年淨增345家", "345", { text: "345家" }),
    true,
  ],
  [
    "times as much, times more",
    claim("是八年前的2.4倍。", "是八年前的2.4倍", "2.4", { text: "2.4倍", ...times }),
    claim("面積增1.4倍。", "面積增1.4倍", "1.4", { text: "1.4倍", ...times }),
    true,
  ],
  [
    "a forecast and the count so far",
    claim("政府至今賣地收入約119億元。", "政府至今賣地收入約119億元", "119", { text: "約119億元" }),
    claim("預計全年賣地收入約150億元。", "預計全年賣地收入約150億元", "150", { text: "約150億元" }),
    true,
  ],
  [
    "two tolls",
    claim("車禍造成12人受傷。", "車禍造成12人受傷", "12", { text: "12人" }),
    claim("車禍造成21人受傷。", "車禍造成21人受傷", "21", { text: "21人" }),
    false,
  ],
  [
    "two forecasts",
    claim("預計170萬人受惠。", "預計170萬人受惠", "1700000", { text: "170萬人" }),
    claim("料140萬人受惠。", "料140萬人受惠", "1400000", { text: "140萬人" }),
    false,
  ],
];

describe("areReconciled", () => {
  for (const [note, left, right, expected] of table)
    it(`${note}: ${expected}`, () => {
      expect(areReconciled(createAlignment(left, right))).to.equal(expected);
      expect(areReconciled(createAlignment(right, left))).to.equal(expected);
    });
});
