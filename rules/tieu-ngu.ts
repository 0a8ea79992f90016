/** Tiêu ngữ: Phụ lục I, Phần I, Mục II, khoản 1 điểm b. */
import type { Component } from '../src/anatomy/types.js';
import { defineRule, placeText, type Rule } from '../src/engine/index.js';
import { withoutNoteMarks } from '../src/text/blanks.js';
import { LATIN } from '../src/text/latin.js';
import { asMeant } from '../src/text/strange.js';
import { TYPE_STYLES } from './data/type-styles.js';
import { alignRule } from './make/align-rule.js';
import { ruleLengthRule } from './make/rule-length.js';
import { ruleLineRule } from './make/rule-line.js';
import { sizeRule } from './make/size-rule.js';
import { styleRule } from './make/style-rule.js';
import { withoutCaps } from './mend/letters.js';
import { inPlaceOfWords, reworded } from './mend/words.js';

const WORDS = 'Độc lập - Tự do - Hạnh phúc';
const PHRASES = WORDS.split(' - ');
const WORD = new RegExp(`[${LATIN}]+`, 'g');

const requirement = { clause: 'I/II.1.b', target: 'tieuNgu', style: TYPE_STYLES.tieuNgu } as const;
const facts = { clause: 'I/II.1.b', level: 'error', fix: 'safe', target: 'tieuNgu' } as const;

/** What is read, white space kept, note marks left out, in composed letters. */
function read(part: Component): string {
  return withoutNoteMarks(part.lines.map((line) => line.text).join(' '))
    .normalize('NFC')
    .trim();
}

/** Words only, separated by one space. */
function words(text: string): string {
  return text.toLowerCase().match(WORD)?.join(' ') ?? '';
}

/** A mark of punctuation after the last word. */
const CLOSED = /[.,;:!]$/;

const noiDung = defineRule({
  ...facts,
  id: 'tieu-ngu/noi-dung',
  title: { vi: 'Lời của Tiêu ngữ', en: 'Wording of the motto' },
  messages: {
    wording: {
      vi: 'Tiêu ngữ viết sai; phải viết “{words}”.',
      en: 'The motto is misspelt; it must read “{words}”.',
    },
  },
  mend: { vi: `Gõ lại đúng dòng chữ “${WORDS}”.`, en: `Type the line again: “${WORDS}”.` },
  *check(part, context) {
    const actual = read(part);
    // Strange letters are a finding of their own: trang/ky-tu-la.
    if (words(asMeant(actual)) === words(WORDS) && !CLOSED.test(actual)) return;
    yield context.finding('wording', { words: WORDS }, part.lines, { expected: WORDS, actual });
  },
  *repair({ places }, { anatomy }) {
    if (places.length === 1) yield* reworded(places, anatomy, inPlaceOfWords(WORDS));
  },
});

/** What stands between letters and is no part of a word: spaces with at least one sign among them. */
const SEPARATOR = new RegExp(`(?<=[${LATIN}])\\s*[^${LATIN}\\d\\s]+\\s*(?=[${LATIN}])`, 'g');
const HYPHEN = /^[ \u00a0]-[ \u00a0]$/;

/** The three phrases in whatever case, and what stands between them. */
const WHOLE = new RegExp(
  PHRASES.map((phrase) => `(${phrase.replace(' ', '\\s+')})`).join(`([^${LATIN}]*)`),
  'iu',
);

/** What separates the phrases; where the words are wrong, every sign between letters. */
function separators(text: string): readonly string[] {
  const match = WHOLE.exec(text);
  return match ? [match[2] ?? '', match[4] ?? ''] : (text.match(SEPARATOR) ?? []);
}

/** The text with hyphens between its phrases, everything else as it is. */
const withHyphens = (text: string): string =>
  WHOLE.test(text) ? text.replace(WHOLE, '$1 - $3 - $5') : text.replace(SEPARATOR, ' - ');

const gachNoi = defineRule({
  ...facts,
  id: 'tieu-ngu/gach-noi',
  title: { vi: 'Gạch nối, có cách chữ giữa các cụm từ của Tiêu ngữ', en: 'Hyphens with spaces in the motto' },
  messages: {
    hyphen: {
      vi: 'Giữa các cụm từ của Tiêu ngữ phải là gạch nối ngắn (-), mỗi bên có một dấu cách.',
      en: 'The phrases of the motto must be separated by a hyphen (-) with one space on each side.',
    },
  },
  mend: {
    vi: 'Xóa dấu giữa các cụm từ rồi gõ: dấu cách, dấu trừ trên bàn phím, dấu cách. Nếu Word tự đổi thành gạch dài, bấm Ctrl+Z.',
    en: 'Type a space, the minus key and a space between the phrases; press Ctrl+Z if Word makes a dash of it.',
  },
  *check(part, context) {
    const actual = read(part);
    if (separators(actual).every((sign) => HYPHEN.test(sign))) return;
    yield context.finding('hyphen', {}, part.lines, { expected: WORDS, actual });
  },
  repair: ({ places }, { anatomy }) => reworded(places, anatomy, withHyphens),
});

/** The words as typed in the case that they must have. */
function inCase(text: string): string {
  const asked = WORDS.match(WORD) ?? [];
  let at = 0;
  return text.replace(WORD, (word) => {
    const right = asked[at++];
    return right?.toLowerCase() === word.toLowerCase() ? right : word;
  });
}

const vietHoa = defineRule({
  ...facts,
  id: 'tieu-ngu/viet-hoa',
  title: { vi: 'Chữ hoa, chữ thường ở Tiêu ngữ', en: 'Letter case of the motto' },
  messages: {
    case: {
      vi: 'Tiêu ngữ phải viết chữ in thường, viết hoa chữ cái đầu của mỗi cụm từ: “{words}”.',
      en: 'The motto must be in lower case with a capital at the start of each phrase: “{words}”.',
    },
  },
  mend: {
    vi: `Gõ lại “${WORDS}” và bỏ định dạng chữ in hoa (All caps) nếu có.`,
    en: `Type “${WORDS}” again, without All caps.`,
  },
  *check(part, context) {
    const printed = part.lines.map(placeText).join(' ').normalize('NFC');
    const letters = printed.match(WORD) ?? [];
    const asked = WORDS.match(WORD) ?? [];
    const wrong = letters.some((word, index) => {
      const right = asked[index];
      return right !== undefined && word !== right && word.toLowerCase() === right.toLowerCase();
    });
    if (wrong)
      yield context.finding('case', { words: WORDS }, part.lines, { expected: WORDS, actual: printed });
  },
  *repair({ places }, { anatomy }) {
    yield* withoutCaps(places);
    if (places.length === 1) yield* reworded(places, anatomy, inCase);
  },
});

export const tieuNgu: readonly Rule[] = [
  noiDung,
  gachNoi,
  vietHoa,
  sizeRule({ id: 'tieu-ngu/co-chu', ...requirement }),
  styleRule({ id: 'tieu-ngu/kieu-chu', ...requirement }),
  alignRule({
    id: 'tieu-ngu/canh-giua',
    ...requirement,
    under: { vi: 'dưới Quốc hiệu', en: 'under the national name' },
  }),
  ruleLineRule({ id: 'tieu-ngu/duong-ke', ...requirement, drawnShare: 1 }),
  ruleLengthRule({
    id: 'tieu-ngu/do-dai-duong-ke',
    ...requirement,
    share: [0.9, 1.1],
    drawnShare: 1,
    asked: { vi: 'độ dài của dòng chữ', en: 'as long as the words' },
  }),
];
