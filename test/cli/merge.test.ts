import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sample } from '../../fixtures/support/samples.js';
import { quyetDinh } from '../../fixtures/support/texts.js';
import { writeWord } from '../../fixtures/support/write-word.js';
import { inFolder, run } from './run.js';

const SET = Object.fromEntries(
  [1, 2, 4, 4, 5].map((number, index) => [
    `di/${index}.docx`,
    writeWord(
      sample({
        ...quyetDinh,
        soKyHieu: `Số: 0${number}/QĐ-SNV`,
        trichYeu: `Về việc thành lập Tổ số ${index}`,
      }),
    ),
  ]),
);

const audit = (folder: string, ...more: string[]) => run(['audit', 'di', '--no-cache', ...more], folder);
const summaryOf = (folder: string, file: string) =>
  JSON.parse(readFileSync(join(folder, file), 'utf8')).summary;

test('shares put together say what the whole says', async () => {
  await inFolder(SET, async (folder) => {
    await audit(folder, '--format', 'json=ca.json');
    const [one] = await Promise.all([
      audit(folder, '--shard', '1/2', '--format', 'pretty,ndjson=1.ndjson'),
      audit(folder, '--shard', '2/2', '--format', 'json=2.json'),
    ]);
    expect(one.out).toContain('số và ngày được xét khi gộp các phần bằng thethuc merge');
    expect(summaryOf(folder, '2.json').numbers).toBeNull();
    const { code, err } = await run(['merge', '1.ndjson', '2.json', '--format', 'json=gop.json'], folder);
    expect([code, err]).toEqual([1, '']);
    const sorted = (summary: { numbers: { files: string[] }[] }) => ({
      ...summary,
      numbers: summary.numbers.map((one) => ({ ...one, files: [...one.files].sort() })),
    });
    const whole = sorted(summaryOf(folder, 'ca.json'));
    expect(sorted(summaryOf(folder, 'gop.json'))).toEqual(whole);
    expect(whole.numbers).toHaveLength(2);
  });
});

test('what cannot be put together is one line', async () => {
  await inFolder(SET, async (folder) => {
    await audit(folder, '--shard', '2/2', '--format', 'ndjson=2.ndjson');
    const lines = readFileSync(join(folder, '2.ndjson'), 'utf8').split('\n');
    writeFileSync(
      join(folder, 'khac.ndjson'),
      [lines[0]?.replace('trang/kho-giay', 'x/y'), ...lines.slice(1)].join('\n'),
    );
    writeFileSync(join(folder, 'cut.ndjson'), lines.slice(0, -2).join('\n'));
    const missing = await run(['merge', '2.ndjson'], folder);
    expect([missing.code, missing.err]).toEqual([
      2,
      'Thiếu phần 1/2 của 2 phần; số và ngày chỉ được xét trên các phần đã có.\n',
    ]);
    for (const [file, said] of [
      ['khac.ndjson', /^khac\.ndjson do một phiên bản khác của chương trình tạo ra/],
      ['cut.ndjson', /^cut\.ndjson không phải là kết quả/],
      ['di/0.docx', /^di\/0\.docx không phải là kết quả/],
      ['khong-co', /^khong-co không phải là kết quả/],
    ] as const) {
      const { code, out, err } = await run(['merge', '2.ndjson', file], folder);
      expect([code, out, err.trimEnd().split('\n').length]).toEqual([2, '', 1]);
      expect(err).toMatch(said);
    }
  });
});

test('a page, a workbook and a register in one run', async () => {
  await inFolder(SET, async (folder) => {
    const formats = 'html=kq.html,xlsx=kq.xlsx';
    const { err } = await audit(folder, '--format', formats, '--register', 'so.xlsx');
    expect(err).toBe('');
    const page = readFileSync(join(folder, 'kq.html'), 'utf8');
    expect(page).toContain('<h1>Kết quả kiểm tra tập văn bản</h1>');
    expect(page).toContain('04/QĐ-SNV');
    expect(page).not.toMatch(/(?:src|href)="http/);
    for (const book of ['kq.xlsx', 'so.xlsx']) {
      expect(readFileSync(join(folder, book)).subarray(0, 2).toString()).toBe('PK');
    }
  });
});
