/** On paper: one column, the findings first, then the text with the numbers of the findings. */
export const PRINT_STYLE = `
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  html { font-size: 11pt; }
  .bar, .filters, .open, .show, .none, noscript { display: none !important; }
  main, footer { max-width: none; padding: 0; margin-left: 0; margin-right: 0; }
  .panes, .panes:not(.alone) > * { display: block; position: static; max-height: none; overflow: visible; padding: 0; margin: 0; }
  .finding, .met .groups > div, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .finding, .finding.current { border: 0; border-top: 1px solid var(--line); border-radius: 0; box-shadow: none; padding: .5rem 0; }
  .badge, .mark, .result { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .reading { break-before: page; --pt: .8pt; }
  .sheet { border: 0; padding: 0; width: auto; }
  .mark.current { box-shadow: none; }
  .sheet.current { outline: none; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  summary { list-style: none; }
}
`;
