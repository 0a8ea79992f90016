import type { Paragraph, Run, RunChange } from '../../model/index.js';
import type { Origins } from '../origins.js';
import type { Style } from '../styles.js';
import type { RunProperties } from '../types.js';
import { propertyKeys } from './run-change.js';

/** What gives a run a property: a style by its id, or the document's defaults. */
export type Carrier = { readonly style: Style } | 'defaults';

/** Properties that a style may be mended for; of the rest it is never sure that all its users are meant. */
export type CarriedName = 'font' | 'size' | 'bold' | 'italic' | 'color';

const TOGGLES: ReadonlySet<CarriedName> = new Set(['bold', 'italic']);

/**
 * What gives a run of a paragraph a property by itself, or null: direct formatting, a table style, nothing at all, or several levels that
 * switch each other.
 */
export function carrierOf(
  origins: Origins,
  paragraph: Paragraph,
  direct: RunProperties,
  name: CarriedName,
): Carrier | null {
  const keys = propertyKeys(name);
  const says = (properties: RunProperties): boolean => keys.some((key) => properties[key] !== undefined);
  const origin = origins.of(paragraph);
  if (!origin || says(direct)) return null;
  const { styles } = origins;
  const character = direct.styleId === undefined ? null : styles.find('character', direct.styleId);
  const ofCharacter = styles.chain(character).findLast(({ run }) => says(run));
  const ofParagraph = styles
    .chain(styles.find('paragraph', origin.direct.styleId))
    .findLast(({ run }) => says(run));
  const ofTable = origin.table?.run.some(says) ?? false;
  const ofDefaults = says(styles.runDefaults);
  const levels = [ofCharacter, ofParagraph, ofTable, ofDefaults].filter(Boolean).length;
  if (TOGGLES.has(name) && levels !== 1) return null;
  if (ofCharacter) return { style: ofCharacter };
  if (ofParagraph) return { style: ofParagraph };
  return ofDefaults && !ofTable ? 'defaults' : null;
}

/** A change of a whole run that is asked for. */
export interface RunWish {
  readonly paragraph: Paragraph;
  readonly run: Run;
  readonly change: RunChange;
}

/** A property that all users of a carrier shall have otherwise. */
export interface CarriedChange {
  readonly carrier: Carrier;
  readonly name: CarriedName;
  readonly value: unknown;
  readonly wishes: readonly RunWish[];
}

const NAMES: readonly CarriedName[] = ['font', 'size', 'bold', 'italic', 'color'];

/** What styles and defaults shall say instead: where all that has a property from there shall have the same other value. */
export function carriedChanges(
  origins: Origins,
  paragraphs: readonly Paragraph[],
  wishes: ReadonlyMap<Run, RunWish>,
): CarriedChange[] {
  return NAMES.flatMap((name) => {
    if (![...wishes.values()].some(({ change }) => change[name] !== undefined)) return [];
    const groups = new Map<
      Style | 'defaults',
      { carrier: Carrier; values: Set<unknown>; wishes: RunWish[] }
    >();
    for (const paragraph of paragraphs) {
      for (const run of paragraph.runs) {
        if (run.format.hidden || run.text.trim() === '') continue;
        const carrier = carrierOf(origins, paragraph, origins.direct(paragraph, run), name);
        if (carrier === null) continue;
        const key = carrier === 'defaults' ? carrier : carrier.style;
        const group = groups.get(key) ?? { carrier, values: new Set(), wishes: [] };
        groups.set(key, group);
        const wish = wishes.get(run);
        group.values.add(wish?.change[name]);
        if (wish) group.wishes.push(wish);
      }
    }
    return [...groups.values()].flatMap(({ carrier, values, wishes: own }) => {
      const [value] = values;
      return values.size === 1 && value !== undefined ? [{ carrier, name, value, wishes: own }] : [];
    });
  });
}
