import { findPostConflict, type PostConflict } from "../language/postConflicts.js";
import { readPosts, type Post } from "../language/posts.js";
import { tell } from "../messages/message.js";
import { roleConflict as texts } from "../messages/role-conflict.js";
import type { Circumstances, Observation, PersonClaim, Rule } from "../model/index.js";
import { matchKey } from "../text/fold.js";
import { readWords } from "./readings.js";
import { onlyFor } from "./rule.js";

/** Days between two reports in which an office seldom changes hands; after more, somebody may have been promoted. */
const mostDays = 14;

const daysBetween = ({ published }: Circumstances): number =>
  Math.abs(Date.parse(published.left) - Date.parse(published.right)) / 86_400_000;

const readRoles = ({ roles, name }: PersonClaim) => readWords(`${roles.join("、")}${name}`);

const roleWith = ({ roles }: PersonClaim, post: Post): string =>
  roles.find((role) =>
    readPosts(role).some(({ office, isDeputy }) => office === post.office && isDeputy === post.isDeputy),
  ) ?? post.office;

const describe = (left: PersonClaim, right: PersonClaim, found: PostConflict): Observation => {
  const [one, other] = [roleWith(left, found.left), roleWith(right, found.right)];
  return {
    verdict: found.isContradiction ? "contradiction" : "tension",
    kind: "name",
    certainty: found.isContradiction ? 0.9 : 0.75,
    compared: [matchKey(left.name), matchKey(right.name)],
    values: [matchKey(one), matchKey(other)],
    readings: [readRoles(left), readRoles(right)],
    message: tell(found.isOfRank ? texts.messages.deputy : texts.messages.apart, {
      name: left.name,
      left: one,
      right: other,
    }),
  };
};

/**
 * Flags one person with two offices of one body that do not go together: an office against its deputy or assistant
 * and executive against non-executive directors (contradiction where both sides name the body), two ranks of one
 * service, two fields of one office (藝術總監, 行政總監), ministers for two things (貿易部長, 外交部長), or the head and an office below.
 *
 * Not flagged: a role in full and shortened, a second role that may be held as well (教授 and 院士, 主席 and 議員),
 * offices of two bodies, past, coming and acting ones, and reports more than two weeks apart.
 */
export const roleConflict: Rule = {
  id: "role-conflict",
  ...texts,
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
      left: "東灣醫院行政總監林美華向家屬致歉。",
      right: "東灣醫院副行政總監林美華見記者時鞠躬致歉。",
      verdict: "contradiction",
      note: "a deputy before the field",
    },
    {
      left: "省人大常委会法制工作委员会主任林文辉介绍，条例明年实施。",
      right: "省人大常委會法工委副主任林文輝說，條例明年實施。",
      verdict: "contradiction",
      note: "the body contracted",
    },
    {
      left: "遠洋實業獨立非執行董事陳志明表示，交易公平。",
      right: "遠洋實業執行董事陳志明說，交易公平。",
      verdict: "contradiction",
    },
    {
      left: "遠洋實業獨立非執行董事陳志明表示，交易公平。",
      right: "非執行董事陳志明說，交易公平。",
      verdict: null,
      note: "the short form",
    },
    {
      left: "西九龍總區總督察梁志明講述案情，指兩名疑犯在逃。",
      right: "西九龍總區高級督察梁志明講述案情，指兩名疑犯在逃。",
      verdict: "tension",
      note: "two ranks",
    },
    {
      left: "海灣大學副教授陳志明指，氣溫會再升。",
      right: "教授陳志明指，氣溫會再升。",
      verdict: null,
      note: "an associate professor is addressed as professor",
    },
    {
      left: "薩摩亞貿易部長圖伊拉埃帕在開幕禮上致辭。",
      right: "萨摩亚外交部长图伊拉埃帕在开幕式上致辞。",
      verdict: "tension",
      note: "ministers for two things, and two scripts",
    },
    {
      left: "薩摩亞貿易部長圖伊拉埃帕在開幕禮上致辭。",
      right: "萨摩亚商务部长图伊拉埃帕在开幕式上致辞。",
      verdict: null,
      note: "two translations of one ministry",
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
      verdict: "contradiction",
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
    const found = findPostConflict(left.roles.flatMap(readPosts), right.roles.flatMap(readPosts), [
      left.sentence,
      right.sentence,
    ]);
    return found && describe(left, right, found);
  }),
};
