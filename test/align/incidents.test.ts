import { expect } from "chai";
import { gather } from "../../src/align/incidents/gather.js";
import { readMentions } from "../../src/align/incidents/read.js";
import { read } from "../../src/check.js";
import { createSource } from "../createSource.js";

const order = (text: string) => {
  const { claims } = read([createSource("harbour", text)]);
  return claims.toSorted((a, b) => a.evidence[0]!.start - b.evidence[0]!.start);
};

/** The incidents of a report: kind, day, times and measures of each. */
const incidentsIn = (text: string): readonly string[] =>
  gather(readMentions(order(text))).map(({ kind, day, mentions }) =>
    [
      kind.id,
      day ?? "undated",
      ...mentions.flatMap(({ times }) => times.map(({ value }) => value.time!)),
      ...mentions.flatMap(({ figures }) =>
        figures.map(({ measure, claim, body }) => `${measure} ${claim.value.written.low}${body ?? ""}`),
      ),
    ].join(" "),
  );

const rows: readonly (readonly [what: string, text: string, ...incidents: string[]])[] = [
  [
    "a shock and its aftershock",
    "昨日上午7時58分，花蓮外海發生7.2級地震，震源深度15公里。8時11分再發生6.5級餘震，震源深度5公里。",
    "quake 2025-05-21 07:58 magnitude 7.2 depth 15",
    "quake 2025-05-21 08:11 magnitude 6.5 depth 5",
  ],
  [
    "one shock that is told again",
    "北海縣6.4級地震三人傷\n昨日上午9時20分，北海縣發生6.4級地震。受6.4級地震影響，多校停課。",
    "quake 2025-05-21 09:20 magnitude 6.4 magnitude 6.4 magnitude 6.4",
  ],
  [
    "a revised one",
    "昨日上午10時43分，北海縣發生7.4級地震，隨後震級被上調至7.8級，最終修正為7.6級。",
    "quake 2025-05-21 10:43 magnitude 7.4 magnitude 7.8 magnitude 7.6",
  ],
  [
    "one by two bodies",
    "印尼中部昨晨發生地震。当地地震监测机构测定的震级为5.9级。另据美国地质调查局测定，此次地震的震级为6.2级。",
    "quake undated magnitude 5.9当地地震监测机构 magnitude 6.2美国",
  ],
  ["what may come", "北海縣未來三日可能發生5.5級餘震，樓宇須能承受8級地震。"],
  ["what only comes back", "當局宣布受8.2級地震影響的地區為災區，去年曾有地震。"],
  ["several at once", "北海縣昨日發生3次5.1級餘震。"],
  [
    "a fire that was raised",
    "旺角一幢大廈昨日凌晨3時10分發生三級火，4時05分升為四級。",
    "fire 2025-05-21 03:10 grade 3 grade 4",
  ],
  [
    "two crashes",
    "屯門公路昨晨8時10分發生車禍，三人受傷。昨晚9時30分，大埔公路發生車禍。",
    "crash 2025-05-21 08:10",
    "crash 2025-05-21 21:30",
  ],
  ["steps of a fire", "消防昨日凌晨3時14分接報，大火於凌晨5時20分撲滅。"],
];

describe("gather", () => {
  for (const [what, text, ...incidents] of rows)
    it(what, () => {
      expect(incidentsIn(text)).to.deep.equal(incidents);
    });
});
