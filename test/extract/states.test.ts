import { expect } from "chai";
import { extract } from "../../src/extract/extract.js";
import { statesOf } from "../../src/language/states/claims.js";
import { segment } from "../../src/segment/articles.js";
import { createSource } from "../createSource.js";

/** The states that a text gives, by their words. */
const statesIn = (text: string): string[] => {
  const source = createSource("left", text);
  return extract(source, segment(source)).flatMap((claim) =>
    claim.kind === "modality" && statesOf(claim).length > 0 ? [`${claim.marker}：${claim.predicate}`] : [],
  );
};

describe("extractStates", () => {
  it("makes a claim of what excludes its contrary, and of who was hurt", () => {
    expect(statesIn("王姓教師否認挪用公款。巴士撞欄，無人受傷。")).to.deep.equal([
      "否認：挪用公款",
      "無人受傷：受伤",
    ]);
  });

  it("makes none of nobody where the article tells of somebody too", () => {
    expect(statesIn("巴士撞欄，17名乘客受傷。列車出軌，無人受傷。")).to.deep.equal(["17名乘客受傷：受伤"]);
  });

  it("takes who is left trapped for what is so now", () => {
    expect(statesIn("大廈起火，3人被困。消防員到場救出各人，現場已無被困人員。")).to.deep.equal([
      "已無被困人員：被困",
    ]);
  });

  it("takes the text rather than its heading", () => {
    const states = statesIn("陳大文罪名成立\n\n陳大文被裁定謀殺罪名成立，法官押後判刑，還押候判。");
    expect(states.filter((state) => state.startsWith("罪名成立"))).to.have.lengthOf(1);
  });
});
