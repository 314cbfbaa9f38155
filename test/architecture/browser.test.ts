import { expect } from "chai";
import type { ExportDeclaration, ImportDeclaration, SourceFile } from "ts-morph";
import { findCircle } from "./circle.js";
import { browserFiles, pathOf } from "./project.js";

const FOLDER = "report/html/browser/";
const SHARED = "report/html/pageData.ts";

/** Another file of the script, or a type of what the page hands to it. */
const isAllowed = (declaration: ImportDeclaration | ExportDeclaration): boolean => {
  const file = declaration.getModuleSpecifierSourceFile();
  const path = file === undefined ? "" : pathOf(file);
  return path.startsWith(FOLDER) || (path === SHARED && declaration.isTypeOnly());
};

const straysIn = (file: SourceFile): readonly string[] =>
  [
    ...file.getImportDeclarations(),
    ...file.getExportDeclarations().filter((declaration) => declaration.hasModuleSpecifier()),
  ]
    .filter((declaration) => !isAllowed(declaration))
    .map((declaration) => `${pathOf(file)} imports ${declaration.getModuleSpecifierValue()}`);

describe("the script of the report page", () => {
  it("imports nothing but its own files and the types of what it is handed", () => {
    expect(browserFiles.flatMap(straysIn)).to.deep.equal([]);
  });

  it("imports in no circle, types included", () => {
    expect(findCircle(browserFiles)).to.equal(undefined);
  });

  it("is part of the page in every file", () => {
    const paths = new Set(browserFiles.map(pathOf));
    const imported = new Set(
      browserFiles.flatMap((file) =>
        file.getImportDeclarations().flatMap((declaration) => {
          const target = declaration.getModuleSpecifierSourceFile();
          return target === undefined ? [] : [pathOf(target)];
        }),
      ),
    );
    const entries = [`${FOLDER}early.ts`, `${FOLDER}page.ts`];
    expect([...paths].filter((path) => !imported.has(path))).to.have.members(entries);
  });
});
