import { expect } from "chai";
import { findDesignations } from "../../../src/language/names/designations.js";
import { glossAfter, isShortOf } from "../../../src/language/names/glosses.js";
import { findOrganisations } from "../../../src/language/names/organisations.js";
import { readPage } from "../../../src/language/names/page.js";
import { findPersons } from "../../../src/language/names/persons.js";

const rows: readonly (readonly [text: string, ...names: readonly string[]])[] = [
  ["消防處在凌晨接報，屋宇署派員視察。", "消防處", "屋宇署"],
  ["民政事務總署已開放臨時庇護中心。", "民政事務總署"],
  ["香港印刷業商會在水務署的協助下舉辦活動。", "香港印刷業商會", "水務署"],
  ["海角細胞谷（深圳）醫療科技有限公司落戶園區。"],
  ["香港海灣生物醫藥有限公司落戶園區。", "香港海灣生物醫藥有限公司"],
  ["中国人民银行深圳市分行表示将支持企业。", "中国人民银行深圳市分行"],
  ["广陵市中级人民法院一审宣判，江州省高级人民法院维持原判。", "广陵市中级人民法院", "江州省高级人民法院"],
  ["玛曲县人民医院院长扎西介绍了情况。", "玛曲县人民医院"],
  ["香港大學、香港中文大學及香港理工大學合辦。", "香港大學", "香港中文大學", "香港理工大學"],
  ["衞生防護中心昨公布數字，文化體育及旅遊局回應。", "衞生防護中心", "文化體育及旅遊局"],
  // The second half of a name that begins like a role, and a role after a body in one word of the dictionary.
  ["國務院參事室與北嶺省人民政府參事室合辦。", "國務院參事室", "北嶺省人民政府參事室"],
  ["香港航運協會主席、南方海洋大學校長出席。", "香港航運協會", "南方海洋大學"],
  ["西北工业大学、东北农业大学参展。", "西北工业大学", "东北农业大学"],
  ["廣陵市委常委到場，廣陵市人民醫院院長陪同。", "廣陵市委", "廣陵市人民醫院"],
  ["國務院參事到訪。", "國務院"],
  // A bracket with a place, or with a second name, belongs to the name.
  [
    "海港科技大學（珠海）招生，香港海港大學（中山）醫學研究中心揭幕。",
    "海港科技大學（珠海）",
    "香港海港大學（中山）醫學研究中心",
  ],
  ["国家海洋局研究室（规划局）发文。", "国家海洋局研究室（规划局）"],
  // Verbs and single characters inside a name.
  ["香港應用物理研究院、全球物聯網應用發展聯盟落戶。", "香港應用物理研究院", "全球物聯網應用發展聯盟"],
  [
    "深圳市远图智能科技有限公司、北京市宜康生物有限公司中标。",
    "深圳市远图智能科技有限公司",
    "北京市宜康生物有限公司",
  ],
  ["光弦無線通信聯盟、金磚國家未來能源研究院掛牌。", "光弦無線通信聯盟", "金磚國家未來能源研究院"],
  ["亞洲抗疲勞及運動醫學研究中心成立。", "亞洲抗疲勞及運動醫學研究中心"],
  [
    "国家药监局药品审评检查长三角分中心、香港城市大學（東莞）海洋研發中心落成。",
    "国家药监局药品审评检查长三角分中心",
    "香港城市大學（東莞）海洋研發中心",
  ],
  ["海港實驗室將在前海建設粵港澳海洋經濟研究院。", "海港實驗室", "粵港澳海洋經濟研究院"],
  // Callings, and bodies known by name over the cuts of the dictionary.
  ["香港記者協會、香港會計師公會、中國作家協會發聲明。", "香港記者協會", "香港會計師公會", "中國作家協會"],
  ["職訓局在沙田設校，效率促進辦協助。", "職訓局", "效率促進辦"],
  ["香港特區政府與澳門特區政府簽約。", "香港特區政府", "澳門特區政府"],
  ["立法會交通事務委員會開會，觀塘區議會轄下委員會列席。", "立法會交通事務委員會", "觀塘區議會"],
  // An institute whose head follows is one of its kind.
  ["主辦單位赤柱居民協會主席致辭。", "赤柱居民協會"],
  ["水产养殖研究所所长魏海生到场。", "水产养殖研究所"],
  // No names: a technique, a kind, a headline, a place that only says where.
  ["團隊設AI實驗室，開IT公司，建PCR實驗室。"],
  ["香港高校研究院、深圳上市公司與內地民營企業受惠。"],
  ["警搗假客服詐騙集團"],
  ["驻港领事商会参观厂房。"],
  ["一名清潔公司經理被捕。"],
  ["三所研究中心、兩個分中心及一個研發中心啟用。"],
  // No names: classes of things, and what only ends like a body.
  ["有關公司、醫院及學校已收到通知，當局正研究布局。"],
  ["特區政府與政府部門會全部配合，該校沒有回應。"],
];

describe("findOrganisations", () => {
  for (const [text, ...names] of rows)
    it(text, () => {
      const page = readPage(text)!;
      const found = findOrganisations(page, findPersons(page)).map(({ name }) => name);
      expect(found).to.deep.equal(names);
    });
});

describe("glossAfter", () => {
  const glosses: readonly (readonly [text: string, name: string, short: string | undefined])[] = [
    ["海港生物科技有限公司（以下簡稱「海港生物」）落戶", "海港生物科技有限公司", "海港生物"],
    ["九龍新時代巴士公司（下稱新巴公司）表示", "九龍新時代巴士公司", "新巴公司"],
    ["民主建設協會（民建協）主席", "民主建設協會", "民建協"],
    ["世界衞生組織（WHO）宣布", "世界衞生組織", "WHO"],
    ["海港分行（荃灣）職員", "海港分行", undefined],
    ["海港銀行表示", "海港銀行", undefined],
  ];
  for (const [text, name, short] of glosses)
    it(`${text} → ${short ?? "none"}`, () => {
      expect(glossAfter(text, { start: 0, end: name.length })?.short).to.equal(short);
    });
});

describe("isShortOf", () => {
  it("asks for the characters in their order", () => {
    expect(isShortOf("醫管局", "医院管理局")).to.equal(true);
    expect(isShortOf("管醫局", "醫院管理局")).to.equal(false);
    expect(isShortOf("醫管局", "醫管局")).to.equal(false);
  });
});

describe("findDesignations", () => {
  const terms = (text: string) =>
    findDesignations(text, []).map(({ term, abbreviation }) =>
      abbreviation === null ? term : `${term}=${abbreviation}`,
    );
  it("reads named things in quotation marks", () => {
    expect(terms("館方推出「夜讀海港」計劃，并举办“丝路遗珍——长安与西域”展览。")).to.deep.equal([
      "夜讀海港",
      "丝路遗珍——长安与西域",
    ]);
  });
  it("leaves speech and clauses alone", () => {
    expect(terms("他說「我們會努力」，又稱讚「你不能放棄」。")).to.deep.equal([]);
  });
  it("reads terms with their acronyms, not bodies", () => {
    expect(terms("新的CTV（Colour Tone Value，色調值）方法；印刷的色調值（CTV）要求")).to.deep.equal([
      "色調值=CTV",
      "色調值=CTV",
    ]);
    expect(terms("美國食品及藥物管理局（FDA）批准")).to.deep.equal([]);
  });
});
