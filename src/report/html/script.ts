import { CORE } from "./script/core.js";
import { DECIDE } from "./script/decide.js";
import { EARLY } from "./script/early.js";
import { FILTER } from "./script/filter.js";
import { KEYS } from "./script/keys.js";
import { READING } from "./script/reading.js";
import { TABLE } from "./script/table.js";
import { SHOW } from "./script/views.js";

/** Runs in the head, before anything is drawn. */
export const EARLY_SCRIPT = EARLY;

/**
 * The script of the page: plain JavaScript, kept as text since it runs in a browser and is no part of the program. Its
 * parts are read as one; test/report/html/script.test.ts checks its types.
 */
export const SCRIPT = `(() => {\n"use strict";${[CORE, SHOW, FILTER, READING, DECIDE, KEYS, TABLE].join("")}})();\n`;
