import { rules } from '../../rules/index.js';
import type { Anatomy } from '../anatomy/index.js';
import { type CheckOptions, readAnatomy } from '../check.js';
import { judge } from '../engine/index.js';
import { documentReport, type ReportedFinding } from '../report/index.js';
import { fingerprint } from '../text/fingerprint.js';
import { fold } from '../text/fold.js';
import { type AuditRecord, type BriefFinding, OUTCOME_LETTERS } from './record.js';

/** Judges a document for an audit. @throws ReadError where the bytes are no readable Word document */
export function auditDocument(bytes: Uint8Array, options: CheckOptions): AuditRecord {
  const anatomy = readAnatomy(bytes, options);
  const verdict = judge(anatomy, rules, options);
  const report = documentReport('', anatomy, verdict, options.language ?? 'vi');
  const { canCu, ...document } = report.document!;
  return {
    document,
    words: wordsOf(anatomy),
    outcomes: rules.map(({ id }) => OUTCOME_LETTERS[verdict.outcomes.get(id) ?? 'off']).join(''),
    findings: report.findings.map(brief),
    error: null,
  };
}

function brief({ places, ...finding }: ReportedFinding): BriefFinding {
  const { ruleId, level, outcome, message, excerpt, internal } = finding;
  const own = {
    ruleId,
    level,
    outcome,
    message,
    excerpt,
    page: places[0]?.page ?? null,
    places: places.length,
  };
  return internal === undefined ? own : { ...own, internal };
}

const SIGNS = /[^\p{L}\p{N}]+/gu;

function wordsOf({ document }: Anatomy): string {
  const texts = document.paragraphs.filter(({ story }) => story === 'body').map(({ text }) => text);
  return fingerprint(fold(texts.join('')).replace(SIGNS, ''));
}
