import { countCase, defineRule, departures, placeText, type Rule } from '../../src/engine/index.js';
import { asSentence, fixOfSmallLetters, inCapitals, inSmallLetters } from '../mend/letters.js';
import { linesOf, type Requirement } from './requirement.js';

/** Whether a text counts as set in capitals: at least four letters, nine in ten of them capital. */
export function mostlyCapitals({
  upper,
  lower,
}: {
  readonly upper: number;
  readonly lower: number;
}): boolean {
  return upper >= 4 && upper >= 9 * lower;
}

/** In hoa, in thường: all letters capital, or not the whole text in capitals. */
export function caseRule(requirement: Requirement): Rule {
  return requirement.style.case === 'upper' ? upperRule(requirement) : lowerRule(requirement);
}

function upperRule({ id, clause, target, style, level = 'error', fix = 'safe' }: Requirement): Rule {
  const { name } = style;
  return defineRule({
    id,
    clause,
    level,
    fix,
    target: linesOf(target),
    title: { vi: `Chữ in hoa ở ${name.vi}`, en: `Capitals in ${name.en}` },
    messages: {
      upper: {
        vi: 'Chữ của {name} phải viết in hoa toàn bộ.',
        en: 'All letters of {name} must be capitals.',
      },
    },
    mend: {
      vi: 'Chọn dòng chữ, vào thẻ Trang đầu (Home), nút Aa (Change Case), chọn UPPERCASE.',
      en: 'Select the text; Home, Change Case (Aa), UPPERCASE.',
    },
    *check(lines, context) {
      const wrong = departures(lines, ({ text, format }) =>
        format.caps || format.smallCaps || text === text.toUpperCase() ? null : 'lower',
      );
      if (!wrong) return;
      const actual = lines.map(placeText).join(' ');
      yield context.finding('upper', { name }, wrong.places, { expected: actual.toUpperCase(), actual });
    },
    repair: ({ places }, { anatomy }) => inCapitals(places, anatomy),
  });
}

function lowerRule({ id, clause, target, style, level = 'error', fix = 'unsafe' }: Requirement): Rule {
  const { name } = style;
  return defineRule({
    id,
    clause,
    level,
    fix,
    target: linesOf(target),
    title: { vi: `Chữ in thường ở ${name.vi}`, en: `Lower case in ${name.en}` },
    messages: {
      lower: {
        vi: 'Chữ của {name} đang viết in hoa toàn bộ; phải là chữ in thường.',
        en: 'The text of {name} is all in capitals; it must be in lower case.',
      },
    },
    mend: {
      vi: 'Chọn dòng chữ, vào thẻ Trang đầu (Home), nút Aa (Change Case), chọn Sentence case rồi sửa lại tên riêng.',
      en: 'Select the text; Home, Change Case (Aa), Sentence case; then restore proper names.',
    },
    *check(lines, context) {
      if (!mostlyCapitals(countCase(lines))) return;
      yield context.finding('lower', { name }, lines, {
        expected: { vi: 'chữ in thường', en: 'lower case' },
        actual: { vi: 'chữ in hoa', en: 'capitals' },
        fix: fixOfSmallLetters(lines),
      });
    },
    repair: ({ places }, { anatomy }) => inSmallLetters(places, anatomy, asSentence),
  });
}
