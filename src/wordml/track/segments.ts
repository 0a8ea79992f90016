import type { XmlElement } from '../../xml/tree/element.js';
import type { EditedPart } from '../write/part.js';
import { splitRunIn } from '../write/pieces.js';
import { align } from './align.js';
import type { Atom } from './atoms.js';
import { trackedOf } from './properties.js';
import { sameProperties } from './signature.js';

/** What is put into a paragraph at one place, and the segment that it comes behind; null at the start. */
export interface Insertion {
  readonly behind: Segment | null;
  readonly atoms: Atom[];
}

/** A stretch of one run that stays or goes as a whole. */
export interface Segment {
  readonly first: Atom;
  readonly gone: boolean;
  /** The run that it is made of in the other text; null where it goes. */
  readonly like: XmlElement | null;
  /** Its own run, once runs are split. */
  element: XmlElement;
}

export interface Comparison {
  readonly segments: readonly Segment[];
  readonly insertions: readonly Insertion[];
  /** What stays, with what it is in the other text. */
  readonly kept: readonly (readonly [Atom, Atom])[];
}

/** Compares what two versions of a paragraph hold. */
export function compareAtoms(before: readonly Atom[], after: readonly Atom[]): Comparison {
  const segments: Segment[] = [];
  const insertions: Insertion[] = [];
  const kept: [Atom, Atom][] = [];
  let open: Segment | null = null;
  let inserting: Insertion | null = null;
  const steps = align(before.length, after.length, (i, j) => (before[i]!.key === after[j]!.key ? 0 : 2));
  for (const [i, j] of steps) {
    if (i === null) {
      if (!inserting) {
        inserting = { behind: segments.at(-1) ?? null, atoms: [] };
        insertions.push(inserting);
      }
      inserting.atoms.push(after[j]!);
      open = null;
      continue;
    }
    inserting = null;
    const atom = before[i]!;
    const like: XmlElement | null = j === null ? null : after[j]!.run;
    if (j !== null) kept.push([atom, after[j]!]);
    if (!open || open.first.run !== atom.run || !alike(open.like, like)) {
      open = { first: atom, gone: j === null, like, element: atom.run };
      segments.push(open);
    }
  }
  return { segments, insertions, kept };
}

function alike(one: XmlElement | null, other: XmlElement | null): boolean {
  if (one === other) return true;
  return one !== null && other !== null && sameProperties(trackedOf(one, 'w:rPr'), trackedOf(other, 'w:rPr'));
}

/** Splits runs so that each segment has one of its own; from the end, so that offsets still count. */
export function splitSegments(part: EditedPart, segments: readonly Segment[]): void {
  segments.findLast((segment, at) => {
    const { run, element, offset } = segment.first;
    if (segments[at - 1]?.first.run === run) segment.element = splitRunIn(part, run, element, offset);
    return false;
  });
}
