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

/** Room for text on the first page of a section and on the others, twips. */
export interface Room {
  readonly first: number;
  readonly rest: number;
}

/** For a document without sections: A4 with an inch at top and bottom. */
const A4: Room = { first: 13958, rest: 13958 };

/** Fills pages of given heights with boxes. */
class Pages {
  page = 1;
  readonly at: PageMap = new Map();
  private y = 0;
  private section = 0;
  /** First page of the section. */
  private firstPage = 1;
  /** The page began because the one before was full. */
  private flowed = false;

  constructor(
    private readonly sections: readonly Section[],
    private readonly rooms: readonly Room[],
    private readonly stretch: number,
  ) {}

  private get height(): number {
    const room = this.rooms[this.section] ?? this.rooms[0] ?? A4;
    return this.page === this.firstPage ? room.first : room.rest;
  }

  private fits(height: number): boolean {
    return this.y + height <= this.height + TOLERANCE;
  }

  private nextPage(flowed: boolean): void {
    this.page += 1;
    this.y = 0;
    this.flowed = flowed;
  }

  /** Enters a section as its kind of start says. */
  enter(section: number): void {
    if (section === this.section) return;
    this.section = section;
    const start = this.sections[section]?.start ?? 'nextPage';
    if (start === 'continuous' || start === 'nextColumn') return;
    if (this.y > 0) this.nextPage(false);
    if (start === 'evenPage' && this.page % 2 === 1) this.nextPage(false);
    if (start === 'oddPage' && this.page % 2 === 0) this.nextPage(false);
    this.firstPage = this.page;
  }

  /** Moves to a new page where a group that must stay together has no room here but would have there. */
  makeRoom(group: readonly Box[]): void {
    let total = 0;
    for (const box of group) total += (box.before + box.height) * this.stretch;
    if (this.y > 0 && !this.fits(total) && total <= this.height) this.nextPage(true);
  }

  place(box: Box): void {
    if (box.newPage && this.y > 0) this.nextPage(false);
    const above = box.before * this.stretch;
    const height = box.height * this.stretch;
    const goesOn = box.splits && this.height - this.y - above > SMALLEST_PART;
    if (this.y > 0 && !this.fits(above + height) && !goesOn) this.nextPage(true);
    if (this.y > 0 || !this.flowed) this.y += above;
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
 * @param rooms of the sections
 * @param stretch factor on all heights, to see how the count stands when the estimate is off
 */
export function paginate(
  boxes: readonly Box[],
  sections: readonly Section[],
  rooms: readonly Room[],
  stretch = 1,
): Pagination {
  const pages = new Pages(sections, rooms, stretch);
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
