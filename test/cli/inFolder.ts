import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Runs a test in a new folder with these files, as a user stands in it; the folder goes afterwards. */
export const inFolder = async (
  files: { readonly [path: string]: string | Buffer },
  test: (folder: string) => Promise<void>,
): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "hedui-cli-"));
  const before = process.cwd();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  process.chdir(folder);
  try {
    await test(folder);
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  }
};
