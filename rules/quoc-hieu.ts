/** Quốc hiệu: Phụ lục I, Phần I, Mục II, khoản 1 điểm a and c. */
import type { Anatomy, Placed } from '../src/anatomy/types.js';
import { defineRule, linesTaken, placeText, type Rule } from '../src/engine/index.js';
import { withoutNoteMarks } from '../src/text/blanks.js';
import { LATIN } from '../src/text/latin.js';
import { isSigningInfo } from '../src/text/signing-info.js';
import { asMeant } from '../src/text/strange.js';
import { TYPE_STYLES } from './data/type-styles.js';
import { caseRule } from './make/case-rule.js';
import { intendedScale } from './make/intended-width.js';
import { isPersonal } from './make/presence-rule.js';
import { singleSpacingRule } from './make/single-spacing-rule.js';
import { sizeRule } from './make/size-rule.js';
import { styleRule } from './make/style-rule.js';
import { inPlaceOfWords, reworded } from './mend/words.js';

const WORDS = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
/** The same word with its tone mark on the other vowel is right too. */
const OTHER_TONE_PLACE = 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM';

const requirement = {
  clause: 'I/II.1.a',
  target: 'quocHieu',
  style: TYPE_STYLES.quocHieu,
  oneLine: true,
} as const;

const co = defineRule({
  id: 'quoc-hieu/co',
  clause: 'Đ8.2.a, I/II.1.a',
  level: 'error',
  fix: 'none',
  title: {
    vi: 'Trang đầu có Quốc hiệu và Tiêu ngữ',
    en: 'The first page carries the national name and motto',
  },
  messages: {
    both: {
      vi: 'Trang đầu của văn bản phải có Quốc hiệu và Tiêu ngữ.',
      en: 'The first page must carry the national name and motto.',
    },
    quocHieu: {
      vi: 'Trang đầu của văn bản phải có Quốc hiệu ở trên Tiêu ngữ.',
      en: 'The first page must carry the national name above the motto.',
    },
    tieuNgu: {
      vi: 'Dưới Quốc hiệu phải có Tiêu ngữ.',
      en: 'The motto must stand below the national name.',
    },
  },
  mend: {
    vi: `Ở góc trên, bên phải trang đầu, gõ “${WORDS}”, xuống dòng gõ “Độc lập - Tự do - Hạnh phúc”.`,
    en: 'Type the national name and the motto at the top right of page one.',
  },
  applies: ({ anatomy }) => !anatomy.attachedOnly,
  *check(anatomy, context) {
    const name = anatomy.components.get('quocHieu');
    const motto = anatomy.components.get('tieuNgu');
    if (!name && !motto) yield context.finding('both', {}, []);
    else if (!name) yield context.finding('quocHieu', {}, motto?.lines ?? [], { expected: WORDS });
    else if (!motto)
      yield context.finding('tieuNgu', {}, name.lines, { expected: 'Độc lập - Tự do - Hạnh phúc' });
  },
});

const noiDung = defineRule({
  id: 'quoc-hieu/noi-dung',
  clause: 'I/II.1.a',
  level: 'error',
  fix: 'safe',
  target: 'quocHieu',
  title: { vi: 'Lời của Quốc hiệu', en: 'Wording of the national name' },
  messages: {
    wording: {
      vi: 'Quốc hiệu viết sai; phải viết “{words}”.',
      en: 'The national name is misspelt; it must read “{words}”.',
    },
  },
  mend: { vi: `Gõ lại đúng dòng chữ “${WORDS}”.`, en: `Type the line again: “${WORDS}”.` },
  *check(part, context) {
    const actual = wording(part.lines);
    // Strange letters are a finding of their own: trang/ky-tu-la.
    const read = asMeant(actual).toUpperCase();
    if (read === WORDS || read === OTHER_TONE_PLACE) return;
    yield context.finding('wording', { words: WORDS }, part.lines, { expected: WORDS, actual });
  },
  *repair({ places }, { anatomy }) {
    // Broken over lines, it must be put together first.
    if (places.length === 1) yield* reworded(places, anatomy, inPlaceOfWords(WORDS));
  },
});

