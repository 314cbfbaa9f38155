import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { pathsInRepository } from "../../../src/cli/check/repository.js";
import type { Source } from "../../../src/model/index.js";
import { createReport } from "../../report/createReport.js";
import { createEngine, runCaptured } from "../createWorld.js";

const sourceAt = (file: string | undefined): Source => ({
  ...createReport().sources[0]!,
  id: "a",
  text: "",
  ...(file === undefined ? {} : { file }),
});
const pathOf = (file: string | undefined, environment: { readonly [name: string]: string } = {}) =>
  pathsInRepository([sourceAt(file)], { environment }).get("a");

describe("pathsInRepository", () => {
  let folder: string;
  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "hedui-repository-")));
    mkdirSync(join(folder, "repository", "news"), { recursive: true });
    symlinkSync(join(folder, "repository"), join(folder, "link"));
  });
  after(() => rmSync(folder, { recursive: true }));

  it("starts from here", () => {
    expect(pathOf("seeds/a.txt")).to.equal("seeds/a.txt");
    expect(pathOf("./seeds/../seeds/a.txt")).to.equal("seeds/a.txt");
    expect(pathOf(join(process.cwd(), "seeds", "a.txt"))).to.equal("seeds/a.txt");
  });

  for (const root of ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"])
    it(`starts from ${root} where CI says it, through links too`, () => {
      const file = join(folder, "repository", "news", "a.txt");
      expect(pathOf(file, { [root]: join(folder, "repository") })).to.equal("news/a.txt");
      expect(pathOf(file, { [root]: join(folder, "link") })).to.equal("news/a.txt");
      expect(pathOf(join(folder, "link", "news", "a.txt"), { [root]: folder })).to.equal(
        "repository/news/a.txt",
      );
    });

  it("starts from here where a document is outside the folder that CI names", () =>
    expect(pathOf("seeds/a.txt", { GITHUB_WORKSPACE: folder })).to.equal("seeds/a.txt"));

  it("gives the whole path of what is outside, and none of standard input", () => {
    expect(pathOf(join(folder, "a.txt"))).to.equal(`${folder}/a.txt`);
    expect(pathOf(undefined)).to.equal(undefined);
  });
});

describe("the summary of a job", () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "hedui-summary-"));
    file = join(folder, "summary.md");
    writeFileSync(file, "甲\n");
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const run = (format: string, environment = { GITHUB_STEP_SUMMARY: file }) =>
    runCaptured(["check", "a", "--format", format], { engine: createEngine(), environment });

  it("is added to the file that GitHub names, once for each run with the format github", async () => {
    await run("github");
    expect(readFileSync(file, "utf8")).to.match(/^甲\n### 核對報告\n\n\*\*未通過：2 項須先處理\*\*/u);
  });

  it("is left alone by other formats", async () => {
    await run("json");
    expect(readFileSync(file, "utf8")).to.equal("甲\n");
  });

  it("leaves the page as it is where it has no room", async () => {
    const full = "甲".repeat(349_000);
    writeFileSync(file, full);
    await run("github");
    expect(readFileSync(file, "utf8")).to.equal(full);
  });

  it("fails nothing where it cannot be written, and is told", async () => {
    const { status, err } = await run("github", { GITHUB_STEP_SUMMARY: folder });
    expect(status).to.equal(1);
    expect(err).to.include(`hedui: cannot write ${folder}: it is a folder`);
  });
});
