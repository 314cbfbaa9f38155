import { modalityShift as texts } from "../messages/modality-shift.js";
import type { Rule } from "../model/index.js";
import { alignmentOf } from "./rule.js";
import { areOfOneDay, clausesOf } from "./wording/clauses.js";
import { compareMarks } from "./wording/marks.js";
import { comparePlain } from "./wording/plain.js";
import { areOfOnePlan } from "./wording/plans.js";
import { comparePredicates } from "./wording/predicates.js";
import { isOfState } from "./wording/state-pairs.js";
import { compareReported } from "./wording/tolls.js";

/**
 * Flags a predicate that one side gives as done, decided or certain and the other as expected, intended, considered or
 * possible, or as still to come: 將納入 against 預計會納入, 已決定上訴 against 可能上訴, 已啟用 against 將啟用, 已簽署協議 against
 * 正洽談, or as a plain fact and as meant or possible (取消…招生, 擬取消…招生). The same deed may be told in other words (將建設…, 擬興建…). Nobody hurt (沒有傷亡) against nobody hurt as far as is
 * reported (暫無傷亡報告) is one of them.
 *
 * Not flagged: predicates that share few words, two parts, numbers, places or times, two speakers, 將 against 會, 正在
 * against 將 (both may hold within a day), two shades of the unsure (有望, 爭取), conditions and reasons, other
 * negations, and reports of different days, where what was planned may have come about.
 */
export const modalityShift: Rule = {
  id: "modality-shift",
  ...texts,
  examples: [
    {
      left: "署方表示，該項標準將納入強制驗樓計劃。",
      right: "署方相信，該項標準預計會納入強制驗樓計劃，讓業主有所依循。",
      verdict: "tension",
    },
    {
      left: "新隧道已接駁東九龍幹線。",
      right: "新隧道將接駁東九龍幹線。",
      verdict: "tension",
    },
    {
      left: "9項最新「驗樓標準」\n- 《外牆滲漏檢測規範》\n- 《升降機槽檢查規範》\n\n《外牆滲漏檢測規範》將納入「驗樓標準」。",
      right: "該規範涉及外牆滲漏檢測，預計會納入「驗樓標準」名單。",
      verdict: "tension",
      note: "the list enters what the other side only expects",
    },
    {
      left: "預計本年度綜合赤字為872億元，財政儲備將降至6473億元。",
      right: "本年度綜合赤字872億元，財政儲備料降至6473億元。",
      verdict: null,
      note: "預計 governs the whole sentence",
    },
    {
      left: "新隧道將於下月接駁東九龍幹線。",
      right: "新隧道即將接駁東九龍幹線。",
      verdict: null,
      note: "both are certain",
    },
    {
      left: "律師廖則安表示，當事人已決定上訴至終審法院。",
      right: "律師廖則安說，當事人可能上訴至終審法院。",
      verdict: "tension",
    },
    {
      left: "运输署已决定明年调高繁忙时段收费至10元。",
      right: "運輸署正考慮明年調高繁忙時段收費至10元。",
      verdict: "tension",
      note: "considered, and two scripts",
    },
    {
      left: "公司爭取年底開通機場專線。",
      right: "公司有望年底開通機場專線。",
      verdict: null,
      note: "neither is sure",
    },
    {
      left: "法官考慮他已退還260萬元，酌情減刑。",
      right: "由於已退還260萬元，法官酌情減刑。",
      verdict: null,
      note: "a court weighs what is so",
    },
    {
      left: "首批疫苗已發往全市醫院。",
      right: "第二批疫苗將發往全市醫院。",
      verdict: null,
      note: "two batches",
    },
    {
      left: "新隧道將接駁東九龍幹線。",
      right: "新巴士總站預計會設於隧道口旁邊。",
      verdict: null,
      note: "two predicates",
    },
    {
      left: "教育局昨日公布，全市中學由今年起取消藝術特長生招生。",
      right: "教育局拟从今年起取消中学艺术特长生招生，正听取意见。",
      verdict: "tension",
      note: "told as a fact, and only meant",
    },
    {
      left: "教育局建議，全市中學由今年起取消藝術特長生招生。",
      right: "教育局拟从今年起取消中学艺术特长生招生，正听取意见。",
      verdict: null,
      note: "only proposed on both sides",
    },
    {
      left: "取消藝術特長生招生後，有中學家長感到失望。",
      right: "教育局拟取消中学艺术特长生招生，正听取意见。",
      verdict: null,
      note: "only tells when",
    },
    {
      left: "公司已與機場簽署合作協議。",
      right: "公司正與機場洽談合作。",
      verdict: "tension",
      note: "a deal made and a deal talked of",
    },
    {
      left: "公司已與機場簽署合作協議。",
      right: "公司正與碼頭洽談合作。",
      verdict: null,
      note: "two partners",
    },
    {
      left: "山洪暴發，全縣三萬人受災，暫無人員傷亡報告。",
      right: "山洪暴發，全縣三萬人受災，沒有人員傷亡。",
      verdict: "tension",
      note: "none reported so far, and none",
    },
    {
      left: "運輸署擬由下月17日起，在隧道入口增設巴士專線。",
      right: "運輸署將於下月17日起在隧道入口增設巴士專線。",
      verdict: "tension",
      note: "the mark stands before the date",
    },
    {
      left: "运输署将于下月在隧道入口增设巴士专线。",
      right: "運輸署會在下月於隧道入口增設巴士專線。",
      verdict: null,
      note: "將 and 會 are alike",
    },
    {
      left: "食環署已於8個人流較多的街市，包括大埔墟街市，安裝採樣站。",
      right: "食環署會在8個人流較多的街市設置採樣站。",
      verdict: "tension",
      note: "what is done follows after where",
    },
    {
      left: "大會公布，明年賽事擬於11月15日舉行。",
      right: "大會公布，明年賽事將於11月15日舉行。",
      published: ["2025-05-20", "2025-05-21"],
      verdict: "tension",
      note: "a day later, of a day that is far off",
    },
    {
      left: "預計下月通車的新線已完成測試。",
      right: "新線將於下月通車。",
      verdict: null,
      note: "預計 tells which line",
    },
    {
      left: "食環署將於8個街市設置採樣站。",
      right: "食環署已於8個街市設置採樣站。",
      published: ["2025-05-20", "2025-05-22"],
      verdict: null,
      note: "what was planned has come about",
    },
  ],
  check: (alignment, circumstances) => {
    if (!areOfOneDay(circumstances) && !areOfOnePlan(alignment, circumstances)) return undefined;
    const predicates = alignmentOf("modality", alignment);
    if (predicates !== undefined)
      return isOfState(predicates.left)
        ? compareReported(predicates, circumstances)
        : comparePredicates(predicates);
    const clauses = clausesOf(alignment);
    return clauses && (compareMarks(clauses) ?? comparePlain(clauses));
  },
};
