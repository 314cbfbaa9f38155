import type { QuantityClaim } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";
import { aroundIn } from "./hedging.js";
import { swap, type Scope } from "./scopes.js";

/** Things that bear names and are told in numbers, folded, the longer first: 兩條航線 against 北角至紅磡航線. */
const named =
  "航线|路线|线路|专线|铁路|公路|隧道|大桥|医院|诊所|学校|中学|小学|大学|书院|幼稚园|幼儿园|分店|门店|门市|工厂|厂房|矿场|屋苑|屋邨|楼盘|项目|地块|地皮|口岸|码头|机场|车站|场馆|展馆|展区|会场|电厂|电站|风电场|水库|公园|公司|银行|基金|园区|校区|院区|厂区|商场|酒店|航班|赛事|法院|县|镇|村|区|市|省|岛";

const classifier = "[条间家座个所幢栋处期支队类种届场组批艘架辆只]";

/** Several of them, before a figure: 兩條航線, 各醫院, 三縣. */
const several = new RegExp(
  `(?:(?<![第\\d零一二三四五六七八九十百])(?:[两二三四五六七八九十]|\\d{1,2})|所有|全部|多|数)${classifier}?(?:受灾|涉事|有关|相关|主要|外判|港内)?(?<noun>${named})(?![长员工])`,
  "u",
);

/** One of them by its name. */
const oneOf = (noun: string): RegExp =>
  new RegExp(`(?<name>(?:(?![、及和与跟同])[\\p{Script=Han}\\d]){2,10})${noun}(?![长员工])`, "u");

/** What stands before a noun that is not a name: 兩條, 這間, 各, 旗下. Folded. */
const unnamed = new RegExp(
  `(?:[两二三四五六七八九十几数多各每全本该此这那某\\d]${classifier}?|所有|全部|旗下|有关|相关|涉事|其他|另外|的|新|大型|市内|港内)$`,
  "u",
);

const leadOf = (claim: QuantityClaim): string => aroundIn(claim.clause, claim).before;

/** A figure of several things of a kind, and one of a single one of them by name. */
const pluralApart = (one: QuantityClaim, other: QuantityClaim): readonly [Scope, Scope] | undefined => {
  const [lead, rest] = [leadOf(one), leadOf(other)];
  const many = several.exec(lead);
  const noun = many?.groups?.["noun"];
  if (many === null || noun === undefined || several.test(foldCharacters(other.clause))) return undefined;
  const single = oneOf(noun).exec(rest);
  const name = single?.groups?.["name"];
  if (single === null || name === undefined || unnamed.test(name)) return undefined;
  // 北角至紅磡、北角至觀塘航線 are several.
  if (/[、及和与跟同]/u.test(rest.slice(0, single.index)) || lead.includes(name.slice(-2))) return undefined;
  return [
    { text: many[0], rank: 2 },
    { text: `${name}${noun}`, rank: 1 },
  ];
};

/** Things told one by one before a figure that is of all of them: 全馬、半馬及10公里三個項目共有, folded. */
const listed =
  /(?<list>[\p{Script=Han}\d]{2,10}(?:[、][\p{Script=Han}\d]{2,10})*(?:、|以及|及|和|与)[\p{Script=Han}\d]{2,12}?)(?:[两二三四五六七八九\d](?:个|条|项|种|组|类|场|地|间|家)\p{Script=Han}{0,4})?(?:合共|一共|总共|合计|总计|共)(?:有|计|录得)?[约逾近]?$/u;

/** Whether a text names a thing, perhaps by a longer word: 全程馬拉松 for 全馬. */
const namesThing = (text: string, thing: string): boolean =>
  text.includes(thing) ||
  (/^\p{Script=Han}{2}$/u.test(thing) && new RegExp(`${thing[0]!}.{1,2}${thing[1]!}`, "u").test(text));

/** A figure of all things of a list, and one of one of them alone. */
const listApart = (one: QuantityClaim, other: QuantityClaim): readonly [Scope, Scope] | undefined => {
  const list = listed.exec(leadOf(one))?.groups?.["list"];
  const text = foldCharacters(other.clause);
  if (list === undefined || several.test(text) || /、|及|和|与/u.test(leadOf(other))) return undefined;
  const things = list.split(/、|以及|及|和|与/u);
  const told = things.filter((thing) => namesThing(text, thing));
  if (things.length < 2 || told.length !== 1 || things.some((thing) => thing.length < 2)) return undefined;
  return [
    { text: list, rank: 2 },
    { text: told[0]!, rank: 1 },
  ];
};

/** What each of two equal figures is of, where one is of several things and the other of one of these. */
export const severalApart = (
  left: QuantityClaim,
  right: QuantityClaim,
): readonly [Scope, Scope] | undefined =>
  pluralApart(left, right) ??
  swap(pluralApart(right, left)) ??
  listApart(left, right) ??
  swap(listApart(right, left));

/** A first instalment of a sum, folded, what is paid so, what a price is, and any word by which the other side says that it is not all of it. */
const instalment = /首批|第一批|首期|第一期|首笔|首阶段|第一阶段|首轮|第一轮|首付/u;
const paid = /资金|拨款|款项|善款|赈灾款|救灾款|补助|补贴|津贴|投资|注资|赔偿|贷款|融资|经费/u;
const priced = /每|平均|价|均/u;
const partial = /批|期|笔|阶段|轮|付|先行|先期|部分|其中|当中/u;

/** The word by which one of two equal sums is a first instalment that the other gives as the whole, or undefined. */
export const instalmentOf = (one: QuantityClaim, other: QuantityClaim): string | undefined => {
  const isMoney = [one, other].every(
    ({ value }) => value.currency !== null || value.unit?.dimension === "money",
  );
  const word = instalment.exec(foldCharacters(one.clause));
  const isPaid = [one, other].every(({ clause }) => {
    const text = foldCharacters(clause);
    return paid.test(text) && !priced.test(text);
  });
  if (!isMoney || !isPaid || word === null || partial.test(foldCharacters(other.sentence))) return undefined;
  return one.clause.slice(word.index, word.index + word[0].length);
};
