import { rules } from '../../rules/index.js';
import { analyse } from '../../src/anatomy/index.js';
import { type Circumstances, type Finding, judge, type Outcome } from '../../src/engine/index.js';
import { type Letter, letterPackage } from './official.js';
import { readWord, type WordPackage } from './word-package.js';

export interface Judged {
  /** Rule ids with their outcome, of all rules that found something. */
  readonly found: Readonly<Record<string, Outcome>>;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly findings: readonly Finding[];
}

/** What all rules say of a package. */
export function judgePackage(given: WordPackage, circumstances: Partial<Circumstances> = {}): Judged {
  const { outcomes, findings } = judge(analyse(readWord(given)), rules, circumstances);
  const found = [...outcomes].filter(([, outcome]) => outcome === 'fail' || outcome === 'review');
  return { found: Object.fromEntries(found), outcomes, findings };
}

/** What all rules say of the official letter after a change. */
export function judgeLetter(
  change?: (parts: Letter) => void,
  circumstances?: Partial<Circumstances>,
): Judged {
  return judgePackage(letterPackage(change), circumstances);
}
