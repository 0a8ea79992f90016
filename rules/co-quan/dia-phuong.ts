import { defineRule } from '../../src/engine/index.js';
import { isBlank } from '../../src/text/blanks.js';
import { fold } from '../../src/text/fold.js';
import { BODIES_OF_A_PLACE, DEPARTMENTS, KINDS_OF_PLACE } from '../data/local-bodies.js';

const alternatives = (words: readonly string[]) => words.map((word) => fold(word)).join('|');

/** `ỦY BAN NHÂN DÂN`, `UBND TỈNH`: nothing, or only the kind of unit, after the body. */
const BARE = new RegExp(
  `^(?:${alternatives(BODIES_OF_A_PLACE)})\\.?(?: (?:${alternatives(KINDS_OF_PLACE)})\\.?)?$`,
  'u',
);
const BARE_DEPARTMENT = new RegExp(`^(?:sở|phòng) (?:${alternatives(DEPARTMENTS)})$`, 'u');

/** Cơ quan chủ quản ở địa phương có tên địa phương. */
export const diaPhuong = defineRule({
  id: 'co-quan/dia-phuong',
  clause: 'I/II.2.a',
  level: 'warning',
  fix: 'none',
  target: 'coQuanChuQuan',
  title: { vi: 'Tên địa phương sau tên cơ quan chủ quản', en: 'Place in the name of a local superior body' },
  messages: {
    bare: {
      vi: 'Tên cơ quan chủ quản trực tiếp ở địa phương phải có thêm tên địa phương: “{found}” chưa rõ thuộc nơi nào.',
      en: 'A local superior body’s name must carry its place; “{found}” does not say of which.',
    },
    department: {
      vi: 'Hãy xem có cần ghi thêm tên địa phương sau “{found}” không.',
      en: 'Please look whether “{found}” needs the name of its place.',
    },
  },
  mend: {
    vi: 'Ghi thêm tên tỉnh, thành phố, xã, phường... ngay sau tên cơ quan chủ quản.',
    en: 'Add the name of the province, city or commune after the superior body’s name.',
  },
  *check(part, context) {
    const found = part.lines
      .map((line) => line.text)
      .join(' ')
      .replace(/\s+/g, ' ')
      .normalize('NFC')
      .trim();
    if (isBlank(found)) return;
    const name = fold(found);
    if (BARE.test(name)) yield context.finding('bare', { found }, part.lines);
    else if (BARE_DEPARTMENT.test(name)) {
      yield context.finding('department', { found }, part.lines, { outcome: 'review' });
    }
  },
});
