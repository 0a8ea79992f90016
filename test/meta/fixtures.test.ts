import { describe, expect, test } from 'vitest';
import { loadFixtures, loadSetFixtures } from '../../fixtures/support/catalogue.js';
import { findingsIn, findingsInSet } from '../../fixtures/support/judge.js';
import { writeWord } from '../../fixtures/support/write-word.js';
import { rules, setRules } from '../../rules/index.js';

const single = await loadFixtures();
const sets = await loadSetFixtures();
const requirements = [...single, ...sets];
const byRule = new Map(requirements.map((own) => [own.id as string, own]));

describe('fixtures', () => {
  test('stand in the file that is named after their rule', () => {
    expect(requirements.filter(({ id, file }) => file !== `${id}.ts`).map(({ file }) => file)).toEqual([]);
  });

  test('are about rules that there are', () => {
    const known = new Set(rules.map(({ id }) => id));
    expect([...byRule.keys()].filter((id) => !known.has(id))).toEqual([]);
  });

  test('show each rule kept twice and broken twice', () => {
    const thin = rules.filter(({ id }) => {
      const own = byRule.get(id);
      return !own || own.pass.length < 2 || own.fail.length < 2;
    });
    expect(thin.map(({ id }) => id)).toEqual([]);
  });

  test('of sets are about rules on sets', () => {
    expect(sets.map(({ id }) => id).sort()).toEqual(setRules.map(({ id }) => id).sort());
  });

  test('have names of their own within a requirement', () => {
    const doubled = requirements.filter(({ pass, fail }) => {
      const names = [...pass, ...fail].map(({ name }) => name);
      return new Set(names).size < names.length;
    });
    expect(doubled.map(({ id }) => id)).toEqual([]);
  });
});

/** Every document is written, read and judged once more. */
const LONG = 240_000;

test(
  'every message of every rule is said about some fixture',
  () => {
    const ofSingle = single
      .flatMap(({ fail }) => fail)
      .flatMap(({ document, under }) => findingsIn(writeWord(document()), under));
    const ofSets = sets
      .flatMap(({ fail }) => fail)
      .flatMap(({ files, under }) => findingsInSet(files, under));
    const said = new Set([...ofSingle, ...ofSets].map(({ ruleId, messageId }) => `${ruleId} ${messageId}`));
    const all = rules.flatMap(({ id, messages }) =>
      Object.keys(messages).map((message) => `${id} ${message}`),
    );
    expect(all.filter((message) => !said.has(message))).toEqual([]);
  },
  LONG,
);
