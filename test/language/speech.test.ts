import { expect } from "chai";
import { findQuotations } from "../../src/language/sentences.js";
import { findAttribution } from "../../src/language/speech.js";
import { itUnlessKnown } from "../knownDefects.js";

/** null: the paper speaks in its own voice; "": a pronoun. */
type Row = readonly [sentence: string, speaker: string | null];

const sections: Readonly<Record<string, readonly Row[]>> = {
  "titles before names": [
    ["消防處高級區長梁志明表示，火場存放大量紙皮。", "梁志明"],
    ["運輸署署長李頌恩指出，新收費下月生效。", "李頌恩"],
    ["裁判官許文華判刑時指出，被告違反僱主信任。", "許文華"],
    ["經濟學者陳啟良認為，赤字屬可控水平。", "陳啟良"],
    ["衞生防護中心總監徐樂堅昨日透露，流感個案回落。", "徐樂堅"],
    ["立法會議員田北辰接受訪問時表示，撥款應分期發放。", "田北辰"],
    ["教練洪家駒賽後說：「球員已盡全力。」", "洪家駒"],
    ["商會會長陳美玲則強調，業界需要過渡期。", "陳美玲"],
    ["副局長鄭泳舜進一步指出，工程可提早半年完成。", "鄭泳舜"],
  ],
  pronouns: [
    ["他表示，工程不會延誤。", ""],
    ["她又指出，病人情況穩定。", ""],
    ["他說：「我們會上訴。」", ""],
    ["該發言人強調，調查仍在進行。", ""],
  ],
  "quotations before their speaker": [
    ["「新隧道通車後，車程縮短二十分鐘。」商會會長陳美玲表示。", "陳美玲"],
    ["「當時濃煙很大，什麼都看不見。」住客黃志強說。", "黃志強"],
    ["「我們正全力搶修，料今晚恢復。」水務署發言人表示。", "水務署發言人"],
  ],
  "organisations and unnamed persons": [
    ["警方表示，案件列作謀殺。", "警方"],
    ["港鐵發言人回應，列車服務已恢復正常。", "港鐵發言人"],
    ["教育局昨日宣布，全港學校停課一日。", "教育局"],
    ["消息稱，疑犯已離境。", "消息"],
    ["有住客透露，火警鐘沒有響起。", "有住客"],
  ],
  "nobody in particular": [
    ["據介紹，展覽展出珍品三百件。", null],
    ["據了解，兩名傷者情況穩定。", null],
    ["據悉，工程耗資三億元。", null],
    ["另據介紹，場館可容納五千名觀眾。", null],
    ["值得指出的是，失業率連續三月下跌。", null],
  ],
  "no speech at all": [
    ["深港生物科技有限公司（下稱「深港生物」）昨日掛牌。", null],
    ["颱風白鷺集結在本港東南約320公里。", null],
    ["恒生指數昨日收報23,500點，跌120點。", null],
    ["他把名單交給說明會的主持人。", null],
    ["新措施簡稱「快速通」，下月推行。", null],
    ["該港口號稱「世界第一大港」。", null],
    ["表示不滿的居民昨日到區議會請願。", null],
    ["廠方未回應查詢。", null],
    ["涉事司機涉嫌危險駕駛被捕。", null],
    ["希望工程三十年來資助學生逾六百萬人。", null],
    ["交通意外通報系統昨日投入服務。", null],
    ["承建商被批評監管不力。", null],
    ["當局可望於年底完成檢討。", null],
    ["這項研究由中文大學與理工大學合作進行。", null],
  ],
  "double surnames": [
    ["辯方大律師歐陽文傑指出，被告沒有案底。", "歐陽文傑"],
    ["事主司徒敏憶述：「車速很快。」", "司徒敏"],
    ["導演司徒敏表示，影片拍攝歷時兩年。", "司徒敏"],
  ],
  "mainland papers": [
    ["国家发展改革委副主任李春临表示，民营经济促进法已施行。", "李春临"],
    ["山西省应急管理厅副厅长王刚介绍，井下仍有4人被困。", "王刚"],
    ["海关总署新闻发言人吕大良说，进出口总值同比增长2.4%。", "吕大良"],
    ["救援指挥部通报，水位下降1.5米。", "救援指挥部"],
    ["专家认为，库存充裕是主要原因。", "专家"],
    ["“今年小麦长势好，预计亩产超千斤。”种粮大户李建国告诉记者。", "李建国"],
    ["外交部发言人毛宁20日在例行记者会上表示，中方对此表示关切。", "毛宁"],
  ],
};

const read = (sentence: string) => findAttribution(sentence, findQuotations(sentence));

describe("findAttribution", () => {
  for (const [section, rows] of Object.entries(sections))
    describe(section, () => {
      for (const [sentence, speaker] of rows) {
        itUnlessKnown(`${sentence} → ${speaker ?? "nobody"}`, () => {
          expect(read(sentence)?.speaker ?? null).to.equal(speaker);
        });
      }
    });

  itUnlessKnown("says where the speaker is named", () => {
    const sentence = "昨晚雨勢漸大，運輸署署長李頌恩表示，隧道照常開放。";
    const { frame } = read(sentence)!;
    expect(sentence.slice(frame.start, frame.end)).to.equal("運輸署署長李頌恩表示");
  });

  itUnlessKnown("does not look inside quotations", () => {
    expect(read("「朋友陳大文表示，門票早已售罄，很失望。」這是許多球迷的心聲。")).to.equal(undefined);
  });

  itUnlessKnown("reads a sentence alike in both scripts", () => {
    for (const [traditional, simplified] of [
      ["警方表示，案件列作謀殺。", "警方表示，案件列作谋杀。"],
      ["運輸署署長李頌恩指出，新收費下月生效。", "运输署署长李颂恩指出，新收费下月生效。"],
    ] as const)
      expect(read(simplified)?.frame).to.deep.equal(read(traditional)?.frame);
  });
});
