import { expect } from "chai";
import { findCircle } from "./circle.js";
import { importsOf, packagesOf, pathOf, project, roomOf } from "./project.js";
import { packages, rooms } from "./rooms.js";

const files = project.getSourceFiles();

/** The rooms that the files of a room import, their own left out. */
const importedBy = (room: string): readonly string[] => {
  const imported = files.filter((file) => roomOf(file) === room).flatMap(importsOf);
  return [...new Set(imported.map(roomOf))].filter((other) => other !== room).toSorted();
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
    expect(findCircle(files)).to.equal(undefined);
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
