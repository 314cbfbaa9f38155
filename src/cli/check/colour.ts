import type { World } from "../engine.js";

/**
 * Whether what goes to standard output is coloured: as `--color` or `--no-color` says, else as NO_COLOR or FORCE_COLOR
 * do, else where a terminal shows it.
 */
export const wantsColour = (
  asked: boolean | undefined,
  { environment, outputIsTerminal }: Pick<World, "environment" | "outputIsTerminal">,
): boolean => {
  if (asked !== undefined) return asked;
  if (environment["NO_COLOR"]) return false;
  const forced = environment["FORCE_COLOR"];
  if (forced) return forced !== "0" && forced !== "false";
  return outputIsTerminal && environment["TERM"] !== "dumb";
};
