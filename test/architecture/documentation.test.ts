import { expect } from "chai";
import { Node, type ExportedDeclarations, type SourceFile } from "ts-morph";
import { browserFiles, pathOf, project } from "./project.js";

/** The node that the comment of a declaration stands on: the statement, for a constant. */
const documented = (declaration: ExportedDeclarations): Node =>
  Node.isVariableDeclaration(declaration) ? declaration.getVariableStatementOrThrow() : declaration;

const isDocumented = (declaration: ExportedDeclarations): boolean => {
  const node = documented(declaration);
  return Node.isJSDocable(node) && node.getJsDocs().some((comment) => comment.getDescription().trim() !== "");
};

/** What a file itself declares and exports; what it passes on is documented where it is declared. */
const undocumentedIn = (file: SourceFile): readonly string[] =>
  [...file.getExportedDeclarations()]
    .map(([name, declarations]) => ({
      name,
      own: declarations.filter((declaration) => declaration.getSourceFile() === file),
    }))
    .filter(({ own }) => own.length > 0 && !own.some(isDocumented))
    .map(({ name }) => `${pathOf(file)}: ${name}`);

describe("the exports of src/", () => {
  it("have a documentation comment each", () => {
    expect([...project.getSourceFiles(), ...browserFiles].flatMap(undocumentedIn)).to.deep.equal([]);
  });
});
