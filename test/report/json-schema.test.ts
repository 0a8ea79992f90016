import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { faultyLetter } from '../../fixtures/support/faulty-letter.js';
import { models } from '../../fixtures/support/models.js';
import { sample } from '../../fixtures/support/samples.js';
import { writeWord } from '../../fixtures/support/write-word.js';
import { reportSchema } from '../../scripts/report-schema.js';
import { check } from '../../src/check.js';
import { nodeInflate } from '../../src/node/inflate.js';
import { type DocumentReport, FORMATS } from '../../src/report/index.js';
import { documents, meta, summary } from './a-report.js';

const validates = new Ajv().compile(reportSchema());

function json(reports: readonly DocumentReport[]) {
  const writer = FORMATS.json(meta);
  return JSON.parse(writer.head + reports.map((own) => writer.document(own)).join('') + writer.tail(summary));
}

const judged = (bytes: Uint8Array) => check('a.docx', bytes, { inflate: nodeInflate, stage: 'issued' });

describe('the published schema holds for what is written', () => {
  test.each<[string, () => readonly DocumentReport[]]>([
    ['no document', () => []],
    ['findings, suppressions, a file that cannot be read', () => documents],
    ['a letter with mistakes', () => [judged(writeWord(faultyLetter()))]],
    ['every model document', () => Object.values(models).map((text) => judged(writeWord(sample(text))))],
  ])('%s', (_, reports) => {
    validates(json(reports()));
    expect(validates.errors ?? []).toEqual([]);
  });
});

test.each<[string, (report: ReturnType<typeof json>) => void]>([
  ['another version', (report) => Object.assign(report, { version: '2' })],
  ['no summary', (report) => delete report.summary],
  ['an unknown level', (report) => Object.assign(report.documents[0].findings[0], { level: 'fatal' })],
  ['a finding without place list', (report) => delete report.documents[0].findings[0].places],
])('%s is refused, further properties are not', (_, change) => {
  const report = json(documents);
  expect(validates({ ...report, more: 1 })).toBe(true);
  change(report);
  expect(validates(report)).toBe(false);
});
