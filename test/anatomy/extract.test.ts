import { describe, expect, test } from 'vitest';
import type { SampleText } from '../../fixtures/support/sample-text.js';
import { sample } from '../../fixtures/support/samples.js';
import { congVan, keHoach, quyetDinh } from '../../fixtures/support/texts.js';
import { writeWord } from '../../fixtures/support/write-word.js';
import { analyse, extractOf } from '../../src/anatomy/index.js';
import { nodeInflate } from '../../src/node/inflate.js';
import { openPackage } from '../../src/opc/package.js';
import { readDocument } from '../../src/wordml/read.js';

const extract = (text: SampleText) =>
  extractOf(analyse(readDocument(openPackage(writeWord(sample(text)), nodeInflate))));

describe('model documents', () => {
  test('công văn', () => {
    expect(extract(congVan)).toEqual({
      phamVi: 'hanh-chinh',
      loaiVanBan: 'cong-van',
      coQuanChuQuan: 'ỦY BAN NHÂN DÂN TỈNH BÌNH AN',
      coQuanBanHanh: 'SỞ NỘI VỤ',
      so: '125',
      kyHieu: 'SNV-VP',
      diaDanh: 'Bình An',
      thoiGian: { ngay: 5, thang: 3, nam: 2026 },
      tenLoai: null,
      trichYeu: 'báo cáo công tác văn thư, lưu trữ năm 2025',
      kinhGui: ['Văn phòng Ủy ban nhân dân tỉnh Bình An'],
      canCu: [],
      nguoiKy: [{ quyenHan: 'KT. GIÁM ĐỐC', chucVu: 'PHÓ GIÁM ĐỐC', hoTen: 'Nguyễn Văn A' }],
      noiNhan: ['Như trên', 'Giám đốc Sở (để báo cáo)', 'Lưu: VT, VP'],
      phuLuc: [],
      vanBanKemTheo: [],
      doMat: null,
      doKhan: null,
      luuHanh: null,
      nguoiSoanThao: null,
      diaChi: null,
    });
  });

  test('quyết định', () => {
    const found = extract(quyetDinh);
    expect(found.loaiVanBan).toBe('quyet-dinh');
    expect(found.tenLoai).toBe('QUYẾT ĐỊNH');
    expect(found.trichYeu).toBe(quyetDinh.trichYeu);
    expect(found.canCu).toEqual(quyetDinh.canCu);
    expect(found.nguoiKy).toEqual([{ quyenHan: null, chucVu: 'GIÁM ĐỐC', hoTen: 'Trần Thị B' }]);
    expect(found.kinhGui).toEqual([]);
  });
});

