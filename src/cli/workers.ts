import { Worker } from "node:worker_threads";
import { extractInTurn, type ExtractAll, type Extraction } from "../extraction.js";
import type { OwnWords, Source } from "../model/index.js";
import type { Share } from "./extractWorker.js";

const PROGRAM = new URL("./extractWorker.js", import.meta.url);

/** A worker runs what is built; where the program runs from source through a loader, there is none for a worker. */
const isBuilt = import.meta.url.endsWith(".js");

const runWorker = (share: Share): Promise<readonly Extraction[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(PROGRAM, { workerData: share });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`a worker ended with ${code} before it had answered`)));
  });

/** The longest first, each to the worker that has least to read: shares of about one length. */
const shareOut = (sources: readonly Source[], workers: number): readonly (readonly number[])[] => {
  const shares = Array.from({ length: workers }, () => ({ length: 0, places: [] as number[] }));
  const places = [...sources.keys()].toSorted((one, other) => sources[other]!.length - sources[one]!.length);
  for (const place of places) {
    const lightest = shares.reduce((least, share) => (share.length < least.length ? share : least));
    lightest.length += sources[place]!.length;
    lightest.places.push(place);
  }
  return shares.map((share) => share.places).filter((share) => share.length > 0);
};

/**
 * Reads sources in several threads. Each loads the dictionaries for itself, so a few pages are read sooner by one.
 *
 * @returns what was read, in the order of the sources: the same whatever the number of workers
 */
export const extractBeside: ExtractAll = async (
  sources: readonly Source[],
  words: OwnWords | undefined,
  workers: number,
) => {
  if (!isBuilt) return extractInTurn(sources, words);
  const shares = shareOut(sources, workers);
  const read = await Promise.all(
    shares.map((places) => runWorker({ sources: places.map((place) => sources[place]!), words })),
  );
  const found: Extraction[] = [];
  for (const [share, places] of shares.entries())
    for (const [at, place] of places.entries()) found[place] = read[share]![at]!;
  return found;
};
