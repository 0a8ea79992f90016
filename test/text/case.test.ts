import { describe, expect, it } from 'vitest';
import {
  capitalise,
  decapitalise,
  isLower,
  isSentenceCase,
  isTitleCase,
  isUpper,
  lower,
  startsUpper,
  titleCase,
  upper,
} from '../../src/text/case.js';

describe.each(['NFC', 'NFD'])('case in %s', (form) => {
  it.each([
    //                               upper  lower  title  sentence
    ['CỘNG HÒA XÃ HỘI', true, false, false, false],
    ['SỐ: 15/QĐ-UBND', true, false, false, false],
    ['ĐIỀU 1.', true, false, false, false],
    ['Độc lập', false, false, false, true],
    ['Độc lập - Tự do', false, false, false, true],
    ['Nguyễn Thị Ánh', false, false, true, true],
    ['độc lập', false, true, false, false],
    ['Đ', true, false, true, true],
    ['“Về việc giao đất”', false, false, false, true],
    ['123 ./.', false, false, false, false],
    ['', false, false, false, false],
  ])('%j', (text, upperCase, lowerCase, title, sentence) => {
    const given = text.normalize(form);
    expect([isUpper(given), isLower(given), isTitleCase(given), isSentenceCase(given)]).toEqual([
      upperCase,
      lowerCase,
      title,
      sentence,
    ]);
  });

  it('changes case', () => {
    const of = (text: string) => text.normalize(form);
    expect(upper(of('được ủy quyền'))).toBe(of('ĐƯỢC ỦY QUYỀN'));
    expect(lower(of('ĐƯỢC ỦY QUYỀN'))).toBe(of('được ủy quyền'));
    expect(capitalise(of('“ủy ban'))).toBe(of('“Ủy ban'));
    expect(decapitalise(of('Ủy Ban'))).toBe(of('ủy Ban'));
    expect(titleCase(of('PHÓ CHỦ TỊCH'))).toBe(of('Phó Chủ Tịch'));
    expect(startsUpper(of('1. Ủy ban'))).toBe(true);
  });
});
