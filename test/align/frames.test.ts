import { expect } from "chai";
import { alignFrames } from "../../src/align/frames.js";
import type { DateClaim } from "../../src/model/index.js";
import { createAlignment, createQuantityClaim } from "../create.js";

const figure = (article: string) => createQuantityClaim({ source: article, article });

const date = (article: string, text: string, use?: DateClaim["use"]): DateClaim => {
  const { id, source, evidence, role, clause, sentence, speaker } = figure(article);
  const year = text === "去年" ? "2024" : text.slice(0, 4);
  const value = { text, from: `${year}-01-01`, to: `${year}-12-31`, precision: "year" } as const;
  const base = { id: `${id}:${text}`, source, article, evidence, role, clause, sentence, speaker };
  return { ...base, kind: "date", value, ...(use === undefined ? {} : { use }) };
};

describe("alignFrames", () => {
  const pair = createAlignment(figure("harbour"), figure("evening"));
  const frame = (text: string, use?: DateClaim["use"]) => date("evening", text, use);
  const link = (left: DateClaim, right: DateClaim, alignment = pair) =>
    alignFrames([alignment], [left, right]).map(({ left: one, right: other }) => [one.id, other.id]);

  it("joins the periods of two figures that are one", () => {
    const [left, right] = [date("harbour", "去年", "period"), frame("2024年", "period")];
    expect(link(left, right)).to.deep.equal([[left.id, right.id]]);
  });

  it("joins a period with the date of a happening that the figure is a part of, and no two such dates", () => {
    const [left, right] = [date("harbour", "去年", "period"), frame("2024年")];
    expect(link(left, right)).to.deep.equal([[left.id, right.id]]);
    expect(link(date("harbour", "去年"), frame("2024年"))).to.deep.equal([]);
  });

  it("leaves two periods apart", () => {
    expect(link(date("harbour", "去年", "period"), frame("2023年", "period"))).to.deep.equal([]);
  });

  it("looks at figures of two articles only", () => {
    const inside = createAlignment(figure("harbour"), figure("harbour"));
    expect(link(date("harbour", "去年", "period"), frame("2024年", "period"), inside)).to.deep.equal([]);
  });
});
