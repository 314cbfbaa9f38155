import type { DecisionEntry } from "../../pageData.js";
import { all, around, find, one } from "../dom.js";

/** A quotation with the marks that stand in it turned, as those within others are: 「『灣區標準』共235項」. */
const quote = (text: string): string => {
  const turned: { readonly [mark: string]: string } = { "「": "『", "」": "』", "『": "「", "』": "」" };
  return `「${text.replace(/[「」『』]/gu, (mark) => turned[mark]!)}」`;
};

const citeSide = (side: Element): string => {
  const text = all("blockquote p", side)
    .map((line) => line.textContent.trim())
    .join(" ");
  const place = one(".where", side).textContent;
  return `${one("cite", side).textContent}${place === "" ? "" : ` ${place}`}：${quote(text)}`;
};

/** Where the page says why a finding is flagged: findings on one fact may share it. */
export const reasonOf = (item: Element): HTMLElement | null => {
  const card = item.closest(".finding");
  return find(".why", item) ?? (card === null ? null : find(".message > span[data-t]", card));
};

const claimsOf = (element: HTMLElement): readonly string[] => element.dataset["claims"]?.split(" ") ?? [];

/** The sides of a finding: all of its card, or of a fact those that the pair rests on. */
const sidesOf = (item: HTMLElement): readonly HTMLElement[] => {
  const own = claimsOf(item);
  const sides = all(".side", around(item, ".finding"));
  return own.length === 0
    ? sides
    : sides.filter((side) => claimsOf(side).some((claim) => own.includes(claim)));
};

/** A finding to be quoted elsewhere: every side in a line, why it is flagged, and its fingerprint. */
export const citationOf = (item: HTMLElement, { fingerprint }: DecisionEntry): string => {
  const sides = sidesOf(item).map(citeSide);
  return [...sides, reasonOf(item)?.textContent ?? "", `〔${fingerprint}〕`].filter(Boolean).join("\n");
};
