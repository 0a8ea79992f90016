import type { Cell, Paragraph, Run } from '../model/index.js';
import { isUpper } from '../text/case.js';
import { fold } from '../text/fold.js';
import type { Placed, Side } from './types.js';

/** Where a fragment's column stands on the page; twips from the left edge of the text area. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly side: Side;
}

/** How most of the letters of a fragment are set. */
interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly upper: boolean;
  readonly size: number;
}

const letter = /\p{L}/u;

/**
 * One visual line as typed: a paragraph, or a part of one between line breaks or wide gaps.
 * What is costly (folding, look) is computed when first asked for.
 */
export class Fragment implements Placed {
  #folded: string | null = null;
  #look: Look | null = null;

  constructor(
    readonly paragraph: Paragraph,
    readonly from: number,
    readonly to: number,
    readonly text: string,
    readonly column: Column,
    readonly spaced: boolean,
    /** Number in reading order. */
    readonly order: number,
  ) {}

  get side(): Side {
    return this.column.side;
  }

  get columnLeft(): number {
    return this.column.left;
  }

  get columnRight(): number {
    return this.column.right;
  }

  get cell(): Cell | null {
    return this.paragraph.cell;
  }

  /** Text for matching: lower case, NFC, one tone-mark school, single spaces. */
  get folded(): string {
    this.#folded ??= fold(this.text);
    return this.#folded;
  }

  get empty(): boolean {
    return this.text === '';
  }

  /** More than half of the letters are bold. */
  get bold(): boolean {
    return this.#seen().bold;
  }

  get italic(): boolean {
    return this.#seen().italic;
  }

  /** All letters are capital, typed so or by `w:caps`. */
  get upper(): boolean {
    return this.#seen().upper;
  }

  /** Size of most letters, half points; 0 without letters. */
  get size(): number {
    return this.#seen().size;
  }

  get centered(): boolean {
    return this.paragraph.format.alignment === 'center';
  }

  /** Stands in no table, or in a cell as wide as the text. */
  get wide(): boolean {
    return this.side === 'full' || this.side === 'center';
  }

  #seen(): Look {
    this.#look ??= look(this.paragraph.runs, this.from, this.to);
    return this.#look;
  }
}

function look(runs: readonly Run[], from: number, to: number): Look {
  let letters = 0;
  let bold = 0;
  let italic = 0;
  let upper = 0;
  const sizes = new Map<number, number>();
  for (const run of runs) {
    const start = Math.max(from, run.from);
    const end = Math.min(to, run.from + run.text.length);
    if (start >= end || run.format.hidden) continue;
    const text = run.text.slice(start - run.from, end - run.from);
    if (!letter.test(text)) continue;
    const weight = text.length;
    letters += weight;
    if (run.format.bold) bold += weight;
    if (run.format.italic) italic += weight;
    if (run.format.caps || isUpper(text)) upper += weight;
    sizes.set(run.format.size, (sizes.get(run.format.size) ?? 0) + weight);
  }
  let size = 0;
  let most = 0;
  for (const [value, weight] of sizes) if (weight > most) [size, most] = [value, weight];
  return {
    bold: bold * 2 > letters,
    italic: italic * 2 > letters,
    upper: letters > 0 && upper === letters,
    size,
  };
}
