import type { Bilingual } from '../../src/engine/index.js';
import type { RuleLine } from '../../src/layout/index.js';

/** Whether a rule is one unbroken stroke. Two parallel strokes (`double`, `thinThick...`) are left to a person. */
export function isSolid({ dash }: Pick<RuleLine, 'dash'>): boolean | 'unsure' {
  if (dash === 'solid') return true;
  return /^(?:double|triple|thinThick|thickThin|inset|outset|threeD)/.test(dash) ? 'unsure' : false;
}

const KINDS: readonly (readonly [RegExp, Bilingual])[] = [
  [/^hyphens$/, { vi: 'một dãy dấu gạch nối', en: 'a row of hyphens' }],
  [/^dots$/, { vi: 'một dãy dấu chấm', en: 'a row of dots' }],
  [/^ornament$/, { vi: 'một dòng hoa văn', en: 'an ornament' }],
  [/^(?:double|triple|thinThick|thickThin|inset|outset|threeD)/, { vi: 'nét đôi', en: 'of two strokes' }],
  [/wav/i, { vi: 'nét lượn sóng', en: 'a wave' }],
  [/dot/i, { vi: 'nét chấm', en: 'dotted' }],
];

/** What a rule that is not solid looks like, as the end of `Đường kẻ là ...`. */
export function dashName(dash: string): Bilingual {
  return KINDS.find(([pattern]) => pattern.test(dash))?.[1] ?? { vi: 'nét đứt', en: 'dashed' };
}
