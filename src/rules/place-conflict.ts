import { distanceOf, placedIn, type Placed, type PlaceRole } from "../language/placeRoles.js";
import { apartness, placesIn, type Apartness } from "../language/places.js";
import { placeConflict as texts } from "../messages/place-conflict.js";
import { tell } from "../messages/message.js";
import type { Alignment, Observation, Rule } from "../model/index.js";
import { foldCharacters, matchKey } from "../text/fold.js";
import { clausesOf, type Clause } from "./wording/clauses.js";
import { tellOnePlace } from "./wording/one-place.js";
import { readWords } from "./readings.js";

/** Words that say that there are several persons, places or happenings, folded. */
const several =
  /分别|分送|分批|首[场站轮回]|次[场站轮回]|第[一二三四五六七八九十\d]+[场站轮回]|各地|多[地区处个宗名间]|两地|三地|另一|另有|其他|及另|先后|辗转|迁|搬|巡回|[两三四五六七八九十]+[人名宗起场站]/u;

/** Words that say that somebody was moved from one place to the next, folded: a clause may tell of either. */
const moved = /转[送往至到介院运]|再送|其后送|随后送|先送|由.{2,10}医院送|一度/u;

/** The only place of a clause that has a role, where the clause tells of one thing. */
const onlyPlaced = ({ clause }: Clause): Placed | undefined => {
  const found = placedIn(clause);
  const [first] = found;
  const folded = foldCharacters(clause);
  const isOne = found.every(({ role, name }) => role === first?.role && name === first.name);
  if (first === undefined || !isOne) return undefined;
  // 其餘三人送往瑪麗醫院 tells of one hospital: how many they are is compared apart.
  const areSeveral = several.test(
    first.role === "hospital" ? folded.replace(/[一二三四五六七八九十两]+[人名]/gu, "") : folded,
  );
  return areSeveral || moved.test(folded) ? undefined : first;
};

/** Whether a sentence names a place, or one that is not apart from it. */
const names = (sentence: string, { name, known }: Placed): boolean =>
  known === undefined
    ? foldCharacters(sentence).includes(name)
    : placesIn(sentence).some(
        (one) => one.within.length >= known.within.length && apartness(one, known) === "same",
      );

/** A place as its clause writes it. */
const asWritten = ({ clause }: Clause, { name }: Placed): string => {
  const at = foldCharacters(clause).indexOf(name);
  return at < 0 ? name : clause.slice(at, at + name.length);
};

const comparedOf = ({ clause }: Clause, { name }: Placed): string => matchKey(clause).replace(name, "");

/** A home lies in one quarter, whatever its neighbours are called; of what happens in the street either may be said. */
const isSurely = (role: PlaceRole, distance: Apartness): boolean => distance === "apart" || role === "home";

const compare = (alignment: Alignment<Clause>): Observation | undefined => {
  const { left, right } = alignment;
  const [one, other] = [onlyPlaced(left), onlyPlaced(right)];
  if (one === undefined || other === undefined || one.role !== other.role) return undefined;
  const distance = distanceOf(one, other);
  if (distance === "same" || names(left.sentence, other) || names(right.sentence, one)) return undefined;
  if (!tellOnePlace(alignment, one, other)) return undefined;
  return {
    verdict: isSurely(one.role, distance) ? "contradiction" : "tension",
    kind: "name",
    certainty: 0.8,
    compared: [comparedOf(left, one), comparedOf(right, other)],
    values: [one.name, other.name],
    readings: [readWords(left.clause), readWords(right.clause)],
    message: tell(texts.messages[one.role], { left: asWritten(left, one), right: asWritten(right, other) }),
  };
};

/**
 * Flags one person or happening with two places of one role: the home, the birthplace, the scene, where something was
 * found, the venue, the court, or the hospital that the same people were taken to, told of in clauses that say the same,
 * where neither place lies in the other (contradiction); scenes in two quarters of one district of Hong Kong, where a
 * quarter may be called by its neighbour's name, and hospitals of a town that may have two names are a tension.
 *
 * Not flagged: a place and a larger one that holds it (九龍 and 觀塘, 廣東 and 廣州), places that the tables do not know,
 * short names of a hospital, patients who were moved from one to the other, other groups of patients,
 * a sentence that names the other place too, two times, several persons or happenings, and two speakers.
 */
