/** The kinds of reports that can be asked for; the first is for reading in a terminal. */
export const FORMAT_NAMES = [
  'pretty',
  'json',
  'ndjson',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'markdown',
  'csv',
  'xlsx',
  'html',
] as const;

export type FormatName = (typeof FORMAT_NAMES)[number];

/** What is not for reading in a terminal. */
export const FOR_FILES: ReadonlySet<string> = new Set(['xlsx', 'html']);
