/** Viện dẫn: Phụ lục I, Phần I, Mục II, khoản 6 điểm b. */
import { defineRule, type Rule } from '../src/engine/index.js';
import { fullDate } from './mend/full-date.js';
import { putCorrected } from './mend/words.js';
import type { Mention } from './vien-dan/mentions.js';
import { mentionsOf } from './vien-dan/mentions.js';
import { enumerated, isLaw, missingIn } from './vien-dan/missing.js';

const lanDau: Rule = defineRule({
  id: 'vien-dan/lan-dau',
  clause: 'I/II.6.b',
  level: 'warning',
  fix: 'none',
  target: (anatomy) => mentionsOf(anatomy).filter(({ where }) => where === 'body'),
  title: { vi: 'Viện dẫn lần đầu ghi đầy đủ', en: 'First references are complete' },
  messages: {
    missing: {
      vi: 'Viện dẫn lần đầu “{cited}” thiếu {missing}.',
      en: 'The first reference to “{cited}” lacks {missing}.',
    },
  },
  mend: {
    vi: 'Ở lần viện dẫn đầu, ghi đủ tên loại, số, ký hiệu, thời gian ban hành, tên cơ quan ban hành và trích yếu nội dung.',
    en: 'At the first reference give type, number and symbol, date, issuing body and statement of content.',
  },
  *check(mentions, context) {
    for (const { citation, place, text, first } of mentions) {
      if (!first) continue;
      const missing = missingIn(citation);
      if (missing.length > 0)
        yield context.finding('missing', { cited: text, missing: enumerated(missing) }, place);
    }
  },
});

const lanSau: Rule = defineRule({
  id: 'vien-dan/lan-sau',
  clause: 'I/II.6.b',
  level: 'info',
  fix: 'none',
  target: (anatomy) => mentionsOf(anatomy).filter(({ first }) => !first),
  title: {
    vi: 'Viện dẫn lần sau chỉ ghi tên loại, số và ký hiệu',
    en: 'Later references give type, number and symbol only',
  },
  messages: {
    repeated: {
      vi: 'Đã viện dẫn đầy đủ ở trên; lần này chỉ cần ghi “{cited}”.',
      en: 'It was cited in full above; “{cited}” is enough here.',
    },
  },
  mend: { vi: 'Bỏ ngày tháng, cơ quan ban hành và trích yếu.', en: 'Leave out date, body and statement.' },
  *check(mentions, context) {
    const repeated = mentions.filter(({ citation }) => citation.dateAt !== null && !citation.nested);
    const [first] = repeated;
    if (first)
      yield context.finding(
        'repeated',
        { cited: first.text },
        repeated.map(({ place }) => place),
        { outcome: 'review' },
      );
  },
});

const tuSo: Rule = defineRule({
  id: 'vien-dan/tu-so',
  clause: 'I/II.6.b',
  level: 'warning',
  fix: 'safe',
  target: mentionsOf,
  title: { vi: 'Từ “số” và ngày tháng khi viện dẫn', en: 'The word “số” and the date in references' },
  messages: {
    word: {
      vi: 'Trước số của văn bản được viện dẫn phải có từ “số”: “{asked}”.',
      en: 'The word “số” must stand before the number of a cited document: “{asked}”.',
    },
    date: {
      vi: 'Thời gian ban hành “{found}” của văn bản được viện dẫn lần đầu phải viết đầy đủ: “{asked}”.',
      en: 'The date “{found}” of a document cited for the first time must be written in full: “{asked}”.',
    },
  },
  mend: { vi: 'Sửa thành “{asked}”.', en: 'Write “{asked}”.' },
  *check(mentions, context) {
    const bare = mentions.filter(isBare);
    if (bare[0])
      yield context.finding(
        'word',
        { asked: withWord(bare[0]) },
        bare.map(({ place }) => place),
        {
          expected: withWord(bare[0]),
          actual: bare[0].text,
          corrected: bare.map(withWord),
        },
      );
    const numeric = mentions.filter((mention) => mention.first && isNumericDate(mention));
    const date = numeric[0]?.citation.date;
    if (date)
      yield context.finding(
        'date',
        { found: date.text, asked: inFull(numeric[0]!) },
        numeric.map(({ place, datePlace }) => datePlace ?? place),
        {
          expected: inFull(numeric[0]!),
          actual: date.text,
          corrected: numeric.map(putDate),
        },
      );
  },
  repair: putCorrected,
});

/** The number follows the type's name with nothing between. */
function isBare({ citation }: Mention): boolean {
  return citation.typed && citation.number.word === null && !isLaw(citation) && !citation.nested;
}

function withWord({ citation, text }: Mention): string {
  const { number, from, to } = citation;
  const at = text.length - (to - number.from);
  const whole = text.length === to - from;
  return whole && from < number.from ? `${text.slice(0, at).trimEnd()} số ${text.slice(at)}` : text;
}

/** The date of a citation in full. */
const inFull = ({ citation: { date } }: Mention): string => (date && (fullDate(date) ?? date.text)) ?? '';

/** What the place of the date shall read: the word `ngày` may stand before it already. */
function putDate(mention: Mention): string {
  const { paragraph, from } = mention.datePlace ?? mention.place;
  const full = inFull(mention);
  return /ngày\s*$/i.test(paragraph.text.slice(0, from)) ? full.replace(/^ngày /, '') : full;
}

function isNumericDate({ citation: { date, dateAt, nested } }: Mention): boolean {
  return !nested && dateAt !== null && date !== null && date.style === 'numeric' && date.valid;
}

export const vienDan: readonly Rule[] = [lanDau, lanSau, tuSo];
