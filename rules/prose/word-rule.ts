/** Rules about single words: one finding for each way of writing a word, with all its places. */
import type { Anatomy } from '../../src/anatomy/types.js';
import {
  type Bilingual,
  defineRule,
  type FixKind,
  type Level,
  type Rule,
  type RuleId,
} from '../../src/engine/index.js';
import { putCorrected } from '../mend/words.js';
import { type Prose, proseOf } from './prose.js';
import { alike, type Slip } from './slips.js';

export interface WordRule {
  readonly id: RuleId;
  readonly clause: string;
  readonly level: Level;
  readonly fix: FixKind;
  readonly title: Bilingual;
  /** Why the words should be written otherwise; a clause that follows a colon. */
  readonly reason: Bilingual;
  /** The slips of a document, in any order. */
  slips(prose: Prose, anatomy: Anatomy): Iterable<Slip>;
}

const mend: Bilingual = {
  vi: 'Sửa “{actual}” thành “{expected}”.',
  en: 'Change “{actual}” to “{expected}”.',
};

/**
 * A rule of Phụ lục II on the writing of words. The text at every place of a finding is its `actual`; `expected` may be put in its place.
 */
export function wordRule({ slips, reason, ...facts }: WordRule): Rule {
  return defineRule({
    ...facts,
    mend,
    messages: {
      word: {
        vi: '“{actual}” phải viết là “{expected}”: {reason}.',
        en: '“{actual}” must be written “{expected}”: {reason}.',
      },
    },
    target: proseIn,
    *check(prose, context) {
      for (const group of alike(slips(prose, context.anatomy))) {
        const { actual, expected, unsure } = group[0]!;
        const places = group.map(({ place }) => place);
        const outcome = unsure ? 'review' : 'fail';
        const corrected = places.map(() => expected);
        const details = { actual, expected, corrected, outcome } as const;
        yield context.finding('word', { actual, expected, reason }, places, details);
      }
    },
    ...(facts.fix === 'none' ? {} : { repair: putCorrected }),
  });
}

/** The prose of a document; null where it has no words of its own. */
export function proseIn(anatomy: Anatomy): Prose | null {
  const prose = proseOf(anatomy);
  return prose.words.length > 0 ? prose : null;
}
