import { modalities } from "../language/modalities.js";
import { segmentWords } from "../language/words.js";
import type { ModalityClaim, Rule } from "../model/index.js";
import { matchKey } from "../text/fold.js";
import { readWords, say } from "./readings.js";
import { onlyFor } from "./rule.js";

type Modality = ModalityClaim["modality"];

/** How firmly a thing is said to come about: done, certain to come, expected, intended, possible. */
const firmness: { readonly [modality in Modality]?: number } = {
  done: 4,
  listed: 4,
  will: 3,
  expected: 2,
  planned: 1,
  possible: 1,
};

/** Least likeness of the predicates, of that of a list (列入「…」), and of the sentences around them. */
const leastPredicate = 0.7;
const leastListed = 0.65;
const leastSentence = 0.2;

/** Whether the firm side's sentence has said already, of another clause, what the loose side says: 預計…，…將…. */
const isSaidBefore = ({ sentence }: ModalityClaim, modality: Modality): boolean =>
  segmentWords(sentence).some(({ key }) => modalities.get(key) === modality);

/**
 * Flags a predicate that one side gives as done or certain and the other as expected, intended or possible: 將納入
 * against 預計會納入, 已啟用 against 將啟用.
 *
 * Not flagged: predicates that share few words, sentences about other things, 正在 against 將 (both may hold within
 * a day), negations, and reports of different days, where what was planned may have come about.
 */
export const modalityShift: Rule = {
  id: "modality-shift",
  title: say("語氣強弱不同", "语气强弱不同", "A change of modality"),
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
      left: "新隧道將接駁東九龍幹線。",
      right: "新巴士總站預計會設於隧道口旁邊。",
      verdict: null,
      note: "two predicates",
    },
  ],
  check: onlyFor("modality", ({ left, right, parts }, { published }) => {
    const [one, other] = [firmness[left.modality], firmness[right.modality]];
    if (one === undefined || other === undefined || one === other) return undefined;
    // A list printed today may well hold what will be entered; it clashes only with what is not yet sure.
    const isListed = left.modality === "listed" || right.modality === "listed";
    if (isListed && Math.abs(one - other) < 2) return undefined;
    if (published.left.slice(0, 10) !== published.right.slice(0, 10)) return undefined;
    if (
      (parts["predicate"] ?? 0) < (isListed ? leastListed : leastPredicate) ||
      (parts["sentence"] ?? 0) < leastSentence
    )
      return undefined;
    const [firm, loose] = one > other ? [left, right] : [right, left];
    if (isSaidBefore(firm, loose.modality)) return undefined;
    return {
      verdict: "tension",
      kind: "modality",
      certainty: 0.85,
      compared: [matchKey(left.predicate), matchKey(right.predicate)],
      values: [left.modality, right.modality],
      readings: [readWords(`${left.marker}…`), readWords(`${right.marker}…`)],
      message: isListed
        ? say(
            `一處的清單已把它列為其中一項，另一處只寫「${loose.marker}」：是否已成事實，兩處說法不同。`,
            `一处的清单已把它列为其中一项，另一处只写「${loose.marker}」：是否已成事实，两处说法不同。`,
            `One side's list already counts it in, the other only says “${loose.marker}”: they differ in whether it is settled.`,
          )
        : say(
            `一處寫「${firm.marker}」，另一處只寫「${loose.marker}」：確定的程度不同。寫明由誰、據何判斷，便可一致。`,
            `一处写「${firm.marker}」，另一处只写「${loose.marker}」：确定的程度不同。写明由谁、据何判断，便可一致。`,
            `One side says “${firm.marker}”, the other only “${loose.marker}”: they differ in how certain it is. Saying who expects it, and on what grounds, would reconcile them.`,
          ),
    };
  }),
};
