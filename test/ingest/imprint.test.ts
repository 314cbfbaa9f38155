import { expect } from "chai";
import { readImprint } from "../../src/ingest/imprint.js";

const rows: readonly (readonly [text: string, newspaper?: string | undefined, published?: string])[] = [
  ["【海港日報訊】記者陳大文報道：消防處昨日接報。", "海港日報"],
  ["【維港晚報專訊】隧道昨日塌方。", "維港晚報"],
  ["城南时报讯（记者 李小明）昨日清晨，一辆货车侧翻。", "城南时报"],
  ["新华社南昌1月25日电（记者王五）火灾已致多人死亡。", "新华社"],
  ["（中央社記者林一台北22日電）氣象署今天表示。", "中央社"],
  ["A8 港聞\n海旁日報 2025年5月22日 星期四\n\n昨日多區停電。", "海旁日報", "2025-05-22"],
  ["2025年5月2日　星期五　海旁日報\n\n昨日多區停電。", "海旁日報", "2025-05-02"],
  ["發布時間：2025-05-22 08:30　來源：海港網\n\n昨日多區停電。", "海港網", "2025-05-22"],
  ["2025/5/2\n昨日多區停電。", undefined, "2025-05-02"],
  ["发布时间：2025年05月22日 09:10\n来源：城南时报\n\n昨日清晨，一辆货车侧翻。", "城南时报", "2025-05-22"],
  ["东涌货仓火警\n2025年06月12日 09:31　来源：城南网 参与互动\n\n昨日货仓起火。", "城南网", "2025-06-12"],
  ["東涌貨倉火警\n2025年6月12日 星期四 4:30AM 分享 讚好\n\n昨日貨倉起火。", undefined, "2025-06-12"],
  // In a chronology a date alone is none of publication.
  [`大事年表\n${"港鐵延線通車。\n".repeat(10)}1998年7月6日\n${"機場啟用。\n".repeat(10)}`],
  // 本報 says which paper it is only to its readers.
  ["【本報訊】消防處昨日接報。"],
  // A date in a sentence, a heading or a score is no date of publication.
  ["委員會於2023年4月1日成立，成員12人。"],
  ["2023年4月1日大會通過的決議"],
  ["工程於2023.4.1動工"],
  // Two dates tell nothing.
  ["2025年5月22日 星期四\n\n2025年5月23日 星期五\n"],
  // Of two papers named as often, neither.
  ["【海港日報訊】消防處昨日接報。\n\n【維港晚報訊】隧道昨日塌方。"],
  [""],
];

describe("readImprint", () => {
  for (const [text, newspaper, published] of rows)
    it(`reads ${newspaper ?? "no paper"}, ${published ?? "no date"} from ${text.replaceAll("\n", "↵").slice(0, 30)}`, () => {
      expect(readImprint(text)).to.deep.equal({ newspaper, published });
    });

  it("is not held up by a line without end", () => {
    const text = `${" ".repeat(50_000)}2025年5月22日${"（".repeat(50_000)}`;
    expect(readImprint(text).published).to.equal(undefined);
  });
});
