/** What may be changed of runs, paragraphs and sections. Lengths in twips, sizes in half points; what is not named stays as it is. */
import type { Section } from './document.js';
import type { Alignment, Indent, Spacing } from './format.js';

/** How characters shall look. */
export interface RunChange {
  /** One font for all four script slots, in place of names and theme references. */
  readonly font?: string;
  /** Half points; for complex scripts too. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: 'none' | 'single';
  /** False switches small capitals off too. */
  readonly caps?: boolean;
  /** `auto` is black on paper. */
  readonly color?: 'auto' | '000000';
  readonly highlight?: 'none';
  /** No fill behind the characters. */
  readonly shading?: 'auto';
  readonly verticalAlign?: 'baseline' | 'superscript' | 'subscript';
  /** Character spacing, twips. */
  readonly spacing?: number;
  /** Percent. */
  readonly scale?: number;
}

/** How paragraphs shall be laid out. */
export interface ParagraphChange {
  readonly alignment?: Exclude<Alignment, 'distribute' | 'other'>;
  readonly indent?: Partial<Indent>;
  /** `line` goes with `lineRule`; `before` and `after` switch automatic spacing off. */
  readonly spacing?: Partial<Omit<Spacing, 'beforeAuto' | 'afterAuto'>>;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  /** A single line on all four sides, above alone, or none. */
  readonly borders?: 'box' | 'top' | 'none';
}

/** How the pages of a section shall be. */
export interface SectionChange {
  readonly pageWidth?: number;
  readonly pageHeight?: number;
  readonly orientation?: Section['orientation'];
  readonly margins?: Partial<Section['margins']>;
  /** A first page of its own. */
  readonly titlePage?: boolean;
  /** `start: null` goes on from the section before. */
  readonly pageNumber?: Partial<Section['pageNumber']>;
}
