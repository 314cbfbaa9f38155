import { foldCharacters } from "../text/fold.js";
import { actOf, announcing, eventNouns, isListed, isNoun, listActs } from "./acts.js";
import { canonicalTerm } from "./synonyms.js";
import { segmentWords } from "./words.js";

/** Acts that are told in several words, or in words that the dictionary parts, folded. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/摇号|抽签|搅珠|(?:电脑|随机)(?:随机)?(?:录取|派位|抽取)/u, "抽签"],
  [/停[下车]|停在/u, "停下"],
  [
    /[射顶扫攻打踢轰追扳][入进成平](?!警)|扳平|追平|入球|进球|破门|破网|建功|下一城|领先|反超|头[槌球]/u,
    "进球",
  ],
  [/罚下|被逐|逐离|逐出|红牌|第二(?:面|张)黄牌|两(?:面|张)?黄(?:牌)?/u, "罚下"],
  [
    /夺冠|封王|折桂|捧杯|夺标|首[个名位]完成|率先冲线|首先冲线|第一[个名位]?(?:完成|冲线)|(?:得|获|夺|赢)[^，。]{0,6}冠军(?![赛杯])|冠军(?![赛杯联球])/u,
    "夺冠",
  ],
  [/[判重]囚|囚(?!犯|徒|室|衣)|判监|入狱|判[处刑]|徒刑|监禁/u, "判囚"],
  [/升[为至]?[一二三四五]级/u, "升级"],
  [/[号灯]?系统(?:故障|异常)|号[志誌]异常|大当机/u, "故障"],
  [/宣判|落[槌锤]|(?:颁下|作出|下达|宣告|颁布)(?:终审|书面)?(?:判决|裁决|判词)|判决出炉/u, "宣判"],
  [/入禀|起诉|提(?:起|出)?诉讼|提诉|提告|兴讼|告上法[庭院]|状告|立案受理/u, "起诉"],
  [/复办|再办|恢复(?:举办|举行)/u, "复办"],
  [/相撞|追尾|碰撞|对撞|撞[向上车毁]|[狂猛]撼/u, "车祸"],
  [/投入(?:服务|使用|运作|营运|运营|运行)/u, "启用"],
  [/试(?:营运|运营|运行|营业|业)/u, "试运行"],
  [/对外开放|开放(?:使用|参观|予|给)/u, "开放"],
  [/闭馆|休馆|暂停开放/u, "关闭"],
  [/首航|开航|启航/u, "首航"],
  [
    /投开?票(?!率|权|站|箱|所|意向|取向|日)|(?:选举|补选|公投|大选|改选|初选)[^。；]{0,8}(?:举行|登场)/u,
    "投票",
  ],
  [/出殡|举殡|大殓/u, "出殡"],
  [/获释|释放|出狱|刑满/u, "获释"],
  [/罢工/u, "罢工"],
  [/失踪|走失|失联/u, "失踪"],
  [/封顶|平顶/u, "封顶"],
  [/合[龙拢]/u, "合龙"],
  [/奠基/u, "奠基"],
  [/宣誓就[职任]|走马上任/u, "上任"],
  [/抵[港澳台京沪]/u, "抵达"],
  [/亮相|见客|[与跟同和](?:公众|民众|市民|游客|观众|大众|粉丝)见面/u, "亮相"],
  [/化疗(?!费|药|针)|化学治疗/u, "化疗"],
  [/电疗|放疗|放射治疗/u, "电疗"],
  [/[烧燃焚]了?[足逾]|狂烧|焚烧|燃烧/u, "燃烧"],
  [/初步确诊|(?<![当最年月期起])初步?(?:呈|验出)?阳(?![光台历春明])(?:性)?/u, "初步确诊"],
  [/感化(?!官|报告|院|主任)/u, "感化"],
  [/离[港澳京沪]/u, "离开"],
  [/(?<!投)开票(?!所|站|中心)/u, "开票"],
  [/(?<!支票|股票|门票)开[售卖]|公开发售/u, "开售"],
];

/** What is given on one side and got on the other: 發出指示 and 接獲指示 are one happening. */
const handed =
  /(?:发出|发给|接获|接到|收到|获发|收悉|送达)[^，。；]{0,10}?(指示|通知书?|命令|警告|传票|信函?|函件|申请|投诉|订单|令)/gu;

/** Acts that say too little of a happening to know it by, or that happen again and again. */
const vague = new Set(
  "提供 参加 出席 导致 支持 批评 调查 访问 制定 上升 下跌 提高 打破 会晤 磋商 修订"
    .split(" ")
    .map(canonicalTerm),
);

/**
 * The acts of a text that the news dates and that are known by their words, whatever the dictionary takes them for.
 *
 * @param text - a clause or a sentence, in any script
 * @returns each act once, as one word for its synonyms
 */
export const knownActs = (text: string): ReadonlySet<string> => {
  const folded = foldCharacters(text);
  const given = Array.from(folded.matchAll(handed), ([, what]) => `发出${what}`);
  const told = phrases.flatMap(([words, act]) => (words.test(folded) ? [act] : []));
  const words = segmentWords(text).filter(isListed);
  const verbs = words.filter((word) => !isNoun(word)).map(actOf);
  // 火警升為三級 is no second telling of the fire: a noun is an act only where no verb is one.
  const isTold = given.length + told.length + verbs.length > 0;
  const nouns =
    !isTold && listActs(text).every((act) => eventNouns.test(act)) ? words.filter(isNoun).map(actOf) : [];
  const implied = new Set(given.length > 0 ? ["接报"] : []);
  // 初步確診 comes before 確診.
  if (told.includes("初步确诊")) implied.add("确诊");
  const found = verbs.filter((act) => !implied.has(act));
  return new Set(
    [...given, ...told, ...found, ...nouns].filter((act) => !vague.has(act) && !announcing.has(act)),
  );
};
