// Builds the program where npm prepares it from its repository: `npm install git+…`, and pre-commit, which does that.
// Does nothing where it is built, where install.mjs is at work (what called that builds), or without a compiler that
// somebody left out on purpose.
import { execSync } from "node:child_process";
import { existsSync } from "node:fs";

/** npm installs nothing into the clone of a package that it installs globally, and hands on that it is to. */
const handedOn = /^npm_config_(?:global|location|prefix|omit|production|install_links|allow_git)$/iu;
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !handedOn.test(name)));
const run = (command) => execSync(command, { stdio: ["ignore", 2, 2], env });

const isWanted = !existsSync("dist/cli/main.js") && process.env["HEDUI_INSTALLING"] === undefined;
if (isWanted && !existsSync("node_modules/commander")) run("node .ci/install.mjs");
if (isWanted && existsSync("node_modules/typescript")) run("npm run --silent build");
