/** The frame of the report: head, findings, filters, overview. */
export const PAGE_STYLE = `
main { max-width: 92rem; margin: 0 auto; padding: 0 clamp(1rem, 3vw, 2.5rem); }
footer { max-width: 92rem; margin: 3rem auto 0; padding: 1rem clamp(1rem, 3vw, 2.5rem) 2rem; color: var(--soft); font-size: .82rem; }
.soft, .count { color: var(--soft); font-size: .88rem; }
.count { font-family: var(--sans); font-weight: 400; font-variant-numeric: tabular-nums; }
.bar { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .25rem; padding: .4rem clamp(1rem, 3vw, 2.5rem); background: var(--ground); border-bottom: 1px solid var(--line); }
.bar[hidden] { display: none; }
.bar a { padding: .3rem .8rem; border-radius: 99px; text-decoration: none; font-size: .92rem; }
.bar a:first-child { margin-left: -.8rem; }
.bar a:hover { background: var(--accent-ground); }
.bar .all { margin-right: auto; }
.bar .all::before { content: "← "; }
header.document { padding: clamp(1.2rem, 3vw, 2.2rem) 0 1.2rem; }
header.document h1 { font-size: clamp(1.5rem, 3.2vw, 2.1rem); font-weight: 600; overflow-wrap: anywhere; }
header.document .folder { color: var(--soft); font-weight: 400; font-size: .62em; display: block; }
header.document h1:focus { outline: none; }
header.document p { margin-top: .3rem; }
.result { color: var(--soft); }
.result strong { display: block; font-size: 1.12rem; font-weight: 600; color: var(--pass); }
.result.bad strong { color: var(--error); }
.result.plain strong { color: var(--ink); }
.open { font-size: .92rem; }
h2 { font-size: 1.3rem; font-weight: 600; margin-bottom: .6rem; }
h3 { font-size: .95rem; font-weight: 600; color: var(--soft); margin: 1.5rem 0 .55rem; }
ol, ul { list-style: none; }
.panes > *:focus { outline: none; }
.finding { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: .85rem 1rem .9rem; margin-bottom: .7rem; cursor: pointer; scroll-margin: 5rem; }
.finding:hover { border-color: var(--accent); }
.finding.current, .finding:target { border-color: var(--accent); box-shadow: 0 0 0 2px var(--accent); }
.finding[hidden], .component[hidden] { display: none; }
.finding h4 { margin: 0; font-size: 1rem; font-weight: 400; }
.message { font-weight: 600; }
.numeral { float: right; margin-left: .8rem; color: var(--soft); font-size: .82rem; font-variant-numeric: tabular-nums; }
.badge { display: inline-block; padding: 0 .5rem; margin-right: .25rem; border-radius: 4px; font-size: .82rem; line-height: 1.6; background: var(--info-ground); color: var(--info); }
[data-level=error] .badge, .has.error { background: var(--error-ground); color: var(--error); }
[data-level=warning] .badge, .has.warning { background: var(--warning-ground); color: var(--warning); }
[data-level=review] .badge { background: var(--review-ground); color: var(--review); }
blockquote { margin: .5rem 0 0; font-family: var(--serif); color: var(--soft); overflow-wrap: anywhere; }
blockquote::before { content: "“"; } blockquote::after { content: "”"; }
.finding dl { margin-top: .5rem; font-size: .92rem; }
.finding dl > div { display: grid; grid-template-columns: 4.9rem minmax(0, 1fr); gap: .1rem .6rem; padding: .12rem 0; }
dt { color: var(--soft); } dd { overflow-wrap: anywhere; }
code { display: inline-block; font: .86em ui-monospace, Consolas, "Liberation Mono", monospace; color: var(--soft); }
a code { color: inherit; }
.filters { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; margin-bottom: .4rem; }
.filters button, .filters select, .filters input { font: inherit; font-size: .9rem; color: var(--ink); background: var(--surface); border: 1px solid var(--line); border-radius: 99px; padding: .25rem .8rem; min-height: 2.2rem; max-width: 100%; }
.filters input { flex: 1 1 18rem; border-radius: var(--radius); }
.filters select { border-radius: var(--radius); }
.filters button { cursor: pointer; }
.filters button span { font-variant-numeric: tabular-nums; margin-left: .2rem; }
.filters button[aria-pressed=true] { background: var(--accent-ground); color: var(--accent); border-color: currentColor; }
.filters .level[data-level=error][aria-pressed=true] { background: var(--error-ground); color: var(--error); }
.filters .level[data-level=warning][aria-pressed=true] { background: var(--warning-ground); color: var(--warning); }
.filters .level[data-level=review][aria-pressed=true] { background: var(--review-ground); color: var(--review); }
.filters .level[data-level=info][aria-pressed=true] { background: var(--info-ground); color: var(--info); }
.filters .level[aria-pressed=false] { color: var(--soft); text-decoration: line-through; }
.filters p { flex-basis: 100%; }
.filters p:empty { display: none; }
details { margin-top: 1.6rem; }
summary { cursor: pointer; padding: .3rem 0; }
summary h2 { display: inline; }
details li { padding: .2rem 0; }
.aside li { padding: .5rem 0; border-top: 1px solid var(--line); font-size: .92rem; }
.met { border-top: 1px solid var(--line); margin-top: 2.5rem; scroll-margin-top: 4rem; }
.met .groups { columns: 19rem; column-gap: 2.5rem; }
.met .groups > div { break-inside: avoid; }
.met h3 { margin-top: .9rem; } .met li::before { content: "✓ "; color: var(--pass); }
.met li { padding-left: 1.2em; text-indent: -1.2em; font-size: .92rem; }
table.overview { width: 100%; border-collapse: collapse; margin-top: .6rem; }
table.overview th, table.overview td { text-align: left; padding: .55rem .7rem; border-bottom: 1px solid var(--line); vertical-align: top; font-weight: 400; }
table.overview thead th { color: var(--soft); font-size: .88rem; }
table.overview th a { font-weight: 600; overflow-wrap: anywhere; }
table.overview th .soft { display: block; }
table.overview .number { text-align: right; font-variant-numeric: tabular-nums; width: 5.5rem; color: var(--soft); }
table.overview .has { font-weight: 600; background: none; color: var(--info); }
table.overview .has.error { color: var(--error); } table.overview .has.warning { color: var(--warning); } table.overview .has.review { color: var(--review); }
table.overview .state { text-align: right; color: var(--soft); }
table.overview .isClean { color: var(--pass); } table.overview .notRead { color: var(--error); }
@media (max-width: 34rem) {
  table.overview th, table.overview td { padding: .5rem .3rem; }
  table.overview .number { width: 3.4rem; }
  .finding dl > div { display: block; }
  .finding dt, .finding dd { display: inline; }
  .finding dt::after { content: ": "; }
}
@media (min-width: 56rem) {
  .panes { display: grid; grid-template-columns: clamp(18rem, 36%, 27rem) minmax(0, 1fr); gap: 2rem; align-items: start; }
  .panes.alone { grid-template-columns: minmax(0, 48rem); }
  .panes:not(.alone) > * { position: sticky; top: 3rem; max-height: calc(100vh - 3.5rem); overflow: auto; overscroll-behavior: auto; padding: .4rem .5rem 2rem; margin: 0 -.5rem; }
}
`;
