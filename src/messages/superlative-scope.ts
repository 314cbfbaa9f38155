import type { RuleMessages } from "./message.js";

/** What is said of a superlative with two scopes. */
export const superlativeScope = {
  title: {
    "zh-Hant": "「最」「首」的範圍不同",
    "zh-Hans": "「最」「首」的范围不同",
    en: "A superlative of another scope",
  },
  about: {
    "zh-Hant":
      "同一事物，兩處都說是「首個」「唯一」或「最」，範圍卻不同，例如「全球首個」與「全國首個」、「五年來最高」與「十年來最高」、「首位奪冠的香港選手」與「首位奪冠的中國選手」，或一處說「最高」，另一處說「最高之一」。同一範圍的不同說法（全港、本港）、只有一處說明範圍、一處說地方而另一處說時間，以及無從量度的範圍（業界），都不算。",
    "zh-Hans":
      "同一事物，两处都说是「首个」「唯一」或「最」，范围却不同，例如「全球首个」与「全国首个」、「五年来最高」与「十年来最高」、「首位夺冠的香港选手」与「首位夺冠的中国选手」，或一处说「最高」，另一处说「最高之一」。同一范围的不同说法（全港、本港）、只有一处说明范围、一处说地方而另一处说时间，以及无从量度的范围（业界），都不算。",
    en: "One thing is called the first, the only or the most among more on one side than on the other: the first in the world against the first in the country, the highest in five years against ten, the first Hong Kong winner against the first Chinese winner, or the highest against one of the highest. Other words for one scope, a scope on one side only, a place against a time, and scopes that cannot be measured are left alone.",
  },
  messages: {
    kind: {
      "zh-Hant":
        "一處說是首個或唯一的「{left}」，另一處說是首個或唯一的「{right}」：其中一處少了限定，說得較闊。查原始資料的說法便知。",
      "zh-Hans":
        "一处说是首个或唯一的「{left}」，另一处说是首个或唯一的「{right}」：其中一处少了限定，说得较阔。查原始资料的说法便知。",
      en: "One side calls it the first or only “{left}”, the other the first or only “{right}”: one of them leaves out what narrows the claim, and so claims more. The source’s own words would tell.",
    },
    scope: {
      "zh-Hant":
        "同一事物，一處說在「{left}」範圍內居首，另一處說在「{right}」範圍內：範圍大小不同，兩者或都成立，但不能互換。查原始資料所說的範圍便知。",
      "zh-Hans":
        "同一事物，一处说在「{left}」范围内居首，另一处说在「{right}」范围内：范围大小不同，两者或都成立，但不能互换。查原始资料所说的范围便知。",
      en: "One thing is ranked within “{left}” on one side and within “{right}” on the other: both may hold, yet one claims more. The source’s own scope would tell.",
    },
    oneOf: {
      "zh-Hant": "一處說是「最」，另一處說是「最…之一」：後者不排除有並列或更甚的。查原始資料的說法便知。",
      "zh-Hans": "一处说是「最」，另一处说是「最…之一」：后者不排除有并列或更甚的。查原始资料的说法便知。",
      en: "One side calls it the first of all, the other one of the first: the latter leaves room for others. The source’s own words would tell.",
    },
  },
} as const satisfies RuleMessages;
