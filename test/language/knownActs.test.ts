import { expect } from "chai";
import { knownActs } from "../../src/language/knownActs.js";

describe("knownActs", () => {
  for (const [text, expected] of [
    ["消防處接報", ["接报"]],
    ["将火警升为三级", ["升级"]],
    ["該廈曾接獲消防安全指示", ["发出指示"]],
    ["屋宇署發出消防安全指示", ["发出指示"]],
    ["前后中断三个多小时", ["中断"]],
    ["门前混战中扫入扳平", ["进球"]],
    ["近門射成2比2", ["进球"]],
    ["首個完成的跑手", ["夺冠"]],
    ["全國冠軍賽", []],
    ["實行電腦隨機錄取", ["抽签", "生效", "录取"]],
    ["如需搖號", ["抽签"]],
    ["衞生署公布個案", []],
    ["市民支持擴建", []],
  ] as const)
    it(`${text}: ${expected.join(", ") || "none"}`, () => {
      expect([...knownActs(text)]).to.have.members([...expected]);
    });
});
