import { expect } from "chai";
import { read } from "../../src/check.js";
import { listCount } from "../../src/rules/list-count.js";
import { partWhole } from "../../src/rules/part-whole.js";
import { shareCount } from "../../src/rules/share-count.js";
import { createSource } from "../create.js";

const inspect = (text: string): readonly string[] =>
  [...read([createSource("one", text)]).claimsOf.values()].flatMap((claims) =>
    [partWhole, listCount, shareCount].flatMap((rule) =>
      (rule.inspect?.(claims) ?? []).map(
        ({ verdict, values }) => `${rule.id} ${verdict} ${values.join(" / ")}`,
      ),
    ),
  );

describe("what the rules see inside an article", () => {
  for (const [text, expected] of [
    ["事故共有55人死傷，當中12人死亡、45人受傷。", "part-whole contradiction 55 / 12+45"],
    ["代表團共20人，男12人、女9人。", "part-whole contradiction 20 / 12+9"],
    ["首批货物共64台，其中12兆瓦机组42台，14兆瓦机组24台。", "part-whole contradiction 64 / 42+24"],
    ["按業務劃分，零售業務佔比62%，批發業務佔比51%。", "part-whole contradiction 51 / 62"],
    ["被害人多達417人，當中女性198人、男性229人。", "part-whole contradiction 417 / 198+229"],
    ["警方就案件拘捕12人，其中21人已被起訴。", "part-whole contradiction 12 / 21"],
  ] as const)
    it(`clash: ${text}`, () => {
      expect(inspect(text)).to.deep.equal([expected]);
    });

  for (const [why, text] of [
    ["women of each trade", "按行業看，製造業女性佔比62%，金融業女性佔比51%，教育業女性佔比77%。"],
    ["jobs of each district", "按地区划分，东区就业占比61%，西区就业占比58%，南区就业占比47%。"],
    ["women of each trade", "按行业看，制造业女性占62%，金融业女性占51%。"],
    ["several answers", "按出行方式分，地鐵佔62%，巴士佔58%，步行佔31%（可複選）。"],
    ["two attributes", "警方昨日拘捕20人，其中12人為男性，9人曾有案底。"],
    ["two attributes", "全校共有300名學生，當中180人住宿，150人為外地生。"],
    ["three attributes", "課程有120名學員，其中女性50人，長者45人，殘疾人士30人。"],
    ["three attributes", "园区有企业300家，其中民企200家，高新技术企业80家，外资企业50家。"],
    ["two ways to part an income", "集團總收入100億元，其中香港60億元，零售30億元，網上15億元。"],
    ["another whole", "項目總投資50億元，首期投資12億元，其中設備30億元由銀行貸款。"],
    ["another unit", "當局共發出35張傳票，拘捕48人，其中40人為非法入境者。"],
    ["of each", "該廠有員工500人，每人獲發2000元，其中600元為津貼。"],
    ["changes", "本地生產總值增長3.2%，出口上升5.6%，其餘各項平均升2.1%。"],
    ["a survey", "調查訪問了1,000名市民，其中六成支持，三成反對，其餘一成半沒有意見。"],
    ["two questions", "選舉投票率為六成二，另有四成三選民表示沒有興趣。"],
    ["sentences served together", "法庭判監共30個月，其中盜竊罪18個月，傷人罪20個月，部分同期執行。"],
    ["the last item is two", "三個部門，即警務處、消防處及入境處、海關聯合行動。"],
    ["parties of candidates", "五名候選人，即民主黨陳大文、李小明，新民黨張三、王五及獨立人士趙六。"],
  ] as const)
    it(`silent, ${why}: ${text}`, () => {
      expect(inspect(text)).to.deep.equal([]);
    });
});
