/** Từ “Phụ lục”, tên Phụ lục và dòng kèm theo: Phụ lục I, Phần I, Mục III, khoản 1 điểm b và c. */
import type { Appendix, Placed } from '../../src/anatomy/types.js';
import { countCase, defineRule, placeText } from '../../src/engine/index.js';
import { findPlaceholders } from '../../src/text/blanks.js';
import { fold } from '../../src/text/fold.js';
import { TYPE_STYLES } from '../data/type-styles.js';
import { CENTRED, LOWER, presentation, SIZE_AND_STYLE, UPPER } from '../make/presentation.js';
import { withoutCaps } from '../mend/letters.js';
import { presented } from '../mend/presentation.js';
import { reworded } from '../mend/words.js';
import { phuLuc } from './numbers.js';

const lines = (appendices: readonly Appendix[], of: (one: Appendix) => readonly Placed[]): Placed[] =>
  appendices.flatMap(of);

/** A name that stands on the line of the word Phụ lục. */
function nameBeside({ ten, nameLines, titleLines }: Appendix): boolean {
  const below = nameLines.map(({ text }) => text).join(' ');
  const title = titleLines[0]?.text ?? '';
  return ten !== null && fold(ten) !== fold(below) && fold(title).length > 'phụ lục viii'.length + 4;
}

/** The first two syllables as printed: in capitals, or each with a capital? */
function wordInCapitals(line: Placed): boolean {
  const { upper, lower } = countCase([{ ...line, to: Math.min(line.to, line.from + 'Phụ lục'.length) }]);
  return (upper >= 4 && lower === 0) || /^Phụ\s+L/u.test(line.text.normalize('NFC'));
}

const TITLE_ASKED = { style: TYPE_STYLES.phuLuc, centred: true, letters: 'any' } as const;

/** The word with its number, and what parts it from the name behind. */
const NAME_BESIDE = /^(phụ lục(?:\s+(?:số\s+)?(?:[ivxlc]+|\d+)(?![\p{L}\p{N}]))?)[\s.:–-]*/iu;

export const tieuDe = defineRule({
  id: 'phu-luc/tieu-de',
  clause: 'I/III.1.b',
  level: 'error',
  fix: 'safe',
  title: {
    vi: 'Dòng “Phụ lục”: dòng riêng, canh giữa, in thường, cỡ 14, đứng, đậm',
    en: 'The line “Phụ lục”: alone, centred, lower case, 14, upright, bold',
  },
  messages: {
    ...SIZE_AND_STYLE,
    ...CENTRED,
    capitals: {
      vi: 'Từ “Phụ lục” đang viết in hoa; phải bằng chữ in thường: “{asked}”.',
      en: 'The word “Phụ lục” is in capitals; it must be in lower case: “{asked}”.',
      mend: { vi: 'Gõ lại thành “Phụ lục”.', en: 'Type “Phụ lục” instead.' },
    },
    line: {
      vi: 'Từ “Phụ lục” và số thứ tự phải nằm trên một dòng riêng; tên Phụ lục xuống dòng dưới.',
      en: 'The word “Phụ lục” and its number must stand on a line of their own, the name below.',
      mend: { vi: 'Đặt con trỏ trước tên Phụ lục rồi bấm Enter.', en: 'Press Enter before the name.' },
    },
    mark: {
      vi: 'Sau số thứ tự Phụ lục có dấu “{mark}”; nên bỏ.',
      en: '“{mark}” stands after the number of the appendix; leave it out.',
      mend: { vi: 'Xóa dấu ở cuối dòng “Phụ lục”.', en: 'Delete the mark at the end of the line.' },
    },
  },
  target: phuLuc,
  *check(appendices, context) {
    const titles = lines(appendices, ({ titleLines }) => titleLines);
    const capitals = titles.filter(wordInCapitals);
    if (capitals[0]) {
      const actual = placeText(capitals[0]);
      const asked = actual.replace(/^phụ lục/iu, 'Phụ lục');
      yield context.finding('capitals', { asked }, capitals, { expected: asked, actual });
    }
    const beside = appendices.filter(nameBeside).flatMap(({ titleLines }) => titleLines);
    if (beside.length > 0) yield context.finding('line', {}, beside);
    const marked = titles.filter(({ text }) => /[\p{L}\p{N}]\s*[.:]$/u.test(text));
    const mark = marked[0]?.text.at(-1) ?? '';
    if (marked.length > 0) yield context.finding('mark', { mark }, marked, { level: 'info' });
    yield* presentation(titles, TITLE_ASKED, context);
  },
  *repair(finding, { anatomy }) {
    const { messageId, places } = finding;
    if (messageId === 'capitals') {
      yield* withoutCaps(places);
      yield* reworded(places, anatomy, (text) => text.replace(/^phụ lục/iu, 'Phụ lục'));
    }
    if (messageId === 'line') yield* reworded(places, anatomy, (text) => text.replace(NAME_BESIDE, '$1\n'));
    if (messageId === 'mark') yield* reworded(places, anatomy, (text) => text.replace(/\s*[.:]$/, ''));
    yield* presented(
      finding,
      lines(anatomy.phuLuc, ({ titleLines }) => titleLines),
      TITLE_ASKED,
      anatomy,
    );
  },
});

