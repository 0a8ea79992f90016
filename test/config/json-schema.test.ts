import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../../rules/index.js';
import { jsonSchema, template } from '../../src/config/index.js';
import { rulebook } from './a-rulebook.js';

const validates = new Ajv().compile(jsonSchema(rulebook));

describe('editors are told the same as the program tells', () => {
  test.each<[unknown, boolean]>([
    [{}, true],
    [
      { extends: 'nghiem-ngat', rules: { trang: 'off', 'trang/le-tren': { options: { tolerance: 2 } } } },
      true,
    ],
    [{ $schema: './x.json', extends: ['mac-dinh', './a.yaml'] }, true],
    [{ rules: { 'trang/le-tren': { options: { tolerance: 3 } } } }, false],
    [{ rules: { 'trang/le': 'off' } }, false],
    [{ ruels: {} }, false],
    [{ overrides: [{}] }, false],
    [{ suppressions: [{ files: ['a'], rules: ['trang'] }] }, false],
  ])('%j', (config, valid) => {
    expect(validates(config)).toBe(valid);
  });
});

test('every rule is named with its title', () => {
  const schema = jsonSchema(rules) as {
    properties: { rules: { properties: Record<string, { description: string }> } };
  };
  for (const { id, title } of rules)
    expect(schema.properties.rules.properties[id]?.description).toContain(title.vi);
  expect(new Ajv().compile(schema)(parse(template('vi')))).toBe(true);
});
