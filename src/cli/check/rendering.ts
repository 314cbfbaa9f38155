import type { BaselineEntry, Configuration, Language, Report, Source } from "../../model/index.js";
import type { ReporterInput } from "../../report/index.js";
import type { World } from "../engine.js";
import { failingSeverities, type FailOn } from "./outcome.js";
import { pathsInRepository } from "./repository.js";

/** Formats that say what the rules are; for others the library, with its dictionaries, need not be loaded. */
const DESCRIBING: ReadonlySet<string> = new Set(["sarif", "html"]);

/** What a report is written with. */
export interface Rendering {
  readonly language: Language;
  readonly failOn: FailOn;
  readonly configuration: Configuration;
  /** The formats that it is to be written in. */
  readonly formats: readonly string[];
  /** Decisions that fail the run, as nothing meets them any more: none unless that was asked for. */
  readonly stale: readonly BaselineEntry[];
  /** The rules, where they are known without the library. */
  readonly rules: ReporterInput["rules"] | undefined;
}

/** What the reporters are given of a run. */
export const toReporterInput = async (
  report: Report,
  sources: readonly Source[],
  { language, failOn, configuration, formats, stale, rules }: Rendering,
  world: World,
): Promise<ReporterInput> => {
  const isDescribed = formats.some((format) => DESCRIBING.has(format));
  return {
    report,
    texts: new Map(sources.map(({ id, text }) => [id, text])),
    language,
    colour: false,
    paths: pathsInRepository(sources, world),
    failing: failingSeverities(failOn),
    stale,
    ...(isDescribed ? { rules: rules ?? (await world.loadEngine()).listRules(configuration) } : {}),
  };
};
