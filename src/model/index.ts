export type * from "./generated.js";
export type * from "./source.js";
export type * from "./comparison.js";
