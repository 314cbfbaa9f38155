import { nameAtEnd } from "../language/names/nameAtEnd.js";
import type { Block } from "../model/index.js";
import { isHeading } from "../model/roles.js";
import { findNameLines } from "./nameLines.js";

/** The speaker that a heading announces (國務院參事胡祖才：), or undefined. */
const announcedBy = (block: Block): string | undefined =>
  /[：:]$/u.test(block.text) ? nameAtEnd(block.text.slice(0, -1)) : undefined;

/** Words of one who speaks of himself, as in an interview. */
const firstPerson = /[我咱]/u;

/**
 * Who is announced for each block: by a heading that ends with a colon, or by a name and a title over an interview.
 *
 * @param blocks - the blocks of an article in reading order
 * @returns the speakers by their blocks; a block that nobody is announced for is left out
 */
export const announcements = (blocks: readonly Block[]): ReadonlyMap<Block, string> => {
  const lines = findNameLines(blocks.map(({ text }) => text));
  const heads = new Set(lines.flatMap(({ at, titleAt }) => [at, titleAt]));
  const found = new Map<Block, string>();
  let announced: string | undefined;
  let interviewed: string | undefined;
  blocks.forEach((block, index) => {
    if (heads.has(index)) {
      interviewed = lines.find(({ at, titleAt }) => at === index || titleAt === index)!.name;
      announced = undefined;
    } else if (isHeading(block) && block.role !== "deck") {
      interviewed = undefined;
      announced = announcedBy(block);
    } else {
      const speaker = announced ?? (firstPerson.test(block.text) ? interviewed : undefined);
      if (speaker !== undefined && block.role !== "caption") found.set(block, speaker);
    }
  });
  return found;
};
