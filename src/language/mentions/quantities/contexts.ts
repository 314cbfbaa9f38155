import { isOneOf } from "../fold.js";
import type { Page } from "../page.js";
import { createWords, matchWord, type Table } from "../table.js";
import type { UnitMatch } from "./amounts.js";
import { UNITS_BY_ID } from "./units.js";

/** Another reading of a unit, and the words around it that show it. */
interface Reading {
  /** Unit that is meant; the same word of another dimension where only `dimension` is given. */
  readonly id?: string;
  readonly dimension?: string;
  /** Only of the number one, and shown on both sides: 僱主一家要 is a family, 僱主一家餐廳 and 四家要 are not. */
  readonly onlyOne?: true;
  /** Before the number, in the same clause. */
  readonly before: Table<true>;
  /** Directly after the unit. */
  readonly after: Table<true>;
}

const reading = (
  meant: Pick<Reading, "id" | "dimension" | "onlyOne">,
  before: string,
  after: string,
): Reading => ({
  ...meant,
  before: createWords(before),
  after: createWords(after),
});

/** Units that are read by what stands around them, by id. 度 has a reader of its own: degrees.ts. */
const READINGS: ReadonlyMap<string, readonly Reading[]> = new Map([
  // 呎 of a flat is a square foot.
  [
    "英尺",
    [
      reading(
        { id: "平方呎" },
        "面積 實用 建築面積 樓面 呎數 佔地 總樓面",
        "單位 的單位 兩房 三房 細單位 大宅 舖位 地舖 豪宅 鋪位 劏房 花園 露台 天台 平台",
      ),
    ],
  ],
  [
    "間",
    [
      reading(
        { dimension: "item" },
        "",
        "房 客房 睡房 病房 課室 教室 診室 診症室 套房 屋 石屋 木屋 村屋 隔離病房 實驗室 會議室",
      ),
    ],
  ],
  [
    "名",
    [
      reading(
        { dimension: "rank" },
        "排名 躋身 位列 名列 位居 居於 列前 排前 居首 居前 高踞 全球首 全球前 世界首 世界前 亞洲首 亞洲前 全國首 全國前",
        "",
      ),
    ],
  ],
  [
    "家",
    [
      reading(
        { id: "家庭", onlyOne: true },
        "僱主 雇主 戶主 業主 屋主 夫婦 夫妻",
        "要 因此 都 亦 也 需 須 被 已 均 仍 全家 老少 團聚 團圓",
      ),
    ],
  ],
  ["公里", [reading({ id: "公里/小時" }, "每小時 時速 車速 風速 球速", "")]],
  ["英里", [reading({ id: "英里/小時" }, "每小時 時速 車速 球速", "")]],
  ["米", [reading({ id: "米/秒" }, "每秒 秒速", "")]],
  ["點", [reading({ dimension: "points" }, "指數 恒指 恆指 滬指 收報 報 升 跌 漲 挫 高見 低見 成指", "")]],
  ["節", [reading({ dimension: "speed" }, "風速 航速 時速 船速 陣風", "")]],
]);

/** Characters before the number that are looked at. */
const LOOK_BACK = 12;

/**
 * The unit that the words around it show to be meant: 300呎 of a flat are square feet.
 * @param start where the number begins
 * @param isOne whether that number is one
 */
export function readInContext(page: Page, start: number, match: UnitMatch, isOne: boolean): UnitMatch {
  const meant = READINGS.get(match.unit.id)?.find(({ before, after, onlyOne }) => {
    const isAfter = matchWord(after, page.folded, match.end) !== null;
    if (onlyOne === true) return isOne && isAfter && isShownBefore(page.folded, start, before);
    return isAfter || isShownBefore(page.folded, start, before);
  });
  if (meant === undefined) return match;
  const unit = meant.id === undefined ? match.unit : (UNITS_BY_ID.get(meant.id) ?? match.unit);
  return { ...match, unit: { ...unit, dimension: meant.dimension ?? unit.dimension } };
}

function isShownBefore(folded: string, start: number, before: Table<true>): boolean {
  for (let at = start - 1; at >= start - LOOK_BACK && at >= 0; at--) {
    if (isOneOf(folded.charAt(at), ",。;!?")) return false;
    if (matchWord(before, folded, at) !== null) return true;
  }
  return false;
}
