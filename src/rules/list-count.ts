import type { Claim, Inspection, ListClaim, QuantityClaim, Rule } from "../model/index.js";
import { matchKey } from "../text/fold.js";
import { countBeside, countCovered, countOf } from "./wording/counts-beside.js";
import { isComplete, mayBeTwo, mayEndInOne } from "./wording/list-items.js";
import { tell } from "../messages/message.js";
import { listCount as texts } from "../messages/list-count.js";
import { countOfTitles, pointsAfter } from "./wording/list-counts.js";
import { refrainsIn, type Refrain } from "./wording/refrains.js";
import { readQuantity, readWords } from "./readings.js";

/** Items that are figures or clauses of their own name nothing to count; 1号线 is a name. */
const isName = (item: string): boolean =>
  !/[，。；]/u.test(item) &&
  (!/^[\d０-９]/u.test(item) || /^[\d０-９]+[A-Z]?(?:[号號]?[线線路楼樓馆館座]|[号號])/u.test(item));

/** Whether the items of a list may be as many as the count, read otherwise. */
const mayBe = (count: number, list: ListClaim): boolean => {
  const { items, role } = list;
  if (items.length === count || (items.length === count + 1 && mayEndInOne(list))) return true;
  if (role === "list-item") return items.length > count;
  const double = items.filter(mayBeTwo).length;
  return items.length < count
    ? items.length + double >= count
    : double > 0 || items.some((item) => item.includes("的"));
};

/** What is said of a count and a list of as many as it does not say. */
const miscounted = (
  figure: QuantityClaim,
  list: ListClaim,
  count: number,
  verdict: "contradiction" | "tension",
): Inspection[] => {
  const named = list.items.length;
  const items = list.items.join("、");
  return [
    {
      left: figure,
      right: list,
      verdict,
      kind: "list",
      certainty: verdict === "contradiction" ? 0.85 : 0.75,
      compared: [
        matchKey(figure.clause.replace(figure.value.text, "")),
        matchKey(list.head ?? figure.counted),
      ],
      values: [String(count), list.items.map(matchKey).join("、")],
      readings: [readQuantity(figure.value), readWords(items)],
      message: tell(texts.messages.named, { count: figure.value.text, named: String(named), items }),
    },
  ];
};

const inspectList = (list: ListClaim, figures: readonly QuantityClaim[]): Inspection[] => {
  if (!list.items.every(isName)) return [];
  const figure = isComplete(list) ? (countBeside(list, figures) ?? countOfTitles(list, figures)) : undefined;
  const count = figure && countOf(figure);
  if (figure !== undefined && count !== undefined)
    return mayBe(count, list) ? [] : miscounted(figure, list, count, "contradiction");
  const covered = countCovered(list, figures);
  const ofCovered = covered && countOf(covered);
  // Two of twelve agreements may be of one field; where one is lacking of five, a reader asks for it.
  const lacksOne = ofCovered !== undefined && Math.abs(ofCovered - list.items.length) === 1;
  return lacksOne && !mayBe(ofCovered, list) ? miscounted(covered!, list, ofCovered, "tension") : [];
};

/** A count of words that its points all carry, more or fewer than it says: 四個不得：不得…、不得…、不得…. */
const inspectRefrain = ({ words, count, items, head, points }: Refrain): Inspection[] =>
  items.length === count
    ? []
    : [
        {
          left: head,
          right: points,
          verdict: "contradiction",
          kind: "list",
          certainty: 0.85,
          compared: [matchKey(words), matchKey(words)],
          values: [String(count), items.map(matchKey).join("、")],
          readings: [readWords(words), readWords(items.join("、"))],
          message: tell(texts.messages.named, {
            count: words,
            named: String(items.length),
            items: items.join("、"),
          }),
        },
      ];

/** What a count is of that is told point by point, folded. */
const ofPoints = /点|方面|建议|要求|意见|原因|理由|措施|目标|任务|条件|问题|原则|方向|重点|步骤|项/u;

/** A count of points that are told one by one, more or fewer than it says: 五點建議：一是…；二是…；三是…. */
const inspectPoints = (figure: QuantityClaim, claims: readonly Claim[]): Inspection[] => {
  const { value } = figure;
  const count = Number(value.written.low);
  const isCount =
    value.form === "cardinal" && value.exact && value.hedge === null && count >= 2 && count <= 10;
  const around = matchKey(figure.value.text + figure.counted + figure.clause);
  if (!isCount || !ofPoints.test(around)) return [];
  const points = pointsAfter(figure, claims);
  if (points === undefined || points.named === count) return [];
  return [
    {
      left: figure,
      right: points.last,
      verdict: "contradiction",
      kind: "list",
      certainty: 0.8,
      compared: [matchKey(figure.clause.replace(value.text, "")), matchKey(figure.counted)],
      values: [String(count), String(points.named)],
      readings: [readQuantity(value), readWords(points.last.evidence[0]!.quote)],
      message: tell(texts.messages.points, { count: value.text, named: String(points.named) }),
    },
  ];
};

