import { foldCharacters } from "../text/fold.js";
import { areOfOneBody, isHead, mayBeOneBody, readPosts, type Post } from "./posts.js";

const postsOf = (roles: readonly string[]): readonly Post[] => roles.flatMap(readPosts);

/** Marks and white space in a role say nothing. */
const keyOf = (role: string): string => foldCharacters(role).replace(/[\s\p{P}]/gu, "");

/** Characters that two roles end alike with for one: 現任政務委員, 交由政務委員. */
const leastEnd = 4;

const endAlike = (one: string, other: string): boolean =>
  one.endsWith(other) ||
  other.endsWith(one) ||
  (one.length >= leastEnd && one.slice(-leastEnd) === other.slice(-leastEnd));

const isSamePost = (left: Post, right: Post): boolean =>
  left.office === right.office &&
  left.isDeputy === right.isDeputy &&
  left.field === right.field &&
  mayBeOneBody(left, right);

/**
 * Whether two lists of roles name one role, in full or without what stands before it.
 *
 * @param left - roles as written
 * @param right - others
 */
export const shareRole = (left: readonly string[], right: readonly string[]): boolean =>
  left.map(keyOf).some((one) => right.map(keyOf).some((other) => endAlike(one, other))) ||
  postsOf(left).some((one) => postsOf(right).some((other) => isSamePost(one, other)));

/**
 * Whether two lists of roles name one office that only one person of the body holds: 海洋保育科科長.
 *
 * @param left - roles as written
 * @param right - others
 */
export const shareHeadship = (left: readonly string[], right: readonly string[]): boolean =>
  postsOf(left).some((one) =>
    postsOf(right).some((other) => isHead(one) && isSamePost(one, other) && areOfOneBody(one, other)),
  );
