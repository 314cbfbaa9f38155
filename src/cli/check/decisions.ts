import type { Match } from "../../judge/judge.js";
import { isOutdated } from "../../judge/names.js";
import { usualGraceDays } from "../../judge/standing.js";
import type { BaselineEntry, DecisionStanding, Language } from "../../model/index.js";
import type { World } from "../engine.js";
import { exists } from "../files.js";
import { inertLine } from "../inertLine.js";
import { BASELINE } from "../setting.js";

/** What is said of a decision that does not simply hold. */
interface Words {
  readonly grace: (expires: string, last: string) => string;
  readonly lapsed: (expires: string) => string;
  readonly reopened: string;
  readonly outdated: (update: string) => string;
  readonly migrating: (count: number, update: string) => string;
  readonly unread: string;
}

const WORDS: { readonly [language in Language]: Words } = {
  "zh-Hant": {
    grace: (expires, last) => `裁定於 ${expires} 到期，寬限至 ${last}，其後再報`,
    lapsed: (expires) => `裁定已於 ${expires} 到期，寬限亦過：請重新裁定，或改正原文`,
    reopened: "曾裁定為已更正，但仍在：請更正原文，或另作裁定",
    outdated: (update) => `裁定時的說法不同，如今已變：${update} 可沿用原裁定`,
    migrating: (count, update) => `${count} 項指紋由舊版 hedui 產生，仍然有效；${update} 會改寫`,
    unread: `這裏有 ${BASELINE}，但沒有用上：加上 --baseline ${BASELINE}，或在 hedui.config.json 寫明`,
  },
  "zh-Hans": {
    grace: (expires, last) => `裁定于 ${expires} 到期，宽限至 ${last}，其后再报`,
    lapsed: (expires) => `裁定已于 ${expires} 到期，宽限亦过：请重新裁定，或改正原文`,
    reopened: "曾裁定为已更正，但仍在：请更正原文，或另作裁定",
    outdated: (update) => `裁定时的说法不同，如今已变：${update} 可沿用原裁定`,
    migrating: (count, update) => `${count} 项指纹由旧版 hedui 产生，仍然有效；${update} 会改写`,
    unread: `这里有 ${BASELINE}，但没有用上：加上 --baseline ${BASELINE}，或在 hedui.config.json 写明`,
  },
  en: {
    grace: (expires, last) => `the decision expired on ${expires}; it fails again after ${last}`,
    lapsed: (expires) =>
      `the decision expired on ${expires}, and the days of grace are over: decide again, or mend the source`,
    reopened: "said to be corrected, and found again: correct the source, or decide otherwise",
    outdated: (update) => `decided on with other values: ${update} lets the decision follow`,
    migrating: (count, update) =>
      `${count} fingerprint${count === 1 ? "" : "s"} of an earlier version of hedui still hold; ${update} writes them anew`,
    unread: `${BASELINE} is here and is not read: name it with --baseline ${BASELINE}, or in hedui.config.json`,
  },
};

/** Which baseline was read, and how it is spoken of. */
interface Telling {
  readonly path: string;
  readonly language: Language;
  readonly graceDays?: number | undefined;
  /** A command with the PATHs of this run. */
  readonly advise: (command: string) => string;
}

const day = 86_400_000;

const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);

const describe = (
  { expires = "" }: BaselineEntry,
  standing: Exclude<DecisionStanding, "holds">,
  words: Words,
  { graceDays = usualGraceDays, advise }: Telling,
): string => {
  if (standing === "outdated") return words.outdated(advise("hedui baseline update --changed"));
  const text = words[standing];
  return typeof text === "string" ? text : text(expires, expires === "" ? "" : addDays(expires, graceDays));
};

/**
 * What is to be said of the decisions that a check met: those that expire, that were said to be corrected, that were on
 * other values, or that an earlier hedui wrote. One line each, once for each entry.
 *
 * @param telling - the file of the baseline, the language, and the days of grace of the configuration
 */
const describeDecisions = (matches: readonly Match[], telling: Telling): readonly string[] => {
  const { path, language, advise } = telling;
  const words = WORDS[language];
  const met = new Map(
    matches.flatMap(({ entry, standing }) =>
      entry === undefined || standing === undefined ? [] : [[entry, standing] as const],
    ),
  );
  const lines = [...met].flatMap(([entry, standing]) =>
    standing === "holds"
      ? []
      : [`${entry.fingerprint}  ${entry.description}: ${describe(entry, standing, words, telling)}`],
  );
  const migrating = [...met.keys()].filter(isOutdated).length;
  return [
    ...lines,
    ...(migrating === 0 ? [] : [words.migrating(migrating, advise("hedui baseline update"))]),
  ].map((line) => inertLine(`${path}: ${line}`));
};

/** Says it on standard error; and where no baseline is read, that there is one. */
export const tellDecisions = (
  matches: readonly Match[],
  { path, ...telling }: Omit<Telling, "path"> & { readonly path: string | undefined },
  world: Pick<World, "tell">,
): void => {
  const lines =
    path !== undefined
      ? describeDecisions(matches, { ...telling, path })
      : exists(BASELINE)
        ? [WORDS[telling.language].unread]
        : [];
  for (const line of lines) world.tell(`hedui: ${line}\n`);
};
