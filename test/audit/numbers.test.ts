import { describe, expect, test } from 'vitest';
import { bodiesOf } from '../../src/audit/bodies.js';
import { bodyKey } from '../../src/audit/body-names.js';
import { judgeNumbers } from '../../src/audit/judge-set.js';
import { numberedOf } from '../../src/audit/numbered.js';
import type { AuditRecord } from '../../src/audit/record.js';
import { issued, record } from './records.js';

const numbered = (...records: readonly AuditRecord[]) =>
  records.flatMap((one, index) => numberedOf(`${index + 1}.docx`, one) ?? []);
const found = (...records: readonly AuditRecord[]) =>
  judgeNumbers(numbered(...records)).findings.map(({ ruleId, messageId, files }) =>
    [`${ruleId.split('/')[1]}/${messageId}`, ...files].join(' '),
  );

describe('one body under several writings', () => {
  test.each([
    ['tone marks', 'ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH', 'UỶ BAN NHÂN DÂN TỈNH HOÀ BÌNH'],
    ['abbreviations', 'ỦY BAN NHÂN DÂN THÀNH PHỐ HUẾ', 'UBND TP. HUẾ'],
    ['letters taken apart', 'SỞ NỘI VỤ', 'SỞ NỘI VỤ'.normalize('NFD')],
    ['spaces and case', 'SỞ NỘI VỤ', 'Sở  Nội vụ'],
  ])('%s', (_, one, other) => {
    expect(bodyKey(one)).toBe(bodyKey(other));
    expect(
      bodiesOf(numbered(issued('1/QĐ-X', '01/01/2026', one), issued('2/QĐ-X', '02/01/2026', other))),
    ).toHaveLength(1);
  });

  test.each(['{{ten_cong_ty}}', 'TÊN CƠ QUAN, TỔ CHỨC2', '………', ''])('%j is no name', (name) => {
    expect(bodyKey(name)).toBe('');
  });

  test('the place behind the name, where one body alone can be meant', () => {
    const short = issued('1/QĐ-SNV', '01/01/2026', 'SỞ NỘI VỤ');
    const long = issued('2/QĐ-SNV', '02/01/2026', 'SỞ NỘI VỤ TỈNH HÀ NAM');
    const other = issued('3/QĐ-SNV', '02/01/2026', 'SỞ NỘI VỤ TỈNH HÀ TĨNH');
    expect(bodiesOf(numbered(short, long))).toHaveLength(1);
    expect(bodiesOf(numbered(short, long, other))).toHaveLength(3);
  });

  test('the name above tells bodies of one name apart', () => {
    const under = (coQuanChuQuan: string | null) =>
      issued('1/QĐ-TTr', '01/01/2026', 'THANH TRA TỈNH', { coQuanChuQuan });
    const names = ['ỦY BAN NHÂN DÂN TỈNH A', 'UBND TỈNH A', null];
    expect(bodiesOf(numbered(...names.map(under)))).toHaveLength(1);
    expect(bodiesOf(numbered(...names.map(under), under('ỦY BAN NHÂN DÂN TỈNH B')))).toHaveLength(3);
  });
});

test('the superior body that the user names tells them apart, too', () => {
  const commune = () => issued('1/QĐ-UBND', '01/01/2026', 'ỦY BAN NHÂN DÂN XÃ TÂN AN');
  const of = (superior: string, file: string) => numberedOf(file, commune(), { series: [], superior }) ?? [];
  const set = [of('UBND HUYỆN A', 'a.docx'), of('UBND HUYỆN B', 'b.docx')].flat();
  expect(bodiesOf(set)).toHaveLength(2);
});

describe('which documents are numbered', () => {
  test.each<[string, AuditRecord, string | null]>([
    ['a number, a symbol and a date', issued('015/QĐ-SNV', '05/3/2026'), '15'],
    ['a letter behind the number', issued('15 A/QĐ-SNV', '05/3/2026'), '15a'],
    ['the year in the symbol alone', { ...issued('7/2025/QĐ-UBND', '') }, '7'],
    ['a draft', issued('/QĐ-SNV', '05/3/2026'), null],
    ['no date and no year', issued('15/QĐ-SNV', ''), null],
    ['a Party document', issued('15/QĐ-TU', '05/3/2026', 'TỈNH ỦY', { phamVi: 'dang' }), null],
    ['no body', record({ so: '15', kyHieu: 'QĐ-X', thoiGian: { ngay: 1, thang: 1, nam: 2026 } }), null],
  ])('%s', (_, own, number) => {
    const [document] = numbered(own);
    expect(document ? `${document.number}${document.suffix}` : null).toBe(number);
  });
});

