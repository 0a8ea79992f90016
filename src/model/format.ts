/**
 * Effective formatting: what holds after the whole WordprocessingML cascade.
 * Lengths in twips (1/20 pt), font sizes in half points. Objects are shared between nodes and never changed.
 */

/** Fonts by script class (ECMA-376 Part 1, 17.3.2.26), theme references already resolved. */
export interface FontSlots {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly eastAsia: string;
  readonly cs: string;
  /** `w:hint`; decides the class of ambiguous characters. */
  readonly hint: 'default' | 'eastAsia' | 'cs';
}

export interface RunFormat {
  readonly fonts: FontSlots;
  /** `w:sz`, half points. */
  readonly size: number;
  /** `w:szCs`, half points; applies to complex-script text only. */
  readonly sizeCs: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `w:u` value; `none` when not underlined. */
  readonly underline: string;
  readonly caps: boolean;
  readonly smallCaps: boolean;
  readonly strike: boolean;
  /** Hidden text (`w:vanish`). */
  readonly hidden: boolean;
  /** `auto` or six upper-case hex digits, theme colours resolved. */
  readonly color: string;
  /** `w:highlight` value; `none` when absent. */
  readonly highlight: string;
  /** Fill of `w:shd`: `auto` or six hex digits. */
  readonly shading: string;
  readonly verticalAlign: 'baseline' | 'superscript' | 'subscript';
  /** Character spacing in twips (`w:spacing`), may be negative. */
  readonly spacing: number;
  /** Horizontal scaling in percent (`w:w`). */
  readonly scale: number;
  /** Raised (+) or lowered (-) position in half points (`w:position`). */
  readonly position: number;
  /** The run is complex script (`w:cs` or `w:rtl`): sizeCs and fonts.cs apply. */
  readonly complexScript: boolean;
  /** `w:lang w:val`, lower case, or empty. */
  readonly lang: string;
}

/** Both dialects: left/start and right/end are folded for left-to-right text; justify kinds other than `both` are kept. */
export type Alignment = 'left' | 'center' | 'right' | 'both' | 'distribute' | 'other';

export interface Indent {
  /** Twips; `w:leftChars` and its kin are already converted. */
  readonly left: number;
  readonly right: number;
  /** Positive: first line indent. Negative: hanging. */
  readonly firstLine: number;
}

export interface Spacing {
  /** Space before in twips, `beforeLines` and autospacing (14 pt = 280) resolved. */
  readonly before: number;
  readonly after: number;
  readonly beforeAuto: boolean;
  readonly afterAuto: boolean;
  /** `auto`: 240ths of a line; `exact` and `atLeast`: twips. */
  readonly line: number;
  readonly lineRule: 'auto' | 'exact' | 'atLeast';
  /** No space between neighbours of the same style. */
  readonly contextual: boolean;
}

export interface TabStop {
  readonly position: number;
  readonly kind: 'left' | 'center' | 'right' | 'decimal' | 'bar';
  readonly leader: string;
}

export interface Border {
  /** ST_Border value: single, double, dashed, dotted, dotDash ... never `nil` or `none` (absent then). */
  readonly style: string;
  /** Eighths of a point. */
  readonly size: number;
  /** Distance from the text, points. */
  readonly space: number;
  readonly color: string;
}

export interface Borders {
  readonly top: Border | null;
  readonly bottom: Border | null;
  readonly left: Border | null;
  readonly right: Border | null;
  readonly between: Border | null;
}

/** A text frame (`w:framePr`); lengths in twips. */
export interface Frame {
  readonly width: number | null;
  readonly height: number | null;
  readonly x: number | null;
  readonly y: number | null;
  readonly xAlign: string | null;
  readonly yAlign: string | null;
  readonly hAnchor: string | null;
  readonly vAnchor: string | null;
  readonly wrap: string | null;
}

export interface ParagraphFormat {
  readonly alignment: Alignment;
  readonly indent: Indent;
  readonly spacing: Spacing;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly pageBreakBefore: boolean;
  readonly widowControl: boolean;
  readonly tabs: readonly TabStop[];
  readonly borders: Borders;
  /** Fill of `w:shd`: `auto` or six hex digits. */
  readonly shading: string;
  readonly outlineLevel: number | null;
  readonly bidi: boolean;
  readonly frame: Frame | null;
}
