import type { BaselineEntry } from "../model/index.js";
import { namesOfEntry } from "./names.js";

/** What a person decides: everything of an entry but what it is on. */
export type BaselineRuling = Pick<
  BaselineEntry,
  "decision" | "reason" | "decidedBy" | "decidedOn" | "expires"
>;

/** What was decided, without what it was decided on. */
export const rulingOf = ({
  decision,
  reason,
  decidedBy,
  decidedOn,
  expires,
}: BaselineEntry): BaselineRuling => ({
  decision,
  reason,
  ...(decidedBy === undefined ? {} : { decidedBy }),
  ...(decidedOn === undefined ? {} : { decidedOn }),
  ...(expires === undefined ? {} : { expires }),
});

/** Whether an entry is on one of these fingerprints. */
export const sharesName = (entry: BaselineEntry, names: ReadonlySet<string>): boolean =>
  namesOfEntry(entry).some((name) => names.has(name));
