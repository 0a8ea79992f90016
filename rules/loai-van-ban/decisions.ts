/** Nghị quyết, quyết định, công văn: Phụ lục III, Mẫu 1.1, 1.2, 1.3, 1.5. */
import type { Anatomy, Placed } from '../../src/anatomy/types.js';
import {
  defineRule,
  departures,
  placeText,
  type RawFinding,
  type Rule,
  type RuleContext,
} from '../../src/engine/index.js';
import { isPlaceholder } from '../../src/text/blanks.js';
import { collapse, fold } from '../../src/text/fold.js';
import { contentOf, isOfType, isUnreadable, mainText, titleOf } from './sample.js';

const BASE = {
  authority: {
    vi: 'Trên phần căn cứ chưa có dòng thẩm quyền ban hành, như “{example}”.',
    en: 'Above the bases the line of the deciding authority is missing, such as “{example}”.',
    mend: {
      vi: 'Thêm dòng thẩm quyền ban hành bằng chữ in hoa, đậm, canh giữa, trên phần căn cứ.',
      en: 'Add the line of the authority in bold capitals, centred, above the bases.',
    },
  },
  look: {
    vi: 'Dòng thẩm quyền ban hành chưa viết in hoa, đậm như mẫu tại Phụ lục III.',
    en: 'The line of the deciding authority is not in bold capitals as in the sample of Appendix III.',
    mend: {
      vi: 'Chọn dòng đó, bật nút B, dùng nút Aa (Change Case), chọn UPPERCASE.',
      en: 'Select the line, turn B on; Change Case (Aa), UPPERCASE.',
    },
  },
  order: {
    vi: 'Sau phần căn cứ chưa có dòng “{words}”.',
    en: 'After the bases the line “{words}” is missing.',
    mend: {
      vi: 'Thêm dòng đó bằng chữ in hoa, đậm, canh giữa, sau phần căn cứ.',
      en: 'Add the line in bold capitals, centred, after the bases.',
    },
  },
  orderWords: {
    vi: 'Dòng ban hành ghi “{found}”; theo mẫu ghi “{words}”.',
    en: 'The operative line reads “{found}”; the sample has “{words}”.',
    mend: { vi: 'Gõ lại dòng đó theo mẫu.', en: 'Type the line as in the sample.' },
  },
} as const;

/** The context of a rule whose messages hold those above. */
type Speaker = RuleContext<typeof BASE>;

/** What nghị quyết and quyết định share: the authority and the operative words. Their bases are the matter of can-cu/co. */
function* opening(anatomy: Anatomy, words: string, example: string, context: Speaker): Iterable<RawFinding> {
  const authority = anatomy.components.get('thamQuyen');
  const order = anatomy.components.get('lenhBanHanh');
  const title = titleOf(anatomy);
  const isHidden = (): boolean => isUnreadable(anatomy, mainText(anatomy));
  if (!authority) {
    // Without the operative words the preamble itself may have been misread.
    yield context.finding('authority', { example }, title, {
      outcome: order && !isHidden() ? 'fail' : 'review',
    });
  } else {
    const small = authority.lines.filter((line) => isAuthority(line) && !isBoldCapital(line));
    if (small.length > 0) yield context.finding('look', {}, small);
  }
  if (!order) {
    const elsewhere = fold(words).replace(':', '');
    const said = new RegExp(`(?:^|\\n)${elsewhere}`, 'u').test(afterTitle(anatomy));
    const outcome = said || isHidden() ? 'review' : 'fail';
    yield context.finding('order', { words }, title, { expected: words, outcome });
    return;
  }
  const found = collapse(order.lines.map(placeText).join(' '));
  if (found === words) return;
  const letters = (text: string): string => fold(text).replace(/[^\p{L}]/gu, '');
  const outcome = letters(found) === letters(words) ? 'review' : 'fail';
  yield context.finding('orderWords', { found, words }, order.lines, {
    expected: words,
    actual: found,
    outcome,
  });
}

