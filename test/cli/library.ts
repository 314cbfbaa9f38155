import { check } from "../../src/check.js";
import { updateClaims, writeClaims } from "../../src/claims.js";
import type { Engine } from "../../src/cli/engine.js";
import { explainAlignments } from "../../src/explain.js";
import { parse } from "../../src/language/parse.js";
import {
  inspectClaimsFolder,
  loadBaseline,
  loadClaims,
  loadConfiguration,
  loadSources,
} from "../../src/load.js";

/** The library itself, as the program has it. */
export const library: Engine = {
  version: "0.1.0",
  check,
  explainAlignments,
  inspectClaimsFolder,
  loadBaseline,
  loadClaims,
  loadConfiguration,
  loadSources,
  parse,
  updateClaims,
  writeClaims,
};
