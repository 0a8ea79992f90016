import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv';
import draft4 from 'ajv/lib/refs/json-schema-draft-04.json' with { type: 'json' };
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import {
  count,
  type DocumentReport,
  emptySummary,
  FORMATS,
  type ReportMeta,
} from '../../src/report/index.js';
import { documents, finding, meta, summary } from './a-report.js';

function written(
  format: keyof typeof FORMATS,
  own: Partial<ReportMeta> = {},
  reports: readonly DocumentReport[] = documents,
): string {
  const writer = FORMATS[format]({ ...meta, ...own });
  return [writer.head, ...reports.map((report) => writer.document(report)), writer.tail(summary)].join('');
}

describe('json and ndjson', () => {
  test('hold the same documents and the same summary', () => {
    const whole = JSON.parse(written('json'));
    const lines = written('ndjson')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(whole).toEqual({
      version: '1',
      tool: { name: 'thethuc', version: '1.2.3', decree: '30/2020/NĐ-CP' },
      documents,
      summary,
    });
    expect(lines).toEqual([
      { type: 'run', version: '1', tool: whole.tool },
      ...documents.map((document) => ({ type: 'document', ...document })),
      { type: 'summary', ...summary },
    ]);
  });

  test.each(['json', 'gitlab', 'sarif'] as const)('%s of no document can be read', (format) => {
    expect(() => JSON.parse(written(format, {}, []))).not.toThrow();
  });
});

describe('sarif', () => {
  const ajv = new Ajv({ schemaId: 'id', meta: false, unknownFormats: 'ignore', logger: false });
  ajv.addMetaSchema(draft4);
  const validates = ajv.compile(sarifSchema);

  test.each<[string, Partial<ReportMeta>, readonly DocumentReport[]]>([
    ['several documents', {}, documents],
    ['no document', {}, []],
    ['in English, without pages', { language: 'en', pages: null }, documents],
  ])('is valid: %s', (_, own, reports) => {
    validates(JSON.parse(written('sarif', own, reports)));
    expect(validates.errors ?? []).toEqual([]);
  });

  const [run] = JSON.parse(written('sarif')).runs;

  test('marks what is set aside, and drops nothing', () => {
    expect(run.results.map((result: { suppressions?: unknown }) => result.suppressions)).toEqual([
      undefined,
      undefined,
      undefined,
      [{ kind: 'external', status: 'accepted', justification: 'In màu.' }],
    ]);
  });

  test('rules have help and a link, results point at them', () => {
    expect(run.tool.driver.rules[3]).toMatchObject({
      id: 'noi-nhan/dau-cuoi',
      shortDescription: { text: 'Dấu cuối dòng' },
      help: {
        text: expect.stringContaining('Phụ lục I'),
        markdown: expect.stringContaining('](https://example.org/docs/quy-tac/noi-nhan/dau-cuoi.md)'),
      },
      helpUri: 'https://example.org/docs/quy-tac/noi-nhan/dau-cuoi.md',
    });
    expect(run.results[0]).toMatchObject({ ruleId: 'noi-nhan/dau-cuoi', ruleIndex: 3, level: 'error' });
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'th%C6%B0%20m%E1%BB%A5c/a%2C%20b.docx',
    );
  });

  test('findings that look alike have fingerprints of their own, the same in every run', () => {
    const prints = run.results.map((result: { partialFingerprints: object }) =>
      JSON.stringify(result.partialFingerprints),
    );
    expect(new Set(prints).size).toBe(4);
    const [again] = JSON.parse(written('sarif')).runs;
    expect(again.results).toEqual(run.results);
  });

  test('a file that cannot be read is told of', () => {
    expect(run.invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [expect.objectContaining({ message: { text: 'hỏng, 100%' } })],
      },
    ]);
  });
});

