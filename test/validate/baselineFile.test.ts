import { expect } from "chai";
import { UsageError } from "../../src/model/errors.js";
import { parseBaseline } from "../../src/validate/baselineFile.js";
import { writeBaseline } from "../../src/judge/write.js";
import type { BaselineEntry } from "../../src/model/index.js";
import { createBaselineEntry } from "../create.js";

const FINGERPRINT = "2:quantity-conflict:3c9a1f20b7e4:90d2c6aa5e11";
const entry = (overrides: Partial<BaselineEntry> = {}): BaselineEntry =>
  createBaselineEntry({ fingerprint: FINGERPRINT, ...overrides });
const write = (...entries: readonly BaselineEntry[]): string =>
  writeBaseline({ schemaVersion: "1", entries });
const parse = (text: string) => parseBaseline(text, "b.json", 2);

describe("parseBaseline", () => {
  it("reads what is written", () => {
    const entries = [entry({ fingerprint: "1:date-conflict:aaaa:bbbb", rule: "date-conflict" }), entry()];
    expect(parse(write(...entries))).to.deep.equal({ schemaVersion: "1", entries });
  });

  it("reads what an editor of Windows saved", () => {
    expect(parse(write(entry()).replaceAll("\n", "\r\n")).entries).to.have.length(1);
  });

  it("folds entries on one finding that say the same: the later counts", () => {
    const twins = [
      entry({ decidedOn: "2025-05-23", reason: "甲" }),
      entry({ decidedOn: "2025-05-24", reason: "乙" }),
      entry({ reason: "丙" }),
    ];
    expect(parse(write(...twins)).entries.map(({ reason }) => reason)).to.deep.equal(["乙"]);
  });

  // Of that number comparing each entry with each takes minutes.
  it("reads a baseline of many years", () => {
    const digits = (index: number): string => index.toString(16).padStart(12, "0");
    const entries = Array.from({ length: 50_000 }, (_, index) =>
      entry({ fingerprint: `2:quantity-conflict:${digits(index)}:${digits(index)}` }),
    );
    expect(parse(write(...entries)).entries).to.have.length(50_000);
  });

  const marked = write(entry()).replace('      "decision"', '<<<<<<< HEAD\n      "decision"');
  for (const [name, text, message] of [
    [
      "a conflict",
      marked,
      /^b\.json:8: 合併時的衝突.* · a merge conflict is left: keep the entries of both sides/u,
    ],
    ["a middle mark", write(entry()).replace("{\n", "{\n=======\n"), /^b\.json:2: /u],
    ["a cut file", write(entry()).slice(0, 90), /^b\.json:5: .*not valid JSON \(expected .*version control/u],
    ["an empty file", "", /^b\.json:1: .*found the end of the file/u],
    ["no object", "[]", /^b\.json:1#: /u],
    ["a reason that is blank", write(entry({ reason: " " })), /^b\.json:9#\/entries\/0\/reason: /u],
    [
      "a decision that is none",
      write(entry()).replace("accepted", "ignored"),
      /^b\.json:8#\/entries\/0\/decision: /u,
    ],
    [
      "a missing reason",
      write(entry()).replace(/,\n\s*"reason.*/u, ""),
      /^b\.json:4#\/entries\/0: .*reason/u,
    ],
    ["a day that is none", write(entry({ expires: "2025-02-30" })), /^b\.json:10#\/entries\/0\/expires: /u],
    ["a later version of the file", write(entry()).replace('"1"', '"2"'), /^b\.json:2#\/schemaVersion: /u],
    [
      "a later fingerprint",
      write(entry()).replace('"2:', '"3:'),
      /^b\.json:5: .*of version 3, made by a later hedui; this one knows version 2: update hedui/u,
    ],
    [
      "another rule",
      write(entry({ rule: "date-conflict" })),
      /^b\.json:5: .*of the rule quantity-conflict, the entry says date-conflict/u,
    ],
    [
      "a property twice",
      write(entry()).replace('"rule"', '"decision"'),
      /^b\.json:8: .*"decision" stands twice/u,
    ],
    [
      "two decisions",
      write(entry(), entry({ decision: "dismissed" })),
      /^b\.json:11: .*is decided twice, accepted at line 4 and dismissed here: keep one of the two/u,
    ],
    [
      "two last days",
      write(entry(), entry({ expires: "2025-12-31" })),
      /accepted at line 4 and accepted until 2025-12-31 here/u,
    ],
  ] as const)
    it(`refuses ${name}, in one line`, () => {
      expect(() => parse(text))
        .to.throw(UsageError, message)
        .and.have.property("message")
        .that.not.includes("\n");
    });
});
