import { expect } from "chai";
import { readStates } from "../../src/language/states.js";
import { statesOf } from "../../src/language/states/claims.js";
import { axes } from "../../src/language/states/axes.js";
import { foldCharacters } from "../../src/text/fold.js";

const read = (sentence: string): string[] =>
  readStates(sentence).map(({ axis, pole, of }) => `${axis} ${pole} ${of}`);

describe("readStates", () => {
  const cases: readonly (readonly [sentence: string, states: readonly string[]])[] = [
    ["司機通過了警方的酒精測試。", ["pass yes 警方的酒精測試"]],
    ["警方為司機進行酒精測試，結果不合格。", ["pass no 警方為司機進行酒精測試"]],
    ["王師在庭上承認挪用公款。", ["admit yes 挪用公款"]],
    ["王师否认挪用公款。", ["admit no 挪用公款", "deny yes 挪用公款"]],
    [
      "該黨團支持徵收，但反對由超商代收。",
      ["support yes 徵收", "support no 由超商代收", "object yes 由超商代收"],
    ],
    ["主席不反對加價。", ["object no 加價"]],
    ["會面後，有關申請仍待局方批准。", ["approval no 有關申請"]],
    ["搜救行動仍在進行。", ["ongoing yes 搜救行動"]],
    ["搜救行动已经结束。", ["ongoing no 搜救行动"]],
    ["現場明火已被撲滅。", ["fire yes 火势"]],
    ["现场仍有明火。", ["fire no 火势"]],
    ["停工期間的底薪不會發放。", ["paid no 停工期間的底薪"]],
    ["平台事前沒有通知工會。", ["notice no 工會"]],
    ["演唱會門票已經售罄。", ["sold-out yes 演唱會門票"]],
    ["警方不排除他殺可能。", ["rule-out no 他殺可能"]],
    ["單位並無購買保險。", ["has no 保險"]],
    ["大廈的消防警鐘曾響起。", ["sounded yes 大廈的消防警鐘"]],
    ["扶手電梯未有停下。", ["running yes 扶手電梯"]],
    ["校方未有報警。", ["report no 报警"]],
    ["校方諮詢警方意見後，要求學生道歉。", ["report hardly 报警"]],
    ["陳大文罪名不成立。", ["guilt no 陳大文"]],
    ["被告面對三項控罪，全部否認。", ["admit no 被告面對三項控罪", "deny yes 被告面對三項控罪"]],
    ["一樓店面沒事。", ["harmed no 1楼"]],
    ["火势蔓延至一层、二层的商铺。", ["harmed yes 1楼、2楼"]],
    ["火勢波及隔壁大廈一樓。", []],
    ["火勢蔓延至商店。", []],
    ["火勢蔓延至廿三樓。", ["harmed yes 23楼"]],
    ["火勢蔓延至一百零三樓。", ["harmed yes 103楼"]],
    ["火勢波及三、四樓。", ["harmed yes 3楼、4楼"]],
    ["火势波及三至五楼。", ["harmed yes 3楼、4楼、5楼"]],
    ["樓高20層的大廈受損。", []],
    ["三樓住客何先生送院後無大礙。", []],
    ["二樓的婆婆說家中沒有損失。", []],
    ["三樓店面沒有損失。", ["harmed no 3楼"]],
  ];
  for (const [sentence, states] of cases)
    it(`${sentence} ${states.join(", ")}`, () => {
      expect(read(sentence)).to.deep.equal(states);
    });

  it("takes the clause of the words with what follows, and not one before that only says why", () => {
    const sentence = "基於「家長互信」，徵詢警方後，事件由校方跟進。";
    const [{ clause, of } = { clause: { start: 0, end: 0 }, of: "" }] = readStates(sentence);
    expect(sentence.slice(clause.start, clause.end)).to.equal("徵詢警方後，事件由校方跟進");
    expect(of).to.equal("报警");
  });

  const silent = [
    "他沒有否認控罪。",
    "政府可能批准撥款。",
    "當局考慮是否拒絕申請。",
    "議員要求公司道歉。",
    "他起初否認控罪，其後承認控罪。",
    "泳灘去年關閉。",
    "兩人認罪，一人不認罪。",
  ];
  for (const sentence of silent)
    it(`nothing is asserted now, or both sides of it: ${sentence}`, () => {
      expect(read(sentence)).to.deep.equal([]);
    });

  it("has its table folded, each axis once", () => {
    for (const { yes, no, needs = "", hardly = "" } of axes)
      for (const words of [yes, no, needs, hardly]) expect(foldCharacters(words)).to.equal(words);
    const ids = axes.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});

describe("statesOf", () => {
  it("finds the state that a claim was made of", () => {
    const claim = {
      sentence: "王師否認挪用公款，學校正跟進。",
      clause: "王師否認挪用公款",
      marker: "否認",
      predicate: "挪用公款",
    };
    expect(statesOf(claim).map(({ axis }) => axis)).to.deep.equal(["admit", "deny"]);
    expect(statesOf({ ...claim, marker: "正" })).to.deep.equal([]);
  });
});
