import { foldCharacters } from "../text/fold.js";
import type { Span } from "../model/index.js";
import { nameAtEnd } from "./names/nameAtEnd.js";
import { findOrganisations } from "./names/organisations.js";
import { readPage, type Page } from "./names/page.js";
import { findPersons, type PersonMention } from "./names/persons.js";
import { roleAtEnd } from "./names/roles.js";

/** A word or phrase between the speaker and the verb of speech, folded: 吳世文則表示, 朱偉昨日指出, 高凌雲還介紹. */
const adverb =
  /(?:则|也|亦|又|还|并|再|续|均|都|曾|先后|同时|随后|其后|之后|另外|昨日?|今日?|早前|日前|近日|当日|当时|当天|当即|即场|随即|立即|坚决|公开|事后|赛后|会后|昨晚|昨午|今早|今午|昨夜|即时|进一步|特别|多次|一再|明确|向[^，。]{1,12}|对[^，。]{1,12}|在[^，。]{1,28}|就[^，。]{1,16}|接受[^，。]{1,12}|作[^，。]{1,8}|发言|致辞|致词|演讲|讲话|讲评|点评|评价|领奖|获奖|得奖|谢票|回应[^，。]{0,6}|回复[^，。]{0,6}|回覆[^，。]{0,6}|答复|分析|解释|补充|总结|受访|接见|喊话|交代[^，。]{1,6}|经?初步[^，。]{2,4}|[透通]过[^，。]{1,12}|引述[^，。]{1,14}|引用[^，。]{1,14}|时|后|中|上|会见传媒|会见记者|出席[^，。]{1,14})$/u;

/** A time between the speaker and the verb, folded: 昨天晚間9時, 5月27日, 上周三. */
const moment =
  /(?:(?:昨|今|前|当|即)[天日]|昨|(?:\d{4}年)?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})月)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]|(?:本|上|这|下)?(?:周|星期|礼拜)[一二三四五六日天]|深夜|凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚间|夜间|晚|\d{1,2}[时点](?:\d{1,2}分)?)$/u;

/** 他 她 其 and the like: whoever spoke last. */
const singular = new Set("他 她 其 对方 该负责人 该发言人 这位负责人 这名发言人".split(" "));

/** 他們 and the like: the group that spoke last. */
const plural = new Set("他们 她们 它们".split(" "));

/** Things that verbs of speech also stand after, without being anybody: 據介紹, 報告指出 is kept, 就表示 is not. */
const nobody =
  /^(?:据|经|另据|并|也|还|都|以|可以|如|正如|值得|不|没有|未|所|被|全部|全数|一概|一律|将|会|要|应|需|进行|作|做出|向|对|一直|有关|相关|令人|让人|使人)?$/u;

/** A document is nobody: 《規劃》中提出. */
const documentAtEnd = /》[\p{Script=Han}]{0,2}$/u;

/** A person who speaks for or is kin to the one whose name goes before: 陳大文母親, 李小明代表律師. */
export const proxy =
  /(?:母亲|父亲|父母|妻子|丈夫|儿子|女儿|家长|律师|大律师|代表律师|发言人|秘书|老师|同学|家属|家人|助理)$/u;

/** Words that may stand between a name and the verb of speech: 判刑時, 賽後, 20日在例行記者會上. */
const interposed =
  /^(?:[\p{Script=Han}]{1,6}[时后前中上]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})日.*|[在于对向就].*)$/u;

/** What makes the name after it the one spoken to: 他向陳大文表示. */
const spokenTo = /[向对与跟给]$/u;

/** Who is given as speaking. */
export interface Speaker {
  /** The name as written, or the noun phrase where no name is given; "" for a pronoun. */
  readonly name: string;
  readonly form: "person" | "group" | "singular" | "plural";
  /** Whether it is one whose words may follow without a mark: a name, a pronoun, an office, a body. */
  readonly isTold: boolean;
}

/** A speaker by a name or a pronoun. */
export const told = (name: string, form: Speaker["form"]): Speaker => ({ name, form, isTold: true });

/** Most adverbs that are taken off a phrase. */
const mostAdverbs = 8;

/** A folded phrase without the adverbs at its end. */
const withoutAdverbs = (folded: string): string => {
  let bare = folded;
  for (let count = 0; count < mostAdverbs; count += 1) {
    const shorter = bare.replace(adverb, "").replace(moment, "");
    if (shorter === bare) break;
    bare = shorter;
  }
  return bare;
};

/** Whether the words between a name and the verb leave the name its subject. */
const isGap = (folded: string): boolean =>
  folded.trim() === "" || withoutAdverbs(folded).trim() === "" || interposed.test(folded.trim());

/** The person before the verb at the end of a page's phrase. */
const personIn = (page: Page, persons: readonly PersonMention[]): string | undefined => {
  const last = persons.findLast(({ form, isSure }) => form === "full" && isSure);
  if (last === undefined || !isGap(page.folded.slice(last.whole.end))) return undefined;
  if (proxy.test(page.folded.slice(last.end, last.whole.end))) return undefined;
  return spokenTo.test(page.folded.slice(0, last.whole.start)) ? undefined : last.name;
};

/** What stands before the one who speaks and says when or how, folded: 昨日, 此外. */
export const opening =
  /^(?:据(?!点)|经(?![营济理常过历由])|由(?!于)|但|昨[日晚]?|今[日早]?|\d{1,2}日|早前|日前|近日|其后|随后|此外|另外|不过|然而|因此|为此|同时|其中|而(?!且))(?=.{2})/u;

