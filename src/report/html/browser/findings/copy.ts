import { announce, announceUntilClosed } from "../announce.js";
import { say } from "../words.js";

/** Copies a text; where the browser forbids that, the text is said, to be copied by hand. */
export const copy = async (text: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text);
    announce(say("copied"));
  } catch {
    announceUntilClosed(say("notCopied", text));
  }
};
