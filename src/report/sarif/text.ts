/**
 * Text as a SARIF message has it (2.1.0, sections 3.11.5 and 3.11.6): braces are doubled, or they would be
 * placeholders, and brackets escaped, or they would be links.
 */
export const escapeMessage = (text: string): string =>
  text.replace(/[\\[\]]/gu, String.raw`\$&`).replace(/[{}]/gu, "$&$&");

/** A link from a message to the location of that id. */
export const linkTo = (id: number, text: string): string => `[${escapeMessage(text)}](${id})`;
