import { expect } from "chai";
import { findModality } from "../../src/language/modality.js";
import { itUnlessKnown } from "../knownDefects.js";

type Row = readonly [clause: string, modality: string | undefined, mark?: string];

const rows: readonly Row[] = [
  ["新隧道將於明年通車", "will", "將於"],
  ["新隧道即將通車", "will", "即將"],
  ["預計會有三萬人參加", "expected", "預計會"],
  ["工程可望提早半年完成", "expected", "可望"],
  ["當局計劃增設十個檢測站", "planned", "計劃"],
  ["公司擬裁減二百人", "planned", "擬"],
  ["周末可能有狂風雷暴", "possible", "可能"],
  ["不排除案件涉及仇殺", "possible", "不排除"],
  ["周末或會有狂風雷暴", "possible", "或會"],
  ["列車服務或將延誤", "possible", "或將"],
  ["港隊有機會出線", "possible", "有機會"],
  ["司機並無受傷", "denied", "並無"],
  ["兩名漁民仍未尋回", "denied", "仍未"],
  ["警方已拘捕三名男子", "done", "已"],
  ["列車服務已經恢復正常", "done", "已經"],
  ["消防員正在灌救", "ongoing", "正在"],
  ["廠方否認排放污水", "denied", "否認"],
  ["傷者尚未脫離危險", "denied", "尚未"],
  ["目前没有人员伤亡", "denied", "没有"],
  ["大桥将于10月合龙", "will", "将于"],
  ["政府研議調整票價", "planned", "研議"],
  ["案件尚待審理", "denied", "尚待"],
  ["醫院仍有病人留醫", "ongoing", "仍"],
  ["市民或需改道", "possible", "或需"],
  ["该计划已于去年完成", "done", "已于"],
  ["最新研究顯示升幅", undefined],
  ["已故主席的家人到場", undefined],
  ["未來三年投入十億元", undefined],
  ["正式啟用新大樓", undefined],
  ["專家擔心本港會出現爆發", undefined],
  ["商會在會展中心設宴", undefined],
  ["三百名嘉賓與會", undefined],
  ["大會頒發十個獎項", undefined],
  ["將傷者送往醫院", undefined],
  ["將他送院", undefined],
  ["颱風逼近本港", undefined],
  ["", undefined],
];

describe("findModality", () => {
  for (const [clause, modality, mark] of rows)
    itUnlessKnown(
      `${clause || "nothing"} → ${modality === undefined ? "plain" : `${modality} (${mark})`}`,
      () => {
        const found = findModality(clause);
        expect(found?.modality).to.equal(modality);
        expect(found && clause.slice(found.start, found.end)).to.equal(mark);
      },
    );
});
