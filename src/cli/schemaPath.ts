import { isAbsolute, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { exists } from "./files.js";

/**
 * The path of a schema as an editor finds it from here: where hedui is installed, else in hedui's own folder.
 *
 * @param name - first part of its file name: configuration, baseline
 */
export const schemaPath = (name: string): string => {
  const schema = `schemas/${name}.schema.json`;
  const installed = `node_modules/hedui/${schema}`;
  const url = new URL(`../../${schema}`, import.meta.url);
  const own = relative("", fileURLToPath(url)).replaceAll("\\", "/");
  const isHere = !own.startsWith("..") && !isAbsolute(own);
  return `./${!exists(installed) && isHere ? own : installed}`;
};
