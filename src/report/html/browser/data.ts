import type { PageData } from "../pageData.js";
import { one } from "./dom.js";

/** What the report handed to the page. */
export const data = JSON.parse(one("#data").textContent) as PageData;
