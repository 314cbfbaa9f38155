import { expect } from "chai";
import { remember } from "../../src/text/remember.js";

describe("remember", () => {
  const counting = (most: number) => {
    const asked: string[] = [];
    const read = remember((text) => {
      asked.push(text);
      return text === "無" ? undefined : text.length;
    }, most);
    return { asked, read };
  };

  it("reads each text once, whatever the answer", () => {
    const { asked, read } = counting(10);
    expect(["三人受傷", "無", "三人受傷", "無"].map(read)).to.deep.equal([4, undefined, 4, undefined]);
    expect(asked).to.deep.equal(["三人受傷", "無"]);
  });

  it("forgets all when there is one more than it may remember", () => {
    const { asked, read } = counting(2);
    for (const text of ["一人", "兩人", "三人", "一人"]) read(text);
    expect(asked).to.deep.equal(["一人", "兩人", "三人", "一人"]);
  });
});
