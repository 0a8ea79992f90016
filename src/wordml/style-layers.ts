import type { Level, Numbering } from './numbering.js';
import { obtain } from './obtain.js';
import { mergeParagraphs } from './paragraph-cascade.js';
import { type ListPlace, styleNumbering } from './style-numbering.js';
import type { Style, Styles } from './styles.js';
import type { FormatSettings, ParagraphProperties, RunProperties, TableLayer } from './types.js';

/** The level of a list that a place names, if there is one. */
export function levelAt(numbering: Numbering, place: ListPlace | null): Level | undefined {
  return place === null ? undefined : numbering.list(place.numId)?.levels[place.level];
}

/** Size that the default style's own value must have for the table style to win over it: 12 pt. */
const YIELDING_SIZE = 24;

/** What paragraph styles contribute below direct formatting. */
export class StyleLayers {
  private readonly layers = new Map<string, ParagraphProperties>();

  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering,
    private readonly settings: FormatSettings,
  ) {}

  /** Where the style's paragraphs stand in a list by themselves. */
  place(style: Style | null): ListPlace | null {
    return styleNumbering(this.styles.chain(style), this.numbering).at(-1) ?? null;
  }

  /**
   * Paragraph properties up to the style: document defaults, table style, style chain, and the levels of the style's own lists,
   * each just before the style that brings it in, so that this style's own indent wins and an ancestor's does not.
   */
  paragraph(style: Style | null, table: TableLayer | null, listed: boolean): ParagraphProperties {
    const key = `${listed}\n${style?.id ?? ''}\n${table?.key ?? ''}`;
    return obtain(this.layers, key, () => this.merge(style, table, listed));
  }

  private merge(style: Style | null, table: TableLayer | null, listed: boolean): ParagraphProperties {
    const chain = this.styles.chain(style);
    const places = styleNumbering(chain, this.numbering);
    const list = [this.styles.paragraphDefaults, ...(table?.paragraph ?? [])];
    const yields = table?.paragraph.some((properties) => properties.alignment !== undefined) ?? false;
    // A style that takes the list away takes its indents away with it.
    const counts = listed && places.at(-1) != null;
    chain.forEach((each, at) => {
      const place = places[at] ?? null;
      const before = places[at - 1] ?? null;
      const isNew =
        each.paragraph.numbering !== undefined ||
        place?.numId !== before?.numId ||
        place?.level !== before?.level;
      if (counts && isNew) list.push(levelAt(this.numbering, place)?.paragraph ?? {});
      list.push(yields ? this.yieldAlignment(each) : each.paragraph);
    });
    return mergeParagraphs(list);
  }

  /** Run properties of the style chain, the farthest style first. */
  run(style: Style | null, tableGivesSize: boolean): readonly RunProperties[] {
    return this.styles.chain(style).map((each) => {
      const { size, ...rest } = each.run;
      return tableGivesSize && size === YIELDING_SIZE && this.yieldsToTable(each) ? rest : each.run;
    });
  }

  private yieldAlignment(style: Style): ParagraphProperties {
    const { alignment, ...rest } = style.paragraph;
    return (alignment === 'left' || alignment === 'start') && this.yieldsToTable(style)
      ? rest
      : style.paragraph;
  }

  /**
   * Unless the settings say otherwise, left alignment and 12 pt in the default paragraph style do not override a table style
   * ([MS-DOCX] 2.2.1, overrideTableStyleFontSizeAndJustification; it names 11 pt too, which Word does not do).
   */
  private yieldsToTable(style: Style): boolean {
    return this.settings.overrideTableStyle !== true && style === this.styles.find('paragraph', null);
  }
}
