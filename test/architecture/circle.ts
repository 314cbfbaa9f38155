import type { SourceFile } from "ts-morph";
import { importsOf, pathOf } from "./project.js";

/** A path of imports that comes back to where it began, or undefined; types count too. */
export const findCircle = (files: readonly SourceFile[]): string | undefined => {
  const graph = new Map(files.map((file) => [file, importsOf(file)]));
  const done = new Set<SourceFile>();
  const visit = (file: SourceFile, path: readonly SourceFile[]): string | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file].map(pathOf).join(" → ");
    if (done.has(file)) return undefined;
    done.add(file);
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next, [...path, file]);
      if (circle !== undefined) return circle;
    }
    return undefined;
  };
  for (const file of graph.keys()) {
    const circle = visit(file, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
};
