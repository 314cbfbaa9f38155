import { isShortOf } from "./names/glosses.js";

/** A body that a clause tells as the place of what happens: a hospital, a hall, a court. */
export interface BodyPlace {
  readonly role: "hospital" | "venue" | "court";
  /** Folded. */
  readonly name: string;
}

/** The name of a body: no mark, no word that begins another phrase. */
const own = "[^，。；：、（）()「」《》\\s的在于往到至入被由向从送运载]{1,14}?";

/** Kinds of bodies, folded. */
const hospitals = "医院|医疗中心|卫生院|急救中心|医学中心";
const halls =
  "体育馆|体育场|体育中心|运动场|会展中心|会议中心|展览中心|文化中心|博览馆|大会堂|剧院|剧场|音乐厅|酒店|饭店|宾馆|大学|学院|中学|小学|教堂|博物馆|美术馆|展览馆|图书馆|广场|公园";
const courts = "裁判法院|裁判署法庭|区域法院|中级人民法院|高级人民法院|人民法院|地方法院|高等法院|法院";

/** What a body is the place of, folded: words before it, the kinds of bodies, words after it. */
const rows: readonly (readonly [BodyPlace["role"], RegExp])[] = [
  [
    "hospital",
    new RegExp(
      `(?:[送运载抬](?:往|到|至|入|抵|去|进|赴|返|了)?|入住|住进|留医于?|收治于|就诊于)(?<name>${own}(?:${hospitals}))`,
      "gu",
    ),
  ],
  [
    "hospital",
    new RegExp(
      `[在于到由](?<name>${own}(?:${hospitals}))(?=内?(?:抢救|救治|治理|治疗|就医|求医|留医|接受|急救|医治|住院|证实|不治|去世|离世|病逝|死亡))`,
      "gu",
    ),
  ],
  [
    "venue",
    new RegExp(
      `[在于假](?<name>${own}(?:${halls}))(?=(?:[^，。；：、]{0,4})(?:举行|举办|召开|开幕|闭幕|开赛|首演|揭幕|签署|上演|开讲))`,
      "gu",
    ),
  ],
  [
    "court",
    new RegExp(
      `[在于到由](?<name>${own}(?:${courts}))(?=(?:[^，。；：、]{0,6})(?:提堂|提讯|受审|应讯|开庭|审理|开审|过堂|判刑|裁决|宣判|判决|公开审理|出庭))`,
      "gu",
    ),
  ],
];

/** Hospitals without a name of their own: 當地醫院, 附近一間醫院. */
const nameless =
  /[\d一两二三四五六七八九十多数几各][间家所]|^(?:[^，]{0,2}(?:当地|附近|就近|邻近|同一|该|某|一[间家所]|本地|公立|私家|私立|多[间家]|各|不同|另一|野战|定点|两[间家]))|^(?:医院|医疗中心|法院|酒店|大学|学校)$/u;

/**
 * The bodies that a clause tells as the place of what happens.
 *
 * @param folded - a clause, folded
 */
export const bodyPlacesIn = (folded: string): readonly BodyPlace[] => {
  const found = rows.flatMap(([role, pattern]) =>
    [...folded.matchAll(pattern)].map((match) => ({ role, name: match.groups!["name"]! })),
  );
  return found.filter(({ name }) => !nameless.test(name));
};

/** How many times a text, folded, names a hospital. */
export const countHospitals = (folded: string): number =>
  (folded.match(/[\p{Script=Han}](?:医院|医疗中心|卫生院)/gu) ?? []).length;

/** What a body is, at the end of its name. */
const kind = new RegExp(
  `(?:(?:第[一二三四五六七八九十\\d]+)?(?:人民|中心|中)?${hospitals}|${halls}|${courts})$`,
  "u",
);

/** Names of one hospital or hall that no abbreviation explains, folded. */
const aliases: readonly (readonly string[])[] = [
  ["圣德肋撒医院", "法国医院"],
  ["香港体育馆", "红馆", "红磡体育馆"],
  ["香港大球场", "政府大球场"],
  ["玛丽医院", "香港大学医院"],
  ["威尔斯亲王医院", "中文大学医院"],
  ["东区尤德夫人那打素医院", "尤德医院"],
];

/** A place, or whose a body is, at the start of its name. */
const lead = /^(?:香港|澳门|台湾|台|中国|国立|国家|[\p{Script=Han}]{2,3}[省市县区州]|[省市县区])/u;

const bare = (name: string): string => {
  const rest = name.replace(lead, "");
  return rest.replace(kind, "") === "" ? name : rest;
};

const ordinal = /第([一二三四五六七八九十\d]+)/u;

/** Hospitals of a university have a second name as hospitals of the town. */
const twoNames = /附属|附设|大学|军区|总医院|中医|妇幼|儿童/u;

/**
 * How far apart two bodies of one role are: one under two names, probably two, or surely two.
 *
 * @param left - a name, folded
 * @param right - another
 */
export const bodiesApart = (left: string, right: string): "same" | "neighbours" | "apart" => {
  const [one, other] = [bare(left), bare(right)];
  if (one.includes(other) || other.includes(one) || isShort(one, other) || isShort(other, one)) return "same";
  if (aliases.some((names) => names.some((n) => n.includes(one)) && names.some((n) => n.includes(other))))
    return "same";
  const [kinds, others] = [kind.exec(left)?.[0], kind.exec(right)?.[0]];
  const [first, second] = [ordinal.exec(left)?.[1], ordinal.exec(right)?.[1]];
  if (first !== undefined && second !== undefined)
    return first !== second && left.replace(ordinal, "").slice(-4) === right.replace(ordinal, "").slice(-4)
      ? "apart"
      : "same";
  // The people's hospital of a town may be its first or central one too.
  if (isNameless(left) || isNameless(right)) return "same";
  if (twoNames.test(left) !== twoNames.test(right)) return "same";
  if (kinds !== others)
    return isWhole(kinds) && isWhole(others) && one.slice(0, 2) !== other.slice(0, 2) ? "neighbours" : "same";
  // A hall may be told by the hall in it or the park around it where the names begin alike: 啟德體育園, 啟德主場館.
  if (one.slice(0, 2) === other.slice(0, 2)) return "same";
  return "apart";
};

/** Kinds of buildings that do not stand in one another: a hall of a university or in a park has two names. */
const isWhole = (body: string | undefined): boolean =>
  body !== undefined &&
  (body.endsWith("医院") ||
    /^(?:文化中心|大会堂|剧院|音乐厅|体育馆|体育场|运动场|博物馆|美术馆|图书馆|教堂)$/u.test(body));

/** Whether nothing but its place and its kind tell a hospital or a court: 臨江市人民醫院. */
const isNameless = (name: string): boolean =>
  /(?:医院|人民法院)$/u.test(name) &&
  /^(?:[\p{Script=Han}]{2,3}[省市县区州]|[省市县区])?$/u.test(name.replace(kind, ""));

const isShort = (short: string, long: string): boolean =>
  short.replace(kind, "").length > 0 && isShortOf(short, long);
