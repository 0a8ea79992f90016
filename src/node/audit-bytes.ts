import { auditDocument } from '../audit/audit-document.js';
import { type AuditRecord, unreadableRecord } from '../audit/record.js';
import type { CheckOptions } from '../check.js';
import { explainReadError } from '../messages/index.js';
import { fileErrorCode } from './file-error.js';
import { nodeInflate } from './inflate.js';

export type AuditOptions = Omit<CheckOptions, 'inflate'>;

/** Judges a document for an audit; one that cannot be read gives a record with its error. Never throws. */
export function auditBytes(bytes: Uint8Array, options: AuditOptions): AuditRecord {
  try {
    return auditDocument(bytes, { ...options, inflate: nodeInflate });
  } catch (error) {
    const code = fileErrorCode(error);
    return unreadableRecord(code, explainReadError(code, options.language ?? 'vi'));
  }
}
