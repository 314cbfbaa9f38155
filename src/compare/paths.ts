/** What each wildcard of a pattern stands for; the longest is tried first. */
const wildcards: readonly (readonly [wildcard: string, expression: string])[] = [
  ["**/", "(?:[^/]*/)*"],
  ["**", ".*"],
  ["*", "[^/]*"],
  ["?", "[^/]"],
];

const TOKEN = /\*\*\/|\*\*|\*|\?|[^*?]+/gu;

const escape = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

const expressionOf = (token: string): string =>
  wildcards.find(([wildcard]) => wildcard === token)?.[1] ?? escape(token);

/** Paths as manifests write them: a/b, whatever the system; ./a is a. */
const normalizePath = (path: string): string => path.replaceAll("\\", "/").replace(/^(?:\.\/)+/u, "");

/**
 * Whether a path is as a pattern has it, from its beginning to its end.
 *
 * @param path - of a source, as its manifest or the command line writes it
 * @param pattern - a path with wildcards: `*` any part of a name, `**` any folders, `?` one character
 */
export const matchesPath = (path: string, pattern: string): boolean => {
  const expression = (normalizePath(pattern).match(TOKEN) ?? []).map(expressionOf).join("");
  return new RegExp(`^${expression}$`, "u").test(normalizePath(path));
};
