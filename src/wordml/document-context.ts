import type { Paragraph, Story } from '../model/index.js';
import type { Package } from '../opc/types.js';
import type { Origins } from './origins.js';
import type { SectionDraft } from './section.js';
import type { Settings } from './settings.js';
import type { ParagraphDraft } from './story-context.js';
import type { Styles } from './styles.js';
import type { TableDraft } from './table-draft.js';
import type { Theme } from './theme.js';
import type { Formatter, LabelCounter } from './types.js';

/** Counts that grow while the parts are read. */
export interface Tally {
  insertions: number;
  deletions: number;
  formatChanges: number;
  oleObjects: number;
  readonly unread: string[];
}

/** What the readers of all parts of one document share. */
export interface DocumentContext {
  readonly package: Package;
  readonly mainPart: string;
  readonly formatter: Formatter;
  readonly styles: Styles;
  /** The formatting cascade as other styles would make it. */
  readonly formatting: (styles: Styles) => Formatter;
  readonly theme: Theme;
  newLabels(): LabelCounter;
  readonly settings: Settings;
  readonly tally: Tally;
  /** Paragraphs in reading order that still wait for their formats. */
  readonly waiting: ParagraphDraft[];
  /** Tables whose widths wait for the section's page size. */
  readonly tables: TableDraft[];
  readonly sections: SectionDraft[];
  /** Index of the section that text read now belongs to. */
  section: number;
  /** Paragraphs done, by index. */
  readonly paragraphs: Paragraph[];
  /** Ids of the notes that the text refers to; others are not printed. */
  readonly noteIds: { readonly footnote: Set<string>; readonly endnote: Set<string> };
  /** Stories of headers and footers by part. */
  readonly stories: Map<string, Story>;
  /** Where it is kept what formats came from; null for a document that is only read. */
  origins: Origins | null;
}
