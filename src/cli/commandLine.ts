import { quotePath } from "./opening.js";

/** What of a run its follow-up has to be given again. */
export interface Run {
  readonly paths: readonly string[];
  readonly config?: string | undefined;
  readonly baseline?: string | undefined;
}

/**
 * A command that is advised, with the PATHs and files that this run was given: pasted as it is it means the same.
 *
 * @param command - hedui baseline prune
 * @param platform - whose shell quotes the paths
 */
export const commandLine = (
  command: string,
  { paths, config, baseline }: Run,
  platform: NodeJS.Platform,
): string => {
  const files = [
    ["--config", config],
    ["--baseline", baseline],
  ] as const;
  const options = files.flatMap(([option, file]) =>
    file === undefined ? [] : [`${option} ${quotePath(file, platform)}`],
  );
  return [command, ...paths.map((path) => quotePath(path, platform)), ...options].join(" ");
};
