import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import type { DocumentReport } from '../../src/report/index.js';
import { xlsx } from '../../src/report/workbook/xlsx.js';
import { documents, meta, summary } from './a-report.js';

const decision = {
  ...documents[1]!,
  document: {
    loaiVanBan: 'quyet-dinh',
    so: '15',
    kyHieu: 'QĐ-SNV',
    thoiGian: { ngay: 12, thang: 3, nam: 2024 },
    coQuanBanHanh: 'SỞ NỘI VỤ',
    trichYeu: 'Về việc thử',
    nguoiKy: [{ hoTen: 'Nguyễn Văn A' }],
  },
} as unknown as DocumentReport;

async function sheetsOf(reports: readonly DocumentReport[]): Promise<Record<string, unknown[][]>> {
  const writer = xlsx(meta);
  for (const report of reports) expect(writer.document(report)).toBe('');
  const { sheets } = await readXlsx((await writer.tail(summary)) as Uint8Array);
  return Object.fromEntries(sheets.map(({ name, rows }) => [name, rows]));
}

test('findings, documents and rules, each on a sheet', async () => {
  const sheets = await sheetsOf([documents[0]!, decision, documents[2]!]);
  expect(Object.keys(sheets)).toEqual(['Các điểm', 'Văn bản', 'Yêu cầu']);
  const { 'Các điểm': findings = [], 'Văn bản': files = [], 'Yêu cầu': rules = [] } = sheets;
  expect(findings.map((row) => [row[0], row[2], row[10]])).toEqual([
    ['Tệp', 'Mức', 'Mã yêu cầu'],
    ['thư mục/a, b.docx', 'lỗi', 'noi-nhan/dau-cuoi'],
    ['thư mục/a, b.docx', 'lỗi', 'noi-nhan/dau-cuoi'],
    ['thư mục/a, b.docx', 'cảnh báo', 'noi-nhan/luu'],
  ]);
  expect(files[2]).toEqual([
    'sach.docx',
    'Quyết định',
    '15',
    'QĐ-SNV',
    new Date(Date.UTC(2024, 2, 12)),
    'SỞ NỘI VỤ',
    'Về việc thử',
    'Nguyễn Văn A',
    ...[0, 0, 0, 0, 0, 1, 0, 0],
    null,
  ]);
  expect(files[3]?.at(-1)).toBe('hỏng, 100%');
  expect(rules.map((row) => [row[0], ...row.slice(4, 8)])).toEqual([
    ['Mã yêu cầu', 'Đạt', 'Chưa đạt', 'Cần xem lại', 'Không áp dụng'],
    ['trang/le-tren', 2, 0, 0, 0],
    ['trang/mau-chu', 0, 1, 0, 0],
    ['ten-loai/co', 0, 0, 0, 1],
    ['noi-nhan/dau-cuoi', 0, 1, 0, 0],
    ['noi-nhan/luu', 0, 1, 0, 0],
  ]);
});

test.each([[{ ngay: 31, thang: 2, nam: 2024 }], [{ ngay: null, thang: 3, nam: 2024 }], [null]])(
  '%j is no day',
  async (thoiGian) => {
    const draft = { ...decision, document: { ...decision.document!, thoiGian } } as DocumentReport;
    expect((await sheetsOf([draft]))['Văn bản']?.[1]?.[4]).toBeNull();
  },
);
