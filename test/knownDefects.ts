/**
 * Rows of tables that are right and that the program fails: by the title of their test, with what is wrong. A row
 * that is put right passes by itself; take it off the list then.
 */
const knownDefects: Readonly<Record<string, string>> = {
  "takes a marked caption out of a column without blank lines": "lines after a caption are taken for its own",
  "全年開支達 → 全年開支": "開支 is tagged as a verb",
};

/** A test; where the program is known to fail it, the reason stands in its title, and its failure skips it. */
export const itUnlessKnown = (
  title: string,
  body: () => void,
  knownDefect: string | undefined = knownDefects[title],
): void => {
  if (knownDefect === undefined) it(title, body);
  else
    it(`${title} (known defect: ${knownDefect})`, function () {
      try {
        body();
      } catch {
        this.skip(); // the reason stands in the title
      }
    });
};
