import type {
  Cell,
  Document,
  HeaderFooter,
  Locus,
  Paragraph,
  ParagraphChange,
  Run,
  RunChange,
  Section,
  SectionChange,
} from '../../model/index.js';
import { runsWithin } from '../../model/index.js';
import type { Package } from '../../opc/types.js';
import type { XmlElement } from '../../xml/tree/element.js';
import type { Origins } from '../origins.js';
import type { Editable } from '../read.js';
import { relatedPart } from '../related-part.js';
import { CannotEdit } from './cannot-edit.js';
import type { RunWish } from './carriers.js';
import { changeColumns } from './column-change.js';
import { DocumentParts, type Side } from './document-parts.js';
import { codeAround, codeIn } from './field-code.js';
import { changeLabels, type LabelChange } from './labels.js';
import { outstandingLayout } from './layout-aspects.js';
import { insertInOrder } from './order.js';
import { othersThan } from './others-than.js';
import { numberPages } from './page-numbers.js';
import { changeParagraph } from './paragraph-change.js';
import { removeParagraph } from './removal.js';
import { changeRun, outstanding, withoutChanged } from './run-change.js';
import { cutOut, runPlaces } from './run-places.js';
import { changeSection } from './section-change.js';
import { mendStyles } from './style-depth.js';
import { changeText, requireText, type TextChange } from './text-change.js';

/** A stretch of a paragraph's text. */
interface Stretch {
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly to: number;
}

/**
 * Changes of one document, by the nodes of its model. Formats first, then texts, those of a paragraph from its end to its start, removals
 * last. All methods throw CannotEdit where the file gives no hold.
 */
export class DocumentEdit {
  readonly parts: DocumentParts;
  /** What formats come from, after changes of the styles. */
  private origins: Origins;

  /** @param changed paragraphs and sections that will be changed; other paragraphs of the main part are not looked into */
  constructor(
    private readonly pkg: Package,
    readonly source: Editable,
    changed: readonly { readonly locus: Locus }[],
  ) {
    this.parts = new DocumentParts(pkg, source.mainPart, othersThan(changed, source));
    this.origins = source.origins;
  }

  get document(): Document {
    return this.source.document;
  }

  /** Parts that changed or are new, by name. */
  finish(): Map<string, Uint8Array> {
    return this.parts.finish();
  }

  /**
   * Changes styles and defaults that carry a mistake for all their users; to be called before any other change, with all changes of runs
   * and paragraphs that are to come.
   */
  styles(
    runs: readonly { readonly at: Stretch; readonly set: RunChange }[],
    paragraphs: readonly { readonly at: Paragraph; readonly set: ParagraphChange }[],
  ): void {
    const name = relatedPart(this.pkg, this.source.mainPart, 'styles');
    const bytes = name === null ? null : this.pkg.part(name);
    if (name === null || bytes === null) return;
    const start = { bytes, origins: this.origins };
    const wishes = { runs: runWishes(runs), paragraphs: paragraphWishes(paragraphs) };
    const mended = mendStyles(name, start, this.document.paragraphs, wishes);
    if (mended === start) return;
    this.parts.replace(name, mended.bytes);
    this.origins = mended.origins;
  }

  /** Changes the look of a stretch of text; of runs that hold other text too, their part of it. */
  run({ paragraph, from, to }: Stretch, change: RunChange): void {
    const part = this.parts.part(paragraph.locus.part);
    const { origins } = this;
    for (const place of runPlaces(part, paragraph, from, to)) {
      for (const run of place.runs) {
        const start = Math.max(from, run.from);
        const end = Math.min(to, run.from + run.text.length);
        const now = origins.direct(paragraph, run);
        const open = outstanding(change, origins.run(paragraph, now));
        if (start >= end || run.format.hidden || Object.keys(open).length === 0) continue;
        const direct = withoutChanged(now, open);
        const below = origins.run(paragraph, direct);
        for (const element of cutOut(part, place, start, end)) {
          changeRun(part, element, open, below);
          if (run.source !== 'field') continue;
          for (const code of codeAround(element)) changeRun(part, code, open, null);
        }
      }
    }
    if (isWhole({ paragraph, from, to })) this.mark(paragraph, change);
    // A field that was never updated shows nothing yet.
    if (from === to && paragraph.fields.some((field) => field.from === from && field.to === to)) {
      for (const code of codeIn(this.element(paragraph))) changeRun(part, code, change, null);
    }
  }

  /** The mark makes the last line as high as it is large; what it has by itself follows its words. A list's number has its own repair. */
  private mark(paragraph: Paragraph, { size }: RunChange): void {
    const mark = this.origins.of(paragraph)?.direct.mark;
    if (size === undefined || mark?.size === undefined || mark.size === size || paragraph.label) return;
    const part = this.parts.part(paragraph.locus.part);
    const below = this.origins.run(paragraph, withoutChanged(mark, { size }));
    changeRun(part, part.child(this.element(paragraph), 'w:pPr'), { size }, below);
  }

