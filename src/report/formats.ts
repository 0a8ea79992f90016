import { csv } from './csv.js';
import type { ReportFormat } from './format.js';
import type { FormatName } from './format-names.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import { ndjson } from './ndjson.js';
import { sarif } from './sarif.js';

/** Kinds that are text; the others are made by parts of their own. */
export type TextFormat = Exclude<FormatName, 'pretty' | 'xlsx' | 'html'>;

/** The kinds of reports that programs read. */
export const FORMATS: Readonly<Record<TextFormat, ReportFormat>> = {
  json,
  ndjson,
  sarif,
  junit,
  github,
  gitlab,
  markdown,
  csv,
};
