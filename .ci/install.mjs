// Installs the packages of a lock file when they are missing or out of date; does nothing otherwise.
// Of the project, or of the folder that is given: node .ci/install.mjs test/bench/parse
// Plain JavaScript and Node alone: it runs on a fresh clone, before anything is installed.
import { execSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const folder = process.argv[2] ?? ".";
const stamp = `${folder}/node_modules/.hedui-lock`;
const wanted = createHash("sha256")
  .update(readFileSync(`${folder}/package-lock.json`))
  .digest("hex");
const installed = existsSync(stamp) ? readFileSync(stamp, "utf8") : "";
if (installed !== wanted) {
  const where = folder === "." ? "" : ` --prefix ${folder}`;
  console.error(`Installing packages (npm ci${where}) …`);
  execSync(`npm ci${where} --no-audit --no-fund --loglevel=error`, {
    stdio: ["ignore", 2, 2],
    env: { ...process.env, HEDUI_INSTALLING: "yes" },
  });
  writeFileSync(stamp, wanted);
}
