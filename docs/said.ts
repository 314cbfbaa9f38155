import { createHash } from "node:crypto";
import { check } from "../src/check.js";
import type { Example, Message, Rule, Source } from "../src/model/index.js";
import { rules } from "../src/rules/index.js";

/** What a rule says, and the example that it says it of. */
export interface Said {
  readonly sight: string;
  readonly example: Example;
  readonly message: Message;
}

/** The day of an example that names none. */
const someDay = "2025-05-22";

const sourcesOf = ({ left, right, published }: Example): readonly Source[] =>
  [left, ...(right === undefined ? [] : [right])].map((text, side) => ({
    id: ["left", "right"][side]!,
    path: `${side}.txt`,
    newspaper: ["甲報", "乙報"][side]!,
    published: published?.[side] ?? someDay,
    sha256: createHash("sha256").update(text).digest("hex"),
    length: text.length,
    text,
  }));

/** The messages of a rule about an example of its own, through the whole pipeline. */
const messagesOf = (rule: Rule, example: Example): readonly Message[] => {
  const others = rules.filter(({ id }) => id !== rule.id);
  const configuration = { rules: Object.fromEntries(others.map(({ id }) => [id, "off" as const])) };
  return check(sourcesOf(example), { configuration }).report.findings.map(({ message }) => message);
};

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** A pattern of what a template may be filled to. */
const patternOf = (template: string): RegExp =>
  new RegExp(
    `^${template
      .split(/\{\w+\}/u)
      .map(escape)
      .join(".+")}$`,
    "su",
  );

/**
 * Finds for each message of a rule the first of its examples that it says it of.
 *
 * @param rule - a rule with its examples
 * @returns what was said, in the order of the messages; a message that no example shows is left out
 */
export const saidBy = (rule: Rule): readonly Said[] => {
  const spoken = rule.examples
    .filter(({ verdict }) => verdict !== null)
    .flatMap((example) => messagesOf(rule, example).map((message) => ({ example, message })));
  return Object.entries(rule.messages).flatMap(([sight, template]) => {
    const pattern = patternOf(template["zh-Hant"]);
    const found = spoken.find(({ message }) => pattern.test(message["zh-Hant"]));
    return found === undefined ? [] : [{ sight, ...found }];
  });
};