/** Where the words begin that name the one who speaks: 專家 of 論壇上專家. */
const subjectStart = (page: Page, end: number): number => {
  const place = page.words.findLast(
    ({ key, start, end: to }) => start > 0 && to < end && /^(?:上|中|时|后|间|期间)$/u.test(key),
  );
  const from = place?.end ?? 0;
  return from + (opening.exec(page.folded.slice(from, end))?.[0].length ?? 0);
};

/** Somebody else's words that the speaker only passes on, folded: 主席引述的士司機陳先生的話. */
const passedOn =
  /(?:引述|引用|转述|复述)(?<who>(?:(?!引述|引用|转述)[^，。；：]){2,16}?)(?:的?(?:话|说话|说法|原话)|所言)$/u;

/** Longest phrase that is looked at for a speaker. */
const longestPhrase = 80;

/** Longest phrase that may be a speaker without a name. */
export const longestNameless = 20;

/** The bodies that a phrase ends with, joined as written: 人民銀行南嶺市分行、外匯管理局南嶺市分局. */
const bodiesAtEnd = (page: Page, persons: readonly Span[], end: number): Span | undefined => {
  const bodies = findOrganisations(page, persons);
  let start = end;
  for (const body of bodies.toReversed()) {
    const isNext = start === end ? body.end === end : body.end === start - 1;
    if (!isNext || (start < end && !/[、和與与及]/u.test(page.text.charAt(start - 1)))) break;
    start = body.start;
  }
  return start < end ? { start, end } : undefined;
};

/** What the word ends with that a verb before it only qualifies, folded: 與會專家, 主辦單位, 受訪者. */
const holder = /[者员方商队院局署处厅会社司团府部科组馆家人位构民众生]$/u;

/** A surname alone or with a form of address, folded: 張指, 鄰居黃女士. */
const addressed = /^\p{Script=Han}$|(?:先生|女士|小姐|太太|婆婆|伯伯|[太伯姨叔婶嫂婆])$/u;

/** What begins no name of one who speaks, folded: 向關員, 他致電母親. */
const beginsOther = /^(?:[向对与和跟给被把将让他她]|任何)$/u;

/** Whether words name somebody: they end with a noun, and begin with none but 有 that is a verb (向關員, 拒正面). */
const namesSomebody = (page: Page, from: number, end: number): boolean => {
  const words = page.words.filter(
    (word) => word.start >= from && word.end <= end && /\p{L}|\p{N}/u.test(word.key),
  );
  const [first, last] = [words[0], words.at(-1)];
  const bare = page.folded.slice(from, end).trim();
  if (first === undefined || last === undefined || beginsOther.test(first.key)) return false;
  if (addressed.test(bare) || knownGroup.test(bare)) return true;
  if (/^[tmq]/.test(last.tag)) return false;
  return first.key === "有" || !/^(?:v(?!n)|d|p)/.test(first.tag) || holder.test(last.key);
};

/** Who is no person by name: a body, an office, a group. */
const namelessIn = (
  page: Page,
  persons: readonly PersonMention[],
  whole: string,
  end: number,
): Speaker | undefined => {
  const from = subjectStart(page, end);
  const bare = whole.slice(from, end).trim();
  if (!namesSomebody(page, from, end)) return undefined;
  const bodies = bodiesAtEnd(page, persons, end);
  const isTold =
    bodies !== undefined ||
    roleAtEnd(foldCharacters(bare)) > 0 ||
    knownGroup.test(page.folded.slice(from, end));
  const name = bare.length <= longestNameless || bodies === undefined ? bare : whole.slice(bodies.start, end);
  if (name.length > longestNameless && bodies === undefined) return undefined;
  return { name: name.replace(/^[「『“]|[」』”]$/gu, ""), form: "group", isTold };
};

/** Those who speak in every paper and hold no office, folded. */
const knownGroup =
  /(?:警方|当局|业界|市场|团体|专家|学者|网民|居民|村民|街坊|工会|医院|政府|港府|院方|校方|厂方|馆方|店方|政党|法院|法庭|大行|消息|目击者|发言人|负责人|单位|机构|公司|集团|组织|部门|人士|家属|署方|局方|判决书?|判词|判辞|报告|报道|公告|声明|研究|调查)$/u;

/**
 * Who speaks in the phrase before a verb of speech; undefined for nobody.
 *
 * @param whole - the words before the verb, back to the last mark
 */
export const speakerIn = (whole: string): Speaker | undefined => {
  const phrase = whole.slice(-longestPhrase).trimEnd();
  const page = readPage(phrase);
  if (page === undefined) return undefined;
  const persons = findPersons(page);
  const other = passedOn.exec(page.folded.trimEnd())?.groups?.["who"];
  if (other !== undefined) {
    const start = page.folded.lastIndexOf(other);
    return (
      speakerIn(phrase.slice(start, start + other.length)) ??
      told(phrase.slice(start, start + other.length), "group")
    );
  }
  const name = personIn(page, persons);
  if (name !== undefined) return told(name, "person");
  const end = withoutAdverbs(page.folded).trimEnd().length;
  const key = page.folded.slice(0, end).replace(opening, "").trim();
  // 他致電母親說: the pronoun is the subject.
  if (singular.has(key) || /^[他她](?!们|的)\p{Script=Han}{2,}/u.test(key)) return told("", "singular");
  if (plural.has(key)) return told("", "plural");
  if (nobody.test(key) || documentAtEnd.test(key)) return undefined;
  const named = nameAtEnd(phrase.slice(0, end));
  if (named !== undefined && !proxy.test(key)) return told(named, "person");
  return namelessIn(page, persons, phrase, end);
};
