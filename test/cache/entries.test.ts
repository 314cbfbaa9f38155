import { expect } from "chai";
import fc from "fast-check";
import { digestOf, keyOf, readEntry, writeEntry } from "../../src/cache/entries.js";

const KEY = keyOf("source", "逾160家");
const VALUE = { claims: [{ quote: "逾160家企業接入" }] };

describe("keyOf", () => {
  it("tells parts, their order and their places apart", () => {
    const keys = [keyOf("a", "b"), keyOf("b", "a"), keyOf("ab"), keyOf("a", null, "b"), keyOf("a", ["b"])];
    expect(new Set(keys).size).to.equal(keys.length);
  });

  it("is the same for the same", () => {
    expect(keyOf({ id: "tkp" }, 1)).to.equal(keyOf({ id: "tkp" }, 1));
  });
});

describe("readEntry", () => {
  it("gives back what was written", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readEntry(KEY, writeEntry(KEY, value))).to.deep.equal(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("believes no entry that is cut short or changed anywhere", () => {
    const entry = writeEntry(KEY, VALUE);
    for (let at = 0; at < entry.length; at += 1) {
      expect(readEntry(KEY, entry.slice(0, at)), `cut at ${at}`).to.equal(undefined);
      const changed = `${entry.slice(0, at)}${entry[at] === "0" ? "1" : "0"}${entry.slice(at + 1)}`;
      expect(readEntry(KEY, changed), `changed at ${at}`).to.equal(undefined);
    }
  });

  const bad: readonly [what: string, content: string][] = [
    ["nothing", ""],
    ["another key", writeEntry(keyOf("other"), VALUE)],
    ["another version", writeEntry(KEY, VALUE).replace("hedui-cache-1", "hedui-cache-0")],
    ["what is no JSON", `hedui-cache-1 ${KEY} ${digestOf("{")}\n{`],
  ];
  for (const [what, content] of bad)
    it(`does not believe ${what}`, () => expect(readEntry(KEY, content)).to.equal(undefined));
});
