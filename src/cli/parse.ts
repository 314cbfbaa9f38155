import { Command, Option } from "commander";
import { UsageError } from "../model/errors.js";
import type { Encoding, Message } from "../model/index.js";
import { inert } from "../report/inert.js";
import type { World } from "./engine.js";
import { decode } from "../ingest/decode.js";
import { readBytes } from "../ingest/files.js";
import { encodingOption } from "./encoding.js";
import { readTextLines } from "./lines.js";
import { mentionTable } from "./mentionTable.js";
import { createLexicon } from "../language/lexicon.js";
import { isReference } from "../language/mentions/dates/calendar.js";
import { assertNamed } from "./setting.js";
import { STATUS, type Status } from "./status.js";

interface ParseOptions {
  readonly jsonl?: true;
  readonly reference?: string;
  readonly lang: keyof Message;
  readonly encoding?: Encoding;
  readonly config?: string;
}

const EXAMPLES = `
Examples:
  $ hedui parse page.txt --reference 2025-05-22
  $ hedui parse page.txt --reference 2025-05-22 --lang en
  $ echo 約500家香港單位參與，逾160人次 | hedui parse
  $ echo '{"text":"昨日逾160人","reference":"2025-05-22"}' | hedui parse --jsonl -`;

const knownReference = (text: string): string => {
  if (isReference(text)) return text;
  throw new UsageError(
    `--reference takes a date or date-time, as 2025-05-22 or 2025-05-22T08:00:00+08:00, not "${text}"`,
  );
};

const readInput = async (
  file: string | undefined,
  encoding: Encoding | undefined,
  world: World,
): Promise<readonly [content: string, name: string]> => {
  if (file === undefined && world.inputIsTerminal)
    throw new UsageError("nothing to parse: name a FILE, pipe text in, or write - to type it");
  if (file === undefined || file === "-")
    return [decode(await world.readInput(), "standard input", encoding).text, "standard input"];
  return [decode(readBytes(file), file, encoding).text, file];
};

const runParse = async (file: string | undefined, options: ParseOptions, world: World): Promise<Status> => {
  const { parse, loadConfiguration } = world.engine;
  assertNamed("--config", "file", options.config);
  const [content, name] = await readInput(file, options.encoding, world);
  const defaults = {
    ...(options.reference === undefined ? {} : { reference: options.reference }),
    ...(options.config === undefined
      ? {}
      : { lexicon: createLexicon(loadConfiguration(options.config).lexicon) }),
  };
  if (options.jsonl) {
    const lines = readTextLines(content, name).map(({ text, ...own }) =>
      JSON.stringify({ mentions: parse(text, { ...defaults, ...own }) }),
    );
    world.print(lines.map((line) => `${line}\n`).join(""));
  } else world.print(mentionTable(inert(parse(content, defaults)), options.lang));
  return STATUS.fine;
};

/** `hedui parse`: shows what the parser reads. */
export const parseCommand = (world: World, settle: (status: Status) => void): Command =>
  new Command("parse")
    .description("show the quantities, dates, durations and labels that are read in a text")
    .argument("[FILE]", "a text; - or nothing for standard input")
    .option("--jsonl", 'read one {"text","reference"?} a line, write one {"mentions":[…]} a line')
    .addOption(
      new Option("--reference <DATE>", "date or date-time that relative dates count from").argParser(
        knownReference,
      ),
    )
    .addOption(
      new Option("--lang <LANGUAGE>", "language of the table")
        .choices(["zh-Hant", "zh-Hans", "en"])
        .default("zh-Hant"),
    )
    .option("--config <FILE>", "configuration whose own units are read too")
    .addOption(encodingOption("encoding of the text (default: found from the bytes)"))
    .addHelpText("after", EXAMPLES)
    .action(async (file: string | undefined, options: ParseOptions) =>
      settle(await runParse(file, options, world)),
    );
