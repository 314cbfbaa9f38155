import { foldCharacters } from "../../text/fold.js";
import { readSmallNumber } from "../smallNumbers.js";
import { namesSomebody } from "../someone.js";

/** A number of a floor, folded; 兩層 counts floors, and names none. */
const numeral = "[\\d〇零一二三四五六七八九十廿卅百]{1,6}";

/** What joins several floors, folded: 三、四樓, 三至五樓. */
const range = "[至到~–—-]";

/**
 * Floors and other parts of a building by name, folded. 負一樓 and 地下一層 lie below the first; 樓高20層, 共20層 and
 * 三層樓房 tell how many there are.
 */
const part = new RegExp(
  `(?<![负下b高共达\\d〇零一二两三四五六七八九十廿卅百千几数])(?<floors>${numeral}(?:(?:[、及和与]|${range})${numeral})*)(?<word>[楼层])(?![高盘价市房宇]|楼[高房宇]|大厦|大楼|建筑|住宅楼)` +
    "|地库|天台|屋顶|顶楼|顶层|阁楼|大堂|主楼|副楼|[东南西北]翼|尖塔|钟楼|正殿|大殿|后殿|前殿|主殿|偏殿",
  "gu",
);

/** Another building than the one that the report is about. */
const beside = /另一|另外|隔壁|毗邻|相邻|邻近|对面|旁边|附近|邻座|隔邻/u;

/** Most floors between two that a range is read as. */
const mostFloors = 50;

const floorsBetween = (first: number, last: number): readonly number[] =>
  last < first || last - first > mostFloors
    ? [first, last]
    : Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** The floors that some words name: 3 and 4 of 三、四, 3 to 5 of 三至五. */
const floorsOf = (words: string): readonly number[] =>
  words.split(/[、及和与]/u).flatMap((one) => {
    const ends = one.split(new RegExp(range, "u")).map(readSmallNumber);
    const read = ends.filter((floor) => floor !== undefined);
    return read.length < ends.length || read.length === 0 ? [] : floorsBetween(read[0]!, read.at(-1)!);
  });

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
  const found = [...folded.matchAll(part)].flatMap(({ 0: name, groups }) =>
    groups?.["floors"] === undefined
      ? [name]
      : floorsOf(groups["floors"]).map((floor) => `${floor}${isSimplified ? "楼" : groups["word"]!}`),
  );
  return [...new Set(found)].join(joint);
};

/** A home or a room within a floor, folded: that it took no harm says nothing of the floor. */
const home = /家[中里]|屋[内里]|家居|寓所|居所|房间|室内|单位|住户|[号户]室?$/u;

/**
 * Whether words tell of somebody, or of a home, on a floor and not of the floor: 三樓住客何先生, 二樓的婆婆說家中.
 *
 * @param words - those of the clause before what the state is told by, in any script
 */
export const isWithinPart = (words: string): boolean =>
  namesSomebody(words) || home.test(foldCharacters(words));

/**
 * Whether two states are of one part at least.
 *
 * @param one - parts as `partsIn` gives them
 * @param other - those of another state
 */
export const sharePart = (one: string, other: string): boolean =>
  one.split(joint).some((name) => name !== "" && other.split(joint).includes(name));
