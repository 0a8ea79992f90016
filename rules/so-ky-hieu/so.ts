import { defineRule, placeText } from '../../src/engine/index.js';
import { withoutCaps } from '../mend/letters.js';
import { reworded } from '../mend/words.js';
import { isBlankNumber, numberLineOf } from './number-line.js';

/** The number where it is written in digits; null elsewhere. */
const digitsOf = (written: string): number | null => (/^\d{1,6}$/.test(written) ? Number(written) : null);

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** What stands before the number: the word, the space behind it, the colon. */
const WORD = /^(\(?\s*)(s\p{L}{0,2}(?!\p{L}))?(\s*)(:)?/iu;

/** The line with the word and its colon; room that is left for the number stays. */
const withWord = (text: string): string =>
  text.replace(WORD, (_, open: string, _word, gap: string, colon: string | undefined) =>
    colon ? `${open}Số:` : `${open}Số:${gap || ' '}`,
  );

export const tuSo = defineRule({
  id: 'so-ky-hieu/tu-so',
  clause: 'I/II.3.c',
  level: 'error',
  fix: 'safe',
  target: 'soKyHieu',
  title: { vi: 'Từ “Số” và dấu hai chấm', en: 'The word “Số” and its colon' },
  messages: {
    missing: {
      vi: 'Trước số, ký hiệu phải có từ “Số” và dấu hai chấm.',
      en: 'The number must follow the word “Số” and a colon.',
    },
    word: {
      vi: 'Từ “Số” đang viết là “{found}”; phải viết “Số”, chữ in thường, chỉ viết hoa chữ S.',
      en: 'The word is written “{found}”; it must be “Số”, in lower case with a capital S.',
    },
    colon: { vi: 'Sau từ “Số” phải có dấu hai chấm.', en: 'A colon must follow the word “Số”.' },
    space: {
      vi: 'Dấu hai chấm phải liền sau từ “Số”, không có dấu cách ở giữa.',
      en: 'The colon must follow the word “Số” at once, without a space.',
    },
  },
  mend: { vi: 'Gõ lại “Số: ” ở đầu dòng.', en: 'Type “Số: ” at the start of the line.' },
  *check(part, context) {
    const [line] = part.lines;
    if (!line) return;
    const printed = placeText(line).normalize('NFC');
    const [, , word = '', gap = '', colon = ''] = WORD.exec(printed) ?? [];
    const details = { expected: 'Số:', actual: `${word}${gap}${colon}` };
    if (word === '') yield context.finding('missing', {}, line, { expected: 'Số:' });
    else if (word !== 'Số') yield context.finding('word', { found: word }, line, details);
    else if (colon === '') yield context.finding('colon', {}, line, details);
    else if (gap !== '') yield context.finding('space', {}, line, details);
  },
  *repair({ messageId, places }, { anatomy }) {
    const [line] = places;
    if (!line || !('paragraph' in line)) return;
    const { paragraph, from } = line;
    if (messageId === 'word') yield* withoutCaps([{ paragraph, from, to: from + 'Số'.length }]);
    yield* reworded([line], anatomy, withWord);
  },
});

export const chuSo = defineRule({
  id: 'so-ky-hieu/chu-so',
  clause: 'I/II.3.a',
  level: 'error',
  fix: 'none',
  target: numberLineOf,
  title: { vi: 'Số văn bản bằng chữ số Ả Rập', en: 'Number in Arabic numerals' },
  messages: {
    numerals: {
      vi: 'Số của văn bản ghi là “{found}”; phải ghi bằng chữ số Ả Rập.',
      en: 'The number is written “{found}”; it must be in Arabic numerals.',
    },
    letter: {
      vi: 'Số của văn bản ghi là “{found}”, có chữ cái đi kèm; hãy xem lại số đăng ký.',
      en: 'The number is written “{found}”, with a letter; please look at the register.',
    },
  },
  mend: {
    vi: 'Ghi số thứ tự đăng ký bằng các chữ số 0 đến 9.',
    en: 'Write the number in the figures 0 to 9.',
  },
  *check({ line, written: found }, context) {
    if (isBlankNumber(found) || /^\d+$/.test(found)) return;
    if (/^[IVXLC]+$/.test(found)) yield context.finding('numerals', { found }, line, { actual: found });
    else if (/^\d+\s?\p{L}{1,2}$/u.test(found)) {
      yield context.finding('letter', { found }, line, { actual: found, outcome: 'review' });
    }
  },
});

export const soDuoi10 = defineRule({
  id: 'so-ky-hieu/so-duoi-10',
  clause: 'I/II.3.c',
  level: 'error',
  fix: 'safe',
  target: (anatomy) => {
    const found = numberLineOf(anatomy);
    return found && digitsOf(found.written) !== null ? found : null;
  },
  title: { vi: 'Số 0 trước số nhỏ hơn 10', en: 'Leading zero of numbers below 10' },
  messages: {
    missing: {
      vi: 'Số của văn bản nhỏ hơn 10 phải ghi thêm số 0 phía trước: {expected}.',
      en: 'A number below 10 must have a leading zero: {expected}.',
    },
    extra: {
      vi: 'Chỉ số nhỏ hơn 10 mới ghi thêm một số 0 phía trước; nên ghi {expected}.',
      en: 'Only numbers below 10 have one leading zero; better {expected}.',
    },
  },
  mend: { vi: 'Sửa lại số của văn bản ở dòng “Số:”.', en: 'Correct the number on the line “Số:”.' },
  *check({ line, written }, context) {
    const value = digitsOf(written);
    if (value === null || written === twoDigits(value)) return;
    const expected = twoDigits(value);
    const details = { expected, actual: written };
    yield written.length === 1
      ? context.finding('missing', { expected }, line, details)
      : context.finding('extra', { expected }, line, { ...details, level: 'warning' });
  },
  repair: ({ places, args: { expected } }, { anatomy }) =>
    reworded(places, anatomy, (text) => text.replace(/\d+/, String(expected))),
});
