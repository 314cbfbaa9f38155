import { expect } from "chai";
import { Node, SyntaxKind, type SourceFile } from "ts-morph";
import { packagesOf, pathOf, project, roomOf } from "./project.js";
import { edges } from "./rooms.js";

/** What a file imports and does, comments and texts left out: the name that a call or an import begins with. */
const deedsOf = (file: SourceFile): readonly string[] => [
  ...packagesOf(file),
  ...file.getDescendantsOfKind(SyntaxKind.PropertyAccessExpression).map((node) => node.getText()),
  ...file.getDescendantsOfKind(SyntaxKind.ElementAccessExpression).map((node) => node.getText()),
  ...file
    .getDescendantsOfKind(SyntaxKind.NewExpression)
    .filter((node) => Node.isIdentifier(node.getExpression()))
    .map((node) => node.getText()),
];

describe("the edge of the program", () => {
  for (const [what, pattern, where] of edges)
    it(`only ${where.join(", ") || "nobody"} touches ${what}`, () => {
      const strays = project
        .getSourceFiles()
        .filter((file) => !where.includes(roomOf(file)) && !where.includes(pathOf(file)))
        .filter((file) => deedsOf(file).some((deed) => pattern.test(deed)))
        .map(pathOf);
      expect(strays).to.deep.equal([]);
    });
});
