/** Copies of one page as web page, PDF and Word document are one page: they give the same findings. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { check } from "../../src/check.js";
import { loadSources } from "../../src/load.js";
import type { Manifest, Report } from "../../src/model/index.js";
import { inFolder } from "../ingest/inFolder.js";
import { CHROMIUM, createPrinter, markups, toDocx, toHtml } from "./makers.js";

/** Pages, and the markups that they are printed in: printing is slow, and the real pages are laid out like the bundled. */
const folders: readonly (readonly [name: string, folder: string, printed: typeof markups])[] = [
  ["the bundled pages", fileURLToPath(new URL("../../seeds/", import.meta.url)), markups],
  ["the real pages", fileURLToPath(new URL("../../../shared/seeds/", import.meta.url)), markups.slice(0, 1)],
];

const squeeze = (text: string): string => text.replaceAll(/\s+/gu, "");

/** Findings by what they say: a copy may break its lines elsewhere, and its offsets with them. */
const findingsOf = ({ findings }: Report): string[] =>
  findings
    .map(({ rule, verdict, evidence }) =>
      [
        rule,
        verdict,
        ...evidence.map(({ source, side, quote }) => `${source}/${side}:${squeeze(quote)}`),
      ].join(" "),
    )
    .toSorted();

/** Findings with their spans, where the text of a copy is that of the page. */
const spansOf = ({ findings }: Report): string[] =>
  findings
    .map(({ rule, evidence }) =>
      [rule, ...evidence.map(({ source, start, end }) => `${source}:${start}-${end}`)].join(" "),
    )
    .toSorted();

type Make = (text: string) => Buffer | Promise<Buffer>;

for (const [name, folder, printed] of folders) {
  const describeIfThere = existsSync(folder) ? describe : describe.skip;
  describeIfThere(`check of copies of ${name}`, function () {
    this.timeout(120_000);
    const manifest = existsSync(folder)
      ? (JSON.parse(readFileSync(`${folder}manifest.json`, "utf8")) as Manifest)
      : { sources: [] };
    const textOf = (path: string): string => readFileSync(`${folder}${path}`, "utf8");
    let plain: Report;
    before(async () => {
      plain = check(await loadSources([folder])).report;
    });

    const checkCopies = async (extension: string, make: Make): Promise<Report> => {
      const files: Record<string, string | Buffer> = {};
      for (const { id, path } of manifest.sources) files[`${id}${extension}`] = await make(textOf(path));
      const sources = manifest.sources.map((source) => ({ ...source, path: `${source.id}${extension}` }));
      return inFolder(
        { ...files, "manifest.json": JSON.stringify({ sources }) },
        async (copies) => check(await loadSources([copies])).report,
      );
    };

    for (const [markup, body] of markups)
      it(`finds the same in web pages: ${markup}`, async () => {
        const report = await checkCopies(".html", (text) => toHtml(body(text)));
        expect(findingsOf(report)).to.deep.equal(findingsOf(plain));
        const isSameText = report.sources.every(
          ({ text, id }) => text === textOf(manifest.sources.find((source) => source.id === id)!.path),
        );
        if (isSameText) expect(spansOf(report)).to.deep.equal(spansOf(plain));
      });

    it("finds the same in Word documents", async () => {
      expect(findingsOf(await checkCopies(".docx", toDocx))).to.deep.equal(findingsOf(plain));
    });

    for (const isVertical of [false, true])
      for (const [markup, body] of printed)
        it(`finds the same in PDF, ${isVertical ? "vertical" : "horizontal"}: ${markup}`, async function () {
          if (!existsSync(CHROMIUM)) this.skip(); // no browser to print with
          const printer = await createPrinter();
          const report = await checkCopies(".pdf", (text) => printer.print(body(text), isVertical)).finally(
            printer.close,
          );
          expect(findingsOf(report)).to.deep.equal(findingsOf(plain));
          for (const { evidence } of report.findings)
            for (const { regions } of evidence) expect(regions, "places on the page").to.have.length.above(0);
        });
  });
}
