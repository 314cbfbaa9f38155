import type { Finding, Message } from "../../model/index.js";
import { STATES, VERDICTS } from "../../model/verdicts.js";
import { markup, type Markup } from "./markup.js";
import type { Page } from "./page.js";
import { inEveryLanguage, say, type Texts } from "./texts.js";
import type { Words } from "./words.js";

/** A choice of a filter: its value, and what it is called, in one language or in every. */
type Choice = readonly [value: string, label: string | Message];

const option = ([value, label]: Choice, texts: Texts): Markup =>
  typeof label === "string"
    ? markup`<option value="${value}">${label}</option>`
    : markup`<option value="${value}" data-t="${texts.numberOf(label)}">${label[texts.language]}</option>`;

/** A choice by which a list is narrowed down, with its name. */
export const filter = (
  id: string,
  label: (words: Words) => string,
  choices: readonly Choice[],
  texts: Texts,
): Markup =>
  markup`<label class="filter"><span>${say(texts, label)}</span>
    <select id="filter-${id}" data-filter="${id}">
      ${option(["", inEveryLanguage((words) => words.all)], texts)}
      ${choices.map((choice) => option(choice, texts))}
    </select>
  </label>`;

/** What the findings can be narrowed down by; the script shows it and does it. */
export const filterForm = (page: Page): Markup => {
  const { texts, groups, report, papers } = page;
  const found = [...groups.flatMap(({ prominent }) => prominent), ...report.suggestions];
  const among = <Value>(all: readonly Value[], of: (finding: Finding) => Value): readonly Value[] => {
    const present = new Set(found.map(of));
    return all.filter((value) => present.has(value));
  };
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const rules = [...new Set(found.map(({ rule }) => rule))].toSorted();
  return markup`<form class="filters" data-script hidden role="search" aria-labelledby="filters-title">
    <h3 class="unseen" id="filters-title">${say(texts, (words) => words.filters)}</h3>
    <label class="search"><span>${say(texts, (words) => words.searchHint)}</span><input type="search" id="search" autocomplete="off" spellcheck="false" /></label>
    <details class="choices" open><summary>${say(texts, (words) => words.filters)}</summary><div>
    ${filter(
      "verdict",
      (words) => words.verdict,
      among(VERDICTS, ({ verdict }) => verdict).map((verdict) => [
        verdict,
        inEveryLanguage((words) => words.verdicts[verdict]),
      ]),
      texts,
    )}
    ${filter(
      "kind",
      (words) => words.kind,
      kinds.map((kind) => [kind, inEveryLanguage((words) => words.kinds[kind])]),
      texts,
    )}
    ${filter(
      "state",
      (words) => words.state,
      among(STATES, ({ state }) => state).map((state) => [
        state,
        inEveryLanguage((words) => words.states[state]),
      ]),
      texts,
    )}
    ${filter(
      "taken",
      (words) => words.decideInPage,
      (["no", "yes"] as const).map((taken) => [taken, inEveryLanguage((words) => words.takenHere[taken])]),
      texts,
    )}
    ${filter(
      "papers",
      (words) => words.newspaper,
      papers.map((paper, index) => [String(index), paper]),
      texts,
    )}
    ${filter(
      "event",
      (words) => words.event,
      report.events.map(({ label }, index) => [String(index), label]),
      texts,
    )}
    ${filter(
      "rule",
      (words) => words.rule,
      rules.map((rule) => [rule, page.rules.get(rule)?.title ?? rule]),
      texts,
    )}
    </div></details>
    <p class="shown"><output id="shown" aria-live="polite"></output> <button type="reset">${say(texts, (words) => words.reset)}</button></p>
  </form>`;
};
