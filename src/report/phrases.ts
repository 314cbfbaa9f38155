import type { FindingKind, FindingScope, FindingState, Language, Verdict } from "../model/index.js";
import type { Silence } from "./arrange.js";

/** Every word of the interface in one language; what the rules say of a finding comes with the finding. */
export interface Phrases {
  readonly title: string;
  readonly tagline: string;
  readonly verdicts: { readonly [verdict in Verdict]: string };
  readonly meanings: { readonly [verdict in Verdict]: string };
  readonly kinds: { readonly [kind in FindingKind]: string };
  readonly scopes: { readonly [scope in FindingScope]: string };
  readonly states: { readonly [state in FindingState]: string };
  /** Between the items of a list: 大公報、文匯報. */
  readonly listMark: string;
  /** Between a label and what it labels. */
  readonly colon: string;
  readonly skipToFindings: string;
  readonly overview: string;
  readonly findings: string;
  readonly compared: string;
  readonly newspaper: string;
  readonly published: string;
  readonly page: string;
  readonly document: string;
  readonly length: string;
  readonly whereTheTroubleIs: string;
  readonly matrixHint: string;
  readonly event: string;
  readonly otherFindings: string;
  readonly verdict: string;
  readonly confidence: string;
  readonly rule: string;
  readonly fingerprint: string;
  readonly readAs: string;
  /** Before a sentence in which a source says the same again. */
  readonly alsoIn: string;
  /** How many sources give a value, and which papers they are. */
  readonly givenBy: (sources: number, papers: string) => string;
  /** Over the values of a fact that several sources tell. */
  readonly versionsOfFact: (sources: number, values: number) => string;
  /** Before the findings that a fact was put together of. */
  readonly findingsOfFact: string;
  /** After one pair of papers: how many more hold the same two values against each other. */
  readonly andFurtherPairs: (count: number) => string;
  readonly why: string;
  readonly linkToFinding: string;
  readonly checkedQuietly: string;
  /** The alarms that are too unsure to count. */
  readonly suggestions: string;
  readonly suggestionsHint: string;
  readonly notReported: string;
  /** Where nothing is flagged in an event, in a sentence. */
  readonly silences: { readonly [silence in Silence]: string };
  /** The same in a word or two, for the cell of a table. */
  readonly silencesInBrief: { readonly [silence in Silence]: string };
  readonly unknownSource: string;
  readonly verdictsExplained: string;
  readonly madeBy: string;
  readonly characters: (count: number) => string;
  readonly articles: (count: number) => string;
  readonly furtherEvents: (count: number) => string;
  /** "Read 2 documents of 大公報 and 文匯報." */
  readonly scopeOfCheck: (sources: number, newspapers: string, events: number) => string;
  readonly coverage: (aligned: number, claims: number) => string;
  readonly newAndKnown: (fresh: number, known: number) => string;
  readonly wrote: (file: string) => string;
  readonly openWith: (command: string) => string;
  readonly stale: (count: number) => string;
}

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const traditional: Phrases = {
  title: "核對報告",
  tagline: "各報同一事件的說法，逐項對照",
  verdicts: {
    contradiction: "矛盾",
    tension: "出入",
    update: "更新",
    omission: "缺漏",
    variant: "異文",
    agreement: "一致",
  },
  meanings: {
    contradiction: "同一件事、同一時間，兩種說法不可能都對。",
    tension: "說法有實質分別，但仍可能都對：例如少了「約」、「人」寫成「人次」、「預計」寫成「將」。",
    update: "較後刊出的報道給出較新的數字或情況。",
    omission: "各方同述一事，其中一方少了某一項。",
    variant: "同一事實，用字、標點或數字寫法不同。",
    agreement: "已經對照，說法相符。",
  },
  kinds: {
    quantity: "數量",
    date: "日期",
    name: "名稱",
    title: "文件名",
    quote: "引語",
    list: "列舉",
    modality: "語氣",
    attribution: "出處",
    wording: "措辭",
    superlative: "之最",
  },
  scopes: { cross: "不同來源之間", internal: "同一來源之內", "cross-time": "先後報道之間" },
  states: { new: "新", known: "已知", changed: "有變", resolved: "已解決" },
  listMark: "、",
  colon: "：",
  skipToFindings: "跳到核對結果",
  overview: "總覽",
  findings: "逐項核對",
  compared: "核對了甚麼",
  newspaper: "報紙",
  published: "刊出日期",
  page: "版面",
  document: "來源",
  length: "篇幅",
  whereTheTroubleIs: "問題在哪裏",
  matrixHint: "每格是該來源在該事件中牽涉的矛盾、出入與更新。",
  event: "事件",
  otherFindings: "不屬任何事件",
  verdict: "判斷",
  confidence: "把握",
  rule: "規則",
  fingerprint: "指紋",
  givenBy: (sources, papers) => `${sources} 份來源（${papers}）`,
  versionsOfFact: (sources, values) => `${sources} 份來源，${values} 種說法`,
  findingsOfFact: "逐對核對",
  andFurtherPairs: (count) => `，另有 ${count} 對`,
  readAs: "讀作",
  alsoIn: "又見",
  why: "說明",
  linkToFinding: "此項的連結",
  checkedQuietly: "其餘已對照的項目",
  suggestions: "建議",
  suggestionsHint: "把握不足的疑點，僅供參考：不計入以上各項，也不影響核對是否通過。",
  notReported: "沒有報道",
  silences: {
    clear: "沒有發現矛盾或出入。",
    alone: "只有一份來源報道，沒有他報可對照。",
  },
  silencesInBrief: { clear: "未見問題", alone: "只此一家" },
  unknownSource: "來源不明",
  verdictsExplained: "各種判斷的意思",
  madeBy: "製作",
  characters: (count) => `${count.toLocaleString("en")} 字`,
  articles: (count) => `${count} 篇報道`,
  furtherEvents: (count) => `其餘 ${count} 宗事件`,
  scopeOfCheck: (sources, newspapers, events) =>
    `對照${newspapers}共 ${sources} 份來源，涉及 ${events} 宗事件。`,
  coverage: (aligned, claims) => `讀出 ${claims} 項陳述，其中 ${aligned} 項找到對照。`,
  newAndKnown: (fresh, known) => `待處理 ${fresh} 項，已知 ${known} 項`,
  wrote: (file) => `已寫入 ${file}`,
  openWith: (command) => `打開：${command}`,
  stale: (count) => `基線有 ${count} 項已不再出現，可以刪去：`,
};

