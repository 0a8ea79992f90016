/** Presence, lines and end marks of the bases: Phụ lục I, Phần I, Mục II, khoản 6 điểm a. */
import type { Anatomy } from '../../src/anatomy/types.js';
import { defineRule, type Rule, type TextRange } from '../../src/engine/index.js';
import { allMatches } from '../../src/text/matches.js';
import { reworded } from '../mend/words.js';
import { hasWords } from '../noi-dung/body-text.js';
import { type Basis, basesOf, endOf, placeIn } from './bases.js';

export const co: Rule = defineRule({
  id: 'can-cu/co',
  clause: 'I/II.6.a, III/1.1-1.3',
  level: 'warning',
  fix: 'none',
  title: {
    vi: 'Nghị quyết, quyết định có căn cứ ban hành',
    en: 'Resolutions and decisions state their bases',
  },
  messages: {
    missing: {
      vi: 'Nghị quyết, quyết định phải có căn cứ ban hành, trình bày trước phần nội dung.',
      en: 'A resolution or decision must state its legal bases before the operative part.',
    },
    unsure: {
      vi: 'Không thấy phần căn cứ ban hành; hãy xem văn bản này đã nêu căn cứ chưa.',
      en: 'No legal bases were found; please look whether the document states them.',
    },
  },
  mend: {
    vi: 'Dưới tên loại và trích yếu, ghi từng căn cứ trên một dòng, bắt đầu bằng “Căn cứ …”.',
    en: 'Below the title write each basis on a line of its own, beginning with “Căn cứ …”.',
  },
  applies: ({ anatomy }) =>
    (anatomy.loaiVanBan === 'nghi-quyet' || anatomy.loaiVanBan === 'quyet-dinh') && !anatomy.attachedOnly,
  *check(anatomy, context) {
    if (anatomy.canCu.length > 0) return;
    const sure = anatomy.components.has('lenhBanHanh') && !anatomy.template && !mentionsBasis(anatomy);
    yield context.finding(sure ? 'missing' : 'unsure', {}, [], { outcome: sure ? 'fail' : 'review' });
  },
});

/** The body names a basis in its first paragraphs. */
function mentionsBasis({ body }: Anatomy): boolean {
  const first = body.filter(({ area, role }) => area === 'main' && role !== 'empty').slice(0, 5);
  return first.some(({ paragraph }) => /căn cứ|theo đề nghị/i.test(paragraph.text));
}

/** Another basis begins behind a semicolon in the same line. */
const NEXT = /;\s*((?:Căn cứ|Theo đề nghị|Xét (?:đề nghị|Tờ trình)|Thực hiện)\s)/g;

export const xuongDong: Rule = defineRule({
  id: 'can-cu/xuong-dong',
  clause: 'I/II.6.a',
  level: 'error',
  fix: 'none',
  target: basesOf,
  title: { vi: 'Mỗi căn cứ một dòng', en: 'One basis a line' },
  messages: {
    joined: {
      vi: 'Sau mỗi căn cứ phải xuống dòng; có {count} căn cứ viết liền vào căn cứ trước.',
      en: 'Each basis must begin a new line; {count} of them run on from the one before.',
    },
  },
  mend: {
    vi: 'Đặt con trỏ trước từ đầu của căn cứ, bấm Enter.',
    en: 'Put the cursor before the basis and press Enter.',
  },
  *check(bases, context) {
    const joined = bases.flatMap(joinedBases);
    if (joined.length > 0) yield context.finding('joined', { count: joined.length }, joined);
  },
});

/** Bases that begin inside the line of another. */
function joinedBases(basis: Basis): TextRange[] {
  return allMatches(NEXT, basis.text).map((match) => {
    const at = match.index + match[0].length - match[1]!.length;
    return placeIn(basis, at, at + match[1]!.length);
  });
}

export const dauCuoi: Rule = defineRule({
  id: 'can-cu/dau-cuoi',
  clause: 'I/II.6.a',
  level: 'error',
  fix: 'safe',
  target: basesOf,
  title: { vi: 'Dấu cuối mỗi căn cứ', en: 'The mark at the end of each basis' },
  messages: {
    semicolon: {
      vi: '{count} căn cứ chưa kết thúc bằng dấu chấm phẩy (;).',
      en: '{count} bases do not end with a semicolon (;).',
    },
    stop: {
      vi: 'Căn cứ cuối cùng phải kết thúc bằng dấu chấm (.); hiện là {found}.',
      en: 'The last basis must end with a full stop (.); it ends with {found}.',
    },
  },
  mend: {
    vi: 'Cuối mỗi căn cứ đặt dấu chấm phẩy (;), cuối căn cứ cuối cùng đặt dấu chấm (.).',
    en: 'End each basis with a semicolon and the last with a full stop.',
  },
  *check(bases, context) {
    const last = bases.at(-1)!;
    const open = bases.slice(0, -1).filter(({ text }) => !/;$/.test(text) && !isUnfilled(text));
    if (open.length > 0)
      yield context.finding('semicolon', { count: open.length }, open.map(endOf), {
        expected: ';',
        actual: markOf(open[0]!),
      });
    if (/(?:^|[^.])\.$/.test(last.text) || isUnfilled(last.text)) return;
    // A sentence that goes on below with what the document does.
    const goesOn = /[,:]$/.test(last.text) && !context.anatomy.components.has('lenhBanHanh');
    yield context.finding('stop', { found: markInWords(last) }, endOf(last), {
      expected: '.',
      actual: markOf(last),
      outcome: goesOn ? 'review' : 'fail',
    });
  },
  repair: ({ messageId, places }, { anatomy }) =>
    reworded(places, anatomy, (text) =>
      text.replace(/\s*[;,.:!?/]*\s*$/, messageId === 'semicolon' ? ';' : '.'),
    ),
});

const markOf = ({ text }: Basis): string => /[;,.:!?/]+$/.exec(text)?.[0] ?? '';

function markInWords(basis: Basis) {
  const mark = markOf(basis);
  return mark === '' ? { vi: 'không có dấu', en: 'no mark' } : { vi: `“${mark}”`, en: `“${mark}”` };
}

/** The basis is to be filled in: nothing behind its first words, or a blank or field at its end, with a note's number, a mark or nothing behind it. */
function isUnfilled(text: string): boolean {
  if (!hasWords(text, 4)) return true;
  return /(?:(?:\.{2}|…|_{2}|[}»>\]])\s*(?:\(?\d{1,2}\)?)?|\t\s*\(\d{1,2}\))\s*[;,.]*$/.test(text.slice(-80));
}
