/** Short reports of several papers made from patterns, the same at every run: figures differ here and there. */

/**
 * A linear congruential generator (Knuth, “The Art of Computer Programming”, 3.3.4): the same numbers at every run.
 *
 * @param {number} seed
 */
const createRandom = (seed) => {
  let state = seed;
  /** @param {number} below */
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const papers = ["海港日報", "維港晚報", "新島報", "東區時報"];
const places = ["柴灣", "大埔", "屯門", "觀塘", "西貢", "荃灣", "將軍澳", "元朗", "北角", "沙田"];
const streets = ["永泰道", "同發街", "新安里", "海傍道", "工業街", "翠屏徑", "福來街", "安裕路"];
const people = ["陳志遠", "何詠心", "林家俊", "黃美儀", "張國業", "李慧敏", "周啟明", "吳卓文"];

/**
 * What happened, as one paper tells it; a paper in five has one figure of its own.
 *
 * @typedef {{ place: string, street: string, person: string, figures: readonly number[], day: number }} Happening
 * @type {readonly ((happening: Happening) => readonly string[])[]}
 */
const patterns = [
  ({ place, street, person, figures: [first, second, third], day }) => [
    `${place}${street}工廈三級火${first}人送院`,
    `${place}${street}一幢工業大廈${day}日凌晨發生三級火，共有${first}人受傷送院，當中${second}人情況嚴重。`,
    `消防處出動${third}輛消防車及逾${third * 4}名消防員到場，約3小時後將火救熄。`,
    `消防處高級區長${person}表示：「起火單位存放大量紙品，起火原因有待調查。」`,
  ],
  ({ place, street, person, figures: [first, second, third], day }) => [
    `${place}新圖書館啟用　藏書${first}萬冊`,
    `位於${place}${street}的新圖書館${day}日啟用，樓高${second}層，藏書${first}萬冊，設有${third}0個座位。`,
    `工程耗資約${first}.5億元，歷時三年完成，預計每年接待逾${third}萬人次。`,
    `館長${person}說：「新館將延長開放時間，方便居民借閱。」`,
  ],
  ({ place, street, person, figures: [first, second, third], day }) => [
    `警${place}搗販毒集團拘${first}人`,
    `警方${day}日在${place}${street}展開行動，拘捕${first}名男女，年齡介乎${second + 17}至${third + 40}歲，檢獲約${third}公斤懷疑毒品，市值約${second}00萬元。`,
    `行動中警員並檢獲${second}部手提電話及現金${third}萬元。`,
    `毒品調查科總督察${person}表示，不排除有更多人被捕。`,
  ],
];

/**
 * @param {number} count how many reports
 * @returns their names and texts, and the manifest that lists them
 */
export const createReports = (count) => {
  const random = createRandom(count);
  /** @template T @param {readonly T[]} items */
  const pick = (items) => items[random(items.length)];
  /** @type {Record<string, string>} */
  const files = {};
  const sources = [];
  for (let made = 0; made < count;) {
    const pattern = pick(patterns);
    const day = 1 + random(28);
    const happening = {
      place: pick(places),
      street: pick(streets),
      person: pick(people),
      figures: [2 + random(30), 2 + random(9), 2 + random(40)],
      day,
    };
    for (const newspaper of papers.slice(0, 2 + random(3))) {
      if (made === count) break;
      const figures = happening.figures.map((figure, at) =>
        random(5) === 0 && at === 0 ? figure + 1 : figure,
      );
      const [headline, ...paragraphs] = pattern({ ...happening, figures });
      const id = `report-${String(made).padStart(4, "0")}`;
      files[`${id}.txt`] = `${headline}\n\n【${newspaper}訊】${paragraphs.join("\n\n")}\n`;
      const published = `2025-${String(1 + Math.floor(made / (count / 6))).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
      sources.push({ id, path: `${id}.txt`, newspaper, published });
      made += 1;
    }
  }
  return { ...files, "manifest.json": JSON.stringify({ sources }) };
};
