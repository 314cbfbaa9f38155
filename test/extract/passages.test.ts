import { expect } from "chai";
import { evidenceOf, isQuoted, locate, speakerAt } from "../../src/extract/passages.js";
import type { BlockRole } from "../../src/model/index.js";
import { createPassage, readArticle } from "./createPassage.js";
import { itUnlessKnown } from "../knownDefects.js";

/** Blocks with their roles. */
type Blocks = readonly (readonly [role: BlockRole, text: string])[];

/** The one who speaks in each sentence, null where nobody does. */
const speakersOf = (passages: ReturnType<typeof readArticle>) =>
  passages.map(({ sentences }) => sentences.map(({ spoken }) => spoken[0]?.speaker ?? null));

describe("readPassages", () => {
  itUnlessKnown("leaves out bylines and credits", () => {
    const passages = readArticle(
      ["headline", "八號信號下航班取消"],
      ["byline", "【海港日報訊】"],
      ["paragraph", "機場昨日取消142班航班。"],
      ["credit", "海港日報記者 周家豪"],
    );
    expect(passages.map(({ block }) => block.role)).to.deep.equal(["headline", "paragraph"]);
  });

  itUnlessKnown("lets a pronoun stand for whoever spoke last", () => {
    expect(
      speakersOf([createPassage("運輸署署長李頌恩表示，隧道照常開放。她指出，巴士改道。")]),
    ).to.deep.equal([["李頌恩", "李頌恩"]]);
  });

  itUnlessKnown("goes on with the speaker in a sentence that is all quotation", () => {
    const [speakers] = speakersOf([
      createPassage("教練洪家駒表示，球員已盡全力。「對手實力強勁，我們輸得心服。」"),
    ]);
    expect(speakers).to.deep.equal(["洪家駒", "洪家駒"]);
  });

  itUnlessKnown("comes back to the paper's own voice", () => {
    const [speakers] = speakersOf([createPassage("警方表示，案件列作謀殺。死者為六十二歲男子。")]);
    expect(speakers).to.deep.equal(["警方", null]);
  });

  itUnlessKnown("takes the speaker that a heading announces, until the next heading", () => {
    const passages = readArticle(
      ["subheading", "經濟學者陳啟良："],
      ["paragraph", "赤字屬可控水平。"],
      ["subheading", "稅制改革"],
      ["paragraph", "當局將檢討稅制。"],
    );
    expect(speakersOf(passages).filter((_, index) => index % 2 === 1)).to.deep.equal([["陳啟良"], [null]]);
  });
});

