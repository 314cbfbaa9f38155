import { dirname, join, resolve } from "node:path";
import { UsageError } from "../../model/errors.js";
import type { Finding, Language, Report } from "../../model/index.js";
import { inert } from "../../report/inert.js";
import { phrases } from "../../report/phrases.js";
import { shortFingerprint } from "../../report/terminal/finding.js";
import { baselineOf, checkOnce, type Checked, type CheckOptions } from "./checkOnce.js";
import type { World } from "../engine.js";
import { manifestOf } from "./inputs.js";
import { inertLine } from "../inertLine.js";
import { DEFAULTS } from "../setting.js";
import { STATUS, type Status } from "../status.js";
import { WATCH_WORDS, type WatchWords } from "./watchWords.js";

/** Milliseconds without a further change after which it is checked again: editors save in several steps. */
const REST = 300;

/** Every file that a check read, or would read if it were there. */
const listFiles = ({ setting, sources }: Checked, options: CheckOptions): readonly string[] => {
  const baseline = baselineOf(setting, options);
  const documents = setting.paths.flatMap((path) => {
    const manifest = manifestOf(path);
    if (manifest === undefined) return [path];
    return [manifest, ...sources.map((source) => join(dirname(manifest), source.path))];
  });
  const files = [setting.file, baseline, setting.claims.folder, ...documents];
  return [...new Set(files.flatMap((file) => (file === undefined ? [] : [resolve(file)])))];
};

/** What fails a check or should be looked at, and nobody has decided on. */
const listAlarms = ({ report }: Checked): ReadonlyMap<string, Finding> =>
  new Map(
    report.findings
      .filter(({ severity, state }) => (severity === "error" || severity === "warning") && state !== "known")
      .map((finding) => [finding.id, finding]),
  );

/** A line for a finding: what it is, which newspapers it is between, and by what it can be decided on. */
const describe = (
  { verdict, rule, message, evidence, fingerprint }: Finding,
  [sign, word]: readonly [sign: string, word: string],
  { sources }: Report,
  language: Language,
): string => {
  const { verdicts, colon } = phrases[language];
  const names = new Map(sources.map(({ id, newspaper }) => [id, newspaper]));
  const papers = [...new Set(evidence.map(({ source }) => names.get(source) ?? source))].join(" ↔ ");
  const facts = [papers, rule, shortFingerprint(fingerprint)].join(" · ");
  return inertLine(`${sign} ${word} ${verdicts[verdict]} (${facts})${colon}${message[language]}`);
};

/** What is new since the last time, and what is gone. */
const tellDifference = (
  before: Checked | undefined,
  after: Checked,
  language: Language,
  world: World,
): void => {
  const words: WatchWords = WATCH_WORDS[language];
  const [then, now] = [
    before === undefined ? new Map<string, Finding>() : listAlarms(before),
    listAlarms(after),
  ];
  const found = [...now.values()].filter(({ id }) => !then.has(id));
  const gone = [...then.values()].filter(({ id }) => !now.has(id));
  const turned = [...now.values()].filter(
    ({ id, verdict }) => (then.get(id)?.verdict ?? verdict) !== verdict,
  );
  const { contradiction, tension } = after.report.counts.verdicts;
  const summary =
    found.length + gone.length + turned.length === 0
      ? words.same(contradiction, tension)
      : words.differs(found.length, gone.length, contradiction, tension);
  const lines = [
    summary,
    ...found.map((finding) => describe(finding, ["+", words.found], after.report, language)),
    ...turned.map((finding) => describe(finding, ["~", words.turned], after.report, language)),
    ...gone.map((finding) => describe(finding, ["−", words.gone], (before ?? after).report, language)),
  ];
  world.print(lines.map((line, index) => `${index === 0 ? "" : "  "}${line}\n`).join(""));
};

/** Checks, or says why that cannot be done: a file that is only half saved is whole the next time. */
const attemptCheck = async (check: () => Promise<Checked>, world: World): Promise<Checked | undefined> => {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    for (const line of [error.message, ...error.further]) world.tell(`hedui: ${inert(line)}\n`);
    return undefined;
  }
};

/**
 * Checks whenever a file changes that is read, until it is interrupted. The first report is printed whole, then what
 * is new and what is gone.
 *
 * @throws {UsageError} where the first check cannot be made
 */
export const watch = async (
  paths: readonly string[],
  options: CheckOptions,
  world: World,
): Promise<Status> => {
  if (paths.includes("-")) throw new UsageError("--watch cannot wait for standard input: name a file");
  let last = await checkOnce(paths, options, world);
  const language = options.lang ?? last.setting.configuration.language ?? DEFAULTS.language;
  const { watch: watchFiles } = await import("chokidar");
  const watcher = watchFiles([...listFiles(last, options)], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: REST / 3, pollInterval: REST / 6 },
  });
  let isOver = false;
  const again = async (): Promise<void> => {
    if (isOver) return;
    const next = await attemptCheck(() => checkOnce(paths, options, world, "files"), world);
    if (next === undefined || isOver) return;
    tellDifference(last, next, language, world);
    last = next;
    watcher.add([...listFiles(next, options)]);
  };
  return new Promise((settle, fail) => {
    let timer: NodeJS.Timeout | undefined;
    let running = Promise.resolve();
    // An open watcher keeps the process alive, whatever becomes of the check.
    const end = (outcome: () => void): void => {
      isOver = true;
      clearTimeout(timer);
      void watcher.close().then(outcome, fail);
    };
    watcher.on("all", () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(again).catch((error: unknown) => end(() => fail(error)));
      }, REST);
    });
    watcher.on("error", (error) => world.tell(`hedui: ${inert(String(error))}\n`));
    // What is watched later is ready later; that is no news.
    watcher.once("ready", () =>
      world.tell(`${WATCH_WORDS[language].waiting(listFiles(last, options).length)}\n`),
    );
    world.onInterrupt(() => {
      world.tell(`${WATCH_WORDS[language].stopped}\n`);
      end(() => settle(STATUS.fine));
    });
  });
};
