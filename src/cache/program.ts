import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Source files of the program where it runs from source, compiled ones where it is built. */
const isCode = (name: string): boolean => /(?<!\.d)\.[jt]s$/u.test(name);

const listCode = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && isCode(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();

/**
 * What the results of this program depend on beside what it is given: its own code, its schemas and its package file,
 * which pins every package that it uses.
 *
 * Read whole at every start, some 15 ms: versions and times of files say nothing of a build that a developer changed.
 *
 * @returns hexadecimal SHA-256
 */
export const digestProgram = (): string => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const code = listCode(fileURLToPath(new URL("../", import.meta.url)));
  const schemas = readdirSync(join(root, "schemas"))
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .map((name) => join(root, "schemas", name));
  const hash = createHash("sha256");
  for (const path of [...code, ...schemas, join(root, "package.json")]) hash.update(readFileSync(path));
  return hash.digest("hex");
};
