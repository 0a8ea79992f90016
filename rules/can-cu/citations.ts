/** How the bases cite documents: Phụ lục I, Phần I, Mục II, khoản 6 điểm a. */
import { defineRule, type Rule, type TextRange } from '../../src/engine/index.js';
import { findDocumentNumbers } from '../../src/text/document-numbers.js';
import { composeKeepOffsets } from '../../src/text/fold.js';
import { textRanges } from '../make/text-ranges.js';
import { citationsIn } from '../vien-dan/citation.js';
import { enumerated, missingIn } from '../vien-dan/missing.js';
import { type Basis, basesOf, placeIn } from './bases.js';

export const vienDan: Rule = defineRule({
  id: 'can-cu/vien-dan',
  clause: 'I/II.6.a',
  level: 'warning',
  fix: 'none',
  target: basesOf,
  title: { vi: 'Căn cứ ghi đầy đủ văn bản được viện dẫn', en: 'Bases cite documents in full' },
  messages: {
    missing: {
      vi: 'Căn cứ “{cited}” thiếu {missing}.',
      en: 'The basis “{cited}” lacks {missing}.',
    },
    number: {
      vi: 'Căn cứ “{cited}” chưa ghi số, ký hiệu của văn bản.',
      en: 'The basis “{cited}” does not give the document’s number and symbol.',
    },
  },
  mend: {
    vi: 'Ghi đủ: tên loại, số, ký hiệu, ngày tháng năm, cơ quan ban hành và trích yếu nội dung của văn bản.',
    en: 'Give type, number and symbol, date, issuing body and statement of content.',
  },
  *check(bases, context) {
    for (const basis of bases) {
      const proposal = /^\s*(?:theo|xét)\s/i.test(basis.text.normalize('NFC'));
      // The Constitution is cited with the resolution that amended it.
      if (/^\s*Căn cứ Hiến pháp/i.test(basis.text)) continue;
      const { text, originOf } = composeKeepOffsets(basis.text);
      for (const citation of citationsIn(text)) {
        const missing = missingIn(citation, proposal);
        if (missing.length === 0) continue;
        const cited = text.slice(citation.from, citation.to);
        yield context.finding(
          'missing',
          { cited, missing: enumerated(missing) },
          placeIn(basis, originOf(citation.from), originOf(citation.to)),
        );
      }
      const unnumbered = withoutNumber(text);
      if (unnumbered)
        yield context.finding('number', { cited: unnumbered }, basis.lines, { outcome: 'review' });
    }
  },
});

const UNNUMBERED =
  /^\s*Căn cứ\s+(?:vào\s+)?((?:Nghị định|Thông tư|Thông tư liên tịch)\s+(?!này|\d)[^;.,]{4,80})/;

