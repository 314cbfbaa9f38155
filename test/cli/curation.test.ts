import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect } from "chai";
import type { Claim, ClaimsFile } from "../../src/model/index.js";
import { runCaptured, type Outcome } from "./createWorld.js";
import { inFolder } from "./inFolder.js";
import { library } from "../../src/cli/library.js";

const HARBOUR =
  "海港圖書館增設夜讀室\n\n【本報訊】海港圖書館昨日公布，夜讀室共設85個座位，去年接待逾120萬人次。\n";
const EVENING = "夜讀室下月啟用\n\n【本報訊】海港圖書館昨日公布，夜讀室共設80個座位，去年接待逾120萬人次。\n";
const ABOVE = "周末有雨\n\n【本報訊】天文台昨日表示，周末氣溫降至12度。\n\n";

const entry = (id: string): object => ({
  id,
  path: `${id}.txt`,
  newspaper: id,
  published: "2025-05-22",
});
const FILES = {
  "harbour.txt": HARBOUR,
  "evening.txt": EVENING,
  "manifest.json": JSON.stringify({ sources: [entry("harbour"), entry("evening")] }),
};

const run = (...parameters: readonly string[]): Promise<Outcome> =>
  runCaptured(parameters, { engine: library });

const read = (file = "claims/harbour.json"): ClaimsFile =>
  JSON.parse(readFileSync(file, "utf8")) as ClaimsFile;
const isSeats = (claim: Claim): boolean => claim.kind === "quantity" && claim.value.text.includes("85");

/** Changes the claim of the seats as a person would, in an editor. */
const edit = (change: object, file = "claims/harbour.json"): void => {
  const content = read(file);
  const claims = content.claims.map((claim) => (isSeats(claim) ? { ...claim, ...change } : claim));
  writeFileSync(file, JSON.stringify({ ...content, claims }, null, 2));
};

const corrected = { counted: "書桌", curation: { decision: "corrected", note: "desks, not seats" } };

describe("hedui extract", () => {
  it("writes a file for each source, the same again, and says so", () =>
    inFolder(FILES, async () => {
      const { status, out, err } = await run("extract", ".");
      expect([status, out]).to.deep.equal([0, ""]);
      expect(err).to.match(/^claims\/evening\.json: \d+ claims\nclaims\/harbour\.json: \d+ claims\n$/u);
      const bytes = readFileSync("claims/harbour.json", "utf8");
      await run("extract", ".");
      expect(readFileSync("claims/harbour.json", "utf8")).to.equal(bytes);
      expect(readdirSync("claims")).to.have.members(["evening.json", "harbour.json"]);
    }));

  it("keeps an edit where the source changes above it", () =>
    inFolder(FILES, async () => {
      await run("extract", ".");
      edit(corrected);
      writeFileSync("harbour.txt", ABOVE + HARBOUR);
      const { status, err } = await run("extract", ".");
      expect(status).to.equal(0);
      expect(err).to.match(/claims\/harbour\.json: \d+ claims, 1 corrected\n/u);
      const claim = read().claims.find(({ curation }) => curation !== undefined);
      expect(claim).to.deep.include(corrected);
      const { start, end, quote } = claim!.evidence[0]!;
      expect((ABOVE + HARBOUR).slice(start, end)).to.equal(quote);
      expect((await run("validate", ".")).status).to.equal(0);
    }));

  it("lists a claim whose quote is gone, and loses nothing", () =>
    inFolder(FILES, async () => {
      await run("extract", ".");
      edit(corrected);
      writeFileSync("harbour.txt", HARBOUR.replace("夜讀室共設85個座位，", ""));
      const { status, err } = await run("extract", ".", "--quiet");
      expect(status).to.equal(0);
      expect(err).to.match(
        /^hedui: claims\/harbour\.json: not found any more \(gone\): 「[^」]*85[^」]*」 of .*\n$/u,
      );
      expect(read().unanchored?.[0]?.claim).to.deep.include(corrected);
      writeFileSync("harbour.txt", HARBOUR);
      await run("extract", ".");
      expect(read()).to.not.have.property("unanchored");
      expect(read().claims.find(isSeats)).to.deep.include(corrected);
    }));

  const damages: readonly (readonly [title: string, damage: (text: string) => string, message: RegExp])[] = [
    ["broken JSON", (text) => text.slice(0, 400), /harbour\.json is not valid JSON/u],
    [
      "a misspelt key",
      (text) => text.replace('"sentence"', '"sentense"'),
      /harbour\.json#\/claims\/0\/sentense/u,
    ],
    [
      "a decision that there is not",
      (text) => text.replace('"kind"', '"curation": {"decision": "wrong"}, "kind"'),
      /harbour\.json#\/claims\/0\/curation/u,
    ],
    [
      "another source's claims",
      (text) => text.replace('"source": "harbour"', '"source": "evening"'),
      /harbour\.json#/u,
    ],
    [
      "an edited quote that is not marked",
      (text) => text.replace(/"quote": "[^"]*85/u, '"quote": "共設90'),
      /say so: "curation"/u,
    ],
  ];
  for (const [title, damage, message] of damages)
    for (const command of ["extract", "check"])
      it(`${command} refuses ${title} whole, in one line, and writes nothing`, () =>
        inFolder(FILES, async () => {
          await run("extract", ".");
          const damaged = damage(readFileSync("claims/harbour.json", "utf8"));
          writeFileSync("claims/harbour.json", damaged);
          writeFileSync("evening.txt", ABOVE + EVENING);
          const before = readFileSync("claims/evening.json", "utf8");
          const { status, out, err } = await run(command, ".");
          expect([status, out]).to.deep.equal([2, ""]);
          expect(err)
            .to.match(message)
            .and.to.match(/^hedui: [^\n]+\n$/u);
          expect(readFileSync("claims/harbour.json", "utf8")).to.equal(damaged);
          expect(readFileSync("claims/evening.json", "utf8")).to.equal(before);
        }));

  it("writes to the folder of the configuration, and to the one that is named", () =>
    inFolder(
      { ...FILES, "hedui.config.json": JSON.stringify({ paths: ["."], claims: "ours" }) },
      async () => {
        await run("extract");
        expect(existsSync("ours/harbour.json")).to.equal(true);
        await run("extract", "--claims", "theirs");
        expect(existsSync("theirs/harbour.json")).to.equal(true);
        expect(existsSync("claims")).to.equal(false);
      },
    ));

  it("refuses to write over what it reads", () =>
    inFolder(
      {
        ...FILES,
        "m.json": FILES["manifest.json"].replaceAll('"harbour"', '"m"').replace("harbour.txt", "harbour.txt"),
      },
      async () => {
        writeFileSync("m.json", JSON.stringify({ sources: [{ ...entry("harbour"), id: "m" }] }));
        const { status, err } = await run("extract", "m.json", "--claims", ".");
        expect([status, err]).to.deep.equal([
          2,
          "hedui: a claims file would replace m.json, which is being read\n",
        ]);
      },
    ));
});

