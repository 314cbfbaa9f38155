import { foldCharacters } from "../text/fold.js";
import { areApart } from "../text/sets.js";

/** Who somebody is by work, part or age, folded: one of them is meant where a report tells of no other. */
const roles: readonly RegExp[] = [
  /(?:外籍|印尼?|菲律?宾?|泰国?|外)?(?:家?佣|佣工|女佣)|家务助理|家政工/u,
  /司机|车长|驾驶[员者]/u,
  /学生|学童|[男女]生(?!活)|中学生|大学生|研究生/u,
  /医生|医师|大夫/u,
  /护士|护理师|护理员/u,
  /教师|老师|教员|教授|讲师|导师/u,
  /警员|警察|警长|警司|督察|民警|辅警/u,
  /消防员|消防队员|救护员/u,
  /工人|工友|劳工|技工|清洁工|地盘工|电工|焊工/u,
  /保安员?|护卫员|看更/u,
  /院友|住客|长者|老[人翁妇伯汉]|阿[公婆伯]/u,
  /病人|患者|病患/u,
  /游客|旅客|团友|乘客/u,
  /球员|运动员|选手|跑手|车手|骑师|守门员|教练/u,
  /机师|飞行员|机长|空[中姐少]|空服员|机组/u,
  /店员|售货员|收银员|职员|文员|经理|主任|店主|老板|东主/u,
  /厨师|侍应|外卖员|骑手|速递员|快递员|邮差/u,
  /渔民|船员|船长|农民|村民/u,
  /[男女]童|[男女]孩|[男女]婴|婴儿|幼童|小童|少[年女]/u,
  /议员|市长|县长|省长|部长|局长|署长|处长|区长|镇长|书记|委员/u,
  /总统|总理|首相|国王|女王|大臣|外长|防长/u,
  /主席|总裁|董事|行政总裁|创办人|会长|校长|院长|馆长/u,
  /歌手|演员|艺人|导演|明星|歌星|影星|作家|画家/u,
  /律师|法官|裁判官|检察官/u,
  /疑犯|嫌[疑犯]|疑人|凶手|枪手|劫匪|匪徒|窃贼|小偷|通缉犯|逃犯/u,
  /被告/u,
  /孕妇|产妇/u,
  /[男女][子士]|[男女]户主|途人|路人|街坊|市民/u,
];

/** Forms of address and words for people by no role, folded. */
const addressed =
  /先生|女士|小姐|太太|婆婆|公公|伯伯|叔叔|阿姨|大[爷妈叔婶]|姓\p{Script=Han}|\p{Script=Han}某|[他她]|伤者|死者|居民|员工|租户|业主/u;

/**
 * Whether a text tells of a person, by work, part, age or a form of address.
 *
 * @param text - in any script
 */
export const namesSomebody = (text: string): boolean => {
  const folded = foldCharacters(text);
  return addressed.test(folded) || roles.some((words) => words.test(folded));
};

/** Lands by which a report tells of which of several it speaks. */
const lands =
  /印尼|印(?=佣)|菲律宾|菲(?=佣)|泰国|泰(?=佣)|缅甸|尼泊尔|印度(?!尼)|巴基斯坦|孟加拉|越南|日本|韩国|美国|英国|俄罗斯|乌克兰|内地|台湾|澳门|马来西亚|新加坡/gu;

/** Words for more than one of them, folded: 兩名, 28名, 多名, 三男七女. */
const several = new RegExp(
  [
    "(?:[二两三四五六七八九十百千几数多\\d]{2,}|[二两三四五六七八九十几数多2-9])[名个位男女]",
    "们|分别|先后有|一批|部分",
    // 高等法院 and 等候 are of one word.
    "(?<![高中初上劣优平同均相何不甲乙丙特头二三])等(?![候待到级于同因如闲身价式次车救])",
    "(?<![平人年日月])均(?![价值线匀等衡])",
    // 首都, 成都 and others are places.
    "(?<![首成京故古江宁于花昌乐新武丰国陪钢帝旧大])都(?![市会督城府柏灵匀])",
  ].join("|"),
  "u",
);

/** What somebody drives: the driver of a lorry is not that of a taxi. */
const vehicles: readonly RegExp[] = [
  /货车|卡车|货柜车|挂车/u,
  /的士|出租车|计程车|网约车/u,
  /巴士|小巴|公交|大巴|客车|校车/u,
  /私家车|轿车|小汽车|房车|跑车/u,
  /电单车|摩托|机车/u,
  /列车|火车|地铁|港铁|轻铁|电车/u,
];

/** One person as a text tells of him, or several. */
interface Someone {
  readonly roles: ReadonlySet<number>;
  readonly isSeveral: boolean;
  /** By what one of them is told from another: age, sex, land, the number of the case, a surname, what he drives. */
  readonly marks: readonly ReadonlySet<string>[];
}

const all = (text: string, pattern: RegExp): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(pattern), (found) => found[1] ?? found[2] ?? found[0]));

const someoneIn = (text: string): Someone => {
  const folded = foldCharacters(text);
  return {
    roles: new Set(roles.flatMap((words, index) => (words.test(folded) ? [index] : []))),
    isSeveral: several.test(folded.replaceAll(/\d+岁/gu, "")),
    marks: [
      all(folded, /(\d+|[一二三四五六七八九十]+)岁/gu),
      all(folded, /([男女])(?!友|士兵)/gu),
      all(folded, lands),
      all(folded, /第?(\d{2,})[号例宗]/gu),
      all(folded, /(\p{Script=Han})某|姓(\p{Script=Han})/gu),
      new Set(vehicles.flatMap((words, index) => (words.test(folded) ? [String(index)] : []))),
    ],
  };
};

const areMarkedApart = (one: Someone, other: Someone): boolean =>
  one.marks.some((marks, index) => areApart(marks, other.marks[index]!));

const shareRole = (one: Someone, other: Someone): boolean =>
  [...one.roles].some((role) => other.roles.has(role));

/** What befalls one person once in what a report tells, as `knownActs` gives it. */
const once = new Set(
  "确诊 初步确诊 死亡 去世 拘捕 判囚 感化 获释 出院 入院 获救 上任 辞职 当选 退休 出殡 自首 坠楼 失踪 发病 入伙 抵达 离开".split(
    " ",
  ),
);

/** Whether an act befalls a person once, so that two days of it are two persons or one mistake. */
export const isOnceInLife = (act: string): boolean => once.has(act);

/**
 * Whether two texts may tell of one person who is not named: each tells of one only, by work or part, and nothing that both
 * tell differs.
 *
 * @param left - the words around an act, in any script
 * @param right - others
 */
export const areOnePerson = (left: string, right: string): boolean => {
  const [one, other] = [someoneIn(left), someoneIn(right)];
  return !one.isSeveral && !other.isSeveral && shareRole(one, other) && !areMarkedApart(one, other);
};

/**
 * Whether two texts tell of two persons of one kind: three and one, a man and a woman, the driver of a lorry and of a taxi.
 *
 * @param left - the words around an act, in any script
 * @param right - others
 */
export const areOtherPersons = (left: string, right: string): boolean => {
  const [one, other] = [someoneIn(left), someoneIn(right)];
  return shareRole(one, other) && (one.isSeveral !== other.isSeveral || areMarkedApart(one, other));
};
