/**
 * Which room of src/ may import which. A room is a folder, or a file at the top; each may import itself.
 * The table is as tight as the code allows: an allowance that nothing uses fails the tests too.
 */
export const rooms: { readonly [room: string]: readonly string[] } = {
  // What all share.
  model: [],
  text: ["model"],
  language: ["model", "text"],

  // The stages: they share data, not code, and so none imports another.
  ingest: ["model", "text"],
  segment: ["language", "model", "text"],
  extract: ["language", "model", "text"],
  curate: ["model", "text"],
  gloss: ["language", "model", "text"],
  group: ["language", "model"],
  align: ["language", "model", "text"],
  messages: ["model"],
  rules: ["language", "messages", "model", "text"],
  compare: ["model"],
  facts: ["model", "text"],
  judge: ["model"],
  assemble: ["model", "text"],
  validate: ["model", "text"],
  report: ["model"],

  // The compositions.
  catalogue: ["compare", "model", "rules"],
  "tool.ts": [],
  "load.ts": ["ingest", "language", "model", "rules", "text", "validate"],
  "check.ts": [
    "align",
    "assemble",
    "compare",
    "curate",
    "extract",
    "facts",
    "gloss",
    "group",
    "judge",
    "language",
    "model",
    "rules",
    "segment",
    "tool.ts",
    "validate",
  ],
  "claims.ts": ["curate", "extract", "language", "model", "segment", "validate"],
  "silence.ts": ["catalogue", "language", "model"],
  "explain.ts": ["align", "check.ts", "compare", "model", "rules", "silence.ts"],
  "index.ts": [
    "catalogue",
    "check.ts",
    "claims.ts",
    "curate",
    "explain.ts",
    "language",
    "load.ts",
    "model",
    "report",
    "rules",
    "tool.ts",
  ],
  cli: [
    "catalogue",
    "check.ts",
    "claims.ts",
    "curate",
    "explain.ts",
    "ingest",
    "language",
    "load.ts",
    "model",
    "report",
    "text",
    "tool.ts",
  ],
};

/** Where the world comes in: only these rooms or files may touch what their row names. */
export const edges: readonly (readonly [what: string, pattern: RegExp, where: readonly string[]])[] = [
  ["the file system", /\bnode:fs\b/u, ["ingest", "cli", "tool.ts", "validate/schemas.ts"]],
  ["the process", /\bprocess\s*[.[]|\bnode:(?:process|os|child_process|worker_threads)\b/u, ["cli"]],
  ["the terminal", /\bconsole\s*[.[]/u, ["cli"]],
  ["the clock", /\bDate\.now\b|\bnew Date\(\s*\)|\bTemporal\.Now\b|\bperformance\.now\b/u, ["cli"]],
  ["chance", /\bMath\.random\b|\brandom(?:UUID|Bytes|Int)\b/u, []],
  ["the locale of the machine", /\blocaleCompare\b|\bIntl\b/u, []],
];

/** The packages whose place is fixed: each serves one purpose, in the rooms of its row and nowhere else. */
export const packages: { readonly [name: string]: readonly string[] } = {
  "@mozilla/readability": ["ingest"],
  "@node-rs/jieba": ["language"],
  ajv: ["validate"],
  "ajv-formats": ["validate"],
  "ajv-i18n": ["validate"],
  chardet: ["ingest"],
  commander: ["cli"],
  fflate: ["ingest"],
  hono: ["report"],
  "iconv-lite": ["ingest"],
  "linear-sum-assignment": ["align"],
  linkedom: ["ingest"],
  mammoth: ["ingest"],
  "opencc-js": ["text"],
  "pdfjs-dist": ["ingest"],
  picocolors: ["report"],
  tyme4ts: ["language"],
};
