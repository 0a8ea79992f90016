/** Chỉ dẫn và số thứ tự của Phụ lục: Phụ lục I, Phần I, Mục III, khoản 1 điểm a. */
import type { Anatomy, Appendix } from '../../src/anatomy/types.js';
import { defineRule } from '../../src/engine/index.js';
import { fold } from '../../src/text/fold.js';
import { formatRoman, parseRoman } from '../../src/text/roman.js';
import { reworded } from '../mend/words.js';

export const phuLuc = (anatomy: Anatomy): readonly Appendix[] => anatomy.phuLuc;

/** The file holds a text before its first phụ lục, not phụ lục alone. */
function hasMainText({ body, phuLuc: [first] }: Anatomy): boolean {
  const end = first?.fromIndex ?? 0;
  return body.some(({ paragraph, role }) => role !== 'empty' && paragraph.index < end);
}

/** Folded text of all that stands before the first phụ lục, a line a paragraph. */
function textBefore({ document, phuLuc: [first] }: Anatomy): string {
  const end = first?.fromIndex ?? 0;
  return document.paragraphs
    .filter(({ story, index }) => story !== 'header' && story !== 'footer' && index < end)
    .map(({ text }) => fold(text))
    .join('\n');
}

/** A number after the word Phụ lục, alone or in a list: `phụ lục i, ii và iii`, `phụ lục số 01`, `phụ lục i đến v`. */
const NUMBERED =
  /phụ lục\s+(?:số\s+)?([ivxlc\d]+(?:\s*(?:,|;|và|đến|-|–)\s*(?:phụ lục\s+)?[ivxlc\d]+)*)(?![\p{L}\p{N}])/gu;
/** The word without a number: it may mean any of them. */
const UNNUMBERED = /phụ lục(?!\s+(?:số\s+)?[ivxlc\d]+(?![\p{L}\p{N}]))/u;
const ENCLOSED = /kèm theo|đính kèm|gửi kèm/u;

/** A number in one spelling, whether Roman or Arabic; its kind of numeral is another rule's matter. */
function numberKey(written: string): string {
  const digits = /^0*(\d+)$/.exec(written)?.[1];
  return digits ?? String(parseRoman(written.toUpperCase()) ?? written.toLowerCase());
}

/** Numbers that the text speaks of; a range stands for all between, so it makes every number known. */
function mentioned(text: string): { numbers: ReadonlySet<string>; any: boolean } {
  const numbers = new Set<string>();
  let any = UNNUMBERED.test(text);
  for (const [, list = ''] of text.matchAll(NUMBERED)) {
    if (/đến|-|–/u.test(list)) any = true;
    for (const number of list.split(/[^ivxlc\d]+/u)) if (number !== '') numbers.add(numberKey(number));
  }
  return { numbers, any };
}

const nameOf = ({ so, ten }: Appendix): string => (so === null ? (ten ?? 'Phụ lục') : `Phụ lục ${so}`);

export const chiDan = defineRule({
  id: 'phu-luc/chi-dan',
  clause: 'I/III.1.a',
  level: 'warning',
  fix: 'none',
  title: { vi: 'Văn bản có chỉ dẫn về Phụ lục', en: 'The text refers to its appendices' },
  messages: {
    missing: {
      vi: 'Văn bản có Phụ lục kèm theo nhưng phần nội dung chưa chỉ dẫn đến {name}; phải có chỉ dẫn về Phụ lục đó.',
      en: 'The text never refers to {name}; a document must refer to each of its appendices.',
    },
    enclosed: {
      vi: 'Nội dung có nhắc đến tài liệu kèm theo nhưng không gọi là “Phụ lục”; hãy xem đã chỉ dẫn đến {name} chưa.',
      en: 'The text speaks of enclosures without the word “Phụ lục”; please look whether {name} is meant.',
    },
  },
  mend: {
    vi: 'Thêm vào nội dung lời chỉ dẫn, chẳng hạn “(chi tiết tại Phụ lục kèm theo)”.',
    en: 'Add a reference to the text, such as “(chi tiết tại Phụ lục kèm theo)”.',
  },
  target: phuLuc,
  applies: ({ anatomy }) => hasMainText(anatomy),
  *check(appendices, context) {
    const text = textBefore(context.anatomy);
    const { numbers, any } = mentioned(text);
    if (any) return;
    const unnamed = appendices.filter(({ so }) => so === null || !numbers.has(numberKey(so)));
    const [first] = unnamed;
    if (!first) return;
    const name = unnamed.map(nameOf).join(', ');
    const places = unnamed.flatMap(({ titleLines }) => titleLines);
    const none = numbers.size === 0 && !ENCLOSED.test(text);
    yield none
      ? context.finding('missing', { name }, places)
      : context.finding('enclosed', { name }, places, { outcome: 'review' });
  },
});