const simplified: Phrases = {
  title: "核对报告",
  tagline: "各报同一事件的说法，逐项对照",
  verdicts: {
    contradiction: "矛盾",
    tension: "出入",
    update: "更新",
    omission: "缺漏",
    variant: "异文",
    agreement: "一致",
  },
  meanings: {
    contradiction: "同一件事、同一时间，两种说法不可能都对。",
    tension: "说法有实质差别，但仍可能都对：例如少了“约”、“人”写成“人次”、“预计”写成“将”。",
    update: "较后刊出的报道给出较新的数字或情况。",
    omission: "各方同述一事，其中一方少了某一项。",
    variant: "同一事实，用字、标点或数字写法不同。",
    agreement: "已经对照，说法相符。",
  },
  kinds: {
    quantity: "数量",
    date: "日期",
    name: "名称",
    title: "文件名",
    quote: "引语",
    list: "列举",
    modality: "语气",
    attribution: "出处",
    wording: "措辞",
    superlative: "之最",
  },
  scopes: { cross: "不同来源之间", internal: "同一来源之内", "cross-time": "先后报道之间" },
  states: { new: "新", known: "已知", changed: "有变", resolved: "已解决" },
  listMark: "、",
  colon: "：",
  skipToFindings: "跳到核对结果",
  overview: "总览",
  findings: "逐项核对",
  compared: "核对了什么",
  newspaper: "报纸",
  published: "刊出日期",
  page: "版面",
  document: "来源",
  length: "篇幅",
  whereTheTroubleIs: "问题在哪里",
  matrixHint: "每格是该来源在该事件中牵涉的矛盾、出入与更新。",
  event: "事件",
  otherFindings: "不属任何事件",
  verdict: "判断",
  confidence: "把握",
  rule: "规则",
  fingerprint: "指纹",
  givenBy: (sources, papers) => `${sources} 份来源（${papers}）`,
  versionsOfFact: (sources, values) => `${sources} 份来源，${values} 种说法`,
  findingsOfFact: "逐对核对",
  andFurtherPairs: (count) => `，另有 ${count} 对`,
  readAs: "读作",
  alsoIn: "又见",
  why: "说明",
  linkToFinding: "此项的链接",
  checkedQuietly: "其余已对照的项目",
  suggestions: "建议",
  suggestionsHint: "把握不足的疑点，仅供参考：不计入以上各项，也不影响核对是否通过。",
  notReported: "没有报道",
  silences: {
    clear: "没有发现矛盾或出入。",
    alone: "只有一份来源报道，没有他报可对照。",
  },
  silencesInBrief: { clear: "未见问题", alone: "只此一家" },
  unknownSource: "来源不明",
  verdictsExplained: "各种判断的意思",
  madeBy: "制作",
  characters: (count) => `${count.toLocaleString("en")} 字`,
  articles: (count) => `${count} 篇报道`,
  furtherEvents: (count) => `其余 ${count} 宗事件`,
  scopeOfCheck: (sources, newspapers, events) =>
    `对照${newspapers}共 ${sources} 份来源，涉及 ${events} 宗事件。`,
  coverage: (aligned, claims) => `读出 ${claims} 项陈述，其中 ${aligned} 项找到对照。`,
  newAndKnown: (fresh, known) => `待处理 ${fresh} 项，已知 ${known} 项`,
  wrote: (file) => `已写入 ${file}`,
  openWith: (command) => `打开：${command}`,
  stale: (count) => `基线有 ${count} 项已不再出现，可以删去：`,
};

