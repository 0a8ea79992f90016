import type { Block, Document, Paragraph, Row } from '../model/index.js';
import type { PageMap } from './paginate.js';

/** Pages as Word last laid the document out, from the marks it leaves where a page began. */
export interface RenderedPages {
  readonly pages: number;
  readonly at: PageMap;
  /** Marks found; with none the file says nothing of its pages. */
  readonly marks: number;
}

/**
 * Counts pages over the blocks. Word marks the first run of a page whatever began it, so a mark right after an explicit break, with no
 * text between, is that same break.
 */
class Counter {
  page = 1;
  marks = 0;
  readonly at: PageMap = new Map();
  private fresh = true;
  private section = 0;

  constructor(private readonly document: Document) {}

  blocks(blocks: readonly Block[]): void {
    for (const block of blocks) {
      this.enter(block.section);
      if (block.type === 'paragraph') this.paragraph(block);
      else for (const row of block.rows) this.row(row);
    }
  }

  private enter(section: number): void {
    if (section === this.section) return;
    this.section = section;
    const start = this.document.sections[section]?.start ?? 'nextPage';
    if (start !== 'continuous' && start !== 'nextColumn') this.turn();
  }

  private turn(): void {
    if (!this.fresh) this.page += 1;
    this.fresh = true;
  }

  /** Cells of a row stand side by side: each may carry the marks of the same page. */
  private row(row: Row): void {
    const start = this.page;
    const fresh = this.fresh;
    let end = start;
    let still = fresh;
    for (const cell of row.cells) {
      this.page = start;
      this.fresh = fresh;
      this.blocks(cell.blocks);
      end = Math.max(end, this.page);
      still = still && this.fresh;
    }
    this.page = end;
    this.fresh = still;
  }

  private paragraph(paragraph: Paragraph): void {
    if (paragraph.format.pageBreakBefore) this.turn();
    const { text, renderedBreaks } = paragraph;
    const parts = [{ from: 0, page: this.page }];
    let from = 0;
    let inked = false;
    for (const { offset, explicit } of breaksOf(text, renderedBreaks)) {
      const ink = hasInk(text, from, offset);
      inked = inked || ink;
      if (explicit || ink) this.fresh = false;
      this.turn();
      if (!explicit) this.marks += 1;
      // What precedes the first visible character moves with it.
      if (!inked) parts.length = 0;
      parts.push({ from: parts.length === 0 ? 0 : offset, page: this.page });
      from = offset;
    }
    if (hasInk(text, from, text.length) || paragraph.pictures > 0) this.fresh = false;
    this.at.set(paragraph.index, parts);
  }
}

interface PageBreak {
  /** Offset of what follows the break. */
  readonly offset: number;
  readonly explicit: boolean;
}

/** Typed and last rendered page breaks of a paragraph in order. */
function breaksOf(text: string, rendered: readonly number[]): PageBreak[] {
  const breaks: PageBreak[] = rendered.map((offset) => ({ offset, explicit: false }));
  for (let i = text.indexOf('\f'); i >= 0; i = text.indexOf('\f', i + 1))
    breaks.push({ offset: i + 1, explicit: true });
  return breaks.sort((a, b) => a.offset - b.offset || Number(b.explicit) - Number(a.explicit));
}

const hasInk = (text: string, from: number, to: number): boolean => /[^\s\u00a0]/.test(text.slice(from, to));

/** Pages of the body by explicit breaks and the marks of the last layout. */
export function renderedPages(document: Document): RenderedPages {
  const counter = new Counter(document);
  counter.blocks(document.body.blocks);
  return { pages: counter.page, at: counter.at, marks: counter.marks };
}