describe('what is written otherwise', () => {
  const cases: [string, SampleText, Partial<ReturnType<typeof extract>>][] = [
    [
      'decomposed letters',
      { ...keHoach, banHanh: keHoach.banHanh.normalize('NFD'), trichYeu: keHoach.trichYeu!.normalize('NFD') },
      { coQuanBanHanh: 'SỞ NỘI VỤ', trichYeu: keHoach.trichYeu! },
    ],
    ['a blank number', { ...keHoach, soKyHieu: 'Số:       /KH-SNV' }, { so: null, kyHieu: 'KH-SNV' }],
    ['dots for the number', { ...keHoach, soKyHieu: 'Số: ……/KH-SNV' }, { so: null, kyHieu: 'KH-SNV' }],
    ['a leading zero', { ...keHoach, soKyHieu: 'Số: 08/KH-SNV' }, { so: '08' }],
    [
      'a blank day',
      { ...keHoach, diaDanh: 'Bình An, ngày      tháng 3 năm 2026' },
      { thoiGian: { ngay: null, thang: 3, nam: 2026 } },
    ],
    [
      'a date in figures',
      { ...keHoach, diaDanh: 'Bình An, ngày 05/3/2026' },
      { diaDanh: 'Bình An', thoiGian: { ngay: 5, thang: 3, nam: 2026 } },
    ],
    [
      'a date in figures without its word',
      { ...keHoach, diaDanh: 'Bình An, 05/3/2026' },
      { diaDanh: 'Bình An', thoiGian: { ngay: 5, thang: 3, nam: 2026 } },
    ],
    [
      'a misspelt type',
      { ...quyetDinh, tenLoai: 'QUYẾT ĐINH' },
      { loaiVanBan: 'quyet-dinh', tenLoai: 'QUYẾT ĐINH' },
    ],
    ['no superior body', { ...keHoach, chuQuan: '' }, { coQuanChuQuan: null, coQuanBanHanh: 'SỞ NỘI VỤ' }],
    [
      'a name that goes on with its place',
      { ...keHoach, chuQuan: '', banHanh: 'ỦY BAN NHÂN DÂN\nTỈNH BÌNH AN' },
      { coQuanChuQuan: null, coQuanBanHanh: 'ỦY BAN NHÂN DÂN TỈNH BÌNH AN' },
    ],
    [
      'two authorities',
      { ...keHoach, quyenHan: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH', chucVu: 'PHÓ CHỦ TỊCH' },
      {
        nguoiKy: [
          { quyenHan: 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH', chucVu: 'PHÓ CHỦ TỊCH', hoTen: 'Trần Thị B' },
        ],
      },
    ],
    [
      'a placeholder for the name',
      { ...keHoach, hoTen: '«HO_TEN»' },
      { nguoiKy: [{ quyenHan: null, chucVu: 'GIÁM ĐỐC', hoTen: '«HO_TEN»' }] },
    ],
    [
      'an entry over two lines',
      { ...keHoach, noiNhan: ['- Các cơ quan chuyên môn\nthuộc Sở;', '- Lưu: VT.'] },
      { noiNhan: ['Các cơ quan chuyên môn thuộc Sở', 'Lưu: VT'] },
    ],
  ];
  test.each(cases)('%s', (_, text, expected) => {
    expect(extract(text)).toMatchObject(expected);
  });
});

describe('scope', () => {
  const cases: [string, SampleText, string][] = [
    [
      'a decision with a year in its symbol that sets rules',
      {
        ...quyetDinh,
        chuQuan: '',
        banHanh: 'ỦY BAN NHÂN DÂN TỈNH BÌNH AN',
        soKyHieu: 'Số: 12/2026/QĐ-UBND',
        trichYeu: 'Ban hành Quy định về quản lý văn bản',
      },
      'quy-pham-phap-luat',
    ],
    [
      'the same symbol on an act for one person',
      {
        ...quyetDinh,
        chuQuan: '',
        banHanh: 'ỦY BAN NHÂN DÂN TỈNH BÌNH AN',
        soKyHieu: 'Số: 12/2026/QĐ-UBND',
        trichYeu: 'Về việc bổ nhiệm cán bộ',
      },
      'hanh-chinh',
    ],
    [
      'a circular',
      { ...keHoach, banHanh: 'BỘ NỘI VỤ', chuQuan: '', tenLoai: 'THÔNG TƯ', soKyHieu: 'Số: 01/2026/TT-BNV' },
      'quy-pham-phap-luat',
    ],
    ['a form of another field', { ...keHoach, tenLoai: 'TỜ KHAI ĐĂNG KÝ KHAI SINH' }, 'chuyen-nganh'],
    ['a plan', keHoach, 'hanh-chinh'],
  ];
  test.each(cases)('%s', (_, text, expected) => {
    expect(extract(text).phamVi).toBe(expected);
  });
});

test('the drafter’s mark stands behind Lưu or on a line of its own', () => {
  const luu = (entry: string, ...more: string[]) =>
    extract({ ...keHoach, noiNhan: ['- Các đơn vị thuộc Sở;', entry, ...more] }).nguoiSoanThao;
  expect(luu('- Lưu: VT, TCCB. PL.(300)')).toBe('PL.(300)');
  expect(luu('- Lưu: VT, TCCB.')).toBeNull();
  expect(luu('- Lưu: VT, VP (03).')).toBeNull();
});
