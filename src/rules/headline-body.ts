import { compareValues } from "../language/values.js";
import type { Alignment, Claim, Observation, QuantityClaim, Rule } from "../model/index.js";
import { foldCharacters } from "../text/fold.js";
import { describeQuantity } from "./figures/quantities.js";
import { tell } from "../messages/message.js";
import { headlineBody as texts } from "../messages/headline-body.js";
import { headingFiguresIn } from "./figures/heading-figures.js";
import { sellOutsIn } from "./figures/sell-outs.js";
import { inspectHeadlines } from "./wording/headline-words.js";
import { alignmentOf } from "./rule.js";

const isHeadline = ({ role }: Claim): boolean => role === "headline";

const isText = ({ role }: Claim): boolean => role === "paragraph";

/** A whole in the headline and the part of it that the story's figure is for, folded. */
const widened: readonly (readonly [whole: RegExp, part: RegExp])[] = [
  [/全市/u, /市区|主城区|中心城区|城区|新区/u],
  [/全港/u, /港岛|九龙|新界|本地线/u],
  [/全省/u, /全市|市区/u],
  [/全国|全球/u, /全省|全市|本省/u],
];

/** The words by which the story narrows a figure that the headline gives of the whole. */
const narrowingOf = (head: QuantityClaim, body: QuantityClaim): string | undefined => {
  const [title, text] = [head.clause, body.clause].map(foldCharacters);
  const rows = widened.filter(([whole, part]) => whole.test(title!) && !part.test(title!));
  return rows.map(([, part]) => part.exec(text!)?.[0]).find((word) => word !== undefined);
};

const compareFigures = (alignment: Alignment<QuantityClaim>): Observation | undefined => {
  const { left, right } = alignment;
  if (left.article !== right.article || isHeadline(left) === isHeadline(right)) return undefined;
  const [head, body] = isHeadline(left) ? [left, right] : [right, left];
  if (!isText(body) || compareValues(left.value, right.value)?.isSame !== true) return undefined;
  const words = narrowingOf(head, body);
  if (words === undefined) return undefined;
  return {
    ...describeQuantity(alignment),
    verdict: "tension",
    certainty: 0.75,
    message: tell(texts.messages.widened, { head: head.value.text, words }),
  };
};

/**
 * Flags a headline, a subheading or a caption that says more than its own story: it drops the doubt (可能, 疑, 初步, 擬,
 * 正研究, 最快今日), gives for a fact what is yet to be found out, leaves out what reserves a figure (約, 逾, 最多, 估計,
 * 初步測算), gives a figure of a part (市區, 成人, 早上繁忙時段) for the whole, or says that all of a thing went (沽清)
 * where the story counts fewer.
 *
 * Not flagged: headlines with a hedge, a question or a speaker of their own, doubt or a reserve that another sentence of
 * the story does not share, shares of one digit (三成 for 約三成), and lengths of time of one digit.
 */
export const headlineBody: Rule = {
  id: "headline-body",
  ...texts,
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
      left: "連鎖茶室一年開160間\n\n集團主席昨日在記者會表示，過去一年新開約160間分店，以南方城市為主。",
      verdict: "tension",
      note: "約 is left out",
    },
    {
      left: "企业拟斥80亿元回购股份\n\n公司昨日宣布，董事会已授权在一年内回购最多80亿元股份，资金来自自有现金。",
      verdict: "tension",
      note: "a limit told as the sum",
    },
    {
      left: "新樓首輪180伙一日沽清\n\n發展商昨日首輪推售180伙。市場消息稱，截至昨晚共售出142伙，套現逾10億元。",
      verdict: "tension",
      note: "not all of them went",
    },
    {
      left: "流感周報錄30宗嚴重個案\n\n衞生署昨日公布，上周錄得30宗成人嚴重個案，其中12人死亡；另有2宗兒童嚴重個案。",
      verdict: "tension",
      note: "of one part only",
    },
    {
      left: "發展商今加推60伙\n\n銷售總監昨日說，加推名單最快今日公布，價錢或會輕微上調。",
      verdict: "tension",
      note: "the earliest day told as the day",
    },
    {
      left: "全市去年新增綠地860公頃\n\n園林局昨日公布，去年主城區新增綠地860公頃，今年會再建兩個公園。",
      verdict: "tension",
      note: "a part of the city",
    },
    {
      left: "連鎖茶室一年開160間\n\n集團昨日公布，過去一年新開160間分店。主席說，每年約160間的步伐會持續。",
      verdict: null,
      note: "the story gives it flatly too",
    },
    {
      left: "全市三成居民已接種\n\n衞生局昨日公布，全市約三成居民已接種疫苗，比去年同期為多。",
      verdict: null,
      note: "a share of one digit is round",
    },
    {
      left: "料投資160億元建新港\n\n管理局昨日說，新港投資約160億元，後年動工，分三期完成。",
      verdict: null,
      note: "the headline has a word of its own",
    },
    {
      left: "新樓首輪180伙沽清\n\n發展商昨日首輪推售180伙，即日沽清，當中142伙為兩房單位。",
      verdict: null,
      note: "the story says so too",
    },
    {
      left: "涼拌雞絲疑惹禍　百餘學生腹瀉\n\n衞生署昨日表示，調查仍在進行。署方指，禍首可能是涼拌雞絲。",
      verdict: null,
      note: "the headline has a hedge of its own",
    },
    {
      left: "物流倉庫大火　係充電設備引燃\n\n消防處副處長昨日表示，初步懷疑火警或與充電設備有關。",
      verdict: "tension",
      note: "a cause that is only suspected",
    },
    {
      left: "两城高铁明年通车\n\n铁路局局长昨日说，工程已完成九成，力争两城高铁明年通车。",
      verdict: "tension",
      note: "an aim told as settled",
    },
    {
      left: "物流仓库大火　系充电设备引燃\n\n消防处昨日公布调查结果，起火原因为充电设备过热。初步怀疑有人违规充电。",
      verdict: null,
      note: "the cause is found",
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
  inspect: (claims) => [...inspectHeadlines(claims), ...headingFiguresIn(claims), ...sellOutsIn(claims)],
};
