import { foldCharacters } from "../text/fold.js";
import type { Span } from "../model/index.js";

/** What a clause says of how many people something befell: nobody, nobody as far as is reported, or somebody. */
export interface Toll extends Span {
  /** What befell them, one word for its synonyms: 死亡, 受伤. */
  readonly fate: string;
  readonly pole: "none" | "open" | "some";
  /** Who is spoken of, folded (乘客, 消防员); empty where it may be anybody. */
  readonly group: string;
}

/** What may befell people that papers count, by the words for it, folded; 伤亡 is two of them. */
const fates: readonly (readonly [fates: readonly string[], words: string])[] = [
  [["死亡", "受伤"], "伤亡|死伤"],
  [["死亡"], "死亡|遇难|罹难|丧生|身亡|丧命|殒命|毙命|死者"],
  [["受伤"], "受伤|受(?:到|了)?[轻重]?伤|负伤|轻伤|伤者|伤员|挂彩"],
  [["重伤"], "重伤|伤势严重"],
  [["被困"], "被困|受困|困在"],
  [["失踪"], "失踪|失联|失去联络|失去联系|下落不明"],
  [["被捕"], "被捕|被拘捕|拘捕|落网|被逮捕|逮捕|被抓获|抓获"],
  [["送院"], "送院|送医"],
];

const fateWords = fates.map(([, words]) => words).join("|");

/** Fates that pass: who is trapped is freed. The others stay as they are. */
const passing: ReadonlySet<string> = new Set(["被困", "失踪"]);

/** Whether a fate passes, so that a later report may have fewer. */
export const isPassing = (fate: string): boolean => passing.has(fate);

const groups =
  "乘客|旅客|途人|路人|行人|工人|学生|师生|老师|教师|教职员|员工|职员|村民|住户|住客|警员|警察|警务人员|消防员|消防人员|救援人员|医护人员|船员|机组人员|机员|车长|游客|团友|儿童|幼童|小童|老人|长者|妇女|士兵|军人|官兵|港人|香港人|台湾人|中国公民|中国人|国人|华人|华侨|选手|运动员|观众|球迷|矿工|示威者";
const anybody = "任何人士|任何人|人员|人士|市民|居民|民众|群众|灾民|平民|百姓|一人|人命|人";

/** Words of a denial, the longest first; 零 of 三百零九 is a digit. */
const denials =
  "暂时(?:没有|未有|无|未)|并没有|并未有|还没有|还没|仍没有|仍未有|尚未有|暂未有|没有|未有|未能|未曾|并无|并未|暂无|暂未|尚无|尚未|仍未|仍无|已无|已没有|再无|幸无|幸未|毫无|没|未|无|(?<![\\d一二两三四五六七八九十百千万亿])零(?![一二三四五六七八九])";
const verbs =
  "造成|导致|引致|引起|发生|出现|接到|接获|接报|收到|录得|录到|发现|传出|获报|涉及|酿成|酿|有|得悉|获悉";

/** Nobody: 无人受伤, 未造成人员伤亡, 尚未接到人员伤亡报告, 已无被困人员. */
const nobody = new RegExp(
  `(?<denial>${denials})(?<verb>${verbs})?(?<gap>[^，。；、\\d]{0,6}?)(?<who>${groups}|${anybody})?(?:需要?|须|要|被|因此|因而|遭到?)?(?<fate>${fateWords})(?:者|人员|人士)?(?<report>(?:的)?(?:报告|消息|通报|情况|个案|数字))?`,
  "gu",
);

/** What follows a denial without anybody said to be meant: 无伤亡, 零死亡, 已无被困. */
const bare = /^(?:暂无|并无|尚无|仍无|已无|再无|毫无|幸无|无|零|没有|未有|暂时没有|暂时无|已没有)$/u;

const digits = "(?:[\\d,]+|[一二两三四五六七八九十百千廿]+)(?:余|多|几)?(?:万)?";

/** Somebody: 17名乘客受伤, 3死17伤, 死亡人数38人, 有人受轻伤, 仍有人员被困, 造成人员伤亡. */
const somebody: readonly RegExp[] = [
  new RegExp(`${digits}(?:名|位|人|个)(?<gap>[^，。；、\\d]{0,10}?)(?<fate>${fateWords})`, "gu"),
  new RegExp(`(?<fate>拘捕|逮捕|抓获)[^，。；、\\d]{0,6}?${digits}[人名位]`, "gu"),
  new RegExp(`${digits}(?<fate>死|伤)(?![者亡势口])`, "gu"),
  new RegExp(`(?<fate>死亡|遇难|受伤|失踪|被困)(?:人数|者)?[^，。；、\\d]{0,5}?${digits}[人名位]`, "gu"),
  new RegExp(
    `(?:有|多|数[十百千]?|造成|导致|致)(?<who>${groups}|人员|人士|居民|市民|人)(?:被|遭到?|死)?(?<fate>${fateWords})`,
    "gu",
  ),
];

