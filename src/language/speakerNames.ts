import { foldCharacters, matchKey } from "../text/fold.js";
import { singleSurnames } from "./names/surnames.js";
import { segmentWords } from "./words.js";
import { isChineseName, nearForeign, nearPersons } from "./nearNames.js";

/** What stands for a speaker and is no person's name: offices, papers, documents, the unnamed. */
const unnamed =
  /[处署局部厅院会社团队所司方们者人员士生工民客户家长师友姐叔伯娘亲台网报]$|消息|通[报告]|公告|声明|报道|资料|发言|某|姓|当局|警方|院方|校方|专家|村民|居民|记者/u;

/** Characters that transliterate foreign names, folded. */
const transliterating = new Set(
  "阿埃艾奥巴贝比宾波伯布查达戴德蒂丁杜多恩尔法范菲费弗福戈格古哈海汉赫亨侯霍基吉加杰金卡凯坎科克肯库拉莱兰劳勒雷里利莉列林琳卢鲁路伦罗洛马玛迈曼梅门蒙米莫姆默穆内纳南尼娜诺欧帕派潘佩皮普奇乔切琼萨塞桑瑟沙莎圣史斯丝松苏塔泰坦特提托图瓦威韦维温文沃乌武西希夏肖谢辛雅亚扬耶伊因尤约泽扎詹朱兹素蓬贡猜差他信",
);

/** Fewest and most characters of a foreign name without a dot. */
const foreignLength = { least: 3, most: 6 };

/** Whether a name is written in characters that transliterate, and in no word of the dictionary: 特马塔. */
const isTransliterated = (name: string): boolean => {
  const key = foldCharacters(name);
  return (
    key.length >= foreignLength.least &&
    key.length <= foreignLength.most &&
    Array.from(key).every((character) => transliterating.has(character)) &&
    segmentWords(name).every(({ key: word, tag }) => word.length === 1 || /^(?:n[rz]?|x)$/u.test(tag))
  );
};

/** A surname with a form of address: 的士司機陳先生. */
const addressed = /\p{Script=Han}(?:先生|女士|小姐|太太|婆婆|伯伯)$/u;

/**
 * The name of the person whom a claim gives as its speaker, or undefined where it is a body, a document or somebody
 * without a name in full.
 *
 * @param speaker - a claim's speaker
 */
export const personSpeaking = (speaker: string | null): string | undefined => {
  if (speaker === null) return undefined;
  const name = speaker.trim();
  const polite = addressed.exec(name)?.[0];
  if (polite !== undefined && singleSurnames.has(foldCharacters(polite).charAt(0))) return polite;
  if (/[·•・‧．]/u.test(name)) return name;
  if (unnamed.test(foldCharacters(name))) return undefined;
  return (isChineseName(name) && matchKey(name).length >= 2) || isTransliterated(name) ? name : undefined;
};

/**
 * Whether two names are surely of two persons: neither is a part of the other or nearly the same, nor may they be two
 * transliterations of one foreign name.
 *
 * @param left - a person's name
 * @param right - another
 */
export const areTwoPersons = (left: string, right: string): boolean => {
  const [one, other] = [matchKey(left), matchKey(right)];
  if (one.includes(other) || other.includes(one)) return false;
  // 陳先生 may be 陳志明, and is not 賴廣發.
  if (addressed.test(left) || addressed.test(right)) return one.charAt(0) !== other.charAt(0);
  if (nearPersons(left, right) !== undefined || nearForeign(left, right)) return false;
  const areForeign = !isChineseName(left) || !isChineseName(right);
  return !areForeign || !Array.from(one).some((character) => other.includes(character));
};
