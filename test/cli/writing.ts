/** Writes files over and over until it is killed, as the command line does: run by files.kill.test.ts. */
import { writeFiles } from "../../src/cli/files.js";

const [folder, size] = [process.argv[2]!, Number(process.argv[3])];

process.stdout.write("begins\n");
for (let edition = 0; ; edition += 1) {
  const letter = String.fromCharCode(97 + (edition % 26));
  const content = `${letter.repeat(size)}\n`;
  writeFiles([
    { path: `${folder}/hedui.baseline.json`, content },
    { path: `${folder}/report.html`, content },
    { path: `${folder}/claims/harbour.json`, content },
  ]);
}
