/** Events, findings, facts, filters and decisions. */
export const FINDING = `
.filters { display: grid; grid-template-columns: minmax(14rem, 2fr) auto; gap: .75rem 1.5rem; align-items: end; margin: 1rem 0 1.5rem; padding: 1rem 0 1.1rem; border-block: 1px solid var(--line); }
.choices { grid-column: 1 / -1; order: 1; margin: 0; }
.choices > summary { display: none; }
.choices > div { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem 1rem; }
.filters label > span { display: block; font-size: .8125rem; color: var(--soft); }
.filters select, .filters input { width: 100%; }
.shown { display: flex; min-height: 2rem; gap: 1rem; align-items: center; font-size: .875rem; color: var(--soft); }
.decisions { position: sticky; bottom: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; margin-top: 2.5rem; padding: .75rem 1rem; background: var(--tint); border: 1px solid var(--edge); border-bottom: 0; border-radius: 6px 6px 0 0; font-size: .875rem; }
.decisions h3 { font: 600 .9375rem/1.6 var(--sans); }
.decisions h3 b { margin-left: .35em; padding: .1em .6em; background: var(--ink); color: var(--paper); border-radius: 1em; }
.decisions .hint { flex: 1 1 20rem; margin: 0; font-size: .8125rem; }

.event { margin-top: 3rem; }
.event + .event { padding-top: 2.5rem; border-top: 1px solid var(--line); }
.event > h3 { font-size: clamp(1.375rem, 3.5vw, 1.75rem); }
.event > .counts { margin-top: .35rem; font-size: .9375rem; }
.articles { margin: .75rem 0 0; font-size: .875rem; color: var(--soft); }
.articles li { display: flex; gap: 1em; }
.articles cite { flex: none; min-width: 7em; color: var(--ink); }
.more { margin-top: .35rem; font-size: .875rem; }
/* A target of 24 pixels at least (WCAG 2.2, 2.5.8). */
.more a, .anchor, .pairs p > a, .quiet th > a, .choose a, figcaption a { display: inline-block; min-height: 1.5rem; }

.finding {
  margin-top: 1.5rem; padding: 1.1rem clamp(1rem, 3vw, 1.75rem) 1rem; background: var(--sheet);
  border: 1px solid var(--line); border-top: 3px solid var(--soft); border-radius: 0 0 6px 6px;
}
.finding.contradiction { border-top-color: var(--red); }
.finding.tension { border-top-color: var(--ochre); }
.finding.update { border-top-color: var(--blue); }
.finding.decided { border-top-style: double; }
.finding:focus, .finding:target, tr:focus, tr:target, .pairs li:focus, .pairs li:target { outline: 2px solid var(--blue); outline-offset: 3px; }
.view:focus, .event:focus, .texts:focus, .rules > div:focus { outline: none; }
.finding > header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: .25rem 1.5rem; }
h4 { font: 700 1.0625rem/1.6 var(--sans); }
.finding.contradiction h4 { color: var(--red); }
.finding.tension h4 { color: var(--ochre); }
.finding.update h4 { color: var(--blue); }
.kind { margin-left: .6em; font: 400 .875rem/1.6 var(--sans); color: var(--soft); }
.facts { display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: .875rem; color: var(--soft); font-variant-numeric: tabular-nums; }
.anchor { padding: 0 .5em; text-decoration: none; }
.anchor:hover { color: var(--ink); text-decoration: underline; }
.state.new, .state.changed { font-weight: 600; color: var(--ink); }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); margin: .75rem 0 1rem; gap: 1.25rem 0; }
.sides > .side { padding: 0 clamp(1rem, 2.5vw, 1.75rem); border-left: 1px solid var(--line); }
.sides > .side:first-child { padding-left: 0; border-left: 0; }
.sides > .side:last-child { padding-right: 0; }
.who { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .75em; }
.who cite { font-weight: 700; }
.where { font-size: .8125rem; color: var(--soft); font-variant-numeric: tabular-nums; }
.headline { font-size: .8125rem; color: var(--soft); }
blockquote { margin: .6rem 0; max-width: 36em; font: 1.125rem/1.95 var(--song); text-align: start; }
blockquote p + p { margin-top: .4rem; }
mark { padding: .1em .05em; background: var(--mark); color: var(--mark-ink); border-radius: 2px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark b { font-weight: 700; text-decoration: underline; text-decoration-color: var(--red); text-decoration-thickness: 2px; text-underline-offset: .28em; }
.read-as, .again { font-size: .875rem; color: var(--soft); }
.message { padding: .7rem 1rem; background: var(--tint); border-radius: 4px; white-space: pre-line; }
.decision { margin-top: .5rem; padding-left: .75rem; border-left: 3px solid var(--edge); font-size: .875rem; color: var(--soft); }
.identity { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin-top: .75rem; font-size: .8125rem; color: var(--soft); }
.identity div { display: flex; gap: .5em; }
.identity dt { flex: none; }

.label { margin-top: .25rem; font: 1rem/1.7 var(--song); color: var(--soft); }
.versions { margin: .75rem 0 1rem; border-top: 1px solid var(--line); }
.version { padding: .75rem 0; border-bottom: 1px solid var(--line); }
.version .value { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .75em; font-size: .875rem; color: var(--soft); }
.version .value b { font: 700 1.25rem/1.6 var(--song); color: var(--ink); }
.version ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: .5rem 1.75rem; margin-top: .5rem; }
.version blockquote { margin: .15rem 0 .4rem; font-size: 1rem; line-height: 1.8; }
.pairs { margin-top: .75rem; font-size: .875rem; }
.pairs li { padding: .5rem 0; border-top: 1px solid var(--line); }
.pairs li > p:first-child { display: flex; flex-wrap: wrap; gap: 0 1em; }
.pairs code { color: var(--soft); }

.tools { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .9rem; align-items: center; font-size: .875rem; }
.decide { flex-basis: 100%; display: grid; grid-template-columns: auto minmax(8rem, 1fr) auto; gap: .5rem; align-items: center; padding-top: .75rem; border-top: 1px dashed var(--line); }
.decide > label { display: flex; align-items: center; gap: .5rem; }
.decide > label input { flex: 1; min-width: 0; }
.decide fieldset { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; padding: 0; border: 0; }
.decide legend { float: left; margin-right: 1rem; padding: 0; color: var(--soft); }
.decide .fault { grid-column: 1 / -1; margin: 0; color: var(--red); }
.verdict-taken { flex-basis: 100%; padding-left: .75rem; border-left: 3px solid var(--green); }
#status { position: fixed; left: 50%; bottom: 7rem; transform: translateX(-50%); z-index: 4; max-width: min(40rem, 92vw); }
#status > p { padding: .6rem 1.1rem; background: var(--ink); color: var(--paper); border-radius: 4px; font-size: .9375rem; overflow-wrap: anywhere; }
#status a { color: inherit; }
dialog { max-width: min(30rem, 92vw); padding: 1.5rem 2rem; background: var(--sheet); color: var(--ink); border: 1px solid var(--edge); border-radius: 6px; }
dialog::backdrop { background: rgb(0 0 0 / .45); }
dialog h2 { margin: 0 0 .75rem; font-size: 1.375rem; }
dialog dl > div { display: grid; grid-template-columns: 6rem 1fr; padding: .3rem 0; border-top: 1px solid var(--line); }
dialog dt { font-weight: 600; }
kbd { font: .875rem/1.6 var(--code); }
dialog label { display: block; margin: 1rem 0; }
`;
