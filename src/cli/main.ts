#!/usr/bin/env node
import { availableParallelism } from "node:os";
import { keyOf } from "../cache/entries.js";
import { digestProgram } from "../cache/program.js";
import { findCacheFolder } from "./cacheFolder.js";
import { gitUser } from "./gitUser.js";
import { run } from "./run.js";
import { STATUS } from "./status.js";
import { localDay } from "./today.js";

// `hedui check | head` closes the pipe early: that is the reader's choice, not an error. A full disk is the user's.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    if (stream === process.stdout) process.stderr.write(`hedui: cannot write the output: ${error.code}\n`);
    process.exit(STATUS.usage);
  });

process.exitCode = await run(process.argv.slice(2), {
  loadEngine: async () => (await import("./library.js")).library,
  loadCommands: async () => (await import("./commands.js")).commands,
  loadBaseline: async (path) => (await import("../baseline.js")).loadBaseline(path),
  environment: process.env,
  platform: process.platform,
  today: localDay(new Date()),
  now: () => performance.now(),
  outputIsTerminal: process.stdout.isTTY,
  inputIsTerminal: process.stdin.isTTY,
  readInput: async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  },
  cacheFolder: () => findCacheFolder(process.cwd(), process.env, process.platform),
  parallelism: availableParallelism(),
  extractBeside: async (...parameters) => (await import("./workers.js")).extractBeside(...parameters),
  // Node's version brings its own tables of characters.
  program: () => keyOf(digestProgram(), process.version),
  gitUser,
  onInterrupt: (stop) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  },
  print: (text) => void process.stdout.write(text),
  tell: (text) => void process.stderr.write(text),
});
