/** Mistakes that a style or the document's defaults carry for all their users are mended there. */
import type { Paragraph, Run, RunFormat } from '../../model/index.js';
import type { XmlElement } from '../../xml/tree/element.js';
import { serializeTree } from '../../xml/tree/serialize.js';
import type { Origins } from '../origins.js';
import { readStyles } from '../styles.js';
import { type CarriedChange, carriedChanges, type RunWish } from './carriers.js';
import { EditedPart } from './part.js';
import { changeRun, outstanding } from './run-change.js';

/** A styles part with changes, and the runs that they mend. */
export interface MendedStyles {
  readonly bytes: Uint8Array;
  readonly origins: Origins;
}

/**
 * Changes the styles as far as that changes the runs that are meant and nothing else: each change is tried, all formats of the document are
 * looked at, and it is kept or left.
 * @param bytes the styles part
 * @returns null where no style is to be changed
 */
export function mendStyles(
  name: string,
  bytes: Uint8Array,
  origins: Origins,
  paragraphs: readonly Paragraph[],
  wishes: ReadonlyMap<Run, RunWish>,
): MendedStyles | null {
  const named = new Set([...wishes.values()].map(({ paragraph }) => paragraph));
  let kept: MendedStyles | null = null;
  for (const change of carriedChanges(origins, paragraphs, wishes)) {
    const before: MendedStyles = kept ?? { bytes, origins };
    const part = new EditedPart(name, before.bytes);
    const owner = ownerOf(part, change);
    if (!owner) continue;
    changeRun(part, owner, { [change.name]: change.value }, null);
    const tried = serializeTree(part.tree);
    const after = before.origins.withStyles(readStyles(tried, name));
    if (isMeant(paragraphs, named, change, before.origins, after)) kept = { bytes: tried, origins: after };
  }
  return kept;
}

function ownerOf(part: EditedPart, { carrier }: CarriedChange): XmlElement | null {
  const { root } = part.tree;
  if (carrier === 'defaults') return root.child('w:docDefaults')?.child('w:rPrDefault') ?? null;
  const styles = root.elements.filter(({ name }) => name === 'w:style');
  // Of several of one id the last counts.
  return styles.findLast((own) => own.attribute('w:styleId') === carrier.style.id) ?? null;
}

/**
 * Whether the runs that are meant have what they shall have, and everything else is as it was.
 * @param named paragraphs of which any words are meant
 */
function isMeant(
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
