import { expect } from "chai";
import { UsageError } from "../../src/model/errors.js";
import * as validation from "../../src/validate/validate.js";
import { createExample, type Draft } from "./examples.js";

const validators: { readonly [name: string]: (value: unknown, file: string) => unknown } = {
  manifest: validation.validateManifest,
  claims: validation.validateClaims,
  claim: validation.validateClaim,
  report: validation.validateReport,
  configuration: validation.validateConfiguration,
  baseline: validation.validateBaseline,
};

/** The message for an example after `spoil`, which changes it or gives another value; undefined if it is accepted. */
function refuse(name: string, spoil: (draft: Draft) => unknown): string | undefined {
  const draft = createExample(name);
  const other = spoil(draft);
  try {
    validators[name]?.(other === undefined ? draft : other, `${name}.json`);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return undefined;
}

type Row = readonly [title: string, name: string, spoil: (draft: Draft) => unknown, message: string];

const manifests: readonly Row[] = [
  [
    "a date written another way",
    "manifest",
    (draft) => void (draft.sources[0].published = "22/5/2025"),
    "manifest.json#/sources/0/published: 應為 date 格式的日期（YYYY-MM-DD）或帶時差的日期時間" +
      '（如 2025-03-01T08:00:00+08:00），現為 "22/5/2025" · expected a date (YYYY-MM-DD) or a date-time' +
      ' with offset (such as 2025-03-01T08:00:00+08:00), found "22/5/2025"',
  ],
  [
    "a day that no calendar has",
    "manifest",
    (draft) => void (draft.sources[0].published = "2025-02-30"),
    'found "2025-02-30"',
  ],
  [
    "a date-time without offset",
    "manifest",
    (draft) => void (draft.sources[0].published = "2025-03-01T08:00:00"),
    'found "2025-03-01T08:00:00"',
  ],
  [
    "a number for a date",
    "manifest",
    (draft) => void (draft.sources[0].published = 20250301),
    "manifest.json#/sources/0/published: 應為字串，現為 20250301 · expected a string, found 20250301",
  ],
  [
    "a misspelt property: before what is missing for it",
    "manifest",
    ({ sources: [source] }) => {
      source.publishd = source.published;
      delete source.published;
    },
    'manifest.json#/sources/0/publishd: 應為已知的欄位（是否 "published"？），現為 "publishd"（另有 1 處）' +
      ' · expected a known property (perhaps "published"), found "publishd" (and 1 more)',
  ],
  [
    "an unknown property",
    "manifest",
    (draft) => void (draft.sources[0]["author/s"] = "何詠詩"),
    'manifest.json#/sources/0/author~1s: 應為已知的欄位（"id"、"path"、"newspaper"、"published"、"language"、' +
      '"encoding"、"edition"、"page"、"url"），現為 "author/s" · expected a known property ("id", "path", "newspaper",' +
      ' "published", "language", "encoding", "edition", "page", "url"), found "author/s"',
  ],
  [
    "an empty path, once though two keywords refuse it",
    "manifest",
    (draft) => void (draft.sources[0].path = ""),
    'manifest.json#/sources/0/path: 應為非空白的字串，現為 "" · expected a string that is not blank, found ""',
  ],
  [
    "an id with a slash",
    "manifest",
    (draft) => void (draft.sources[0].id = "海港/2025"),
    "manifest.json#/sources/0/id: 應為可作檔名的代號（不含空白、斜線、反斜線），現為 " +
      '"海港/2025" · expected an id usable as a file name (no white space, no slashes), found "海港/2025"',
  ],
  [
    "an id that leads out of the folder",
    "manifest",
    (draft) => void (draft.sources[0].id = ".."),
    'found ".."',
  ],
  [
    "an address that runs a script",
    "manifest",
    (draft) => void (draft.sources[0].url = "javascript:alert(1)"),
    'manifest.json#/sources/0/url: 應為 http 或 https 網址，現為 "javascript:alert(1)" · expected an http or' +
      ' https URL, found "javascript:alert(1)"',
  ],
  [
    "another language",
    "manifest",
    (draft) => void (draft.sources[0].language = "ja"),
    'manifest.json#/sources/0/language: 應為 "zh-Hant"、"zh-Hans" 之一，現為 "ja" · expected one of "zh-Hant",' +
      ' "zh-Hans", found "ja"',
  ],
  [
    "no source",
    "manifest",
    (draft) => void (draft.sources = []),
    "manifest.json#/sources: 應為至少有 1 項的陣列，現為有 0 項的陣列 · expected a list of at least 1, found a list of 0",
  ],
  [
    "a list of sources alone",
    "manifest",
    ({ sources }) => sources,
    "manifest.json#: 應為物件，現為有 1 項的陣列 · expected an object, found a list of 1",
  ],
  [
    "nothing at all",
    "manifest",
    () => ({}),
    'manifest.json#: 應為有欄位 "sources" 的物件，現為空物件 · expected an object with the property "sources",' +
      " found an empty object",
  ],
  [
    "one id for two sources",
    "manifest",
    ({ sources }) => void sources.push({ ...sources[0], path: "pages/harbour-a5.txt" }),
    'manifest.json#/sources/1/id: 應為未用過的代號，現為 "harbour-2025-03-01"，與 #/sources/0/id 相同 · expected' +
      ' an id of its own, found "harbour-2025-03-01" as at #/sources/0/id',
  ],
];

const claims: readonly Row[] = [
  [
    "a decimal with separators",
    "claim",
    (draft) => void (draft.value.allowed.low = "1,200,000"),
    'claim.json#/value/allowed/low (kind "quantity"): 應為十進位數的字串（如 "1200000"）或 null，現為 "1,200,000"' +
      ' · expected a decimal string (such as "1200000") or null, found "1,200,000"',
  ],
  [
    "a unit that is no object",
    "claim",
    (draft) => void (draft.value.unit = "人次"),
    'claim.json#/value/unit (kind "quantity"): 應為物件或 null，現為 "人次" · expected an object or null, found "人次"',
  ],
  [
    "a broken unit, of which null is not said",
    "claim",
    (draft) => void (draft.value.unit = { id: "人次" }),
    'claim.json#/value/unit (kind "quantity"): 應為有欄位 "dimension" 的物件，現為有 "id" 的物件 · expected an' +
      ' object with the property "dimension", found an object with "id"',
  ],
  [
    "an offset that is none",
    "claim",
    (draft) => void (draft.evidence[0].start = -1),
    'claim.json#/evidence/0/start (kind "quantity"): 應為不小於 0 的數，現為 -1 · expected a number not below 0,' +
      " found -1",
  ],
  [
    "an unknown kind",
    "claim",
    (draft) => void (draft.kind = "opinion"),
    'claim.json#/kind: 應為 "quantity"、"date"、"title"、"quote"、"statement"、"modality"、"list"、"superlative"、"person"、"organisation"、"term" 之一，現為 "opinion" ·' +
      ' expected one of "quantity", "date", "title", "quote", "statement", "modality", "list", "superlative", "person", "organisation", "term", found "opinion"',
  ],
  ["no kind", "claim", (draft) => void delete draft.kind, "現為空缺 · expected one of"],
  [
    "what another kind has",
    "claims",
    (draft) => void (draft.claims[0].counted = "讀者"),
    'claims.json#/claims/0/counted (kind "statement"): 應為已知的欄位',
  ],
  [
    "a long text, cut to 60 characters",
    "claims",
    (draft) => void (draft.claims[0].role = "版".repeat(99)),
    `found "${"版".repeat(58)}…`,
  ],
  [
    "a hash of another length",
    "claims",
    (draft) => void (draft.sha256 = "9F86"),
    'claims.json#/sha256: 應為 64 位小寫十六進位的 SHA-256，現為 "9F86" · expected a SHA-256 of 64 lower-case' +
      ' hexadecimal digits, found "9F86"',
  ],
];

const others: readonly Row[] = [
  [
    "a confidence above 1",
    "report",
    (draft) => void (draft.findings[0].confidence = 2),
    "report.json#/findings/0/confidence: 應為不大於 1 的數，現為 2 · expected a number not above 1, found 2",
  ],
  [
    "a claim of a report",
    "report",
    (draft) => void (draft.claims[0].speaker = ""),
    'report.json#/claims/0/speaker (kind "statement"): 應為非空白的字串，現為 ""',
  ],
  [
    "a report of a later version",
    "report",
    (draft) => void (draft.schemaVersion = "2"),
    'report.json#/schemaVersion: 應為 "1"，現為 "2" · expected "1", found "2"',
  ],
  [
    "a rule id with a space",
    "configuration",
    (draft) => void (draft.rules = { "quantity range": "off" }),
    "configuration.json#/rules/quantity range: 應為可作檔名的代號",
  ],
  [
    "an unknown setting",
    "configuration",
    (draft) => void (draft.rules.wording = "loud"),
    'configuration.json#/rules/wording: 應為物件或 "off"、"error"、"warning"、"note"、"none" 之一，現為 "loud" · expected' +
      ' an object or one of "off", "error", "warning", "note", "none", found "loud"',
  ],
  [
    "another case",
    "configuration",
    (draft) => void (draft.failon = "never"),
    'expected a known property (perhaps "failOn"), found "failon"',
  ],
  [
    "three mistakes in one entry",
    "baseline",
    (draft) =>
      void draft.entries.push({
        fingerprint: "1:quantity-hedge:8c1f40de:77ab2093",
        rule: "quantity-hedge",
        description: "接待人次",
        decision: "ignored",
        reason: " ",
        expires: "明年",
      }),
    'baseline.json#/entries/0/decision: 應為 "accepted"、"dismissed"、"corrected" 之一，現為 "ignored"（另有 2 處）' +
      ' · expected one of "accepted", "dismissed", "corrected", found "ignored" (and 2 more)',
  ],
];

const tables = { validateManifest: manifests, validateClaims: claims, "validateReport and the rest": others };

for (const [subject, rows] of Object.entries(tables)) {
  describe(subject, () => {
    for (const [title, name, spoil, message] of rows) {
      it(`refuses ${title}`, () => {
        const refusal = refuse(name, spoil);
        expect(refusal).to.contain(message);
        expect(refusal).to.match(/^\w+\.json#.*: 應為.+，現為.+ · expected .+, found .+$/u);
      });
    }
  });
}

describe("validators", () => {
  for (const [name, validate] of Object.entries(validators)) {
    it(`${name}: give back the very value that fits`, () => {
      const example: unknown = createExample(name);
      expect(validate(example, `${name}.json`)).to.equal(example);
    });
  }
});
