import { describe, expect, test } from 'vitest';
import { REGISTER } from '../../rules/data/register.js';
import { rules } from '../../rules/index.js';
import { COMPONENT_ORDER, GROUPS } from '../../src/engine/index.js';
import { COMPONENT_NAMES, clauseInWords } from '../../src/messages/index.js';

const facts = new Map(REGISTER.map((entry) => [entry.id, entry]));

describe('the register', () => {
  test('has each id once, of a known group', () => {
    expect(facts.size).toBe(REGISTER.length);
    expect(REGISTER.filter(({ id }) => !Object.hasOwn(GROUPS, id.slice(0, id.indexOf('/'))))).toEqual([]);
  });

  test('goes by group in the order of reports', () => {
    const groups = [...new Set(REGISTER.map(({ id }) => id.slice(0, id.indexOf('/'))))];
    expect(groups).toEqual(Object.keys(GROUPS));
  });

  test('every clause can be put in words', () => {
    const unread = REGISTER.filter(
      ({ clause }) => clause !== '' && /\/|^Đ/.test(clauseInWords(clause, 'en')),
    );
    expect(unread.map(({ clause }) => clauseInWords(clause, 'en'))).toEqual([]);
  });
});

describe('the rulebook', () => {
  test('has each rule once', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s is as the register has it', (id, rule) => {
    const { clause, level, fix } = rule;
    expect({ id, clause, level, fix }).toEqual(facts.get(id));
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s speaks both languages', (_, rule) => {
    const texts = [
      rule.title,
      rule.mend,
      ...Object.values(rule.messages),
      ...Object.values(rule.messages).map((own) => own.mend),
    ];
    for (const text of texts) {
      if (!text) continue;
      expect(text.vi.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
      expect(text.vi).toBe(text.vi.normalize('NFC'));
    }
    expect(Object.keys(rule.messages)).not.toEqual([]);
  });

  test('says what mends the findings that can be mended, and nothing of the others', () => {
    const silent = rules.filter(({ fix, repair }) => (fix === 'none') !== (repair === null));
    // Whether a change is accepted or rejected is a decision on each of them.
    expect(silent.map(({ id }) => id)).toEqual(['tep/theo-doi-sua-doi']);
  });

  test('goes by component in the order of reports', () => {
    const order = rules.map((rule) =>
      COMPONENT_ORDER.indexOf(rule.component as (typeof COMPONENT_ORDER)[number]),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

test('every component has a name', () => {
  expect(COMPONENT_ORDER.filter((name) => !Object.hasOwn(COMPONENT_NAMES, name))).toEqual([]);
});
