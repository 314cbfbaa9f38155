import type { DateClaim } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";
import type { Dating, Item } from "./mention.js";

/** When a mention is: its day, its times, and how that is told. */
export interface When {
  readonly day: string | undefined;
  readonly times: readonly DateClaim[];
  readonly dating: Dating;
  /** Whether several times stand before it, so that nobody knows which is its own. */
  readonly isMany: boolean;
}

/** Between a date and what it might date, words of something else that happened then, folded: 2日宣布受到8.2級地震影響. */
const blocking =
  /宣布|表示|[^名堪]称|指出|说|通报|公布|发布|报道|前往|抵达|视察|召开|会见|获悉|呼吁|悼念|纪念|受到?[^，]{0,6}影响/u;

/** Steps of an incident that have times of their own, folded. */
export const steps =
  /扑灭|救熄|到场|抵达|赶[到至抵]|控制|升[为至级]|疏散|送院|送医|封[闭路]|恢复|接报|接获|接到|接警|报警|报案|救出|完成|结束|撤离|解除|通报|发布|公布|发现/u;

/** Words of what is long past, and not dated, folded. */
const past = /曾[经於于在]?|历史|以来|往年|当年|多年前|去年|前年/u;

const isExact = ({ value: { precision, from, to } }: DateClaim): boolean =>
  precision === "time" || (precision === "day" && from !== null && from === to);

/** Whether a time is one of the clock, and no part of the day. */
export const isOfClock = ({ value: { time } }: DateClaim): boolean =>
  time !== undefined && !time.includes("/");

const undated = (dating: Dating): When => ({ day: undefined, times: [], dating, isMany: false });

/**
 * When something is that is told after some dates of its sentence.
 *
 * @param sentence - the sentence
 * @param at - where what is dated stands in it
 * @param dates - the dates between the incident told before it, if any, and it
 * @param hasNoDate - whether the sentence has no date at all
 * @param running - the day of which the article tells at that place
 */
export const readWhen = (
  sentence: string,
  at: number,
  dates: readonly (Item & { readonly claim: DateClaim })[],
  hasNoDate: boolean,
  running: string | undefined,
): When => {
  const last = dates.at(-1);
  if (last === undefined) {
    const isOpen = hasNoDate && !past.test(foldCharacters(sentence.slice(0, at)));
    return undated(isOpen ? "open" : "echo");
  }
  const between = foldCharacters(sentence.slice(last.end, at));
  if (!isExact(last.claim) || last.claim.use !== undefined || blocking.test(between)) return undated("echo");
  const exact = dates.map(({ claim }) => claim).filter(isExact);
  const times = exact.filter(isOfClock);
  const day = exact.findLast(({ value: { from } }) => from !== null)?.value.from ?? running;
  return {
    day,
    times: steps.test(between) ? [] : times.slice(-1),
    dating: day === undefined ? "open" : "dated",
    isMany: times.length > 1,
  };
};
