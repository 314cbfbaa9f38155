/** One view at a time where scripts run, small screens, what need not be laid out, and paper. */
export const MEDIA = `
@media screen {
  [data-view] .view { display: none; min-height: 70vh; }
  [data-view="overview"] #overview, [data-view="findings"] #findings, [data-view="reading"] #reading,
  [data-view="checked"] #checked, [data-view="figures"] #figures, [data-view="about"] #about { display: block; }
  [data-view]:not([data-view="overview"]) .masthead { padding-block: 1rem .75rem; }
  [data-view]:not([data-view="overview"]) h1 { font-size: 1.5rem; }
  [data-view]:not([data-view="overview"]) .scope { display: none; }
  [data-view]:not([data-view="overview"]) .view > h2 { margin-top: 1.75rem; }
  [data-view] .finding { content-visibility: auto; contain-intrinsic-size: auto 24rem; }
  [data-view] .finding:focus { content-visibility: visible; }
  [data-view] .event { content-visibility: auto; contain-intrinsic-size: auto 60rem; }
}
@media screen and (max-width: 44rem) {
  .masthead { grid-template-columns: 1fr; }
  /* Language, theme and keys scroll away; the parts of the page stay. */
  .bar { gap: 0; top: -2.75rem; }
  [data-view]:not([data-view="overview"]) .tagline { display: none; }
  .views { order: 2; flex-basis: 100%; }
  .views a { padding-inline: .7rem; }
  .views li:first-child a { margin-left: 0; padding-left: 0; }
  .filters { grid-template-columns: 1fr; }
  .choices > summary { display: flex; }
  .choices > div { grid-template-columns: 1fr 1fr; }
  .settings { margin-left: auto; }
  html { scroll-padding-top: 4rem; }
  .tally { grid-template-columns: repeat(3, 1fr); gap: 1.25rem 0; }
  .tally div { padding: 0 .75rem; }
  .tally div:nth-child(3n + 1) { padding-left: 0; border-left: 0; }
  .sides { grid-template-columns: 1fr; }
  .sides > .side, .sides > .side:first-child, .sides > .side:last-child { padding: 0; border-left: 0; }
  .sides > .side + .side { padding-top: 1.25rem; border-top: 1px dashed var(--edge); }
  .lead blockquote { font-size: 1.125rem; }
  .articles li { display: block; }
  .articles cite { margin-right: .75em; }
  .identity { display: grid; }
  .decide { grid-template-columns: 1fr; }
  .columns { grid-auto-columns: 100%; scroll-snap-type: x mandatory; }
  .column { scroll-snap-align: start; }
  .matrix th[scope="row"] { min-width: 13em; }
  .quiet, .quiet tbody, .quiet tr, .quiet tbody th, .quiet td { display: block; width: auto; }
  .quiet thead { position: static; }
  .quiet td, .quiet .at { width: auto; border-top: 0; padding: .15rem 0; }
  .quiet tbody tr { padding-bottom: .5rem; }
  .quiet thead tr { display: flex; flex-wrap: wrap; }
  .quiet th:first-child, .quiet th:nth-child(2) { width: auto; }
  .quiet small { display: inline; }
  .quiet tbody tr:last-child > * { border-bottom: 0; }
}
@media (forced-colors: active) {
  .mark, mark { forced-color-adjust: none; }
  .views a[aria-current] { border-bottom-color: Highlight; }
}
@media print {
  :root {
    --paper: #fff; --sheet: #fff; --ink: #000; --soft: #444; --line: #bbb; --edge: #888; --tint: #f4f4f4;
    --red: #a8231b; --ochre: #7d5200; --blue: #235a8a; --red-tint: #fbe9e5; --ochre-tint: #faf0d8; --blue-tint: #e6eff7;
    --mark: #f4ecd0; --mark-ink: #000; --gutter: 0px;
  }
  @page { margin: 18mm 15mm; }
  body { font-size: 10pt; }
  .masthead { padding-top: 0; }
  .skip, .bar, .anchor, .filters, .decisions, .tools, .reading.view, .more, #status, dialog { display: none !important; }
  .finding, figure, tr { break-inside: avoid; }
  h2, h3, h4, summary { break-after: avoid; }
  mark, .trouble, .drawing, .gauge { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  details::details-content { content-visibility: visible; height: auto; }
  summary::before { content: ""; width: 0; }
}
`;
