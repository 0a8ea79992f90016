/** The numbers of pages: in the middle of the upper margin, from the second page on, nowhere else (Phụ lục I, Phần I, Mục I, khoản 7). */
import type { Block, HeaderFooter, Paragraph, Section, Story } from '../../model/index.js';
import { CannotEdit } from './cannot-edit.js';
import type { DocumentEdit } from './document-edit.js';
import type { Side } from './document-parts.js';
import { emptyParagraph, fillWithNumber, numberParagraph } from './page-number.js';

type PageKind = keyof HeaderFooter;

/** What may stand with a number and goes with it: dashes, strokes, `trang`. */
const COMPANY = /^(?:[\s\d\-–—./|~]|trang|page|số)*$/i;

/** Numbers the pages of sections. Lengths in half points. */
export function numberPages(edit: DocumentEdit, sections: readonly Section[], size: number): void {
  const [first] = edit.document.sections;
  if (first && sections.includes(first)) bareFirstPage(edit, first);
  const done = new Set<Story>();
  for (const section of sections) {
    for (const kind of kindsOf(section)) {
      const footer = section.footers[kind];
      if (footer && !done.has(footer)) clearNumbers(edit, footer);
      if (footer) done.add(footer);
    }
    for (const kind of kindsOf(section).filter((own) => own !== 'first')) {
      const header = section.headers[kind];
      if (header && !done.has(header)) setNumber(edit, header, size);
      if (header) done.add(header);
    }
  }
  addHeaders(edit, sections, size);
}

const kindsOf = ({ titlePage, evenAndOdd }: Section): PageKind[] => [
  ...(titlePage ? (['first'] as const) : []),
  ...(evenAndOdd ? (['even'] as const) : []),
  'default',
];

/** The first page gets a header and footer of its own, with all that the others have but the number. */
function bareFirstPage(edit: DocumentEdit, section: Section): void {
  for (const side of ['header', 'footer'] as const) {
    const { first, default: others } = section[`${side}s`];
    if (section.titlePage) {
      if (first) clearNumbers(edit, first);
    } else if (first && hasContent(others)) clearNumbers(edit, first);
    else if (others && hasContent(others)) copyWithoutNumber(edit, section, side, others);
  }
  edit.section(section, { titlePage: true });
}

/** A section says which header it has only where it differs from the one before: the first without one is given it. */
function addHeaders(edit: DocumentEdit, sections: readonly Section[], size: number): void {
  for (const kind of ['default', 'even'] as const) {
    const [section] = sections.filter((own) => own.headers[kind] === null && kindsOf(own).includes(kind));
    if (!section) continue;
    const { id, part } = edit.parts.create('header');
    part.tree.root.insert([numberParagraph(part, size)]);
    edit.refer(section, 'header', kind, id);
  }
}

function copyWithoutNumber(edit: DocumentEdit, section: Section, side: Side, story: Story): void {
  const numbers = paragraphsOf(story.blocks).filter(hasNumber);
  const { id, part } = edit.parts.copy(story.part, side);
  for (const { locus } of numbers) {
    const element = part.at(locus.start);
    if (element) emptyParagraph(element);
  }
  edit.refer(section, side, 'first', id);
}

/** Everything a story shows but page numbers. */
function hasContent(story: Story | null): boolean {
  return (
    story !== null &&
    paragraphsOf(story.blocks).some(
      (own) => own.pictures > 0 || own.shapes.length > 0 || (own.text.trim() !== '' && !isNumberAlone(own)),
    )
  );
}

const hasNumber = ({ fields }: Paragraph): boolean => fields.some(({ kind }) => kind === 'PAGE');

const isNumberAlone = (own: Paragraph): boolean => hasNumber(own) && COMPANY.test(besideNumbers(own));

/** The text without what the fields of numbers show, in whatever figures. */
function besideNumbers({ text, fields }: Paragraph): string {
  const numbers = fields.filter(({ kind }) => /^(?:PAGE|NUMPAGES|SECTIONPAGES)$/.test(kind));
  return numbers.reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text);
}

function clearNumbers(edit: DocumentEdit, { blocks }: Story): void {
  for (const own of paragraphsOf(blocks).filter(hasNumber)) emptyOf(edit, own);
}

/** A number among other words is left to a person: what would stay is not known. */
function emptyOf(edit: DocumentEdit, paragraph: Paragraph): void {
  if (!isNumberAlone(paragraph)) throw new CannotEdit('a page number among other words');
  emptyParagraph(edit.element(paragraph));
}

/** A header's number goes to a paragraph of its own in the middle; a header without one gets it. */
function setNumber(edit: DocumentEdit, story: Story, size: number): void {
  const numbers = paragraphsOf(story.blocks).filter(hasNumber);
  if (numbers.length === 1 && numbers.every(isRight)) return;
  for (const own of numbers) emptyOf(edit, own);
  const part = edit.parts.part(story.part);
  const { root } = part.tree;
  const [first] = story.blocks;
  const free = first?.type === 'paragraph' && (numbers.includes(first) || isBlank(first));
  if (free) fillWithNumber(part, edit.element(first), size);
  else root.insert([numberParagraph(part, size)], root.elements[0] ?? null);
}

/** A switch for figures of another kind. */
const FIGURES = /\\\*(?!\s*"?(?:mergeformat|charformat|arabic\b))/i;

/** Alone in the middle of the page, in plain figures. */
const isRight = ({ text, fields, format, cell, story }: Paragraph): boolean =>
  story === 'header' &&
  !fields.some(({ instruction }) => FIGURES.test(instruction)) &&
  /^\d*$/.test(text) &&
  format.alignment === 'center' &&
  format.frame === null &&
  format.indent.left + format.indent.firstLine === format.indent.right &&
  cell === null;

const isBlank = ({ text, shapes, pictures, fields }: Paragraph): boolean =>
  text.trim() === '' && shapes.length === 0 && pictures === 0 && fields.length === 0;

/** Paragraphs of blocks, those of tables and text boxes too. */
function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block): Paragraph[] =>
    block.type === 'table'
      ? block.rows.flatMap((row) => row.cells.flatMap((cell) => paragraphsOf(cell.blocks)))
      : [block, ...block.shapes.flatMap(({ text }) => (text ? paragraphsOf(text.blocks) : []))],
  );
}
