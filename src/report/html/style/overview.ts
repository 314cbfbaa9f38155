/** Masthead, bar of parts, and the overview: numbers, lead, matrix. */
export const OVERVIEW = `
.masthead { padding-block: clamp(1.5rem, 4vw, 2.75rem) 1.25rem; display: grid; grid-template-columns: auto 1fr; align-items: baseline; gap: .25rem 1.5rem; }
h1 { font: 700 clamp(2rem, 5vw, 2.75rem)/1.15 var(--song); letter-spacing: .08em; }
.tagline { color: var(--soft); letter-spacing: .04em; }
:lang(en) .tagline { letter-spacing: 0; }
.scope { grid-column: 1 / -1; font-size: .9375rem; color: var(--soft); }

.bar {
  position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 1.5rem;
  background: var(--paper); border-top: 1px solid var(--line); border-bottom: 1px solid var(--line);
}
.views { display: flex; overflow-x: auto; }
.views a { display: block; padding: .65rem .9rem .55rem; border-bottom: 3px solid transparent; text-decoration: none; white-space: nowrap; color: var(--soft); }
.views li:first-child a { margin-left: -.9rem; }
.views a:hover { color: var(--ink); }
.views a[aria-current] { color: var(--ink); font-weight: 600; border-bottom-color: var(--red); }
.settings { display: flex; gap: .5rem; padding: .35rem 0; }
.settings [role="group"] { display: flex; }
.settings [role="group"] button { margin-left: -1px; border-radius: 0; }
.settings [role="group"] button:first-child { margin-left: 0; border-radius: 4px 0 0 4px; }
.settings [role="group"] button:last-child { border-radius: 0 4px 4px 0; }

.tally { display: grid; grid-template-columns: repeat(6, 1fr); margin-top: 2.25rem; }
.tally div { padding: 0 1rem; border-left: 1px solid var(--line); }
.tally div:first-child { padding-left: 0; border-left: 0; }
.tally dt { font-size: .875rem; color: var(--soft); white-space: nowrap; }
.tally dd { font: 500 2.25rem/1.3 var(--song); font-variant-numeric: tabular-nums; }
.tally a { text-decoration-color: transparent; }
.tally a:hover { text-decoration-color: currentcolor; }
.tally .contradiction dd { color: var(--red); }
.tally .tension dd { color: var(--ochre); }
.tally .update dd { color: var(--blue); }
.tally .none dd, .tally .none .sign { color: var(--soft); }

.lead { margin: 2rem 0 3rem; padding: 1.5rem clamp(1rem, 3vw, 2.25rem) 1.5rem; background: var(--sheet); border: 1px solid var(--line); border-top: 4px solid var(--soft); border-radius: 0 0 6px 6px; }
.lead.contradiction { border-top-color: var(--red); }
.lead.tension { border-top-color: var(--ochre); }
.lead.update { border-top-color: var(--blue); }
.lead h3 { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; }
.lead.contradiction h3 a { color: var(--red); }
.lead.tension h3 a { color: var(--ochre); }
.lead h3 a { text-decoration-color: transparent; }
.lead h3 a:hover { text-decoration-color: currentcolor; }
.kicker { font: 400 .875rem/1.75 var(--sans); color: var(--soft); letter-spacing: .08em; }
.of { margin-top: .25rem; font-size: .875rem; color: var(--soft); }
.lead blockquote { font-size: 1.25rem; line-height: 1.9; }
#trouble { margin-top: 3rem; }

.matrix { margin-top: 1rem; }
.matrix th[scope="row"] { min-width: 17em; max-width: 34em; font-weight: 600; }
.matrix th[scope="row"] > a { font: 700 1.0625rem/1.5 var(--song); text-decoration-color: transparent; }
.matrix th[scope="row"] > a:hover { text-decoration-color: currentcolor; }
.summary { margin-top: .15rem; font-size: .8125rem; font-weight: 400; color: var(--soft); }
.summary a { text-decoration-color: transparent; }
.summary a:hover { text-decoration-color: currentcolor; }
.matrix td { min-width: 6em; padding-left: .75rem; border-left: 1px solid var(--line); }
.matrix thead th + th { padding-left: .75rem; }
.trouble { font-variant-numeric: tabular-nums; font-weight: 600; white-space: nowrap; }
.trouble > span { margin-right: .75em; }
.trouble > span > span:first-child { font-family: var(--code); }
.trouble .contradiction { color: var(--red); }
.trouble .tension { color: var(--ochre); }
.trouble .update { color: var(--blue); }
td.trouble.contradiction { background: var(--red-tint); }
td.trouble.tension { background: var(--ochre-tint); }
td.trouble.update { background: var(--blue-tint); }
.calm, .absent { font-size: .8125rem; color: var(--soft); white-space: nowrap; }
.coverage { margin-top: 2rem; }
.path { font: .8125rem/1.75rem var(--code); color: var(--soft); }
.sources th, .sources td { white-space: nowrap; }
`;
