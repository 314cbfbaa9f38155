import { expect } from "chai";
import fc from "fast-check";
import * as assignment from "../../src/align/assign.js";
import type { Edge } from "../../src/align/assign.js";

type Matrix = readonly (readonly number[])[];
type Pair = readonly [row: number, column: number];

/** The cells of a matrix that are above 0 and not below the least. */
const edgesOf = (scores: Matrix, least: number): Edge[] =>
  scores.flatMap((cells, row) =>
    cells.flatMap((similarity, column) =>
      similarity > 0 && similarity >= least ? [{ row, column, similarity }] : [],
    ),
  );

const placesOf = (edges: readonly Edge[]): Pair[] => edges.map(({ row, column }) => [row, column]);

const assign = (scores: Matrix, least: number): Pair[] => placesOf(assignment.assign(edgesOf(scores, least)));
const pairUp = (scores: Matrix, least: number): Pair[] =>
  placesOf(assignment.pairUp(edgesOf(scores, least).filter(({ row, column }) => row < column)));
const pairLeftovers = (scores: Matrix, pairs: readonly Pair[], least: number): Pair[] => {
  const edges = edgesOf(scores, least);
  const taken = edges.filter((edge) =>
    pairs.some(([row, column]) => edge.row === row && edge.column === column),
  );
  return placesOf(assignment.pairLeftovers(edges, taken));
};

const sumOf = (scores: Matrix, pairs: readonly Pair[]): number =>
  pairs.reduce((sum, [row, column]) => sum + scores[row]![column]!, 0);

/** The greatest sum of any assignment, by trying all of them. */
const greatest = (scores: Matrix, row = 0, used: ReadonlySet<number> = new Set()): number => {
  if (row === scores.length) return 0;
  const without = greatest(scores, row + 1, used);
  const withEach = scores[row]!.flatMap((score, column) =>
    used.has(column) ? [] : [score + greatest(scores, row + 1, new Set([...used, column]))],
  );
  return Math.max(without, ...withEach);
};