  paragraph(paragraph: Paragraph, change: ParagraphChange): void {
    const { origins } = this;
    const direct = origins.of(paragraph)?.direct ?? {};
    const open = outstandingLayout(change, origins.paragraph(paragraph, direct));
    if (Object.keys(open).length === 0) return;
    const { alignment: _a, keepNext: _n, keepLines: _l, pageBreakBefore: _b, ...kept } = direct;
    const part = this.parts.part(paragraph.locus.part);
    changeParagraph(part, this.element(paragraph), open, origins.paragraph(paragraph, kept));
  }

  section(section: Section, change: SectionChange): void {
    changeSection(this.parts.part(section.locus.part), this.sectionElement(section), change);
  }

  /** Whether the text between two offsets can be changed. */
  requireText({ paragraph, from, to }: Stretch): void {
    requireText(this.parts.part(paragraph.locus.part), paragraph, from, to);
  }

  text(paragraph: Paragraph, change: TextChange): void {
    changeText(this.parts.part(paragraph.locus.part), paragraph, change);
  }

  labels(paragraphs: readonly Paragraph[], change: LabelChange): void {
    const numbering = relatedPart(this.pkg, this.source.mainPart, 'numbering');
    if (numbering === null) throw new CannotEdit('no lists');
    changeLabels(this, this.parts.part(numbering), paragraphs, change);
  }

  /** Page numbers in the middle of the upper margin; half points. */
  pageNumbers(sections: readonly Section[], size: number): void {
    numberPages(this, sections, size);
  }

  /** Makes a column of a table with two columns so wide, the other as much narrower. Twips. */
  column({ table, column }: Cell, width: number): void {
    const part = this.parts.part(table.locus.part);
    const element = part.at(table.locus.start);
    if (element?.name !== 'w:tbl') throw new CannotEdit(`no table at byte ${table.locus.start}`);
    const together = table.grid.reduce((sum, own) => sum + own, 0);
    changeColumns(
      part,
      element,
      table.grid.map((_, at) => (at === column ? width : together - width)),
    );
  }

  /** Takes a paragraph out where nothing hangs on it. */
  remove(paragraph: Paragraph): void {
    removeParagraph(this.element(paragraph));
  }

  /** Left and right margins the same on all pages. */
  noMirrorMargins(): void {
    const settings = relatedPart(this.pkg, this.source.mainPart, 'settings');
    if (settings === null) throw new CannotEdit('no settings');
    const part = this.parts.part(settings);
    part.drop(part.tree.root, 'w:mirrorMargins');
  }

  /** The `w:p` of a paragraph. */
  element({ locus }: Paragraph): XmlElement {
    const element = this.parts.part(locus.part).at(locus.start);
    if (element?.name !== 'w:p') throw new CannotEdit(`no paragraph at byte ${locus.start}`);
    return element;
  }

  /** Gives a section a header or footer of its own, in place of one it may have. */
  refer(section: Section, side: Side, kind: keyof HeaderFooter, id: string): void {
    const part = this.parts.part(section.locus.part);
    const element = this.sectionElement(section);
    const name = `w:${side}Reference`;
    for (const own of element.elements) {
      if (own.name === name && (own.attribute('w:type') ?? 'default') === kind) element.remove(own);
    }
    insertInOrder(element, part.make(name, { 'w:type': kind, 'r:id': id }));
  }

  private sectionElement({ locus }: Section): XmlElement {
    const part = this.parts.part(locus.part);
    if (locus.end > locus.start) {
      const element = part.at(locus.start);
      if (element?.name !== 'w:sectPr') throw new CannotEdit(`no section at byte ${locus.start}`);
      return element;
    }
    // The file says nothing of its last section.
    const body = part.tree.root.child('w:body');
    if (!body) throw new CannotEdit('no body');
    return part.child(body, 'w:sectPr');
  }
}

/** Whether a stretch holds all words of its paragraph. */
const isWhole = ({ paragraph: { text }, from, to }: Stretch): boolean =>
  from < to && text.slice(0, from).trim() === '' && text.slice(to).trim() === '';

/** Runs that are meant from end to end, each with all that is asked of it. */
function runWishes(
  changes: readonly { readonly at: Stretch; readonly set: RunChange }[],
): ReadonlyMap<Run, RunWish> {
  const wishes = new Map<Run, RunWish>();
  for (const { at, set } of changes) {
    const { paragraph, from, to } = at;
    for (const run of runsWithin(paragraph, from, to)) {
      const visible = run.text.trim();
      const start = run.from + run.text.indexOf(visible);
      if (visible === '' || from > start || to < start + visible.length) continue;
      const change = { ...wishes.get(run)?.change, ...outstanding(set, run.format) };
      wishes.set(run, { paragraph, run, change });
    }
  }
  return wishes;
}

/** Paragraphs with all that is asked of each and does not hold yet. */
function paragraphWishes(
  changes: readonly { readonly at: Paragraph; readonly set: ParagraphChange }[],
): ReadonlyMap<Paragraph, ParagraphChange> {
  const wishes = new Map<Paragraph, ParagraphChange>();
  for (const { at, set } of changes) {
    const { indent, spacing, ...rest } = outstandingLayout(set, at.format);
    const known = wishes.get(at);
    wishes.set(at, {
      ...known,
      ...rest,
      indent: { ...known?.indent, ...indent },
      spacing: { ...known?.spacing, ...spacing },
    });
  }
  return wishes;
}
