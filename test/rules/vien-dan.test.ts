import { describe, expect, test } from 'vitest';
import { citationsIn } from '../../rules/vien-dan/citation.js';
import { type BodyLine, CENTRED, said } from './body-lines.js';

/** A notice with these paragraphs. */
const notice = (...lines: readonly BodyLine[]): string[] =>
  said('vien-dan', [
    ['**THÔNG BÁO**', CENTRED],
    ['**Về việc thực hiện Kế hoạch số 07/KH-UBND**', CENTRED],
    ...lines,
  ]);

const FULL = 'Công văn số 15/SNV-VP ngày 12 tháng 01 năm 2024 của Sở Nội vụ về việc rà soát hồ sơ';

describe('the first reference', () => {
  test.each<[string, string, string[]]>([
    ['whole', `Thực hiện ${FULL}, Phòng báo cáo như sau.`, []],
    [
      'without date',
      'Thực hiện Công văn số 15/SNV-VP của Sở Nội vụ về việc rà soát hồ sơ, Phòng báo cáo.',
      ['lan-dau missing fail'],
    ],
    [
      'without body',
      'Theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 về công tác văn thư.',
      ['lan-dau missing fail'],
    ],
    [
      'without statement',
      'Việc rà soát theo Công văn số 15/SNV-VP ngày 12 tháng 01 năm 2024 của Sở Nội vụ.',
      ['lan-dau missing fail'],
    ],
    [
      'body and date before the number',
      'Ngày 05 tháng 3 năm 2020, Chính phủ ban hành Nghị định số 30/2020/NĐ-CP về công tác văn thư.',
      [],
    ],
    [
      'two with one statement',
      'Theo Quyết định số 12/QĐ-SNV ngày 05 tháng 3 năm 2020 và Quyết định số 15/QĐ-SNV ngày 09 tháng 3 năm 2020 của Sở Nội vụ về phân công.',
      [],
    ],
    ['in brackets', 'Hồ sơ đã được Sở cấp (Quyết định số 12/QĐ-SNV).', []],
    ['named in the title', 'Việc thực hiện Kế hoạch số 07/KH-UBND đã hoàn thành.', []],
    ['a law with its number', 'Theo Luật số 31/2024/QH15.', []],
    ['no document at all', 'Tỷ lệ đạt 3/4, mỗi người 2 lít/người/ngày.', []],
  ])('%s', (_, text, expected) => {
    expect(notice(text)).toEqual(expected);
  });

  test('the bases count as the first', () => {
    const lines: BodyLine[] = [
      `__Căn cứ ${FULL};__`,
      '__Theo đề nghị của Chánh Văn phòng.__',
      'Việc rà soát thực hiện theo Công văn số 15/SNV-VP.',
    ];
    expect(notice(...lines)).toEqual([]);
  });
});

describe('later references', () => {
  test('type, number and symbol are enough', () => {
    expect(notice(`Theo ${FULL}.`, 'Các đơn vị thực hiện Công văn số 15/SNV-VP.')).toEqual([]);
  });
  test('all of it again', () => {
    expect(notice(`Theo ${FULL}.`, `Các đơn vị thực hiện ${FULL}.`)).toEqual(['lan-sau repeated review']);
  });
});

describe('the word số and the date', () => {
  test.each<[string, string, string[]]>([
    ['no word', `Theo ${FULL.replace('số ', '')}.`, ['tu-so word fail']],
    ['a law', 'Theo Luật 31/2024/QH15.', []],
    ['date in figures', `Theo ${FULL.replace('12 tháng 01 năm 2024', '12/01/2024')}.`, ['tu-so date fail']],
    [
      'date in figures with hyphens',
      `Theo ${FULL.replace('12 tháng 01 năm 2024', '12-01-2024')}.`,
      ['tu-so date fail'],
    ],
  ])('%s', (_, text, expected) => {
    expect(notice(text)).toEqual(expected);
  });

  test('date in figures at a later reference', () => {
    const again = 'Các đơn vị thực hiện Công văn số 15/SNV-VP ngày 12/01/2024.';
    expect(notice(`Theo ${FULL}.`, again)).toEqual(['lan-sau repeated review']);
  });
});

describe('reading citations', () => {
  test.each<[string, string, string[]]>([
    ['spaces and dashes in the number', 'Quyết định số 05 / QĐ – SNV', ['quyết định 5/QĐ-SNV']],
    [
      'the longest type',
      'Thông tư liên tịch số 01/2015/TTLT-BNV-BTC',
      ['thông tư liên tịch 1/2015/TTLT-BNV-BTC'],
    ],
    [
      'several',
      'Nghị định số 30/2020/NĐ-CP và Thông tư số 05/2021/TT-BNV',
      ['nghị định 30/2020/NĐ-CP', 'thông tư 5/2021/TT-BNV'],
    ],
    ['a number without type', 'mẫu số 02/TTr-KT', []],
  ])('%s', (_, text, expected) => {
    expect(citationsIn(text).map(({ type, key }) => `${type} ${key}`)).toEqual(expected);
  });

  test('offsets give type and number back', () => {
    const text = 'Căn cứ  Nghị định số 30/2020/NĐ-CP, ngày 05/3/2020 của Chính phủ';
    const [found] = citationsIn(text);
    expect(text.slice(found!.from, found!.to)).toBe('Nghị định số 30/2020/NĐ-CP');
    expect(text.slice(found!.dateAt!.from, found!.dateAt!.to)).toBe('05/3/2020');
  });
});
