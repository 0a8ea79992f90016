import { ruleLinesIn } from '../layout/index.js';
import type { Document, Paragraph } from '../model/index.js';
import type { Fragment } from './fragment.js';
import { textWidthOf } from './fragments.js';
import type { RuleLine } from './types.js';

/** Where the head's three rule-lines are looked for. */
export interface RuleRegions {
  /** Lines of Quốc hiệu and Tiêu ngữ. */
  readonly motto: readonly Fragment[];
  /** Lines of the bodies' names. */
  readonly names: readonly Fragment[];
  /** Lines of title and statement. */
  readonly title: readonly Fragment[];
  /** Order range of the head, and the order after which the title's rule can no longer stand. */
  readonly headStart: number;
  readonly headEnd: number;
  readonly titleEnd: number;
}

/** The rule-lines that belong under Tiêu ngữ, under the issuing body's name and under the statement. */
export interface RulesBelow {
  readonly motto: RuleLine[];
  readonly names: RuleLine[];
  readonly title: RuleLine[];
}

/** Gives every rule-line of the head to the component that it stands under. */
export function ruleLinesBelow(
  fragments: readonly Fragment[],
  document: Document,
  regions: RuleRegions,
): RulesBelow {
  const result: RulesBelow = { motto: [], names: [], title: [] };
  const seen = new Set<Paragraph>();
  const last = Math.min(fragments.length, regions.titleEnd + 4);
  for (let at = regions.headStart; at < last; at++) {
    const fragment = fragments[at]!;
    if (seen.has(fragment.paragraph)) continue;
    seen.add(fragment.paragraph);
    for (const line of ruleLinesIn(document, fragment.paragraph)) {
      const owner = ownerOf(line, at, fragments, document, regions);
      if (owner) result[owner].push(line);
    }
  }
  return result;
}

function ownerOf(
  line: RuleLine,
  at: number,
  fragments: readonly Fragment[],
  document: Document,
  regions: RuleRegions,
): keyof RulesBelow | null {
  const titleStart = regions.title[0]?.order ?? Infinity;
  const fragment = line.kind === 'text' ? holder(line, at, fragments) : fragments[at]!;
  if (fragment.order >= titleStart)
    return regions.title.length > 0 && at < regions.titleEnd + 4 ? 'title' : null;
  if (line.kind !== 'drawing' && line.kind !== 'vml') return ownerByColumn(fragment, regions);
  return ownerByPlace(line, fragment, document, regions);
}

/** The fragment of the paragraph in which a typed line stands. */
function holder(line: RuleLine, at: number, fragments: readonly Fragment[]): Fragment {
  for (let next = at; next < fragments.length && fragments[next]!.paragraph === line.paragraph; next++) {
    if (fragments[next]!.from <= line.from && line.to <= fragments[next]!.to + 1) return fragments[next]!;
  }
  return fragments[at]!;
}

/** Borders and typed lines: the column that they stand in, and the nearest line above. */
function ownerByColumn(fragment: Fragment, regions: RuleRegions): keyof RulesBelow | null {
  const mottoSide = regions.motto.at(-1)?.side;
  const namesSide = regions.names.at(-1)?.side ?? (mottoSide === 'left' ? 'right' : 'left');
  const sided = fragment.side === 'left' || fragment.side === 'right';
  if (sided && fragment.side === mottoSide) return 'motto';
  if (sided && fragment.side === namesSide) return 'names';
  return nearestAbove(fragment, regions);
}

function nearestAbove(fragment: Fragment, regions: RuleRegions): keyof RulesBelow | null {
  const above = (lines: readonly Fragment[]) =>
    Math.max(-1, ...lines.map((line) => (line.order <= fragment.order ? line.order : -1)));
  const motto = above(regions.motto);
  const names = above(regions.names);
  if (motto < 0 && names < 0) return null;
  return motto > names ? 'motto' : 'names';
}

/** Drawn lines float: the middle of the line tells under which column it stands, or in which half of the page. */
function ownerByPlace(
  line: RuleLine,
  fragment: Fragment,
  document: Document,
  regions: RuleRegions,
): keyof RulesBelow | null {
  const mottoSide = regions.motto.at(-1)?.side ?? 'right';
  if (line.left === null || line.width === null) return ownerByColumn(fragment, regions);
  const width = textWidthOf(document.sections[fragment.paragraph.section]);
  const middle = line.left + line.width / 2;
  if (mottoSide === 'center' || mottoSide === 'full') return nearestAbove(fragment, regions) ?? 'motto';
  const names = regions.names.at(-1);
  const motto = regions.motto.at(-1);
  if (names && motto && names.side !== mottoSide) {
    return Math.abs(middle - centreOf(motto)) < Math.abs(middle - centreOf(names)) ? 'motto' : 'names';
  }
  const inRightHalf = middle > width * 0.47;
  return inRightHalf === (mottoSide === 'right') ? 'motto' : 'names';
}

const centreOf = ({ column }: Fragment): number => (column.left + column.right) / 2;
