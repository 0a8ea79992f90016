import type { Border, Borders, ParagraphFormat, RunFormat } from './format.js';
import type { Locus } from './locus.js';

/** A stretch of text of one format. Offsets count UTF-16 units of the paragraph's text. */
export interface Run {
  /** Text as the reader sees it (NOT case-folded by caps). Tab is `\t`, line break `\n`, page or column break `\f`. */
  readonly text: string;
  readonly format: RunFormat;
  /** Offset of the run's first character in the paragraph's text. */
  readonly from: number;
  /** The w:r element (several Run objects may share one). */
  readonly locus: Locus;
  /** What the text came from when not plain `w:t`. */
  readonly source: 'text' | 'symbol' | 'field' | 'formula';
  /** Inserted by a tracked change that is not accepted yet. */
  readonly inserted: boolean;
}

/** The automatic list label of a paragraph, as text. */
export interface ListLabel {
  /** As printed, without its suffix: `Điều 1.`, `a)`, `-`, `•`. */
  readonly text: string;
  readonly format: RunFormat;
  readonly numId: number;
  readonly level: number;
  /** ST_NumberFormat of the level: decimal, lowerLetter, upperRoman, bullet ... */
  readonly numberFormat: string;
  /** Counter value at this level. */
  readonly value: number;
  readonly suffix: 'tab' | 'space' | 'nothing';
}

export interface Field {
  /** First word of the instruction in capitals: PAGE, NUMPAGES, REF, TOC ... */
  readonly kind: string;
  readonly instruction: string;
  /** Range of the field's result in the paragraph's text (empty for a field without result). */
  readonly from: number;
  readonly to: number;
  /** Format that the result has or would have. */
  readonly format: RunFormat;
}

export type StoryKind = 'body' | 'header' | 'footer' | 'footnote' | 'endnote' | 'textBox' | 'comment';

/** A run of blocks that flows by itself. */
export interface Story {
  readonly kind: StoryKind;
  readonly part: string;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly type: 'paragraph';
  /** Number in reading order over all stories of the document: body first (text boxes where anchored), then headers, footers, notes. */
  readonly index: number;
  readonly story: StoryKind;
  readonly locus: Locus;
  readonly format: ParagraphFormat;
  /** Format of the paragraph mark; what an empty paragraph would be set in. */
  readonly markFormat: RunFormat;
  readonly styleId: string;
  readonly styleName: string;
  readonly label: ListLabel | null;
  readonly runs: readonly Run[];
  /** All runs' text joined, hidden text included; the label is not part of it. */
  readonly text: string;
  readonly fields: readonly Field[];
  /** Lines and thin shapes anchored in this paragraph. Borders and typed lines are found by `src/layout`. */
  readonly shapes: readonly Shape[];
  /** The cell that holds it, or null. */
  readonly cell: Cell | null;
  /** Index into Document.sections (of the anchor for text boxes; 0 for notes). */
  readonly section: number;
  /** Offsets in text where Word last broke a page (`w:lastRenderedPageBreak`). */
  readonly renderedBreaks: readonly number[];
  /** Number of inline or anchored pictures. */
  readonly pictures: number;
  /** The paragraph mark is a tracked insertion or deletion, or pPr carries a tracked change. */
  readonly revised: boolean;
}

/** A DrawingML or VML object anchored in a paragraph. Lengths in twips. */
export interface Shape {
  readonly dialect: 'drawing' | 'vml';
  /** `line`: line or connector, or a shape at most 30 twips thick. `box`: any other shape. `picture`: an image. */
  readonly kind: 'line' | 'box' | 'picture';
  readonly width: number;
  readonly height: number;
  /** Offset of the left edge, and what it counts from; null where only an alignment is given or it is inline. */
  readonly x: number | null;
  readonly y: number | null;
  readonly xFrom: 'page' | 'margin' | 'column' | 'character' | 'inline' | 'other';
  readonly yFrom: 'page' | 'margin' | 'paragraph' | 'line' | 'inline' | 'other';
  readonly xAlign: 'left' | 'center' | 'right' | null;
  /** `solid`, `none` (no outline) or the dash kind. */
  readonly dash: string;
  readonly color: string;
  /** Text box content, or null. */
  readonly text: Story | null;
  readonly locus: Locus;
}