describe('junit', () => {
  interface Suite {
    readonly name: string;
    readonly counts: readonly string[];
    readonly cases: string[];
  }

  /** Suites with their counts, and what each case holds. */
  function suitesOf(xml: string): Suite[] {
    const suites: Suite[] = [];
    const parser = new SaxesParser();
    parser.on(
      'opentag',
      ({ name, attributes: { name: own = '', tests = '', failures = '', errors = '', skipped = '' } }) => {
        const last = suites.at(-1);
        if (name === 'testsuite')
          suites.push({ name: own, counts: [tests, failures, errors, skipped], cases: [] });
        else if (name === 'testcase') last?.cases.push(`${own}: `);
        else if (last) last.cases.push(`${last.cases.pop()}${name}`);
      },
    );
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(xml).close();
    return suites;
  }

  test.each<[ReportMeta['failOn'], string, string]>([
    ['error', '1', 'system-out'],
    ['warning', '2', 'failure'],
  ])('a case for each rule that applies; what is lighter than %s does not fail', (failOn, failures, luu) => {
    expect(suitesOf(written('junit', { failOn }))).toEqual([
      {
        name: 'thư mục/a, b.docx',
        counts: ['4', failures, '0', '1'],
        cases: [
          'Lề trên (trang/le-tren): ',
          'Chữ màu đen (trang/mau-chu): skipped',
          'Dấu cuối dòng (noi-nhan/dau-cuoi): failure',
          `Dòng Lưu (noi-nhan/luu): ${luu}`,
        ],
      },
      { name: 'sach.docx', counts: ['1', '0', '0', '0'], cases: ['Lề trên (trang/le-tren): '] },
      { name: 'hong.docx', counts: ['1', '0', '1', '0'], cases: ['hong.docx: error'] },
    ]);
  });

  test('signs that XML does not take are left out', () => {
    const odd = { ...documents[0]!, findings: [finding({ message: 'a\u0001\ud800b\ufffe]]>' })] };
    expect(() => suitesOf(written('junit', {}, [odd]))).not.toThrow();
  });
});

test('github: one command a line, with its signs escaped', () => {
  const lines = written('github').trimEnd().split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(
    /^::error file=thư mục\/a%2C b\.docx,title=noi-nhan\/dau-cuoi::Cuối mỗi dòng .*%0AỞ đâu: trang 1/,
  );
  expect(lines[2]).toMatch(/^::warning /);
  expect(lines[3]).toBe('::error file=hong.docx,title=not-a-zip::hỏng, 100%25');
});

test('gitlab: what Code Quality asks for, fingerprints all different', () => {
  const entries = JSON.parse(written('gitlab'));
  expect(entries.map((entry: { severity: string }) => entry.severity)).toEqual([
    'major',
    'major',
    'minor',
    'blocker',
  ]);
  expect(new Set(entries.map((entry: { fingerprint: string }) => entry.fingerprint)).size).toBe(4);
  for (const entry of entries) {
    expect(entry).toEqual({
      description: expect.any(String),
      check_name: expect.any(String),
      fingerprint: expect.stringMatching(/^[\da-f]{16}$/),
      severity: expect.any(String),
      location: { path: expect.stringMatching(/docx$/), lines: { begin: 1 } },
    });
  }
});

test('markdown: a table whose cells stay whole', () => {
  const text = written('markdown');
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  expect(rows).toHaveLength(5);
  for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(8);
  expect(text).toContain('## hong.docx\n\nhỏng, 100%');
  expect(text).toContain('1 điểm được bỏ qua');
});

/** Fields of RFC 4180. */
function fieldsOf(csv: string): string[][] {
  const rows = csv.split('\r\n').slice(0, -1);
  return rows.map((row) =>
    [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  );
}

test('csv: as many fields in each row, no formula, read by Excel as UTF-8', () => {
  const text = written('csv');
  expect(text.startsWith('\uFEFFTệp,')).toBe(true);
  const rows = fieldsOf(text);
  expect(rows.map((row) => row.length)).toEqual([11, 11, 11, 11, 11]);
  expect(rows[1]?.slice(0, 5)).toEqual([
    'thư mục/a, b.docx',
    'Nơi nhận',
    'lỗi',
    finding().message,
    "'- Như trên",
  ]);
  expect(rows.flat().filter((field) => /^[=+\-@]/.test(field))).toEqual([]);
});

describe('what is left to a person weighs as no error', () => {
  const [document] = documents;
  const report: DocumentReport = { ...document!, findings: [finding({ outcome: 'review' })], suppressed: [] };

  test.each<[keyof typeof FORMATS, RegExp]>([
    ['sarif', /"kind":"review","level":"none"/],
    ['github', /^::notice /],
    ['gitlab', /"severity":"info"/],
    ['junit', /<testsuite [^>]*failures="0"/],
    ['markdown', /^\| cần xem lại \|/m],
  ])('%s', (format, weight) => {
    expect(written(format, {}, [report])).toMatch(weight);
  });

  test('nor in the summary', () => {
    const counts = emptySummary();
    count(counts, report);
    expect(counts).toEqual({ ...emptySummary(), documents: 1, review: 1 });
  });
});
