import { parentPort, workerData } from "node:worker_threads";
import { extractInTurn } from "../extraction.js";
import type { OwnWords, Source } from "../model/index.js";

/** What a worker is given: some sources, and the words that they are read with. */
export interface Share {
  readonly sources: readonly Source[];
  readonly words: OwnWords | undefined;
}

// Only a worker has a parent: a test may load every file.
if (parentPort !== null) {
  const { sources, words } = workerData as Share;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of Node has no origin
  parentPort.postMessage(extractInTurn(sources, words));
}
