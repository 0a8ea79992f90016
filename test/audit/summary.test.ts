import { describe, expect, test } from 'vitest';
import { differenceOf } from '../../src/audit/compare.js';
import { auditJson, auditNdjson, readAuditLine } from '../../src/audit/json.js';
import { numberText, shareText } from '../../src/audit/number-text.js';
import { unreadableRecord, withoutSetAside } from '../../src/audit/record.js';
import { Audit, type AuditQuestion } from '../../src/audit/result.js';
import { SummaryMaker } from '../../src/audit/summary.js';
import { draftingUnit, folderOf } from '../../src/audit/units.js';
import { finding, issued, record } from './records.js';

const RULES = ['a/x', 'a/y', 'tep/ngoai-pham-vi'];

function summaryOf(...records: readonly ReturnType<typeof record>[]) {
  const maker = new SummaryMaker(RULES);
  for (const [index, own] of records.entries())
    maker.add({ file: `${index}`, part: index % 2 ? 'B' : 'A', record: own });
  return maker.summary();
}

test('counts by part, month and rule; what was not judged counts apart', () => {
  const bad = { outcomes: 'fpp', findings: [finding('a/x'), finding('a/y', 'warning')] };
  const summary = summaryOf(
    issued('1/QĐ-X', '01/3/2026'),
    { ...issued('2/QĐ-X', '02/3/2026'), ...bad },
    { ...issued('3/QĐ-X', '01/2/2026'), ...bad },
    record({ phamVi: 'ngoai-pham-vi' }, { outcomes: '--r' }),
    unreadableRecord('bad-zip', ''),
  );
  expect(summary).toMatchObject({ documents: 4, unreadable: 1, outOfScope: 1 });
  expect(summary.total).toEqual({ documents: 3, clean: 1, error: 2, warning: 2, info: 0, review: 0 });
  expect(summary.parts.map(({ name, documents, clean }) => [name, documents, clean])).toEqual([
    ['A', 2, 1],
    ['B', 1, 0],
  ]);
  expect(summary.months.map(({ name, documents }) => [name, documents])).toEqual([
    ['2026-02', 1],
    ['2026-03', 2],
  ]);
  expect(summary.rules[0]).toEqual({ ruleId: 'a/x', failed: 2, review: 0, judged: 3 });
  expect(summary.worst.map(({ file }) => file)).toEqual(['1', '2']);
});

test('findings set aside count nowhere', () => {
  const own = record({}, { outcomes: 'ffp', findings: [finding('a/y')] });
  const { outcomes } = withoutSetAside({ ...own, suppressed: [finding('a/x'), finding('a/y')] }, RULES);
  expect(outcomes).toBe('ofp');
});

test('against an earlier audit shares are compared, not numbers', () => {
  const bad = { outcomes: 'fpp', findings: [finding('a/x')] };
  const before = summaryOf(record({}, bad), record({}));
  const now = summaryOf(record({}), record({}), record({}, bad), record({}));
  const { total, parts, rules } = differenceOf(before, now);
  expect(total).toEqual({ name: '', before: 0.5, now: 0.75 });
  expect(parts).toEqual([
    { name: 'A', before: 0, now: 0.5 },
    { name: 'B', before: 1, now: 1 },
  ]);
  expect(rules).toEqual([{ name: 'a/x', before: 0.5, now: 0.25 }]);
});

describe('units', () => {
  test.each<[string, Parameters<typeof record>[0], string | null]>([
    [
      'the symbol of a letter',
      { loaiVanBan: 'cong-van', kyHieu: 'SNV-CCVC', noiNhan: ['Lưu: VT, VP'] },
      'CCVC',
    ],
    [
      'who keeps a copy',
      { loaiVanBan: 'quyet-dinh', kyHieu: 'QĐ-SNV', noiNhan: ['Như Điều 3', 'Lưu: VT, TCCB (3b)'] },
      'TCCB',
    ],
    ['a drafter behind the unit', { noiNhan: ['Lưu: VT, KT, NCKSTTHC.Châu'] }, 'NCKSTTHC'],
    ['the registry alone', { noiNhan: ['Lưu: VT'] }, null],
    ['nobody', {}, null],
  ])('%s', (_, document, unit) => {
    expect(draftingUnit(record(document).document!)).toBe(unit);
  });

  test.each([
    ['di/phong-a/1.docx', ['di'], 'phong-a'],
    ['di/phong-a/2026/1.docx', ['di'], 'phong-a'],
    ['di/1.docx', ['di'], '.'],
    ['phong-a/1.docx', ['.'], 'phong-a'],
    ['di\\phong-a\\1.docx', ['di'], 'phong-a'],
    ['so/a/1.docx', ['so', 'huyen'], 'so'],
  ])('%s below %j', (file, roots, folder) => {
    expect(folderOf(file, roots)).toBe(folder);
  });
});

describe('as data', () => {
  const head = {
    version: '1',
    tool: { name: 'thethuc', version: '0', decree: '30/2020/NĐ-CP' },
    rules: RULES,
    shard: null,
  };
  const question: AuditQuestion = {
    language: 'vi',
    ruleIds: RULES,
    by: 'folder',
    notRead: ['quet.pdf'],
    partial: false,
    before: null,
    circumstancesOf: () => ({}),
  };
  const documents = ['15', '15'].map((so, index) => ({
    file: `${index}.docx`,
    part: '.',
    record: issued(`${so}/QĐ-X`, `0${index + 1}/01/2026`),
  }));

  test.each([
    ['json', auditJson],
    ['ndjson', auditNdjson],
  ])('%s can be read line by line', (_, format) => {
    const writer = format(head);
    const audit = new Audit(question);
    for (const document of documents) audit.add(document);
    const result = audit.result();
    const text = [writer.head, ...documents.map(writer.document), writer.tail(result)].join('');
    const lines = text.split('\n').flatMap((line) => readAuditLine(line) ?? []);
    expect(lines.map(({ kind }) => kind)).toEqual(['head', 'document', 'document', 'summary']);
    expect(lines[1]).toEqual({ kind: 'document', ...documents[0] });
    expect(lines[3]).toEqual({ kind: 'summary', summary: result });
    expect(result.numbers?.map(({ ruleId, files }) => [ruleId, files])).toEqual([
      ['so-van-ban/trung', ['0.docx', '1.docx']],
    ]);
    if (format === auditJson) expect(JSON.parse(text).summary).toEqual(result);
  });

  test.each(['', '[]', 'x', '{"a":1}', '"documents"'])('%j is no line of an audit', (line) => {
    expect(readAuditLine(line)).toBeNull();
  });

  test('a share of a set says nothing of its numbers', () => {
    const audit = new Audit({ ...question, partial: true });
    for (const document of documents) audit.add(document);
    expect(audit.result().numbers).toBeNull();
  });
});

test('numbers as people write them', () => {
  expect([7, 1234, 1234567].map((value) => numberText(value, 'vi'))).toEqual(['7', '1.234', '1.234.567']);
  expect(numberText(1234, 'en')).toBe('1,234');
  expect([0, 0.5, 0.6654].map((share) => shareText(share, 'vi'))).toEqual(['0 %', '50 %', '66,5 %']);
});
