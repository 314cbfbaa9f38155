/** What was checked, pictures, and what the words mean. */
export const TABLES = `
.checked > section { margin-top: 2rem; }
.quiet { table-layout: fixed; margin-top: .75rem; }
.quiet th:first-child { width: 9em; }
.quiet th:nth-child(2), .quiet .at { width: 11em; }
.quiet tbody th { font-size: .875rem; font-weight: 400; }
.quiet .at { font-size: .8125rem; color: var(--soft); }
.quiet .at > span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.quiet th a { text-decoration: none; white-space: nowrap; }
.quiet th a:hover { text-decoration: underline; }
.quiet small { display: block; padding-left: 1.4em; }
.quiet cite { font-size: .8125rem; font-weight: 400; color: var(--soft); }
.quiet .where { font-size: .75rem; }
.quiet blockquote { margin: 0; font-size: 1rem; line-height: 1.8; }
.quiet details { margin: 0; }
.quiet summary { padding: .15rem 0; font-size: .8125rem; color: var(--soft); }
.quiet .identity { display: block; }
.quiet .why { font-size: .8125rem; }
.quiet thead button { min-height: 1.75rem; padding: 0 .3rem; margin-left: -.3rem; border-color: transparent; background: none; color: var(--soft); font-size: .8125rem; }
.quiet thead button:hover { border-color: var(--edge); }
[aria-sort="ascending"] button::after { content: " ↑"; }
[aria-sort="descending"] button::after { content: " ↓"; }
#checked > section > .tools input { width: min(24rem, 100%); }
#alone details { margin-top: .5rem; border-top: 1px solid var(--line); }
#alone summary h4 { display: inline; font: 600 1rem/1.7 var(--sans); }
.alone { margin: .5rem 0 1.5rem; }
.alone h5 { font: 600 .875rem/1.7 var(--sans); color: var(--soft); }
.alone li { padding: .35rem 0; max-width: 44em; font: 1rem/1.8 var(--song); border-top: 1px solid var(--line); }

.figures h3, .about h3 { margin-top: 2.5rem; }
.gallery { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 1.25rem; margin-top: 1.25rem; }
figure { min-width: 0; padding: 1rem 1.25rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 4px; }
figcaption { min-height: 3.4em; font: 700 .9375rem/1.7 var(--song); }
figcaption a { text-decoration-color: transparent; }
figcaption a:hover { text-decoration-color: currentcolor; }
.drawing { overflow-x: auto; }
.drawing svg { display: block; max-width: none; margin: .25rem auto .5rem; }
.drawing text { font: 12px var(--sans); fill: var(--soft); text-anchor: middle; }
.drawing .value { font: 700 13px var(--song); fill: var(--ink); }
.drawing .day { font-size: 10.5px; font-variant-numeric: tabular-nums; }
.drawing path { fill: none; stroke: var(--edge); stroke-width: 1.5; }
.drawing .axis { stroke: var(--line); }
.drawing .suggested { stroke: var(--blue); stroke-width: 5; opacity: .55; }
.drawing .written { stroke: var(--red); stroke-width: 3; }
.drawing circle { fill: var(--red); stroke: var(--sheet); stroke-width: 1.5; }
figure li { padding: .2rem 0; border-top: 1px solid var(--line); font-size: .8125rem; }
figure time { color: var(--soft); }
figure small { display: block; }
.shares { max-width: 46rem; margin-top: .75rem; }
.shares th { font-weight: 400; white-space: nowrap; }
.gauge svg { display: block; width: 100%; min-width: 8rem; height: .6rem; margin-top: .6rem; }
.gauge .all { fill: var(--line); }
.gauge .part { fill: var(--blue); }
.gauge { width: 55%; }

.meanings, .rules { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 1rem 2.5rem; margin-top: 1rem; }
.meanings dt, .rules dt { font-weight: 600; }
.meanings dd, .rules dd { font-size: .9375rem; color: var(--soft); }
.rules code { margin-left: .5em; font-weight: 400; color: var(--soft); }
.rules .verdicts { display: flex; gap: .25rem .75rem; flex-wrap: wrap; font-size: .8125rem; }
.rules > div:target { outline: 2px solid var(--blue); outline-offset: 4px; }
.resolved li { padding: .35rem 0; border-top: 1px solid var(--line); }
footer { margin-top: 4rem; padding-block: 1.5rem 4rem; border-top: 3px double var(--line); font-size: .8125rem; color: var(--soft); }
`;
