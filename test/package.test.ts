/** The package as others get it: packed, installed into an empty folder, run and imported there. */
import { execFile, type ExecFileException } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import type { Mention, Report } from "../src/model/index.js";

const root = fileURLToPath(new URL("..", import.meta.url));

interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a program of Node's or of npm's as a shell would; on Windows npm is a script that only a shell runs. */
const run = (command: string, parameters: readonly string[], cwd: string, input = ""): Promise<Outcome> =>
  new Promise((resolve) => {
    const shell = process.platform === "win32";
    const options = { cwd, shell, maxBuffer: 50_000_000, env: environment };
    const finish = (error: ExecFileException | null, out: string, err: string): void =>
      resolve({ status: error === null ? 0 : Number(error.code ?? 1), out, err });
    execFile(command, shell ? parameters.map((one) => `"${one}"`) : parameters, options, finish).stdin?.end(
      input,
    );
  });

/** Without what `npm test` hands on: settings that belong to this checkout. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_(?:package|lifecycle|command|execpath)/u.test(name)),
);

/** What npm says where the registry is out of reach and its cache lacks something. */
const offline = /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENOTCACHED|ENETUNREACH|E40[13]/u;

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

describe("the package", () => {
  let folder: string;
  let packed: Packed;
  let installed: Outcome;

  before(async function () {
    this.timeout(180_000);
    folder = mkdtempSync(join(tmpdir(), "hedui-package-"));
    if (!existsSync(join(root, "dist/index.js"))) await run("npm", ["run", "build"], root);
    // `npm test` has just built: packing must not build again while other tests run.
    const { out } = await run(
      "npm",
      ["pack", "--json", "--ignore-scripts", "--pack-destination", folder],
      root,
    );
    [packed] = JSON.parse(out.slice(out.indexOf("["))) as [Packed];
    const user = join(folder, "user");
    mkdirSync(user);
    writeFileSync(join(user, "package.json"), '{ "name": "user", "private": true, "type": "module" }\n');
    installed = await run(
      "npm",
      ["install", "--prefer-offline", "--no-audit", "--no-fund", join(folder, packed.filename)],
      user,
    );
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const user = (): string => join(folder, "user");

  /** Skips a test where the dependencies cannot be had. */
  const needInstall = (context: Mocha.Context): void => {
    if (installed.status !== 0 && offline.test(installed.err)) context.skip(); // the registry is out of reach
    expect(installed.status, installed.err).to.equal(0);
  };

  it("holds what is used and nothing else", () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths).to.include.members([
      "LICENSE",
      "README.md",
      "package.json",
      "dist/index.js",
      "dist/index.d.ts",
      "dist/cli/main.js",
      "docs/rules.md",
      "schemas/report.schema.json",
      "seeds/manifest.json",
    ]);
    const wanted =
      /^(?:LICENSE|README\.md|package\.json|dist\/.*\.(?:js|d\.ts)|(?:schemas|claims)\/[^/]+\.json|docs\/[^/]+\.md|seeds\/[^/]+)$/u;
    expect(paths.filter((path) => !wanted.test(path))).to.deep.equal([]);
  });

  it("checks the seeds that come with it", async function () {
    needInstall(this);
    cpSync(join(user(), "node_modules/hedui/seeds"), join(user(), "seeds"), { recursive: true });
    const { status, out, err } = await run(
      "npx",
      ["hedui", "check", "seeds", "--format", "json", "--fail-on", "never", "--output", "html=report.html"],
      user(),
    );
    expect(status, err).to.equal(0);
    const report = JSON.parse(out) as Report;
    expect(report.tool.name).to.equal("hedui");
    expect(report.counts.sources).to.equal(5);
    expect(readFileSync(join(user(), "report.html"), "utf8")).to.match(/^<!doctype html>/iu);
  });

  it("fails on new contradictions, as CI wants", async function () {
    needInstall(this);
    const sentences = ["事故共造成12名乘客受傷，全部送院。", "事故共造成21名乘客受傷，全部送院。"];
    const names = sentences.map((text, index) => {
      const name = `2025-05-22-${index}.txt`;
      writeFileSync(join(user(), name), text);
      return name;
    });
    const { status, out } = await run("npx", ["hedui", "check", ...names], user());
    expect(status, out).to.equal(1);
  });

  it("parses", async function () {
    needInstall(this);
    const line = `${JSON.stringify({ text: "約500家機構參與" })}\n`;
    const { status, out, err } = await run("npx", ["hedui", "parse", "--jsonl", "-"], user(), line);
    expect(status, err).to.equal(0);
    const { mentions } = JSON.parse(out) as { readonly mentions: readonly Mention[] };
    expect(mentions.map(({ type, text }) => [type, text])).to.deep.equal([["quantity", "約500家"]]);
  });

  it("is a library with types", async function () {
    this.timeout(180_000);
    needInstall(this);
    const use = [
      'import { check, loadSources, parse, type Report } from "hedui";',
      'const report: Report = check(await loadSources(["seeds"])).report;',
      'console.log(report.counts.sources + parse("約500家機構參與").length);',
    ];
    writeFileSync(join(user(), "use.ts"), `${use.join("\n")}\n`);
    const compilerOptions = { strict: true, module: "nodenext", lib: ["es2023", "dom"], types: [] };
    writeFileSync(
      join(user(), "tsconfig.json"),
      JSON.stringify({ compilerOptions: { ...compilerOptions, target: "es2023" }, files: ["use.ts"] }),
    );
    const compiled = await run("node", [join(root, "node_modules/typescript/bin/tsc")], user());
    expect(compiled.out + compiled.err).to.equal("");
    const { out, err } = await run("node", ["use.js"], user());
    expect(out.trim(), err).to.equal("6");
  });
});
