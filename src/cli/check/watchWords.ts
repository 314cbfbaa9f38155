import type { Language } from "../../model/index.js";
import { plural } from "../plural.js";

/** What a watching check says, in one language. */
export interface WatchWords {
  readonly waiting: (files: number) => string;
  readonly same: (contradictions: number, tensions: number) => string;
  readonly differs: (found: number, gone: number, contradictions: number, tensions: number) => string;
  readonly found: string;
  readonly gone: string;
  readonly turned: string;
  readonly stopped: string;
}

/** What a watching check says. */
export const WATCH_WORDS: { readonly [language in Language]: WatchWords } = {
  "zh-Hant": {
    waiting: (files) => `正在留意 ${files} 個檔案，有改動便再核對；按 Ctrl-C 結束`,
    same: (contradictions, tensions) =>
      `再核對：沒有變化。現有矛盾 ${contradictions} 項，出入 ${tensions} 項`,
    differs: (found, gone, contradictions, tensions) =>
      `再核對：新增 ${found} 項，消失 ${gone} 項。現有矛盾 ${contradictions} 項，出入 ${tensions} 項`,
    found: "新增",
    gone: "消失",
    turned: "改判",
    stopped: "已結束",
  },
  "zh-Hans": {
    waiting: (files) => `正在留意 ${files} 个文件，有改动便再核对；按 Ctrl-C 结束`,
    same: (contradictions, tensions) =>
      `再核对：没有变化。现有矛盾 ${contradictions} 项，出入 ${tensions} 项`,
    differs: (found, gone, contradictions, tensions) =>
      `再核对：新增 ${found} 项，消失 ${gone} 项。现有矛盾 ${contradictions} 项，出入 ${tensions} 项`,
    found: "新增",
    gone: "消失",
    turned: "改判",
    stopped: "已结束",
  },
  en: {
    waiting: (files) => `watching ${plural(files, "file")}, checking again when one changes; Ctrl-C ends`,
    same: (contradictions, tensions) =>
      `checked again: nothing changed. There are ${plural(contradictions, "contradiction")} and ${plural(tensions, "tension")}`,
    differs: (found, gone, contradictions, tensions) =>
      `checked again: ${found} found, ${gone} gone. There are ${plural(contradictions, "contradiction")} and ${plural(tensions, "tension")}`,
    found: "found",
    gone: "gone",
    turned: "turned into",
    stopped: "stopped",
  },
};
