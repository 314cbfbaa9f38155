import { accidents } from "./same/accidents.js";
import { bulletins } from "./same/bulletins.js";
import { courts } from "./same/courts.js";
import { gatherings } from "./same/gatherings.js";
import { matches } from "./same/matches.js";
import { nature } from "./same/nature.js";
import { others } from "./same/others.js";
import type { ReportPair } from "./pair.js";

/** Pairs that tell one happening in two ways. */
export const same: readonly ReportPair[] = [
  accidents,
  bulletins,
  courts,
  gatherings,
  matches,
  nature,
  others,
].flat();
