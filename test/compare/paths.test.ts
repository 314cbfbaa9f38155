import { expect } from "chai";
import { matchesPath } from "../../src/compare/paths.js";

describe("matchesPath", () => {
  const cases: readonly (readonly [path: string, pattern: string, matches: boolean])[] = [
    ["harbour-a4.txt", "harbour-a4.txt", true],
    ["harbour-a4.txt", "harbour-*.txt", true],
    ["harbour-a4.txt", "*", true],
    ["harbour-a4.txt", "harbour", false],
    ["harbour-a4.txt", "harbour-a?.txt", true],
    ["harbour-a12.txt", "harbour-a?.txt", false],
    ["harbour-a4xtxt", "harbour-a4.txt", false],
    ["sport/2025/cup.html", "sport/*", false],
    ["sport/2025/cup.html", "sport/**", true],
    ["sport/2025/cup.html", "sport/**/*.html", true],
    ["sport/cup.html", "sport/**/*.html", true],
    ["sport/cup.html", "**/cup.html", true],
    ["cup.html", "**/cup.html", true],
    ["transport/cup.html", "sport/**", false],
    ["./sport/cup.html", "sport/*.html", true],
    [String.raw`sport\cup.html`, "sport/*.html", true],
    ["體育/世界盃（一）.txt", "體育/世界盃（?）.txt", true],
    ["news[1].txt", "news[1].txt", true],
    ["news1.txt", "news[1].txt", false],
    ["a-b.txt", "a-b.txt", true],
    ["a.txt", "", false],
  ];
  for (const [path, pattern, matches] of cases)
    it(`${matches ? "finds" : "does not find"} ${path} by ${pattern}`, () => {
      expect(matchesPath(path, pattern)).to.equal(matches);
    });
});