/** A name or an office, not a statement in brackets or a field of a template that stands among them. */
const isAuthority = ({ text }: Placed): boolean =>
  !/^\(|^v\s*\/\s*v|^về việc/iu.test(text) && !isPlaceholder(text);

function isBoldCapital(line: Placed): boolean {
  const wrong = departures([line], ({ text, format }) =>
    format.bold && (format.caps || text === text.toUpperCase()) ? null : 'no',
  );
  return wrong === null;
}

/** Folded text between title and foot. */
const afterTitle = (anatomy: Anatomy): string =>
  contentOf(anatomy)
    .map(({ text }) => fold(text))
    .join('\n');

const nghiQuyet = defineRule({
  id: 'loai-van-ban/nghi-quyet',
  clause: 'III/1.1',
  level: 'warning',
  fix: 'none',
  title: { vi: 'Nghị quyết theo Mẫu 1.1', en: 'A resolution as in Form 1.1' },
  messages: BASE,
  target: (anatomy) => (isOfType(anatomy, 'nghi-quyet') ? anatomy : null),
  *check(anatomy, context) {
    yield* opening(anatomy, 'QUYẾT NGHỊ:', 'HỘI ĐỒNG ...', context);
  },
});

/** Does the decision promulgate or approve a document that is set after it? */
const PROMULGATES = /(?:ban hành|phê duyệt)[^\n]{0,40}kèm theo quyết định này|kèm theo quyết định này/u;

const quyetDinh = defineRule({
  id: 'loai-van-ban/quyet-dinh',
  clause: 'III/1.2, III/1.3',
  level: 'warning',
  fix: 'none',
  title: { vi: 'Quyết định theo Mẫu 1.2, 1.3', en: 'A decision as in Forms 1.2 and 1.3' },
  messages: {
    ...BASE,
    articles: {
      vi: 'Nội dung quyết định chưa bố cục theo điều (Điều 1, Điều 2 …) như mẫu tại Phụ lục III.',
      en: 'The decision is not laid out by articles (Điều 1, Điều 2 …) as in Appendix III.',
    },
    attached: {
      vi: 'Dưới tên loại và trích yếu của văn bản kèm theo phải ghi “(Kèm theo Quyết định số ... ngày ... tháng ... năm ... của ...)”.',
      en: 'Below the title of the attached document “(Kèm theo Quyết định số ... )” must be written.',
      mend: {
        vi: 'Thêm dòng “(Kèm theo Quyết định số ...)” dưới tiêu đề văn bản kèm theo, chữ nghiêng, canh giữa.',
        en: 'Add the note below the title of the attached document, italic, centred.',
      },
    },
  },
  target: (anatomy) => (isOfType(anatomy, 'quyet-dinh') && !anatomy.attachedOnly ? anatomy : null),
  *check(anatomy, context) {
    yield* opening(anatomy, 'QUYẾT ĐỊNH:', 'GIÁM ĐỐC ...', context);
    const text = mainText(anatomy);
    if (!/(?:^|\n)\s*điều\s+(?:\d|[.…]|\S{0,6}\d)/u.test(text) && !numbered(anatomy)) {
      yield context.finding('articles', {}, titleOf(anatomy), {
        outcome: namesArticles(anatomy) || isUnreadable(anatomy, text) ? 'review' : 'fail',
      });
    }
    if (!PROMULGATES.test(text)) return;
    const without = anatomy.vanBanKemTheo.filter(({ referenceLines }) => referenceLines.length === 0);
    const places = without.flatMap(({ titleLines }) => titleLines);
    if (without.length > 0) yield context.finding('attached', {}, places);
  },
});

/** Articles may stand in the middle of lines of the operative text. */
function namesArticles(anatomy: Anatomy): boolean {
  const order = anatomy.components.get('lenhBanHanh')?.lines[0]?.paragraph.index ?? -1;
  return contentOf(anatomy).some(
    ({ index, text }) => index > order && /điều\s+\d/iu.test(text.normalize('NFC')),
  );
}

/** Word's own numbering may write Điều. */
const numbered = ({ document, mainEnd }: Anatomy): boolean =>
  document.paragraphs.some(({ label, index }) => index < mainEnd && /^điều\s/iu.test(label?.text ?? ''));

const TYPE_WORDS = 'CÔNG VĂN';

/** V/v, Kính gửi and Như trên have rules of their own, which say when they are missing. */
const congVan = defineRule({
  id: 'loai-van-ban/cong-van',
  clause: 'III/1.5',
  level: 'warning',
  fix: 'none',
  title: { vi: 'Công văn theo Mẫu 1.5', en: 'An official letter as in Form 1.5' },
  messages: {
    typeName: {
      vi: 'Công văn không ghi tên loại “{words}”; nội dung được nêu sau chữ V/v dưới số, ký hiệu.',
      en: 'An official letter carries no type name “{words}”; its subject stands after V/v below the number.',
      mend: { vi: 'Xóa dòng tên loại.', en: 'Delete the type name.' },
    },
  },
  target: (anatomy) => (isOfType(anatomy, 'cong-van') || namedLetter(anatomy).length > 0 ? anatomy : null),
  *check(anatomy, context) {
    const named = namedLetter(anatomy);
    if (named.length > 0) yield context.finding('typeName', { words: TYPE_WORDS }, named);
  },
});

/** A title that is the very name of the type. */
const namedLetter = ({ components }: Anatomy): readonly Placed[] =>
  (components.get('tenLoai')?.lines ?? []).filter(({ text }) => /^công văn(?: số)?\s*:?$/u.test(fold(text)));

export const decisions: readonly Rule[] = [nghiQuyet, quyetDinh];
export const letters: readonly Rule[] = [congVan];
