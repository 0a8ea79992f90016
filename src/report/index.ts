export {
  asBaseline,
  type Baseline,
  type BaselineEntry,
  baselineEntry,
  EMPTY_BASELINE,
  mended,
  withEntries,
  withoutKnown,
} from './baseline.js';
export * from './document-report.js';
export type { ReportMeta, ReportWriter } from './format.js';
export { FORMATS } from './formats.js';
export { type Inspection, inspect } from './inspect.js';
export { inspectText } from './inspect-text.js';
export { type Paint, PLAIN_PAINT } from './paint.js';
export { placesInWords } from './places.js';
export { prettyDocument, prettyWriter } from './pretty.js';
export { count, emptySummary, exitCode, type Gate, type Summary, weightOf } from './summary.js';
export { namesRule, suppress, type WithFindings } from './suppress.js';
