// Written by `npm run generate` from src/rules/: change those, not this file.
import type { RulePage } from "./page.js";

/** The page of each rule by its id. */
export const pages: { readonly [rule: string]: RulePage } = {
  "part-whole": {
    flags:
      "Flags a part that is more than its whole (20人，其中25人), parts that exclude each other and come to more than their whole, men and women that do not come to the people stated, a total that the classes told after it do not come to, and shares of one whole whose sum is not 100 %.",
    leaves: [
      "Not flagged: parts that may overlap (其中30人為女性，25人為學生), lists that may be incomplete, figures with a hedge, sums that differ by rounding, and answers to a survey, which may be several.",
    ],
  },
  "share-count": {
    flags:
      "Flags a share of a stated whole that does not come to the count given for the same part: of ten cases, 過半 is more than five, and five is exactly half; in two reports, or right after the count (12名學員中，有7人獲獎，佔六成半).",
    leaves: [
      "Not flagged: shares and counts whose wholes differ in number or in noun, or are not stated, and shares that the count is rounded to.",
    ],
  },
  "quantity-unit": {
    flags:
      "Flags one number in two units that are not one: persons (or organisations, households, vehicles) against occurrences (2550人 and 2550人次 are the same only if nobody came twice), per cent against percentage points, and, as a contradiction, two sizes of one measure (45公頃 and 45畝), energy against power, and two currencies.",
    leaves: [
      "Not flagged: numbers that differ, a level against a change (達1.8%, 升1.8個百分點), units of one size (公里, 千米), and measures of two things or two places.",
    ],
  },
  "quantity-scope": {
    flags:
      "Flags one number that the sides give of two wholes: of 全港 and of 九龍, of the second quarter and of the first half, of the first batch and of all so far.",
    leaves: [
      "Not flagged: figures of one digit, a side that names no place or time (the article may have named it before), and two names of one place (全縣, 岭西县).",
    ],
  },
  "quantity-hedge": {
    flags:
      "Flags one number given with a hedge on one side (約500家, 逾5000個) and without on the other: the reader of the bare one takes it for exact. It speaks where the bare one stands in a headline, a subheading or a caption.",
    leaves: [
      "Not flagged: two different hedges on one number, hedged numbers against other numbers that fit them, figures that another one is measured against (低於330億元的目標), and two sentences of one running text.",
    ],
  },
  "duration-conflict": {
    flags:
      "Flags two lengths of time for one thing that no length fits: 判囚28個月 against 判囚18個月, and inside an article a length that its own dates do not give: an anniversary against the year of founding, 為期三年半 between March 2025 and 2027, a year since an opening ten months ago. Rough lengths that lie near each other (4小時, 近5小時) are a tension, and so is a length counted up to the day of the report.",
    leaves: [
      "Not flagged: one length in two units (18個月, 一年半) or rounded; how long ago something was; the reach of a record; limits (最長, 三個月內); lengths of two acts; and lengths whose dates stand in another sentence.",
    ],
  },
  "value-update": {
    flags:
      "Notes a later value of the same figure: a toll that rises, a total that is revised. Which side is later is told by the times that the figures are as of (截至昨晚8時), in one paper or in two, or else by the publication. A later figure of what can only rise (the dead, what is counted up to now, votes, aftershocks) that has fallen is a tension.",
    leaves: [
      "Not flagged: figures as of one moment, what is measured once (a magnitude, a length, an age), stretches that were over (12月單月), and, within two days, figures that nothing shows to go on being counted (a prize, a seat count): other values of these are left to `quantity-conflict`.",
    ],
  },
  "quantity-conflict": {
    flags:
      "Flags two figures for the same count whose allowed ranges do not meet: no number fits both sentences.",
    leaves: [
      "Not flagged: figures that are rounded from each other, units that do not convert, lengths of time that a record reaches back (12年來最高), and pairs whose counted noun or clause differ, which are two counts rather than two versions. Reports published at different times are left to `value-update`.",
    ],
  },
  "headline-body": {
    flags:
      "Flags a headline that says more than its own story: it drops the doubt (可能, 疑, 初步, 擬, 正研究), gives for a fact what is yet to be found out, or gives a figure of a part (市區) or a first count (初步測算) for the whole.",
    leaves: [
      "Not flagged: headlines with a hedge, a question or a speaker of their own, doubt that another sentence of the story does not share, and numbers whose 約 or 逾 is left out (`quantity-hedge` speaks of those).",
    ],
  },
  "quantity-rounding": {
    flags:
      "Notes two figures of which one is the other rounded at the precision that it shows: 15,234 and 1.5萬, 22 % and 兩成.",
    leaves: [
      "Not flagged: figures that are rounded further than what they show allows (15,234 and 1.6萬), and one number written twice.",
    ],
  },
  "quantity-agreement": {
    flags:
      "Records figures that were checked against each other and agree: the same number, in whatever numerals, or a hedged one that the other fits (variant).",
    leaves: ["Not judged here: a figure that is the other rounded, which `quantity-rounding` notes."],
  },
  "title-variant": {
    flags:
      "Compares the titles of documents 《》: the same (agreement), the same but for marks, script or variant characters (variant), or near-identical with other characters (tension), where one of the two is probably misquoted; titles that differ in up to two fifths where the sentences tell one act with one document (昨公布《…》).",
    leaves: [
      "Not flagged: titles that differ in more, sister documents that one sentence names both of (《…服務要求》 and 《…服務流程》) or that a sentence counts (五項標準), and titles of which a number differs (two years' bills).",
    ],
  },
  "date-conflict": {
    flags:
      "Flags the same happening dated on two days, months or years: 定於6月21日開學 against 定於6月22日開學. The act must be the same, and neither side may name a thing that the other does not. Where reports of two days date what was still to come, the later date is an update.",
    leaves: [
      "Not flagged: relative dates (昨日, 下周二), which papers of two days resolve to two days; stretches and rough dates (6月底, 約); a beginning against an end; what is announced against what happens; parts and rounds (首批, 第二期); dates that were moved (原定, 延期); and the periods and cut-off times that figures are of.",
    ],
  },
  "time-conflict": {
    flags:
      "Flags the same happening at two times of one day: 上午5時26分接報 against 早上6時26分接報. Times to the minute may part by two minutes; 約 and 許 leave twenty more, and a bare hour covers itself.",
    leaves: [
      "Not flagged: parts of the day (清晨 and 凌晨 4時), times of two days, a beginning against an end, two steps (接報 and 抵達), announcements, the times that figures are as of, and the clocks of two places (當地時間).",
    ],
  },
  "date-agreement": {
    flags:
      "Records dates and times that were checked against each other and name the same days. Dates that differ are left to `date-conflict` and `time-conflict`.",
    leaves: [],
  },
  "list-count": {
    flags:
      "Flags a stated count that the complete list of the same things does not meet: 三項支援，即 and four names, 五大中心為 and four.",
    leaves: [
      "Not flagged: lists that 等, 包括 or 例如 leave open, counts of more than twelve, counts that stand apart from the list, and lists of which an item may be two (甲及乙).",
    ],
  },
  "list-members": {
    flags:
      "Flags two complete lists of one thing that part in an item: one side lacks it (omission), or names another in its place (tension).",
    leaves: [
      "Not flagged: lists that 等, 包括 or 例如 leave open, items under two names (離岸風電 and 海上風電, 港大 and 香港大學), lists in sentences that have little in common, which are of two things, and lists that part in more than one item.",
    ],
  },
  "list-agreement": {
    flags:
      "Records lists that name the same items: in the same order and words (agreement), or in another order or with the words for a kind of place left off (variant).",
    leaves: [
      "Not judged here: lists that differ in an item, which say nothing by themselves where 等 leaves them open.",
    ],
  },
  "superlative-scope": {
    flags:
      "Flags one thing that is called the first, the only or the most among more on one side than on the other: 全球首個 against 全國首個, 五年來最高 against 兩年半來最高, or 最高 against 最高之一.",
    leaves: [
      "Not flagged: other words for one scope (全港, 本港), a scope that only one side names, a place against a time (全港最高, 十年來最高), scopes that cannot be measured (業界, 同類), and stretches of time that rounding makes one (26年來, 自1999年以來).",
    ],
  },
  "superlative-agreement": {
    flags:
      "Records superlatives that both sides give for the same thing among the same: word for word (agreement) or in other words (variant).",
    leaves: [
      "Not judged here: superlatives of which one side widens, narrows or drops the scope (全球首個 against 全港首個); `superlative-scope` speaks of those that can be measured.",
    ],
  },
  "name-variant": {
    flags:
      "Flags one person or body whose name is nearly the same on both sides: a character of the given name, or of the name of the body, is another that sounds or looks alike (志明 and 志銘, 端華 and 瑞華), or the office is one that only one person holds. Two transliterations of one foreign name are a variant.",
    leaves: [
      "Not flagged: one name in two scripts or in known variant characters (衞 and 衛, 峯 and 峰), a name and its short form, persons with two surnames or two roles, names that both stand in either article, and bodies that a numeral, a quarter or a level tells apart (第一小學, 第二小學).",
    ],
  },
  "role-conflict": {
    flags:
      "Flags one person with two offices of one body that do not go together: the head of a body against its deputy (contradiction where both sides name the body), two fields of one office (藝術總監, 行政總監), or the head and an office below.",
    leaves: [
      "Not flagged: a role in full and shortened, a second role that may be held as well (教授 and 院士, 主席 and 議員), offices of two bodies, past, coming and acting ones, and reports more than two weeks apart.",
    ],
  },
  "name-agreement": {
    flags:
      "Records names of persons, organisations and named things that were checked against each other: the same (agreement), or the same in other characters or shortened on one side (variant). Names that differ are not judged here.",
    leaves: [],
  },
  "polarity-conflict": {
    flags:
      "Flags two clauses of which one denies what the other asserts, or says the opposite of it (增加 and 減少, 支持 and 反對), the rest being the same: a contradiction where one voice says both and neither speaks only for the time being, else a tension.",
    leaves: [
      "Not flagged: two speakers of two minds, two places, numbers, parts or times, reports of different days, conditions and questions (如…, 是否…), denials of a part (並非所有), and clauses that share few words.",
    ],
  },
  "attribution-conflict": {
    flags:
      "Flags the same words given to two persons by name: a remark in quotation marks, or a reported one that is word for word the same.",
    leaves: [
      "Not flagged: speakers without a name (署方, 消息), a name and its short form, a name that is nearly the same (`name-variant` speaks of that), two transliterations of one foreign name, and short or general remarks that two persons may well both make.",
    ],
  },
  "modality-shift": {
    flags:
      "Flags a predicate that one side gives as done, decided or certain and the other as expected, intended, considered or possible, or as still to come: 將納入 against 預計會納入, 已決定上訴 against 可能上訴, 已啟用 against 將啟用.",
    leaves: [
      "Not flagged: predicates that share few words, two parts, numbers, places or times, two speakers, 正在 against 將 (both may hold within a day), two shades of the unsure (有望, 爭取), conditions and reasons, negations, and reports of different days, where what was planned may have come about.",
    ],
  },
  "quote-substance": {
    flags:
      "Flags one speaker's remark given with another name, a negation, another qualifier or degree (全數 and 一部分), or narrowed (任何職位, 任何醫生職位), or in quotation marks with another number, the rest of the words being the same; words in quotation marks also where a side names no speaker. Numbers in reported speech are compared by the rules on quantities.",
    leaves: [
      "Not flagged: remarks of different speakers, reported ones of unnamed speakers, remarks that share few words (a talk has many sentences), a name and its short form, and synonyms.",
    ],
  },
  "quote-wording": {
    flags:
      "Records one speaker's words in quotation marks that both sides give in other words of the same substance, with the words that differ: both are set as the speaker's own, and only one can be.",
    leaves: [
      "Not flagged: quotations that differ in script or marks only, reported speech, two speakers, a changed number or negation, and remarks that share few words.",
    ],
  },
  wording: {
    flags:
      "Records clauses that say the same, word for word (agreement) or in other words (variant). Silent where a negation or a number differs: then they do not say the same, and other rules judge it.",
    leaves: [],
  },
};
