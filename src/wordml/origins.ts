import type { Paragraph, ParagraphFormat, Run, RunFormat } from '../model/index.js';
import type { ParagraphDraft } from './story-context.js';
import type { Styles } from './styles.js';
import type {
  Formatter,
  ParagraphProperties,
  ResolvedParagraph,
  RunProperties,
  TableLayer,
} from './types.js';

/** What a paragraph's formats came from. */
export interface Origin {
  readonly direct: ParagraphProperties;
  /** Direct properties of the paragraph's runs, in step with them. */
  readonly runs: readonly RunProperties[];
  readonly table: TableLayer | null;
  readonly resolved: ResolvedParagraph;
}

/** What the formats of a document came from: kept where the document is read to be changed. */
export class Origins {
  private readonly byParagraph = new Map<Paragraph, Origin>();

  /** @param formatter the one that made the document's formats */
  constructor(
    readonly styles: Styles,
    private readonly formatting: (styles: Styles) => Formatter,
    private readonly formatter: Formatter,
  ) {}

  /** The same document with other styles. */
  withStyles(styles: Styles): Origins {
    const other = new Origins(styles, this.formatting, this.formatting(styles));
    for (const [paragraph, origin] of this.byParagraph) {
      const resolved = other.formatter.paragraph(origin.direct, origin.table);
      other.byParagraph.set(paragraph, { ...origin, resolved });
    }
    return other;
  }

  note(paragraph: Paragraph, draft: ParagraphDraft, resolved: ResolvedParagraph): void {
    const table = draft.cell === null ? null : draft.cell.layer;
    this.byParagraph.set(paragraph, { direct: draft.direct, runs: draft.runProperties, table, resolved });
  }

  of(paragraph: Paragraph): Origin | null {
    return this.byParagraph.get(paragraph) ?? null;
  }

  direct(paragraph: Paragraph, run: Run): RunProperties {
    return this.of(paragraph)?.runs[paragraph.runs.indexOf(run)] ?? {};
  }

  /** The format that a run of the paragraph has with these direct properties. */
  run(paragraph: Paragraph, direct: RunProperties): RunFormat {
    return this.formatter.run(direct, this.of(paragraph)!.resolved);
  }

  /** The format that the paragraph has with these direct properties. */
  paragraph(paragraph: Paragraph, direct: ParagraphProperties): ParagraphFormat {
    return this.formatter.paragraph(direct, this.of(paragraph)!.table).format;
  }
}