const NAME_ASKED = { style: TYPE_STYLES.tenPhuLuc, centred: true } as const;

export const ten = defineRule({
  id: 'phu-luc/ten',
  clause: 'I/III.1.b',
  level: 'error',
  fix: 'safe',
  title: {
    vi: 'Tên phụ lục: canh giữa, in hoa, cỡ 13 đến 14, đứng, đậm',
    en: 'The name of the appendix: centred, capitals, 13 to 14, upright, bold',
  },
  messages: { ...SIZE_AND_STYLE, ...UPPER, ...CENTRED },
  target: ({ phuLuc: appendices }) => lines(appendices, ({ nameLines }) => nameLines),
  *check(names, context) {
    yield* presentation(names, NAME_ASKED, context);
  },
  repair: (finding, { anatomy }) =>
    presented(
      finding,
      lines(anatomy.phuLuc, ({ nameLines }) => nameLines),
      NAME_ASKED,
      anatomy,
    ),
});

const PARTS: readonly (readonly [pattern: RegExp, vi: string, en: string])[] = [
  [/số\s*:?\s*/u, 'số, ký hiệu văn bản', 'the number and symbol'],
  [/ngày|\d\s*\/\s*\d{1,2}\s*\/\s*\d{4}|tháng/u, 'thời gian ban hành', 'the date'],
  [/\bcủa\s|\bdo\s.+ban hành/u, 'tên cơ quan, tổ chức ban hành', 'the issuing body'],
];

/** What the note `(Kèm theo ...)` lacks; a field of a template may stand for anything. */
function lacking(text: string): { vi: string; en: string } | null {
  if (findPlaceholders(text).some(({ kind }) => kind === 'field')) return null;
  const folded = fold(text);
  const missing = PARTS.filter(([pattern]) => !pattern.test(folded));
  if (missing.length === 0) return null;
  return { vi: missing.map(([, vi]) => vi).join('; '), en: missing.map(([, , en]) => en).join(', ') };
}

/** Blanks in place of number or date: dots, or nothing where a figure belongs. */
function hasBlanks(text: string): boolean {
  if (findPlaceholders(text).length > 0) return true;
  return /số\s*:?\s*\/|ngày\s+tháng|tháng\s+năm|ngày\s*\/|năm\s*(?:của|\)|$)/u.test(fold(text));
}

const joined = ({ referenceLines }: Appendix): string => referenceLines.map(({ text }) => text).join(' ');

/** Paragraphs right below the heading in which the note may stand in another form. */
function enclosedNearby({ fromIndex, toIndex }: Appendix, paragraphs: readonly { text: string }[]): boolean {
  return paragraphs
    .slice(fromIndex, Math.min(toIndex, fromIndex + 9))
    .some(({ text }) => /kèm theo/u.test(fold(text)));
}

