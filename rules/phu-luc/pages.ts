/** Số trang của Phụ lục: Phụ lục I, Phần I, Mục III, khoản 1 điểm đ. */
import type { Anatomy, Appendix } from '../../src/anatomy/types.js';
import { type DocumentContext, defineRule } from '../../src/engine/index.js';
import type { Section } from '../../src/model/index.js';
import { numberSize } from '../mend/page-numbers.js';
import { numberingOf } from '../so-trang/page-numbers.js';
import { phuLuc } from './numbers.js';

/** The section that a phụ lục begins in, and whether it begins with it. */
function sectionOf(
  { document }: Anatomy,
  { fromIndex }: Appendix,
): { section: Section; own: boolean } | null {
  const first = document.paragraphs[fromIndex];
  const section = first && document.sections[first.section];
  if (!section) return null;
  const before = document.paragraphs.some(
    ({ story, index, text, section: other }) =>
      story === 'body' && other === section.index && index < fromIndex && text.trim() !== '',
  );
  return { section, own: !before };
}

/** Sections that a phụ lục begins with. */
export const ownSections = (anatomy: Anatomy): readonly Section[] =>
  anatomy.phuLuc.flatMap((appendix) => {
    const place = sectionOf(anatomy, appendix);
    return place?.own ? [place.section] : [];
  });

/** The file's only text is one phụ lục: its numbering cannot run on from anything. */
function standsAlone({ document, phuLuc: [first, second] }: Anatomy): boolean {
  const before = document.paragraphs.some(
    ({ story, index, text }) => story === 'body' && index < (first?.fromIndex ?? 0) && text.trim() !== '',
  );
  return !before && second === undefined;
}

/** Whether a phụ lục surely has more pages than one. */
function severalPages({ fromIndex, toIndex }: Appendix, { document, pages }: DocumentContext): boolean {
  const own = document.paragraphs
    .slice(fromIndex, toIndex)
    .filter(({ story, text }) => story === 'body' && text.trim() !== '');
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return false;
  const from = pages.pageOf(first);
  const to = pages.pageOf(last, last.text.length);
  return from !== null && to !== null && to - from >= (pages.fewest === pages.most ? 1 : 2);
}

export const soTrangPhuLuc = defineRule({
  id: 'phu-luc/so-trang',
  clause: 'I/III.1.đ',
  level: 'warning',
  fix: 'safe',
  title: { vi: 'Số trang đánh riêng theo từng Phụ lục', en: 'Each appendix numbers its own pages' },
  messages: {
    runsOn: {
      vi: 'Số trang của Phụ lục đang đánh tiếp theo phần trước; phải đánh riêng theo từng Phụ lục, từ số 1.',
      en: 'The appendix goes on with the page numbers before it; each must number its own pages from 1.',
    },
    start: {
      vi: 'Số trang của Phụ lục bắt đầu từ {start}; phải đánh riêng từ số 1.',
      en: 'The page numbers of the appendix start at {start}; they must start at 1.',
    },
    none: {
      vi: 'Phụ lục dài hơn một trang mà không có số trang, trong khi văn bản có đánh số; số trang của Phụ lục phải được đánh riêng.',
      en: 'The appendix runs over one page without numbers; it must number its own pages.',
    },
  },
  mend: {
    vi: 'Đặt con trỏ trước chữ Phụ lục, Bố trí (Layout), Dấu ngắt (Breaks), Trang Tiếp theo (Next Page); rồi Chèn, Số Trang, Định dạng Số Trang (Format Page Numbers), Bắt đầu từ 1.',
    en: 'Insert a section break (Next Page) before the appendix; Format Page Numbers, Start at 1.',
  },
  target: phuLuc,
  // Where nothing is numbered at all, only that is reported.
  applies: ({ document, anatomy }) =>
    !standsAlone(anatomy) && document.sections.some((section) => numberingOf(section).numbers.length > 0),
  *check(appendices, context) {
    const runsOn: Appendix[] = [];
    const unnumbered: Appendix[] = [];
    for (const appendix of appendices) {
      const place = sectionOf(context.anatomy, appendix);
      if (!place) continue;
      const { numbers } = numberingOf(place.section);
      const { start } = place.section.pageNumber;
      if (numbers.length === 0) {
        if (severalPages(appendix, context)) unnumbered.push(appendix);
      } else if (!place.own || start === null) runsOn.push(appendix);
      else if (start !== 1) {
        const details = { expected: '1', actual: String(start) };
        yield context.finding('start', { start: String(start) }, appendix.titleLines, details);
      }
    }
    const heads = (of: readonly Appendix[]) => of.flatMap(({ titleLines }) => titleLines);
    const details = { expected: { vi: 'đánh riêng từ số 1', en: 'its own numbers from 1' } };
    // Without a section of its own a phụ lục cannot count its own pages; where that is to begin is for a person to say.
    const inside = runsOn.some((appendix) => !sectionOf(context.anatomy, appendix)?.own);
    const fix = inside ? ({ fix: 'none' } as const) : {};
    if (runsOn.length > 0) yield context.finding('runsOn', {}, heads(runsOn), { ...details, ...fix });
    if (unnumbered.length > 0) yield context.finding('none', {}, heads(unnumbered), details);
  },
  *repair({ messageId, places }, { anatomy }) {
    const meant = anatomy.phuLuc.filter(({ titleLines }) => titleLines.some((line) => places.includes(line)));
    const at = ownSections({ ...anatomy, phuLuc: meant });
    if (messageId === 'none') yield { kind: 'pageNumbers', at, size: numberSize(anatomy) };
    yield { kind: 'section', at, set: { pageNumber: { start: 1 } } };
  },
});
