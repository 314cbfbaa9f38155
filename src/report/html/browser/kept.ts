/** What stays from visit to visit; the browser may forbid to keep anything, and then nothing is. */
export const kept = {
  /** What was kept under a name, or null. */
  get: (name: string): string | null => {
    try {
      return localStorage.getItem(`hedui:${name}`);
    } catch {
      return null;
    }
  },
  /** Keeps a value under a name. */
  set: (name: string, value: string): void => {
    try {
      localStorage.setItem(`hedui:${name}`, value);
    } catch {
      // Nothing is kept then.
    }
  },
};
