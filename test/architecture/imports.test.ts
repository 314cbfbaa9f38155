import { expect } from "chai";
import type { SourceFile } from "ts-morph";
import { importsOf, packagesOf, pathOf, project, roomOf } from "./project.js";
import { packages, rooms } from "./rooms.js";

const files = project.getSourceFiles();

/** The rooms that the files of a room import, their own left out. */
const importedBy = (room: string): readonly string[] => {
  const imported = files.filter((file) => roomOf(file) === room).flatMap(importsOf);
  return [...new Set(imported.map(roomOf))].filter((other) => other !== room).toSorted();
};

/** A path of imports that comes back to where it began, or undefined. */
const findCircle = (graph: ReadonlyMap<SourceFile, readonly SourceFile[]>): string | undefined => {
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

/** The name of a package without the part that is imported of it: @node-rs/jieba of @node-rs/jieba/dict. */
const packageName = (specifier: string): string =>
  specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");

describe("the imports of src/", () => {
  it("go between rooms that the table knows", () => {
    expect(new Set(files.map(roomOf))).to.have.keys(Object.keys(rooms));
  });

  for (const [room, allowed] of Object.entries(rooms))
    it(`${room} imports ${allowed.length === 0 ? "no other room" : `exactly ${allowed.join(", ")}`}`, () => {
      expect(importedBy(room)).to.deep.equal(allowed.toSorted());
    });

  it("go in no circle, types included", () => {
    expect(findCircle(new Map(files.map((file) => [file, importsOf(file)])))).to.equal(undefined);
  });

  it("reach a package only from the rooms that it serves", () => {
    const strays = files.flatMap((file) =>
      packagesOf(file)
        .filter((specifier) => packages[packageName(specifier)]?.includes(roomOf(file)) === false)
        .map((specifier) => `${pathOf(file)} imports ${specifier}`),
    );
    expect(strays).to.deep.equal([]);
  });
});
