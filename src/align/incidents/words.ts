import { foldCharacters } from "../../text/fold.js";
import type { Item } from "./mention.js";

/** Words of what did not happen, or not yet, or of many at once, folded. */
export const imagined =
  /可能|或[会将]|如果?|若|一旦|万一|假[设如]|模拟|演[习练]|抗震|抵[御抗]|承受|耐震|设防|预[测计言料]|相当于|不排除|未来|每[年月天日]|平均|(?<!第)(?:[两二三四五六七八九十多数几2-9]|\d\d)[次场宗起]/u;

/** Words of a figure that was changed, right before it, folded; after it, and of one that was changed since. */
export const revisedBefore =
  /(?:上调|下调|调[高低升整]|修[正订改]|更正|订正|改[为成]|升[为至到级]|提升|增[至为])[^，。；\d]{0,8}$/u;
const revisedAfter = /^[^，。；]{0,4}(?:上调|下调|调[高低升整]|修[正订改]|更正|订正|改[为成])/u;
const firstReport = /(?:初报|初步|最初|起初|原[先本]|一度|首次测[定得])[^，。；]{0,10}$/u;

/** Words that give a measure of the incident told before, folded. */
const back = /(?:震级|规模|强度|里氏|芮氏|黎氏|黎克特制?|里克特制?|级别)[^，。；\d]{0,8}$/u;
/** Words of one more, folded. */
export const again =
  /又|再[次度发]?|另|还|其后|随后|之后|此后|接着|接连|相继|先后|稍[早后]|较早|早些|此前|先前|前[后一]|前震/u;
/** Words between an incident and a figure that is of another, folded. */
export const another = /余震|前震|又|再[次度发生](?!修|调)|另一|另有|其后(?!震级)|(?:分钟|小时)后/u;
/** Words of several that are told together, folded. */
export const severally = /分别|依次|先后/u;

/** Words that come back to the incident told before, folded. */
export const anaphor =
  /(?:(?:此|该|这|是|今|本)[次场宗起]|该|上述)(?:地震|余震|强震|火|大?火|爆炸|车祸|意外|事故)|^地震发生/u;

/**
 * Whether a main measure only says again, or changes, what is told before: 震級被上調至7.8級, 此次地震的震級為6.2級.
 *
 * @param item - the figure
 * @param isGoing - whether its sentence has told an incident already
 */
export const goesOn = ({ before, after }: Item, isGoing: boolean): "revised" | "again" | undefined => {
  const [left, right] = [foldCharacters(before), foldCharacters(after)];
  if (revisedBefore.test(left) || revisedAfter.test(right)) return "revised";
  if (firstReport.test(left) && isGoing) return "revised";
  return back.test(left) && /^的?(?:$|[^\p{Script=Han}])/u.test(right) ? "again" : undefined;
};

const noun = /地震|余震|强震|前震|主震/u;

/** What a shock is called: by the noun right after its measure, otherwise by the last one before it. */
export const nounOf = ({ before, after }: Item): string | undefined =>
  noun.exec(foldCharacters(after.slice(0, 8)))?.[0] ??
  foldCharacters(before).match(new RegExp(noun, "gu"))?.at(-1);
