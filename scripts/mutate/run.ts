import type { Fixture, RequirementFixtures } from '../../fixtures/support/fixture.js';
import { findingsIn, rulesOf } from '../../fixtures/support/judge.js';
import { manners } from '../../fixtures/support/manners.js';
import { models } from '../../fixtures/support/models.js';
import type { SampleText } from '../../fixtures/support/sample-text.js';
import { sample } from '../../fixtures/support/samples.js';
import { keHoachDai } from '../../fixtures/support/texts.js';
import { writeWord } from '../../fixtures/support/write-word.js';
import { rules } from '../../rules/index.js';
import { caseMutations, centreMutations, letterMutations, lookMutations } from './formats.js';
import { layoutMutations } from './layouts.js';
import type { Mutation } from './mutation.js';
import { textMutations } from './texts.js';

/** What became of one mutation of one document. */
export interface Answer {
  readonly rule: string;
  readonly mutation: string;
  readonly document: string;
  readonly answered: boolean;
  /** Rules that spoke without cause. */
  readonly others: readonly string[];
}

export interface Result {
  readonly answers: readonly Answer[];
  /** Rules that fewer than two mutations are about. */
  readonly untried: readonly string[];
}

export interface Trial {
  /** How many documents a mutation is tried on, and in how many manners a fixture, at most. */
  readonly each: number;
  /** Only mutations about rules whose id begins so. */
  readonly about: string;
  readonly fixtures: readonly RequirementFixtures[];
}

const catalogue: readonly Mutation[] = [
  ...letterMutations,
  ...lookMutations,
  ...caseMutations,
  ...centreMutations,
  ...textMutations,
  ...layoutMutations,
];
const documents = Object.entries({ ...models, keHoachDai });

/** Changes documents that obey, one thing at a time; and says what the fixtures say in other manners. */
export function mutate({ each, about, fixtures }: Trial): Result {
  const wanted = catalogue.filter(({ rule }) => rule.startsWith(about));
  const changed = wanted.flatMap((mutation, at) =>
    some(
      documents.filter(([, text]) => mutation.fits(sample(text))),
      at,
      each,
    ).map(([document, text]) => tryMutation(mutation, document, text)),
  );
  const own = fixtures.filter(({ id }) => id.startsWith(about));
  const reworded = own.flatMap(({ id, pass, fail }) =>
    [...pass, ...fail].flatMap((fixture, at) =>
      some(Object.keys(manners), at, each).map((manner) => tryFixture(id, fixture, manner)),
    ),
  );
  const answers = [...changed, ...reworded];
  const tried = (id: string): number => answers.filter(({ rule }) => rule === id).length;
  return {
    answers,
    untried: rules.map(({ id }) => id).filter((id) => id.startsWith(about) && tried(id) < 2),
  };
}

/** A few of a list, others for every place in the catalogue. */
function some<T>(list: readonly T[], at: number, count: number): T[] {
  const from = list.length > 0 ? (at * count) % list.length : 0;
  return [...list.slice(from), ...list.slice(0, from)].slice(0, count);
}

function tryMutation(
  { rule, means, name, change, also = [], under }: Mutation,
  document: string,
  text: SampleText,
): Answer {
  const spec = sample(text);
  change(spec);
  const found = rulesOf(findingsIn(writeWord(spec), under));
  const expected: readonly string[] = [rule, ...also];
  return {
    rule,
    mutation: `${name} (${means})`,
    document,
    answered: found.includes(rule),
    others: found.filter((id) => !expected.includes(id)),
  };
}

function tryFixture(rule: string, { name, document, finds, under }: Fixture, manner: string): Answer {
  const spec = document();
  manners[manner]!(spec);
  const found = rulesOf(findingsIn(writeWord(spec), under));
  const expected: readonly string[] = finds;
  return {
    rule,
    mutation: `fixture: ${name}`,
    document: manner,
    answered: expected.every((id) => found.includes(id)),
    others: found.filter((id) => !expected.includes(id)),
  };
}
