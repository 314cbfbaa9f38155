import { expect } from "chai";
import fc from "fast-check";
import { lineAt, locateJson } from "../../src/text/jsonPlaces.js";

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
