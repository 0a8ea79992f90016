/** The text of the document: a sheet of paper whose lengths follow its width on the screen. */
export const READING_STYLE = `
.reading { container-type: inline-size; scroll-margin-top: 3.5rem; --pt: clamp(.86px, 100cqw / 640, 1.4px); }
.reading h2 { display: inline-block; margin-right: .6rem; }
.reading > .soft { display: inline; }
.sheet, .beside { position: relative; width: calc(var(--pt) * var(--page, 595)); max-width: 100%; margin: .9rem auto 1.4rem; padding: var(--sides, 2rem); background: var(--paper); color: var(--paper-ink); border: 1px solid var(--line); border-radius: 3px; box-shadow: var(--shade); font-family: "Times New Roman", "Liberation Serif", Tinos, serif; line-height: 1.15; text-rendering: geometricPrecision; }
.sheet[data-n]::before { content: attr(data-n); position: absolute; top: .4rem; right: .6rem; font: 600 .72rem/1 var(--sans); color: var(--soft); }
.beside { padding: 1rem 2rem; font-size: .9rem; }
.beside h3 { margin: 0 0 .4rem; font-family: var(--sans); }
.sheet p, .beside p { white-space: pre-wrap; tab-size: calc(var(--pt) * 36); overflow-wrap: break-word; }
.sheet.current { outline: 3px solid var(--accent); outline-offset: 3px; }
.sheet table, .beside table { width: calc(var(--pt) * var(--width)); max-width: 100%; border-collapse: collapse; table-layout: fixed; }
.sheet .at-center { margin-left: auto; margin-right: auto; } .sheet .at-right { margin-left: auto; }
.sheet td, .beside td { padding: 0 calc(var(--pt) * 5.4); vertical-align: top; }
.drawn { width: calc(var(--pt) * var(--width)); max-width: 100%; border-top: 1px solid currentColor; margin: 2px auto 3px; }
.drawn.at-left { margin-left: 0; } .drawn.at-right { margin-right: 0; }
.box { border: 1px dotted var(--line); padding: .3em .6em; margin: .3em 0; }
.own { color: var(--own); }
@media (prefers-color-scheme: dark) { .own { color: color-mix(in oklab, var(--own) 45%, var(--paper-ink)); } }
.picture { display: inline-block; width: 3em; height: 2em; margin: 0 .2em; vertical-align: middle; background: repeating-linear-gradient(45deg, var(--line) 0 2px, transparent 2px 7px); border: 1px solid var(--line); }
.page { display: flex; align-items: center; gap: .6rem; margin: 1rem 0; color: var(--soft); font: .78rem/1 var(--sans); }
.page::before, .page::after { content: ""; flex: 1; border-top: 1px dashed var(--line); }
.mark { position: relative; color: inherit; text-decoration: none; --edge: var(--info-edge); --under: var(--info-ground); background: linear-gradient(var(--edge), var(--edge)) 0 100% / 100% 2px no-repeat var(--under); border-radius: 2px; cursor: pointer; scroll-margin: 6rem; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.mark[data-level=error] { --edge: var(--error-edge); --under: var(--error-ground); }
.mark[data-level=warning] { --edge: var(--warning-edge); --under: var(--warning-ground); }
.mark[data-level=review] { --edge: var(--review-edge); --under: var(--review-ground); }
.mark[data-n]::after { content: attr(data-n); margin-left: .15em; vertical-align: super; font: 600 max(.58rem, .7em)/0 var(--sans); letter-spacing: 0; white-space: nowrap; color: var(--info); }
.mark[data-n][data-level=error]::after { color: var(--error); } .mark[data-n][data-level=warning]::after { color: var(--warning); } .mark[data-n][data-level=review]::after { color: var(--review); }
.mark:hover, .mark.current { box-shadow: 0 0 0 2px var(--accent); }
.mark.off { background: none; pointer-events: none; }
.mark.off::after { display: none; }
:target + .mark { box-shadow: 0 0 0 2px var(--accent); }
@media (max-width: 34rem) { .sheet, .beside { padding: 1.1rem .9rem; } }
`;
