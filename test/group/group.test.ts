import { expect } from "chai";
import fc from "fast-check";
import { group } from "../../src/group/group.js";
import type { Article, Claim } from "../../src/model/index.js";
import { createArticle, createDateClaim, createSource } from "../create.js";

const story = (source: string, headline: string, text: string): Article =>
  createArticle(source, [
    ["headline", headline],
    ["paragraph", text],
  ]);

const crash = story(
  "harbour",
  "屯門公路四車相撞七死",
  "屯門公路昨晨發生四車相撞，車禍造成七人死亡，十二名乘客受傷送往屯門醫院。",
);
const crashToo = story(
  "evening",
  "屯門公路車禍釀七死",
  "屯門公路四車相撞，車禍釀成七人死亡，另有十二名乘客受傷，由救護車送往屯門醫院。",
);
const budget = story(
  "weekly",
  "市政預算案料錄赤字",
  "財政司公布新年度市政預算案，預計全年開支六百八十億元，赤字四十八億元。",
);

const eventsOf = (
  articles: readonly Article[],
  published: Readonly<Record<string, string>> = {},
  claims: ReadonlyMap<string, readonly Claim[]> = new Map(),
): readonly (readonly string[])[] =>
  group(
    articles,
    claims,
    articles.map(({ source }) => createSource(source, "……", published[source])),
  ).map((event) => event.articles.map(({ id }) => id));

const dated = (article: Article, day: string): readonly [string, readonly Claim[]] => [
  article.id,
  [createDateClaim({ from: day, to: day, text: day })],
];

describe("group", () => {
  it("puts two reports of one happening into one event, and another into its own", () => {
    expect(eventsOf([crash, budget, crashToo])).to.deep.equal([["harbour:1", "evening:1"], ["weekly:1"]]);
  });

  it("keeps apart what was published more than a week apart", () => {
    expect(eventsOf([crash, crashToo], { harbour: "2025-05-22", evening: "2025-05-29" })).to.have.length(1);
    expect(eventsOf([crash, crashToo], { harbour: "2025-05-22", evening: "2025-05-30" })).to.have.length(2);
  });

  for (const [day, count] of [
    ["2025-05-21", 1],
    ["2025-05-22", 1],
    ["2025-05-18", 2],
    ["2025-05-24", 1], // still to come: it tells nothing of what happened
  ] as const)
    it(`sees ${count === 1 ? "one event" : "two events"} of 21 May and of ${day}`, () => {
      const claims = new Map([dated(crash, "2025-05-21"), dated(crashToo, day)]);
      expect(eventsOf([crash, crashToo], {}, claims)).to.have.length(count);
    });

  it("keeps two instalments apart, and joins one in any numerals", () => {
    const forum = (source: string, instalment: string): Article =>
      story(
        source,
        `第${instalment}屆海灣基建論壇開幕`,
        `第${instalment}屆海灣基建論壇在會展中心開幕，主題為「智慧建造」。`,
      );
    expect(eventsOf([forum("harbour", "二十三"), forum("evening", "二十四")])).to.have.length(2);
    expect(eventsOf([forum("harbour", "二十四"), forum("evening", "24")])).to.have.length(1);
  });

  it("labels an event with the headline of its first article, and numbers the events", () => {
    const events = group([budget, crash, crashToo], new Map(), []);
    expect(events.map(({ id, label }) => [id, label])).to.deep.equal([
      ["event-1", budget.headline],
      ["event-2", crash.headline],
    ]);
  });

  it("gives every article one event, whatever their order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([crash, crashToo, budget], { minLength: 3 }), (articles) => {
        const events = eventsOf(articles);
        expect(events.flat().toSorted()).to.deep.equal(["evening:1", "harbour:1", "weekly:1"]);
        expect(events.map((ids) => ids.toSorted().join(" ")).toSorted()).to.deep.equal([
          "evening:1 harbour:1",
          "weekly:1",
        ]);
      }),
    );
  });

  it("has no event without articles", () => {
    expect(eventsOf([])).to.deep.equal([]);
  });
});
