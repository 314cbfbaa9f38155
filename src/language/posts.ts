import { matchKey } from "../text/fold.js";

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
  "总工程师 总经济师 总会计师 行政长官 首席执行官 首席财务官 首席运营官 首席营运官 首席技术官 首席科学家 秘书长 理事长 董事长 总经理 校长 院长 局长 署长 处长 科长 司长 厅长 部长 省长 市长 县长 区长 镇长 乡长 州长 村长 馆长 所长 园长 台长 社长 会长 行长 厂长 站长 队长 组长 庭长 检察长 关长 股长 总裁 总监 主任 主席 教授 经理 导演 教练 研究员 工程师 法官 督察 警司 领事 议长 总统 总理"
    .split(" ")
    .toSorted((a, b) => b.length - a.length);

/** Offices that one person of a body holds: where two papers give one of these and another post, one is wrong. */
const heads =
  /^(?:[校院局署处科司厅部省市县区镇乡州馆所园台社行厂站队庭关]长|检察长|主任|总监|总裁|董事长|总经理|秘书长)$/u;

/** What an office may be for; before anything else a body stands. */
const fields =
  /(?:行政|艺术|音乐|财务|营运|运营|技术|市场|营销|人事|人力资源|法务|创作|创意|节目|医务|护理|学术|教务|科研|体育|销售|传讯|公关|采购|制作|舞台|策划|项目|工程|营业|投资|客席|驻团|首席|常务|执行|高级|助理|见习|主治|访问|讲座|客座|荣誉|名誉)+$/u;

/** Times and manners of holding an office. */
const other =
  /^(?:前任?|原|时任|候任|新任|继任|即将上任|拟任|署理|代理|代|临时|暂委|荣休|退休|已故|名誉|荣誉)|(?:前任?|候任|署理|代理|暂委|名誉|荣誉)$/u;

const joints = /[兼、，和及与暨／/]+/u;

const readOne = (text: string): Post | undefined => {
  const office = offices.find((word) => text.endsWith(word));
  if (office === undefined) return undefined;
  const lead = text.slice(0, -office.length);
  const isDeputy = /[副]$/u.test(lead);
  const before = lead.replace(/副$/u, "");
  const isOther = other.test(before);
  const field = fields.exec(before)?.[0] ?? "";
  const body = before
    .slice(0, before.length - field.length)
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

/** Whether two bodies may be one: equal, one without the place before it, or one not told. */
export const mayBeOneBody = (left: Post, right: Post): boolean =>
  left.body === "" || right.body === "" || left.body.endsWith(right.body) || right.body.endsWith(left.body);

/** Whether two posts are told to be of one body. */
export const areOfOneBody = (left: Post, right: Post): boolean =>
  left.body !== "" && right.body !== "" && mayBeOneBody(left, right);

/** Whether the office is one that a single person of a body holds. */
export const isHead = ({ office, isDeputy, field }: Post): boolean =>
  !isDeputy && field === "" && heads.test(office);
