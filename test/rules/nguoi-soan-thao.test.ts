import { expect, test } from 'vitest';
import type { Line } from '../support/official.js';
import { judgeLetter } from '../support/verdict.js';

const drafted = (line: Line) => {
  const { findings, outcomes } = judgeLetter(({ noiNhan }) => noiNhan.push(line));
  const said = findings.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`);
  return { said, outcome: outcomes.get('nguoi-soan-thao/trinh-bay') };
};

test.each<[string, Line, string[]]>([
  ['as it should be', { text: 'PL.(300)', size: 11 }, []],
  ['without a full stop', { text: 'PL(300)', size: 11 }, []],
  ['too large', { text: 'PL.(300)', size: 13 }, ['nguoi-soan-thao/trinh-bay size']],
  ['italic', { text: 'PL.(300)', size: 11, italic: true }, ['nguoi-soan-thao/trinh-bay style']],
])('%s', (_, line, expected) => {
  expect(drafted(line).said).toEqual(expected);
});

test('absent, the rule does not apply', () => {
  expect(judgeLetter().outcomes.get('nguoi-soan-thao/trinh-bay')).toBe('na');
});
