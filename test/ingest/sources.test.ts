import { createHash } from "node:crypto";
import { join } from "node:path";
import { expect } from "chai";
import { UsageError } from "../../src/model/errors.js";
import { loadSources, type SourceDefaults } from "../../src/load.js";
import { inFolder, type TestFile } from "./inFolder.js";

const entry = (overrides: Readonly<Record<string, unknown>> = {}) => ({
  id: "harbour-2025-05-22",
  path: "a4.txt",
  newspaper: "海港日報",
  published: "2025-05-22",
  ...overrides,
});
const manifest = (...sources: readonly unknown[]): string => JSON.stringify({ sources });
const text = "消防處昨日通報，葵涌工廈火警，兩名工人不適。";

interface BadInput {
  readonly name: string;
  readonly files: { readonly [path: string]: TestFile };
  /** Relative to the folder of the test. */
  readonly paths: readonly string[];
  readonly defaults?: SourceDefaults;
  /** What the one line says, the file included. */
  readonly says: readonly (string | RegExp)[];
}

const bad: readonly BadInput[] = [
  { name: "a missing document", files: {}, paths: ["2025-05-22.txt"], says: ["2025-05-22.txt"] },
  { name: "a missing manifest", files: {}, paths: ["manifest.json"], says: ["manifest.json"] },
  {
    name: "a folder without manifest",
    files: { "pages/a4.txt": text },
    paths: ["pages"],
    says: ["manifest.json"],
  },
  {
    name: "a manifest that names a missing document",
    files: { "manifest.json": manifest(entry()) },
    paths: ["."],
    says: ["a4.txt"],
  },
  {
    name: "one id twice in a manifest",
    files: { "manifest.json": manifest(entry(), entry({ path: "a5.txt" })), "a4.txt": text, "a5.txt": text },
    paths: ["."],
    says: ["harbour-2025-05-22"],
  },
  {
    name: "one id in two folders",
    files: {
      "one/manifest.json": manifest(entry()),
      "one/a4.txt": text,
      "two/manifest.json": manifest(entry()),
      "two/a4.txt": text,
    },
    paths: ["one", "two"],
    says: ["harbour-2025-05-22"],
  },
  {
    name: "one document twice",
    files: { "2025-05-22.txt": text },
    paths: ["2025-05-22.txt", "2025-05-22.txt"],
    says: ["2025-05-22"],
  },
  {
    name: "a path out of the folder",
    files: { "pages/manifest.json": manifest(entry({ path: "../a4.txt" })), "a4.txt": text },
    paths: ["pages"],
    says: ["../a4.txt", "harbour-2025-05-22"],
  },
  {
    name: "a path out of the folder by a detour",
    files: { "pages/manifest.json": manifest(entry({ path: "x/../../a4.txt" })), "a4.txt": text },
    paths: ["pages"],
    says: ["x/../../a4.txt"],
  },
  {
    name: "an absolute path",
    files: { "manifest.json": manifest(entry({ path: "/etc/hostname" })) },
    paths: ["."],
    says: ["/etc/hostname"],
  },
  {
    name: "an empty source",
    files: { "manifest.json": manifest(entry()), "a4.txt": " \n　\n" },
    paths: ["."],
    says: ["a4.txt", "harbour-2025-05-22"],
  },
  {
    name: "bytes that are no UTF-8",
    files: { "2025-05-22.txt": Buffer.concat([Buffer.from("火警"), Buffer.from([0xa4, 0xf5])]) },
    paths: ["2025-05-22.txt"],
    says: ["2025-05-22.txt", /\b6\b/u],
  },
  {
    name: "a document of 55 MB",
    files: { "2025-05-22.txt": { size: 55_000_000 } },
    paths: ["2025-05-22.txt"],
    says: ["2025-05-22.txt", "55 MB", "50 MB"],
  },
  {
    name: "broken JSON",
    files: { "manifest.json": '{"sources":[' },
    paths: ["."],
    says: ["manifest.json", "JSON"],
  },
  {
    name: "a manifest without sources",
    files: { "manifest.json": manifest() },
    paths: ["."],
    says: ["manifest.json"],
  },
  {
    name: "a manifest whose source has no date",
    files: { "manifest.json": manifest(entry({ published: undefined })), "a4.txt": text },
    paths: ["."],
    says: ["manifest.json", "published"],
  },
  {
    name: "a document that does not say when it was published",
    files: { "page.txt": text },
    paths: ["page.txt"],
    says: ["page.txt", "--published"],
  },
  {
    name: "a document of another kind",
    files: { "2025-05-22.pdf": text },
    paths: ["2025-05-22.pdf"],
    says: ["2025-05-22.pdf"],
  },
  {
    name: "a date in the name that no calendar has",
    files: { "2025-13-45.txt": text },
    paths: ["2025-13-45.txt"],
    says: ["2025-13-45.txt"],
  },
  {
    name: "a date of publication that no calendar has",
    files: { "page.txt": text },
    paths: ["page.txt"],
    defaults: { published: "2025-02-30" },
    says: ["2025-02-30"],
  },
  {
    name: "a manifest where a folder stands for the document",
    files: { "manifest.json": manifest(entry({ path: "pages" })), "pages/a4.txt": text },
    paths: ["."],
    says: ["pages"],
  },
];

