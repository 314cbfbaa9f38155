/** Newspaper and date of publication as a page prints them. */
export interface Imprint {
  readonly newspaper?: string | undefined;
  readonly published?: string | undefined;
}

const han = "\\p{Script=Han}";
/** White space before the first word of a line; one that crossed lines would be tried again from each of them. */
const indent = "[^\\S\\n\\r\\u2028\\u2029]*";
/** What newspapers and agencies are called: 大公報, 香港文匯報, 星島日報, 新華社, 人民日报. */
const paper = `${han}{1,8}(?:報|报|社|網|网)`;

/**
 * Datelines and running heads that name the paper itself: 【大公報訊】, 香港文匯報訊（記者…）, 新华社北京5月22日电,
 * （中央社記者…）. 本報 names none.
 */
const namings: readonly RegExp[] = [
  `【(${paper})(?:專)?(?:訊|讯|綜合|综合|報道|报道)`,
  `^${indent}(${paper})(?:訊|讯)[\\s\\u3000]?[（(]`,
  `^${indent}(新[華华]社|中新社|中新[網网])${han}{0,8}\\d{1,2}月\\d{1,2}日`,
  `[（(](中央社|新[華华]社|中新社)(?:記者|记者)`,
  `^${indent}(?:[A-D]\\d{1,2}[\\s\\u3000]+)?(${paper})[\\s\\u3000]+\\d{4}年`,
  `(?:來源|来源)[\\s\\u3000]?[：:][\\s\\u3000]?(${paper})`,
  `\\d{4}年\\d{1,2}月\\d{1,2}日(?:[\\s\\u3000]*星期[一二三四五六日天])?[\\s\\u3000]+(${paper})[\\s\\u3000]*$`,
].map((pattern) => new RegExp(pattern, "gmu"));

/** Names that say which paper it is only to its own readers. */
const ownNames = /^(?:本報|本报|本社|本網|本网|我報|我报|該報|该报)$/u;

/** The paper that the text names most often in its datelines; of two as frequent none. */
const findNewspaper = (text: string): string | undefined => {
  const counts = new Map<string, number>();
  for (const naming of namings)
    for (const [, name = ""] of text.matchAll(naming))
      if (!ownNames.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
};

/**
 * A line that is a date of publication: with its weekday or a page (2025年5月22日 星期四), as web pages print it
 * (發布時間：2025-05-22 08:30), or alone.
 */
const dateline =
  /^[^\n，。！？；]{0,24}?(?<![\d年])(\d{4})(?:年|-|\/|\.)(\d{1,2})(?:月|-|\/|\.)(\d{1,2})(?![\d%萬亿億])日?[^\n，。！？；]{0,24}$/gmu;
/** What parts the pieces of such a line. */
const gaps = /[\s\u3000:：|·（）()-]+/u;
/** The pieces that stand beside the date of a publication; a line with another one is a heading or a caption. */
const beside = new RegExp(
  `^(?:星期[一二三四五六日天]|[A-D]?\\d{1,2}版?|第.{1,3}版|(?:發[布佈]|发布|更新|刊登)?(?:時間|时间|日期)?|[來来]源|(?:農曆|农历)${han}{0,8}|${paper}|${han}{0,4}(?:要聞|要闻|港聞|新聞|新闻|國際|国际|財經|财经|綜合|综合))$`,
  "u",
);

/** A line that begins with a date and a time is when the page was put out, whatever it says besides. */
const stamped =
  /^[\s\u3000]*(?:[^\d\n，。]{0,8}[：:]\s?)?(\d{4})(?:年|-|\/|\.)(\d{1,2})(?:月|-|\/|\.)(\d{1,2})日?[\s\u3000]{0,3}(?:[（(]?(?:星期|週|周)[一二三四五六日天][）)]?)?[\s\u3000]{0,3}(?:上午|下午)?\d{1,2}[:：]\d{2}(?![^\n]{0,60}[，。])/gmu;

/** Lines at the top and the bottom of a page among which a date alone is that of the publication. */
const edge = 8;

/** The lines at the edges of a text: elsewhere a date alone stands in a chronology or a table. */
const atEdges = (text: string): string => {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.length <= 2 * edge
    ? lines.join("\n")
    : [...lines.slice(0, edge), ...lines.slice(-edge)].join("\n");
};

/** The one date of publication that the page prints; none where it prints two. */
const findDate = (text: string): string | undefined => {
  const dates = new Set<string>();
  const add = (year = "", month = "", day = ""): void =>
    void dates.add(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  for (const [, ...date] of text.matchAll(stamped)) add(...date);
  if (dates.size === 0)
    for (const [line, ...date] of atEdges(text).matchAll(dateline)) {
      const written = line.replace(/\d{4}(?:年|-|\/|\.)\d{1,2}(?:月|-|\/|\.)\d{1,2}日?/u, " ");
      if (written.split(gaps).every((piece) => beside.test(piece))) add(...date);
    }
  return dates.size === 1 ? [...dates][0] : undefined;
};

/**
 * What the text of a page says of its newspaper and its date: datelines, running heads and folios.
 *
 * @param text - decoded text
 * @returns only what is said once or most often; nothing is guessed from the words of a story
 */
export const readImprint = (text: string): Imprint => ({
  newspaper: findNewspaper(text),
  published: findDate(text),
});
