import { areOfOneBody, isHead, mayBeOneBody, type Post } from "./posts.js";

/** Two posts of one person that cannot both be right. */
export interface PostConflict {
  readonly left: Post;
  readonly right: Post;
  /** Whether one is the other's deputy. */
  readonly isOfRank: boolean;
  readonly isContradiction: boolean;
}

/** Offices that are what a scholar or an expert is beside any other. */
const beside = /^(?:教授|研究员|工程师|教练|导演|法官|议长|讲师|医生|董事|监事|理事|干事)$/u;

/** Offices below the head of a body, which a head does not hold. */
const below = /^(?:总工程师|总经济师|总会计师|处长|科长|股长|队长|组长|站长|教练|导演|次长|班长)$/u;

/** Scholars and experts are called by the higher word in short: 副教授 is addressed as 教授. */
const addressed = /^(?:教授|工程师|研究员|讲师|警长|医生)$/u;

/** Offices of which a person has one only, folded: one of one group against one of another in the same row. */
const rows: readonly (readonly (readonly string[])[])[] = [
  [["执行董事"], ["独立非执行董事", "非执行董事", "独立董事"]],
  [["主教练", "主帅"], ["助教"], ["领队"]],
  [["警员"], ["警署警长", "警长"], ["见习督察"], ["督察"], ["总督察"], ["警司"], ["总警司"]],
  [["消防队长"], ["消防区长"], ["消防总长"]],
  [["大使"], ["公使"], ["总领事"], ["参赞"]],
  [
    ["首席执行官", "执行长"],
    ["首席财务官", "财务长"],
    ["首席运营官", "首席营运官", "营运长"],
    ["首席技术官", "技术长"],
  ],
];

const isSame = (left: Post, right: Post): boolean =>
  left.office === right.office &&
  left.isDeputy === right.isDeputy &&
  (left.field === right.field || left.field === "" || right.field === "") &&
  mayBeOneBody(left, right);

/** One office, of which one side gives the deputy. */
const isDeputyOf = (left: Post, right: Post): boolean =>
  left.office === right.office &&
  left.isDeputy !== right.isDeputy &&
  left.field === right.field &&
  (addressed.test(left.office) ? areOfOneBody(left, right) : mayBeOneBody(left, right));

/** One word for the office, for two fields: 藝術總監, 行政總監. A 首席 is told apart by its own words. */
const isOtherField = (left: Post, right: Post): boolean =>
  left.office === right.office &&
  left.field !== "" &&
  right.field !== "" &&
  !left.field.includes(right.field) &&
  !right.field.includes(left.field) &&
  left.isDeputy === right.isDeputy &&
  !beside.test(left.office) &&
  mayBeOneBody(left, right);

/** Two offices of one row, in two groups of it. */
const isOtherKind = (left: Post, right: Post): boolean =>
  mayBeOneBody(left, right) &&
  left.isDeputy === right.isDeputy &&
  rows.some((groups) => {
    const [one, other] = [left, right].map(({ office }) =>
      groups.findIndex((group) => group.includes(office)),
    );
    return one! >= 0 && other! >= 0 && one !== other;
  });

/** Two heads of one body, or its head and an office below: 中心主任, 中心總監; 局長, 總工程師. */
const isOtherRank = (left: Post, right: Post): boolean => {
  if (left.office === right.office || !areOfOneBody(left, right)) return false;
  const areHeads = isHead(left) && isHead(right);
  return (
    (areHeads &&
      /^(?:主任|总监|馆长|所长|园长|台长|社长)$/u.test(left.office) &&
      !below.test(right.office)) ||
    (isHead(left) && below.test(right.office)) ||
    (isHead(right) && below.test(left.office))
  );
};

/** What ministries and bureaus are for, folded; those of one row may be one in two translations. */
const portfolios = [
  "外交 外务",
  "国防 防务",
  "财政 财金 财务 库务 财经事务及库务",
  "内政 内务 保安 公安 安全",
  "教育",
  "卫生 医务卫生 卫生健康 医疗 保健",
  "交通 运输 运输及物流",
  "贸易 商务 经贸 工商 商贸 工业 经济 商工 产业 贸工",
  "农业 农林 渔业 农牧 农业农村 粮食",
  "能源 矿业",
  "环境 环保 生态 环境及生态",
  "司法 法务 律政",
  "劳工 劳动 劳工及福利 福利 社会福利 人力资源",
  "文化 旅游 文旅 体育 文化和旅游 文化体育及旅游",
  "科技 科学 创科 创新科技及工业",
  "房屋 住房 住建 建设 发展",
].map((row) => row.split(" "));

/** The row that a ministry or bureau is of, by the words before 部 or 局: 斐濟貿易部. */
const portfolioOf = ({ office, body }: Post): number =>
  /^[部局]长$/u.test(office) && /[部局]$/u.test(body)
    ? portfolios.findIndex((words) => words.some((word) => body.slice(0, -1).endsWith(word)))
    : -1;

/** Ministers for two things: 貿易部長, 外交部長. */
const isOtherPortfolio = (left: Post, right: Post): boolean => {
  const [one, other] = [portfolioOf(left), portfolioOf(right)];
  return (
    one >= 0 &&
    other >= 0 &&
    one !== other &&
    left.office === right.office &&
    left.isDeputy === right.isDeputy &&
    !Array.from(left.body.slice(-3, -1)).some((character) => right.body.slice(-3, -1).includes(character))
  );
};

type Conflict = (left: Post, right: Post) => boolean;

const conflicts: readonly Conflict[] = [isDeputyOf, isOtherKind, isOtherField, isOtherRank, isOtherPortfolio];

/** Whether it is beyond doubt: a deputy, or a director who is both inside and outside, of one body that both name. */
const isCertain = (conflict: Conflict, left: Post, right: Post): boolean =>
  areOfOneBody(left, right) &&
  ((conflict === isDeputyOf && !addressed.test(left.office)) ||
    (conflict === isOtherKind && left.office.endsWith("董事")));

/**
 * The first two posts that cannot both be right, unless the two sides share one of the same kind.
 *
 * @param lefts - the posts that one side gives a person
 * @param rights - those of the other
 * @param sentences - those that give them: a minister who 兼任 another office may hold two
 */
export const findPostConflict = (
  lefts: readonly Post[],
  rights: readonly Post[],
  sentences: readonly string[] = [],
): PostConflict | undefined => {
  const holdsTwo = sentences.some((sentence) => sentence.includes("兼"));
  for (const conflict of conflicts.filter((one) => !(holdsTwo && one === isOtherPortfolio)))
    for (const left of lefts)
      for (const right of rights) {
        if (left.isOther || right.isOther || !conflict(left, right)) continue;
        // One who is told of on the other side as well holds both: 副總監兼總監.
        if (rights.some((post) => isSame(left, post)) || lefts.some((post) => isSame(right, post))) continue;
        const isOfRank = conflict === isDeputyOf;
        return { left, right, isOfRank, isContradiction: isCertain(conflict, left, right) };
      }
  return undefined;
};
