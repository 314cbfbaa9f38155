import { expect } from "chai";
import { alignOccasions } from "../../src/align/occasions.js";
import { read } from "../../src/check.js";
import { createSource } from "../create.js";

/** What two reports tell of one happening, as their dates, times and lengths are written. */
const linked = (left: string, right: string): readonly string[] => {
  const { claims } = read([createSource("harbour", left), createSource("evening", right)]);
  return alignOccasions([], claims)
    .map(({ left: one, right: other }) => [one, other].map(({ evidence }) => evidence[0]!.quote).toSorted())
    .map((quotes) => quotes.join(" | "));
};

const fire = "葵涌工業街一幢改作迷你倉的舊紗廠發生四級火，一名保安員死亡，九人受傷。";
const outage = "云帆科技华南数据中心昨日发生故障，公司致歉。";

describe("alignOccasions", () => {
  it("joins two times of one act that is told once on each side", () => {
    const found = linked(
      `${fire}消防處在上午5時26分接報，抵達後發現濃煙。6時10分火警升為三級。`,
      `葵涌旧纱厂四级火造成一名保安员死亡，九人受伤。火警于早上6时26分接报。`,
    );
    expect(found).to.deep.equal(["上午5時26分 | 早上6时26分"]);
  });
  it("joins a length that sums up its sentence with one of the act itself", () => {
    const found = linked(
      `${outage}数据中心的云主机服务中断，至13时47分全部恢复，历时3小时35分钟。受影响客户约1.7万家。`,
      `雲帆科技的華南數據中心昨日出現故障，影響客戶1.7萬家。數據中心的雲主機服務中斷逾五小時，公司致歉。`,
    );
    expect(found).to.include("3小时35分钟 | 逾五小時");
  });
  it("leaves apart what one side tells of two occasions", () => {
    const found = linked(
      `${fire}消防處在上午5時26分接報，上午8時40分再有一宗火警接報。`,
      `${fire}火警於上午6時26分接報。`,
    );
    expect(found).to.deep.equal([]);
  });
});