describe("hedui check with a claims folder", () => {
  const report = (out: string): { claims: Claim[]; findings: object[] } => JSON.parse(out);

  it("says where the claims are from, and checks what people made of them", () =>
    inFolder(FILES, async () => {
      const plain = await run("check", ".", "--format", "json", "--fail-on", "never");
      await run("extract", ".");
      const same = await run("check", ".", "--format", "json", "--fail-on", "never");
      expect(same.out).to.equal(plain.out);
      expect(same.err).to.equal("hedui: claims of 2 sources from claims/\n");
      edit({ curation: { decision: "rejected" } });
      const curated = await run("check", ".", "--format", "json", "--fail-on", "never");
      expect(curated.err).to.equal("hedui: claims of 2 sources from claims/, 1 rejected\n");
      expect(report(curated.out).claims.filter(isSeats)).to.deep.equal([]);
      expect((await run("check", ".", "--quiet")).err).to.equal("");
    }));

  it("extracts a source anew that changed, in one line, with what people did", () =>
    inFolder(FILES, async () => {
      await run("extract", ".");
      edit(corrected);
      writeFileSync("harbour.txt", ABOVE + HARBOUR);
      const { out, err } = await run("check", ".", "--format", "json", "--fail-on", "never");
      expect(err).to.equal(
        "hedui: claims of 1 source from claims/\n" +
          "hedui: claims/harbour.json was made for an earlier version of harbour: extracted anew, 1 corrected; hedui extract brings the file up to date\n",
      );
      expect(report(out).claims.find(isSeats)).to.deep.include(corrected);
    }));

  it("asks for a named folder, and not for the default one", () =>
    inFolder(FILES, async () => {
      expect((await run("check", ".", "--fail-on", "never")).err).to.equal("");
      const { status, err } = await run("check", ".", "--claims", "nowhere");
      expect([status, err]).to.deep.equal([
        2,
        "hedui: there is no claims folder nowhere: hedui extract makes it\n",
      ]);
    }));

  it("writes no report over a claims file", () =>
    inFolder(FILES, async () => {
      await run("extract", ".");
      const { status, err } = await run("check", ".", "--output", "json=claims/harbour.json");
      expect(status).to.equal(2);
      expect(err).to.include("would replace claims/harbour.json");
    }));
});