/** What is thrown; undefined where nothing is. */
const thrownBy = async (action: () => Promise<unknown>): Promise<unknown> => {
  try {
    await action();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe("loadSources", () => {
  for (const { name, files, paths, defaults, says } of bad)
    it(`refuses ${name} in one line`, () => {
      return inFolder(files, async (folder) => {
        const error = await thrownBy(() =>
          loadSources(
            paths.map((path) => join(folder, path)),
            defaults,
          ),
        );
        expect(error).to.be.instanceOf(UsageError);
        const { message } = error as UsageError;
        expect(message).not.to.include("\n");
        for (const words of says)
          expect(message).to.match(
            typeof words === "string"
              ? new RegExp(words.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`), "u")
              : words,
          );
      });
    });

  it("reads a manifest with everything that it says", () => {
    const said = entry({ language: "zh-Hant", page: "A4", edition: "晚刊", url: "https://example.com/a4" });
    return inFolder({ "manifest.json": manifest(said), "a4.txt": text }, async (folder) => {
      expect(await loadSources([folder])).to.deep.equal([
        {
          ...said,
          sha256: createHash("sha256").update(text).digest("hex"),
          length: text.length,
          text,
          file: join(folder, "a4.txt"),
        },
      ]);
    });
  });

  it("reads a document by its name", () => {
    return inFolder({ "harbour-20250522.txt": text }, async (folder) => {
      const [source] = await loadSources([join(folder, "harbour-20250522.txt")], { newspaper: "海港日報" });
      expect([source!.id, source!.newspaper, source!.published]).to.deep.equal([
        "harbour-20250522",
        "海港日報",
        "2025-05-22",
      ]);
    });
  });

  it("prefers the date that it is given to the one in the name", () => {
    return inFolder({ "harbour-20250522.txt": text }, async (folder) => {
      const [source] = await loadSources([join(folder, "harbour-20250522.txt")], { published: "2025-05-23" });
      expect(source!.published).to.equal("2025-05-23");
    });
  });

  it("leaves a byte order mark out of the text and in the hash", () => {
    return inFolder({ "2025-05-22.txt": `\uFEFF${text}` }, async (folder) => {
      const [source] = await loadSources([join(folder, "2025-05-22.txt")]);
      expect([source!.text, source!.length]).to.deep.equal([text, text.length]);
      expect(source!.sha256).to.equal(createHash("sha256").update(`\uFEFF${text}`).digest("hex"));
    });
  });

  it("keeps Windows line ends, so that offsets point into the file", () => {
    return inFolder({ "2025-05-22.txt": "一\r\n二" }, async (folder) => {
      expect((await loadSources([join(folder, "2025-05-22.txt")]))[0]!.text).to.equal("一\r\n二");
    });
  });

  it("orders the sources by their ids, however they are listed", () => {
    const files = { "b-20250522.txt": text, "a-20250522.txt": text, "c-20250522.txt": text };
    return inFolder(files, async (folder) => {
      const ids = (await loadSources(Object.keys(files).map((path) => join(folder, path)))).map(
        ({ id }) => id,
      );
      expect(ids).to.deep.equal(["a-20250522", "b-20250522", "c-20250522"]);
    });
  });

  it("lets a manifest lie in a folder whose name begins with dots", () => {
    return inFolder(
      { "manifest.json": manifest(entry({ path: "..pages/a4.txt" })), "..pages/a4.txt": text },
      async (folder) => {
        expect(await loadSources([folder])).to.have.length(1);
      },
    );
  });
});
