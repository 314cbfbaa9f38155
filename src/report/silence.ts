import { VERDICTS } from "../model/verdicts.js";
import { countVerdicts, type EventFindings } from "./arrange.js";
import type { Phrases } from "./phrases.js";
import { oneLine, shorten } from "./shorten.js";

/** Longest name of another event, in UTF-16 units. */
const LONGEST_NAME = 30;

/** What is said of an event under which nothing is listed: why that is so, or where it is listed. */
export const describeSilence = (
  { silence, elsewhere }: Pick<EventFindings, "silence" | "elsewhere">,
  words: Phrases,
): string => {
  if (elsewhere.length === 0) return words.silences[silence];
  const lines = elsewhere.map(({ event, findings }) => {
    const counts = countVerdicts(findings);
    const listed = VERDICTS.filter((verdict) => counts[verdict] > 0).map(
      (verdict) => `${words.verdicts[verdict]} ${counts[verdict]}`,
    );
    return `${words.alsoWith(shorten(oneLine(event.label), LONGEST_NAME))}${listed.join(words.listMark)}`;
  });
  return lines.join(words.clauseMark);
};
