import { matchKey } from "../text/fold.js";
import { isShortOf } from "./names/glosses.js";

/** An office as a person's role names it: of which body, in which rank, for what. */
export interface Post {
  /** The body, folded; "" where the role does not say. */
  readonly body: string;
  /** What the office is for (藝術 of 藝術總監); "" where nothing says. */
  readonly field: string;
  /** The word for the office without its rank: 署長 of 副署長. */
  readonly office: string;
  readonly isDeputy: boolean;
  /** Whether the role is said to be past, coming or held for another: 前, 候任, 署理. */
  readonly isOther: boolean;
}

/** Words for offices, folded, the longest first. */
const offices =
  "独立非执行董事 非执行董事 执行董事 独立董事 董事 监事 理事 执行长 财务长 营运长 技术长 总编辑 主编 书记 大使 公使 总领事 参赞 次长 主委 总干事 干事 总长 政委 参谋长 司令员 司令 船长 机长 班长 主教练 助教 主帅 领队 发言人 讲师 医生 警员 警长 警署警长 总督察 见习督察 总警司 消防区长 消防队长 消防总长 救护总长 船务总监 庭长 掌门人 团长 总指挥 副官 专员 总工 总工程师 总经济师 总会计师 行政长官 首席执行官 首席财务官 首席运营官 首席营运官 首席技术官 首席科学家 秘书长 理事长 董事长 总经理 校长 院长 局长 署长 处长 科长 司长 厅长 部长 省长 市长 县长 区长 镇长 乡长 州长 村长 馆长 所长 园长 台长 社长 会长 行长 厂长 站长 队长 组长 庭长 检察长 关长 股长 总裁 总监 主任 主席 教授 经理 导演 教练 研究员 工程师 法官 督察 警司 领事 议长 总统 总理"
    .split(" ")
    .toSorted((a, b) => b.length - a.length);

/** Offices that one person of a body holds: where two papers give one of these and another post, one is wrong. */
const heads =
  /^(?:[校院局署处科司厅部省市县区镇乡州馆所园台社行厂站队庭关]长|检察长|主任|总监|总裁|董事长|总经理|秘书长)$/u;

/** What an office may be for; before anything else a body stands. */
const fields =
  /(?:行政|艺术|音乐|财务|营运|运营|技术|市场|营销|人事|人力资源|法务|创作|创意|节目|医务|护理|学术|教务|科研|体育|销售|传讯|公关|采购|制作|舞台|策划|项目|工程|营业|投资|客席|驻团|首席|常务|执行|高级|见习|主治|访问|讲座|客座|荣誉|名誉|联席|联合|共同|研究|临床|驻院|非|政策|传播|公共关系|新闻|数据|安全|合规|风险|研发|产品|内容|品牌|战略|物流|客户服务|培训|教育|展览|收藏|电视|广播|赛事|青训)+$/u;

/** Times and manners of holding an office. */
const other =
  /^(?:前任?|原|时任|候任|新任|继任|即将上任|拟任|署理|代理|代|临时|暂委|荣休|退休|已故|名誉|荣誉|创会|创校|永远|终身)|(?:前任?|候任|署理|代理|暂委|名誉|荣誉|创会|创校|永远|终身)$/u;

/** Ranks below the head, folded: 副, 助理, 第一副. */
const deputy = /(?:第[一二三四]|常务|首席|高级|助理)?副$|助理$/u;

const joints = /[兼、，和及与暨／/]+/u;

const readOne = (text: string): Post | undefined => {
  const office = offices.find((word) => text.endsWith(word));
  if (office === undefined) return undefined;
  const lead = text.slice(0, -office.length);
  // 副行政總監 and 行政副總監 are one rank, as are 常務副市長 and 副市長.
  const field = fields.exec(lead.replace(deputy, ""))?.[0] ?? "";
  const isInFront = deputy.test(lead.slice(0, lead.length - field.length));
  const isDeputy = deputy.test(lead) || isInFront;
  const before = lead.replace(deputy, "");
  const isOther = other.test(before);
  const body = before
    .slice(0, before.length - field.length)
    .replace(deputy, "")
    .replace(/^(?:现任|现|时任)/u, "")
    .replace(/[的之]$/u, "");
  // 教育局局長 and 教育局長 are one: the body's last character is also the first of the office.
  return { body: bodyOf(body, office), field: field.replace(/常务|执行/u, ""), office, isDeputy, isOther };
};

/** 教育局長 is of 教育局, 校長 after 海灣大學 is of 海灣大學. */
const bodyOf = (body: string, office: string): string =>
  /^[局署处科司厅部省市县区镇乡州馆所园台社厂站]长$/u.test(office) &&
  body !== "" &&
  !body.endsWith(office[0]!)
    ? body + office[0]!
    : body;

/**
 * The offices that a role names, those joined by 兼 or a comma each by itself; what is no office is left out.
 *
 * @param role - a role as written, in any script
 */
export const readPosts = (role: string): readonly Post[] =>
  role
    .split(joints)
    .map((part) => readOne(matchKey(part)))
    .filter((post) => post !== undefined);

/** Names whose end is whole say by themselves which body it is: 海灣大學 is no short form of 海灣理工大學. */
const whole = /(?:大学|学院|中学|小学|医院|银行)$/u;

/** 法工委 is short for 人大常委會法制工作委員會, 發改委 for 國家發展改革委. */
const isContracted = (short: string, long: string): boolean =>
  short.length >= 3 &&
  !whole.test(short) &&
  short.at(-1) === (long.endsWith("委员会") ? "委" : long.at(-1)) &&
  isShortOf(short, long);

/** Whether two bodies may be one: equal, one without the place before it or contracted, or one not told. */
export const mayBeOneBody = ({ body: left }: Post, { body: right }: Post): boolean =>
  left === "" ||
  right === "" ||
  left.endsWith(right) ||
  right.endsWith(left) ||
  isContracted(left, right) ||
  isContracted(right, left);

/** Whether two posts are told to be of one body. */
export const areOfOneBody = (left: Post, right: Post): boolean =>
  left.body !== "" && right.body !== "" && mayBeOneBody(left, right);

/** Whether the office is one that a single person of a body holds. */
export const isHead = ({ office, isDeputy, field }: Post): boolean =>
  !isDeputy && field === "" && heads.test(office);
