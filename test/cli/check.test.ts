import { describe, expect, test } from 'vitest';
import { letter, tale } from './documents.js';
import { inFolder, run } from './run.js';

describe('exit codes', () => {
  test.each([
    ['findings at error level', ['thu.docx'], 1],
    ['nothing to find', ['truyen.docx'], 0],
    ['a file that cannot be read', ['rong.docx', 'truyen.docx'], 2],
    ['a path that does not exist', ['khong-co.docx'], 2],
    ['a folder without documents', ['trong'], 2],
    ['a pattern that matches nothing', ['*.dotx'], 2],
  ])('%s', async (_, paths, code) => {
    const files = { 'thu.docx': letter(), 'truyen.docx': tale(), 'rong.docx': '', 'trong/ghi-chu.txt': 'x' };
    await inFolder(files, async (folder) => {
      expect((await run(['check', ...paths], folder)).code).toBe(code);
    });
  });
});

test('a file that cannot be read is one line on standard error; the others are still checked', async () => {
  await inFolder({ 'a.docx': '', 'b.docx': 'not a zip', 'thu.docx': letter() }, async (folder) => {
    const { code, out, err } = await run(['check', folder, '--lang', 'vi']);
    expect(code).toBe(2);
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^Không đọc được .*a\.docx: tệp rỗng\. Hãy /);
    expect(lines[1]).toMatch(/^Không đọc được .*b\.docx: nội dung không phải là tệp Word/);
    expect(out).toContain('Cỡ chữ của Tiêu ngữ là 10');
    expect(err + out).not.toMatch(/\n\s+at /);
  });
});

test('--debug adds the stack', async () => {
  await inFolder({ 'b.docx': 'not a zip' }, async (folder) => {
    expect((await run(['check', 'b.docx', '--debug'], folder)).err).toMatch(/ReadError: not-a-zip/);
  });
});

test('JSON keeps the contract', async () => {
  await inFolder({ 'thu.docx': letter(), 'hong.docx': 'x' }, async (folder) => {
    const { code, out } = await run(['check', 'thu.docx', 'hong.docx', '--format', 'json'], folder);
    expect(code).toBe(2);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ version: '1', tool: { name: 'thethuc', decree: '30/2020/NĐ-CP' } });
    const [read, broken] = report.documents;
    expect(read).toMatchObject({
      file: 'thu.docx',
      error: null,
      document: { phamVi: 'hanh-chinh', so: '15' },
    });
    expect(read.outcomes).toMatchObject({ 'quoc-hieu/co-chu': 'pass', 'tieu-ngu/co-chu': 'fail' });
    const finding = read.findings.find((own: { ruleId: string }) => own.ruleId === 'tieu-ngu/co-chu');
    expect(finding).toMatchObject({
      level: 'error',
      outcome: 'fail',
      clause: 'I/II.1.b',
      component: 'tieuNgu',
      excerpt: 'Độc lập - Tự do - Hạnh phúc',
      expected: 'cỡ chữ 13 đến 14',
      actual: 'cỡ chữ 10',
      fix: 'safe',
    });
    expect(finding.places).toEqual([
      expect.objectContaining({
        part: 'word/document.xml',
        page: 1,
        paragraph: 4,
        start: expect.any(Number),
      }),
    ]);
    expect(broken).toMatchObject({ file: 'hong.docx', document: null, outcomes: {}, findings: [] });
    expect(broken.error.code).toBe('not-a-zip');
    expect(report.summary).toMatchObject({ documents: 2, failed: 1, unreadable: 1 });
  });
});

test('a report larger than a pipe arrives whole', async () => {
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.docx`, letter()]));
  await inFolder(files, async (folder) => {
    const { out } = await run(['check', folder, '--format', 'json']);
    expect(out.length).toBeGreaterThan(100_000);
    expect(JSON.parse(out).summary.documents).toBe(60);
  });
});

test('a document from standard input', async () => {
  const { code, out } = await run(['check', '--stdin', '--no-config'], '.', {}, letter());
  expect(code).toBe(1);
  expect(out).toMatch(/^<stdin>\n/);
  expect(out).toContain('(tieu-ngu/co-chu)');
  expect((await run(['check', '--stdin'])).err).toMatch(/^Không đọc được <stdin>: tệp rỗng/);
});

test('English is English', async () => {
  await inFolder({ 'thu.docx': letter() }, async (folder) => {
    const { out } = await run(['check', 'thu.docx', '--lang', 'en'], folder);
    expect(out).toContain('The size of the national motto is 10; it must be 13 to 14.');
    expect(out).toContain('Appendix I, Part I, Section II, clause 1, point b (tieu-ngu/co-chu)');
  });
});

test('the whole of what is out of scope is one notice', async () => {
  await inFolder({ 'truyen.docx': tale() }, async (folder) => {
    const { out } = await run(['check', 'truyen.docx'], folder);
    expect(out.match(/\((\w+(?:-\w+)*\/\w+(?:-\w+)*)\)/g)).toEqual(['(tep/ngoai-pham-vi)']);
    expect(out).toContain('thêm --scope all');
    expect((await run(['check', 'truyen.docx', '--scope', 'all'], folder)).code).toBe(1);
  });
});

test('--quiet says nothing of a document without errors', async () => {
  await inFolder({ 'truyen.docx': tale() }, async (folder) => {
    expect(await run(['check', 'truyen.docx', '--quiet'], folder)).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('colour', () => {
  const ESCAPE = '\u001b[';
  test.each([
    ['none in a pipe', {}, false],
    ['forced', { FORCE_COLOR: '1' }, true],
    ['NO_COLOR wins', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('%s', async (_, env: Record<string, string>, coloured) => {
    await inFolder({ 'thu.docx': letter() }, async (folder) => {
      const given = { NO_COLOR: '', FORCE_COLOR: '0', ...env };
      expect((await run(['check', 'thu.docx'], folder, given)).out.includes(ESCAPE)).toBe(coloured);
    });
  });
});
