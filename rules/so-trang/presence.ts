/** Số trang có, bắt đầu, trang đầu: Phụ lục I, Phần I, Mục I, khoản 7. */
import type { Anatomy } from '../../src/anatomy/types.js';
import { type DocumentContext, defineRule, isSection } from '../../src/engine/index.js';
import type { Section } from '../../src/model/index.js';
import { numberedAbove } from '../mend/page-numbers.js';
import { ownSections } from '../phu-luc/pages.js';
import { mainNumbers, numberingOf, onLaterPages } from './page-numbers.js';

const MEND = {
  vi: 'Thẻ Chèn (Insert), Số Trang (Page Number), Đầu Trang (Top of Page), chọn kiểu ở giữa; đánh dấu Trang đầu khác biệt (Different First Page).',
  en: 'Insert, Page Number, Top of Page, the centred one; tick Different First Page.',
};

/** How sure it is that the main document has more than one page. */
function severalPages({ anatomy, pages }: DocumentContext): 'yes' | 'no' | 'unsure' {
  if (pages.most === 1) return 'no';
  const others = anatomy.phuLuc.length + anatomy.vanBanKemTheo.length;
  // With more pages than parts, some part has two.
  if (pages.fewest > 1 + others) return 'yes';
  if (others === 0) return 'unsure';
  const last = lastMainPage(anatomy, pages.pageOf);
  if (last <= 1) return pages.fewest === pages.most ? 'no' : 'unsure';
  return pages.fewest === pages.most || last > 2 ? 'yes' : 'unsure';
}

function lastMainPage(anatomy: Anatomy, pageOf: DocumentContext['pages']['pageOf']): number {
  const main = anatomy.document.paragraphs.filter(
    ({ index, story, text }) => story === 'body' && index < anatomy.mainEnd && text.trim() !== '',
  );
  const last = main.at(-1);
  return (last && pageOf(last, last.text.trimEnd().length)) ?? 1;
}

export const co = defineRule({
  id: 'so-trang/co',
  clause: 'I/I.7',
  level: 'error',
  fix: 'safe',
  title: { vi: 'Đánh số trang khi văn bản có từ hai trang', en: 'Page numbers from two pages on' },
  messages: {
    missing: {
      vi: 'Văn bản có nhiều hơn một trang nhưng chưa đánh số trang.',
      en: 'The document has more than one page but no page numbers.',
    },
    maybe: {
      vi: 'Văn bản có thể dài hơn một trang mà chưa đánh số trang; nếu có từ hai trang thì phải đánh số.',
      en: 'The document may run over one page and has no page numbers; from two pages on it must have them.',
    },
    firstOnly: {
      vi: 'Số trang chỉ có ở trang thứ nhất; các trang sau chưa được đánh số.',
      en: 'Only page one has a page number; the pages after it have none.',
    },
    even: {
      vi: 'Tệp dùng đầu trang khác nhau cho trang chẵn, trang lẻ và chỉ một loại trang có số; phải đánh số mọi trang từ trang 2.',
      en: 'Odd and even pages have headers of their own and only one kind is numbered; all pages from 2 on must be.',
    },
    typed: {
      vi: 'Đầu trang có trường điều kiện nên chương trình chưa kết luận được văn bản đã đánh số trang hay chưa.',
      en: 'The header has a conditional field, so it cannot be told whether pages are numbered.',
    },
  },
  mend: MEND,
  applies: (context) => severalPages(context) !== 'no',
  *check({ mainSections }, context) {
    const sure = severalPages(context) === 'yes';
    const numberings = mainSections.map(numberingOf);
    const numbers = numberings.flatMap((one) => one.numbers);
    const expected = {
      vi: 'số trang ở giữa, phía trên, từ trang 2',
      en: 'a page number, top centre, from page 2',
    };
    const actual = { vi: 'không có số trang', en: 'no page number' };
    if (numbers.length === 0 && numberings.some(({ conditional }) => conditional)) {
      yield context.finding('typed', {}, [], { outcome: 'review', fix: 'none' });
    } else if (numbers.length === 0) {
      yield sure
        ? context.finding('missing', {}, [], { expected, actual })
        : context.finding('maybe', {}, [], { expected, actual, outcome: 'review' });
    } else if (!numbers.some(onLaterPages)) {
      const places = numbers.map(({ paragraph }) => paragraph);
      yield context.finding('firstOnly', {}, places, { expected, outcome: sure ? 'fail' : 'review' });
    } else if (mainSections.some((section) => section.evenAndOdd && !bothKinds(section))) {
      const places = numbers.map(({ paragraph }) => paragraph);
      yield context.finding('even', {}, places, { expected, outcome: sure ? 'fail' : 'review' });
    }
  },
  *repair(_, { anatomy }) {
    yield* numberedAbove(anatomy);
    // Headers reach into the phụ lục behind: those that begin a section count from 1.
    const at = ownSections(anatomy);
    if (at.length > 0) yield { kind: 'section', at, set: { pageNumber: { start: 1 } } };
  },
});

