import type { Paragraph, Shape } from '../model/index.js';

/** `exact`: measured with the metrics of the very font. `approximate`: with those of a similar font, or a character of it is unknown. */
export type Certainty = 'exact' | 'approximate';

/** Width of a stretch of text, twips. */
export interface Width {
  readonly width: number;
  readonly measured: Certainty;
}

/** Where text is set: a page column, a cell or a text box. Twips from the left edge of the page's text area. */
export interface Column {
  readonly left: number;
  readonly width: number;
}

/** One line of a paragraph as it would be broken. Offsets in the paragraph's text; lengths in twips. */
export interface Line {
  readonly from: number;
  readonly to: number;
  /** From the left edge of the column to where the line starts (indent and label included), before alignment. */
  readonly start: number;
  /** From `start` to the end of the last visible character. */
  readonly width: number;
}

/** How a paragraph breaks into lines. */
export interface LineEstimate {
  readonly lines: number;
  /** Width of the last line and of the widest one, twips, without indents. */
  readonly lastWidth: number;
  readonly widest: number;
  /** Fewest and most lines when widths are off by the error that they can have. */
  readonly fewest: number;
  readonly most: number;
  readonly measured: Certainty;
}

/** A horizontal rule: a drawn line, a border, or typed characters that read as a line. */
export interface RuleLine {
  readonly kind: 'drawing' | 'vml' | 'border' | 'text';
  /** Measured or declared width, twips; null where it cannot be known. */
  readonly width: number | null;
  /** Twips from the left edge of the text area to its left end, null where unknown. */
  readonly left: number | null;
  /**
   * `solid`, or what it is instead: a dash kind of DrawingML or VML, a border style (`double`, `dotted` ...), and for typed lines
   * `hyphens`, `dots`, `dashed`, `double`, `wave`, `ornament` (`---o0o---`, `*****`).
   */
  readonly dash: string;
  readonly paragraph: Paragraph;
  readonly shape: Shape | null;
  /** Offsets of the typed line in the paragraph; an empty range at 0 for other kinds. */
  readonly from: number;
  readonly to: number;
  /** For a border: the edge of the paragraph or its cell that it is drawn on. */
  readonly edge: 'top' | 'bottom' | null;
}

/** On which page a paragraph of the body stands, and how many pages there are. */
export interface PageEstimate {
  /** Most likely number of pages. */
  readonly count: number;
  readonly fewest: number;
  readonly most: number;
  /** Exactly one page, or more than one, is beyond doubt. */
  readonly certain: boolean;
  /** Page from 1 of the paragraph, or of the character at the offset; null for what stands on no one page (headers, notes). */
  pageOf(paragraph: Paragraph, offset?: number): number | null;
}
