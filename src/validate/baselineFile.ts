import type { Baseline, BaselineEntry } from "../model/index.js";
import { UsageError } from "../model/errors.js";
import { locateJson } from "../text/jsonPlaces.js";
import { lineIndexAt, lineStarts } from "../text/lines.js";
import { listBaselineProblems, validateBaseline } from "./validate.js";

/** What git leaves where two branches changed the same lines. */
const conflictMark = /^(?:<{7}|={7}|>{7}|\|{7})(?=\s|$)/mu;

/** Where a message sends the reader: FILE:LINE. */
const refuse = (path: string, line: number, zh: string, en: string): never => {
  throw new UsageError(`${path}:${line}: ${zh} · ${en}`);
};

/** The line, from 1 on, that an offset stands in. */
type LineAt = (offset: number) => number;

/** Text that is JSON, with no conflict of a merge left in it. */
const assertWhole = (text: string, lineAt: LineAt, path: string): ReadonlyMap<string, number> => {
  const conflict = conflictMark.exec(text);
  if (conflict !== null)
    refuse(
      path,
      lineAt(conflict.index),
      "合併時的衝突還未解決：保留兩邊的裁定，刪去 <<<<<<<、=======、>>>>>>> 三行",
      "a merge conflict is left: keep the entries of both sides and delete the lines <<<<<<<, ======= and >>>>>>>",
    );
  const { values, flaw } = locateJson(text);
  if (flaw !== undefined)
    refuse(
      path,
      lineAt(flaw.offset),
      `不是有效的 JSON：請改正此處，或從版本庫取回檔案`,
      `not valid JSON (${flaw.text}): mend it here, or take the file back from version control`,
    );
  return values;
};

/** Whether two entries on one finding say the same, whoever wrote it and in whatever words. */
const agree = (one: BaselineEntry, other: BaselineEntry): boolean =>
  one.decision === other.decision && one.expires === other.expires;

/** The later of two entries that say the same; of one day the first of the file. */
const laterOf = (one: BaselineEntry, other: BaselineEntry): BaselineEntry =>
  (other.decidedOn ?? "") > (one.decidedOn ?? "") ? other : one;

const describeRuling = ({ decision, expires }: BaselineEntry): string =>
  expires === undefined ? decision : `${decision} until ${expires}`;

/**
 * Two branches may decide on one finding: where they agree their entries are one, the later of them; where they do not
 * a person has to choose.
 */
const foldTwins = (
  entries: readonly BaselineEntry[],
  lineOf: (index: number) => number,
  path: string,
): readonly BaselineEntry[] => {
  const known = new Map<string, { readonly entry: BaselineEntry; readonly line: number }>();
  for (const [index, entry] of entries.entries()) {
    const { fingerprint } = entry;
    const earlier = known.get(fingerprint);
    const line = lineOf(index);
    if (earlier !== undefined && !agree(earlier.entry, entry))
      refuse(
        path,
        line,
        `${fingerprint} 有兩項不同的裁定（另一項在第 ${earlier.line} 行）：保留一項，刪去另一項`,
        `${fingerprint} is decided twice, ${describeRuling(earlier.entry)} at line ${earlier.line} and ${describeRuling(entry)} here: keep one of the two`,
      );
    known.set(fingerprint, { entry: earlier === undefined ? entry : laterOf(earlier.entry, entry), line });
  }
  return [...known.values()].map(({ entry }) => entry);
};

/**
 * A baseline from the text of its file: whole or not at all.
 *
 * @param text - the decoded file
 * @param path - how messages name the file
 * @param version - the latest version of fingerprints that is understood
 * @returns the baseline; entries on one finding that say the same are one
 * @throws UsageError with file, line and what to do: where the text is not JSON, holds a conflict of a merge, is not as
 *   the schema has it, has fingerprints of a later hedui, or decides twice and differently on one finding
 */
export const parseBaseline = (text: string, path: string, version: number): Baseline => {
  const starts = lineStarts(text);
  const lineAt: LineAt = (offset) => lineIndexAt(starts, offset) + 1;
  const places = assertWhole(text, lineAt, path);
  const lineOf = (pointer: string): number => {
    const steps = pointer.split("/");
    const known = steps.map((_, index) => steps.slice(0, steps.length - index).join("/"));
    return lineAt(places.get(known.find((one) => places.has(one)) ?? "") ?? 0);
  };
  const value = JSON.parse(text) as unknown;
  const [problem] = listBaselineProblems(value);
  if (problem !== undefined)
    throw new UsageError(`${path}:${lineOf(problem.pointer)}#${problem.pointer}: ${problem.text}`);
  const baseline = validateBaseline(value, path);
  for (const [index, { fingerprint, rule }] of baseline.entries.entries()) {
    const line = lineOf(`/entries/${index}/fingerprint`);
    const [made, maker] = fingerprint.split(":");
    if (Number(made) > version)
      refuse(
        path,
        line,
        `指紋由較新版本的 hedui 產生（第 ${made} 版，這裏只認得第 ${version} 版）：請更新 hedui`,
        `the fingerprint is of version ${made}, made by a later hedui; this one knows version ${version}: update hedui`,
      );
    if (maker !== rule)
      refuse(
        path,
        line,
        `指紋屬規則 ${maker}，rule 卻寫 ${rule}：請改正其一`,
        `the fingerprint is of the rule ${maker}, the entry says ${rule}: mend one of the two`,
      );
  }
  const entries = foldTwins(baseline.entries, (index) => lineOf(`/entries/${index}`), path);
  return { ...baseline, entries };
};
