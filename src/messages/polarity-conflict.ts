import type { RuleMessages } from "./message.js";

/** The words of `polarity-conflict`: one side asserts what the other denies. */
export const polarityConflict = {
  title: { "zh-Hant": "一處肯定，一處否定", "zh-Hans": "一处肯定，一处否定", en: "Asserted and denied" },
  about: {
    "zh-Hant":
      "一處說有，另一處說沒有：兩句只差一個「不」「未」或反義詞（增加與減少），或兩種情況不能並存，例如被告「承認」與「否認」同一控罪、「已報案」與「未有報案」、「無人受傷」與「17人受傷」、同一百分比一處升一處跌。同一人所說、又不只是「暫未」的，算矛盾，其餘提示核實；較後的報道說事情已完結或傷亡有變，只記為更新。兩個人、兩個地方、兩個數目、兩個時間，問句、預計、擔心、部分否定（並非所有），以及同一篇自己兩面都寫的，都不算。",
    "zh-Hans":
      "一处说有，另一处说没有：两句只差一个「不」「未」或反义词（增加与减少），或两种情况不能并存，例如被告「承认」与「否认」同一控罪、「已报案」与「未有报案」、「无人受伤」与「17人受伤」、同一百分比一处升一处跌。同一人所说、又不只是「暂未」的，算矛盾，其余提示核实；较后的报道说事情已完结或伤亡有变，只记为更新。两个人、两个地方、两个数目、两个时间，问句、预计、担心、部分否定（并非所有），以及同一篇自己两面都写的，都不算。",
    en: "One side says yes and the other no: two clauses that differ by a negation or an opposite (rose, fell), or two states that exclude each other, as a defendant who admits and who denies one charge, a theft reported and not reported to the police, nobody hurt and 17 hurt, or one percentage that goes up here and down there. It is a contradiction where one voice says both and neither holds only for the time being, else a tension; a later report of how it ended is noted as an update. Two people, places, figures or times, questions, forecasts and fears, partial denials (not all), and an article that tells both sides are left alone.",
  },
  messages: {
    opposite: {
      "zh-Hant":
        "「{left}」與「{right}」一正一反，同一時間不能都對，讀者會得出相反的結論。若指不同的人、時間或階段，寫明便可；否則要查證。",
      "zh-Hans":
        "「{left}」与「{right}」一正一反，同一时间不能都对，读者会得出相反的结论。若指不同的人、时间或阶段，写明便可；否则要查证。",
      en: "“{left}” and “{right}” say the opposite of each other and cannot both hold at one time; their readers come away with opposite views. Unless they mean other people, times or stages, one is wrong.",
    },
    doubtful: {
      "zh-Hant":
        "「{left}」與「{right}」一正一反，讀者會得出相反的結論。兩處未必同一人所說，或其中一處只說到當時為止：查明各指誰、何時，寫明便可一致。",
      "zh-Hans":
        "「{left}」与「{right}」一正一反，读者会得出相反的结论。两处未必同一人所说，或其中一处只说到当时为止：查明各指谁、何时，写明便可一致。",
      en: "“{left}” and “{right}” say the opposite of each other, and their readers come away with opposite views. They may not be said by one person, or one holds only up to then: saying who and when would reconcile them.",
    },
    direction: {
      "zh-Hant":
        "數字相同，方向相反：一處是「{left}」，另一處是「{right}」，升與跌不能都對。對照原來的數據，或寫明與哪個時期比較。",
      "zh-Hans":
        "数字相同，方向相反：一处是「{left}」，另一处是「{right}」，升与跌不能都对。对照原来的数据，或写明与哪个时期比较。",
      en: "One figure, two directions: “{left}” on one side, “{right}” on the other, and it cannot both rise and fall. Check the source, or say what period it is compared with.",
    },
    ill: {
      "zh-Hant":
        "「{left}」與「{right}」放在一起，讀者難以知道實情。兩者可以同時成立，寫明做過甚麼、沒做甚麼，便可一致。",
      "zh-Hans":
        "「{left}」与「{right}」放在一起，读者难以知道实情。两者可以同时成立，写明做过什么、没做什么，便可一致。",
      en: "“{left}” and “{right}” sit ill together, though both may hold: a reader cannot tell what was done. Saying what was done and what was not would reconcile them.",
    },
    updated: {
      "zh-Hant":
        "較早的報道說「{earlier}」，較後的說「{later}」：情況已更新。引用較早的一篇時，寫明截至何時。",
      "zh-Hans":
        "较早的报道说「{earlier}」，较后的说「{later}」：情况已更新。引用较早的一篇时，写明截至何时。",
      en: "The earlier report says “{earlier}”, the later one “{later}”: the situation has moved on. Say as of when, if the earlier one is quoted.",
    },
    nobody: {
      "zh-Hant":
        "「{none}」即一個也沒有，「{some}」即最少有一個，同一時間不能都對。若所指的人、地方或時間不同，請寫明。",
      "zh-Hans":
        "「{none}」即一个也没有，「{some}」即最少有一个，同一时间不能都对。若所指的人、地方或时间不同，请写明。",
      en: "“{none}” means none at all and “{some}” at least one: both cannot hold at one time. If they mean other people, places or times, say so.",
    },
    soFar: {
      "zh-Hant": "「{none}」只是到當時為止的情況，另一處已說「{some}」。寫明截至何時，便可一致。",
      "zh-Hans": "「{none}」只是到当时为止的情况，另一处已说「{some}」。写明截至何时，便可一致。",
      en: "“{none}” holds only up to then; the other side already says “{some}”. Saying as of when would reconcile them.",
    },
  },
} as const satisfies RuleMessages;
