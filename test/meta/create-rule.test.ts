import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { piecesOf } from '../../scripts/new-rule.js';

const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : null);
const rule = (id: string) => ({ id, clause: 'I/II.9.d', level: 'error' });

test('a new rule is in the register after its group, in the list of its module, with a rule and fixtures of its own', () => {
  const pieces = piecesOf(rule('kinh-gui/so-dong'), read);
  expect([...pieces.keys()]).toEqual([
    'rules/data/register.ts',
    'rules/kinh-gui/so-dong.ts',
    'rules/kinh-gui.ts',
    'fixtures/kinh-gui/so-dong.ts',
  ]);
  const ids = [...(pieces.get('rules/data/register.ts') ?? '').matchAll(/^ {2}\['([^']+)'/gm)].map(
    ([, id]) => id,
  );
  const own = ids.indexOf('kinh-gui/so-dong');
  expect(ids[own - 1]).toMatch(/^kinh-gui\//);
  expect(ids[own + 1]).not.toMatch(/^kinh-gui\//);
  expect(pieces.get('rules/kinh-gui.ts')).toMatch(
    /import \{ soDong \} from '\.\/kinh-gui\/so-dong\.js';[\s\S]*\n {2}soDong,\n\];/,
  );
  expect(pieces.get('rules/kinh-gui/so-dong.ts')).toContain("target: 'kinhGui'");
});

test('a group that is no component has no target', () => {
  expect(piecesOf(rule('trang/so-cot'), read).get('rules/trang/so-cot.ts')).not.toContain('target');
});

test.each([
  ['kinh-gui/co-chu', 'kinh-gui/co-chu is there already'],
  ['khong-co/x', 'there is no group khong-co'],
  ['kinh-gui', 'kinh-gui is no id'],
  ['Kính gửi/x', 'Kính gửi/x is no id'],
])('%s: %s', (id, problem) => {
  expect(() => piecesOf(rule(id), read)).toThrow(problem);
});
