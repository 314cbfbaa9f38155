import type { Mention } from "../../src/model/index.js";

/** One line for a mention: what it says and how it is read. */
export function write(mention: Mention): string {
  return `${mention.text.replaceAll("\n", "↵")} = ${read(mention)}`;
}

/** How a mention is read, without its text. */
export function read(mention: Mention): string {
  switch (mention.type) {
    case "label":
      return "label";
    case "date":
      return [`${mention.from ?? "?"}..${mention.to ?? "?"}`, mention.precision, mention.time]
        .filter(Boolean)
        .join(" ");
    case "duration":
      return [mention.iso, readAmount(mention), mention.unit.id].join(" ");
    default:
      return [
        mention.form === "cardinal" ? "" : mention.form,
        readAmount(mention),
        mention.unit === null ? "" : `${mention.unit.id}/${mention.unit.dimension}`,
        mention.currency ?? "",
      ]
        .filter((part) => part !== "")
        .join(" ");
  }
}

function readAmount(mention: Extract<Mention, { readonly type: "quantity" | "duration" }>): string {
  const { written, allowed, suggested } = mention;
  const plain = written.low === written.high ? written.low : `${written.low}..${written.high}`;
  if (mention.exact) return plain;
  const left = allowed.lowInclusive ? "[" : "(";
  const right = allowed.highInclusive ? "]" : ")";
  const range = `${left}${allowed.low ?? ""},${allowed.high ?? ""}${right}`;
  return `${plain} ${range} ~${suggested.low ?? ""},${suggested.high ?? ""}`;
}
