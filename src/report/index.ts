export * from './document-report.js';
export { type Inspection, inspect } from './inspect.js';
export { inspectText } from './inspect-text.js';
export { jsonReport } from './json.js';
export { type Paint, PLAIN_PAINT } from './paint.js';
export { type PrettyOptions, prettyDocument, prettySummary } from './pretty.js';
export { count, emptySummary, exitCode, type Summary } from './summary.js';
