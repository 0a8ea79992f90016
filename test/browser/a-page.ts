import { faultyLetter } from '../../fixtures/support/faulty-letter.js';
import { sample } from '../../fixtures/support/samples.js';
import { congVan } from '../../fixtures/support/texts.js';
import { writeWord } from '../../fixtures/support/write-word.js';
import { rules } from '../../rules/index.js';
import type { Anatomy } from '../../src/anatomy/index.js';
import { check } from '../../src/check.js';
import { nodeInflate } from '../../src/node/inflate.js';
import { html } from '../../src/report/html/html.js';
import { count, emptySummary, type ReportMeta, suppress, unreadableReport } from '../../src/report/index.js';

export const meta: ReportMeta = {
  language: 'vi',
  version: '1.2.3',
  pages: null,
  rules,
  failOn: 'error',
  addressOf: (file) => file,
};

export const faulty = (): Uint8Array => writeWord(faultyLetter());

export const obeying = (): Uint8Array => writeWord(sample(congVan));

/** The page for documents by name; no bytes: a file that cannot be read. */
export function pageOf(
  documents: Readonly<Record<string, Uint8Array | null>>,
  own: Partial<ReportMeta> = {},
): string {
  const writer = html({ ...meta, ...own });
  const summary = emptySummary();
  const pieces = Object.entries(documents).map(([file, bytes]) => {
    let read: Anatomy | null = null;
    const onRead = (anatomy: Anatomy) => {
      read = anatomy;
    };
    const report = bytes
      ? suppress(check(file, bytes, { inflate: nodeInflate, onRead }), ({ ruleId }) =>
          ruleId === 'noi-nhan/dau-cuoi' ? { kind: 'config', reason: 'In <sẵn>' } : null,
        )
      : unreadableReport(file, 'not-a-zip', 'hỏng');
    count(summary, report);
    return writer.document(report, read);
  });
  return writer.head + pieces.join('') + writer.tail(summary);
}
