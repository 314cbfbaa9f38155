import {
  causeIn,
  dayIn,
  doubtIn,
  earliestIn,
  flatParts,
  questionIn,
  substanceOf,
  tellsCause,
  tellsOfDay,
} from "../../language/headlines.js";
import { containment } from "../../language/terms.js";
import type { Claim, Inspection, Message } from "../../model/index.js";
import { foldCharacters, matchKey } from "../../text/fold.js";
import { tell } from "../../messages/message.js";
import { headlineBody } from "../../messages/headline-body.js";
import { readWords } from "../readings.js";
import { isClause, type Clause } from "./clauses.js";

/** How far a part of a headline must be told by one clause of the story, and by how many words. */
const leastTold = 0.6;
const leastShared = 2;

const isHeadline = ({ role }: Claim): boolean => role === "headline";

const isText = ({ role }: Claim): boolean => role === "paragraph";

/** A headline that says more than a clause of its story, and why. */
interface Excess {
  readonly headline: Clause;
  readonly part: string;
  readonly body: Clause;
  readonly message: Message;
}

const hedgeDropped = (part: string, { clause }: Clause, hedge: string): Message =>
  tell(headlineBody.messages.hedge, { part, body: clause, hedge });

const stillOpen = (part: string, { clause }: Clause): Message =>
  tell(headlineBody.messages.open, { part, body: clause });

const toldBy = (part: string, { clause }: Clause): number => {
  const [one, other] = [substanceOf(part), substanceOf(clause)];
  const shared = [...one.keys()].filter((term) => other.has(term)).length;
  return shared >= leastShared ? containment(one, other) : 0;
};

/** The clause of the story that tells most of a part of the headline, where it leaves it open and none else does not. */
const findDoubt = (headline: Clause, part: string, texts: readonly Clause[]): Excess | undefined => {
  const told = texts
    .map((body) => ({ body, share: toldBy(part, body), hedge: doubtIn(body.clause) }))
    .filter(({ share }) => share >= leastTold)
    .toSorted((a, b) => b.share - a.share);
  const [best] = told;
  if (best?.hedge === undefined || told.some(({ hedge }) => hedge === undefined)) return undefined;
  return { headline, part, body: best.body, message: hedgeDropped(part, best.body, best.hedge) };
};

const findQuestion = (headline: Clause, part: string, texts: readonly Clause[]): Excess | undefined => {
  const body = texts.find(({ clause }) => {
    const what = questionIn(clause);
    return what !== undefined && foldCharacters(part).includes(what);
  });
  return body && { headline, part, body, message: stillOpen(part, body) };
};

/** The last character of a cause is what it is: 暴雨 and 強降雨. */
const findCause = (headline: Clause, part: string, texts: readonly Clause[]): Excess | undefined => {
  const cause = causeIn(part);
  if (cause === undefined) return undefined;
  const told = texts.filter(
    ({ clause }) => tellsCause(clause) && foldCharacters(clause).includes(cause.at(-1)!),
  );
  const hedges = told.map(({ clause }) => doubtIn(clause));
  if (hedges[0] === undefined || hedges.includes(undefined)) return undefined;
  return { headline, part, body: told[0]!, message: hedgeDropped(part, told[0]!, hedges[0]) };
};

/** A day that a headline names and the story only as the earliest one: 今加推, 最快今日公布加推名單. */
const findEarliest = (headline: Clause, part: string, texts: readonly Clause[]): Excess | undefined => {
  const day = dayIn(part);
  if (day === undefined) return undefined;
  const told = texts.filter(({ clause }) => tellsOfDay(clause, day));
  const earliest = told.map(({ clause }) => earliestIn(clause, day));
  if (earliest[0] === undefined || earliest.includes(undefined)) return undefined;
  return { headline, part, body: told[0]!, message: hedgeDropped(part, told[0]!, earliest[0]) };
};

const toInspection = ({ headline, part, body, message }: Excess): Inspection => {
  const doubt = matchKey(doubtIn(body.clause) ?? "");
  return {
    left: headline,
    right: body,
    verdict: "tension",
    kind: "modality",
    certainty: 0.75,
    compared: [matchKey(part), matchKey(body.clause).replace(doubt, "")],
    values: ["", doubt],
    readings: [readWords(part), readWords(body.clause)],
    message,
  };
};

/**
 * The parts of headlines that state flatly what their story leaves open: with doubt, as a question, as one cause of
 * several, or on the earliest day.
 *
 * @param claims - the claims of an article in reading order
 */
export const inspectHeadlines = (claims: readonly Claim[]): readonly Inspection[] => {
  const clauses = claims.filter(isClause);
  const texts = clauses.filter(isText);
  return clauses.filter(isHeadline).flatMap((headline) =>
    flatParts(headline.clause).flatMap((part) => {
      const found =
        findQuestion(headline, part, texts) ??
        findCause(headline, part, texts) ??
        findDoubt(headline, part, texts) ??
        findEarliest(headline, part, texts);
      return found === undefined ? [] : [toInspection(found)];
    }),
  );
};
