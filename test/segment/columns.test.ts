import { expect } from "chai";
import { readBlocks } from "../../src/segment/blocks.js";
import { readRuns } from "../../src/segment/lines.js";
import { wrap } from "./pages.js";

const hant = [
  "立法會昨日三讀通過外判清潔工保障條例草案，規定僱主須為員工提供休息室及飲用水，違例者最高罰款五萬元，政府估計約八千名工人受惠。",
  "勞工處表示，會在半年內派員巡查全港三百個屋苑，首階段以勸喻為主，並為中小企提供資助，每個場地上限二萬元，申請下月起接受。",
  "工會歡迎立法，但認為罰則偏輕，又促請當局公布違規公司的名單，讓業主選擇承辦商時有所參考，以免價低者得。",
  "商會則指成本上升難免轉嫁到管理費，部分舊樓地方狹窄，難以闢出休息室，希望當局酌情處理，並容許共用鄰近的設施。",
];
const hans = [
  "市政府昨天公布旧厂区改造方案，占地二十公顷的老纺织厂将保留三栋锯齿形车间，改建为工业博物馆和社区图书馆，明年五月动工。",
  "规划局负责人介绍，厂区内一百二十棵梧桐全部原地保护，新建道路绕树而行，地下停车场缩减为四百个车位，省下的面积改作绿地。",
  "退休女工骆桂香说，她十六岁进厂，在细纱车间站了三十年，听说机器要修好了摆出来给孩子们看，高兴得一夜没睡好觉。",
];

const limitOf = (text: string): number => readRuns(text).limit;

describe("widestColumn", () => {
  for (const [name, paragraphs] of [
    ["Traditional", hant],
    ["Simplified", hans],
  ] as const)
    for (const width of [48, 60])
      it(`joins ${name} lines of ${width} characters`, () => {
        const long = paragraphs.map((paragraph, index) => `${paragraph}${paragraphs.at(index - 1)!}`);
        const page = long.map((paragraph) => wrap(paragraph, width)).join("\n\n");
        expect(limitOf(page)).to.be.within(width, width + 4);
        expect(readBlocks(page).map(({ text }) => text)).to.deep.equal(long);
      });

  it("leaves paragraphs of one line each apart, whatever their lengths", () => {
    for (const paragraphs of [hant, hans]) {
      const page = paragraphs.join("\n");
      expect(limitOf(page)).to.equal(45);
      expect(readBlocks(page).map(({ text }) => text)).to.deep.equal(paragraphs);
    }
  });
});
