/** What XML 1.0 has no way to write (section 2.2), escaped or not. */
// oxlint-disable-next-line no-control-regex -- finding control characters is its purpose
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text of an element or of an attribute: what XML cannot hold is left out, the rest is escaped. */
const escapeXml = (text: string): string =>
  text
    .replace(ILLEGAL, "")
    .replace(/[&<>"']/gu, (character) => ENTITIES[character]!)
    .replaceAll("##[", "##&#91;");

/** An element: its name, its attributes, and either text or the elements in it. */
export interface Element {
  readonly name: string;
  readonly attributes?: { readonly [name: string]: string | number };
  readonly content?: string | readonly Element[];
}

/** The lines of an element, two spaces for each element around it; text is written as it is. */
export const writeElement = (
  { name, attributes = {}, content = [] }: Element,
  indent = "",
): readonly string[] => {
  const open = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(String(value))}"`),
  ].join(" ");
  if (content.length === 0) return [`${indent}<${open}/>`];
  if (typeof content === "string") return [`${indent}<${open}>${escapeXml(content)}</${name}>`];
  return [
    `${indent}<${open}>`,
    ...content.flatMap((element) => writeElement(element, `${indent}  `)),
    `${indent}</${name}>`,
  ];
};
