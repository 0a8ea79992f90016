import type { Paragraph, ParagraphChange } from '../../model/index.js';
import type { Origins } from '../origins.js';
import type { Style } from '../styles.js';
import type { Carrier } from './carriers.js';
import { LAYOUT_ASPECTS, type LayoutAspect, layoutPart, saysLayout } from './layout-aspects.js';

/** An aspect of layout that all paragraphs which have it from a style, or from the defaults, shall have otherwise. */
export interface CarriedLayout {
  readonly carrier: Carrier;
  readonly aspect: LayoutAspect;
  readonly change: ParagraphChange;
  readonly paragraphs: ReadonlySet<Paragraph>;
}

/**
 * What styles and defaults shall say instead, the farthest first: where all that has an aspect through them shall have the same other
 * value. Beside the style that gives the aspect, those between it and the paragraph can give it.
 */
export function carriedLayouts(
  origins: Origins,
  paragraphs: readonly Paragraph[],
  wishes: ReadonlyMap<Paragraph, ParagraphChange>,
): CarriedLayout[] {
  return LAYOUT_ASPECTS.flatMap((aspect) => {
    const wanted = [...wishes.values()].some((change) => layoutPart(change, aspect) !== null);
    return wanted ? [...groups(origins, paragraphs, wishes, aspect)].sort(farthestFirst) : [];
  });
}

const farthestFirst = (one: CarriedLayout, other: CarriedLayout): number =>
  other.paragraphs.size - one.paragraphs.size;

function* groups(
  origins: Origins,
  paragraphs: readonly Paragraph[],
  wishes: ReadonlyMap<Paragraph, ParagraphChange>,
  aspect: LayoutAspect,
): Iterable<CarriedLayout> {
  const users = new Map<Style | 'defaults', Paragraph[]>();
  for (const paragraph of paragraphs) {
    if (!shows(paragraph, aspect)) continue;
    for (const level of levelsOf(origins, paragraph, aspect)) {
      const own = users.get(level);
      if (own) own.push(paragraph);
      else users.set(level, [paragraph]);
    }
  }
  for (const [level, own] of users) {
    const changes = own.map((paragraph) => layoutPart(wishes.get(paragraph) ?? {}, aspect));
    const [change] = changes;
    if (!change || changes.some((other) => JSON.stringify(other) !== JSON.stringify(change))) continue;
    const carrier = level === 'defaults' ? level : { style: level };
    yield { carrier, aspect, change, paragraphs: new Set(own) };
  }
}

/** Whether an aspect can be seen at a paragraph: of a blank line, only how high it is. */
export function shows({ text, label, shapes, pictures, format }: Paragraph, aspect: LayoutAspect): boolean {
  if (aspect === 'before' || aspect === 'after' || aspect === 'line' || aspect === 'contextual') return true;
  if (text.trim() !== '' || label !== null || shapes.length > 0 || pictures > 0) return true;
  return Object.values(format.borders).some((border) => border !== null);
}

/**
 * Styles from the one that gives a paragraph an aspect to its own, or the defaults where they give it and the styles after them. None
 * where the paragraph says it itself, and for the indents of lists, which have them from elsewhere.
 */
function levelsOf(origins: Origins, paragraph: Paragraph, aspect: LayoutAspect): (Style | 'defaults')[] {
  const origin = origins.of(paragraph);
  if (!origin || saysLayout(origin.direct, aspect)) return [];
  const isIndent = aspect === 'left' || aspect === 'right' || aspect === 'firstLine';
  if (isIndent && origin.resolved.numbering !== null) return [];
  const { styles } = origins;
  const chain = styles.chain(styles.find('paragraph', origin.direct.styleId));
  const giver = chain.findLastIndex((style) => saysLayout(style.paragraph, aspect));
  if (giver >= 0) return chain.slice(giver);
  const ofTable = origin.table?.paragraph.some((own) => saysLayout(own, aspect)) ?? false;
  const ofDefaults = !ofTable && saysLayout(styles.paragraphDefaults, aspect);
  // What nothing says is not said for all that is based on the default style.
  const normal = styles.find('paragraph', null);
  const own = chain.filter((style, at) => style !== normal || at === chain.length - 1);
  return ofDefaults ? ['defaults', ...own] : own;
}
