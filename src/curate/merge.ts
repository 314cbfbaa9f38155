import type { Article, Claim } from "../model/index.js";
import { matchTouched, placeKind } from "./match.js";

const startOf = ({ evidence }: Claim): number => evidence[0]!.start;

/** The article that stands at an offset of the source. */
export type ArticleAt = (offset: number) => string | undefined;

/** Finds articles by the characters of their blocks. */
export const createArticleAt = (articles: readonly Article[]): ArticleAt => {
  const ids = new Map<number, string>();
  for (const { id, blocks } of articles)
    for (const { offsets } of blocks) for (const offset of offsets) ids.set(offset, id);
  return (offset) => ids.get(offset);
};

/** The claim in the article that stands at its place: a report added above gives the others new numbers. */
export const placeInArticle = (claim: Claim, articleAt: ArticleAt): Claim => {
  const article = articleAt(startOf(claim)) ?? claim.article;
  return article === claim.article ? claim : { ...claim, article };
};

/**
 * A touched claim with what the page now says around it, where its sentence changed. What the person wrote of it stays;
 * the clause too, as long as the sentence holds it.
 */
const refresh = (touched: Claim, extracted: Claim): Claim => {
  if (touched.id === extracted.id || touched.curation?.decision === "added") return touched;
  const { id, article, role, sentence } = extracted;
  const clause = sentence.includes(touched.clause) ? touched.clause : extracted.clause;
  return { ...touched, id, article, role, sentence, clause };
};

/** Where a claim that nothing was extracted for belongs: in reading order among those of its kind in its article. */
const indexFor = (claims: readonly Claim[], claim: Claim): number => {
  const isSibling = (other: Claim): boolean =>
    other.article === claim.article && placeKind(other) === placeKind(claim);
  const next = claims.findIndex((other) => isSibling(other) && startOf(other) > startOf(claim));
  if (next >= 0) return next;
  const last = claims.findLastIndex(isSibling);
  const end = last >= 0 ? last : claims.findLastIndex(({ article }) => article === claim.article);
  return end < 0 ? claims.length : end + 1;
};

/**
 * The claims with an id each: people who copy an entry to add one may leave its id as it is. Ids that the program gave
 * stay.
 */
export const nameApart = (claims: readonly Claim[]): Claim[] => {
  const used = new Set(claims.filter(({ curation }) => curation === undefined).map(({ id }) => id));
  return claims.map((claim) => {
    if (claim.curation === undefined) return claim;
    let id = claim.id;
    for (let count = 2; used.has(id); count += 1) id = `${claim.id}-${count}`;
    used.add(id);
    return id === claim.id ? claim : { ...claim, id };
  });
};

/** Claims with further ones, each in reading order among those of its kind. */
export const insertTouched = (claims: readonly Claim[], touched: readonly Claim[]): Claim[] => {
  const all = [...claims];
  for (const claim of touched) all.splice(indexFor(all, claim), 0, claim);
  return all;
};

/**
 * The extracted claims with what people did to them: a touched claim stands for the extracted one that it rules on,
 * the others in reading order among their kind.
 *
 * @param extracted - as the program extracted them
 * @param touched - anchored in the same text
 * @param isCurrent - whether people touched them in this very text
 * @returns all of them, the rejected included, their ids distinct
 */
export const mergeTouched = (
  extracted: readonly Claim[],
  touched: readonly Claim[],
  isCurrent: boolean,
): Claim[] => {
  const met = matchTouched(touched, extracted, isCurrent);
  const rulings = new Map([...met].map(([claim, other]) => [other, refresh(claim, other)]));
  const claims = extracted.map((claim) => rulings.get(claim) ?? claim);
  return nameApart(
    insertTouched(
      claims,
      touched.filter((claim) => !met.has(claim)),
    ),
  );
};
