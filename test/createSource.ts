import { createHash } from "node:crypto";
import type { Source } from "../src/model/index.js";

/**
 * A source with a text, as `loadSources` gives them.
 *
 * @param id - also the name of its newspaper
 * @param published - a date or a date-time with offset
 */
export const createSource = (id: string, text: string, published = "2025-05-22"): Source => ({
  id,
  path: `${id}.txt`,
  newspaper: id,
  published,
  sha256: createHash("sha256").update(text).digest("hex"),
  length: text.length,
  text,
});
