import type { Claim, Message, OrganisationClaim, PersonClaim, Rule, TermClaim } from "../model/index.js";
import { nearBodies, nearForeign, nearPersons } from "../language/nearNames.js";
import { matchKey } from "../text/fold.js";
import { nameAgreement as texts } from "../messages/name-agreement.js";
import { readWords, say } from "./readings.js";

/** A claim that names somebody or something. */
type NameClaim = PersonClaim | OrganisationClaim | TermClaim;

const isName = (claim: Claim): claim is NameClaim =>
  claim.kind === "person" || claim.kind === "organisation" || claim.kind === "term";

/** The name as this mention writes it, white space left out. */
const writtenOf = (claim: NameClaim): string =>
  (claim.kind === "term" ? claim.term : claim.written).replace(/\s+/gu, "");

const fullOf = (claim: NameClaim): string => (claim.kind === "term" ? claim.term : claim.name);

const readName = (claim: NameClaim): Message => {
  const [written, full] = [writtenOf(claim), fullOf(claim).replace(/\s+/gu, "")];
  return written === full
    ? readWords(written)
    : say(`「${written}」→ ${full}`, `「${written}」→ ${full}`, `“${written}” → ${full}`);
};

const howAlike = (left: NameClaim, right: NameClaim): keyof typeof texts.messages => {
  const [one, other] = [writtenOf(left), writtenOf(right)];
  if (one === other) return "agreement";
  return matchKey(one) === matchKey(other) ? "script" : "short";
};

/** Whether the two are aligned though the names differ, as a slip of one for the other: `name-variant` speaks of it. */
const areNearOnly = (left: NameClaim, right: NameClaim): boolean => {
  const near = { person: nearPersons, organisation: nearBodies, term: () => undefined }[left.kind];
  return (
    near(fullOf(left), fullOf(right)) !== undefined ||
    (left.kind === "person" && nearForeign(fullOf(left), fullOf(right)))
  );
};

/**
 * Records names of persons, organisations and named things that were checked against each other: the same
 * (agreement), or the same in other characters or shortened on one side (variant). Names that differ are not judged
 * here.
 */
export const nameAgreement: Rule = {
  id: "name-agreement",
  ...texts,
  examples: [
    {
      left: "運輸署署長李頌恩表示，新隧道下月通車。",
      right: "新隧道下月通車，運輸署署長李頌恩說。",
      verdict: "agreement",
    },
    {
      left: "水務署署長黃詠詩到場視察。",
      right: "水务署署长黄咏诗到场视察。",
      verdict: "variant",
      note: "one name in two scripts",
    },
    { left: "醫院管理局公布輪候時間。", right: "醫管局公布輪候時間。", verdict: "variant" },
    { left: "高級督察梁志明說，車輛已扣查。", right: "高級督察梁國強說，車輛已扣查。", verdict: null },
  ],
  check: ({ left, right }) => {
    if (!isName(left) || !isName(right) || areNearOnly(left, right)) return undefined;
    const alike = howAlike(left, right);
    return {
      verdict: alike === "agreement" ? "agreement" : "variant",
      kind: "name",
      certainty: 0.95,
      compared: [matchKey(fullOf(left)), matchKey(fullOf(right))],
      values: [writtenOf(left), writtenOf(right)],
      readings: [readName(left), readName(right)],
      message: texts.messages[alike],
    };
  },
};
