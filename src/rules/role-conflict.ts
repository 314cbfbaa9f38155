import { areOfOneBody, isHead, mayBeOneBody, readPosts, type Post } from "../language/posts.js";
import type { Circumstances, Observation, PersonClaim, Rule } from "../model/index.js";
import { matchKey } from "../text/fold.js";
import { readWords, say } from "./readings.js";
import { onlyFor } from "./rule.js";

/** Days between two reports in which an office seldom changes hands; after more, somebody may have been promoted. */
const mostDays = 14;

const daysBetween = ({ published }: Circumstances): number =>
  Math.abs(Date.parse(published.left) - Date.parse(published.right)) / 86_400_000;

/** Offices that are what a scholar or an expert is beside any other. */
const beside = /^(?:教授|研究员|工程师|教练|导演|法官|议长)$/u;

/** Heads of bodies: where one paper gives the head and the other a deputy, one of them is wrong beyond doubt. */
const ofBody =
  /^(?:[校院局署处科司厅部省市县区镇乡州馆所园台社行厂]长|检察长|主席|总裁|董事长|总经理|秘书长)$/u;

/** Offices below the head of a body, which a head does not hold. */
const below = /^(?:总工程师|总经济师|总会计师|处长|科长|股长|队长|组长|站长|教练|导演)$/u;

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
  mayBeOneBody(left, right);

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

const isChief = ({ office }: Post): boolean => /^首席(?:执行|财务|运营|营运|技术)官$/u.test(office);

/** Two heads of one body, or its head and an office below: 中心主任, 中心總監; 局長, 總工程師. */
const isOtherRank = (left: Post, right: Post): boolean => {
  if (left.office === right.office) return false;
  if (isChief(left) && isChief(right)) return mayBeOneBody(left, right);
  if (!areOfOneBody(left, right)) return false;
  const areHeads = isHead(left) && isHead(right);
  return (
    (areHeads &&
      /^(?:主任|总监|馆长|所长|园长|台长|社长)$/u.test(left.office) &&
      !below.test(right.office)) ||
    (isHead(left) && below.test(right.office)) ||
    (isHead(right) && below.test(left.office))
  );
};

type Conflict = (left: Post, right: Post) => boolean;

interface Found {
  readonly left: Post;
  readonly right: Post;
  readonly isContradiction: boolean;
}

/** The first two posts that cannot both be right, unless the two sides share one of the same kind. */
const findConflict = (lefts: readonly Post[], rights: readonly Post[]): Found | undefined => {
  const conflicts: readonly Conflict[] = [isDeputyOf, isOtherField, isOtherRank];
  for (const conflict of conflicts)
    for (const left of lefts)
      for (const right of rights) {
        if (left.isOther || right.isOther || !conflict(left, right)) continue;
        // One who is told of on the other side as well holds both: 副總監兼總監.
        if (rights.some((post) => isSame(left, post)) || lefts.some((post) => isSame(right, post))) continue;
        const isContradiction =
          conflict === isDeputyOf &&
          areOfOneBody(left, right) &&
          ofBody.test(left.office) &&
          left.field === "";
        return { left, right, isContradiction };
      }
  return undefined;
};

const readRoles = ({ roles, name }: PersonClaim) => readWords(`${roles.join("、")}${name}`);

const roleWith = ({ roles }: PersonClaim, post: Post): string =>
  roles.find((role) =>
    readPosts(role).some(({ office, isDeputy }) => office === post.office && isDeputy === post.isDeputy),
  ) ?? post.office;

const describe = (left: PersonClaim, right: PersonClaim, found: Found): Observation => {
  const [one, other] = [roleWith(left, found.left), roleWith(right, found.right)];
  return {
    verdict: found.isContradiction ? "contradiction" : "tension",
    kind: "name",
    certainty: found.isContradiction ? 0.9 : 0.75,
    compared: [matchKey(left.name), matchKey(right.name)],
    values: [matchKey(one), matchKey(other)],
    readings: [readRoles(left), readRoles(right)],
    message: say(
      `同是${left.name}，一處稱「${one}」，另一處稱「${other}」，同一時間不會兩個都對。查該機構的名單便知；若先後擔任，寫明時間便可。`,
      `同是${left.name}，一处称「${one}」，另一处称「${other}」，同一时间不会两个都对。查该机构的名单便知；若先后担任，写明时间便可。`,
      `${left.name} is “${one}” on one side and “${other}” on the other, which do not go together at one time. The body's own list would tell; if one followed the other, saying when would reconcile them.`,
    ),
  };
};

