import type { Finding, Verdict } from "../../model/index.js";
import { VERDICTS } from "../../model/verdicts.js";
import { countVerdicts } from "../arrange.js";
import { SIGNS } from "../verdicts.js";
import { markup, type Markup } from "./markup.js";
import { say, type Texts } from "./texts.js";

/** The sign of a verdict for the eye; the word stands beside it. */
const verdictSign = (verdict: Verdict): Markup =>
  markup`<span class="sign ${verdict}" aria-hidden="true">${SIGNS[verdict]}</span>`;

/** Sign and word of a verdict. */
export const verdictName = (verdict: Verdict, texts: Texts): Markup =>
  markup`${verdictSign(verdict)} ${say(texts, (words) => words.verdicts[verdict])}`;

/** "≠ 矛盾 1  ≈ 出入 3": what there is of each verdict, none left out but the empty ones. */
export const verdictCounts = (findings: readonly Finding[], texts: Texts): Markup => {
  const counts = countVerdicts(findings);
  const present = VERDICTS.filter((verdict) => counts[verdict] > 0);
  return markup`<ul class="counts">
    ${present.map((verdict) => markup`<li>${verdictName(verdict, texts)} <b>${counts[verdict]}</b></li>`)}
  </ul>`;
};
