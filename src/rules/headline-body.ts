import { causeIn, doubtIn, flatParts, questionIn, substanceOf, tellsCause } from "../language/headlines.js";
import { containment } from "../language/terms.js";
import { compareValues } from "../language/values.js";
import type {
  Alignment,
  Claim,
  Inspection,
  Message,
  Observation,
  QuantityClaim,
  Rule,
} from "../model/index.js";
import { foldCharacters, matchKey } from "../text/fold.js";
import type { Clause } from "./wording/clauses.js";
import { describeQuantity } from "./figures/quantities.js";
import { readWords, say } from "./readings.js";
import { alignmentOf } from "./rule.js";

/** How far a part of a headline must be told by one clause of the story, and by how many words. */
const leastTold = 0.6;
const leastShared = 2;

const isClause = (claim: Claim): claim is Clause => claim.kind === "quote" || claim.kind === "statement";

const isHeadline = ({ role }: Claim): boolean => role === "headline";

const isText = ({ role }: Claim): boolean => role === "paragraph";

/** A headline that says more than a clause of its story, and why. */
interface Excess {
  readonly headline: Clause;
  readonly part: string;
  readonly body: Clause;
  readonly message: Message;
}

const hedgeDropped = (part: string, body: Clause, hedge: string): Message =>
  say(
    `標題「${part}」說得確定，正文卻帶「${hedge}」：「${body.clause}」。標題補回「${hedge}」之意，便與正文一致。`,
    `标题「${part}」说得确定，正文却带「${hedge}」：「${body.clause}」。标题补回「${hedge}」之意，便与正文一致。`,
    `The headline “${part}” states it flatly, the story only with “${hedge}”: “${body.clause}”. Restoring the reserve would bring the headline in line.`,
  );

const stillOpen = (part: string, body: Clause): Message =>
  say(
    `標題「${part}」已當作事實，正文卻說仍待查明：「${body.clause}」。`,
    `标题「${part}」已当作事实，正文却说仍待查明：「${body.clause}」。`,
    `The headline “${part}” takes for a fact what the story says is yet to be found out: “${body.clause}”.`,
  );

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

const toInspection = ({ headline, part, body, message }: Excess): Inspection => ({
  left: headline,
  right: body,
  verdict: "tension",
  kind: "modality",
  certainty: 0.75,
  compared: [matchKey(part), matchKey(body.clause)],
  values: ["", matchKey(doubtIn(body.clause) ?? "")],
  readings: [readWords(part), readWords(body.clause)],
  message,
});

const inspectHeadlines = (claims: readonly Claim[]): readonly Inspection[] => {
  const clauses = claims.filter(isClause);
  const texts = clauses.filter(isText);
  return clauses.filter(isHeadline).flatMap((headline) =>
    flatParts(headline.clause).flatMap((part) => {
      const found =
        findQuestion(headline, part, texts) ??
        findCause(headline, part, texts) ??
        findDoubt(headline, part, texts);
      return found === undefined ? [] : [toInspection(found)];
    }),
  );
};

/** Figures that are worked out and not final, folded; a first count of people (初步統計) every headline gives as it is. */
const provisional = /初步(?:测算|估算|核算|估计|评估|计算|预计)|快报数/u;

/** A whole in the headline and the part of it that the story's figure is for, folded. */
const widened: readonly (readonly [whole: RegExp, part: RegExp])[] = [
  [/全市/u, /市区|主城区|中心城区|城区|新区/u],
  [/全港/u, /港岛|九龙|新界|本地线/u],
  [/全省/u, /全市|市区/u],
  [/全国|全球/u, /全省|全市|本省/u],
];

const headlineMessage = (head: string, words: string): Message =>
  say(
    `標題的「${head}」沒有說明，正文卻是「${words}」的數字。標題補回，便與正文一致。`,
    `标题的「${head}」没有说明，正文却是「${words}」的数字。标题补回，便与正文一致。`,
    `The headline gives “${head}” without reserve; in the story it is a figure of “${words}”. Saying so would bring the headline in line.`,
  );

