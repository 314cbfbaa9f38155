import type { Article, Claim, ClaimsFile, Evidence, Source, UnanchoredClaim } from "../model/index.js";
import { anchor } from "./anchor.js";
import { createArticleAt, insertTouched, mergeTouched, nameApart, placeInArticle } from "./merge.js";
import { createPage, withContext, type Page } from "./page.js";

/** A quote that was edited under a claim that a person touched. */
export interface EditedQuote {
  /** Id of the claim. */
  readonly claim: string;
  readonly before: string;
  readonly after: string;
}

/** The claims of a source with what people did to them. */
export interface CuratedClaims {
  /** Id of the source. */
  readonly source: string;
  /** From the text; from the claims file; or from the text, which changed since the file was written. */
  readonly origin: "text" | "file" | "changed";
  /** All claims, the rejected included. */
  readonly claims: readonly Claim[];
  /** What people touched and the text does not bear any more. */
  readonly unanchored: readonly UnanchoredClaim[];
  /** Quotes that were found again though somebody edited them. */
  readonly edited: readonly EditedQuote[];
}

const isTouched = ({ curation }: Claim): boolean => curation !== undefined;

/** Claims that people touched: found again in the text, or not. */
interface Anchored {
  readonly claims: readonly Claim[];
  readonly unanchored: readonly UnanchoredClaim[];
  readonly edited: readonly EditedQuote[];
}

/** A claim found again by every part of its evidence. */
const anchorClaim = (claim: Claim, page: Page, isCurrent: boolean): Anchored => {
  const anchors = claim.evidence.map((part) => anchor(part, page, isCurrent));
  const evidence: Evidence[] = [];
  const edited: EditedQuote[] = [];
  for (const [index, found] of anchors.entries()) {
    if ("reason" in found) return { claims: [], unanchored: [{ ...found, claim }], edited: [] };
    evidence.push(found.evidence);
    const before = claim.evidence[index]!.quote;
    if (found.isEdited) edited.push({ claim: claim.id, before, after: found.evidence.quote });
  }
  return { claims: [{ ...claim, evidence }], unanchored: [], edited };
};

const joinAnchored = (parts: readonly Anchored[]): Anchored => ({
  claims: parts.flatMap(({ claims }) => claims),
  unanchored: parts.flatMap(({ unanchored }) => unanchored),
  edited: parts.flatMap(({ edited }) => edited),
});

const keep = (claim: Claim): Anchored => ({ claims: [claim], unanchored: [], edited: [] });

/** Claims of a file, those that people touched anchored in the text. */
const anchorAll = (claims: readonly Claim[], page: Page, areCurrent: boolean): Anchored =>
  joinAnchored(
    claims.map((claim) => (isTouched(claim) ? anchorClaim(claim, page, areCurrent) : keep(claim))),
  );

/** What was not found the last time is looked for again: somebody may have mended its quote, or the text. */
const anchorAgain = ({ unanchored = [] }: ClaimsFile, page: Page): Anchored =>
  joinAnchored(unanchored.map(({ claim }) => anchorClaim(claim, page, false)));

const place = (claims: readonly Claim[], articles: readonly Article[]): readonly Claim[] => {
  const articleAt = createArticleAt(articles);
  return claims.map((claim) => placeInArticle(claim, articleAt));
};

const asExtracted = ({ id }: Source, claims: readonly Claim[]): CuratedClaims => ({
  source: id,
  origin: "text",
  claims,
  unanchored: [],
  edited: [],
});

/** Whether the spans of a claims file point into the source as it is. */
const isCurrent = (file: ClaimsFile, { sha256 }: Source): boolean => file.sha256 === sha256;

/**
 * Freshly extracted claims of a source with what people did to those of its claims file: the corrected and confirmed
 * stand for what was extracted, the rejected stay rejected, the added stay.
 *
 * @param source - the source with its decoded text
 * @param articles - the articles of that source
 * @param extracted - its claims as the program extracts them
 * @param file - its claims file, if it has one
 * @returns all claims, their evidence with what stands around it; what people touched and is not found any more beside
 */
export const curate = (
  source: Source,
  articles: readonly Article[],
  extracted: readonly Claim[],
  file: ClaimsFile | undefined,
): CuratedClaims => {
  const page = createPage(source.text);
  const fresh = extracted.map((claim) => ({
    ...claim,
    evidence: claim.evidence.map((part) => withContext(part, page)),
  }));
  if (file === undefined) return asExtracted(source, fresh);
  const current = isCurrent(file, source);
  const touched = joinAnchored([
    anchorAll(file.claims.filter(isTouched), page, current),
    anchorAgain(file, page),
  ]);
  const claims = mergeTouched(fresh, place(touched.claims, articles), current);
  return { ...touched, source: source.id, origin: current ? "file" : "changed", claims };
};

/**
 * The claims to check of a source: those of its claims file where that was made for this very text, otherwise as
 * `curate` gives them.
 *
 * @param source - the source with its decoded text
 * @param articles - the articles of that source
 * @param file - its claims file, if it has one
 * @param extract - extracts the claims of a source from its articles; asked only where the file is not current
 */
export const takeClaims = (
  source: Source,
  articles: readonly Article[],
  file: ClaimsFile | undefined,
  extract: (source: Source, articles: readonly Article[]) => readonly Claim[],
): CuratedClaims => {
  if (file === undefined) return asExtracted(source, extract(source, articles));
  if (!isCurrent(file, source)) return curate(source, articles, extract(source, articles), file);
  const page = createPage(source.text);
  const own = anchorAll(file.claims, page, true);
  const again = anchorAgain(file, page);
  const claims = nameApart(insertTouched(place(own.claims, articles), place(again.claims, articles)));
  return { ...joinAnchored([own, again]), source: source.id, origin: "file", claims };
};

/** The claims that are checked: without those that people rejected, and without what only claims files say of evidence. */
export const checkedClaims = ({ claims }: CuratedClaims): readonly Claim[] =>
  claims
    .filter(({ curation }) => curation?.decision !== "rejected")
    .map((claim) => ({
      ...claim,
      evidence: claim.evidence.map(({ before: _before, after: _after, ...evidence }) => evidence),
    }));

/**
 * The claims file of a source.
 *
 * @param source - the source that the claims were curated for
 * @param curated - its claims
 * @param schema - path or URI of the schema, for editors
 */
export const createClaimsFile = (
  source: Source,
  { claims, unanchored }: CuratedClaims,
  schema: string | undefined,
): ClaimsFile => ({
  ...(schema === undefined ? {} : { $schema: schema }),
  schemaVersion: "1",
  source: source.id,
  sha256: source.sha256,
  claims,
  ...(unanchored.length === 0 ? {} : { unanchored }),
});
