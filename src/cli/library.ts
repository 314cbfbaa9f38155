import { listRules } from "../catalogue/catalogue.js";
import { check, concludeSoundly, examine } from "../check.js";
import { updateClaims, writeClaims } from "../claims.js";
import { explainAlignments } from "../explain.js";
import { extractInTurn } from "../extraction.js";
import { extractKept } from "../kept.js";
import { parse } from "../language/parse.js";
import { inspectClaimsFolder, loadBaseline, loadClaims, loadConfiguration, loadSources } from "../load.js";
import { tool } from "../tool.js";
import type { Engine } from "./engine.js";

/** The library itself, as the command line runs it. */
export const library: Engine = {
  version: tool.version,
  check,
  concludeSoundly,
  examine,
  explainAlignments,
  extractInTurn,
  extractKept,
  inspectClaimsFolder,
  listRules,
  loadBaseline,
  loadClaims,
  loadConfiguration,
  loadSources,
  parse,
  updateClaims,
  writeClaims,
};
