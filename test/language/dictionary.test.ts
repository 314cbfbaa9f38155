import { expect } from "chai";
import { userDictionary, userTags } from "../../src/language/dictionary.js";
import { foldCharacters } from "../../src/text/fold.js";
import { itUnlessKnown } from "../knownDefects.js";

describe("userTags", () => {
  itUnlessKnown("lists words folded, as the text is before it is cut", () => {
    const unfolded = [...userTags.keys()].filter((word) => foldCharacters(word) !== word);
    expect(unfolded).to.deep.equal([]);
  });

  itUnlessKnown("gives each word a part of speech of the ICTCLAS set", () => {
    for (const [word, tag] of userTags) expect(tag, word).to.match(/^(?:n[rstz]?|v[n]?|a|b|d|j|l|i|t)$/u);
  });

  itUnlessKnown("has no empty and no single word", () => {
    for (const word of userTags.keys()) expect(Array.from(word).length, word).to.be.at.least(2);
  });
});

describe("userDictionary", () => {
  itUnlessKnown("has a line for each word: the word, its frequency, its part of speech", () => {
    const lines = userDictionary().split("\n");
    expect(lines.map((line) => line.split(" ")[0])).to.include.members([...userTags.keys()]);
    for (const line of lines) expect(line).to.match(/^\S+ \d+ [a-z]+$/u);
  });
});
