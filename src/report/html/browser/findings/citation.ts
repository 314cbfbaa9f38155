import type { DecisionEntry } from "../../pageData.js";
import { all, around, find, one } from "../dom.js";

const citeSide = (side: Element): string => {
  const quote = all("blockquote p", side)
    .map((line) => line.textContent.trim())
    .join(" ");
  const place = one(".where", side).textContent;
  return `${one("cite", side).textContent}${place === "" ? "" : ` ${place}`}：「${quote}」`;
};

/** Where the page says why a finding is flagged: findings on one fact may share it. */
export const reasonOf = (item: Element): HTMLElement | null => {
  const card = item.closest(".finding");
  return find(".why", item) ?? (card === null ? null : find(".message > span[data-t]", card));
};

/** A finding to be quoted elsewhere: every side in a line, why it is flagged, and its fingerprint. */
export const citationOf = (item: HTMLElement, { fingerprint }: DecisionEntry): string => {
  const sides = all(".side", around(item, ".finding")).map(citeSide);
  return [...sides, reasonOf(item)?.textContent ?? "", `〔${fingerprint}〕`].filter(Boolean).join("\n");
};
