import { createHash } from "node:crypto";

/** The first 12 hexadecimal digits of the SHA-256 of a text: enough to tell the findings of a baseline apart. */
export const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12);
