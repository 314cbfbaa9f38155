/** The colours of the dark theme. */
const DARK = `
    --paper: #161513; --sheet: #1e1c19; --ink: #ece7dd; --soft: #aca598; --line: #38342e; --edge: #8a8378; --tint: #262320;
    --red: #ff9a8b; --ochre: #e8b95f; --blue: #97c1ee; --green: #9cc79b;
    --red-tint: #3a211d; --ochre-tint: #352a15; --blue-tint: #1b2b3b; --mark: #4a3d14; --mark-ink: #fff6dc;`;

/**
 * Colours, type and what all parts share. Quotations are set in Song type, everything of ours in a sans: a reader sees
 * at a glance who speaks. System fonts only; every pair of colours is at least 4.5 to 1 (WCAG 2.2, 1.4.3).
 */
export const BASE = `
:root {
  color-scheme: light dark;
  --paper: #faf8f4; --sheet: #ffffff; --ink: #1d1b18; --soft: #625c53; --line: #e3ddd2; --edge: #8d867b; --tint: #f3efe7;
  --red: #a8231b; --ochre: #7d5200; --blue: #235a8a; --green: #3d6b3c;
  --red-tint: #fbe9e5; --ochre-tint: #faf0d8; --blue-tint: #e6eff7; --mark: #fbecc0; --mark-ink: #1d1b18;
  --code: ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono", monospace;
  --gutter: clamp(1rem, 4vw, 3rem); --measure: 70rem;
}
:lang(en) {
  --sans: system-ui, "Segoe UI", "Helvetica Neue", "Noto Sans", "PingFang HK", "Microsoft JhengHei", "Noto Sans CJK HK", sans-serif;
  --song: Georgia, "Noto Serif", "DejaVu Serif", "Songti TC", "Noto Serif CJK HK", "PMingLiU", serif;
}
:lang(zh-Hant) {
  --sans: "PingFang HK", "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK HK", "Noto Sans CJK TC", "Noto Sans TC", system-ui, sans-serif;
  --song: "Songti TC", "Noto Serif CJK HK", "Noto Serif CJK TC", "Noto Serif TC", "Source Han Serif TC", "PMingLiU", "Noto Serif", serif;
}
:lang(zh-Hans) {
  --sans: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif;
  --song: "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "SimSun", serif;
}
@media (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) {${DARK} }
}
@media screen {
  :root[data-theme="light"] { color-scheme: light; }
  :root[data-theme="dark"] { color-scheme: dark;${DARK} }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 4.5rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.75 var(--sans);
  overflow-wrap: anywhere; line-break: strict; text-spacing-trim: normal; font-variant-numeric: lining-nums;
}
.masthead, .view, footer, .bar { padding-inline: max(var(--gutter), calc((100% - var(--measure)) / 2)); }
h1, h2, h3, h4, h5, p, ul, dl, dd, blockquote, table, figure { margin: 0; padding: 0; }
ul { list-style: none; }
cite { font-style: normal; }
a { color: inherit; text-decoration-color: var(--edge); text-decoration-thickness: 1px; text-underline-offset: .25em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--blue); outline-offset: 3px; border-radius: 2px; }
small { font-size: .8125rem; color: var(--soft); }
code { font: .8125rem/1.6 var(--code); }
button, select, input {
  min-height: 2rem; padding: .2rem .7rem; font: .875rem/1.4 var(--sans); color: var(--ink);
  background: var(--sheet); border: 1px solid var(--edge); border-radius: 4px;
}
input[type="checkbox"], input[type="radio"] { min-height: 0; padding: 0; width: 1.1rem; height: 1.1rem; vertical-align: -.15rem; }
button { cursor: pointer; }
button:hover { border-color: var(--ink); }
button[aria-pressed="true"], button.chosen { background: var(--ink); color: var(--paper); border-color: var(--ink); }
button:disabled { color: var(--soft); border-color: var(--line); cursor: default; }
[hidden] { display: none !important; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--ink); color: var(--paper); z-index: 3; }
.skip:focus { top: 1rem; }
.hint, .coverage, .pending { margin-top: .75rem; max-width: 46em; font-size: .875rem; color: var(--soft); }
.nothing { margin-top: 1.25rem; color: var(--soft); }
.sign { display: inline-block; min-width: 1em; font-family: var(--code); font-weight: 700; color: var(--soft); }
.sign.contradiction { color: var(--red); }
.sign.tension { color: var(--ochre); }
.sign.update { color: var(--blue); }
.tag {
  margin-right: .35em; padding: .05em .45em; border: 1px solid var(--edge); border-radius: 3px;
  font: .75rem/1.5 var(--sans); color: var(--soft); white-space: nowrap;
}
.counts { display: inline-flex; flex-wrap: wrap; gap: .125rem .9rem; }
.counts li { white-space: nowrap; }
.counts b, .number, time { font-variant-numeric: tabular-nums; }
.number, time { white-space: nowrap; }

h2 { margin: 2.5rem 0 .5rem; font: 700 1.75rem/1.4 var(--song); letter-spacing: .04em; }
h3 { font: 700 1.3125rem/1.45 var(--song); letter-spacing: .02em; }
:lang(en) h1, :lang(en) h2, :lang(en) h3 { letter-spacing: 0; }
details { margin-top: 1.5rem; }
summary { display: flex; flex-wrap: wrap; align-items: baseline; gap: .125rem 1rem; padding: .5rem 0; cursor: pointer; font-size: .9375rem; }
summary::before { content: "+"; width: .5em; font-family: var(--code); color: var(--soft); }
details[open] > summary::before { content: "−"; }
summary::-webkit-details-marker { display: none; }

.scroll { position: relative; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
th, td { padding: .75rem 1rem .75rem 0; border-top: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { border-top: 0; padding-top: 0; font-size: .8125rem; font-weight: 400; color: var(--soft); white-space: nowrap; }
thead small { display: block; }
tbody tr:last-child > * { border-bottom: 1px solid var(--line); }
`;
