import { describe, expect, test } from 'vitest';
import { citedClauses, coverage } from '../../rules/coverage.js';
import { clauses } from '../../rules/data/clauses.js';
import { REGISTER } from '../../rules/data/register.js';
import { notAutomated } from '../../rules/not-automated.js';

const covered = coverage(REGISTER);

test('every clause that bears on a document is checked, or the reason why not is given', () => {
  const silent = covered.filter(({ rules, why }) => rules.length === 0 && why === null);
  expect(silent.map(({ clause }) => clause)).toEqual([]);
});

test('every clause stands once, in the order of the table', () => {
  expect(covered.map(({ clause }) => clause)).toEqual(clauses.map(({ id }) => id));
  expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
});

/** Points of Phụ lục I, Điều 8, 13, 15 by their numbers, so that none is forgotten. */
const POINTS: Readonly<Record<string, string>> = {
  'I/II.1': 'abc',
  'I/II.2': 'abc',
  'I/II.3': 'abcd',
  'I/II.4': 'abc',
  'I/II.5': 'ab',
  'I/II.6': 'abcdđeg',
  'I/II.7': 'abcdđ',
  'I/II.8': 'abc',
  'I/II.9': 'abcd',
  'I/III.1': 'abcdđe',
  'I/III.2': 'abc',
  'I-2/II.1': 'abcdđeg',
  'I-2/II.2': 'abcd',
  'Đ8.2': 'abcdđeghi',
  'Đ8.3': 'abcd',
  'Đ15.1': 'abc',
};
const NUMBERS: readonly (readonly [string, number])[] = [
  ['I/I', 7],
  ['I/V', 14],
  ['I-2/I', 3],
  ['Đ13', 7],
  ['Đ15', 3],
  ['II/V', 10],
  ['III/1', 10],
];

describe('the table knows every point', () => {
  const known = (wanted: string) => clauses.some(({ id }) => id === wanted || id.startsWith(`${wanted}.`));
  test.each(Object.entries(POINTS))('%s %s', (clause, letters) => {
    expect([...letters].filter((letter) => !known(`${clause}.${letter}`))).toEqual([]);
  });
  test.each(NUMBERS)('%s to %i', (clause, count) => {
    const all = Array.from({ length: count }, (_, index) => `${clause}.${index + 1}`);
    expect(all.filter((one) => !known(one))).toEqual([]);
  });
});

test('whatever a rule cites is a clause of the table, a part of one, or of the articles on drafting', () => {
  const cited = REGISTER.flatMap(({ clause }) => citedClauses(clause));
  const known = (one: string) =>
    clauses.some(({ id }) => id === one || id.startsWith(`${one}.`) || one.startsWith(`${id}.`));
  const unknown = cited.filter((one) => !known(one) && !/^Đ(?:2|4|11|12)(?:\.|$)/.test(one));
  expect(unknown).toEqual([]);
});

test('citations are taken apart', () => {
  expect(citedClauses('Đ8.2.a, I/II.1.a')).toEqual(['Đ8.2.a', 'I/II.1.a']);
  expect(citedClauses('III/1.1-1.3')).toEqual(['III/1.1', 'III/1.2', 'III/1.3']);
  expect(citedClauses('')).toEqual([]);
});

test('with no rules on, only reasons are left', () => {
  const none = coverage([]);
  expect(none.every(({ rules }) => rules.length === 0)).toBe(true);
  expect(none.find(({ clause }) => clause === 'I/II.8.a')!.why).not.toBeNull();
  expect(none.find(({ clause }) => clause === 'I/I.1')!.why).toBeNull();
});

test('a reason is given once a clause, in both languages', () => {
  expect(new Set(notAutomated.map(({ clause }) => clause)).size).toBe(notAutomated.length);
  for (const { why } of notAutomated) expect(Math.min(why.vi.length, why.en.length)).toBeGreaterThan(10);
});
