import type { ReportFormat } from './format.js';
import { JSON_VERSION, toolOf } from './json.js';

const line = (type: string, content: object): string => `${JSON.stringify({ type, ...content })}\n`;

/** One JSON object a line: a `run`, each `document` as it is judged, a `summary`. */
export const ndjson: ReportFormat = ({ version }) => ({
  head: line('run', { version: JSON_VERSION, tool: toolOf(version) }),
  document: (report) => line('document', report),
  tail: (summary) => line('summary', summary),
});
