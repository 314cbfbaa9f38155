import { foldCharacters } from "../text/fold.js";
import { areApart } from "../text/sets.js";

interface Said {
  readonly sentence: string;
}

/**
 * Charges, each as the words that the news tells it by, with what the same characters are of in ordinary prose (控制病毒,
 * 颱風威脅, 超速網絡) left out; one report may name several.
 */
const charges: readonly RegExp[] = [
  /袭警|袭击警|殴打警|阻差办公|阻碍警|拒捕/u,
  /(?:管有|藏有|携带|身怀|持有)[^，。]{0,12}(?:(?<!金融|衍生|投资|交通|支付)工具|武器|枪|刀|弹(?![性簧钢珠])|爆炸品|汽油|匙|镭射|激光|锤|棍|非法用途)/u,
  /(?<![控管抑限])(?:藏|贩|运|制|吸)[^，。消病中排解防抗]{0,4}(?<![消病中排解防抗有])毒(?!性|素|株|蛇|气|瘤)|毒品|可卡因|冰毒|海洛英|氯胺酮|大麻/u,
  /盗窃|偷窃|窃盗|行窃|爆窃|入屋犯法|店铺盗窃|高买(?!低|入)/u,
  /抢劫|行劫|械劫|打劫|劫案|抢夺(?!冠|金|奖|市场|先机|分|球|商机)/u,
  /诈骗|欺诈|诈财|骗取|串谋行骗|诈欺/u,
  /洗(?:黑)?钱/u,
  /谋杀|误杀|杀人(?![鲸蜂])|凶杀|弑/u,
  /伤人|伤害罪|殴打(?!警)|袭击(?!警)[^，。]{0,8}罪|故意伤害/u,
  /强奸|非礼|猥亵|性侵|偷拍|风化案|性骚扰/u,
  /贪污|受贿|行贿|收贿|贿赂|索贿|贪腐|利益输送/u,
  /挪用|侵占|亏空|监守自盗/u,
  /勒索|敲诈/u,
  /绑架|非法禁锢|掳(?!获)/u,
  /纵火/u,
  /刑毁|刑事毁坏|毁损/u,
  /暴动|非法集结|非法集会|公众妨扰/u,
  /醉驾|酒驾|危险驾驶|不小心驾驶|超速(?=$|[，。；、的\d罪被违驶]|驾|行|开|飞|撞|及|和)|肇逃|肇事逃逸/u,
  /藐视法庭|妨碍司法|妨害司法|伪证/u,
  /虐待|虐儿|虐畜|遗弃/u,
  /走私|私烟|逃税|漏税/u,
  /内幕交易|操纵(?:股价|市场)|(?<![创制建塑改打])造市(?![场民值])|造假账/u,
  /伪造|冒充|假冒|使用虚假/u,
  /恐吓|(?:言语|言词|武力|暴力|人身|刑事|以刀|持刀|持枪|死亡|出言|短信|信息|电话|被告|疑犯|嫌犯|男子|女子|涉嫌|[某他她])威胁|威胁(?=他|她|对方|受害|事主|被害|店员|职员|杀|报复|罪)|骚扰(?<!性骚扰)|缠扰/u,
  /颠覆(?!传统|认知|性|想象|印象|市场|行业)|煽动|勾结外国|间谍|叛国|泄密/u,
  /有毒、?有害食品|制售假|假药|食品安全/u,
];

/**
 * The charges that a text names.
 *
 * @param text - a sentence, in any script
 * @returns their numbers in the table; empty where it names none
 */
export const chargesIn = (text: string): ReadonlySet<number> => {
  const folded = foldCharacters(text);
  return new Set(charges.flatMap((words, index) => (words.test(folded) ? [index] : [])));
};

/** What goes over to another case, folded. */
const another = /另案|另一?[宗起件]|另外[一两二]?[宗起件]|其他案件|另一(?:名|位)?被告/u;

/**
 * Whether a sentence goes over to another case: 另案男生藏工具.
 *
 * @param text - a sentence, in any script
 */
export const namesAnotherCase = (text: string): boolean => another.test(foldCharacters(text));

/** Courts by their place: 九龍城法院, 屯門裁判法院. */
const courts =
  /((?![该在于由到往向被案告指获赴])\p{Script=Han}{2,3}?)(?:市|区|县)?(?:裁判|少年|地方|中级|人民)*(?<![在于的到向往赴])法[院庭]/gu;

/** Ranks of courts, which name no place: two of them may be of one case. */
const ranks = /^(?:裁判|少年|地方|中级|人民|上诉|原讼|终审|高等|最高|区域|高级|民事|刑事)/u;

const courtsIn = (text: string): ReadonlySet<string> =>
  new Set(
    Array.from(foldCharacters(text).matchAll(courts), ([, name]) => name!).filter(
      (name) => !ranks.test(name),
    ),
  );

/** What courts and the police do. */
const steps =
  /^(?:判囚|判刑|宣判|判决|裁决|起诉|开庭|提堂|定罪|认罪|拘捕|获释|还押|保释|求情|聆讯|审讯|检控|量刑)$/u;

/**
 * Whether acts are steps of two cases: the sentence of each names charges or a court, and none of the other's; 襲警 and
 * 藏工具 are tried apart.
 *
 * @param acts - that both are of, as `knownActs` gives them
 * @param left - a claim of one of them
 * @param right - a claim of the other
 */
export const areStepsOfOthers = (
  acts: readonly string[],
  { sentence: left }: Said,
  { sentence: right }: Said,
): boolean =>
  acts.some((act) => steps.test(act)) &&
  (areApart(chargesIn(left), chargesIn(right)) || areApart(courtsIn(left), courtsIn(right)));