/**
 * Flags one person with two offices of one body that do not go together: the head of a body against its deputy
 * (contradiction where both sides name the body), two fields of one office (藝術總監, 行政總監), or the head and
 * an office below.
 *
 * Not flagged: a role in full and shortened, a second role that may be held as well (教授 and 院士, 主席 and 議員),
 * offices of two bodies, past, coming and acting ones, and reports more than two weeks apart.
 */
export const roleConflict: Rule = {
  id: "role-conflict",
  title: say("同一人的職銜相左", "同一人的职衔相左", "Roles that do not go together"),
  examples: [
    {
      left: "運輸署署長陳志明表示，新路線下月開通。",
      right: "運輸署副署長陳志明說，新路線下月開通。",
      verdict: "contradiction",
    },
    {
      left: "江岸市环保局局长邬子健到场检查。",
      right: "環保局副局長鄔子健到場檢查。",
      verdict: "contradiction",
      note: "two scripts, the body with its city and without",
    },
    {
      left: "海灣劇團藝術總監林美華表示，新劇明年首演。",
      right: "海灣劇團行政總監林美華說，新劇明年首演。",
      verdict: "tension",
    },
    {
      left: "山海太空研究中心主任林美華負責測試。",
      right: "山海太空研究中心總監林美華負責測試。",
      verdict: "tension",
    },
    {
      left: "海山集团首席财务官由注册会计师林美华担任。",
      right: "海山集團首席營運官林美華出席發布會。",
      verdict: "tension",
      note: "the office before the verb",
    },
    {
      left: "江北醫院聯網總監林美華說，合併有助縮短輪候。",
      right: "仁安醫院院長林美華說，合併有助縮短輪候。她同時擔任江北醫院聯網副總監。",
      verdict: "tension",
      note: "an office told with a pronoun",
    },
    {
      left: "江北醫院聯網總監林美華說，合併有助縮短輪候。",
      right: "仁安醫院院長林美華說，合併有助縮短輪候。她曾任江北醫院聯網副總監。",
      verdict: null,
      note: "a past office",
    },
    {
      left: "運輸署署長陳志明表示，新路線下月開通。",
      right: "署長陳志明說，新路線下月開通。",
      verdict: null,
      note: "the short form",
    },
    {
      left: "海灣大學校長江柏文出席典禮。",
      right: "海灣大學講座教授江柏文出席典禮。",
      verdict: null,
      note: "a professor may be the president",
    },
    {
      left: "運輸署前署長陳志明撰文評論。",
      right: "運輸署副署長陳志明撰文評論。",
      verdict: null,
      note: "a past office",
    },
    {
      left: "運輸署署理署長陳志明表示，新路線下月開通。",
      right: "運輸署副署長陳志明說，新路線下月開通。",
      verdict: null,
      note: "the deputy acts for the head",
    },
    {
      left: "商会主席、立法会议员陈志明出席论坛。",
      right: "立法會議員陳志明出席論壇。",
      verdict: null,
    },
    {
      left: "運輸署署長陳志明表示，新路線下月開通。",
      right: "運輸署副署長陳志明說，新路線已開通。",
      published: ["2025-05-22", "2024-03-01"],
      verdict: null,
      note: "a promotion lies between",
    },
  ],
  check: onlyFor("person", ({ left, right }, circumstances) => {
    if (matchKey(left.name) !== matchKey(right.name) || daysBetween(circumstances) > mostDays)
      return undefined;
    const found = findConflict(left.roles.flatMap(readPosts), right.roles.flatMap(readPosts));
    return found && describe(left, right, found);
  }),
};
