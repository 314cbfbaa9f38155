import { expect } from "chai";
import fc from "fast-check";
import { locateJson } from "../../src/text/jsonPlaces.js";
import { lineIndexAt, lineStarts } from "../../src/text/lines.js";

const lineAt = (text: string, offset: number): number => lineIndexAt(lineStarts(text), offset) + 1;

describe("locateJson", () => {
  it("gives the offset of every value by its pointer", () => {
    const text = '{\n  "entries": [\n    { "rule": "a/b~c" },\n    {}\n  ],\n  "a/b": null\n}\n';
    const { values, flaw } = locateJson(text);
    expect(flaw).to.equal(undefined);
    expect([...values].map(([pointer, offset]) => [pointer, lineAt(text, offset)])).to.deep.equal([
      ["", 1],
      ["/entries", 2],
      ["/entries/0", 3],
      ["/entries/0/rule", 3],
      ["/entries/1", 4],
      ["/a~1b", 6],
    ]);
  });

  for (const [text, line, message] of [
    ["", 1, /expected a value, found the end of the file/u],
    ["{\n", 2, /expected a name in quotation marks, found the end of the file/u],
    ['{\n  "a": 1\n  "b": 2\n}', 3, /expected , or \}, found/u],
    ['{\n  "a": [1,\n  2,]\n}', 3, /expected a value/u],
    ['{\n  "a": 1,\n  "a": 2\n}', 3, /"a" stands twice in one object/u],
    ["[]\n\n[]", 3, /expected the end of the file/u],
    ['["a\nb"]', 1, /expected a value/u],
    ["[".repeat(5000), 1, /fewer brackets within brackets/u],
    ["[01]", 1, /expected , or \]/u],
    ["[tru]", 1, /expected a value/u],
  ] as const)
    it(`finds the flaw of ${JSON.stringify(text.slice(0, 30))}`, () => {
      const { flaw } = locateJson(text);
      expect([lineAt(text, flaw!.offset), flaw!.text]).to.satisfy(
        ([at, said]: [number, string]) => at === line && message.test(said),
        `${lineAt(text, flaw!.offset)} ${flaw!.text}`,
      );
    });

  for (const [name, text] of [
    ["a string", `["${"長".repeat(8_000_000)}\\u9577"]`],
    ["escapes", `["${"\\n".repeat(8_000_000)}"]`],
    ["blanks", `[${" ".repeat(8_000_000)}1]`],
    ["a number", `[1${"0".repeat(8_000_000)}]`],
  ] as const)
    it(`bears ${name} of any length`, () => {
      expect(locateJson(text).flaw).to.equal(undefined);
      expect(locateJson(text.slice(0, -1)).flaw).to.have.property("offset", text.length - 1);
    });

  for (const text of ['"\\u12"', '"\\x"', '"a\u0000"', '"\\"', '"', '"\t"'])
    it(`takes ${JSON.stringify(text)} for no string`, () =>
      expect(locateJson(text).flaw).to.deep.equal({
        offset: 0,
        text: `expected a value, found ${JSON.stringify(text)}`,
      }));

  for (const text of ['"\u007f\u0085"', '"\ud800"', '"\\ud800\\/"', '"\u2028"'])
    it(`takes ${JSON.stringify(text)} for a string`, () => expect(locateJson(text).flaw).to.equal(undefined));

  it("takes for JSON what JSON.parse takes, but for names that stand twice", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(200), fc.string({ maxLength: 2 }), (json, at, noise) => {
        const text = json.slice(0, at) + noise + json.slice(at);
        const { flaw } = locateJson(text);
        let parses = true;
        try {
          JSON.parse(text);
        } catch {
          parses = false;
        }
        expect(flaw === undefined || /stands twice/u.test(flaw.text), text).to.equal(
          parses || /stands twice/u.test(flaw?.text ?? ""),
        );
      }),
    );
  });
});