/** Words of lines, note marks left out, in composed letters. */
function wording(lines: readonly Placed[]): string {
  const text = lines.map((line) => withoutNoteMarks(line.text)).join(' ');
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

const viTri = defineRule({
  id: 'quoc-hieu/vi-tri',
  clause: 'I/II.1.a, I/IV',
  level: 'error',
  fix: 'none',
  target: 'quocHieu',
  title: { vi: 'Vị trí của Quốc hiệu', en: 'Place of the national name' },
  messages: {
    side: {
      vi: 'Quốc hiệu phải ở phía bên phải của trang đầu.',
      en: 'The national name must stand in the right half of page one.',
    },
    above: {
      vi: 'Quốc hiệu phải ở trên cùng của trang đầu; phía trên đang có dòng “{text}”.',
      en: 'The national name must stand at the very top of page one; “{text}” stands above it.',
    },
  },
  mend: {
    vi: 'Đưa Quốc hiệu và Tiêu ngữ lên đầu trang, ở cột bên phải của bảng không viền chứa phần đầu văn bản.',
    en: 'Move the national name and motto to the top of the page, in the right column of the head’s table.',
  },
  *check(part, context) {
    const [line] = part.lines;
    if (!line) return;
    const accustomed = line.side === 'center' && isPersonal(context);
    if (line.side === 'left' || (line.side === 'center' && !accustomed)) {
      yield context.finding('side', {}, line, {
        outcome: isFormOfItsField(context.anatomy) && line.side === 'center' ? 'review' : 'fail',
        expected: { vi: 'bên phải', en: 'right' },
        actual:
          line.side === 'left' ? { vi: 'bên trái', en: 'left' } : { vi: 'ở giữa trang', en: 'in the middle' },
      });
    }
    const above = textAbove(line, context.anatomy);
    if (above) yield context.finding('above', { text: placeText(above).slice(0, 60) }, above);
  },
});

/** The label of a sample or an appendix that a form is printed with. */
const FORM_LABEL = new RegExp(`^[\\s(*]*(?:mẫu|biểu|phụ lục)(?![${LATIN}])`, 'i');

/** The first line of the body above the head that is none of the components which may stand beside it. */
function textAbove(line: Placed, anatomy: Anatomy): Placed['paragraph'] | null {
  const known = new Set(
    [...anatomy.components.values()].flatMap((own) => own.lines.map((at) => at.paragraph)),
  );
  if (line.paragraph.story !== 'body') return null;
  for (const paragraph of anatomy.document.paragraphs) {
    if (paragraph.index >= line.paragraph.index) break;
    const beside = line.paragraph.cell !== null && paragraph.cell?.table === line.paragraph.cell.table;
    const text = placeText(paragraph).normalize('NFC');
    if (
      paragraph.story === 'body' &&
      !beside &&
      !known.has(paragraph) &&
      text !== '' &&
      !FORM_LABEL.test(text) &&
      !isSigningInfo(text)
    )
      return paragraph;
  }
  return null;
}

const motDong = defineRule({
  id: 'quoc-hieu/mot-dong',
  clause: 'I/II.1.c',
  level: 'warning',
  fix: 'none',
  target: 'quocHieu',
  title: { vi: 'Quốc hiệu nằm trên một dòng', en: 'The national name fits on one line' },
  messages: {
    lines: {
      vi: 'Quốc hiệu bị xuống dòng; phải trình bày trên một dòng.',
      en: 'The national name runs over several lines; it must stand on one.',
    },
  },
  mend: {
    vi: 'Kéo rộng cột chứa Quốc hiệu, hoặc đặt cỡ chữ 12 và giãn chữ bình thường.',
    en: 'Widen the column of the national name, or set it in size 12 with normal character spacing.',
  },
  *check(part, context) {
    const taken = part.lines.map(linesTaken);
    const fewest = taken.reduce((sum, own) => sum + own.fewest, 0);
    const measured = taken.reduce((sum, own) => sum + own.measured, 0);
    // Heads are drawn to fit: a line that fits by a hair is one that its writer saw fit.
    if (measured <= 1 || intendedToFit(part.lines)) return;
    yield context.finding('lines', {}, part.lines, { outcome: fewest > 1 ? 'fail' : 'review' });
  },
});

/** A line that would be one in the size and style of Mục V: what makes it two is reported by itself. */
function intendedToFit(lines: readonly Placed[]): boolean {
  const [line] = lines;
  if (!line || lines.length > 1) return false;
  const scale = intendedScale(line, TYPE_STYLES.quocHieu);
  return (
    scale < 0.999 &&
    linesTaken({ ...line, columnRight: line.columnLeft + (line.columnRight - line.columnLeft) / scale })
      .most === 1
  );
}

/** What carries no body's name is set in the middle by custom: of đơn and tờ khai always, of other forms often. */
function isFormOfItsField({ phamVi, components }: Anatomy): boolean {
  return phamVi === 'chuyen-nganh' && !components.has('coQuanBanHanh');
}

export const quocHieu: readonly Rule[] = [
  co,
  noiDung,
  caseRule({ id: 'quoc-hieu/in-hoa', ...requirement }),
  sizeRule({ id: 'quoc-hieu/co-chu', ...requirement }),
  styleRule({ id: 'quoc-hieu/kieu-chu', ...requirement }),
  viTri,
  motDong,
  singleSpacingRule({
    id: 'quoc-hieu/gian-dong',
    clause: 'I/II.1.c',
    upper: 'quocHieu',
    lower: 'tieuNgu',
    name: { vi: 'Quốc hiệu và Tiêu ngữ', en: 'The national name and motto' },
  }),
];
