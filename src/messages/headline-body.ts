import type { RuleMessages } from "./message.js";

/** The words of `headline-body`: a headline that says more than its own story. */
export const headlineBody = {
  title: {
    "zh-Hant": "標題說過了頭",
    "zh-Hans": "标题说过了头",
    en: "A headline that says more than its story",
  },
  about: {
    "zh-Hant":
      "標題、小題或圖片說明比自己的正文說得更盡：略去「可能」「疑」「初步」「擬」，把待查的事當成事實；略去「約」「逾」「最多」「估計」；把一部分的數目說成整體；或正文只售出142伙，標題卻說180伙沽清。例如標題「減職位1萬個」，正文是「約1萬個」。標題自己帶有保留、問號或說話人，正文別處也說得肯定，以及只有一位數字的比例，都不算。",
    "zh-Hans":
      "标题、小题或图片说明比自己的正文说得更尽：略去「可能」「疑」「初步」「拟」，把待查的事当成事实；略去「约」「逾」「最多」「估计」；把一部分的数目说成整体；或正文只售出142套，标题却说180套售罄。例如标题「减职位1万个」，正文是「约1万个」。标题自己带有保留、问号或说话人，正文别处也说得肯定，以及只有一位数字的比例，都不算。",
    en: "A headline, subheading or caption says more than its own story: it drops the doubt (may, suspected, preliminary, plans to) and takes for a fact what is still open, drops “about”, “over” or “at most”, gives the figure of a part for the whole, or has all 180 flats sold where the story counts 142. Headlines with a reserve, a question or a speaker of their own, stories that state it flatly elsewhere, and shares of one digit are left alone.",
  },
  messages: {
    hedge: {
      "zh-Hant":
        "標題「{part}」說得確定，正文卻帶「{hedge}」：「{body}」。標題補回「{hedge}」之意，便與正文一致。",
      "zh-Hans":
        "标题「{part}」说得确定，正文却带「{hedge}」：「{body}」。标题补回「{hedge}」之意，便与正文一致。",
      en: "The headline “{part}” states it flatly, the story only with “{hedge}”: “{body}”. Restoring the reserve would bring the headline in line.",
    },
    open: {
      "zh-Hant": "標題「{part}」已當作事實，正文卻說仍待查明：「{body}」。",
      "zh-Hans": "标题「{part}」已当作事实，正文却说仍待查明：「{body}」。",
      en: "The headline “{part}” takes for a fact what the story says is yet to be found out: “{body}”.",
    },
    widened: {
      "zh-Hant": "標題的「{head}」沒有說明，正文卻是「{words}」的數字。標題補回，便與正文一致。",
      "zh-Hans": "标题的「{head}」没有说明，正文却是「{words}」的数字。标题补回，便与正文一致。",
      en: "The headline gives “{head}” without reserve; in the story it is a figure of “{words}”. Saying so would bring the headline in line.",
    },
    figure: {
      "zh-Hant": "標題寫「{head}」，正文卻是「{body}」：少了「{words}」之意。標題補回，便與正文一致。",
      "zh-Hans": "标题写「{head}」，正文却是「{body}」：少了「{words}」之意。标题补回，便与正文一致。",
      en: "The heading gives “{head}”, the story “{body}”: the reserve “{words}” is lost. Restoring it would bring the heading in line.",
    },
    soldOut: {
      "zh-Hant": "標題說「{all}」全部沽清，正文卻是「{some}」，數目較少。核對原數，標題寫明售出多少。",
      "zh-Hans": "标题说「{all}」全部沽清，正文却是「{some}」，数目较少。核对原数，标题写明售出多少。",
      en: "The heading has all of “{all}” sold, the story has fewer: “{some}”. Check the count and let the heading say how many went.",
    },
  },
} as const satisfies RuleMessages;
