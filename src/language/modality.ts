import type { Modality } from "../model/index.js";
import { modalities } from "./modalities.js";
import { segmentWords } from "./words.js";
import type { Word } from "./word.js";

/** Words that follow a mark and belong to it: 預計會, 預計將, 將陸續, 已正式. */
const followers = new Set("会 将 可 能 将会 将于 将在 于 在 陆续 正式 经 可以 完成".split(" "));

/** A noun after 將 makes it the object marker (將內地經驗…結合), not the future. */
const objectTags = /^(?:n|r|m|x|l)/;

/** A mark of modality in a clause. */
export interface ModalMark {
  readonly modality: Modality;
  /** Half-open span of the mark in the clause, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Marks that are nouns as well, or done: 該計劃已啟用, 城市規劃的調整, 準備了27個中心. */
const nouns = new Set("计划 规划 准备 考虑 预期 估计 筹备 构思".split(" "));

/** What follows such a noun, and never the mark. */
const afterNoun =
  /^(?:的|已|已经|将|会|是|为|和|及|与|、|下|中|内|」|”|》|显示|指出|发现|人员|结果|所|了|好|妥|妥当|就绪|过|充足|充分)$/u;

/** What stands before such a noun, and never before the mark. */
const beforeNoun = /^(?:的|该|此|这|项|个|各|份|「|“|《|有关|相关|经)$/u;

/** What 會 ends or begins as a noun: 會上, 會否, 與會, 開會. */
const afterMeeting = /^(?:上|中|后|前|否|场|员|长|议|费|址|徽|务)/u;

/** What follows 會 as the end of the name of a body and never as a mark: 明德會擬合併, 商會已去信. */
const afterBody =
  /^(?:拟.?|已|已经|正|正在|现正|昨|昨日|昨天|今日|今天|表示|指出|宣布|认为|主席|会长|秘书长|副主席|发言人|总干事|成员|代表)$/u;

/** Parts of speech of a lone character before 會 that leave it a mark: 他會, 也會, 可會. */
const beforeWill = /^(?:r|d|c|y|f|t|x|w|m|u)/;

/** What makes 會 and 將 after it a supposition: 擔心香港會出現…, 若明日會下雨. */
const firm = new Set(["会", "将", "将会"]);
const supposing = new Set(
  "担心 忧虑 忧 怕 恐怕 如果 若 倘 倘若 一旦 假如 假设 是否 能否 会否 万一 以免 免得".split(" "),
);

const isVerbLike = (word: Word): boolean => /^(?:v|p|d|a|b|t|m|r|i|l|n|u)/.test(word.tag);

/** What a mark must pass beyond being the word, by the word. */
const tests: { readonly [mark: string]: (next: Word, previous: Word | undefined) => boolean } = {
  将: (next) => !objectTags.test(next.tag),
  会: (next, previous) =>
    !afterMeeting.test(next.key) &&
    !afterBody.test(next.key) &&
    previous?.key !== "与" &&
    (previous === undefined || previous.key.length > 1 || beforeWill.test(previous.tag)) &&
    isVerbLike(next),
  正: (next) => /^(?:v|p|d)/.test(next.tag),
  料: (next) => !/^[\p{P}]/u.test(next.key),
  没: (next) => /^(?:v|p|d)/.test(next.tag),
};

/** Whether the word at `index` is a mark, and not an object marker or a noun. */
const isMark = (words: readonly Word[], index: number): boolean => {
  const [previous, word, next] = [words[index - 1], words[index]!, words[index + 1]];
  if (next === undefined) return false;
  if (nouns.has(word.key))
    return !afterNoun.test(next.key) && !(previous !== undefined && beforeNoun.test(previous.key));
  if (firm.has(word.key) && words.slice(0, index).some(({ key }) => supposing.has(key))) return false;
  return tests[word.key]?.(next, previous) ?? true;
};

/**
 * The first mark of modality in a clause: by words, so that 商會在 and 與會 hold none.
 *
 * @param clause - one clause as a reader would write it, in any script
 * @returns the mark with what belongs to it (預計會), or undefined where the clause is plain
 */
export const findModality = (clause: string): ModalMark | undefined => {
  const words = segmentWords(clause);
  const index = words.findIndex((word, at) => modalities.has(word.key) && isMark(words, at));
  if (index < 0) return undefined;
  let last = index;
  while (last + 1 < words.length && followers.has(words[last + 1]!.key)) last += 1;
  return { modality: modalities.get(words[index]!.key)!, start: words[index]!.start, end: words[last]!.end };
};
