import type { Message } from "../model/index.js";

/** The names of the slots of a text: "left" | "right" of 「{left}」與「{right}」. */
type SlotsOf<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | SlotsOf<Rest>
  : never;

/** A message with slots, in every language of the program. */
export type Template = Message;

/** What the slots of a template are filled with: one text for all languages, or one for each. */
export type Slots<T extends Template> = { readonly [Slot in SlotsOf<T["zh-Hant"]>]: string | Message };

/** The words of one rule. */
export interface RuleMessages {
  readonly title: Message;
  /** What the rule flags or records, and what it leaves alone, for people who read newspapers and no code. */
  readonly about: Message;
  /** What it says of two claims, by what it saw. */
  readonly messages: { readonly [sight: string]: Template };
}

const languages = ["zh-Hant", "zh-Hans", "en"] as const satisfies readonly (keyof Message)[];

/** Quotation marks inside others: 「「灣區標準」裏約有500家」 is 「『灣區標準』裏約有500家」. */
const quoteWithin = (text: string): string => text.replaceAll("「", "『").replaceAll("」", "』");

/**
 * Fills the slots of a template.
 *
 * @param template - whole sentences in every language, with slots in braces: 「{left}」
 * @param slots - quotes and numbers for all slots; a text that differs by language is a message itself
 */
export const tell = <const T extends Template>(template: T, slots: Slots<T>): Message => {
  const fill = (language: keyof Message): string =>
    template[language].replaceAll(/(「?)\{(\w+)\}(」?)/gu, (_, open: string, name: string, close: string) => {
      const slot = (slots as { readonly [name: string]: string | Message })[name]!;
      const text = typeof slot === "string" ? slot : slot[language];
      return `${open}${open + close === "「」" ? quoteWithin(text) : text}${close}`;
    });
  const [traditional, simplified, english] = languages.map(fill) as [string, string, string];
  return { "zh-Hant": traditional, "zh-Hans": simplified, en: english };
};
