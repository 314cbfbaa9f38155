import type { Claim, ClaimsFile, Source } from "../model/index.js";
import { write } from "./bilingual.js";
import { checkQuotes, type Rejection } from "./claims.js";
import { listClaimsProblems } from "./validate.js";

/** Something wrong with a claims file. */
export interface ClaimsProblem {
  /** JSON pointer (RFC 6901) into the file. */
  readonly pointer: string;
  /** What is wrong and what to do: one line. */
  readonly text: string;
  /** Whether `hedui extract` mends it: what people touched is found again, and an id of its own given. */
  readonly isMendable: boolean;
}

type Described = Pick<Source, "id" | "text" | "sha256">;

const reasons: { readonly [reason in Rejection["reason"]]: (rejection: Rejection) => string } = {
  source: () => "the evidence is of a source that is not there",
  span: ({ expected }) => `the span of the quote ${write(expected)} is empty or leaves the text`,
  quote: ({ expected, found }) => `the quote ${write(expected)} is not there, ${write(found)} is`,
};

/** What was edited without saying so would be extracted over. */
const adviceFor = ({ curation }: Claim): string =>
  curation === undefined
    ? '; if you edited the claim, say so: "curation": { "decision": "corrected" }'
    : "; hedui extract looks for it";

/** Quotes that do not stand where they say; those of rejected claims too, or a rejection would be lost. */
const findQuotes = (claims: readonly Claim[], source: Described): readonly ClaimsProblem[] =>
  claims.flatMap((claim, index) =>
    checkQuotes([claim], [source]).map((rejection) => ({
      pointer: `/claims/${index}/evidence/${rejection.evidence}`,
      text: reasons[rejection.reason](rejection) + adviceFor(claim),
      isMendable: claim.curation !== undefined && rejection.reason !== "source",
    })),
  );

const findStrangers = (claims: readonly Claim[], { id }: Described): readonly ClaimsProblem[] =>
  claims.flatMap(({ source }, index) =>
    source === id
      ? []
      : [
          {
            pointer: `/claims/${index}/source`,
            text: `the claim is of the source ${write(source)}, the file of ${write(id)}`,
            isMendable: false,
          },
        ],
  );

const findTwins = (claims: readonly Claim[]): readonly ClaimsProblem[] => {
  const first = new Map<string, number>();
  return claims.flatMap(({ id, curation }, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return [];
    }
    const text = `the id ${write(id)} is that of /claims/${earlier} too`;
    const isMendable = curation !== undefined || claims[earlier]!.curation !== undefined;
    return [{ pointer: `/claims/${index}/id`, text, isMendable }];
  });
};

const findUnanchored = ({ unanchored = [] }: ClaimsFile): readonly ClaimsProblem[] =>
  unanchored.map(({ reason, found, claim }, index) => ({
    pointer: `/unanchored/${index}`,
    text:
      `${write(claim.evidence[0]?.quote)} of ${claim.id} is not found in the source (${reason}` +
      `${found === undefined ? "" : `: ${write(found)}`}): mend its quote, and its value where that has changed, and run hedui extract, or delete the entry`,
    isMendable: true,
  }));

/**
 * What is wrong with a claims file: its schema, its source, quotes that do not stand where they say, ids used twice,
 * and what people touched and is not found any more.
 *
 * @param value what JSON.parse gave
 * @param sources the sources that there are
 * @returns the problems, those of the schema alone where it has any
 */
export const inspectClaims = (value: unknown, sources: readonly Described[]): readonly ClaimsProblem[] => {
  const misfits = listClaimsProblems(value);
  if (misfits.length > 0) return misfits.map((problem) => ({ ...problem, isMendable: false }));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has just been found to be one
  const file = value as ClaimsFile;
  const source = sources.find(({ id }) => id === file.source);
  if (source === undefined)
    return [
      {
        pointer: "/source",
        text: `there is no source ${write(file.source)} among those read`,
        isMendable: false,
      },
    ];
  const differs = source.sha256 !== file.sha256;
  return [
    ...(differs
      ? [{ pointer: "/sha256", text: "the source changed since: run hedui extract", isMendable: true }]
      : findQuotes(file.claims, source)),
    ...findStrangers(file.claims, source),
    ...findTwins(file.claims),
    ...findUnanchored(file),
  ];
};
