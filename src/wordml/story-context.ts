import type { Block, Cell, Field, Locus, Paragraph, Run, Shape, StoryKind } from '../model/index.js';
import type { CellProperties } from './cell-properties.js';
import type { DocumentContext } from './document-context.js';
import type { FieldStack } from './fields.js';
import type { Mutable } from './leaf.js';
import type { LabelCounter, ParagraphProperties, RunProperties, TableLayer } from './types.js';

/** A cell that waits for its table to end, where its place and so its formatting are known. */
export interface CellDraft {
  readonly cell: Mutable<Cell>;
  properties: CellProperties;
  /** What it gives the paragraphs in it. */
  layer: TableLayer | null;
}

/** A paragraph whose effective formats are set later: those of a table's paragraphs hang on the table's last row. */
export interface ParagraphDraft {
  readonly node: Mutable<Paragraph>;
  direct: ParagraphProperties;
  readonly runs: Mutable<Run>[];
  /** Direct properties of `runs`, in step. */
  readonly runProperties: RunProperties[];
  readonly fields: Mutable<Field>[];
  /** Direct properties of `fields`, in step. */
  readonly fieldProperties: RunProperties[];
  readonly shapes: Shape[];
  readonly renderedBreaks: number[];
  readonly cell: CellDraft | null;
  readonly labels: LabelCounter;
  /** Left out of the document: its mark is deleted, so what it held went to the next paragraph. */
  dropped: boolean;
}

/** Where the reading of one story stands. */
export interface StoryContext {
  readonly document: DocumentContext;
  readonly part: string;
  readonly kind: StoryKind;
  readonly labels: LabelCounter;
  readonly fields: FieldStack;
  /** Where finished blocks go. */
  blocks: Block[];
  cell: CellDraft | null;
  paragraph: ParagraphDraft | null;
  /** A paragraph with a deleted mark, to be joined with the next one. */
  carried: ParagraphDraft | null;
  /** Tables open around this place. */
  tableDepth: number;
  /** Open tracked insertions. */
  insertions: number;
  /** Of the run that is open: its direct properties, its place, and how many runs its paragraph had before it. */
  runProperties: RunProperties;
  runLocus: Mutable<Locus>;
  runFloor: number;
}