const score = fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10);
const matrix = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(score, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const square = fc
  .integer({ min: 0, max: 6 })
  .chain((size) =>
    fc
      .array(fc.array(score, { minLength: size, maxLength: size }), { minLength: size, maxLength: size })
      .map((rows) =>
        rows.map((row, one) => row.map((_, other) => rows[Math.min(one, other)]![Math.max(one, other)]!)),
      ),
  );

const positive = fc.integer({ min: 1, max: 10 }).map((tenth) => tenth / 10);

const isOnce = (values: readonly number[]): boolean => new Set(values).size === values.length;

describe("assign", () => {
  for (const [name, scores, least, pairs] of [
    ["nothing", [], 0.5, []],
    ["rows without columns", [[], []], 0.5, []],
    ["one of each", [[0.9]], 0.5, [[0, 0]]],
    ["one below the least", [[0.4]], 0.5, []],
    [
      "two that want one",
      [
        [0.9, 0.8],
        [0.8, 0.1],
      ],
      0.5,
      [
        [0, 1],
        [1, 0],
      ],
    ],
    ["more rows than columns", [[0.6], [0.9], [0.7]], 0.5, [[1, 0]]],
    ["more columns than rows", [[0.6, 0.9, 0.7]], 0.5, [[0, 1]]],
  ] as const)
    it(`pairs ${name}`, () => {
      expect(assign(scores, least)).to.deep.equal(pairs);
    });

  it("gives each row and each column at most once", () => {
    fc.assert(
      fc.property(matrix, positive, (scores, least) => {
        const pairs = assign(scores, least);
        expect(isOnce(pairs.map(([row]) => row))).to.equal(true);
        expect(isOnce(pairs.map(([, column]) => column))).to.equal(true);
      }),
    );
  });

  it("has the greatest sum of all assignments", () => {
    fc.assert(
      fc.property(matrix, (scores) => {
        expect(sumOf(scores, assign(scores, 0.1))).to.be.closeTo(greatest(scores), 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  it("leaves out what is below the least", () => {
    fc.assert(
      fc.property(matrix, positive, (scores, least) => {
        for (const [row, column] of assign(scores, least)) expect(scores[row]![column]).to.be.at.least(least);
      }),
    );
  });

  it("reaches the same sum with rows and columns exchanged", () => {
    fc.assert(
      fc.property(matrix, (scores) => {
        const turned = scores[0]!.map((_, column) => scores.map((row) => row[column]!));
        expect(sumOf(turned, assign(turned, 0.1))).to.be.closeTo(sumOf(scores, assign(scores, 0.1)), 1e-9);
      }),
    );
  });

  it("leaves a row without a column out, also where the least is 0", () => {
    expect(assign([[0.9], [0.8]], 0)).to.deep.equal([[0, 0]]);
  });

  it("is the same for every part of the graph by itself", () => {
    fc.assert(
      fc.property(matrix, matrix, (one, other) => {
        const width = one[0]!.length;
        const both = [
          ...one.map((row) => [...row, ...other[0]!.map(() => 0)]),
          ...other.map((row) => [...one[0]!.map(() => 0), ...row]),
        ];
        const moved = assign(other, 0.1).map(([row, column]): Pair => [row + one.length, column + width]);
        expect(assign(both, 0.1)).to.deep.equal([...assign(one, 0.1), ...moved]);
      }),
    );
  });

  it("pairs a part too large for the exact method, the best first", () => {
    const edges = Array.from({ length: 1100 }, (_, row) => [
      { row, column: row, similarity: 0.9 },
      { row, column: (row + 1) % 1100, similarity: 0.6 },
    ]).flat();
    expect(assignment.assign(edges).every(({ row, column }) => row === column)).to.equal(true);
  });
});

describe("pairUp", () => {
  for (const [name, scores, pairs] of [
    ["nobody", [], []],
    ["one alone", [[1]], []],
    [
      "the best first",
      [
        [1, 0.6, 0.9],
        [0.6, 1, 0.7],
        [0.9, 0.7, 1],
      ],
      [[0, 2]],
    ],
    [
      "none below the least",
      [
        [1, 0.4],
        [0.4, 1],
      ],
      [],
    ],
  ] as const)
    it(`pairs ${name}`, () => {
      expect(pairUp(scores, 0.5)).to.deep.equal(pairs);
    });

  it("uses each member at most once, never with itself, and never below the least", () => {
    fc.assert(
      fc.property(square, score, (scores, least) => {
        const pairs = pairUp(scores, least);
        expect(isOnce(pairs.flat())).to.equal(true);
        for (const [one, other] of pairs) {
          expect(one).to.be.below(other);
          expect(scores[one]![other]).to.be.at.least(least);
        }
      }),
    );
  });

  it("leaves no two single that could be paired", () => {
    fc.assert(
      fc.property(square, positive, (scores, least) => {
        const paired = new Set(pairUp(scores, least).flat());
        for (const [one, row] of scores.entries())
          for (const [other, value] of row.entries())
            if (other > one && !paired.has(one) && !paired.has(other)) expect(value).to.be.below(least);
      }),
    );
  });

  it("reads the matrix symmetrically: the order of the members changes no score that is reached", () => {
    fc.assert(
      fc.property(square, (scores) => {
        const size = scores.length;
        const turned = scores.map((row, one) =>
          row.map((_, other) => scores[size - 1 - one]![size - 1 - other]!),
        );
        const reached = (matrix_: Matrix) =>
          pairUp(matrix_, 0.1)
            .map(([one, other]) => matrix_[one]![other]!)
            .toSorted((a, b) => b - a)[0];
        expect(reached(turned)).to.equal(reached(scores));
      }),
    );
  });
});

describe("pairFurther", () => {
  it("pairs each once, whichever end it is", () => {
    const edges = edgesOf(
      [
        [0, 0.6, 0.9],
        [0, 0, 0.7],
        [0, 0, 0],
      ],
      0.5,
    );
    const pairs = edges.filter(({ row, column }) => row === 0 && column === 2);
    expect(placesOf(assignment.pairFurther(edges, pairs))).to.deep.equal([[1, 2]]);
  });

  it("pairs what is said a third time with its best counterpart among the two", () => {
    const edges = edgesOf(
      [
        [0, 0.9, 0.6],
        [0, 0, 0.7],
        [0, 0, 0],
      ],
      0.5,
    );
    const pairs = edges.filter(({ row, column }) => row === 0 && column === 1);
    expect(placesOf(assignment.pairFurther(edges, pairs))).to.deep.equal([[1, 2]]);
  });
});

describe("pairLeftovers", () => {
  for (const [name, scores, pairs, further] of [
    [
      "a row left over with its best assigned column",
      [
        [0.9, 0.1],
        [0.1, 0.8],
        [0.2, 0.7],
      ],
      [
        [0, 0],
        [1, 1],
      ],
      [[2, 1]],
    ],
    ["a column left over with its best assigned row", [[0.9, 0.6]], [[0, 0]], [[0, 1]]],
    ["nothing that is not alike enough", [[0.9], [0.4]], [[0, 0]], []],
    ["nothing where nothing is assigned", [[0.1], [0.2]], [], []],
  ] as const)
    it(`pairs ${name}`, () => {
      expect(pairLeftovers(scores, pairs, 0.5)).to.deep.equal(further);
    });
});

describe("edges of equal similarity", () => {
  const turn = (edges: readonly Edge[]): Edge[] =>
    edges.map(({ row, column, ...edge }) => ({ ...edge, row: column, column: row }));
  const edge = fc.record({
    row: fc.integer({ min: 0, max: 3 }),
    column: fc.integer({ min: 0, max: 3 }),
    similarity: fc.constantFrom(0.5, 0.5 + 1e-12, 0.9),
  });
  /** No two sums of such precedences are one. */
  const precedenceOf = ({ row, column }: Edge): number => 2 ** -(row * 4 + column);
  const edges = fc
    .uniqueArray(edge, { selector: ({ row, column }) => row * 4 + column })
    .map((all): Edge[] => all.map((one) => ({ ...one, precedence: precedenceOf(one) })));

  it("are assigned by their precedence, the same whichever side is the rows", () => {
    fc.assert(
      fc.property(edges, (all) => {
        const turned = assignment.assign(turn(all)).map(({ row, column }) => `${column}/${row}`);
        expect(assignment.assign(all).map(({ row, column }) => `${row}/${column}`)).to.have.members(turned);
      }),
    );
  });
});
