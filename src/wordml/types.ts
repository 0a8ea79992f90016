import type { Border, Borders, Frame, ParagraphFormat, RunFormat, TabStop } from '../model/index.js';

/** Direct or style-level run properties: only what is given. */
export interface RunProperties {
  readonly styleId?: string;
  readonly fonts?: {
    readonly ascii?: string;
    readonly hAnsi?: string;
    readonly eastAsia?: string;
    readonly cs?: string;
    readonly asciiTheme?: string;
    readonly hAnsiTheme?: string;
    readonly eastAsiaTheme?: string;
    readonly csTheme?: string;
    readonly hint?: 'default' | 'eastAsia' | 'cs';
  };
  readonly size?: number;
  readonly sizeCs?: number;
  readonly bold?: boolean;
  readonly boldCs?: boolean;
  readonly italic?: boolean;
  readonly italicCs?: boolean;
  readonly underline?: string;
  readonly caps?: boolean;
  readonly smallCaps?: boolean;
  readonly strike?: boolean;
  readonly doubleStrike?: boolean;
  readonly vanish?: boolean;
  readonly webHidden?: boolean;
  readonly color?: {
    readonly value?: string;
    readonly theme?: string;
    readonly tint?: string;
    readonly shade?: string;
  };
  readonly highlight?: string;
  readonly shading?: string;
  readonly verticalAlign?: 'baseline' | 'superscript' | 'subscript';
  readonly spacing?: number;
  readonly scale?: number;
  readonly position?: number;
  readonly rtl?: boolean;
  readonly cs?: boolean;
  readonly lang?: string;
  /** rPr carries w:ins, w:del or w:rPrChange. */
  readonly revision?: 'inserted' | 'deleted' | 'changed';
}

export interface ParagraphProperties {
  readonly styleId?: string;
  readonly alignment?: string;
  readonly indent?: {
    readonly left?: number;
    readonly right?: number;
    readonly firstLine?: number;
    readonly hanging?: number;
    readonly leftChars?: number;
    readonly rightChars?: number;
    readonly firstLineChars?: number;
    readonly hangingChars?: number;
  };
  readonly spacing?: {
    readonly before?: number;
    readonly after?: number;
    readonly beforeLines?: number;
    readonly afterLines?: number;
    readonly beforeAuto?: boolean;
    readonly afterAuto?: boolean;
    readonly line?: number;
    readonly lineRule?: 'auto' | 'exact' | 'atLeast';
  };
  readonly contextual?: boolean;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly widowControl?: boolean;
  /** `clear` stops remove an inherited one at the position. */
  readonly tabs?: readonly (TabStop | { readonly position: number; readonly kind: 'clear' })[];
  readonly borders?: Partial<Borders>;
  readonly shading?: string;
  readonly outlineLevel?: number;
  readonly bidi?: boolean;
  readonly frame?: Frame;
  readonly numbering?: { readonly numId?: number; readonly level?: number };
  /** Properties of the paragraph mark. */
  readonly mark?: RunProperties;
  readonly changed?: boolean;
}

/** What a cell contributes to the paragraphs in it: made once a cell by `Formatter.tableLayer`. */
export interface TableLayer {
  readonly run: readonly RunProperties[];
  readonly paragraph: readonly ParagraphProperties[];
  readonly key: string;
}

/** Effective borders, margins and shading that a table style gives a cell at its place. */
export interface CellStyle {
  readonly borders: {
    readonly top?: Border | null;
    readonly bottom?: Border | null;
    readonly left?: Border | null;
    readonly right?: Border | null;
  };
  readonly shading?: string;
  readonly marginLeft?: number;
  readonly marginRight?: number;
  readonly layer: TableLayer;
}

/** Where a cell stands in its table, for conditional formatting. */
export interface CellPlace {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  /** `w:tblLook`. */
  readonly firstRow: boolean;
  readonly lastRow: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly hBand: boolean;
  readonly vBand: boolean;
  /** Grid columns that the cell covers; 1 when left out. */
  readonly span?: number;
}

/** What the formatting cascade needs of the settings part. */
export interface FormatSettings {
  /** `w:themeFontLang`: picks the theme's script font for the East Asian and complex script slots. */
  readonly themeFontLang?: { readonly eastAsia?: string; readonly bidi?: string };
  /** `w:clrSchemeMapping`, attribute local name to scheme name: `{ bg1: 'light1', t1: 'dark1' ... }`. */
  readonly colorMapping?: Readonly<Record<string, string>>;
  /** `w:compatSetting` overrideTableStyleFontSizeAndJustification; absent means false. */
  readonly overrideTableStyle?: boolean;
}

export interface ResolvedParagraph {
  readonly format: ParagraphFormat;
  readonly styleId: string;
  readonly styleName: string;
  readonly markFormat: RunFormat;
  /** List membership that really holds (style or direct), or null; numId 0 means none. */
  readonly numbering: { readonly numId: number; readonly level: number } | null;
  /** Opaque key of the paragraph's run cascade; runs of paragraphs with one key and equal direct properties share one RunFormat. */
  readonly runKey: number;
  /** Direct properties of the paragraph mark; a list label starts from them. */
  readonly mark: RunProperties;
}

/** The formatting cascade of one document. Results are cached and shared. */
export interface Formatter {
  paragraph(direct: ParagraphProperties, table: TableLayer | null): ResolvedParagraph;
  run(direct: RunProperties, paragraph: ResolvedParagraph): RunFormat;
  /** `styleId` of w:tblStyle, or null for the default table style. */
  cell(styleId: string | null, place: CellPlace): CellStyle;
  /** Format of a list label: paragraph mark's format with the level's rPr on top. */
  label(paragraph: ResolvedParagraph): RunFormat;
}

/** Counts list items through a story in document order. */
export interface LabelCounter {
  /** Next label of a paragraph that is a member of a list; null where the level prints nothing (numFmt none and no text). */
  next(
    numId: number,
    level: number,
  ): {
    readonly text: string;
    readonly numberFormat: string;
    readonly value: number;
    readonly suffix: 'tab' | 'space' | 'nothing';
  } | null;
}
