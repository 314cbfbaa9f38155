import { fileURLToPath } from "node:url";
import { Project, type SourceFile } from "ts-morph";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The files of src/, read once for all tests of the architecture. */
export const project = new Project({ tsConfigFilePath: `${root}src/tsconfig.json` });

/** Path of a file from src/: rules/quantity-unit.ts. */
export const pathOf = (file: SourceFile): string =>
  file.getFilePath().slice(file.getFilePath().lastIndexOf("/src/") + "/src/".length);

/** The room that a file stands in: its folder under src/, or the file itself at the top. */
export const roomOf = (file: SourceFile): string => pathOf(file).split("/")[0]!;

/** The files of src/ that a file imports or re-exports, for their values or for their types alone. */
export const importsOf = (file: SourceFile): readonly SourceFile[] =>
  [...file.getImportDeclarations(), ...file.getExportDeclarations()]
    .flatMap((declaration) => declaration.getModuleSpecifierSourceFile() ?? [])
    .filter((imported) => project.getSourceFiles().includes(imported) && !imported.isDeclarationFile());

/** The packages and parts of Node that a file imports, as it names them: node:fs, big.js, opencc-js/core. */
export const packagesOf = (file: SourceFile): readonly string[] =>
  [...file.getImportDeclarations(), ...file.getExportDeclarations()]
    .flatMap((declaration) => declaration.getModuleSpecifierValue() ?? [])
    .filter((specifier) => !specifier.startsWith("."));
