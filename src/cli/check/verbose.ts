import type { Report, Source } from "../../model/index.js";
import { VERDICTS } from "../../model/verdicts.js";
import { inert } from "../../report/inert.js";
import type { World } from "../engine.js";

/** Says that something is done, and how long it took since the last time. */
export type Log = (done: string) => void;

/** A log on standard error; a silent one unless it is asked for. */
export const createLog = (isAsked: boolean | undefined, { now, tell }: World): Log => {
  if (isAsked !== true) return () => undefined;
  let before = now();
  return (done) => {
    const after = now();
    tell(`hedui: ${inert(done)} (${Math.round(after - before)} ms)\n`);
    before = after;
  };
};

/** A line for each source: what it is, how it was read and how long it is. */
export const tellSources = (sources: readonly Source[], { tell }: World): void => {
  for (const { id, path, newspaper, published, mediaType, encoding = "utf-8", length } of sources) {
    const form = mediaType === undefined || mediaType === "text/html" ? `, ${encoding}` : "";
    const type = mediaType === undefined ? "" : `, ${mediaType}`;
    tell(
      `${inert(`hedui:   ${id}: ${path}, ${newspaper} ${published}${type}${form}, ${length} characters`)}\n`,
    );
  }
};

/** What was held against what, and a line for each rule that found something. */
export const tellFindings = ({ counts, coverage, findings }: Report, { tell }: World): void => {
  tell(
    `hedui: ${counts.sources} sources, ${counts.articles} articles, ${coverage.events} of ${counts.events} events checked, ${coverage.comparableEvents} of two sources or more\n`,
  );
  tell(
    `hedui: ${counts.claims} claims, ${coverage.matchedClaims} of ${coverage.comparableClaims} comparable ones matched in ${coverage.pairs} pairs, ${coverage.facts} facts\n`,
  );
  const rules = new Map<string, number[]>();
  for (const { rule, verdict } of findings) {
    const found = rules.get(rule) ?? VERDICTS.map(() => 0);
    found[VERDICTS.indexOf(verdict)]! += 1;
    rules.set(rule, found);
  }
  for (const [rule, found] of [...rules].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const said = VERDICTS.flatMap((verdict, at) => (found[at] === 0 ? [] : [`${found[at]} ${verdict}`]));
    tell(`hedui:   ${rule}: ${said.join(", ")}\n`);
  }
};