export interface Table {
  readonly type: 'table';
  readonly locus: Locus;
  readonly rows: readonly Row[];
  /** Grid column widths, twips. */
  readonly grid: readonly number[];
  readonly alignment: 'left' | 'center' | 'right';
  /** `w:tblInd`, twips. */
  readonly indent: number;
  /** Positioned by `w:tblpPr`. */
  readonly floating: boolean;
  readonly depth: number;
  readonly section: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly header: boolean;
  readonly cantSplit: boolean;
  readonly height: { readonly value: number; readonly rule: 'auto' | 'exact' | 'atLeast' };
  readonly locus: Locus;
}

export interface Cell {
  readonly table: Table;
  readonly rowIndex: number;
  /** First grid column. */
  readonly column: number;
  readonly span: number;
  /** Continues the cell above (`w:vMerge` without restart). */
  readonly mergedUp: boolean;
  /** Left edge from the table's left edge, and width; twips. */
  readonly x: number;
  readonly width: number;
  /** Inner margins, twips. */
  readonly marginLeft: number;
  readonly marginRight: number;
  readonly borders: {
    readonly top: Border | null;
    readonly bottom: Border | null;
    readonly left: Border | null;
    readonly right: Border | null;
  };
  readonly shading: string;
  readonly vAlign: 'top' | 'center' | 'bottom';
  readonly blocks: readonly Block[];
  readonly locus: Locus;
}

export interface HeaderFooter {
  readonly first: Story | null;
  readonly even: Story | null;
  readonly default: Story | null;
}

export interface Section {
  readonly index: number;
  readonly locus: Locus;
  /** Twips. */
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly gutter: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly columns: number;
  /** How it begins. */
  readonly start: 'nextPage' | 'continuous' | 'evenPage' | 'oddPage' | 'nextColumn';
  /** Different first page (`w:titlePg`). */
  readonly titlePage: boolean;
  readonly pageNumber: { readonly format: string; readonly start: number | null };
  readonly verticalAlign: string;
  /** What really applies: inherited from the section before where this one has none. */
  readonly headers: HeaderFooter;
  readonly footers: HeaderFooter;
  /** The document's settings give even pages their own header. */
  readonly evenAndOdd: boolean;
  readonly pageBorders: Borders | null;
}

/** Facts about the file that are no text. */
export interface PackageFacts {
  /** docx, docm, dotx, dotm by the content type of the main part. */
  readonly kind: 'docx' | 'docm' | 'dotx' | 'dotm';
  readonly strict: boolean;
  /** `docProps/app.xml` Application, or empty. */
  readonly application: string;
  /** `docProps/app.xml` Pages, or null. */
  readonly pages: number | null;
  readonly macros: boolean;
  readonly oleObjects: number;
  /** Targets of external relationships other than hyperlinks. */
  readonly externalLinks: readonly string[];
  readonly attachedTemplate: string | null;
  readonly embeddedFonts: readonly string[];
  /** `w:documentProtection` with enforcement, or null. */
  readonly protection: string | null;
  readonly signed: boolean;
  /** altChunk and other parts that were not read, by name. */
  readonly unread: readonly string[];
  readonly insertions: number;
  readonly deletions: number;
  readonly formatChanges: number;
  readonly comments: number;
  readonly mirrorMargins: boolean;
  readonly gutterAtTop: boolean;
  readonly defaultTab: number;
}

export interface Document {
  /** The main text. */
  readonly body: Story;
  readonly sections: readonly Section[];
  readonly footnotes: readonly Story[];
  readonly endnotes: readonly Story[];
  /** Every paragraph of every story by its index. */
  readonly paragraphs: readonly Paragraph[];
  readonly facts: PackageFacts;
}
