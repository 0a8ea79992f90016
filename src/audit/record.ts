/** What an audit keeps of a document: plain data, small enough to be kept by the hundred thousand. */
import { rules } from '../../rules/index.js';
import type { Anatomy, ExtractJson } from '../anatomy/index.js';
import type { CheckOptions } from '../check.js';
import { readAnatomy } from '../check.js';
import { judge, type Outcome } from '../engine/index.js';
import { documentReport, type ReportedFinding } from '../report/index.js';
import { fingerprint } from '../text/fingerprint.js';
import { fold } from '../text/fold.js';

/** The components, without the bases: an audit has no use for them, and they are long. */
export type AuditedDocument = Omit<ExtractJson, 'canCu'>;

/** A finding without all its places. */
export interface BriefFinding
  extends Pick<ReportedFinding, 'ruleId' | 'level' | 'outcome' | 'message' | 'excerpt'> {
  /** Estimated page of the first place; null where there is none. */
  readonly page: number | null;
  readonly places: number;
  /** Stack of a rule that broke down. */
  readonly internal?: string;
}

export interface AuditRecord {
  readonly document: AuditedDocument | null;
  /** Stands for the letters and figures of its text: the same in a copy and in another file format. */
  readonly words: string;
  /** A letter for the outcome of each rule, by the rulebook's order: see `OUTCOME_LETTERS`. */
  readonly outcomes: string;
  readonly findings: readonly BriefFinding[];
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** `o`: the rule is off. */
const OUTCOME_LETTERS: Readonly<Record<Outcome | 'off', string>> = {
  pass: 'p',
  fail: 'f',
  review: 'r',
  na: '-',
  off: 'o',
};

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
