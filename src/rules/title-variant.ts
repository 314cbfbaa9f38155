import levenshtein from "fast-levenshtein";
import type { Rule, TitleClaim } from "../model/index.js";
import { matchKey } from "../text/fold.js";
import { readWords, say } from "./readings.js";
import { onlyFor } from "./rule.js";

/** Most characters, as a share of the longer title, that two versions of one title differ in. */
const mostChanged = 0.2;

/** Shortest title that a small difference can be judged in: in a short one every character is substance. */
const shortest = 6;

const asWritten = (claim: TitleClaim): string => claim.title.replace(/\s+/gu, "");

/**
 * What is said of a title: its clause without it. In a list a title is all that stands in its clause, and many would
 * be one comparison; there the title stands for itself.
 */
const comparedOf = ({ clause, title }: TitleClaim): string => {
  const written = `《${title}》`;
  const around = clause.includes(written) ? matchKey(clause.replace(written, "")) : "";
  return around === "" ? matchKey(title) : around;
};

/** The numbers of a title: those of two years' bills or of two volumes differ. */
const numbersOf = (title: string): string => title.replace(/[^\d〇零一二三四五六七八九十百千]/gu, "");

/**
 * Compares the titles of documents 《》: the same (agreement), the same but for marks, script or variant characters
 * (variant), or near-identical with other characters (tension), where one of the two is probably misquoted.
 *
 * Not flagged: titles that differ in more than a fifth of their characters, and sister documents that one sentence
 * names both of (《…服務要求》 and 《…服務流程》), and titles of which a number differs (two years' bills).
 */
export const titleVariant: Rule = {
  id: "title-variant",
  title: say("文件名稱有別", "文件名称有别", "Versions of a document title"),
  examples: [
    {
      left: "當局公布《大廈外牆維修工程安全管理規定》。",
      right: "當局昨公布《大廈外牆維修工程安全管理規例》。",
      verdict: "tension",
    },
    {
      left: "標準名為《腸粉、艇仔粥製作規範》。",
      right: "標準名為《腸粉 艇仔粥製作規範》。",
      verdict: "variant",
    },
    { left: "會上通過《養老機構服務指南》。", right: "会上通过《养老机构服务指南》。", verdict: "agreement" },
    {
      left: "會議審議《2025年撥款條例草案》。",
      right: "會議審議《2024年撥款條例草案》。",
      verdict: null,
      note: "the bills of two years",
    },
    {
      left: "同日發布《跨境車輛服務要求》及《跨境車輛服務流程》。",
      right: "當局發布《跨境車輛服務流程》。",
      verdict: "agreement",
      note: "the sister document is another one",
    },
  ],
  check: onlyFor("title", ({ left, right }) => {
    const [one, other] = [matchKey(left.title), matchKey(right.title)];
    const distance = levenshtein.get(one, other);
    const longer = Math.max(one.length, other.length);
    if (distance > 0 && (left.sentence === right.sentence || numbersOf(one) !== numbersOf(other)))
      return undefined;
    if (distance > 0 && (longer < shortest || distance > mostChanged * longer)) return undefined;
    const isSame =
      asWritten(left) === asWritten(right) || (distance === 0 && !/[、，·]/u.test(left.title + right.title));
    const verdict = distance > 0 ? "tension" : isSame ? "agreement" : "variant";
    return {
      verdict,
      kind: verdict === "tension" ? "title" : "name",
      certainty: verdict === "tension" ? 0.75 : 0.98,
      compared: [comparedOf(left), comparedOf(right)],
      values: [one, other],
      readings: [readWords(`《${left.title}》`), readWords(`《${right.title}》`)],
      message:
        verdict === "tension"
          ? say(
              `《${left.title}》與《${right.title}》只差 ${distance} 字，應為同一文件，其中一個寫錯。`,
              `《${left.title}》与《${right.title}》只差 ${distance} 字，应为同一文件，其中一个写错。`,
              `《${left.title}》 and 《${right.title}》 differ in ${distance} character(s): probably one document, misquoted on one side.`,
            )
          : isSame
            ? say("文件名稱一致。", "文件名称一致。", "The titles agree.")
            : say(
                "文件名稱只有標點或字形之別。",
                "文件名称只有标点或字形之别。",
                "The titles differ in marks or characters only.",
              ),
    };
  }),
};
