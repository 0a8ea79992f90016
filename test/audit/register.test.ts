import { expect, test } from 'vitest';
import { Register } from '../../src/audit/register.js';
import { issued } from './records.js';

const signer = [{ quyenHan: 'KT. GIÁM ĐỐC', chucVu: 'PHÓ GIÁM ĐỐC', hoTen: 'Nguyễn Văn A' }];

test('the ten columns of Phụ lục IV, filled as far as the document says', () => {
  const register = new Register((file) => `di/${file}`);
  const letter = issued('05/SNV-VP', '12/01/2026', 'SỞ NỘI VỤ', {
    trichYeu: 'báo cáo công tác văn thư',
    kinhGui: ['Bộ Nội vụ', 'Ủy ban nhân dân tỉnh'],
    noiNhan: ['Như trên', 'Giám đốc Sở (để báo cáo)', 'Lưu: VT, VP'],
    nguoiKy: signer,
    nguoiSoanThao: 'PL.(300)',
  });
  register.add({ file: 'cv5.docx', part: '', record: letter });
  const { columns, rows } = register.sheet();
  expect(columns.map(({ title }) => title)).toEqual([
    'Số, ký hiệu văn bản',
    'Ngày tháng văn bản',
    'Tên loại và trích yếu nội dung văn bản',
    'Người ký',
    'Nơi nhận văn bản',
    'Đơn vị, người nhận bản lưu',
    'Số lượng bản',
    'Ngày chuyển',
    'Ký nhận',
    'Ghi chú',
  ]);
  expect(rows.map((row) => row[2])).toEqual(['SỞ NỘI VỤ - NĂM 2026', 'Công văn báo cáo công tác văn thư']);
  expect(rows[1]).toEqual([
    { text: '05/SNV-VP', to: { address: 'di/cv5.docx' } },
    new Date(Date.UTC(2026, 0, 12)),
    'Công văn báo cáo công tác văn thư',
    'Nguyễn Văn A',
    'Bộ Nội vụ; Ủy ban nhân dân tỉnh; Giám đốc Sở (để báo cáo)',
    'VT, VP',
    300,
    null,
    null,
    null,
  ]);
});

test('drafts and secret documents are not in it, copies once; numbers stand in their order', () => {
  const register = new Register(() => null);
  const ten = issued('10/QĐ-SNV', '12/01/2026');
  const records = [
    ten,
    issued('9/QĐ-SNV', '01/2026'),
    ten,
    issued('/QĐ-SNV', '12/01/2026'),
    issued('11/QĐ-SNV', '12/01/2026', undefined, { doMat: 'MẬT' }),
  ];
  for (const [index, record] of records.entries()) register.add({ file: `${index}.docx`, part: '', record });
  const rows = register.sheet().rows.slice(1);
  expect(rows.map(([number, day]) => [number, day])).toEqual([
    ['9/QĐ-SNV', '01/2026'],
    ['10/QĐ-SNV', new Date(Date.UTC(2026, 0, 12))],
  ]);
});
