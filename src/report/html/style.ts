import { BASE } from "./style/base.js";
import { FINDING } from "./style/finding.js";
import { MEDIA } from "./style/media.js";
import { OVERVIEW } from "./style/overview.js";
import { READING } from "./style/reading.js";
import { TABLES } from "./style/tables.js";

/** The style of the page. Red is kept for contradictions and for the words that differ. */
export const STYLE = [BASE, OVERVIEW, FINDING, READING, TABLES, MEDIA].join("");