/** A decree or circular meant by its name alone: neither a number nor a blank for one. */
function withoutNumber(text: string): string | null {
  const match = UNNUMBERED.exec(text);
  return match && !/\d\s*\/|[.…_]{2}|số\s*:?\s*\/|[{«$]/.test(text) ? match[1]!.trim() : null;
}

export const luat: Rule = defineRule({
  id: 'can-cu/luat',
  clause: 'I/II.6.a',
  level: 'warning',
  fix: 'unsafe',
  target: basesOf,
  title: {
    vi: 'Luật, Pháp lệnh không ghi số, ký hiệu, cơ quan ban hành',
    en: 'Laws and ordinances are cited without number and body',
  },
  messages: {
    number: {
      vi: 'Căn cứ “{cited}” không ghi số, ký hiệu: Luật, Pháp lệnh chỉ ghi tên loại, tên và ngày tháng năm.',
      en: 'The basis “{cited}” must not give number and symbol: it is a law or ordinance.',
    },
    body: {
      vi: 'Căn cứ “{cited}” không ghi cơ quan ban hành: Luật, Pháp lệnh chỉ ghi tên loại, tên và ngày tháng năm.',
      en: 'The basis “{cited}” must not give the issuing body: it is a law or ordinance.',
    },
  },
  mend: { vi: 'Xóa số, ký hiệu và tên cơ quan ban hành.', en: 'Delete number, symbol and issuing body.' },
  *check(bases, context) {
    const found = bases.flatMap(lawsIn);
    for (const message of ['number', 'body'] as const) {
      const wrong = found.filter((law) => law[message] !== null);
      const [first] = wrong;
      if (first)
        yield context.finding(
          message,
          { cited: first.cited },
          wrong.map((law) => law[message]!),
        );
    }
  },
  *repair({ messageId, places }) {
    for (const place of textRanges(places)) {
      const at = messageId === 'number' ? aroundNumber(place) : aroundBody(place);
      if (at) yield { kind: 'text', at, text: '' };
    }
  },
});

/** A law's number with the word before it and the space, or the brackets that hold nothing else; null where it is all that names the law. */
function aroundNumber({ paragraph, from, to }: TextRange): TextRange | null {
  const before = paragraph.text.slice(0, from);
  const word = /[,\s]*(?<!\p{L})(?:số\s*:?\s*)?$/iu.exec(before)?.[0].length ?? 0;
  const start = from - word;
  if (/(?:luật|pháp lệnh)$/i.test(paragraph.text.slice(0, start))) return null;
  const bracketed = paragraph.text.charAt(start - 1) === '(' && paragraph.text.charAt(to) === ')';
  if (!bracketed) return { paragraph, from: start, to };
  const open = paragraph.text.slice(0, start - 1).trimEnd().length;
  return { paragraph, from: open, to: to + 1 };
}

/** `của Quốc hội` at the end of a citation; null where the words around go on with it. */
function aroundBody({ paragraph, from, to }: TextRange): TextRange | null {
  const { text } = paragraph;
  if (!/^của\s/i.test(text.slice(from, to)) || !/^\s*(?:[;,.]|$)/.test(text.slice(to))) return null;
  return { paragraph, from: text.slice(0, from).trimEnd().length, to };
}

interface Law {
  readonly cited: string;
  /** Place of what should not be there, or null. */
  readonly number: TextRange | null;
  readonly body: TextRange | null;
}

/** A law at the head of a citation, units of it before its name passed over. */
const LAW =
  /^\s*(?:Căn cứ\s+)?(?:vào\s+)?(?:(?:các\s+)?(?:[Đđ]iểm|[Kk]hoản|[Đđ]iều|[Mm]ục|[Cc]hương)\s[^;]{1,60}?(?:của\s+)?)?((?:Bộ luật|Luật|Pháp lệnh)\s[^;]*)/;
/** Behind a figure the Assembly is the issuing body; in the name of a law no figure stands before it. */
const OF_PARLIAMENT =
  /[\d)]\s*,?\s*((?:(?:đã\s+)?được\s+|do\s+|của\s+)?(?:(?:Ủy|Uỷ) ban [Tt]hường vụ )?Quốc hội)(?=[\s,.;]|$)|((?<!giám sát )của Quốc hội)\s*[,.;]?\s*$/;

function lawsIn(basis: Basis): Law[] {
  const laws: Law[] = [];
  let start = 0;
  for (const part of basis.text.split(';')) {
    const match = LAW.exec(part);
    if (match) laws.push(lawAt(basis, start + match[0].length - match[1]!.length, match[1]!));
    start += part.length + 1;
  }
  return laws;
}

function lawAt(basis: Basis, at: number, text: string): Law {
  const number = findDocumentNumbers(text).find(({ kyHieu }) =>
    /^(?:QH|UBTVQH|PL-|L\/CTN|HĐNN)/.test(kyHieu?.text ?? ''),
  );
  const body = OF_PARLIAMENT.exec(text);
  const words = body ? (body[1] ?? body[2]!) : '';
  const from = body ? at + body.index + body[0].indexOf(words) : 0;
  return {
    cited: (number ? text.slice(0, number.to) : text.slice(0, 80)).trim(),
    number: number ? placeIn(basis, at + number.from, at + number.to) : null,
    body: body ? placeIn(basis, from, from + words.length) : null,
  };
}
