import { isChineseName, isForeignRole, nearBodies, nearForeign, nearPersons } from "../language/nearNames.js";
import { shareHeadship } from "../language/sharedPosts.js";
import { nearPlaces } from "../language/nearPlaces.js";
import type {
  Alignment,
  Claim,
  Message,
  Observation,
  OrganisationClaim,
  PersonClaim,
  Rule,
} from "../model/index.js";
import { matchKey } from "../text/fold.js";
import { tell } from "../messages/message.js";
import { nameVariant as texts } from "../messages/name-variant.js";
import { readWords } from "./readings.js";
import { clausesOf, type Clause } from "./wording/clauses.js";

const nameOf = (claim: PersonClaim | OrganisationClaim): string => claim.name.replace(/\s+/gu, "");

const readPerson = (claim: PersonClaim): Message => readWords(`${claim.roles.join("、")}${nameOf(claim)}`);

const parts = (left: PersonClaim | OrganisationClaim, right: PersonClaim | OrganisationClaim) => ({
  kind: "name" as const,
  compared: [commonOf(left.name, right.name), commonOf(right.name, left.name)] as const,
  values: [matchKey(left.name), matchKey(right.name)] as const,
});

/** What two names have in common: the comparison, whichever of the two is put right. */
const commonOf = (one: string, other: string): string => {
  const shared = new Set(matchKey(other));
  return Array.from(matchKey(one))
    .filter((character) => shared.has(character))
    .join("");
};

/** A folded character as a name prints it: 仪 of 周淑儀 is 儀. */
const printed = (name: string, folded: string): string =>
  Array.from(name).find((character) => matchKey(character) === matchKey(folded)) ?? folded;

const comparePersons = (left: PersonClaim, right: PersonClaim): Observation | undefined => {
  const readings = [readPerson(left), readPerson(right)] as const;
  const [one, other] = [nameOf(left), nameOf(right)];
  const near = nearPersons(left.name, right.name);
  if (nearForeign(left.name, right.name) || (near && [...left.roles, ...right.roles].some(isForeignRole)))
    return {
      ...parts(left, right),
      verdict: "variant",
      certainty: 0.8,
      readings,
      message: tell(texts.messages.transliterated, { left: one, right: other }),
    };
  if (near === undefined) return undefined;
  return {
    ...parts(left, right),
    verdict: "tension",
    certainty: shareHeadship(left.roles, right.roles) ? 0.85 : 0.75,
    readings,
    message: tell(near.isConfusable ? texts.messages.confused : texts.messages.differing, {
      left: one,
      right: other,
      one: printed(one, near.left),
      other: printed(other, near.right),
    }),
  };
};

const compareBodies = (left: OrganisationClaim, right: OrganisationClaim): Observation | undefined => {
  const [one, other] = [
    [left.name, right.name],
    [left.abbreviation ?? "", right.name],
    [left.name, right.abbreviation ?? ""],
  ].find(([a, b]) => nearBodies(a!, b!) !== undefined) ?? [undefined, undefined];
  if (one === undefined || other === undefined) return undefined;
  return {
    ...parts(left, right),
    verdict: "tension",
    certainty: 0.75,
    readings: [readWords(nameOf(left)), readWords(nameOf(right))],
    message: tell(texts.messages.body, { left: one, right: other }),
  };
};

/** The street or estate of two clauses that say the same: 海亭道, 海庭道. */
const comparePlaces = ({ left, right }: Alignment<Clause>): Observation | undefined => {
  const near = left.source === right.source ? undefined : nearPlaces(left.clause, right.clause);
  if (near === undefined) return undefined;
  const [one, other] = [matchKey(near.left), matchKey(near.right)];
  // A sentence that names both tells of two.
  if (matchKey(left.sentence).includes(other) || matchKey(right.sentence).includes(one)) return undefined;
  return {
    kind: "name",
    verdict: "tension",
    certainty: 0.75,
    compared: [commonOf(near.left, near.right), commonOf(near.right, near.left)],
    values: [one, other],
    readings: [readWords(near.left), readWords(near.right)],
    message: tell(texts.messages.place, { left: near.left, right: near.right }),
  };
};

const isMain = (claim: Claim): claim is PersonClaim => claim.kind === "person" && claim.mention === "main";