export const placeConflict: Rule = {
  id: "place-conflict",
  ...texts,
  examples: [
    {
      left: "老翁上周二離開觀塘住所後失蹤，家人報警。",
      right: "老翁上周二離開荃灣寓所後失去聯絡，家人報警。",
      verdict: "contradiction",
      note: "a home",
    },
    {
      left: "老翁上周二離開北角住所後失蹤，家人報警。",
      right: "老翁上周二離開筲箕灣寓所後失去聯絡，家人報警。",
      verdict: "contradiction",
      note: "a home lies in one quarter of a district",
    },
    {
      left: "警員昨晚在北角截獲一輛失車，拘捕一名司機。",
      right: "警員昨晚在筲箕灣截獲一輛失車，拘捕一名司機。",
      verdict: "tension",
      note: "neighbours of one district",
    },
    {
      left: "探員在元朗一個工廈單位檢獲逾百部手機及9部電腦。",
      right: "警方在大埔一工廈單位內檢獲手機、電腦等證物。",
      verdict: "contradiction",
      note: "a search",
    },
    {
      left: "該作家1935年生於寧波，十歲隨父母遷居上海。",
      right: "該作家1935年在廈門出生，十歲隨父母到上海。",
      verdict: "contradiction",
      note: "a birthplace",
    },
    {
      left: "貨車與巴士相撞，14名乘客受傷，送往瑪嘉烈醫院治理。",
      right: "貨車與巴士相撞，14名乘客受傷，送往瑪麗醫院救治。",
      verdict: "contradiction",
      note: "a hospital",
    },
    {
      left: "伤者均已送往市第二人民医院救治。",
      right: "傷者全部被送往青河市第一人民醫院。",
      verdict: "contradiction",
      note: "hospitals that a number tells apart",
    },
    {
      left: "被告涉嫌盜竊，今日在東區裁判法院提堂，獲准保釋。",
      right: "被告涉嫌盜竊，今日在沙田裁判法院提堂，獲准保釋。",
      verdict: "contradiction",
      note: "a court",
    },
    {
      left: "一名52歲男子昏迷，送往東區醫院搶救。",
      right: "一名52歲男子昏迷，被送往東區尤德夫人那打素醫院搶救。",
      verdict: null,
      note: "a hospital in short",
    },
    {
      left: "車禍後，5名傷者送往聯合醫院治理。",
      right: "車禍後，8名傷者送往伊利沙伯醫院治理。",
      verdict: null,
      note: "two groups",
    },
    {
      left: "傷者先送屯門醫院，其後轉送瑪嘉烈醫院。",
      right: "傷者送往屯門醫院搶救。",
      verdict: null,
      note: "moved later",
    },
    {
      left: "第六届海洋科技论坛昨日在宁波举行，逾千名学者出席。",
      right: "第六屆海洋科技論壇昨日在廈門舉行，逾千名學者出席。",
      verdict: "contradiction",
      note: "a venue, and two scripts",
    },
    {
      left: "陳先生昨日離開觀塘寓所後失蹤，家人報警。",
      right: "黃女士昨日離開荃灣寓所後失蹤，家人報警。",
      verdict: null,
      note: "two persons",
    },
    {
      left: "老翁上周二離開九龍寓所後失蹤，家人報警。",
      right: "老翁上周二離開觀塘住所後失去聯絡，家人報警。",
      verdict: null,
      note: "觀塘 lies in 九龍",
    },
    {
      left: "第六届海洋科技论坛昨日在广东举行，逾千名学者出席。",
      right: "第六屆海洋科技論壇昨日在深圳市舉行，逾千名學者出席。",
      verdict: null,
      note: "深圳 lies in 廣東",
    },
    {
      left: "車禍昨晨在沙田發生，一名司機受傷送院。",
      right: "車禍昨晚在屯門發生，兩名司機受傷送院。",
      verdict: null,
      note: "two accidents at two times",
    },
    {
      left: "巡迴展昨日在台北舉行，吸引大批市民參觀。",
      right: "巡迴展下月在高雄舉行，料吸引大批市民參觀。",
      verdict: null,
      note: "a tour stops at both",
    },
  ],
  check: (alignment) => {
    const clauses = clausesOf(alignment);
    return clauses === undefined || alignment.left.source === alignment.right.source
      ? undefined
      : compare(clauses);
  },
};
