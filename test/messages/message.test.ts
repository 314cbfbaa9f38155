import { expect } from "chai";
import { tell } from "../../src/messages/message.js";
import { rules } from "../../src/rules/index.js";

const template = {
  "zh-Hant": "標題寫「{one}」，正文卻是「{other}」，共{count}處。",
  "zh-Hans": "标题写「{one}」，正文却是「{other}」，共{count}处。",
  en: "The headline has “{one}”, the text “{other}”, {count} times.",
} as const;

describe("tell", () => {
  it("fills every slot in every language", () => {
    const count = { "zh-Hant": "兩", "zh-Hans": "两", en: "two" };
    expect(tell(template, { one: "500家", other: "約500家", count })).to.deep.equal({
      "zh-Hant": "標題寫「500家」，正文卻是「約500家」，共兩處。",
      "zh-Hans": "标题写「500家」，正文却是「約500家」，共两处。",
      en: "The headline has “500家”, the text “約500家”, two times.",
    });
  });

  it("sets marks of quotation within others", () => {
    const told = tell(template, { one: "「灣區標準」出爐", other: "草案", count: "1" });
    expect(told["zh-Hant"]).to.equal("標題寫「『灣區標準』出爐」，正文卻是「草案」，共1處。");
  });
});

describe("the words of the rules", () => {
  for (const { id, title, about, messages } of rules)
    it(`${id}: has the same slots in every language, and no Simplified character in Traditional text`, () => {
      for (const [sight, message] of Object.entries(messages)) {
        const slots = Object.values(message).map(
          (text) => new Set([...text.matchAll(/\{\w+\}/gu)].map(String)),
        );
        expect(slots[1], sight).to.deep.equal(slots[0]);
        expect(slots[2], sight).to.deep.equal(slots[0]);
      }
      for (const text of [title, about, ...Object.values(messages)]) {
        expect(text["zh-Hant"]).to.not.match(/[数说与时间从据对应现发为报实际]/u);
        expect(text.en).to.not.match(/\p{Script=Han}.{0,2}[。；]/u);
      }
    });
});
