import { closeSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A file of a test: its text or bytes, or its size where it is only large (sparse, it takes no room). */
export type TestFile = string | Buffer | { readonly size: number };

const place = (path: string, content: TestFile): void => {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof content === "string" || Buffer.isBuffer(content)) return writeFileSync(path, content);
  const file = openSync(path, "w");
  ftruncateSync(file, content.size);
  return closeSync(file);
};

/** Runs a test with a new folder that holds these files; the folder goes afterwards. */
export const inFolder = async <T>(
  files: { readonly [path: string]: TestFile },
  test: (folder: string) => T | Promise<T>,
): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), "hedui-ingest-"));
  try {
    for (const [path, content] of Object.entries(files)) place(join(folder, path), content);
    return await test(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
