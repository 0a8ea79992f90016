import type { Change } from '../../fixtures/support/fixture.js';
import type { DocumentSpec } from '../../fixtures/support/spec.js';
import type { Circumstances, RuleId } from '../../src/engine/index.js';

/** How a mistake is made. */
export type Means = 'direct' | 'style' | 'letter style' | 'defaults' | 'words' | 'text' | 'layout';

/** One change to a document that obeys, and the rules that must answer: the one it is about, with those that its words break too. */
export interface Mutation {
  readonly rule: RuleId;
  readonly means: Means;
  readonly name: string;
  /** Whether the document has what is changed. */
  readonly fits: (document: DocumentSpec) => boolean;
  readonly change: Change;
  readonly also?: readonly RuleId[];
  readonly under?: Partial<Circumstances>;
}
