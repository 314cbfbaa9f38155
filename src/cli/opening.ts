/** The command that opens a file in its usual program. */
const OPENERS: { readonly [platform in NodeJS.Platform]?: string } = { darwin: "open", win32: 'start ""' };

/** A path as a shell takes it for one word. */
export const quotePath = (path: string, platform: NodeJS.Platform): string => {
  if (/^[\p{L}\p{N}_./\\:-]+$/u.test(path) && !path.startsWith("-")) return path;
  return platform === "win32" ? `"${path}"` : `'${path.replaceAll("'", String.raw`'\''`)}'`;
};

/** The command line that opens a file on this system: xdg-open reports/hedui.html. */
export const openingCommand = (path: string, platform: NodeJS.Platform): string =>
  `${OPENERS[platform] ?? "xdg-open"} ${quotePath(path, platform)}`;