/** A number written after the word, or the place for one left blank. */
function isBlankNumber({ titleLines }: Appendix): boolean {
  return /[.…_]{2,}|\{|«/.test(titleLines[0]?.text ?? '');
}

/** The word, and the number behind it. */
const WORD_AND_NUMBER = /^(phụ lục)(?:\s+(?:số\s+)?(?:[ivxlc]+|\d+|[a-z])(?![\p{L}\p{N}]))?/iu;

/** The number that the first phụ lục has: those in a file of their own go on with the numbers of other files. */
function firstNumber(anatomy: Anatomy): number {
  const written = anatomy.phuLuc[0]?.so ?? '1';
  return hasMainText(anatomy) ? 1 : Number(numberKey(written)) || 1;
}

export const soThuTu = defineRule({
  id: 'phu-luc/so-thu-tu',
  clause: 'I/III.1.a',
  level: 'error',
  fix: 'unsafe',
  title: { vi: 'Số thứ tự của Phụ lục', en: 'Numbers of the appendices' },
  messages: {
    single: {
      vi: 'Văn bản chỉ có một Phụ lục nên không đánh số “{so}”.',
      en: 'The only appendix carries the number “{so}”; a single one has none.',
    },
    none: {
      vi: 'Văn bản có từ hai Phụ lục trở lên; các Phụ lục phải được đánh số thứ tự bằng chữ số La Mã.',
      en: 'Two or more appendices must be numbered in Roman numerals.',
    },
    roman: {
      vi: 'Số thứ tự Phụ lục “{so}” không phải chữ số La Mã; phải đánh số {asked}.',
      en: 'The number “{so}” is not a Roman numeral; it must be {asked}.',
    },
    order: {
      vi: 'Số thứ tự Phụ lục “{so}” không liên tục; theo thứ tự phải là {asked}.',
      en: 'The number “{so}” is out of order; it should be {asked}.',
    },
  },
  mend: {
    vi: 'Sửa số sau chữ Phụ lục: I, II, III theo thứ tự; chỉ có một Phụ lục thì bỏ số.',
    en: 'Number them I, II, III in order; leave the number out where there is only one.',
  },
  target: phuLuc,
  *check(appendices, context) {
    const whole = hasMainText(context.anatomy);
    if (whole && appendices.length === 1) {
      const [{ so, titleLines } = { so: null, titleLines: [] }] = appendices;
      if (so === null) return;
      // Others may lie in files of their own.
      const others = mentioned(textBefore(context.anatomy)).numbers.size > 1;
      const outcome = others ? 'review' : 'fail';
      yield context.finding('single', { so }, titleLines, { expected: 'Phụ lục', actual: so, outcome });
      return;
    }
    const bare = appendices.filter((one) => one.so === null && !isBlankNumber(one) && appendices.length > 1);
    const places = bare.flatMap(({ titleLines }) => titleLines);
    if (bare.length > 0) yield context.finding('none', {}, places, { expected: 'I, II, III …' });
    const repeated = new Set(appendices.map(({ so }) => so)).size < appendices.length;
    const first = firstNumber(context.anatomy);
    for (const [index, { so, titleLines }] of appendices.entries()) {
      if (so === null) continue;
      const asked = formatRoman(first + index);
      const value = parseRoman(so);
      const details = { expected: asked, actual: so };
      if (value === null) yield context.finding('roman', { so, asked }, titleLines, details);
      else if (value !== first + index) {
        const outcome = whole && !repeated && bare.length === 0 ? 'fail' : 'review';
        yield context.finding('order', { so, asked }, titleLines, { ...details, outcome });
      }
    }
  },
  *repair({ messageId, places }, { anatomy }) {
    const first = firstNumber(anatomy);
    for (const [index, { titleLines }] of anatomy.phuLuc.entries()) {
      const [line] = titleLines;
      if (!line || !places.includes(line)) continue;
      const number = messageId === 'single' ? '' : ` ${formatRoman(first + index)}`;
      yield* reworded([line], anatomy, (text) => text.replace(WORD_AND_NUMBER, `$1${number}`));
    }
  },
});
