/**
 * Radicals of the CJK Radicals Supplement (U+2E80–2EFF), each followed by the ideograph that it stands for. Source:
 * EquivalentUnifiedIdeograph.txt of the Unicode Character Database, version 14.0; NFKC folds but two of them.
 */
const radicals =
  "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔" +
  "⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长" +
  "⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

/** What NFKC writes as several characters, or does not fold, and a reader takes for one. */
const singles = "㈠一㈡二㈢三㈣四㈤五㈥六㈦七㈧八㈨九㈩十︙…︰‥";

/** Marks whose vertical and small forms NFKC takes to ASCII, where Chinese text has the full-width ones. */
const fullWidth = new Map(
  Array.from(",:;!?()[]{}", (mark) => [mark, String.fromCharCode(mark.charCodeAt(0) + 0xfee0)]),
);

const pairs = (table: string): readonly (readonly [string, string])[] => {
  const points = Array.from(table);
  return points.flatMap((from, index) => (index % 2 === 0 ? [[from, points[index + 1]!] as const] : []));
};

const written: ReadonlyMap<string, string> = new Map([...pairs(radicals), ...pairs(singles)]);

/**
 * Characters that Unicode has for compatibility with other codes, and that PDF files and old databases put for the
 * usual ones: radicals (⼤ for 大), compatibility ideographs (U+F900–FAFF), vertical and small forms of punctuation
 * (﹁ for 「), half-width katakana and marks (｢ for 「), numbers in circles and brackets (① ㈠ ㊀).
 */
const compatible =
  /[\u2E80-\u2FDF\uF900-\uFAFF\u{2F800}-\u{2FA1F}\uFE10-\uFE19\uFE30-\uFE6F\uFF61-\uFF9F\uFFE0-\uFFE6①-⑨㈠-㈩㊀-㊉]/gu;

const unifyOne = (point: string): string => {
  const known = written.get(point);
  if (known !== undefined) return known;
  const plain = point.normalize("NFKC");
  return Array.from(plain).length === 1 ? (fullWidth.get(plain) ?? plain) : point;
};

/**
 * The text with the usual character for each compatibility one.
 *
 * @param text - any text
 * @returns as many code points as went in
 */
export const unifyCharacters = (text: string): string => text.replace(compatible, unifyOne);
