import { expect } from "chai";
import { Project, ts } from "ts-morph";
import { EARLY_SCRIPT, SCRIPT } from "../../../src/report/html/script.js";

/** What the compiler says against a script, its names given as far as they can be told from plain JavaScript. */
const faultsOf = (script: string): readonly string[] => {
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: {
      allowJs: true,
      checkJs: true,
      noEmit: true,
      strict: true,
      noImplicitAny: false,
      noUnusedLocals: true,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      types: [],
    },
  });
  const file = project.createSourceFile("page.js", script);
  return file
    .getPreEmitDiagnostics()
    .map((fault) => `${fault.getLineNumber()}: ${JSON.stringify(fault.getMessageText())}`);
};

describe("the script of the page", () => {
  for (const [name, script] of Object.entries({ EARLY_SCRIPT, SCRIPT })) {
    it(`${name} has no fault that the compiler finds`, () => expect(faultsOf(script)).to.deep.equal([]));

    it(`${name} does nothing that the policy forbids, and ends no element`, () =>
      expect(script).to.not.match(
        /<\/|<!--|\beval\b|new Function|\.style\b|insertAdjacentHTML|fetch\(|XMLHttp/u,
      ));
  }

  it("is small", () => expect(Buffer.byteLength(SCRIPT)).to.be.below(32_000));
});
