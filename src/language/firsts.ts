import { foldCharacters } from "../text/fold.js";
import { isShortOf } from "./names/glosses.js";

/** Who or what may be the first of a place, folded. */
const nouns =
  "选手|球员|运动员|球手|车手|泳手|跑手|骑师|代表队|球队|队伍|导演|演员|歌手|作家|学者|科学家|艺术家|音乐家|指挥|建筑师|大学|中学|学校|医院|企业|公司|银行|城市|机构|登山者|航天员|宇航员|得主|冠军|总统|法官|主席|校长|议员|主教|飞行员|机师|船长|领袖|女性|男性|人";

/** The first or the only one, and who it is among whom: 首位奪冠的香港男選手, 首位在該項賽事奪冠的中國選手. */
const firstOf = new RegExp(
  `(?:首[位个名支家间所]|第一[位个名支家间所]|唯一(?:一[位个名支家间所])?)(?:[^，。；：、]{0,16}?的)?(?<scope>香港|本港|澳门|台湾|中国|内地|亚洲|华人|华裔|世界|全球|东亚|东南亚|欧洲|非洲|广东)(?:籍|的)?(?:男子?|女子?|年轻|青年|职业)?(?:${nouns}|(?<=[男女]子?)$)`,
  "du",
);

/**
 * The place that somebody is called the first or the only one of, told behind that word, as written.
 *
 * @param clause - a clause in any script
 * @returns undefined where none is told
 */
export const scopeOfFirst = (clause: string): string | undefined => {
  const folded = foldCharacters(clause);
  const place = firstOf.exec(folded)?.indices?.groups?.["scope"];
  return place === undefined || folded.length !== clause.length ? undefined : clause.slice(...place);
};

/** Fewest characters that narrow a kind. */
const leastNarrowing = 4;

/**
 * Whether one thing is the other narrowed by words before 的: 造訪長周期彗星的探測器 and 彗星探測器.
 *
 * @param narrow - what is ranked on one side
 * @param wide - what is ranked on the other
 */
export const narrows = (narrow: string, wide: string): boolean => {
  const [one, other] = [foldCharacters(narrow), foldCharacters(wide)];
  return (
    other.length >= 3 &&
    !other.includes("的") &&
    one.includes("的") &&
    one.length - other.length >= leastNarrowing &&
    one.slice(-2) === other.slice(-2) &&
    isShortOf(other, one)
  );
};
