import { soVanBan } from '../../rules/so-van-ban.js';
import { type Circumstances, judgeSet, type SetFinding } from '../engine/index.js';
import { bodiesOf } from './bodies.js';
import type { Copies } from './copies.js';
import type { Numbered } from './numbered.js';

/** What the numbers, dates and names of a set of documents show. */
export interface SetVerdict {
  readonly findings: readonly SetFinding[];
  readonly copies: readonly Copies[];
}

/**
 * Judges the numbers of a set of documents.
 * @param circumstancesOf what the user set for a file; that of a body's first document holds for the body
 */
export function judgeNumbers(
  documents: readonly Numbered[],
  circumstancesOf: (file: string) => Partial<Circumstances> = () => ({}),
): SetVerdict {
  const bodies = bodiesOf(documents);
  const findings = bodies.flatMap((body) => {
    const file = body.names[0]?.files[0];
    return judgeSet(body, soVanBan, file === undefined ? {} : circumstancesOf(file));
  });
  return { findings, copies: bodies.flatMap(({ copies }) => copies) };
}
