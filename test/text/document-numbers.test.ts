import { describe, expect, it } from 'vitest';
import { type DocumentNumber, findDocumentNumbers, readNumberLine } from '../../src/text/document-numbers.js';

/** word, số, year, groups, joints. */
function shown(number: DocumentNumber | null): string | null {
  if (!number) return null;
  const groups = number.groups.map((group) => group.text || '…').join(' ');
  const joints = number.joints.map((joint) => joint.text).join('');
  return `${number.word?.text ?? '-'}${number.colon ? ':' : ''} ${number.so.text || '…'} ${number.year?.text ?? '-'} ${groups} ${joints}`;
}

describe('numbers cited in a text', () => {
  it.each([
    ['Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3', ['số 30 2020 NĐ CP //-']],
    ['Quyết định 15/QĐ-BNV; Công văn số 306/TTr-VP', ['- 15 - QĐ BNV /-', 'số 306 - TTr VP /-']],
    ['Nghị quyết số 29-NQ/TW ngày', ['số 29 - NQ TW -/']],
    ['Luật số 63/2020/QH14.', ['số 63 2020 QH14 //']],
    ['số 22 / 2020 / NĐ – CP của', ['số 22 2020 NĐ CP  /  /  – ']],
    ['số 05/QyĐ-ABC.', ['số 05 - QyĐ ABC /-']],
    ['số …./QĐ-UBND', ['số … - QĐ UBND /-']],
    ['15/SGD&ĐT-VP', ['- 15 - SGD&ĐT VP /-']],
    ['01/2020/TTLT-BNV-BTC', ['- 01 2020 TTLT BNV BTC //--']],
    ['12/2024/QĐST-HNGĐ', ['- 12 2024 QĐST HNGĐ //-']],
    ['22/CT-TTg', ['- 22 - CT TTg /-']],
  ])('%s', (text, expected) => {
    expect(findDocumentNumbers(text).map(shown)).toEqual(expected);
  });

  it.each([
    '3/4 diện tích',
    '2 lần/Người',
    '1/Người',
    '24/7',
    'km/h',
    '100.000/Người',
    '100đ/USD',
    'số 5/A đường',
    '05/3/2020',
    '',
  ])('none in %j', (text) => {
    expect(findDocumentNumbers(text)).toEqual([]);
  });
});

describe('the line of the head', () => {
  it.each([
    ['Số: 15/QĐ-BNV', 'Số: 15 - QĐ BNV /-'],
    ['Số:      /QĐ-UBND', 'Số: … - QĐ UBND /-'],
    ['Số:.../2024/QĐ-...', 'Số: … 2024 QĐ … //-'],
    ['Số: …../20…./QĐ-UBND', 'Số: … 20…. QĐ UBND //-'],
    ['Số:       /2025/HĐLĐ', 'Số: … 2025 HĐLĐ //'],
    ['SỐ: 05/BNV-VP', 'SỐ: 05 - BNV VP /-'],
    ['Số 15/QĐ-X', 'Số 15 - QĐ X /-'],
    ['Số: 15 /BC – UBND  ', 'Số: 15 - BC UBND  / – '],
    ['số: 15/qđ-ubnd', 'số: 15 - qđ ubnd /-'],
    ['Số: 12-QĐ/TU', 'Số: 12 - QĐ TU -/'],
    ['Số: 15/QĐ.UBND', 'Số: 15 - QĐ UBND /.'],
    ['Số: 15/QĐ-BNV\tHà Nội, ngày 5', 'Số: 15 - QĐ BNV /-'],
    ['Số: 05/BNV-VP V/v họp', 'Số: 05 - BNV VP /-'],
    ['Số: ……/TB-……', 'Số: … - TB … /-'],
    ['Số: 24./QĐ-HV', 'Số: 24 - QĐ HV /-'],
    ['Số:  /', 'Số: … - … /'],
    ['Số: 15/QĐ-BNV; Số: 05/BNV-VP', 'Số: 15 - QĐ BNV /-'],
    ['Số: 15/QĐ-HĐND (Quyết định)', 'Số: 15 - QĐ HĐND /-'],
    ['Số:    /...(3)...', 'Số: … - ...(3)... /'],
    ['Số: «SO_QD»/QĐ-X', 'Số: … - QĐ X /-'],
    [`Số:    \${KH}`, 'Số: … -  '],
    ['Số:      15', 'Số: 15 -  '],
    ['Số 15', 'Số 15 -  '],
    ['Số:', 'Số: … -  '],
  ])('%j', (text, expected) => {
    expect(shown(readNumberLine(text))).toBe(expected);
    expect(shown(readNumberLine(text.normalize('NFD')))).toBe(expected);
  });

  it.each([
    'Số liệu',
    'Số, ký hiệu của văn bản',
    'Số/ký hiệu văn bản: …',
    'Số lượng: 5',
    'Sổ: 1',
    'Số 12 đường Lê Lợi',
    '15/QĐ-BNV',
    '',
  ])('none in %j', (text) => {
    expect(readNumberLine(text)).toBeNull();
  });

  it('gives offsets of every part', () => {
    const text = 'Số: 05 / QĐ-UBND';
    const number = readNumberLine(text)!;
    const parts = [number.so, number.kyHieu!, ...number.groups, ...number.joints];
    for (const part of parts) expect(text.slice(part.from, part.to)).toBe(part.text);
    expect(number.kyHieu?.text).toBe('QĐ-UBND');
  });
});