const english: Phrases = {
  title: "Comparison report",
  tagline: "What each newspaper says of the same event, side by side",
  verdicts: {
    contradiction: "Contradiction",
    tension: "Tension",
    update: "Update",
    omission: "Omission",
    variant: "Variant",
    agreement: "Agreement",
  },
  meanings: {
    contradiction: "Both cannot be true of the same subject at the same time.",
    tension:
      "Materially different, though both could be true: a hedge dropped, people against visits, “will” against “is expected to”.",
    update: "A later publication gives a later value.",
    omission: "Within a shared statement one side lacks an item.",
    variant: "The same fact in other words, characters, punctuation or numerals.",
    agreement: "Checked and consistent.",
  },
  kinds: {
    quantity: "quantity",
    date: "date",
    name: "name",
    title: "document title",
    quote: "quotation",
    list: "list",
    modality: "certainty",
    attribution: "attribution",
    wording: "wording",
    superlative: "superlative",
  },
  scopes: {
    cross: "between sources",
    internal: "within one source",
    "cross-time": "between earlier and later",
  },
  states: { new: "new", known: "known", changed: "changed", resolved: "resolved" },
  listMark: ", ",
  colon: ": ",
  skipToFindings: "Skip to the findings",
  overview: "Overview",
  findings: "Findings",
  compared: "What was compared",
  newspaper: "Newspaper",
  published: "Published",
  page: "Page",
  document: "Source",
  length: "Length",
  whereTheTroubleIs: "Where the trouble is",
  matrixHint: "Each cell counts the contradictions, tensions and updates that the source has a part in.",
  event: "Event",
  otherFindings: "Outside every event",
  verdict: "Verdict",
  confidence: "Confidence",
  rule: "Rule",
  fingerprint: "Fingerprint",
  givenBy: (sources, papers) => `${plural(sources, "source")} (${papers})`,
  versionsOfFact: (sources, values) => `${plural(sources, "source")}, ${plural(values, "version")}`,
  findingsOfFact: "Pair by pair",
  andFurtherPairs: (count) => ` and ${plural(count, "more pair")}`,
  readAs: "Read as",
  alsoIn: "Also in",
  why: "Why",
  linkToFinding: "Link to this finding",
  checkedQuietly: "Also checked",
  suggestions: "Suggestions",
  suggestionsHint: "Too unsure for an alarm: not counted above, and never a reason to fail.",
  notReported: "not reported",
  silences: {
    clear: "No contradiction or tension was found.",
    alone: "Only one source reports this: there is nothing to hold it against.",
  },
  silencesInBrief: { clear: "nothing flagged", alone: "only here" },
  unknownSource: "unknown source",
  verdictsExplained: "What the verdicts mean",
  madeBy: "Made by",
  characters: (count) => plural(count, "character").replace(/^\d+/u, count.toLocaleString("en")),
  articles: (count) => plural(count, "article"),
  furtherEvents: (count) => plural(count, "further event"),
  scopeOfCheck: (sources, newspapers, events) =>
    `Compared ${plural(sources, "source")} of ${newspapers} on ${plural(events, "event")}.`,
  coverage: (aligned, claims) => `Read ${plural(claims, "claim")}; ${aligned} found a counterpart.`,
  newAndKnown: (fresh, known) => ` ${fresh} to look at, ${known} known.`,
  wrote: (file) => `wrote ${file}`,
  openWith: (command) => `open it with: ${command}`,
  stale: (count) =>
    `${plural(count, "entry", "entries")} of the baseline no longer ${count === 1 ? "occurs" : "occur"} and can go:`,
};

/** The words of the interface by language. */
export const phrases: { readonly [language in Language]: Phrases } = {
  "zh-Hant": traditional,
  "zh-Hans": simplified,
  en: english,
};
