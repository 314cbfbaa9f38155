import { mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { findCacheFolder } from "../../src/cli/cacheFolder.js";
import { inFolder } from "./inFolder.js";

describe("findCacheFolder", () => {
  it("is in the nearest node_modules", () =>
    inFolder({}, async () => {
      mkdirSync("desk/node_modules", { recursive: true });
      mkdirSync("desk/news/may", { recursive: true });
      const here = realpathSync(".");
      expect(findCacheFolder(join(here, "desk/news/may"), {}, "linux")).to.equal(
        join(here, "desk/node_modules/.cache/hedui"),
      );
    }));

  const systems: readonly [
    platform: NodeJS.Platform,
    environment: { readonly [name: string]: string },
    folder: string | undefined,
  ][] = [
    ["linux", { HOME: "/desk" }, join("/desk", ".cache", "hedui")],
    ["linux", { HOME: "/desk", XDG_CACHE_HOME: "/fast" }, join("/fast", "hedui")],
    ["darwin", { HOME: "/desk" }, join("/desk", "Library", "Caches", "hedui")],
    ["win32", { LOCALAPPDATA: "/desk" }, join("/desk", "hedui", "cache")],
    ["win32", { HOME: "/desk" }, undefined],
    ["linux", {}, undefined],
  ];
  for (const [platform, environment, folder] of systems)
    it(`without one it is ${folder ?? "nowhere"} on ${platform} with ${JSON.stringify(environment)}`, () =>
      inFolder({}, async () => {
        expect(findCacheFolder(realpathSync("."), environment, platform)).to.equal(folder);
      }));
});
