import { accidents } from "./different/accidents.js";
import { bulletins } from "./different/bulletins.js";
import { courts } from "./different/courts.js";
import { gatherings } from "./different/gatherings.js";
import { matches } from "./different/matches.js";
import { nature } from "./different/nature.js";
import { others } from "./different/others.js";
import type { ReportPair } from "./pair.js";

/** Pairs of two happenings that look alike. */
export const different: readonly ReportPair[] = [
  accidents,
  bulletins,
  courts,
  gatherings,
  matches,
  nature,
  others,
].flat();
