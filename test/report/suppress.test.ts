import { describe, expect, test } from 'vitest';
import {
  asBaseline,
  baselineEntry,
  type DocumentReport,
  exitCode,
  mended,
  type Summary,
  suppress,
  withEntries,
  withoutKnown,
} from '../../src/report/index.js';
import { finding } from './a-report.js';

const place = { part: 'word/document.xml', paragraph: 1, page: 1, start: 0, end: 1 };
const report = (...findings: DocumentReport['findings']): DocumentReport => ({
  file: 'a.docx',
  document: null,
  outcomes: {},
  findings,
  error: null,
});
const a = finding({ ruleId: 'trang/le-tren', places: [] });
const b = finding({ ruleId: 'noi-dung/co-chu', places: [place, place, place] });
const idsOf = (own: DocumentReport) => [
  own.findings.map(({ ruleId }) => ruleId),
  (own.suppressed ?? []).map(({ ruleId }) => ruleId),
];

test('a baseline counts the places of findings by rule', () => {
  expect(baselineEntry(report(a, b, finding({ internal: 'stack' })))).toEqual({
    'noi-dung/co-chu': 3,
    'trang/le-tren': 1,
  });
});

describe('what was known does not count', () => {
  test.each([
    [
      'as many as before',
      { 'trang/le-tren': 1, 'noi-dung/co-chu': 3 },
      [[], ['trang/le-tren', 'noi-dung/co-chu']],
    ],
    ['fewer than before', { 'noi-dung/co-chu': 5 }, [['trang/le-tren'], ['noi-dung/co-chu']]],
    [
      'more than before: all of the rule count',
      { 'noi-dung/co-chu': 2, 'trang/le-tren': 1 },
      [['noi-dung/co-chu'], ['trang/le-tren']],
    ],
    ['nothing known', {}, [['trang/le-tren', 'noi-dung/co-chu'], []]],
  ])('%s', (_, entry, ids) => {
    expect(idsOf(withoutKnown(report(a, b), entry))).toEqual(ids);
  });

  test('what became fewer is told', () => {
    expect(mended(report(b), { 'noi-dung/co-chu': 5, 'trang/le-tren': 1 })).toEqual([
      'noi-dung/co-chu',
      'trang/le-tren',
    ]);
    expect(mended(report(b), { 'noi-dung/co-chu': 3 })).toEqual([]);
  });
});

test('a fault of the program is never set aside', () => {
  const broken = finding({ internal: 'stack' });
  expect(suppress(report(broken), () => ({ kind: 'config', reason: 'x' }))).toEqual(report(broken));
});

test('entries are sorted by file, empty ones fall away, others stay', () => {
  const before = { version: 1, files: { 'c.docx': { x: 1 }, 'a.docx': { x: 1 } } } as const;
  const after = withEntries(
    before,
    new Map([
      ['b.docx', { y: 1 }],
      ['a.docx', {}],
    ]),
  );
  expect(JSON.stringify(after)).toBe('{"version":1,"files":{"b.docx":{"y":1},"c.docx":{"x":1}}}');
});

test.each([
  [null],
  [[]],
  [{}],
  [{ version: 2, files: {} }],
  [{ version: 1, files: { a: { x: '1' } } }],
  [{ version: 1, files: { a: [] } }],
])('%j is no baseline', (value) => {
  expect(asBaseline(value)).toBeNull();
});

describe('exit codes', () => {
  const counts = (own: Partial<Summary>): Summary => ({
    documents: 1,
    failed: 0,
    unreadable: 0,
    error: 0,
    warning: 0,
    info: 0,
    review: 0,
    ...own,
  });
  test.each<[Partial<Summary>, Parameters<typeof exitCode>[1], number]>([
    [{}, {}, 0],
    [{ error: 1 }, {}, 1],
    [{ warning: 9, info: 9 }, {}, 0],
    [{ warning: 9 }, { failOn: 'warning' }, 1],
    [{ info: 1 }, { failOn: 'warning' }, 0],
    [{ info: 1 }, { failOn: 'info' }, 1],
    [{ review: 9 }, { failOn: 'warning', maxWarnings: 0 }, 0],
    [{ review: 1 }, { failOn: 'info' }, 1],
    [{ error: 1 }, { failOn: 'never' }, 0],
    [{ warning: 2 }, { maxWarnings: 2 }, 0],
    [{ warning: 3 }, { maxWarnings: 2 }, 1],
    [{ warning: 3 }, { maxWarnings: 2, failOn: 'never' }, 1],
    [{ unreadable: 1 }, { failOn: 'never' }, 2],
  ])('%j with %j: %i', (own, gate, code) => {
    expect(exitCode(counts(own), gate)).toBe(code);
  });
});