describe('series', () => {
  test('letters of units that count by themselves are no doubled numbers', () => {
    const units = ['VP', 'TCCB'].flatMap((unit) =>
      [1, 2, 3, 4, 5].map((number) => issued(`${number}/SNV-${unit}`, `0${number}/01/2026`)),
    );
    expect(found(...units)).toEqual([]);
  });

  test('letters of all units counted together: a doubled number is for a person to see', () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8].map((number) =>
      issued(`${number}/SNV-${number % 2 ? 'VP' : 'TCCB'}`, `0${number}/01/2026`),
    );
    expect(found(...numbers)).toEqual([]);
    expect(found(...numbers, issued('3/SNV-TCCB', '03/01/2026'))).toEqual(['trung/perhapsRow 3.docx 9.docx']);
  });

  test('types numbered together run on together', () => {
    const mixed = [1, 2, 3, 4, 5, 6, 7, 8].map((number) =>
      issued(`${number}/${number % 3 ? 'SNV-VP' : 'QĐ-SNV'}`, `0${number}/01/2026`),
    );
    expect(found(...mixed)).toEqual([]);
    expect(found(...mixed.filter((_, index) => index !== 4))).toEqual(['nhay/missing 4.docx 5.docx']);
    expect(found(...mixed, issued('4/QĐ-SNV', '04/01/2026'))).toEqual(['trung/perhapsRow 4.docx 9.docx']);
  });

  test('a secret document has a row of its own', () => {
    expect(
      found(issued('5/QĐ-SNV', '05/01/2026'), issued('5/QĐ-SNV', '05/01/2026', undefined, { doMat: 'MẬT' })),
    ).toEqual([]);
  });
});

describe('files of one document', () => {
  const one = issued('15/QĐ-SNV', '12/01/2026');
  const copiesOf = (...files: readonly (readonly [string, AuditRecord])[]) =>
    judgeNumbers(files.flatMap(([file, own]) => numberedOf(file, own) ?? []));

  test('the same words in another file format are a copy', () => {
    const { findings, copies } = copiesOf(['a/qd15.docx', one], ['b/quyet dinh.doc', { ...one }]);
    expect(findings).toEqual([]);
    expect(copies).toEqual([{ soKyHieu: '15/QĐ-SNV', files: ['a/qd15.docx', 'b/quyet dinh.doc'] }]);
  });

  test.each([
    'qd15 (1).docx',
    'qd15_signed.docx',
    'qd15 - Copy.docx',
    'qd15.doc',
    'QD15 dự thảo v2.docx',
    'qd15.da-sua.docx',
  ])('%s beside qd15.docx: other words, one matter and day', (file) => {
    const { findings, copies } = copiesOf(['qd15.docx', one], [file, { ...one, words: 'other' }]);
    expect(findings).toEqual([]);
    expect(copies).toHaveLength(1);
  });

  test('another matter is another document, whatever the file is called', () => {
    const other = issued('15/QĐ-SNV', '12/01/2026', undefined, { trichYeu: 'việc khác' });
    const { findings, copies } = copiesOf(['qd15.docx', one], ['qd15 (1).docx', other]);
    expect(copies).toEqual([]);
    expect(findings.map(({ messageId, outcome, level }) => [messageId, outcome, level])).toEqual([
      ['twice', 'fail', 'error'],
    ]);
  });
});

test('levels and options of the user hold', () => {
  const set = numbered(issued('15/QĐ-SNV', '12/01/2026'), issued('15/QĐ-SNV', '13/01/2026'));
  const levels = { 'so-van-ban/trung': 'off', 'so-van-ban/nhay': 'error' } as const;
  const options = { 'so-van-ban/nhay': { complete: true } };
  const { findings } = judgeNumbers(set, () => ({ levels, options }));
  expect(findings.map(({ messageId, level }) => [messageId, level])).toEqual([['skipped', 'error']]);
});
