/** Reports of an audit on their way to where they were asked for. */
import { AUDIT_VERSION, type AuditWriter, auditJson, auditNdjson } from '../audit/json.js';
import { auditPage } from '../audit/page.js';
import { prettyAudit } from '../audit/pretty.js';
import type { RuleTitle } from '../audit/tables.js';
import { type Language, tell } from '../messages/index.js';
import { FileWriter } from '../node/file-writer.js';
import { toolOf } from '../report/json.js';
import { PLAIN_PAINT } from '../report/paint.js';
import { addressFrom } from './addresses.js';
import type { AuditFormat } from './audit-format.js';
import { Destination, placedReports, writeErrorInWords } from './destinations.js';
import type { AskedReport } from './format-option.js';
import { complain } from './output.js';
import { terminalPaint, terminalWidth } from './terminal.js';
import { VERSION } from './version.js';

export interface ReportsAsked {
  readonly format?: readonly AskedReport<AuditFormat>[];
  readonly output?: string;
  readonly quiet?: boolean;
  /** File of the register, a workbook. */
  readonly register?: string;
}

/** What reports say beside what was found. */
export interface ReportFacts {
  readonly language: Language;
  readonly rules: readonly RuleTitle[];
  readonly shard: string | null;
}

/** Reports with their places, not opened yet. */
export interface PlacedReports extends ReportFacts {
  readonly reports: readonly AskedReport<AuditFormat | 'register'>[];
  readonly quiet: boolean;
}

/** Where each report goes; null where that makes no sense or cannot be written: it has been said why. */
export function auditReports(
  { format = [], output, quiet = false, register }: ReportsAsked,
  facts: ReportFacts,
): PlacedReports | null {
  const asked = format.length > 0 ? format : [{ format: 'pretty', file: null } as const];
  const more = register === undefined ? [] : [{ format: 'register', file: register } as const];
  const reports = placedReports([...asked, ...more], output, facts.language);
  if (!reports) return null;
  const files = reports.flatMap(({ file }) => file ?? []);
  return files.every((file) => canWrite(file, facts.language)) ? { ...facts, reports, quiet } : null;
}

/** Tries a file before a long run, so that no one waits for a report that cannot be written. */
function canWrite(file: string, language: Language): boolean {
  try {
    new FileWriter(file).discard();
    return true;
  } catch (error) {
    complain(tell(language, 'cannotWrite', { file, why: writeErrorInWords(error, language) }));
    process.exitCode = 2;
    return false;
  }
}

/** Opens all reports. Nothing of them is on disk before, so that a run that is killed leaves nothing half-written. */
export function openReports(placed: PlacedReports): Promise<Destination<AuditWriter>[]> {
  return Promise.all(
    placed.reports.map(
      async ({ format, file }) =>
        new Destination(await writerOf(format, file, placed), file, placed.language),
    ),
  );
}

async function writerOf(
  format: AuditFormat | 'register',
  file: string | null,
  { language, rules, shard, quiet }: PlacedReports,
): Promise<AuditWriter> {
  const head = { version: AUDIT_VERSION, tool: toolOf(VERSION), rules: rules.map(({ id }) => id), shard };
  if (format === 'json') return auditJson(head);
  if (format === 'ndjson') return auditNdjson(head);
  if (format === 'html') return auditPage({ language, rules });
  const addressOf = (document: string) => addressFrom(file, document);
  if (format === 'xlsx') return (await import('./workbooks.js')).auditXlsx({ language, rules, addressOf });
  if (format === 'register') return registerWriter(addressOf);
  const paint = file === null ? await terminalPaint() : PLAIN_PAINT;
  const options = { language, rules, width: terminalWidth(), paint };
  return { head: '', document: () => '', tail: (result) => (quiet ? '' : prettyAudit(result, options)) };
}

async function registerWriter(addressOf: (file: string) => string | null): Promise<AuditWriter> {
  const { Register, workbook } = await import('./workbooks.js');
  const register = new Register(addressOf);
  return {
    head: '',
    document(audited) {
      register.add(audited);
      return '';
    },
    tail: () => workbook('Sổ đăng ký văn bản đi', [register.sheet()]),
  };
}
