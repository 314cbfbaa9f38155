/**
 * hedui as a library. The command line adds nothing to it but files, the clock and the terminal:
 *
 * ```ts
 * import { check, loadSources } from "hedui";
 * const { report } = check(await loadSources(["seeds"]));
 * ```
 *
 * @packageDocumentation
 */
export { clearCache, openCache, type Cache, type EntryKind } from "./cache/cache.js";
export { digestProgram } from "./cache/program.js";
export {
  createDescriber,
  decide,
  findFindings,
  mergeBaselines,
  pruneBaseline,
  updateBaseline,
  writeBaseline,
  type BaselineRuling,
  type BaselineUpdate,
  type Described,
  type Found,
  type Match,
  type Merge,
  type UpdateOptions,
} from "./baseline.js";
export {
  check,
  concludeSoundly,
  examine,
  type Changes,
  type CheckOptions,
  type CheckResult,
  type Decisions,
  type ExamineOptions,
  type Examination,
} from "./check.js";
export { extractSource, type ExtractAll, type Extraction } from "./extraction.js";
export { extractKept, type Keeping, type KeptExtractions } from "./kept.js";
export { updateClaims, writeClaims, type ClaimsUpdate } from "./claims.js";
export type { CuratedClaims, EditedQuote } from "./curate/curate.js";
export {
  explainAlignments,
  type ExplainRequest,
  type ExplainedPair,
  type Explanation,
  type Outcome,
  type PairExplanation,
  type PartShare,
  type Ruling,
  type Silence,
} from "./explain.js";
export { listRules, type RuleEntry } from "./catalogue/catalogue.js";
export { createLexicon, type Lexicon } from "./language/lexicon.js";
export { explain } from "./language/explanations.js";
export { convert } from "./language/measures.js";
export { parse, type ParseOptions } from "./language/parse.js";
export {
  inspectClaimsFolder,
  loadBaseline,
  loadClaims,
  loadConfiguration,
  loadSources,
  type ClaimsFileProblem,
  type SourceDefaults,
} from "./load.js";
export { UsageError } from "./model/errors.js";
export type * from "./model/index.js";
export { reporters, writeSummary, type Reporter, type ReporterInput, type RuleText } from "./report/index.js";
export { rules } from "./rules/index.js";
export { tool } from "./tool.js";
