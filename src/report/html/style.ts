/**
 * The style of the page. Quotations are set in Song type, everything of ours in a sans: a reader sees at a
 * glance who speaks. Red is kept for contradictions and for the words that differ.
 * System fonts only; every pair of colours is at least 4.5 to 1 (WCAG 2.2, 1.4.3).
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #faf8f4; --sheet: #ffffff; --ink: #1d1b18; --soft: #5f5a52; --line: #e2dcd1; --tint: #f3efe7;
  --red: #a8231b; --ochre: #805300; --blue: #235a8a; --mark: #fbecc0; --mark-ink: #1d1b18;
  --sans: "PingFang HK", "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", "Noto Sans TC", "Noto Sans HK", system-ui, sans-serif;
  --song: "Songti TC", "Noto Serif CJK TC", "Noto Serif TC", "Source Han Serif TC", "PMingLiU", "Noto Serif", serif;
  --code: ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono", monospace;
}
:lang(zh-Hans) {
  --sans: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif;
  --song: "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "SimSun", serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --sheet: #1f1d1a; --ink: #ebe6dc; --soft: #a9a296; --line: #37332d; --tint: #26231f;
    --red: #ff8f80; --ochre: #e6b455; --blue: #8fbdec; --mark: #4a3d14; --mark-ink: #fff6dc;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
body {
  margin: 0 auto; max-width: 66rem; padding: 0 clamp(1rem, 4vw, 3rem) 4rem;
  background: var(--paper); color: var(--ink); font: 1rem/1.75 var(--sans);
  overflow-wrap: anywhere; line-break: strict; text-spacing-trim: normal; font-variant-numeric: lining-nums;
}
h1, h2, h3, h4, p, ul, dl, dd, blockquote, table { margin: 0; padding: 0; }
ul { list-style: none; }
cite { font-style: normal; }
a { color: inherit; text-decoration-color: var(--soft); text-decoration-thickness: 1px; text-underline-offset: .25em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--blue); outline-offset: 3px; border-radius: 2px; }
small { font-size: .8125rem; color: var(--soft); }
code { font: .8125rem/1.6 var(--code); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--ink); color: var(--paper); z-index: 1; }
.skip:focus { top: 1rem; }

.masthead { padding: clamp(1.75rem, 5vw, 3.25rem) 0 1.5rem; border-bottom: 3px double var(--line); }
h1 { font: 700 clamp(2.25rem, 6vw, 3.25rem)/1.15 var(--song); letter-spacing: .08em; }
:lang(en) h1 { letter-spacing: 0; }
.tagline { margin-top: .75rem; color: var(--soft); letter-spacing: .05em; }
:lang(en) .tagline { letter-spacing: 0; }
.scope { margin-top: 1.25rem; max-width: 44em; font-size: 1.0625rem; }

h2 { margin: 2.5rem 0 1rem; font: 700 1.375rem/1.4 var(--song); letter-spacing: .04em; }
.sign { display: inline-block; min-width: 1em; font-family: var(--code); font-weight: 700; color: var(--soft); }
.sign.contradiction { color: var(--red); }
.sign.tension { color: var(--ochre); }
.sign.update { color: var(--blue); }

.tally { display: grid; grid-template-columns: repeat(6, 1fr); margin-top: 2rem; }
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
.coverage, .hint { margin-top: 1rem; font-size: .875rem; color: var(--soft); }

.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
th, td { padding: .7rem 1rem .7rem 0; border-top: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { border-top: 0; padding-top: 0; font-size: .8125rem; font-weight: 400; color: var(--soft); white-space: nowrap; }
tbody tr:last-child > * { border-bottom: 1px solid var(--line); }
thead small { display: block; }
tbody th { font-weight: 600; }
.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
time { font-variant-numeric: tabular-nums; white-space: nowrap; }
.path { font: .8125rem/1.75rem var(--code); color: var(--soft); }
.matrix th[scope="row"] { min-width: 12em; }
.matrix td { min-width: 7.5em; }
.calm, .absent { font-size: .8125rem; color: var(--soft); }
.counts { display: inline-flex; flex-wrap: wrap; gap: .125rem .9rem; }
.counts li { white-space: nowrap; }
.counts b { font-variant-numeric: tabular-nums; }

.event { padding-top: .5rem; }
.event + .event { margin-top: 3.5rem; padding-top: 2.5rem; border-top: 1px solid var(--line); }
h3 { font: 700 clamp(1.375rem, 3.5vw, 1.75rem)/1.45 var(--song); }
.event > .counts { margin-top: .4rem; font-size: .9375rem; }
.articles { margin: .9rem 0 0; font-size: .875rem; color: var(--soft); }
.articles li { display: flex; gap: 1em; }
.articles cite { flex: none; min-width: 7em; color: var(--ink); }
.nothing { margin-top: 1.25rem; color: var(--soft); }

.finding {
  margin-top: 1.75rem; padding: 1.1rem clamp(1rem, 3vw, 1.75rem) 1rem; background: var(--sheet);
  border: 1px solid var(--line); border-top: 3px solid var(--soft); border-radius: 0 0 6px 6px;
}
.finding.contradiction { border-top-color: var(--red); }
.finding.tension { border-top-color: var(--ochre); }
.finding.update { border-top-color: var(--blue); }
.finding:target, .quiet tr:target { outline: 2px solid var(--blue); outline-offset: 4px; }
.finding > header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: .25rem 1.5rem; }
h4 { font: 700 1.0625rem/1.6 var(--sans); }
.finding.contradiction h4 { color: var(--red); }
.finding.tension h4 { color: var(--ochre); }
.finding.update h4 { color: var(--blue); }
.kind { margin-left: .75em; font-weight: 400; font-size: .875rem; color: var(--soft); }
.facts { display: flex; gap: 1rem; font-size: .875rem; color: var(--soft); font-variant-numeric: tabular-nums; }
.facts a { padding: 0 .4em; text-decoration: none; }
.facts a:hover { color: var(--ink); text-decoration: underline; }
.state.new, .state.changed { font-weight: 600; color: var(--ink); }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); margin: .75rem 0 1rem; gap: 1.25rem 0; }
.side { padding: 0 clamp(1rem, 2.5vw, 1.75rem); border-left: 1px solid var(--line); }
.side:first-child { padding-left: 0; border-left: 0; }
.side:last-child { padding-right: 0; }
.who { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .75em; }
.who cite { font-weight: 700; }
.where { font-size: .8125rem; color: var(--soft); font-variant-numeric: tabular-nums; }
.headline { font-size: .8125rem; color: var(--soft); }
blockquote { margin: .6rem 0; font: 1.125rem/1.95 var(--song); }
blockquote p + p { margin-top: .4rem; }
mark { padding: .1em .05em; background: var(--mark); color: var(--mark-ink); border-radius: 2px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark b { font-weight: 700; text-decoration: underline; text-decoration-color: var(--red); text-decoration-thickness: 2px; text-underline-offset: .28em; }
.reading, .again { font-size: .875rem; color: var(--soft); }
.reading span, .again span { margin-right: .35em; padding: .05em .45em; border: 1px solid var(--line); border-radius: 3px; font-size: .75rem; white-space: nowrap; }
.message { padding: .7rem 1rem; background: var(--tint); border-radius: 4px; white-space: pre-line; }
.label { margin-top: .25rem; font: 1rem/1.7 var(--song); color: var(--soft); }
.versions { margin: .75rem 0 1rem; border-top: 1px solid var(--line); }
.version { padding: .75rem 0; border-bottom: 1px solid var(--line); }
.version .value { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .75em; }
.version .value b { font: 700 1.25rem/1.6 var(--song); }
.version .value span { font-size: .875rem; color: var(--soft); }
.version ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: .5rem 1.75rem; margin-top: .5rem; }
.version blockquote { margin: .15rem 0 .4rem; font-size: 1rem; line-height: 1.8; }
.pairs { margin-top: .75rem; font-size: .875rem; }
.pairs li { padding: .5rem 0; border-top: 1px solid var(--line); }
.pairs li > p:first-child { display: flex; flex-wrap: wrap; gap: 0 1em; }
.pairs code { color: var(--soft); }
.pairs li:target { outline: 2px solid var(--blue); outline-offset: 2px; }
.identity { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin-top: .75rem; font-size: .8125rem; color: var(--soft); }
.identity div { display: flex; gap: .5em; }
.identity dt { flex: none; }

details { margin-top: 1.75rem; }
summary { display: flex; flex-wrap: wrap; gap: .125rem 1rem; padding: .6rem 0; cursor: pointer; font-size: .9375rem; }
summary::before { content: "+"; width: .5em; font-family: var(--code); color: var(--soft); }
details[open] > summary::before { content: "−"; }
summary::-webkit-details-marker { display: none; }
summary .counts { color: var(--soft); }
.quiet { table-layout: fixed; }
.quiet thead th { padding: 0; height: 0; line-height: 0; }
.overview details { margin-top: 1rem; }
.sources th, .sources td { white-space: nowrap; }
.quiet th { width: 8.5em; font-size: .875rem; font-weight: 400; }
.quiet th a { text-decoration: none; white-space: nowrap; }
.quiet th a:hover { text-decoration: underline; }
.quiet th small { display: block; padding-left: 1.4em; }
.quiet cite { font-size: .8125rem; color: var(--soft); }
.quiet blockquote { margin: 0; font-size: 1rem; line-height: 1.8; }

footer { margin-top: 5rem; border-top: 3px double var(--line); font-size: .875rem; color: var(--soft); }
footer h2 { margin-top: 2rem; font-size: 1.0625rem; color: var(--ink); }
.meanings { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: .75rem 2.5rem; }
.meanings dt { color: var(--ink); font-weight: 600; }
.made { margin-top: 2rem; }

@media screen and (max-width: 44rem) {
  .sides { grid-template-columns: 1fr; }
  .tally { grid-template-columns: repeat(3, 1fr); gap: 1.25rem 0; }
  .tally div { padding: 0 .75rem; }
  .tally div:nth-child(3n + 1) { padding-left: 0; border-left: 0; }
  .side, .side:first-child, .side:last-child { padding: 0; border-left: 0; }
  .side + .side { padding-top: 1.25rem; border-top: 1px dashed var(--line); }
  .articles li { display: block; }
  .articles cite { margin-right: .75em; }
  .quiet, .quiet tbody, .quiet tr, .quiet th, .quiet td { display: block; width: auto; }
  .quiet td { border-top: 0; padding-top: 0; }
  .quiet th small { display: inline; }
  .quiet thead { display: none; }
  .identity { display: grid; }
  .quiet tbody tr:last-child > * { border-bottom: 0; }
}
/* What is off the screen is not laid out: a report of thousands of findings opens at once. */
@media screen { .finding { content-visibility: auto; contain-intrinsic-size: auto 22rem; } }
@media print {
  :root {
    --paper: #fff; --sheet: #fff; --ink: #000; --soft: #444; --line: #bbb; --tint: #f4f4f4;
    --red: #a8231b; --ochre: #805300; --blue: #235a8a; --mark: #f4ecd0; --mark-ink: #000;
  }
  @page { margin: 18mm 15mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .masthead { padding-top: 0; }
  .skip, .facts a { display: none; }
  .finding, tr { break-inside: avoid; }
  h2, h3, summary { break-after: avoid; }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  details::details-content { content-visibility: visible; height: auto; }
}
`;
