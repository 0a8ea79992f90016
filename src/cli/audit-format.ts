/** The kinds of reports of an audit; the first is for reading in a terminal. */
export const AUDIT_FORMATS = ['pretty', 'html', 'xlsx', 'json', 'ndjson'] as const;

export type AuditFormat = (typeof AUDIT_FORMATS)[number];
