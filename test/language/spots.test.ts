import { expect } from "chai";
import { spotsIn } from "../../src/language/spots.js";

const rows: readonly (readonly [text: string, ...spots: string[]])[] = [
  ["屯門公路昨晨8時10分發生車禍", "屯门公路"],
  ["吐露港公路发生车祸", "露港公路"],
  ["葵涌大連排道一幢工業大廈", "连排道", "工业大厦"],
  ["火警中兩人受傷"],
];

describe("spotsIn", () => {
  for (const [text, ...spots] of rows)
    it(text, () => {
      expect([...spotsIn(text)]).to.deep.equal(spots);
    });
});
