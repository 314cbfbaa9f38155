import type { Source } from "../model/index.js";
import { inert } from "../report/inert.js";
import type { World } from "./engine.js";

/** What was guessed of sources is said: a wrong guess must not pass unseen. */
export const tellNotes = (sources: readonly Source[], world: World): void => {
  for (const note of sources.flatMap(({ notes = [] }) => notes)) world.tell(`hedui: ${inert(note)}\n`);
};
