import { execFileSync } from "node:child_process";

/** The name that git signs commits with here (user.name); undefined where there is no git, or it knows none. */
export const gitUser = (): string | undefined => {
  try {
    const name = execFileSync("git", ["config", "user.name"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return name.trim() || undefined;
  } catch {
    return undefined;
  }
};
