/**
 * What a rule wants changed, as data over nodes of the model. Rules say what shall hold; `src/fix` finds out where in the file that has to be
 * written. Lengths in twips, sizes in half points. A property that is not named stays as it is.
 */
import type { RuleLine } from '../layout/types.js';
import type { Cell, Paragraph, ParagraphChange, RunChange, Section, SectionChange } from '../model/index.js';
import type { TextRange } from './types.js';

/** One change that mends a finding, or a part of one. */
export type Repair =
  | RunRepair
  | ParagraphRepair
  | SectionRepair
  | TextRepair
  | LabelRepair
  | RuleLineRepair
  | PageNumberRepair
  | ColumnRepair
  | RemovalRepair
  | DocumentRepair;

/** Changes the look of stretches of text. White space and marks between them keep theirs. */
export interface RunRepair {
  readonly kind: 'run';
  readonly at: readonly TextRange[];
  readonly set: RunChange;
}

/** Changes the layout of whole paragraphs. */
export interface ParagraphRepair {
  readonly kind: 'paragraph';
  readonly at: readonly Paragraph[];
  readonly set: ParagraphChange;
}

/** Changes the pages of sections. */
export interface SectionRepair {
  readonly kind: 'section';
  readonly at: readonly Section[];
  readonly set: SectionChange;
}

/**
 * Puts a text in place of another one; an empty range inserts, an empty text deletes. Only the characters that differ are touched: each
 * keeps the format of what it replaces, an inserted one takes that of the character before it (at a paragraph's start, behind it).
 * `\t` is a tab, `\n` a line break.
 */
export interface TextRepair {
  readonly kind: 'text';
  readonly at: TextRange;
  readonly text: string;
  /** The words were there but could not be read: what rules say of them then is no new mistake. */
  readonly reveals?: true;
}

/** Changes the automatic numbers of paragraphs: those of their level in the list, or of these paragraphs alone where others share it. */
export interface LabelRepair {
  readonly kind: 'label';
  readonly at: readonly Paragraph[];
  readonly set: {
    readonly run?: RunChange;
    /** What stands before and behind the number of the level: `Điều ` and `.`. */
    readonly before?: string;
    readonly after?: string;
    /** ST_NumberFormat: decimal, lowerLetter, upperRoman ... */
    readonly numberFormat?: string;
    /** The sign of a list that has no numbers. */
    readonly bullet?: '-';
  };
}

/** Draws a solid line below the last line of a text, in the middle of its column. */
export interface RuleLineRepair {
  readonly kind: 'ruleLine';
  readonly under: TextRange;
  /** Twips. */
  readonly width: number;
  /** Lines that it stands in for: they go, or become the one asked for. */
  readonly replaces: readonly RuleLine[];
}

/** Numbers the pages of sections in the middle of the upper margin, from the second page of the document on; numbers elsewhere go. */
export interface PageNumberRepair {
  readonly kind: 'pageNumbers';
  readonly at: readonly Section[];
  readonly size: number;
}

/** Makes a column of a table with two columns wider; the other one gives what it gains. */
export interface ColumnRepair {
  readonly kind: 'column';
  /** Any cell of the column. */
  readonly of: Cell;
  /** Twips. */
  readonly width: number;
}

/** Takes whole paragraphs out. One that holds a picture, a section's end, a bookmark or the last place of a cell stays. */
export interface RemovalRepair {
  readonly kind: 'remove';
  readonly at: readonly Paragraph[];
}

/** Settings of the document as a whole. */
export interface DocumentRepair {
  readonly kind: 'document';
  readonly set: { readonly mirrorMargins?: false };
}
