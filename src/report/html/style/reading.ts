/** Full texts side by side; where scripts run, one event at a time, each column scrolling by itself. */
export const READING = `
.view.reading { --measure: 92rem; }
.choose ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: 1rem; font-size: .875rem; }
.choose select { max-width: 100%; }
.texts { margin-top: 2.25rem; }
.texts h3 a { text-decoration-color: transparent; }
.texts h3 a:hover { text-decoration-color: currentcolor; }
.columns { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(min(100%, 20rem), 1fr); gap: 0 1.5rem; margin-top: 1rem; overflow-x: auto; }
.column { min-width: 0; }
.column > .who { padding-bottom: .35rem; border-bottom: 1px solid var(--edge); }
.page { position: relative; padding-right: .75rem; background: var(--sheet); border: 1px solid var(--line); border-top: 0; }
.body { position: relative; padding: 1.25rem clamp(.9rem, 2vw, 1.75rem) 2rem; font: 1.0625rem/2 var(--song); }
.story { max-width: 36em; margin-inline: auto; }
.story + .story { margin-top: 2.5rem; padding-top: 2rem; border-top: 3px double var(--line); }
.story p { margin-top: .9em; text-align: justify; }
.story .heading { margin-top: 1.4em; font: 700 1.1875rem/1.6 var(--song); text-align: start; }
.story > :first-child { margin-top: 0; }
.story .heading:first-child { font-size: 1.4375rem; }
.mark { padding: .12em 0; text-decoration: none; border-bottom: 1px dotted var(--edge); -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.mark:hover { border-bottom-style: solid; }
.mark.contradiction { background: var(--red-tint); border-bottom: 3px solid var(--red); }
.mark.tension { background: var(--ochre-tint); border-bottom: 2px dashed var(--ochre); }
.mark.update { background: var(--blue-tint); border-bottom: 2px solid var(--blue); }
.mark.lit { outline: 2px solid var(--blue); outline-offset: 1px; background: var(--mark); color: var(--mark-ink); }
.map { position: absolute; inset: 0 0 0 auto; width: .75rem; height: 100%; background: var(--tint); }
.map rect { fill: var(--edge); }
.map .agreement, .map .variant { fill: var(--line); }
.map .contradiction { fill: var(--red); }
.map .tension { fill: var(--ochre); }
.map .update { fill: var(--blue); }
@media screen {
  [data-view="reading"] .texts:not(.current) { display: none; }
  [data-view="reading"] #reading { padding-bottom: 1rem; }
  [data-view="reading"] #reading > h2 { float: left; margin: 1rem 1.5rem 0 0; font-size: 1.375rem; }
  [data-view="reading"] #reading > .hint { clear: both; padding-top: .25rem; margin: 0; }
  [data-view="reading"] .choose { padding-top: .95rem; }
  [data-view="reading"] .texts { margin-top: .75rem; }
  [data-view="reading"] .texts h3 { display: none; }
  [data-view] .body { height: calc(100vh - 15rem); height: calc(100dvh - 15rem); min-height: 20rem; overflow-y: auto; overscroll-behavior: contain; }
  [data-view] .map { cursor: pointer; }
}
`;
