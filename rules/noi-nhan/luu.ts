import type { Entry } from '../../src/anatomy/types.js';
import { type Bilingual, defineRule } from '../../src/engine/index.js';
import { isOfType } from '../make/presence-rule.js';
import { reworded } from '../mend/words.js';
import { type Kept, keptOf } from './entries.js';

/** A slip of presence cards and the like keeps one copy at the office alone (Phụ lục III, Mẫu 1.8). */
const withoutUnit = isOfType('giay-gioi-thieu');

/** Drafter's code with the number of copies, `PL.(300)`, or copies alone, `320b`. */
const CODE = /^(?:\p{Lu}{1,6}\s*\.?\s*\(\s*\d+\s*b?(?:ản)?\s*\)|\(?\d+\s*b?(?:ản)?\)?)\s*\.?$/u;
/** Nothing, dots, figures of notes: the sample's blanks. */
const BLANK = /^[\s.…_\d()]*$/;

export const luu = defineRule({
  id: 'noi-nhan/luu',
  clause: 'I/II.9.d',
  level: 'error',
  fix: 'safe',
  target: (anatomy) => (anatomy.noiNhan.length > 0 ? anatomy : null),
  title: { vi: 'Dòng “Lưu” của nơi nhận', en: 'The line “Lưu” of the recipients' },
  messages: {
    missing: {
      vi: 'Dòng cuối của nơi nhận phải là “Lưu: VT, chữ viết tắt đơn vị soạn thảo, số bản lưu (nếu cần).”',
      en: 'The last recipient must be “Lưu: VT, drafting unit, copies kept (if needed).”',
    },
    faults: {
      vi: 'Dòng “{found}”: {faults}; phải ghi “Lưu: VT, chữ viết tắt đơn vị soạn thảo.”',
      en: '“{found}”: {faults}; it must read “Lưu: VT, drafting unit.”',
    },
    blank: {
      vi: 'Dòng “Lưu” còn để trống; khi hoàn thiện phải ghi “Lưu: VT, chữ viết tắt đơn vị soạn thảo.”',
      en: 'The line “Lưu” is still blank; it must read “Lưu: VT, drafting unit.”',
    },
    drafter: {
      vi: 'Sau dòng “Lưu” có ghi “{tail}”; đây là thói quen ghi tên người soạn thảo, mẫu của Nghị định chỉ có ký hiệu người soạn thảo và số lượng bản, ví dụ PL.(300).',
      en: '“{tail}” stands behind “Lưu”; naming the drafter there is practice, the decree’s form is initials and copies: PL.(300).',
    },
  },
  mend: {
    vi: 'Sửa dòng cuối thành “- Lưu: VT, ...”, kết thúc bằng dấu chấm.',
    en: 'Make the last line “- Lưu: VT, ....”',
  },
  *check(anatomy, context) {
    const kept = keptOf(anatomy);
    if (!kept) {
      const blank = anatomy.noiNhan.some(({ text }) => !/\p{L}/u.test(text)) || anatomy.template;
      const last = anatomy.noiNhan.at(-1)!.line;
      yield context.finding('missing', {}, last, { outcome: blank ? 'review' : 'fail', fix: 'none' });
      return;
    }
    const { entry, raw, list, tail } = kept;
    if (BLANK.test(list)) {
      yield context.finding('blank', {}, entry.line, { outcome: 'review', fix: 'none' });
      return;
    }
    const faults = faultsOf(kept, withoutUnit(context));
    if (anatomy.noiNhan.at(-1) !== entry && !followsOn(anatomy.noiNhan.at(-1)!)) faults.push(NOT_LAST);
    if (faults.length > 0) {
      const text = { vi: faults.map(({ vi }) => vi).join(', '), en: faults.map(({ en }) => en).join(', ') };
      yield context.finding('faults', { found: raw, faults: text }, entry.line, {
        expected: 'Lưu: VT, ...',
        actual: raw,
        // The drafting unit is for a person to name.
        ...(faults.every((fault) => fault === NO_COLON || fault === NO_COMMA) ? {} : { fix: 'none' }),
      });
    } else if (tail !== '' && !CODE.test(tail) && !BLANK.test(tail)) {
      yield context.finding('drafter', { tail }, entry.line, { level: 'info', actual: raw, fix: 'none' });
    }
  },
  repair: ({ places }, { anatomy }) =>
    reworded(places, anatomy, (text) =>
      text.replace(KEPT, '$1: ').replace(/^([^:]*: VT)\s*(?:[;–-]|\.(?!\.))?\s*(?=[\p{L}\d…]|\.\.)/u, '$1, '),
    ),
});

/** A drafter's code, an address or a name below the list: no recipient. */
const followsOn = ({ bullet, text }: Entry): boolean =>
  bullet === '' || CODE.test(text) || !/\p{L}/u.test(text);

/** The word Lưu behind its hyphen, with what parts it from the next. */
const KEPT = /^(\P{L}*l\p{L}u)[\s:;.,–-]*/iu;

const CAPITALS: Bilingual = { vi: 'chữ “Lưu” viết in hoa', en: '“Lưu” is in capitals' };
const NOT_LAST: Bilingual = { vi: 'không phải dòng cuối cùng', en: 'it is not the last line' };
const NO_COLON: Bilingual = { vi: 'thiếu dấu hai chấm sau “Lưu”', en: 'no colon after “Lưu”' };
const NO_COMMA: Bilingual = { vi: 'thiếu dấu phẩy sau “VT”', en: 'no comma after “VT”' };

function faultsOf({ separator, list, entry, raw }: Kept, unitless: boolean): Bilingual[] {
  const faults: Bilingual[] = [];
  if (raw.startsWith('LƯU')) faults.push(CAPITALS);
  if (separator !== ':') faults.push(NO_COLON);
  if (!/^VT(?!\p{L})/u.test(list)) {
    faults.push({ vi: '“VT” không đứng đầu', en: '“VT” does not come first' });
    return faults;
  }
  const after = list.slice(2);
  const ends = /^\s*(?:\(\s*\d+\s*(?:b|bản)?\s*\))?\s*[.;]?\s*$/u.test(after);
  if (ends && !unitless && !/(?:\.{2,}|…)\s*$/.test(entry.line.text)) {
    faults.push({ vi: 'thiếu chữ viết tắt đơn vị (bộ phận) soạn thảo', en: 'no drafting unit' });
  } else if (!ends && !/^\s*,/.test(after)) {
    faults.push(NO_COMMA);
  }
  return faults;
}