export const kemTheo = defineRule({
  id: 'phu-luc/kem-theo',
  clause: 'I/III.1.c',
  level: 'error',
  fix: 'none',
  title: {
    vi: 'Dòng “(Kèm theo … số … ngày … của …)” dưới tên phụ lục',
    en: 'The note “(Kèm theo …)” under the name of the appendix',
  },
  messages: {
    missing: {
      vi: 'Dưới tên phụ lục chưa có dòng chỉ dẫn kèm theo văn bản; phải ghi “(Kèm theo {type} số ... ngày ... tháng ... năm ... của ...)”.',
      en: 'Under the name of the appendix the note “(Kèm theo {type} số ... ngày ... tháng ... năm ... của ...)” is missing.',
    },
    other: {
      vi: 'Gần tiêu đề phụ lục có chữ “kèm theo” nhưng không thành dòng chỉ dẫn “(Kèm theo ...)”; hãy xem lại.',
      en: 'Near the heading of the appendix stands “kèm theo”, but not as the note “(Kèm theo ...)”; please look.',
    },
    incomplete: {
      vi: 'Dòng chỉ dẫn kèm theo văn bản chưa ghi {missing}.',
      en: 'The note does not give {missing}.',
    },
    blank: {
      vi: 'Văn bản giấy đã ban hành thì dòng chỉ dẫn kèm theo phải ghi đầy đủ số, ký hiệu, thời gian.',
      en: 'In an issued paper document the blanks of the note must be filled in.',
    },
  },
  mend: {
    vi: 'Thêm hoặc sửa dòng dưới tên phụ lục, chữ nghiêng, canh giữa: (Kèm theo ... số ... ngày ... tháng ... năm ... của ...).',
    en: 'Write the note under the name, italic and centred.',
  },
  target: phuLuc,
  *check(appendices, context) {
    const { document, anatomy } = context;
    const type =
      anatomy.loaiVanBan === 'cong-van'
        ? 'Công văn'
        : titleCase(anatomy.components.get('tenLoai')?.lines[0]?.text);
    const without = appendices.filter(({ referenceLines }) => referenceLines.length === 0);
    const other = without.filter((one) => enclosedNearby(one, document.paragraphs));
    const missing = without.filter((one) => !other.includes(one));
    const heads = (of: readonly Appendix[]) => of.flatMap(({ titleLines }) => titleLines);
    if (missing.length > 0) yield context.finding('missing', { type }, heads(missing));
    if (other.length > 0) yield context.finding('other', {}, heads(other), { outcome: 'review' });
    for (const one of appendices) {
      if (one.referenceLines.length === 0) continue;
      const lacks = lacking(joined(one));
      if (lacks)
        yield context.finding('incomplete', { missing: lacks }, one.referenceLines, { expected: lacks });
    }
    if (context.stage !== 'issued' || context.medium !== 'paper') return;
    const blank = appendices.filter((one) => one.referenceLines.length > 0 && hasBlanks(joined(one)));
    const places = blank.flatMap(({ referenceLines }) => referenceLines);
    if (blank.length > 0) yield context.finding('blank', {}, places);
  },
});

function titleCase(text: string | undefined): string {
  if (!text || text.length > 30) return 'văn bản';
  const lower = text.normalize('NFC').toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

const NOTE_ASKED = { style: TYPE_STYLES.kemTheo, centred: true, boldIsOpen: true } as const;

export const kemTheoTrinhBay = defineRule({
  id: 'phu-luc/kem-theo-trinh-bay',
  clause: 'I/III.1.c',
  level: 'error',
  fix: 'safe',
  title: {
    vi: 'Dòng kèm theo: canh giữa, in thường, cỡ 13 đến 14, nghiêng',
    en: 'The note “(Kèm theo …)”: centred, lower case, 13 to 14, italic',
  },
  messages: { ...SIZE_AND_STYLE, ...LOWER, ...CENTRED },
  target: ({ phuLuc: appendices }) => lines(appendices, ({ referenceLines }) => referenceLines),
  *check(notes, context) {
    // That it is black is said of all text, by the rule on colour.
    yield* presentation(notes, NOTE_ASKED, context);
  },
  repair: (finding, { anatomy }) =>
    presented(
      finding,
      lines(anatomy.phuLuc, ({ referenceLines }) => referenceLines),
      NOTE_ASKED,
      anatomy,
    ),
});
