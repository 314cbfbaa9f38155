import type { State } from "../language/states/state.js";
import { findOrganisations } from "../language/names/organisations.js";
import { readPage } from "../language/names/page.js";
import { findPersons } from "../language/names/persons.js";
import { termsOf } from "../language/terms.js";
import { foldCharacters, matchKey } from "../text/fold.js";
import { remember } from "../text/remember.js";

/** Words of a subject that name nobody, folded: 表示, 庭上. */
const framing =
  /^(?:表示|指出|证实|认为|透露|强调|裁定|庭上|诉讼|行政诉讼|结果|昨日|当日|今日|法庭|最终|明确|公开|一致|强烈|坚决|主动|当时|随即|立即|曾|书面|回复|回应|声明|发言人|发布|发表|发出|召开|记者会|阵营|方面|一方|团队|则)$/u;

/** Many of whom some say one thing and some another, folded: a word of theirs alone names nobody. */
const plural =
  /^(?:议员|居民|家长|学者|专家|网民|市民|受访者|业界|团体|学生|教师|老师|村民|员工|职员|商户|店主|分析员|分析师|人士|民众|街坊|读者|球迷|代表|成员|政党|党派|评论|商家|业主|租户|乘客|工会|选民)$/u;

/** When and where something is done or said, folded, and what leads on to the words: 昨在區院, 已向警方. */
const when =
  /昨[日天晚早午夜]?|今[日天早晚午]|当[日天]|同日|(?:本|上|这)?(?:周|星期)[一二三四五六日天]|\d{1,2}[日号]|目前|现时|现阶段|至今|(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚间|晚上|夜间|深夜)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[时点](?:\d{1,2}分|[一二三四五六七八九十]{1,3}分|许|半|多)?|凌晨|清晨|早上|上午|中午|下午|傍晚|晚间|晚上|夜间|深夜/gu;
const where = /(?:在|于|向|对|就|与|因)[^，]*$/u;
const leading = /(?:已|曾|仍|均|都|亦|也|并|先后|正式|一直)+$/u;

/** What only joins a clause to another and names no doer, folded: 但因為今日要離港. */
const subordinate = /^(?:但|惟|而|虽|尽管|由于|因|基于|鉴于|有见|根据|按照|据|经|为免|如|若)/u;

const agentTerms = ({ agent }: State): ReadonlySet<string> => {
  const folded = foldCharacters(agent);
  if (subordinate.test(folded)) return new Set();
  const bare = folded.replace(when, "").replace(leading, "").replace(where, "").replace(leading, "");
  return new Set([...termsOf(bare).keys()].filter((term) => !framing.test(term)));
};

/** One of whom an article tells, by what befell or what he did, folded: a name on the other side may be his. */
const role =
  /^(?:事主|女事主|男事主|苦主|受害人|受害者|被告|被告人|疑犯|嫌犯|嫌疑人|涉案人|当事人|死者|伤者|司机|男子|女子|丈夫|妻子)$/u;

const isRole = (terms: ReadonlySet<string>): boolean => [...terms].every((term) => role.test(term));

/** Sentences whose names are remembered: a state meets many others. */
const mostRemembered = 1_000;

/** Who wrote the report: 【記者何家寶】, （記者 麥子）. */
const byline = /【[^】]*】|[（(〔][^）)〕]*记者[^）)〕]*[）)〕]/gu;

/** The one person whom words name or, where they name none, the last body; undefined where they name several persons. */
const namedIn: (lead: string) => string | undefined = remember((lead) => {
  const page = readPage(foldCharacters(lead).replace(byline, ""));
  if (page === undefined) return undefined;
  const persons = findPersons(page);
  const names = new Set(persons.filter(({ form }) => form === "full").map(({ name }) => matchKey(name)));
  if (names.size > 0) return names.size === 1 ? [...names][0] : undefined;
  const body = findOrganisations(page, persons).at(-1);
  return body && matchKey(page.text.slice(body.start, body.end));
}, mostRemembered);

/** Whether the sentences of both name one and the same before the words: 海島航空發布聲明，否認起火. */
const areLedAlike = ({ lead: left }: State, { lead: right }: State): boolean => {
  const name = namedIn(left);
  return name !== undefined && name === namedIn(right);
};

const isHeldIn = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].every((term) => other.has(term));

/**
 * Whether the two may be of one doer: one is named within the other, or the speaker is one where a side names none.
 *
 * @param left - a state
 * @param right - another of its axis
 * @param speaker - 1 where one speaker tells both, ½ where a side names none, 0 for two
 * @param isSureThing - whether what is done is so surely one that it needs no doer
 */
export const areOfOneAgent = (left: State, right: State, speaker: number, isSureThing: boolean): boolean => {
  const [one, other] = [agentTerms(left), agentTerms(right)];
  if (one.size === 0 || other.size === 0)
    return (
      speaker === 1 ||
      isSureThing ||
      areLedAlike(left, right) ||
      left.pole === "hardly" ||
      right.pole === "hardly"
    );
  if (isSureThing && isRole(one) !== isRole(other)) return true;
  if (!isHeldIn(one, other) && !isHeldIn(other, one)) return false;
  return speaker === 1 || ![one, other].some((terms) => [...terms].every((term) => plural.test(term)));
};