function bothKinds(section: Section): boolean {
  const kinds = new Set(numberingOf(section).numbers.map(({ pages }) => pages));
  return kinds.has('even') === kinds.has('default');
}

export const trangDau = defineRule({
  id: 'so-trang/trang-dau',
  clause: 'I/I.7',
  level: 'error',
  fix: 'safe',
  title: { vi: 'Không hiển thị số trang thứ nhất', en: 'No number on page one' },
  messages: {
    shown: {
      vi: 'Trang thứ nhất đang hiện số trang; số trang thứ nhất không được hiển thị.',
      en: 'Page one shows its number; it must not be shown.',
    },
  },
  mend: {
    vi: 'Nhấp đúp vào đầu trang, đánh dấu Trang đầu khác biệt (Different First Page), rồi xóa số ở trang đầu.',
    en: 'Double-click the header, tick Different First Page and delete the number on page one.',
  },
  target: mainNumbers,
  *check(_, context) {
    const [first] = context.document.sections;
    if (!first) return;
    const kind = first.titlePage ? 'first' : 'default';
    const shown = numberingOf(first).numbers.filter(({ pages }) => pages === kind);
    if (shown.length === 0) return;
    yield context.finding(
      'shown',
      {},
      shown.map(({ paragraph }) => paragraph),
      {
        expected: { vi: 'trang 1 không hiện số', en: 'no number on page 1' },
        actual: { vi: 'trang 1 hiện số', en: 'a number on page 1' },
      },
    );
  },
  repair: (_, { anatomy }) => numberedAbove(anatomy),
});

export const batDau = defineRule({
  id: 'so-trang/bat-dau',
  clause: 'I/I.7',
  level: 'error',
  fix: 'safe',
  title: { vi: 'Số trang bắt đầu từ 1, liên tục', en: 'Numbering starts at 1 and runs on' },
  messages: {
    start: {
      vi: 'Số trang đặt bắt đầu từ {start}; phải đánh từ số 1.',
      en: 'Page numbering starts at {start}; it must start at 1.',
    },
    jump: {
      vi: 'Số trang ở phần sau của văn bản bắt đầu lại từ {start}; phải đánh liên tục.',
      en: 'In a later section page numbering starts again at {start}; it must run on.',
    },
  },
  mend: {
    vi: 'Thẻ Chèn (Insert), Số Trang (Page Number), Định dạng Số Trang (Format Page Numbers): phần đầu chọn Bắt đầu từ (Start at) 1, các phần sau chọn Tiếp tục từ phần trước (Continue).',
    en: 'Insert, Page Number, Format Page Numbers: start at 1 in the first section, continue in the others.',
  },
  target: mainNumbers,
  *check(_, context) {
    const [first, ...later] = context.anatomy.mainSections;
    const start = first?.pageNumber.start ?? null;
    const details = { expected: { vi: 'từ số 1, liên tục', en: 'from 1 on' } };
    if (first && start !== null && start !== 1) {
      yield context.finding('start', { start }, first, { ...details, actual: String(start) });
    }
    const restarts = later.filter((section) => jumps(section, context));
    const [jump] = restarts;
    if (!jump) return;
    // What starts again at 1 may be a document of its own that was not told apart.
    const outcome = restarts.every((section) => section.pageNumber.start === 1) ? 'review' : 'fail';
    const again = String(jump.pageNumber.start);
    yield context.finding('jump', { start: again }, restarts, { ...details, actual: again, outcome });
  },
  *repair({ messageId, places }) {
    const start = messageId === 'start' ? 1 : null;
    yield { kind: 'section', at: places.filter(isSection), set: { pageNumber: { start } } };
  },
});

/** A section that sets a number which is not the one it would have anyway. */
function jumps(section: Section, { document, pages }: DocumentContext): boolean {
  const { start } = section.pageNumber;
  if (start === null) return false;
  const opening = document.paragraphs.find(
    (paragraph) => paragraph.story === 'body' && paragraph.section === section.index,
  );
  return !opening || pages.pageOf(opening) !== start;
}
