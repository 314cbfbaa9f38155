import { expect } from "chai";
import { announcements } from "../../src/extract/announcements.js";
import type { BlockRole } from "../../src/model/index.js";
import { createArticle } from "../create.js";

/** Blocks, and who is announced for each. */
const rows: readonly (readonly [
  what: string,
  blocks: readonly (readonly [role: BlockRole, text: string, announced: string | undefined])[],
])[] = [
  [
    "a heading that ends with a colon, until the next",
    [
      ["subheading", "經濟學者陳啟良：", undefined],
      ["paragraph", "赤字屬可控水平。", "陳啟良"],
      ["caption", "陳啟良在論壇上", undefined],
      ["subheading", "稅制改革", undefined],
      ["paragraph", "當局將檢討稅制。", undefined],
    ],
  ],
  [
    "a name over a title, for the words of one who says 我",
    [
      ["subheading", "葉志明 ", undefined],
      ["subheading", "海港智能科技有限公司總經理 ", undefined],
      ["paragraph", "來到園區後，我們找到合作夥伴。", "葉志明"],
      ["paragraph", "該公司成立於2010年。", undefined],
    ],
  ],
];

describe("announcements", () => {
  for (const [what, blocks] of rows)
    it(`reads ${what}`, () => {
      const article = createArticle(
        "harbour",
        blocks.map(([role, text]) => [role, text] as const),
      );
      const found = announcements(article.blocks);
      expect(article.blocks.map((block) => found.get(block))).to.deep.equal(
        blocks.map(([, , announced]) => announced),
      );
    });
});