describe("hedui validate", () => {
  const lines = (text: string): readonly string[] => text.trimEnd().split("\n");

  it("is content with what extract wrote", () =>
    inFolder(FILES, async () => {
      await run("extract", ".");
      expect(await run("validate", ".")).to.deep.equal({ status: 0, out: "", err: "claims: all is well\n" });
    }));

  const problems: readonly (readonly [title: string, spoil: () => void, line: RegExp])[] = [
    [
      "a source that changed",
      () => writeFileSync("harbour.txt", ABOVE + HARBOUR),
      /^claims\/harbour\.json#\/sha256: .*run hedui extract$/u,
    ],
    [
      "broken JSON",
      () => writeFileSync("claims/harbour.json", "{"),
      /^claims\/harbour\.json#: .*not valid JSON/u,
    ],
    [
      "a file of no source",
      () => writeFileSync("claims/noon.json", JSON.stringify({ ...read(), source: "noon" })),
      /^claims\/noon\.json#\/source: there is no source "noon"/u,
    ],
    [
      "a file under another name",
      () => writeFileSync("claims/noon.json", readFileSync("claims/harbour.json")),
      /^claims\/noon\.json#\/source: .*not named SOURCE\.json/u,
    ],
    [
      "a quote that is not there",
      () => edit({ evidence: [{ source: "harbour", start: 0, end: 2, quote: "夜讀" }] }),
      /^claims\/harbour\.json#\/claims\/\d+\/evidence\/0: the quote "夜讀" is not there, "海港" is/u,
    ],
    [
      "an id used twice",
      () => {
        const file = read();
        writeFileSync(
          "claims/harbour.json",
          JSON.stringify({ ...file, claims: [...file.claims, file.claims[0]] }),
        );
      },
      /^claims\/harbour\.json#\/claims\/\d+\/id: the id "[^"]+" is that of \/claims\/0 too$/u,
    ],
    [
      "what is not anchored",
      () => {
        const file = read();
        writeFileSync(
          "claims/harbour.json",
          JSON.stringify({ ...file, unanchored: [{ reason: "gone", claim: file.claims[0] }] }),
        );
      },
      /^claims\/harbour\.json#\/unanchored\/0: .* is not found in the source \(gone\)/u,
    ],
    [
      "a value that the schema does not know",
      () => edit({ role: "footnote" }),
      /^claims\/harbour\.json#\/claims\/\d+\/role: .*expected one of/u,
    ],
  ];
  for (const [title, spoil, line] of problems)
    it(`tells ${title} in one line, status 2`, () =>
      inFolder(FILES, async () => {
        await run("extract", ".");
        spoil();
        const { status, out, err } = await run("validate", ".");
        expect(status).to.equal(2);
        expect(lines(out)).to.have.length(1);
        expect(lines(out)[0]).to.match(line);
        expect(err).to.equal("hedui: 1 problem in 1 file of claims\n");
      }));

  it("asks for the folder", () =>
    inFolder(FILES, async () => {
      mkdirSync("other");
      expect((await run("validate", ".")).err).to.equal(
        "hedui: there is no claims folder claims: hedui extract makes it\n",
      );
    }));
});

describe("hedui explain", () => {
  it("shows the parts, the threshold and the sum of what two quotes have in common", () =>
    inFolder(FILES, async () => {
      const { status, out } = await run("explain", ".", "--left", "共設85個座位", "--right", "80個座位");
      expect(status).to.equal(0);
      expect(out).to.match(/^aligned: /u);
      expect(out).to.match(/part +value +weight +adds to log-odds\n/u);
      expect(out).to.match(/similarity 0\.\d+ = 1 \/ \(1 \+ e\^−sum\), threshold 0\.\d+\n/u);
    }));

  it("explains every finding, by id and by what the terminal shows of it", () =>
    inFolder(FILES, async () => {
      const { out } = await run("check", ".", "--format", "json", "--fail-on", "never");
      const { findings } = JSON.parse(out) as { findings: { id: string }[] };
      expect(findings).to.have.length.above(0);
      for (const { id } of findings) {
        const short = id
          .split(":")
          .slice(2)
          .map((hash) => hash.slice(0, 8))
          .join(":");
        const [whole, shown] = [
          await run("explain", ".", "--finding", id),
          await run("explain", ".", "--finding", short),
          await run("explain", short.split(":")[0]!, "."),
        ];
        expect([whole.status, shown.status]).to.deep.equal([0, 0]);
        expect(whole.out).to.match(/^aligned/u);
      }
    }));

  it("gives the pairs of a claim as JSON", () =>
    inFolder(FILES, async () => {
      const checked = await run("check", ".", "--format", "json", "--fail-on", "never");
      const { claims } = JSON.parse(checked.out) as { claims: Claim[] };
      for (const { id } of claims) {
        const { status, out } = await run("explain", ".", "--claim", id, "--format", "json");
        expect(status).to.equal(0);
        for (const pair of JSON.parse(out) as { left: Claim; right: Claim }[])
          expect([pair.left.id, pair.right.id]).to.include(id);
      }
    }));

  const mistakes: readonly (readonly [parameters: string, message: RegExp])[] = [
    [
      "",
      /\. is no rule and no fingerprint; explain takes RULE, or FINGERPRINT, or --claim ID, or --finding ID/u,
    ],
    ["--left 夜讀室", /explain takes RULE/u],
    ["--claim a --finding b", /explain takes RULE/u],
    ["--claim a", /there is no claim a/u],
    ["--finding 1:a:b:c", /there is no finding 1:a:b:c/u],
    ["--left 夜讀室 --right 天文台", /no claim quotes 「天文台」/u],
  ];
  for (const [parameters, message] of mistakes)
    it(`refuses "${parameters}"`, () =>
      inFolder(FILES, async () => {
        const { status, out, err } = await run("explain", ".", ...parameters.split(" ").filter(Boolean));
        expect([status, out]).to.deep.equal([2, ""]);
        expect(err)
          .to.match(message)
          .and.to.match(/^hedui: [^\n]+\n$/u);
      }));
});
