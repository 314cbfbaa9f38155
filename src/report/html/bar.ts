import { markup, type Markup } from "./markup.js";
import type { Page } from "./page.js";
import { name, say } from "./texts.js";
import { VIEWS } from "./words.js";

/** The parts of the page, and how many decisions were taken in it. */
export const navigationBar = ({ texts }: Page): Markup =>
  markup`<nav class="bar" ${name(texts, (words) => words.navigation)}>
    <ul class="views">${VIEWS.map((view) => markup`<li><a href="#${view}">${say(texts, (words) => words.views[view])}</a></li>`)}</ul>
    <a class="taken" href="#decisions" hidden>${say(texts, (words) => words.decideInPage)} <b class="taken-count">0</b></a>
  </nav>`;