/** A clause that leaves it open, wishes or fears it, or tells of a rule. */
const supposed =
  /是否|会否|有否|有没有|可否|如果|若|倘|一旦|万一|假如|担心|忧虑|恐|避免|防止|以免|免致|可能|或会|或有|预计|料|估计|模拟|演[习练]|每年|每日|平均|历[年来]|足以|容易/u;

/** A sentence that tells of another happening than that of the day. */
const elsewhere =
  /(?:19|20)\d\d年|去年|前年|上年|年前|早前|此前|之前|过去|过往|历史上|曾[于在]|上次|上月|另一[宗起场次]|另外一|同类|类似/u;

const wholeFates = fates.map(([names, words]) => [names, new RegExp(`^(?:${words})$`, "u")] as const);

const fateOf = (word: string): readonly string[] => {
  if (word === "死") return ["死亡"];
  if (word === "伤") return ["受伤"];
  return wholeFates.find(([, words]) => words.test(word))?.[0] ?? [];
};

const isNobody = (found: RegExpMatchArray): boolean => {
  const { denial, verb, gap, who } = found.groups!;
  if (who !== undefined || verb !== undefined) return !/[不非]/u.test(gap!);
  return gap === "" && bare.test(denial!) && !/^(?:受伤|死亡|送院|被捕|重伤)/u.test(found.groups!["fate"]!);
};

/** Whether it is only what is known or reported so far: 暂无, 尚未接到…报告. */
const isOpen = (found: RegExpMatchArray): boolean => {
  const { denial, verb, report, fate } = found.groups!;
  return (
    /暂|尚|还没|仍/u.test(denial!) ||
    /^(?:接|收|获|得|传)/u.test(verb ?? "") ||
    /报告|消息|通报/u.test(report ?? "") ||
    /捕|网|获/u.test(fate!)
  );
};

const group = new RegExp(groups, "u");

const groupIn = (text: string): string => group.exec(text)?.[0] ?? "";

const readNobody = (clause: string): Toll[] =>
  [...clause.matchAll(nobody)].filter(isNobody).flatMap((found) =>
    fateOf(found.groups!["fate"]!)
      .filter((fate) => fate !== "受伤" || !/人命/u.test(found[0]))
      .map((fate): Toll => ({
        fate,
        pole: isOpen(found) ? "open" : "none",
        group: groupIn(found[0]),
        start: found.index,
        end: found.index + found[0].length,
      })),
  );

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

const readSomebody = (clause: string, denied: readonly Span[]): Toll[] =>
  somebody.flatMap((pattern) =>
    [...clause.matchAll(pattern)].flatMap((found) => {
      const span = { start: found.index, end: found.index + found[0].length };
      const before = clause.slice(Math.max(0, span.start - 5), span.start);
      const isDenied =
        denied.some((other) => overlaps(span, other)) || /[未没无不]/u.test(before + found[0].slice(0, -1));
      // 3人中2人受傷: the last count before the fate is the one that it is of.
      const gap = found.groups!["gap"];
      if (isDenied || (gap !== undefined && /[中的在]/u.test(gap))) return [];
      return fateOf(found.groups!["fate"]!).map((fate): Toll => ({
        fate: fate === "重伤" ? "受伤" : fate,
        pole: "some",
        group: groupIn(found[0]),
        ...span,
      }));
    }),
  );

/**
 * What a clause says of how many people something befell: nobody (無人受傷), nobody as far as is reported (暫無傷亡報告), or
 * somebody (17人受傷, 有人受輕傷). One toll for each fate, the first of it.
 *
 * @param text - a clause in any script
 * @param sentence - the sentence that it stands in, which tells of what happening it is
 * @returns spans of the words in UTF-16 units of `text`
 */
export const readTolls = (text: string, sentence: string): readonly Toll[] => {
  const clause = foldCharacters(text);
  if (clause.length !== text.length || supposed.test(clause)) return [];
  if (!/[死伤亡难困踪联捕网院医生命治]/u.test(clause)) return [];
  if (elsewhere.test(foldCharacters(sentence))) return [];
  const none = readNobody(clause);
  const all = [...none, ...readSomebody(clause, none)];
  return all.filter(({ fate }, at) => all.findIndex((other) => other.fate === fate) === at);
};
