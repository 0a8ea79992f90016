import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { letter, tale } from './documents.js';
import { inFolder, run } from './run.js';

test('several reports of one run go where they were asked for', async () => {
  await inFolder({ 'thu.docx': letter() }, async (folder) => {
    const args = [
      'check',
      'thu.docx',
      '--format',
      'pretty,sarif=ra/a.sarif,junit=ra/a.xml',
      '--format',
      'csv=ra/a.csv',
    ];
    const { code, out } = await run(args, folder);
    expect(code).toBe(1);
    expect(out).toBe((await run(['check', 'thu.docx'], folder)).out);
    expect(readdirSync(join(folder, 'ra')).sort()).toEqual(['a.csv', 'a.sarif', 'a.xml']);
    const { runs } = JSON.parse(readFileSync(join(folder, 'ra/a.sarif'), 'utf8'));
    expect(runs[0].results.length).toBeGreaterThan(0);
    expect(readFileSync(join(folder, 'ra/a.csv'), 'utf8')).toContain('tieu-ngu/co-chu');
  });
});

test('a workbook goes through a pipe as it is', async () => {
  await inFolder({ 'thu.docx': letter() }, async (folder) => {
    const { out } = await run(['check', 'thu.docx', '--format', 'xlsx'], folder);
    expect(out.slice(0, 2)).toBe('PK');
  });
});

test('--output takes what would have been printed', async () => {
  await inFolder({ 'thu.docx': letter() }, async (folder) => {
    const printed = await run(['check', 'thu.docx', '--format', 'gitlab'], folder);
    expect(await run(['check', 'thu.docx', '--format', 'gitlab', '-o', 'a.json'], folder)).toEqual({
      code: 1,
      out: '',
      err: '',
    });
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(printed.out);
  });
});

describe('reports that cannot be written as asked', () => {
  test.each([
    [['--format', 'jsno'], /^Tùy chọn --format không nhận giá trị “jsno”; .* Có phải ý bạn là json\?$/],
    [
      ['--format', 'json,sarif'],
      /^Chỉ một kiểu kết quả được in ra màn hình .*: --format json,sarif=ket-qua\.sarif$/,
    ],
    [['--format', 'json=a,sarif=a'], /^Hai kiểu kết quả cùng ghi vào a; /],
    [['--format', 'json=a', '--output', 'b'], /^Không kiểu kết quả nào dùng đến --output/],
    [['--max-warnings', '-1'], /^Tùy chọn --max-warnings không nhận giá trị “-1”/],
    [['--fail-on', 'warn'], /^Tùy chọn --fail-on không nhận giá trị “warn”; .* Có phải ý bạn là warning\?$/],
    [['--output', 'thu.docx/x'], /^Không ghi được thu\.docx\/x: không tạo được thư mục/],
    [['--output', '.'], /^Không ghi được \.: đó là thư mục\.$/],
  ])('%j', async (args, line) => {
    await inFolder({ 'thu.docx': letter() }, async (folder) => {
      const { code, out, err } = await run(['check', 'thu.docx', ...args], folder);
      expect([code, out]).toEqual([2, '']);
      expect(err.trimEnd()).toMatch(line);
      expect(readdirSync(folder)).toEqual(['thu.docx']);
    });
  });

  test('the others are written all the same', async () => {
    await inFolder({ 'thu.docx': letter() }, async (folder) => {
      const { code } = await run(['check', 'thu.docx', '--format', 'json=thu.docx/x,csv=a.csv'], folder);
      expect(code).toBe(2);
      expect(existsSync(join(folder, 'a.csv'))).toBe(true);
    });
  });
});

describe('gates', () => {
  test.each<[string, string[], number]>([
    ['notes do not fail a run', [], 0],
    ['unless they shall', ['--fail-on', 'info'], 1],
    ['lighter than asked', ['--fail-on', 'warning'], 0],
    ['no warning at all', ['--max-warnings', '0'], 0],
  ])('%s', async (_, args, code) => {
    await inFolder({ 'truyen.docx': tale() }, async (folder) => {
      expect((await run(['check', 'truyen.docx', ...args], folder)).code).toBe(code);
    });
  });

  test('too many warnings are said', async () => {
    const config = 'rules:\n  tieu-ngu: warning\n';
    await inFolder({ 'thu.docx': letter(), 'thethuc.config.yaml': config }, async (folder) => {
      const { code, err } = await run(
        ['check', 'thu.docx', '--fail-on', 'never', '--max-warnings', '0'],
        folder,
      );
      expect(code).toBe(1);
      expect(err).toMatch(/^Có \d+ cảnh báo, nhiều hơn mức cho phép là 0/);
      expect((await run(['check', 'thu.docx', '--fail-on', 'never'], folder)).code).toBe(0);
    });
  });
});
