/** What before the words makes that nothing is asserted: it is asked, wished, planned, supposed, or said of a part. */
const unasserted =
  /是否|会否|有否|可否|能否|应否|曾否|与否|要不要|会不会|有没有|如果|如(?=获|果|有|不|未|遭|被|需)|若(?!干)|假如|倘|一旦|除非|只要|无论|不论|不管|即使|万一|避免|以免|防止|要求|呼吁|促请|敦促|希望|盼|期望|建议|提议|应该|应当|理应|本应|可能|或会|或将|有机会|有望|预料|预计|估计|(?<![资材燃饮食原塑肥涂照])料(?!理)|拟|打算|考虑|研究|争取|力争|计划|申请(?!获|被|遭|人|仍|尚|已|还|正|至今|须|未|目前|现)|寻求|讨论|表决前|未必|不一定|不完全|并非所有|不是所有|部分|部份|多数|个别|其余|另有|至于|据传|传闻|盛传|怀疑|疑似/u;

/** A question. */
const asking = /[吗呢][？?]?$|[？?]/u;

/** What tells of another time than that of the report. */
const elsewhere =
  /(?:19|20)\d\d年|去年|前年|早前|此前|此后|过去|过往|以往|曾经|上次|上月|明年|下月|另一[宗起场次名]|同类/u;

/** What tells that the state has changed. */
const changing = /起初|最初|初时|原先|原本|本来|其后|后来|之后改|改口|一度|翻供|翻案|转为|改为/u;

/**
 * Whether a clause asserts, by its words up to those in question: nobody asks, wishes, plans or supposes it.
 *
 * @param clause - the clause, folded
 * @param end - where the words in question end
 */
export const isAsserted = (clause: string, end: number): boolean =>
  !unasserted.test(clause.slice(0, end)) && !asking.test(clause);

/** Whether a clause, folded, tells of the time of its report. */
export const isOfNow = (clause: string): boolean => !elsewhere.test(clause);

/** Whether a sentence, folded, tells of no change of state or of mind. */
export const isUnchanged = (sentence: string): boolean => !changing.test(sentence);
