import type { XmlElement } from '../../xml/tree/element.js';
import { CannotEdit } from '../write/cannot-edit.js';
import { insertInOrder } from '../write/order.js';
import type { EditedPart } from '../write/part.js';
import { align, type Step } from './align.js';
import { atomsOf } from './atoms.js';
import { adopted, type Marks } from './marks.js';
import { deleteParagraph, insertedParagraph, trackParagraph } from './paragraph.js';
import { trackProperties } from './properties.js';
import { sameProperties, signature } from './signature.js';

/** What holds paragraphs, at whatever depth. */
const CONTAINERS: ReadonlySet<string> = new Set(
  'body tbl tr tc sdt sdtContent customXml ins moveTo footnote endnote'.split(' ').map((own) => `w:${own}`),
);

/** Marks between blocks, without width. */
const MARKS = /^w:(?:bookmark|commentRange|perm|moveFromRange|moveToRange|customXml\w+Range|proofErr)/;
const REFERENCE = /^w:(?:header|footer)Reference$/;

/** Compares a part with another version of it and marks what differs. */
export class Tracking {
  /** @param otherBytes what the other version was read from */
  constructor(
    private readonly part: EditedPart,
    private readonly marks: Marks,
    private readonly otherBytes: Uint8Array,
  ) {}

  /** @throws CannotEdit where something differs that Word cannot track */
  container(own: XmlElement, other: XmlElement): void {
    if (this.isSame(own, other)) return;
    const before = own.elements.filter(isBlock);
    const after = other.elements.filter(isBlock);
    this.rest(own, other);
    let next = 0;
    for (const [i, j] of this.sideBySide(before, after)) {
      if (i === null) own.insert([this.inserted(after[j]!)], before[next] ?? endOf(own));
      else {
        next = i + 1;
        if (j === null) this.remove(before[i]!);
        else this.pair(before[i]!, after[j]!);
      }
    }
  }

  private pair(own: XmlElement, other: XmlElement): void {
    if (this.isSame(own, other)) return;
    if (own.name !== 'w:p') {
      this.container(own, other);
      return;
    }
    trackParagraph(this.part, this.marks, own, other, (box, like) => this.container(box, like));
    const properties = other.child('w:pPr');
    if (properties?.child('w:sectPr')) this.section(this.part.child(own, 'w:pPr'), properties);
  }

  /** Properties of the last section stand in the body itself; of all else beside the blocks nothing may differ. */
  private rest(own: XmlElement, other: XmlElement): void {
    const says = ({ elements }: XmlElement): string =>
      elements
        .filter((element) => !isBlock(element) && !MARKS.test(element.name) && element.name !== 'w:sectPr')
        .map((element) => signature(element))
        .join('');
    if (says(own) !== says(other)) throw new CannotEdit(`properties of ${own.name} differ`);
    if (own.name === 'w:body') this.section(own, other);
  }

  private section(owner: XmlElement, other: XmlElement): void {
    trackProperties(this.part, this.marks, owner, other, 'w:sectPr');
    // Which headers a section has cannot be tracked; what they hold can.
    const own = owner.child('w:sectPr');
    const like = other.child('w:sectPr');
    if (own && like) replaceReferences(own, like);
  }

  private remove(block: XmlElement): void {
    if (block.name !== 'w:p') throw new CannotEdit(`${block.name} is gone`);
    deleteParagraph(this.part, this.marks, block);
  }

  private inserted(block: XmlElement): XmlElement {
    if (block.name !== 'w:p') throw new CannotEdit(`${block.name} is new`);
    return insertedParagraph(this.part, this.marks, block);
  }

  /** Blocks of both side by side: one by one where that can be, so that no long way has to be looked for. */
  private sideBySide(before: readonly XmlElement[], after: readonly XmlElement[]): Step[] {
    const texts = new Map(
      [...before, ...after].map((block) => [block, block.name === 'w:p' ? textOf(block) : '']),
    );
    const cost = (i: number, j: number): number => {
      const [own, other] = [before[i]!, after[j]!];
      if (own.name !== other.name) return 2;
      return this.isSame(own, other) ? 0 : 0.1 + unlike(texts.get(own)!, texts.get(other)!);
    };
    const inStep = before.length === after.length && before.every((_, at) => cost(at, at) < 1);
    return inStep ? before.map((_, at) => [at, at]) : align(before.length, after.length, cost);
  }

  /** Whether both stand in the file in the same way. */
  private isSame({ source: one }: XmlElement, { source: other }: XmlElement): boolean {
    if (!one || !other || one.end - one.start !== other.end - other.start) return false;
    const { bytes } = this.part.tree;
    for (let at = 0; at < one.end - one.start; at += 1) {
      if (bytes[one.start + at] !== this.otherBytes[other.start + at]) return false;
    }
    return true;
  }
}

const isBlock = ({ name }: XmlElement): boolean => name === 'w:p' || CONTAINERS.has(name);

/** What the last paragraph of a container stands before. */
const endOf = (container: XmlElement): XmlElement | null => container.child('w:sectPr');

const textOf = (paragraph: XmlElement): string =>
  atomsOf(paragraph)
    .map(({ text }) => text ?? '')
    .join('');

/** Which share of the longer of two texts the other one has not, at the beginning and at the end; times 1.6. */
function unlike(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return 1.6 * (1 - (head + tail) / Math.max(1, one.length, other.length));
}

/** Which headers and footers a section has. */
function replaceReferences(section: XmlElement, like: XmlElement): void {
  const references = ({ elements }: XmlElement): XmlElement[] =>
    elements.filter(({ name }) => REFERENCE.test(name));
  const own = references(section);
  const other = references(like);
  if (sameProperties(own, other)) return;
  for (const reference of own) section.remove(reference);
  for (const reference of other) insertInOrder(section, adopted(reference));
}