const isKind =
  <K extends Claim["kind"]>(kind: K) =>
  (claim: Claim): claim is Extract<Claim, { kind: K }> =>
    claim.kind === kind;

/**
 * Flags a stated count that the complete list of the same things does not meet: 三項支援，即 and four names, 五大中心為 and
 * four, six laws in the headline and five titles in the text, four points of which three are told (一是…；二是…；三是…).
 *
 * Not flagged: lists that 等, 包括 or 例如 leave open, counts of more than twelve, counts that stand apart from the list,
 * and lists of which an item may be two (甲及乙).
 */
export const listCount: Rule = {
  id: "list-count",
  ...texts,
  examples: [
    {
      left: "今屆設三項支援，即學費資助、生活津貼、師友指導、海外交流，學生可按需要選擇。",
      verdict: "contradiction",
    },
    { left: "她的五大政见为托育补助、老街再造、观光巴士、青年租屋。", verdict: "contradiction" },
    { left: "署方擬在旺角、深水埗、觀塘五個地區試行計劃。", verdict: "contradiction" },
    {
      left: "市人大常委會通過四項法規\n\n會議昨日閉幕，表決通過《住房租賃條例》《濕地保護條例》和《停車場管理條例》。",
      verdict: "contradiction",
      note: "a headline and the titles in the text",
    },
    {
      left: "署長提出四點建議：一是加強巡查；二是增加人手；三是公開數據。",
      verdict: "contradiction",
      note: "points told one by one",
    },
    {
      left: "校方推行「五不」約章：不遲到、不早退、不欺凌、不作弊。",
      verdict: "contradiction",
      note: "points that carry the word they are counted by",
    },
    { left: "局长要求“三个到位”：责任到位、人手到位、物资到位。", verdict: null },
    {
      left: "雙方簽署五份合作備忘錄，涵蓋港口管理、航空服務、遙距教學、稅務。",
      verdict: "tension",
      note: "each is of one field",
    },
    {
      left: "雙方簽署五份合作備忘錄，涵蓋港口管理、航空服務、稅務。",
      verdict: null,
      note: "two may be of one field",
    },
    {
      left: "双方签署五份合作备忘录，涵盖港口管理、航空服务、远程教学、税务等领域。",
      verdict: null,
      note: "等 leaves the list open",
    },
    {
      left: "新站可与四条线路换乘，分别为1号线、2号线、4号线。",
      verdict: "contradiction",
      note: "names that begin with a number",
    },
    { left: "署長提出三點建議：一是加強巡查；二是增加人手；三是公開數據。", verdict: null },
    {
      left: "市人大常委會通過四項法規\n\n會議昨日閉幕，表決通過《住房租賃條例》《濕地保護條例》和《停車場管理條例》等。",
      verdict: null,
      note: "等 leaves the list open",
    },
    {
      left: "參展的有四家博物館，包括陝西、甘肅及新疆的博物館。",
      verdict: null,
      note: "包括 leaves the list open",
    },
    { left: "全线共设临江东、青浦、柳湾等7座车站。", verdict: null, note: "等 leaves the list open" },
    {
      left: "六所大學為日本櫻丘大學、韓國漢南學院、荷蘭北海大學、加拿大楓谷大學、澳洲金合歡大學和英國河谷大學。",
      verdict: null,
      note: "the last item is two",
    },
    { left: "三個工程項目分別為道路擴闊、污水處理及堤岸加固。", verdict: null },
    {
      left: "三个板块分别为前沿研究、样板工厂，以及大科学装置和公共技术平台。",
      verdict: null,
      note: "the last two may be one",
    },
  ],
  inspect: (claims) => {
    const figures = claims.filter(isKind("quantity"));
    const found = [
      ...claims.filter(isKind("list")).flatMap((list) => inspectList(list, figures)),
      ...figures.flatMap((figure) => inspectPoints(figure, claims)),
    ];
    const told = new Set(found.map(({ right }) => right.sentence));
    const refrains = refrainsIn(claims).filter(({ points }) => !told.has(points.sentence));
    return [...found, ...refrains.flatMap(inspectRefrain)];
  },
};
