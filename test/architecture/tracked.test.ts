import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { fileURLToPath } from "node:url";
import { expect } from "chai";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What git tracks, or undefined outside a checkout. */
const listTracked = (): readonly string[] | undefined => {
  try {
    return execFileSync("git", ["ls-files", "-z"], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    })
      .split("\0")
      .filter((file) => file !== "" && existsSync(root + file));
  } catch {
    return undefined;
  }
};

/** What belongs to one machine and not to the project. */
const traces: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["a folder of somebody's home", /(?:^|[\s"'`(=])(?:\/home\/|\/Users\/|\/root\/|[A-Z]:\\Users\\)/mu],
  ["a package registry", /"resolved"\s*:\s*"|registry\s*=|\bregistry\.[a-z]+\.[a-z]+|_authToken/u],
];

describe("the tracked files", () => {
  const tracked = listTracked();

  for (const [what, pattern] of traces)
    it(`name nowhere ${what}`, function () {
      if (tracked === undefined) this.skip(); // outside a checkout there is nothing tracked
      const self = "test/architecture/tracked.test.ts";
      const found = tracked.filter(
        (file) => file !== self && pattern.test(readFileSync(root + file, "utf8")),
      );
      expect(found).to.deep.equal([]);
    });

  it("name nowhere the folder of this checkout or this user's home", function () {
    if (tracked === undefined) this.skip(); // outside a checkout there is nothing tracked
    const here = [root.slice(0, -1), homedir()].filter((folder) => folder.length > 6);
    const found = tracked.filter((file) => {
      const text = readFileSync(root + file, "utf8");
      return here.some((folder) => text.includes(folder));
    });
    expect(found).to.deep.equal([]);
  });
});
