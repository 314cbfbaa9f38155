import { createRequire } from "node:module";
import type { ErrorObject } from "ajv/dist/2020.js";
import type { Localize } from "ajv-i18n/localize/types.js";
import { findNearest } from "../text/nearest.js";
import { either, writeList, type Phrase } from "./bilingual.js";
import { listBranches, listProperties } from "./schemas.js";

const types: { readonly [type: string]: Phrase } = {
  string: { zh: "字串", en: "a string" },
  integer: { zh: "整數", en: "an integer" },
  number: { zh: "數字", en: "a number" },
  boolean: { zh: "true 或 false", en: "true or false" },
  object: { zh: "物件", en: "an object" },
  array: { zh: "陣列", en: "a list" },
  null: { zh: "null", en: "null" },
};

const formats: { readonly [format: string]: Phrase } = {
  date: { zh: "date 格式的日期（YYYY-MM-DD）", en: "a date (YYYY-MM-DD)" },
  "date-time": {
    zh: "帶時差的日期時間（如 2025-03-01T08:00:00+08:00）",
    en: "a date-time with offset (such as 2025-03-01T08:00:00+08:00)",
  },
};

const text: Phrase = { zh: "非空白的字串", en: "a string that is not blank" };

/** What a pattern asks for, by the title of the schema that holds it. A test asks for a row for each. */
export const patterns: { readonly [title: string]: Phrase } = {
  Id: {
    zh: "可作檔名的代號（不含空白、斜線、反斜線）",
    en: "an id usable as a file name (no white space, no slashes)",
  },
  "Decimal string": { zh: '十進位數的字串（如 "1200000"）', en: 'a decimal string (such as "1200000")' },
  "SHA-256": { zh: "64 位小寫十六進位的 SHA-256", en: "a SHA-256 of 64 lower-case hexadecimal digits" },
  Fingerprint: {
    zh: "VERSION:RULE:COMPARED:VALUE 形式的指紋",
    en: "a fingerprint VERSION:RULE:COMPARED:VALUE",
  },
  Currency: { zh: "ISO 4217 貨幣代碼（如 HKD）", en: "an ISO 4217 code (such as HKD)" },
  Time: { zh: "HH:MM 或 HH:MM/HH:MM 格式的時間", en: "a time HH:MM or HH:MM/HH:MM" },
  "ISO 8601 duration": { zh: "ISO 8601 時長（如 P5Y）", en: "an ISO 8601 duration (such as P5Y)" },
  URL: { zh: "http 或 https 網址", en: "an http or https URL" },
  "Own word": { zh: "兩個字以上、不含空白的詞", en: "a word of two characters or more, without white space" },
  "Own unit word": { zh: "不含空白的詞", en: "a word without white space" },
  Dimension: { zh: "小寫英文的量類（如 people）", en: "a dimension in lower-case letters (such as people)" },
  Number: { zh: '大於零的十進位數字串（如 "37.8"）', en: 'a decimal string above nought (such as "37.8")' },
  Path: text,
  Newspaper: text,
  Reason: text,
};

const oneOf = (values: readonly unknown[]): Phrase => {
  const { zh, en } = writeList(values);
  return values.length === 1 ? { zh, en } : { zh: `${zh} 之一`, en: `one of ${en}` };
};

function knownProperty(error: ErrorObject, name: string): Phrase {
  const known = listProperties(error.parentSchema ?? {});
  const nearest = findNearest(name, known);
  const { zh, en } = writeList(nearest === undefined ? known : [nearest]);
  return nearest === undefined
    ? { zh: `已知的欄位（${zh}）`, en: `a known property (${en})` }
    : { zh: `已知的欄位（是否 ${zh}？）`, en: `a known property (perhaps ${en})` };
}

/** What each keyword of JSON Schema asks for, as a noun phrase. */
const expectations: { readonly [keyword: string]: (error: ErrorObject) => Phrase | undefined } = {
  type: ({ params }) => either([params["type"]].flat().map((type) => types[String(type)] ?? oneOf([type]))),
  required: ({ params }) => {
    const { zh, en } = writeList([params["missingProperty"]]);
    return { zh: `有欄位 ${zh} 的物件`, en: `an object with the property ${en}` };
  },
  additionalProperties: (error) => knownProperty(error, String(error.params["additionalProperty"])),
  unevaluatedProperties: (error) => knownProperty(error, String(error.params["unevaluatedProperty"])),
  const: ({ params }) => oneOf([params["allowedValue"]]),
  enum: ({ params }) => oneOf([params["allowedValues"]].flat()),
  discriminator: ({ params, parentSchema }) => oneOf(listBranches(parentSchema ?? {}, String(params["tag"]))),
  format: ({ params }) => formats[String(params["format"])],
  pattern: ({ parentSchema }) => patterns[String(parentSchema?.["title"])],
  minLength: ({ params }) => (params["limit"] === 1 ? text : undefined),
  minItems: ({ params }) => ({
    zh: `至少有 ${params["limit"]} 項的陣列`,
    en: `a list of at least ${params["limit"]}`,
  }),
  minimum: ({ params }) => ({
    zh: `不小於 ${params["limit"]} 的數`,
    en: `a number not below ${params["limit"]}`,
  }),
  maximum: ({ params }) => ({
    zh: `不大於 ${params["limit"]} 的數`,
    en: `a number not above ${params["limit"]}`,
  }),
};

/** ajv's own words, for the keywords that have no row above; loaded when first needed. */
function translate(error: ErrorObject): Phrase {
  // CommonJS whose module is the function itself, though its types promise a `default`.
  const localize: Localize = createRequire(import.meta.url)("ajv-i18n/localize/zh-TW");
  const copy = { ...error };
  localize([copy]);
  return { zh: `有效的值（${copy.message}）`, en: `a value that ${error.message}` };
}

/** What was expected where ajv found an error: 整數 · an integer. */
export const describeExpectation = (error: ErrorObject): Phrase =>
  expectations[error.keyword]?.(error) ?? translate(error);
