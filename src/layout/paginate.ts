import type { Section } from '../model/index.js';
import type { Box } from './boxes.js';

/** Page of each paragraph part: by paragraph index, offsets with the page that begins there. */
export type PageMap = Map<number, { from: number; page: number }[]>;

export interface Pagination {
  readonly pages: number;
  readonly at: PageMap;
}

/** How far a line may reach into the bottom margin before it moves on; rounding, twips. */
const TOLERANCE = 10;
/** A row goes on over the page's end only where at least a line of it finds room, twips. */
const SMALLEST_PART = 300;

/** Fills pages of given heights with boxes. */
class Pages {
  page = 1;
  readonly at: PageMap = new Map();
  private y = 0;
  private section = 0;

  constructor(
    private readonly sections: readonly Section[],
    private readonly heights: readonly number[],
    private readonly stretch: number,
  ) {}

  private get height(): number {
    return this.heights[this.section] ?? this.heights[0] ?? 13000;
  }

  private fits(height: number): boolean {
    return this.y + height <= this.height + TOLERANCE;
  }

  private nextPage(): void {
    this.page += 1;
    this.y = 0;
  }

  /** Enters a section as its kind of start says. */
  enter(section: number): void {
    if (section === this.section) return;
    this.section = section;
    const start = this.sections[section]?.start ?? 'nextPage';
    if (start === 'continuous' || start === 'nextColumn') return;
    if (this.y > 0) this.nextPage();
    if (start === 'evenPage' && this.page % 2 === 1) this.nextPage();
    if (start === 'oddPage' && this.page % 2 === 0) this.nextPage();
  }

  /** Moves to a new page where a group that must stay together has no room here but would have there. */
  makeRoom(group: readonly Box[]): void {
    let total = 0;
    for (const box of group) total += (box.before + box.height) * this.stretch;
    if (this.y > 0 && !this.fits(total) && total <= this.height) this.nextPage();
  }

  place(box: Box): void {
    if (box.newPage && this.y > 0) this.nextPage();
    const before = this.y > 0 ? box.before * this.stretch : 0;
    const height = box.height * this.stretch;
    const goesOn = box.splits && this.height - this.y - before > SMALLEST_PART;
    if (this.y > 0 && !this.fits(before + height) && !goesOn) this.nextPage();
    else this.y += before;
    this.mark(box);
    this.y += height;
    while (box.splits && this.y > this.height + TOLERANCE) {
      this.page += 1;
      this.y -= this.height;
    }
  }

  private mark(box: Box): void {
    if (box.paragraph && box.inner.length === 0) this.put(box.paragraph.index, box.from, this.page);
    for (const { paragraph, from, y } of box.inner) {
      const over = Math.floor((this.y + y * this.stretch) / this.height);
      this.put(paragraph.index, from, this.page + (box.splits ? over : 0));
    }
  }

  private put(index: number, from: number, page: number): void {
    const parts = this.at.get(index);
    if (!parts) this.at.set(index, [{ from, page }]);
    else if (parts[parts.length - 1]!.page !== page) parts.push({ from, page });
  }
}

/**
 * Fills pages with boxes in order.
 * @param heights room for text on a page of each section, twips
 * @param stretch factor on all heights, to see how the count stands when the estimate is off
 */
export function paginate(
  boxes: readonly Box[],
  sections: readonly Section[],
  heights: readonly number[],
  stretch = 1,
): Pagination {
  const pages = new Pages(sections, heights, stretch);
  let group: Box[] = [];
  const flush = (): void => {
    if (group.length === 0) return;
    pages.enter(group[0]!.section);
    if (group.length > 1 && !group[0]!.newPage) pages.makeRoom(group);
    for (const box of group) pages.place(box);
    group = [];
  };
  for (const box of boxes) {
    if (box.newPage || (group.length > 0 && group[0]!.section !== box.section)) flush();
    group.push(box);
    if (!box.keep) flush();
  }
  flush();
  return { pages: pages.page, at: pages.at };
}