/**
 * Flags one person, body or street whose name is nearly the same on both sides: a character of the given name, or of
 * the name of the body or street, is another that sounds or looks alike (志明 and 志銘, 端華 and 瑞華, 海亭道 and 海庭道), or
 * the office is one that only one person holds. Two transliterations of one foreign name are a variant.
 *
 * Not flagged: one name in two scripts or in known variant characters (衞 and 衛, 峯 and 峰), a name and its short form,
 * persons with two surnames or two roles, names that both stand in either article, and bodies that a numeral, a quarter
 * or a level tells apart (第一小學, 第二小學).
 */
export const nameVariant: Rule = {
  id: "name-variant",
  ...texts,
  examples: [
    {
      left: "水務署署長陳志明表示，輸水管明年更換。",
      right: "水務署署長陳志銘說，輸水管明年更換。",
      verdict: "tension",
    },
    {
      left: "水務署署長陳志明表示，輸水管明年更換。",
      right: "水務署署長陳志強說，輸水管明年更換。",
      verdict: "tension",
      note: "one holds the office",
    },
    {
      left: "市环保局局长林瑞文表示，监测站下月启用。",
      right: "市环保局局长林端文说，监测站下月启用。",
      verdict: "tension",
      note: "characters that look alike",
    },
    {
      left: "海瀚渡輪公司昨日公布業績，收入上升。",
      right: "海翰渡輪公司昨公布業績，收入上升。",
      verdict: "tension",
      note: "a firm",
    },
    {
      left: "海瀚輪渡控股有限公司（以下簡稱「海瀚輪渡」）昨日在交易所披露資料，擬下月掛牌，最多集資12億元。",
      right: "海翰轮渡昨天披露，拟下月挂牌，最多募资12亿元。",
      verdict: "tension",
      note: "a firm by its short name",
    },
    {
      left: "昨日下午三時，一輛貨車在海亭道失控，撞毀路邊欄杆。",
      right: "一辆货车昨日下午三时在海庭道失控，撞毁路边栏杆。",
      verdict: "tension",
      note: "a street",
    },
    {
      left: "昨日下午三時，一輛貨車在海亭道失控，撞毀路邊欄杆。",
      right: "一辆货车昨日下午三时在海贝道失控，撞毁路边栏杆。",
      verdict: null,
      note: "characters that are not easily mistaken",
    },
    {
      left: "獸醫師郭怡伶說，小貘第一天就能站起來。",
      right: "動物園獸醫師郭怡玲指出，小貘第一天就站起來。",
      verdict: "tension",
      note: "one role, in short and in full",
    },
    {
      left: "美國國務卿布林肯在日內瓦會談後表示，停火談判有進展，下月再派代表。",
      right: "停火談判有進展，下月再派代表，美國國務卿布林根在日內瓦會談後說。",
      verdict: "variant",
      note: "two transliterations",
    },
    {
      left: "運輸署署長衞志峯表示，新巴士路線下月開通。",
      right: "運輸署署長衛志峰說，新巴士路線下月開通。",
      verdict: null,
      note: "variant characters",
    },
    {
      left: "水務署署長黃詠詩到場視察。",
      right: "水务署署长黄咏诗到场视察。",
      verdict: null,
      note: "two scripts",
    },
    {
      left: "高級督察梁志明說，車輛已扣查。",
      right: "消防隊長梁志銘說，火警已撲滅。",
      verdict: null,
      note: "two persons with two roles",
    },
    {
      left: "選手陳曉彤奪金，她的姊姊、選手陳曉桐同場獲銅牌。",
      right: "選手陳曉桐獲銅牌，選手陳曉彤奪金。",
      verdict: null,
      note: "both names stand in either report",
    },
    {
      left: "東區第一小學昨日停課，學生在家上課。",
      right: "東區第二小學昨日停課，學生在家上課。",
      verdict: null,
      note: "two schools",
    },
  ],
  check: (alignment) => {
    const { left, right } = alignment;
    if (left.kind === "person" && right.kind === "person") return comparePersons(left, right);
    if (left.kind === "organisation" && right.kind === "organisation") return compareBodies(left, right);
    const clauses = clausesOf(alignment);
    return clauses && comparePlaces(clauses);
  },
  // One article that gives the holder of one office two names.
  inspect: (claims) => {
    const persons = claims.filter(isMain);
    return persons.flatMap((left, at) =>
      persons.slice(at + 1).flatMap((right) => {
        const areOne =
          isChineseName(left.name) &&
          nearPersons(left.name, right.name)?.isConfusable === true &&
          shareHeadship(left.roles, right.roles);
        const found = areOne ? comparePersons(left, right) : undefined;
        return found === undefined ? [] : [{ ...found, left, right }];
      }),
    );
  },
};
