import { UsageError } from "../../model/errors.js";
import type { BaselineRuling } from "../../baseline.js";
import type { World } from "../engine.js";
import type { SourceOptions } from "../setting.js";

/** Options of the subcommands of `hedui baseline`; each has some of them. */
export interface BaselineOptions extends SourceOptions {
  readonly baseline?: string;
  readonly reason?: string;
  readonly by?: string;
  readonly expires?: string;
  readonly changed?: true;
  readonly prefer?: "ours" | "theirs";
  readonly format?: "text" | "json";
}

/** Where systems name who is signed in. */
const SIGNED_IN = ["USER", "LOGNAME", "USERNAME"];

/** Who sits at the machine, where --by does not say it: the author that git would take, else the one signed in. */
const personOf = ({ by }: BaselineOptions, { environment, gitUser }: World): string | undefined => {
  if (by !== undefined && by.trim() === "") throw new UsageError("--by takes a name, and is empty");
  const said = (variable: string): string | undefined => environment[variable]?.trim() || undefined;
  return by ?? said("GIT_AUTHOR_NAME") ?? gitUser() ?? SIGNED_IN.map(said).find(Boolean);
};

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

const assertExpires = (expires: string | undefined, today: string): void => {
  if (expires === undefined) return;
  if (!isDay(expires)) throw new UsageError(`--expires takes a day, as in 2025-12-31, not "${expires}"`);
  if (expires < today) throw new UsageError(`--expires ${expires} is past already: today is ${today}`);
};

/** Who decides, and on which day. */
export const signOf = (
  options: BaselineOptions,
  world: World,
): Pick<BaselineRuling, "decidedBy" | "decidedOn"> => {
  const person = personOf(options, world);
  return { ...(person === undefined ? {} : { decidedBy: person }), decidedOn: world.today };
};

/**
 * What a person decides, as the options say it.
 *
 * @param reason - where the options give none; without it they must
 * @throws {UsageError} where the reason is missing or blank, or the last day is none or past
 */
export const readRuling = (
  decision: BaselineRuling["decision"],
  options: BaselineOptions,
  world: World,
  reason?: string,
): BaselineRuling => {
  const why = options.reason ?? reason;
  if (why === undefined || why.trim() === "")
    throw new UsageError(`why? --reason "…" is kept in the baseline, for who reads it later`);
  const { expires } = options;
  assertExpires(expires, world.today);
  return {
    decision,
    reason: why.trim(),
    ...signOf(options, world),
    ...(expires === undefined ? {} : { expires }),
  };
};
