/** Mistakes that a style or the document's defaults carry for all their users are mended there. */
import type { Paragraph, ParagraphChange, Run, RunFormat } from '../../model/index.js';
import type { XmlElement } from '../../xml/tree/element.js';
import { serializeTree } from '../../xml/tree/serialize.js';
import type { Origins } from '../origins.js';
import { readStyles } from '../styles.js';
import { type CarriedChange, type Carrier, carriedChanges, type RunWish } from './carriers.js';
import { holdsLayout, withLayoutOf } from './layout-aspects.js';
import { type CarriedLayout, carriedLayouts, shows } from './layout-carriers.js';
import { changeParagraph } from './paragraph-change.js';
import { EditedPart } from './part.js';
import { changeRun, outstanding } from './run-change.js';

/** A styles part as it is now, and what formats come from by it. */
export interface StylesVersion {
  readonly bytes: Uint8Array;
  readonly origins: Origins;
}

/** What is asked of runs and paragraphs, where the whole of them is meant. */
export interface Wishes {
  readonly runs: ReadonlyMap<Run, RunWish>;
  readonly paragraphs: ReadonlyMap<Paragraph, ParagraphChange>;
}

/**
 * Changes the styles as far as that changes what is meant and nothing else: each change is tried, all formats of the document are looked
 * at, and it is kept or left.
 * @param name of the styles part
 * @returns the given version where no style is to be changed
 */
export function mendStyles(
  name: string,
  start: StylesVersion,
  paragraphs: readonly Paragraph[],
  wishes: Wishes,
): StylesVersion {
  const trials = new Trials(name, start);
  const named = new Set([...wishes.runs.values()].map(({ paragraph }) => paragraph));
  for (const change of carriedChanges(start.origins, paragraphs, wishes.runs)) {
    trials.attempt(
      change.carrier,
      'w:rPrDefault',
      (part, owner) => changeRun(part, owner, { [change.name]: change.value }, null),
      (before, after) => areRunsMeant(paragraphs, named, change, before, after),
    );
  }
  const mended = new Set<string>();
  for (const layout of carriedLayouts(start.origins, paragraphs, wishes.paragraphs)) {
    const keys = [...layout.paragraphs].map(({ index }) => `${layout.aspect} ${index}`);
    if (keys.some((key) => mended.has(key))) continue;
    const isKept = trials.attempt(
      layout.carrier,
      'w:pPrDefault',
      (part, owner) => changeParagraph(part, owner, layout.change, null),
      (before, after) => isLayoutMeant(paragraphs, layout, before, after),
    );
    if (isKept) for (const key of keys) mended.add(key);
  }
  return trials.kept;
}

/** Changes of the styles one after another, each on top of those that were kept. */
class Trials {
  constructor(
    private readonly name: string,
    public kept: StylesVersion,
  ) {}

  /** @returns whether the change is kept */
  attempt(
    carrier: Carrier,
    defaults: 'w:rPrDefault' | 'w:pPrDefault',
    write: (part: EditedPart, owner: XmlElement) => void,
    isMeant: (before: Origins, after: Origins) => boolean,
  ): boolean {
    const part = new EditedPart(this.name, this.kept.bytes);
    const owner = ownerOf(part, carrier, defaults);
    if (!owner) return false;
    write(part, owner);
    const bytes = serializeTree(part.tree);
    const origins = this.kept.origins.withStyles(readStyles(bytes, this.name));
    if (!isMeant(this.kept.origins, origins)) return false;
    this.kept = { bytes, origins };
    return true;
  }
}

function ownerOf(
  part: EditedPart,
  carrier: Carrier,
  defaults: 'w:rPrDefault' | 'w:pPrDefault',
): XmlElement | null {
  const { root } = part.tree;
  if (carrier === 'defaults') return root.child('w:docDefaults')?.child(defaults) ?? null;
  const styles = root.elements.filter(({ name }) => name === 'w:style');
  // Of several of one id the last counts.
  return styles.findLast((own) => own.attribute('w:styleId') === carrier.style.id) ?? null;
}

/** Whether the paragraphs that are meant have what they shall have, and everything else is as it was. */
function isLayoutMeant(
  paragraphs: readonly Paragraph[],
  { aspect, change, paragraphs: meant }: CarriedLayout,
  before: Origins,
  after: Origins,
): boolean {
  return paragraphs.every((paragraph) => {
    const direct = before.of(paragraph)?.direct ?? {};
    const old = before.paragraph(paragraph, direct);
    const now = after.paragraph(paragraph, direct);
    if (alike(old, now)) return !meant.has(paragraph);
    if (!alike(withLayoutOf(old, now, aspect), now)) return false;
    return meant.has(paragraph) ? holdsLayout(now, change, aspect) : !shows(paragraph, aspect);
  });
}

/**
 * Whether the runs that are meant have what they shall have, and everything else is as it was.
 * @param named paragraphs of which any words are meant
 */
function areRunsMeant(
  paragraphs: readonly Paragraph[],
  named: ReadonlySet<Paragraph>,
  { name, value, wishes }: CarriedChange,
  before: Origins,
  after: Origins,
): boolean {
  const meant = new Set(wishes.map(({ run }) => run));
  const has = (format: RunFormat): boolean =>
    Object.keys(outstanding({ [name]: value }, format)).length === 0;
  return paragraphs.every((paragraph) => {
    const direct = before.of(paragraph)?.direct ?? {};
    if (!alike(before.paragraph(paragraph, direct), after.paragraph(paragraph, direct))) return false;
    // A blank line is as high as its mark is large.
    const mark = direct.mark ?? {};
    const marked = alike(seen(before.run(paragraph, mark)), seen(after.run(paragraph, mark)));
    if (!marked && name === 'size' && !named.has(paragraph)) return false;
    if (!marked && paragraph.label && !named.has(paragraph)) return false;
    return paragraph.runs.every((run) => {
      const own = before.direct(paragraph, run);
      const now = after.run(paragraph, own);
      if (meant.has(run)) return has(now);
      return (
        alike(seen(before.run(paragraph, own)), seen(now)) || (name !== 'size' && run.text.trim() === '')
      );
    });
  });
}

/** A format without what no character of it shows: the slots of other scripts. */
function seen({ fonts, sizeCs, ...rest }: RunFormat): object {
  const { ascii, hAnsi, eastAsia, cs, hint } = fonts;
  if (rest.complexScript) return { ...rest, sizeCs, cs };
  return hint === 'eastAsia' ? { ...rest, ascii, hAnsi, eastAsia } : { ...rest, ascii, hAnsi };
}

const alike = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);
