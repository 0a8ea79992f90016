import { bare } from '../../src/anatomy/patterns.js';
import type { Anatomy } from '../../src/anatomy/types.js';
import { defineRule, placeText, type Rule } from '../../src/engine/index.js';
import { titleCase } from '../../src/text/case.js';
import { BODIES_WITH_OWN_RULES, HONOURS, RANKS } from '../data/positions.js';
import { withoutCaps } from '../mend/letters.js';
import { reworded } from '../mend/words.js';
import { nameLines } from './signers.js';

/** A name without what stands before it. */
const plainName = (text: string): string =>
  text.replace(RANKS, '').replace(HONOURS, '').replace(RANKS, '').trim();

export const hoTen = defineRule({
  id: 'chu-ky/ho-ten',
  clause: 'I/II.7.đ',
  level: 'error',
  fix: 'safe',
  target: nameLines,
  title: { vi: 'Họ và tên người ký viết chữ in thường', en: 'The signer’s name in lower case' },
  messages: {
    capitals: {
      vi: 'Họ và tên người ký đang viết in hoa toàn bộ; phải viết chữ in thường, viết hoa chữ cái đầu mỗi âm tiết: {expected}.',
      en: 'The signer’s name is all in capitals; it must be in lower case with capital initials: {expected}.',
    },
    initials: {
      vi: 'Chữ cái đầu mỗi âm tiết trong họ và tên người ký phải viết hoa: {expected}.',
      en: 'Each syllable of the signer’s name must begin with a capital: {expected}.',
    },
  },
  mend: {
    vi: 'Chọn họ tên, nút Aa (Change Case), chọn Capitalize Each Word.',
    en: 'Select the name; Change Case (Aa), Capitalize Each Word.',
  },
  *check(lines, context) {
    for (const line of lines) {
      const name = plainName(placeText(line).normalize('NFC'));
      const words = name.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
      if (words.length < 2) continue;
      const expected = titleCase(name);
      const details = { expected, actual: name };
      if (name === name.toUpperCase()) yield context.finding('capitals', { expected }, line, details);
      else if (words.some((word) => word.length > 1 && word.charAt(0) === word.charAt(0).toLowerCase())) {
        const sure = words.length <= 5 && !/\d/.test(name);
        yield context.finding('initials', { expected }, line, {
          ...details,
          outcome: sure ? 'fail' : 'review',
        });
      }
    }
  },
  *repair({ places }, { anatomy }) {
    yield* withoutCaps(places);
    yield* reworded(places, anatomy, (text) => {
      const name = plainName(text);
      return text.slice(0, text.length - name.length) + titleCase(name);
    });
  },
});

/**
 * Học hàm, học vị.
 * @param allowed whether the sector of a body lets ranks and degrees stand before the name; by default nobody knows, and those of the
 * armed forces, of education, health and science are left to a person
 */
export function hocHam(allowed: (anatomy: Anatomy) => boolean | 'unknown' = sectorOf): Rule {
  return defineRule({
    id: 'chu-ky/hoc-ham',
    clause: 'I/II.7.c',
    level: 'warning',
    fix: 'unsafe',
    target: nameLines,
    title: { vi: 'Không ghi học hàm, học vị trước họ tên', en: 'No rank or degree before the name' },
    messages: {
      honour: {
        vi: 'Trước họ tên người ký phải bỏ “{found}”: không ghi học hàm, học vị và danh hiệu khác.',
        en: '“{found}” before the signer’s name must go: no rank, degree or honour stands there.',
      },
      sector: {
        vi: 'Trước họ tên người ký có “{found}”; chỉ được ghi khi người đứng đầu cơ quan quản lý ngành, lĩnh vực cho phép.',
        en: '“{found}” stands before the signer’s name; that needs a rule of the sector’s head.',
      },
    },
    mend: { vi: 'Chỉ để họ và tên người ký.', en: 'Leave only the name.' },
    applies: ({ anatomy, body }) => (body.ranksBeforeNames ?? allowed(anatomy)) !== true,
    *check(lines, context) {
      for (const line of lines) {
        const text = line.text.normalize('NFC').trim();
        const found = text.slice(0, text.length - plainName(text).length).trim();
        if (found === '') continue;
        yield (context.body.ranksBeforeNames ?? allowed(context.anatomy)) === 'unknown'
          ? context.finding('sector', { found }, line, { outcome: 'review', actual: text, fix: 'none' })
          : context.finding('honour', { found }, line, { actual: text, expected: plainName(text) });
      }
    },
    repair: ({ places }, { anatomy }) => reworded(places, anatomy, plainName),
  });
}

function sectorOf({ components }: Anatomy): false | 'unknown' {
  const names = [components.get('coQuanChuQuan'), components.get('coQuanBanHanh')];
  const text = names.flatMap((name) => name?.lines.map((line) => bare(line.text)) ?? []).join(' ');
  return BODIES_WITH_OWN_RULES.test(text) ? 'unknown' : false;
}
