import type { AuditSummary } from '../audit/summary.js';
import { type Language, tally } from '../messages/index.js';
import { auditLines } from '../node/audit-lines.js';
import { complain } from './output.js';

/** The summary of an earlier audit; null where none is asked for. @returns undefined where there is none: it has been said why */
export function auditBefore(file: string | undefined, language: Language): AuditSummary | null | undefined {
  if (file === undefined) return null;
  try {
    for (const line of auditLines(file)) if (line?.kind === 'summary') return line.summary;
  } catch {
    // Said below.
  }
  complain(tally(language, 'badAudit', { file }));
  process.exitCode = 2;
}
