import { fileURLToPath } from "node:url";
import { Project, type SourceFile } from "ts-morph";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * The files of src/, read once for all tests of the architecture. The script of the report page is not among them: it
 * runs in a browser, has its clock and its elements, and is no room of the program (src/tsconfig.json leaves it out).
 */
export const project = new Project({ tsConfigFilePath: `${root}src/tsconfig.json` });

/** The script of the report page; browser.test.ts checks it. */
const browserProject = new Project({ tsConfigFilePath: `${root}src/report/html/browser/tsconfig.json` });

/** The files of the script of the report page; the types that it shares with the program are none of them. */
export const browserFiles: readonly SourceFile[] = browserProject
  .getSourceFiles()
  .filter((file) => file.getFilePath().includes("/src/report/html/browser/"));

/** Path of a file from src/: rules/quantity-unit.ts. */
export const pathOf = (file: SourceFile): string =>
  file.getFilePath().slice(file.getFilePath().lastIndexOf("/src/") + "/src/".length);

/** The room that a file stands in: its folder under src/, or the file itself at the top. */
export const roomOf = (file: SourceFile): string => pathOf(file).split("/")[0]!;

/** The files of its project that a file imports or re-exports, for their values or for their types alone. */
export const importsOf = (file: SourceFile): readonly SourceFile[] =>
  [...file.getImportDeclarations(), ...file.getExportDeclarations()]
    .flatMap((declaration) => declaration.getModuleSpecifierSourceFile() ?? [])
    .filter(
      (imported) => file.getProject().getSourceFiles().includes(imported) && !imported.isDeclarationFile(),
    );

/** The packages and parts of Node that a file imports, as it names them: node:fs, big.js, opencc-js/core. */
export const packagesOf = (file: SourceFile): readonly string[] =>
  [...file.getImportDeclarations(), ...file.getExportDeclarations()]
    .flatMap((declaration) => declaration.getModuleSpecifierValue() ?? [])
    .filter((specifier) => !specifier.startsWith("."));
