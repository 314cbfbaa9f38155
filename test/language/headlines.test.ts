import { expect } from "chai";
import { dayIn, doubtIn, earliestIn, flatParts, tellsOfDay } from "../../src/language/headlines.js";

describe("flatParts", () => {
  it("leaves out what has a hedge or a speaker", () => {
    expect(flatParts("發展商今加推　料套現10億　主席：有信心")).to.deep.equal(["發展商今加推"]);
  });
});

describe("doubtIn", () => {
  it("finds the word that leaves a thing open", () => {
    expect(doubtIn("禍首可能是涼拌雞絲")).to.equal("可能");
    expect(doubtIn("研究顯示兩者有關")).to.equal(undefined);
  });

  it("takes no way of reporting a theft for doubt", () => {
    expect(doubtIn("女商人懷疑在客房內失竊一隻名錶")).to.equal(undefined);
    expect(doubtIn("警方懷疑起火原因是電線短路")).to.equal("懷疑");
  });
});

describe("dayIn, tellsOfDay and earliestIn", () => {
  const day = dayIn("發展商今加推")!;

  it("hold the day of a headline against the story", () => {
    expect(tellsOfDay("加推名單最快今日公布", day)).to.equal(true);
    expect(tellsOfDay("加推名單下周公布", day)).to.equal(false);
    expect(tellsOfDay("今日天晴", day)).to.equal(false);
    expect(earliestIn("加推名單最快今日公布", day)).to.equal("最快今日");
    expect(earliestIn("加推名單今日公布", day)).to.equal(undefined);
  });

  it("name no day where 今 is part of another word", () => {
    expect(dayIn("至今無人認領")).to.equal(undefined);
    expect(dayIn("今年收成理想")).to.equal(undefined);
  });
});
