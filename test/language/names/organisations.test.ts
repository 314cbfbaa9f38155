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
