import type { Paragraph, ParagraphChange, RunChange, Section, SectionChange } from '../../model/index.js';
import type { Package } from '../../opc/types.js';
import { serializeTree } from '../../xml/tree/serialize.js';
import type { Editable } from '../read.js';
import { mirrorTextBoxes } from './alternate.js';
import { CannotEdit } from './cannot-edit.js';
import { changeParagraph } from './paragraph-change.js';
import { EditedPart } from './part.js';
import { changeRun, outstanding, withoutChanged } from './run-change.js';
import { cutOut, runPlaces } from './run-places.js';
import { changeSection } from './section-change.js';
import { changeText, requireText, type TextChange } from './text-change.js';

/** A stretch of a paragraph's text. */
interface Stretch {
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly to: number;
}

/**
 * Changes of one document, by the nodes of its model. Formats first, then texts, those of a paragraph from its end to its start. All
 * methods throw CannotEdit where the file gives no hold.
 */
export class DocumentEdit {
  private readonly parts = new Map<string, EditedPart>();

  constructor(
    private readonly pkg: Package,
    private readonly source: Editable,
  ) {}

  /** Parts that changed, by name. */
  finish(): Map<string, Uint8Array> {
    const changed = new Map<string, Uint8Array>();
    for (const [name, { tree }] of this.parts) {
      mirrorTextBoxes(tree.root, tree.bytes);
      if (tree.root.touched) changed.set(name, serializeTree(tree));
    }
    return changed;
  }

  /** Changes the look of a stretch of text; of runs that hold other text too, their part of it. */
  run({ paragraph, from, to }: Stretch, change: RunChange): void {
    const part = this.part(paragraph.locus.part);
    const { origins } = this.source;
    for (const place of runPlaces(part, paragraph, from, to)) {
      for (const run of place.runs) {
        const start = Math.max(from, run.from);
        const end = Math.min(to, run.from + run.text.length);
        const open = outstanding(change, run.format);
        if (start >= end || run.format.hidden || Object.keys(open).length === 0) continue;
        const direct = withoutChanged(origins.direct(paragraph, run), open);
        const below = origins.run(paragraph, direct);
        for (const element of cutOut(part, place, start, end)) changeRun(part, element, open, below);
      }
    }
  }

  paragraph(paragraph: Paragraph, change: ParagraphChange): void {
    const part = this.part(paragraph.locus.part);
    const element = part.at(paragraph.locus.start);
    if (element?.name !== 'w:p') throw new CannotEdit(`no paragraph at byte ${paragraph.locus.start}`);
    const { origins } = this.source;
    const {
      alignment: _a,
      keepNext: _n,
      keepLines: _l,
      pageBreakBefore: _b,
      ...kept
    } = origins.of(paragraph)?.direct ?? {};
    changeParagraph(part, element, change, origins.paragraph(paragraph, kept));
  }

  section({ locus }: Section, change: SectionChange): void {
    const part = this.part(locus.part);
    changeSection(
      part,
      locus.end > locus.start ? this.sectionAt(part, locus.start) : lastSection(part),
      change,
    );
  }

  private sectionAt(part: EditedPart, start: number): ReturnType<typeof lastSection> {
    const element = part.at(start);
    if (element?.name !== 'w:sectPr') throw new CannotEdit(`no section at byte ${start}`);
    return element;
  }

  /** Whether the text between two offsets can be changed. */
  requireText({ paragraph, from, to }: Stretch): void {
    requireText(this.part(paragraph.locus.part), paragraph, from, to);
  }

  text(paragraph: Paragraph, change: TextChange): void {
    changeText(this.part(paragraph.locus.part), paragraph, change);
  }

  private part(name: string): EditedPart {
    const known = this.parts.get(name);
    if (known) return known;
    const bytes = this.pkg.part(name);
    if (bytes === null) throw new CannotEdit(`no part ${name}`);
    const opened = new EditedPart(name, bytes);
    this.parts.set(name, opened);
    return opened;
  }
}

/** The properties of a last section that the file says nothing of. */
function lastSection(part: EditedPart) {
  const body = part.tree.root.child('w:body');
  if (!body) throw new CannotEdit('no body');
  const made = part.make('w:sectPr');
  body.insert([made]);
  return made;
}
