import type { Axis } from "./axis.js";
import { courses } from "./courses.js";
import { outcomes } from "./outcomes.js";
import { services } from "./services.js";
import { stands } from "./stands.js";

/**
 * States that exclude each other, by what the news tells of. A row may be as wide as its words always mean the same; what
 * means several things needs a word beside it.
 */
export const axes: readonly Axis[] = [...stands, ...outcomes, ...services, ...courses];
