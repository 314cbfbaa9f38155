import { foldCharacters } from "../text/fold.js";

/** Surnames of one character, folded: those of about 98 % of the Han population (folded); rare ones that are common nouns are left out. */
export const singleSurnames: ReadonlySet<string> = new Set(
  "李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边净阴闫佘冼麦冯骆简岑缪容邝蒲骆连卓利区蓝植肖习艾古敖冷巩晏瞿匡寇闻仇苟池乐苑郎胥宗臧栾丘巫褚敬楼狄明屠娄邬佟宫占茅荣窦濮燕冀尚温".split(
    "",
  ),
);
const doubleSurnames = new Set([
  "欧阳",
  "司徒",
  "上官",
  "诸葛",
  "司马",
  "东方",
  "皇甫",
  "尉迟",
  "公孙",
  "慕容",
  "夏侯",
  "令狐",
  "端木",
]);

/** Characters that end a job title or an organisation: what stands before a name. */
const titleEnd =
  /[长席员人授生士任理事记官表师者裁监警工家客民友童汉练演脚帅导星探督佐兵户主总办会院局署司处部委首东婆爷姐妹、，；：）》」』\s]$/u;

/** What no given name holds: particles, pronouns, bodies, forms of address. */
const notInName =
  /[的了是在和及与就都也又还则将已对向从被把给让等们这那其他她它我你之所以不没局署处厅部院委办会社区市县省\d\p{P}]|先生|女士|小姐|太太|婆婆|伯伯/u;

/**
 * The personal name at the end of a phrase (…署理副署長邱詩穎 → 邱詩穎), by a table of surnames and by what may
 * stand before a name: a title, a mark, or nothing.
 *
 * @param phrase - the words before a verb of speech
 * @returns the name as written, or undefined
 */
export const nameAtEnd = (phrase: string): string | undefined => {
  const folded = foldCharacters(phrase);
  if (folded.length !== phrase.length) return undefined;
  const candidates = [
    doubleSurnames.has(folded.slice(-4, -2)) ? 4 : 0,
    doubleSurnames.has(folded.slice(-3, -1)) ? 3 : 0,
    singleSurnames.has(folded.at(-3) ?? "") ? 3 : 0,
    singleSurnames.has(folded.at(-2) ?? "") ? 2 : 0,
  ].filter((length) => length > 0 && length <= phrase.length && !notInName.test(folded.slice(-length)));
  const length = candidates.find(
    (one) => one === phrase.length || titleEnd.test(folded.slice(0, folded.length - one)),
  );
  return length === undefined ? undefined : phrase.slice(-length);
};
