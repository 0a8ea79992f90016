import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { letter, tale } from './documents.js';
import { inFolder, run } from './run.js';

/** Made once: an archive holds the time of its making. */
const LETTER = letter();
const MOTTO = ['--rule', 'tieu-ngu/co-chu'];

test('a mended copy lies beside the original, which stays as it was', async () => {
  await inFolder({ 'a.docx': LETTER }, async (folder) => {
    const { out, err } = await run(['fix', 'a.docx', ...MOTTO], folder);
    expect(err).toBe('');
    expect(out).toMatch(
      /^a\.docx\nĐã sửa 1 điểm:\n {2}- Cỡ chữ của Tiêu ngữ là 10; phải là 13 đến 14\.\n {6}cỡ chữ: 10 → 13\n/,
    );
    expect(out).toContain('Đã ghi a.da-sua.docx.\nCòn lại ');
    expect(readFileSync(join(folder, 'a.docx'))).toEqual(Buffer.from(LETTER));
    const checked = await run(['check', 'a.da-sua.docx', '--format', 'json'], folder);
    expect(checked.out).not.toContain('"tieu-ngu/co-chu","level"');
  });
});

test('in place the original is kept, each time by another name', async () => {
  await inFolder({ 'a.docx': LETTER, 'a.docx.bak': 'cũ' }, async (folder) => {
    const { out } = await run(['fix', 'a.docx', '--in-place', ...MOTTO], folder);
    expect(out).toContain('Đã ghi a.docx.\nBản gốc được giữ ở a.docx.bak2.');
    expect(readFileSync(join(folder, 'a.docx.bak'), 'utf8')).toBe('cũ');
    expect(readFileSync(join(folder, 'a.docx.bak2'))).toEqual(Buffer.from(LETTER));
    expect(readFileSync(join(folder, 'a.docx'))).not.toEqual(Buffer.from(LETTER));
  });
});

test('mended once, there is nothing to mend and nothing is written', async () => {
  await inFolder({ 'a.docx': LETTER }, async (folder) => {
    await run(['fix', 'a.docx', '--in-place'], folder);
    const before = readFileSync(join(folder, 'a.docx'));
    const { out } = await run(['fix', 'a.docx', '--in-place'], folder);
    expect(out).toContain('Không có điểm nào sửa tự động được.');
    expect(readFileSync(join(folder, 'a.docx'))).toEqual(before);
    expect(readdirSync(folder)).toEqual(['a.docx', 'a.docx.bak']);
  });
});

test('a folder is mended without the copies that were made before', async () => {
  await inFolder({ 'v/a.docx': LETTER }, async (folder) => {
    await run(['fix', 'v', ...MOTTO], folder);
    const { out } = await run(['fix', 'v', ...MOTTO], folder);
    expect(out.match(/^\S+\.docx$/gm)).toEqual([join('v', 'a.docx')]);
    expect(readdirSync(join(folder, 'v'))).toEqual(['a.da-sua.docx', 'a.docx']);
  });
});

test('a dry run writes nothing', async () => {
  await inFolder({ 'a.docx': LETTER }, async (folder) => {
    const { out } = await run(['fix', 'a.docx', '--dry-run', '--lang', 'en', ...MOTTO], folder);
    expect(out).toContain('1 findings can be mended:');
    expect(out).toContain('size: 10 → 13');
    expect(readdirSync(folder)).toEqual(['a.docx']);
  });
});

test('a document without findings ends with 0, one with others left with 1', async () => {
  await inFolder({ 'a.docx': LETTER, 'b.docx': tale() }, async (folder) => {
    expect((await run(['fix', 'b.docx'], folder)).code).toBe(0);
    expect((await run(['fix', 'a.docx', ...MOTTO], folder)).code).toBe(1);
  });
});

describe('what is left alone, with one line and code 2', () => {
  test.each<[string, string, (folder: string) => void, RegExp]>([
    [
      'a file that is open in Word',
      'a.docx',
      (folder) => writeFileSync(join(folder, '~$a.docx'), ''),
      /^a\.docx đang được mở trong Word \(~\$a\.docx\)\. Hãy đóng lại/,
    ],
    [
      'one of a long name',
      'cong-van-so-15.docx',
      (folder) => writeFileSync(join(folder, '~$ng-van-so-15.docx'), ''),
      /đang được mở trong Word/,
    ],
    [
      'a file that may not be written',
      'a.docx',
      (folder) => chmodSync(join(folder, 'a.docx'), 0o444),
      /^a\.docx là tệp chỉ đọc\./,
    ],
    [
      'a file that is no document',
      'a.docx',
      (folder) => writeFileSync(join(folder, 'a.docx'), 'không phải'),
      /^Không đọc được a\.docx: /,
    ],
  ])('%s', async (_, name, prepare, line) => {
    await inFolder({ [name]: LETTER }, async (folder) => {
      prepare(folder);
      const before = readFileSync(join(folder, name));
      const { code, out, err } = await run(['fix', name, '--in-place'], folder);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(line);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(readFileSync(join(folder, name))).toEqual(before);
      expect(existsSync(join(folder, `${name}.bak`))).toBe(false);
    });
  });

  test('a rule that there is not', async () => {
    await inFolder({ 'a.docx': LETTER }, async (folder) => {
      const { code, err } = await run(['fix', 'a.docx', '--rule', 'tieu-ngu/co-chuu'], folder);
      expect(code).toBe(2);
      expect(err).toBe('Không có yêu cầu “tieu-ngu/co-chuu”. Có phải ý bạn là tieu-ngu/co-chu?\n');
    });
  });
});