/** The words by which the story narrows or reserves a figure that the headline gives without them. */
const reserveOf = (head: QuantityClaim, body: QuantityClaim): string | undefined => {
  const [title, text, sentence] = [head.clause, body.clause, body.sentence].map(foldCharacters);
  const before = sentence!.slice(
    0,
    Math.max(0, sentence!.indexOf(text!)) + text!.indexOf(foldCharacters(body.value.text)),
  );
  const early = provisional.exec(before)?.[0];
  // By how much a first count has grown stands beside it: one reserve is told once.
  if (early !== undefined && body.value.form !== "percent" && !/初步|料|估|约/u.test(title!)) return early;
  const rows = widened.filter(([whole, part]) => whole.test(title!) && !part.test(title!));
  return rows.map(([, part]) => part.exec(text!)?.[0]).find((word) => word !== undefined);
};

const compareFigures = (alignment: Alignment<QuantityClaim>): Observation | undefined => {
  const { left, right } = alignment;
  if (left.article !== right.article || isHeadline(left) === isHeadline(right)) return undefined;
  const [head, body] = isHeadline(left) ? [left, right] : [right, left];
  if (!isText(body) || compareValues(left.value, right.value)?.isSame !== true) return undefined;
  const words = reserveOf(head, body);
  if (words === undefined) return undefined;
  return {
    ...describeQuantity(alignment),
    verdict: "tension",
    certainty: 0.75,
    message: headlineMessage(head.value.text, words),
  };
};

/**
 * Flags a headline that says more than its own story: it drops the doubt (可能, 疑, 初步, 擬, 正研究), gives for a fact what
 * is yet to be found out, or gives a figure of a part (市區) or a first count (初步測算) for the whole.
 *
 * Not flagged: headlines with a hedge, a question or a speaker of their own, doubt that another sentence of the story
 * does not share, and numbers whose 約 or 逾 is left out (`quantity-hedge` speaks of those).
 */
export const headlineBody: Rule = {
  id: "headline-body",
  title: say("標題說過了頭", "标题说过了头", "A headline that says more than its story"),
  examples: [
    {
      left: "涼拌雞絲惹禍　百餘學生腹瀉\n\n衞生署昨日表示，調查仍在進行。署方指，禍首可能是涼拌雞絲。",
      verdict: "tension",
    },
    {
      left: "晶陞半導體九月分拆封裝業務上市\n\n晶陞半導體昨日公布業績。主席戚維明表示，董事會正研究分拆封裝業務上市，晶陞半導體未有時間表。",
      verdict: "tension",
    },
    {
      left: "去年南岭进出口2186亿元\n\n据海关初步测算，去年南岭市进出口2186亿元，增长两成。",
      verdict: "tension",
      note: "a first count",
    },
    {
      left: "警破詐騙集團　主腦落網\n\n警方昨日拘捕三男。督察說，29歲男子是否主腦仍有待調查。",
      verdict: "tension",
    },
    {
      left: "涼拌雞絲疑惹禍　百餘學生腹瀉\n\n衞生署昨日表示，調查仍在進行。署方指，禍首可能是涼拌雞絲。",
      verdict: null,
      note: "the headline has a hedge of its own",
    },
    {
      left: "新機場客運大樓周三啟用\n\n新機場客運大樓周三啟用。管理局說，第二座客運大樓可能後年啟用。",
      verdict: null,
      note: "the story states it flatly too",
    },
    {
      left: "去年进出口2186亿元\n\n海关昨日公布，去年进出口2186亿元，增长两成。",
      verdict: null,
    },
  ],
  check: (alignment) => {
    const figures = alignmentOf("quantity", alignment);
    return figures && compareFigures(figures);
  },
  inspect: inspectHeadlines,
};
