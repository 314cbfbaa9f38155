import { Command } from "commander";
import { UsageError } from "../model/errors.js";
import type { Configuration, Language } from "../model/index.js";
import { inert } from "../report/inert.js";
import { phrases } from "../report/phrases.js";
import type { World } from "./engine.js";
import { exists, writeFiles } from "./files.js";
import { languageOption } from "./rules.js";
import { schemaPath } from "./schemaPath.js";
import { BASELINE, CONFIGURATION, DEFAULTS, SEEDS } from "./setting.js";
import { STATUS, type Status } from "./status.js";

interface InitOptions {
  readonly lang?: Language;
}

const EXAMPLES = `
The file holds the defaults, the paths, and ${BASELINE} where it is here; change what should be otherwise. Editors that read JSON Schema explain and
complete its fields. A ${CONFIGURATION} that is there already is never replaced.

Examples:
  $ hedui init
  $ hedui init may/manifest.json june/manifest.json --lang en`;

const MANIFEST = "manifest.json";
/** What is to be checked: the PATHs that are given, else what is here; nothing where there is nothing. */
const choosePaths = (paths: readonly string[]): readonly string[] => {
  if (paths.length > 0) return paths;
  return [MANIFEST, SEEDS].filter(exists).slice(0, 1);
};

const createConfiguration = (paths: readonly string[], language: Language): Configuration => ({
  $schema: schemaPath("configuration"),
  ...(paths.length === 0 ? {} : { paths }),
  ...(exists(BASELINE) ? { baseline: BASELINE } : {}),
  failOn: DEFAULTS.failOn,
  language,
  minimumConfidence: DEFAULTS.minimumConfidence,
  rules: {},
});

/** How the paths of the configuration stand: each is there, one is missing, or there is none. */
type Found = "read" | "missing" | "none";

/** What to do next, one line each. */
const NEXT: {
  readonly [language in Language]: {
    readonly paths: { readonly [found in Found]: (path: string) => string };
    readonly next: readonly string[];
  };
} = {
  "zh-Hant": {
    paths: {
      read: (path) => `paths 讀取 ${path}`,
      missing: (path) => `${path} 尚未存在：請建立，或把 paths 改為清單（manifest.json）或文件`,
      none: () =>
        "這裏沒有可讀取的清單（manifest.json）或 seeds：請加上 paths，或在 hedui check 之後寫出要核對的文件",
    },
    next: ["hedui rules 列出各項規則，可在 rules 之下逐項設定", "hedui check 開始核對"],
  },
  "zh-Hans": {
    paths: {
      read: (path) => `paths 读取 ${path}`,
      missing: (path) => `${path} 尚未存在：请建立，或把 paths 改为清单（manifest.json）或文件`,
      none: () =>
        "这里没有可读取的清单（manifest.json）或 seeds：请加上 paths，或在 hedui check 之后写出要核对的文件",
    },
    next: ["hedui rules 列出各项规则，可在 rules 之下逐项设定", "hedui check 开始核对"],
  },
  en: {
    paths: {
      read: (path) => `paths reads ${path}`,
      missing: (path) =>
        `there is no ${path} yet: make it, or let paths name manifests (manifest.json) or documents`,
      none: () =>
        "there is no manifest.json and no seeds here: add paths, or name documents after hedui check",
    },
    next: ["hedui rules lists the rules; set them by their ids under rules", "hedui check compares"],
  },
};

const runInit = (paths: readonly string[], { lang }: InitOptions, world: World): Status => {
  if (exists(CONFIGURATION))
    throw new UsageError(
      `${CONFIGURATION} is there already and is not replaced: edit it, or move it away first`,
    );
  if (paths.includes("")) throw new UsageError("a PATH is empty: name a manifest, a folder or a document");
  const language = lang ?? DEFAULTS.language;
  const configuration = createConfiguration(choosePaths(paths), language);
  writeFiles([{ path: CONFIGURATION, content: `${JSON.stringify(configuration, null, 2)}\n` }]);
  const named = configuration.paths ?? [];
  const missing = named.find((path) => !exists(path));
  const found = named.length === 0 ? "none" : missing === undefined ? "read" : "missing";
  world.tell(`${phrases[language].wrote(CONFIGURATION)}\n`);
  const words = NEXT[language];
  const lines = [words.paths[found](missing ?? named.join(phrases[language].listMark)), ...words.next];
  for (const line of lines) world.tell(`  ${inert(line)}\n`);
  return STATUS.fine;
};

/** `hedui init`: writes a configuration with the defaults. */
export const initCommand = (world: World, settle: (status: Status) => void): Command =>
  new Command("init")
    .description(`write ${CONFIGURATION} with the defaults, to be changed`)
    .argument("[PATH...]", `what it should check (default: ${MANIFEST}, else ${SEEDS}, where they are here)`)
    .addOption(languageOption("language of the reports (default: zh-Hant)"))
    .addHelpText("after", EXAMPLES)
    .action((paths: readonly string[], options: InitOptions) => settle(runInit(paths, options, world)));
