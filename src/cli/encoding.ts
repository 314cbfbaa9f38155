import { Option } from "commander";
import { encodingNames, parseEncoding } from "../ingest/decode.js";

/** `--encoding NAME`: how the bytes of a document are read. */
export const encodingOption = (description: string): Option =>
  new Option("--encoding <NAME>", `${description}: ${encodingNames.join(" ")}`).argParser(parseEncoding);
