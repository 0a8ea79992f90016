import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coverage } from '../../rules/coverage.js';
import { rules } from '../../rules/index.js';
import { run } from './run.js';

/** Words alone, without the marks of Markdown and line breaks. */
const words = (text: string): string =>
  text
    .replace(/[`*#-]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('explain', () => {
  test('prints the page of a rule, broken into lines, without marks of Markdown', async () => {
    const { code, out, err } = await run(['explain', 'tieu-ngu/gach-noi'], '.', { COLUMNS: '60' });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n').filter((line) => line.length > 60)).toEqual([]);
    expect(out).not.toMatch(/^#|<!--|`|\*/m);
    expect(out).not.toContain('\u001b');
    const page = readFileSync('docs/quy-tac/tieu-ngu/gach-noi.md', 'utf8');
    const shown = page.replace(/<!--.*-->/g, '').replace(/```\w*/g, '');
    expect(words(out)).toBe(words(shown));
  });

  test('has colours where they are asked for', async () => {
    const { out } = await run(['explain', 'tieu-ngu/gach-noi'], '.', { FORCE_COLOR: '1' });
    expect(out).toContain('\u001b[1m');
  });

  test('finds the page from any folder', async () => {
    const { out } = await run(['explain', 'trang/le-tren'], '/');
    expect(out).toContain('Khi nào không báo');
  });

  test('the pages are in the package', async () => {
    const { default: own } = await import('../../package.json', { with: { type: 'json' } });
    expect(own.files).toContain('docs/quy-tac');
  });

  test('in English says what the rule says of itself', async () => {
    const { out } = await run(['explain', 'quoc-hieu/mot-dong', '--lang', 'en']);
    expect(out).toMatch(/^The national name fits on one line\n/);
    expect(out).toContain('Clause: Appendix I, Part I, Section II, clause 1, point c');
    expect(out).toContain('The national name runs over several lines');
    expect(out).toContain('Widen the column');
  });

  test.each([
    [
      ['explain', 'tieu-ngu/gach-no'],
      'Không có yêu cầu “tieu-ngu/gach-no”. Có phải ý bạn là tieu-ngu/gach-noi?',
    ],
    [['explain', 'zzz'], 'Không có yêu cầu “zzz”. Xem danh sách: thethuc rules'],
    [['explain', 'zzz', '--lang', 'en'], 'There is no rule “zzz”. See: thethuc rules'],
    [['explain'], 'Thiếu mã yêu cầu. Ví dụ: thethuc explain quoc-hieu/co-chu'],
    [
      ['explain', 'a', 'b'],
      'Thừa tham số: lệnh explain chỉ nhận một mã yêu cầu. Xem hướng dẫn: thethuc explain --help',
    ],
  ])('%j', async (args, line) => {
    expect(await run(args)).toEqual({ code: 2, out: '', err: `${line}\n` });
  });
});

describe('rules --coverage', () => {
  test('names every clause with what checks it', async () => {
    const { out } = await run(['rules', '--coverage'], '.', { COLUMNS: '100' });
    const clauses = coverage(rules);
    expect(out.split('\n').filter((line) => /^(?:Điều|Phụ lục) /.test(line)).length).toBeGreaterThanOrEqual(
      clauses.length,
    );
    expect(out).toContain('Phụ lục I, Phần I, Mục I, khoản 1: khổ giấy\n    trang/kho-giay\n');
    expect(out).toContain(`${clauses.length} điều khoản: `);
  });

  test('as JSON', async () => {
    const { out } = await run(['rules', '--coverage', '--format', 'json']);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(coverage(rules))));
  });
});
