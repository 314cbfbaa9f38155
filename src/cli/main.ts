#!/usr/bin/env node
import { library } from "./library.js";
import { run } from "./run.js";
import { STATUS } from "./status.js";

// `hedui check | head` closes the pipe early: that is the reader's choice, not an error. A full disk is the user's.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    if (stream === process.stdout) process.stderr.write(`hedui: cannot write the output: ${error.code}\n`);
    process.exit(STATUS.usage);
  });

process.exitCode = await run(process.argv.slice(2), {
  engine: library,
  environment: process.env,
  platform: process.platform,
  today: new Date().toISOString().slice(0, 10),
  outputIsTerminal: process.stdout.isTTY,
  inputIsTerminal: process.stdin.isTTY,
  readInput: async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  },
  print: (text) => void process.stdout.write(text),
  tell: (text) => void process.stderr.write(text),
});
