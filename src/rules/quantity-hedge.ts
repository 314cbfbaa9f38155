import type { QuantityValue, Rule } from "../model/index.js";
import { isRestating } from "../model/roles.js";
import { compareValues } from "../language/values.js";
import { describeQuantity, isRestated } from "./figures/quantities.js";
import { say } from "./readings.js";
import { onlyFor } from "./rule.js";

/** Least similarity of the two clauses: a headline keeps few words of the sentence that it shortens. */
const leastClause = 0.35;

/** A limit of time (兩周內) says by when, not about how long. */
const isDeadline = ({ unit, hedge }: QuantityValue): boolean =>
  unit?.dimension === "duration" && /[內内]$/u.test(hedge ?? "");

/** What a figure is measured against is exact, and 高於 or 低於 before it says where another figure lies. */
const yardstick = /基[線线]|目[標标]|[門门][檻槛]|[預预]期|[標标][準准]|上限|下限|警戒|水平/u;

const isHedged = (value: QuantityValue): boolean =>
  value.hedge !== null && !value.exact && !isDeadline(value);

/**
 * Flags one number given with a hedge on one side (約500家, 逾5000個) and without on the other: the reader of the
 * bare one takes it for exact. It speaks where the bare one stands in a headline, a subheading or a caption.
 *
 * Not flagged: two different hedges on one number, hedged numbers against other numbers that fit them, figures that
 * another one is measured against (低於330億元的目標), and two sentences of one running text.
 */
export const quantityHedge: Rule = {
  id: "quantity-hedge",
  title: say("約數變成確數", "约数变成确数", "A hedge on one side only"),
  examples: [
    {
      left: "500家本地機構參與起草標準\n\n本報訊　約有500家本地機構參與起草標準，標準下月公布。",
      verdict: "tension",
      note: "a headline and its story",
    },
    {
      left: "当地逾300名消防员参与扑救山火。",
      right: "300名消防员参与扑救山火\n\n北山昨日发生山火，消防员到场扑救，火势已受控制。",
      verdict: "tension",
      note: "a headline and another paper's story",
    },
    {
      left: "約有500家本地機構參與起草標準。",
      right: "500家本地機構參與起草標準。",
      verdict: null,
      note: "two running texts",
    },
    {
      left: "中心為5000多個家庭提供服務。",
      right: "中心為逾五千個家庭提供服務。",
      verdict: null,
      note: "both are hedged",
    },
    {
      left: "流感陽性比率高於4.94%的基線水平，衞生防護中心宣布進入流感季節。",
      right: "流感陽性比率超過基線，4.94%的基線是按過往數據訂出。",
      verdict: null,
      note: "高於 tells where another figure lies",
    },
  ],
  check: onlyFor("quantity", (alignment) => {
    const [left, right] = [alignment.left.value, alignment.right.value];
    const values = compareValues(left, right);
    if (values?.isSame !== true || values.assumesCurrency) return undefined;
    if (!isRestated(alignment) || isHedged(left) === isHedged(right)) return undefined;
    if (yardstick.test(alignment.left.counted) || yardstick.test(alignment.right.counted)) return undefined;
    if ((alignment.parts["clause"] ?? 0) < leastClause) return undefined;
    const [hedged, bare] = isHedged(left) ? [left, right] : [right, left];
    const bareClaim = isHedged(left) ? alignment.right : alignment.left;
    if (!isRestating(bareClaim)) return undefined;
    return {
      ...describeQuantity(alignment),
      verdict: "tension",
      certainty: 0.9,
      message: say(
        `一處寫「${hedged.text}」，帶「${hedged.hedge}」；另一處寫「${bare.text}」，成了確數。補回約數字眼，兩處便一致。`,
        `一处写「${hedged.text}」，带「${hedged.hedge}」；另一处写「${bare.text}」，成了确数。补回约数字眼，两处便一致。`,
        `One side says “${hedged.text}”, hedged by “${hedged.hedge}”; the other says “${bare.text}” as an exact figure. Restoring the hedge would reconcile them.`,
      ),
    };
  }),
};
