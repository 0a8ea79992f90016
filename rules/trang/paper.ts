/** Khổ giấy, kiểu trình bày: Phụ lục I, Phần I, Mục I, khoản 1 và 2. */
import type { Anatomy } from '../../src/anatomy/types.js';
import { type Bilingual, defineRule, isSection } from '../../src/engine/index.js';
import { type Block, mm, type Paragraph, type Section, type Table, toMm } from '../../src/model/index.js';

const SHORT = mm(210);
const LONG = mm(297);
/** Word writes A4 as 11906 x 16838 or 11907 x 16840 twips. */
const TOLERANCE = mm(1);

const A4 = { short: 11906, long: 16838 } as const;

const near = (length: number, asked: number): boolean => Math.abs(length - asked) <= TOLERANCE;

function isA4({ pageWidth, pageHeight }: Section): boolean {
  return near(Math.min(pageWidth, pageHeight), SHORT) && near(Math.max(pageWidth, pageHeight), LONG);
}

function sizeOf({ pageWidth, pageHeight }: Section): Bilingual {
  const [width, height] = [toMm(pageWidth), toMm(pageHeight)].map((length) => length.toFixed(0));
  return { vi: `${width} x ${height} mm`, en: `${width} x ${height} mm` };
}

export const khoGiay = defineRule({
  id: 'trang/kho-giay',
  clause: 'I/I.1',
  level: 'error',
  fix: 'safe',
  title: { vi: 'Khổ giấy A4', en: 'A4 paper' },
  messages: {
    size: {
      vi: 'Khổ giấy đang là {found}; phải là A4 (210 x 297 mm).',
      en: 'The paper is {found}; it must be A4 (210 x 297 mm).',
    },
  },
  mend: {
    vi: 'Thẻ Bố trí (Layout), nút Kích cỡ (Size), chọn A4; mục Áp dụng cho (Apply to) chọn Toàn bộ tài liệu (Whole document).',
    en: 'Layout, Size, A4; apply to the whole document.',
  },
  target: (anatomy) => anatomy.document.sections,
  *check(sections, context) {
    const wrong = sections.filter((section) => !isA4(section));
    if (!wrong[0]) return;
    const found = sizeOf(wrong[0]);
    yield context.finding('size', { found }, wrong, { expected: 'A4, 210 x 297 mm', actual: found });
  },
  *repair({ places }) {
    for (const section of places.filter(isSection)) {
      const across = section.pageWidth > section.pageHeight;
      const [pageWidth, pageHeight] = across ? [A4.long, A4.short] : [A4.short, A4.long];
      yield { kind: 'section', at: [section], set: { pageWidth, pageHeight } };
    }
  },
});

/** A landscape section with what it holds. */
interface Wide {
  readonly section: Section;
  readonly excused: boolean;
}

/** Paragraphs of the parts that may lie across: phụ lục. */
function inAppendix({ phuLuc }: Anatomy, { index }: Paragraph): boolean {
  return phuLuc.some(({ fromIndex, toIndex }) => index >= fromIndex && index < toIndex);
}

function firstParagraph(block: Block): Paragraph | null {
  if (block.type === 'paragraph') return block;
  for (const row of block.rows) {
    for (const cell of row.cells) {
      for (const inner of cell.blocks) {
        const first = firstParagraph(inner);
        if (first) return first;
      }
    }
  }
  return null;
}

/** A table of data, not one that sets head or foot side by side. */
function isDataTable(table: Table, layout: ReadonlySet<Table>): boolean {
  return !layout.has(table) && table.rows.length > 1;
}

/** Tables in which components of head and foot stand. */
function layoutTables(anatomy: Anatomy): Set<Table> {
  const tables = new Set<Table>();
  for (const kind of ['quocHieu', 'coQuanBanHanh', 'soKyHieu', 'chuKy', 'noiNhan'] as const) {
    for (const { paragraph } of anatomy.components.get(kind)?.lines ?? []) {
      if (paragraph.cell) tables.add(paragraph.cell.table);
    }
  }
  return tables;
}

function wideSections(anatomy: Anatomy): Wide[] {
  const { document } = anatomy;
  const wide = document.sections.filter((section) => section.pageWidth > section.pageHeight);
  if (wide.length === 0) return [];
  const layout = layoutTables(anatomy);
  return wide.map((section) => {
    const blocks = document.body.blocks.filter((block) => block.section === section.index);
    const tables = blocks.filter((block) => block.type === 'table');
    const first = blocks.map(firstParagraph).find((paragraph) => paragraph !== null);
    const excused =
      tables.some((table) => isDataTable(table, layout)) ||
      (first !== undefined && inAppendix(anatomy, first));
    return { section, excused };
  });
}

export const huongGiay = defineRule({
  id: 'trang/huong-giay',
  clause: 'I/I.2',
  level: 'warning',
  fix: 'none',
  title: { vi: 'Trình bày theo chiều dài của khổ A4', en: 'Upright pages' },
  messages: {
    landscape: {
      vi: 'Trang đang đặt nằm ngang mà không có bảng, biểu và không phải là phụ lục; văn bản phải trình bày theo chiều dài của khổ A4.',
      en: 'The page lies across without a table and is no appendix; it must stand upright.',
    },
    picture: {
      vi: 'Trang đang đặt nằm ngang; chỉ được như vậy khi nội dung có bảng, biểu. Hãy xem hình trong trang có phải là biểu hay không.',
      en: 'The page lies across, which is for tables and charts only; please look whether its picture is a chart.',
    },
  },
  mend: {
    vi: 'Đặt con trỏ ở trang đó, thẻ Bố trí (Layout), nút Hướng (Orientation), chọn Dọc (Portrait).',
    en: 'Put the cursor on the page; Layout, Orientation, Portrait.',
  },
  target: (anatomy) => anatomy.document.sections,
  *check(_, context) {
    const { document } = context;
    const wrong = wideSections(context.anatomy).filter(({ excused }) => !excused);
    const pictured = new Set(
      document.paragraphs
        .filter(({ story, pictures }) => story === 'body' && pictures > 0)
        .map(({ section }) => section),
    );
    const sections = wrong.map(({ section }) => section);
    const plain = sections.filter(({ index }) => !pictured.has(index));
    const charts = sections.filter(({ index }) => pictured.has(index));
    const details = {
      expected: { vi: 'chiều dọc', en: 'portrait' },
      actual: { vi: 'chiều ngang', en: 'landscape' },
    };
    if (plain.length > 0) yield context.finding('landscape', {}, plain, details);
    if (charts.length > 0) yield context.finding('picture', {}, charts, { ...details, outcome: 'review' });
  },
});