describe("readPassages, who speaks", () => {
  const rows: readonly (readonly [
    what: string,
    blocks: Blocks,
    ...speakers: readonly (string | null)[][],
  ])[] = [
    [
      "lets a pronoun stand for whoever the sentence before is about",
      [
        [
          "paragraph",
          "副局長吳文遠表示，撥款足夠。校長葉國梁在論壇上介紹了實驗船的情況。他表示，船年底下水。",
        ],
      ],
      ["吳文遠", null, "葉國梁"],
    ],
    [
      "leaves a pronoun alone after several persons",
      [["paragraph", "會長陳東明表示，一切就緒。主席麥志豪與校長葉國梁昨會面。他表示，船年底下水。"]],
      ["陳東明", null, null],
    ],
    [
      "lets 他們 stand for a group only",
      [["paragraph", "會長陳東明表示，一切就緒。他們表示，會繼續合作。"]],
      ["陳東明", null],
    ],
    [
      "gives no document and no theme a speaker",
      [
        [
          "paragraph",
          "總監馬志遠表示，需求很大。《海港規劃》中提出，「到2030年，建成碼頭十個」。論壇以「深化合作，共建海港」為主題。",
        ],
      ],
      ["馬志遠", null, null],
    ],
    [
      "does not go on with a quotation into the next block",
      [
        ["paragraph", "總監馬志遠表示，需求很大。"],
        ["paragraph", "「我們很高興，一切順利。」展覽昨日開幕。"],
      ],
      ["馬志遠"],
      [null, null],
    ],
    [
      "gives a quotation before a split one to its speaker",
      [["paragraph", "「资金不足，很难。」经理刘韬文表示，“投行很难谈，希望有资助。”"]],
      ["刘韬文", "刘韬文"],
    ],
    [
      "gives a quotation at the end of a sentence to the one it is about",
      [["paragraph", "該區發展署署長在今年曾向業界發出邀請，「我們正推動設立基金，歡迎加入。」"]],
      ["該區發展署署長"],
    ],
    [
      "reads the speaker of a headline, and none in a heading that only names a thing",
      [
        ["headline", "五項協議簽署 李家文：推動海港發展"],
        ["subheading", "海港谷介紹"],
        ["paragraph", "海港谷位於南山。"],
      ],
      ["李家文"],
      [null],
      [null],
    ],
    [
      "does not take a heading that announces a speaker for speech, nor a credit",
      [
        ["subheading", "航運協會主席于海生："],
        ["paragraph", "碼頭應盡快擴建。"],
        ["subheading", "數據一覽"],
        ["paragraph", "記者：陳大文　12月11日"],
      ],
      [null],
      ["于海生"],
      [null],
      [null],
    ],
    [
      "reads a column of interviews: name, title and the words of one who says 我",
      [
        ["subheading", "葉志明"],
        ["subheading", "海港智能科技有限公司總經理"],
        ["list-item", "來到園區後，我們找到合作夥伴。"],
        ["subheading", "林雪梅"],
        ["subheading", "海港醫學研究院執行院長"],
        ["list-item", "該院成立於2010年。"],
      ],
      [null],
      [null],
      ["葉志明"],
      [null],
      [null],
      [null],
    ],
    [
      "lets no pronoun stand for the body that a heading lets speak",
      [
        ["subheading", "教育局：會研究增加學額"],
        ["paragraph", "他表示，明年會有結果。"],
      ],
      ["教育局"],
      [null],
    ],
    [
      "lets a pronoun stand for the office or the person that a heading lets speak",
      [
        ["subheading", "發展局局長：會加快收地程序"],
        ["paragraph", "他表示，明年會有結果。"],
        ["subheading", "李家文：推動海港發展"],
        ["paragraph", "他表示，撥款足夠。"],
      ],
      ["發展局局長"],
      ["發展局局長"],
      ["李家文"],
      ["李家文"],
    ],
    [
      "lets 他 stand for no body, 該發言人 for one",
      [["paragraph", "警方表示，疑犯在逃。該發言人強調，案件列作搶劫。他表示，會繼續追查。"]],
      ["警方", "警方", null],
    ],
    [
      "gives a surname alone its full name",
      [["paragraph", "消防處高級區長梁志明表示，火勢受控。梁補充，起因有待調查。"]],
      ["梁志明", "梁志明"],
    ],
  ];
  for (const [what, blocks, ...speakers] of rows)
    it(what, () => {
      expect(speakersOf(readArticle(...blocks))).to.deep.equal(speakers);
    });
});

describe("speakerAt", () => {
  it("gives the speaker to what is said, not to the frame, nor to what goes before it", () => {
    const passage = createPassage("據悉，新廠將投產，創辦人史文遠表示，訂單來自歐洲，並介紹了新產品。");
    const [sentence] = passage.sentences;
    expect(sentence!.clauses.map((clause) => speakerAt(sentence!, clause))).to.deep.equal([
      null,
      null,
      null,
      "史文遠",
      null,
    ]);
  });
});

describe("locate", () => {
  itUnlessKnown("finds the sentence and the clause of a span", () => {
    const passage = createPassage("兩車相撞，三人受傷。司機被捕，案件交交通部跟進。");
    const { text } = passage.block;
    const start = text.indexOf("交通部");
    const { sentence, clause } = locate(passage, { start, end: start + 3 });
    expect(text.slice(sentence.start, sentence.end)).to.equal("司機被捕，案件交交通部跟進。");
    expect(text.slice(clause.start, clause.end)).to.equal("案件交交通部跟進");
  });
});

describe("isQuoted", () => {
  itUnlessKnown("tells speech from a quoted term", () => {
    const passage = createPassage("她說：「水位升得很快，我們爬上屋頂。」居民稱之為「百年一遇」。");
    const at = (words: string) => {
      const start = passage.block.text.indexOf(words);
      return { start, end: start + words.length };
    };
    expect(isQuoted(passage, at("水位"))).to.equal(true);
    expect(isQuoted(passage, at("百年一遇"))).to.equal(false);
  });

  it("takes a short quotation for speech where a speaker says it", () => {
    const passage = createPassage("署長陳東明稱「大門是開着的」。");
    expect(isQuoted(passage, { start: 7, end: 13 })).to.equal(true);
  });
});

describe("evidenceOf", () => {
  itUnlessKnown("points into the source, not into the block", () => {
    const [, passage] = readArticle(["headline", "屯門車禍"], ["paragraph", "兩車相撞。"]);
    expect(evidenceOf(passage!, { start: 0, end: 2 })).to.deep.equal([
      { source: "harbour", start: 5, end: 7, quote: "兩車" },
    ]);
  });
});
