import type { ParagraphFormat, RunFormat } from '../model/index.js';
import type { Numbering } from './numbering.js';
import { obtain } from './obtain.js';
import { mergeParagraphs, resolveParagraph } from './paragraph-cascade.js';
import { RunFormats } from './run-formats.js';
import { levelAt, StyleLayers } from './style-layers.js';
import type { ListPlace } from './style-numbering.js';
import type { Style, Styles } from './styles.js';
import { TableCascade } from './table-cascade.js';
import type { Theme } from './theme.js';
import type {
  CellPlace,
  CellStyle,
  FormatSettings,
  Formatter,
  ParagraphProperties,
  ResolvedParagraph,
  RunProperties,
  TableLayer,
} from './types.js';

/** The formatting cascade of one document. Properties objects are cached by identity, so callers should share equal ones. */
export function createFormatter(
  styles: Styles,
  numbering: Numbering,
  theme: Theme,
  settings: FormatSettings = {},
): Formatter {
  return new Cascade(styles, numbering, theme, settings);
}

/** Word knows no underline of a number that only its paragraph mark has. */
const NO_UNDERLINE: RunProperties = { underline: 'none' };

class Cascade implements Formatter {
  private readonly tables: TableCascade;
  private readonly layers: StyleLayers;
  private readonly runs: RunFormats;
  /** Twips; indents in characters count in the size of the document's default font. */
  private readonly characterWidth: number;
  private readonly paragraphs = new Map<string, Map<ParagraphProperties, ResolvedParagraph>>();
  private readonly formats = new Map<string, ParagraphFormat>();
  private readonly labels = new WeakMap<ResolvedParagraph, RunFormat>();

  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering,
    theme: Theme,
    settings: FormatSettings,
  ) {
    this.tables = new TableCascade(styles);
    this.layers = new StyleLayers(styles, numbering, settings);
    this.runs = new RunFormats(styles, this.layers, theme, settings);
    this.characterWidth = this.runs.format(this.runs.key(styles.find('paragraph', null), null), {}).size * 10;
  }

  cell(styleId: string | null, place: CellPlace): CellStyle {
    return this.tables.cell(styleId, place);
  }

  paragraph(direct: ParagraphProperties, table: TableLayer | null): ResolvedParagraph {
    const key = table?.key ?? '';
    const known = obtain(this.paragraphs, key, () => new Map<ParagraphProperties, ResolvedParagraph>());
    return obtain(known, direct, () => this.resolve(direct, table));
  }

  run(direct: RunProperties, paragraph: ResolvedParagraph): RunFormat {
    return this.runs.format(paragraph.runKey, direct);
  }

  label(paragraph: ResolvedParagraph): RunFormat {
    return obtain(this.labels, paragraph, () => {
      const level = levelAt(this.numbering, paragraph.numbering)?.run ?? {};
      return this.runs.resolve(paragraph.runKey, [paragraph.mark, NO_UNDERLINE, level]);
    });
  }

  private resolve(direct: ParagraphProperties, table: TableLayer | null): ResolvedParagraph {
    const style = this.styles.find('paragraph', direct.styleId);
    const { place, isDirect } = this.place(direct, style);
    const below = this.layers.paragraph(style, table, !isDirect);
    // A list given to the paragraph itself indents it over its style; one that comes with a style does so from the style's place.
    const level = isDirect ? levelAt(this.numbering, place)?.paragraph : undefined;
    const merged = mergeParagraphs(level === undefined ? [below, direct] : [below, level, direct]);
    const runKey = this.runs.key(style, table);
    const mark = direct.mark ?? {};
    return {
      format: this.share(resolveParagraph(merged, this.characterWidth)),
      styleId: style?.id ?? '',
      styleName: style?.name ?? '',
      markFormat: this.runs.format(runKey, mark),
      numbering: place,
      runKey,
      mark,
    };
  }

  /** The list that holds the paragraph: its own, also where that says none, before its style's. */
  private place(
    direct: ParagraphProperties,
    style: Style | null,
  ): { place: ListPlace | null; isDirect: boolean } {
    const inherited = this.layers.place(style);
    const own = direct.numbering;
    const isDirect = own?.numId !== undefined || own?.level !== undefined;
    const numId = own?.numId ?? inherited?.numId ?? 0;
    const level = own?.level ?? inherited?.level ?? 0;
    const exists = this.numbering.list(numId) !== null;
    return { place: exists ? { numId, level } : null, isDirect };
  }

  /** Equal formats are one object. */
  private share(format: ParagraphFormat): ParagraphFormat {
    return obtain(this.formats, JSON.stringify(format), () => format);
  }
}
