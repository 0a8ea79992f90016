/** An audit as data: every document on a line of its own, so that programs can take it line by line. */
import { separated } from '../report/format.js';
import type { AuditRecord } from './record.js';
import type { AuditResult } from './result.js';
import type { Audited } from './summary.js';

/** Version of the contract. */
export const AUDIT_VERSION = '1';

/** What stands before the documents. */
export interface AuditHead {
  readonly version: string;
  readonly tool: { readonly name: string; readonly version: string; readonly decree: string };
  /** Ids of the rules, in the order of each document's `outcomes`. */
  readonly rules: readonly string[];
  /** `2/4`; null for a whole audit. */
  readonly shard: string | null;
}

/** An audit being written, piece by piece. */
export interface AuditWriter {
  readonly head: string;
  document(audited: Audited): string;
  tail(result: AuditResult): string | Promise<Uint8Array>;
}

/** One that is text all through. */
export interface AuditTextWriter extends AuditWriter {
  tail(result: AuditResult): string;
}

const documentLine = ({ file, part, record }: Audited): string => JSON.stringify({ file, part, ...record });

/** One object: head, `documents`, `summary`. */
export function auditJson(head: AuditHead): AuditTextWriter {
  const next = separated(',\n');
  return {
    head: `${JSON.stringify(head).slice(0, -1)},"documents":[\n`,
    document: (audited) => next(documentLine(audited)),
    tail: (result) => `\n],"summary":${JSON.stringify(result)}}\n`,
  };
}

/** A line for the head, one for each document, one for the summary. */
export const auditNdjson = (head: AuditHead): AuditTextWriter => ({
  head: `${JSON.stringify(head)}\n`,
  document: (audited) => `${documentLine(audited)}\n`,
  tail: (result) => `${JSON.stringify({ summary: result })}\n`,
});

/** What a line of an audit is. */
export type AuditLine =
  | { readonly kind: 'head'; readonly head: AuditHead }
  | { readonly kind: 'document'; readonly file: string; readonly part: string; readonly record: AuditRecord }
  | { readonly kind: 'summary'; readonly summary: AuditResult };

/** Reads a line of either form. @returns null for a line that is none */
export function readAuditLine(line: string): AuditLine | null {
  const text = line.trim().replace(/,$/, '');
  if (text === '') return null;
  if (text.endsWith('"documents":[')) return lineOf(parsed(`${text}]}`));
  if (text.startsWith('],"summary":')) return lineOf(parsed(`{${text.slice(2)}`));
  return lineOf(parsed(text));
}

function lineOf(value: unknown): AuditLine | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('summary' in value) return { kind: 'summary', summary: value.summary as AuditResult };
  if ('rules' in value && 'tool' in value) return { kind: 'head', head: value as AuditHead };
  if ('file' in value && 'outcomes' in value) {
    const { file, part, ...record } = value as { file: string; part: string } & AuditRecord;
    return { kind: 'document', file, part, record };
  }
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
