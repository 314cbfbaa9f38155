import { expect } from "chai";
import { findQuotations } from "../../src/language/sentences.js";
import { findAttribution, findAttributions } from "../../src/language/speech.js";
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

/** What the finder of speakers must read besides, in all regions and both scripts. */
const further: Readonly<Record<string, readonly Row[]>> = {
  "names after long offices": [
    ["省交通廳副廳長、橋樑辦常務副主任方敏說：「通車在望。」", "方敏"],
    ["海岸電子有限公司CEO麥志豪表示，訂單回升。", "麥志豪"],
    ["南方海洋大學校長葉國梁指出，實驗船年底下水。", "葉國梁"],
    ["东海研究所所长戚维民介绍，样品已送检。", "戚维民"],
    ["北方物理所廣州分部研究員陸思敏確認，樣品來自深海。", "陸思敏"],
    ["衞生署署長林嘉敏醫生昨日在記者會上表示，疫苗足夠。", "林嘉敏"],
    ["教育局局長蔡文秀昨晚回應查詢時說，全縣校車會加裝系統。", "蔡文秀"],
    ["高雄市長許明德5月27日宣布，今天停班停課。", "許明德"],
    ["負責研究的葉知秋教授指出，關鍵在於水質。", "葉知秋"],
    ["基金會董事長林鎮宇透過視訊表示，織錦是共同的記憶。", "林鎮宇"],
    ["总统埃里克·索尔海姆2日说，灾区正在恢复供电。", "埃里克·索尔海姆"],
    ["她引述統計處資料指，僱員工時下跌。", ""],
    ["兩小時後他致電母親說，身在商場。", null],
    ["他向署長陳大文表示，方案不可行。", ""],
    ["陳大文母親表示，兒子情緒穩定。", "陳大文母親"],
    ["李小明的代表律師表示，當事人會上訴。", "李小明的代表律師"],
  ],
  "words without a mark": [
    ["他希望立足海港，推動兩地合作。", ""],
    ["學者還建議可以把碼頭改建為公園。", "學者"],
    ["會議上專家指出目前水庫存量偏低。", "專家"],
    ["考察團代表當即表示會把建議帶回國。", "考察團代表"],
    ["議員葛雅雯則主張調高津貼。", "葛雅雯"],
    ["政府估計新安排每年可節省十億元。", "政府"],
    ["衛福部呼籲民眾減少清晨外出。", "衛福部"],
    ["警方稱疑犯已離境。", "警方"],
    ["區議員羅家駒提出四點建議。", "羅家駒"],
    ["居民代表詢問工程有沒有後備方案？", "居民代表"],
  ],
  headlines: [
    ["專家倡把碼頭活化成公園", "專家"],
    ["團體促設低排放區", "團體"],
    ["登革熱累積百宗　衞生署籲旅客防蚊", "衞生署"],
    ["学者料楼价年底回升", "学者"],
    ["業界冀延長資助計劃", "業界"],
  ],
  "bodies and groups": [
    [
      "人民银行南岭市分行、国家外汇管理局南岭市分局表示，将扩大试点。",
      "人民银行南岭市分行、国家外汇管理局南岭市分局",
    ],
    ["「海港谷」創辦人史文遠表示，訂單來自歐洲。", "史文遠"],
    ["據港鐵發言人透露，列車服務已恢復。", "港鐵發言人"],
    ["主辦單位指參加者約250人。", "主辦單位"],
    ["署方昨起就方案諮詢居民，指收費不變。", null],
    ["鄰居黃女士說，火警鐘沒有響起。", "鄰居黃女士"],
    ["他們表示，會繼續上訴。", ""],
  ],
  "the clause before has the subject": [
    ["瑞典駐港總領事安妮·林德對展館十分感興趣，稱這是很好的榜樣。", "安妮·林德"],
    ["屋宇署昨派員視察，認為大廈結構安全。", "屋宇署"],
    ["運輸署署長李頌恩昨視察隧道，並認為工程順利。", "李頌恩"],
  ],
  "nobody and no speech": [
    ["《海港規劃》中提出，「到2030年，建成碼頭十個」。", null],
    ["這是《海港規劃綱要》明確提出的任務。", null],
    ["論壇以「深化合作，共建海港」為主題。", null],
    ["校長在論壇上介紹了研究中心的情況。", null],
    ["這對居民來說，是一項好消息。", null],
    ["专家建议书昨日送达市政府。", null],
    ["希望小學昨日開學。", null],
    ["情況令人髮指，校方已報警。", null],
    ["指揮中心昨晚接到報警，稱三樓起火。", null],
    ["被告李卓文被控傷人，指他用木棍襲擊途人。", null],
    ["分析数据显示，水位正在下降。", null],
    ["工程人員補充燃料後離開。", null],
    ["原告提出上訴，案件押後。", null],
    ["該計劃稱為「海港計劃」，下月推行。", null],
    ["導遊介紹展館的歷史。", null],
  ],
};

const read = (sentence: string) => findAttribution(sentence, findQuotations(sentence));

describe("findAttribution", () => {
  for (const [section, rows] of Object.entries({ ...sections, ...further }))
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

  it("lets somebody else take over after a quotation, a turn, or words without a mark", () => {
    for (const [sentence, ...speakers] of [
      ["教練秦樂民說：「新人頂得住，很好。」他透露，全隊每周操練五天。", "秦樂民", ""],
      ["主辦單位指參加者約250人，警方估計高峰期有120人。", "主辦單位", "警方"],
      ["署長李頌恩表示，隧道照常開放；商會會長陳美玲表示，業界支持。", "李頌恩", "陳美玲"],
      ["署長李頌恩表示，有專家認為，隧道應加設出口。", "李頌恩"],
    ] as const)
      expect(
        findAttributions(sentence, findQuotations(sentence)).map(({ speaker }) => speaker),
        sentence,
      ).to.deep.equal(speakers);
  });

  it("looks at the nearest clauses for the subject, not at all that go before", () => {
    const far = "屋宇署昨派員視察，" + "今天天氣很好，".repeat(8);
    expect(read(`${far}認為大廈結構安全。`)).to.equal(undefined);
  });

  it("tells the lines of a heading by a space, of a rare character too", () => {
    expect(read("登革熱累積百宗　 衞生署籲旅客防蚊")?.frame.start).to.equal(9);
    expect(read("警員巡視深\u{2a3ed} 衞生署籲旅客防蚊")?.frame.start).to.equal(8);
  });

  for (const repeated of ["表示a ", "今天很好，稱：", "今天很好 稱：", "表示     "])
    // Of that length reading that goes back from each place takes minutes.
    it(`bears 200,000 characters of ${repeated}`, () => {
      expect(findAttributions(repeated.repeat(200_000 / repeated.length), [])).to.be.an("array");
    });

  itUnlessKnown("reads a sentence alike in both scripts", () => {
    for (const [traditional, simplified] of [
      ["警方表示，案件列作謀殺。", "警方表示，案件列作谋杀。"],
      ["運輸署署長李頌恩指出，新收費下月生效。", "运输署署长李颂恩指出，新收费下月生效。"],
    ] as const)
      expect(read(simplified)?.frame).to.deep.equal(read(traditional)?.frame);
  });
});
