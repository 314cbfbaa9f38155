import { expect } from "chai";
import { apartness, placeAtEnd, placesIn } from "../../src/language/places.js";

const cases: readonly (readonly [left: string, right: string, apart: ReturnType<typeof apartness>])[] = [
  ["筲箕灣", "柴灣", "neighbours"],
  ["港島", "柴灣", "same"],
  ["香港", "柴灣", "same"],
  ["九龍", "觀塘", "same"],
  ["沙田", "屯門", "apart"],
  ["杏花邨", "柴灣", "same"],
  ["太子", "旺角", "same"],
  ["四川", "凉山", "same"],
  ["廣州", "广州市", "same"],
  ["廣東", "厦门", "apart"],
  ["台北", "臺北市", "same"],
  ["台北", "高雄", "apart"],
];

describe("places", () => {
  for (const [left, right, apart] of cases)
    it(`${left} and ${right}: ${apart}`, () => {
      expect(apartness(placesIn(left)[0]!, placesIn(right)[0]!)).to.equal(apart);
    });

  it("takes the longest name", () => {
    expect(placesIn("他家住香港仔，在深水灣游泳。").map(({ name }) => name)).to.deep.equal([
      "香港仔",
      "深水湾",
    ]);
    expect(placeAtEnd("周二离开将军澳")?.name).to.equal("将军澳");
  });
});
