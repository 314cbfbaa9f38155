import { foldCharacters } from "../../text/fold.js";

const numerals = "一二三四五六七八九十";

/** Floors and other parts of a building by name, folded; 負一樓 and 地下一層 lie below the first. */
const part =
  /(?<![负下B\d])(?<floor>\d{1,3}|[一二三四五六七八九十]{1,3})(?<word>[楼层])(?![高盘价])|地库|天台|屋顶|顶楼|顶层|阁楼|大堂|主楼|副楼|[东南西北]翼|尖塔|钟楼|正殿|大殿|后殿|前殿|主殿|偏殿/gu;

/** Another building than the one that the report is about. */
const beside = /另一|另外|隔壁|毗邻|相邻|邻近|对面|旁边|附近|邻座|隔邻/u;

const floorNumber = (numeral: string): string => {
  if (/^\d+$/u.test(numeral)) return numeral;
  const [tens, ones] = numeral.includes("十") ? numeral.split("十") : ["", numeral];
  const digit = (text: string): number => numerals.indexOf(text) + 1;
  const ten = numeral.includes("十") ? Math.max(1, digit(tens!)) * 10 : 0;
  return String(ten + (ones === "" ? 0 : digit(ones!)));
};

/** What joins the parts of a building that one state is of. */
const joint = "、";

/**
 * The parts of a building that a clause names, floors by number: 1楼、2楼 of 一楼、二楼. On the mainland 一层 is 一楼; in
 * Traditional characters the two are kept apart.
 *
 * @param clause - in any script
 * @returns the parts joined by 、, "" where it names none, or those of another building
 */
export const partsIn = (clause: string): string => {
  const folded = foldCharacters(clause);
  if (beside.test(folded)) return "";
  const isSimplified = folded === clause;
  const found = [...folded.matchAll(part)].map(({ 0: name, groups }) =>
    groups?.["floor"] === undefined
      ? name
      : `${floorNumber(groups["floor"])}${isSimplified ? "楼" : groups["word"]!}`,
  );
  return [...new Set(found)].join(joint);
};

/**
 * Whether two states are of one part at least.
 *
 * @param one - parts as `partsIn` gives them
 * @param other - those of another state
 */
export const sharePart = (one: string, other: string): boolean =>
  one.split(joint).some((name) => name !== "" && other.split(joint).includes(name));
