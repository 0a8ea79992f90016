import { describe, expect, test } from 'vitest';
import {
  type Config,
  circumstancesOf,
  type Layer,
  resolver,
  withCommandLine,
} from '../../src/config/index.js';
import { matcher } from '../../src/config/matcher.js';
import { layer, rulebook } from './a-rulebook.js';

const levelsOf = (layers: readonly Layer[], path = 'a.docx') =>
  circumstancesOf(resolver(layers, rulebook)(path)).levels;

describe('what comes later wins', () => {
  test.each<[string, Config[], Record<string, string>]>([
    ['nothing said', [{}], {}],
    ['a group', [{ rules: { trang: 'off' } }], { 'trang/le-tren': 'off', 'trang/mau-chu': 'off' }],
    [
      'an id over its group, wherever it stands',
      [{ rules: { 'trang/le-tren': 'info', trang: 'off' } }],
      { 'trang/le-tren': 'info', 'trang/mau-chu': 'off' },
    ],
    [
      'a group said later over an id',
      [{ rules: { 'trang/le-tren': 'info' } }, { rules: { trang: 'off' } }],
      { 'trang/le-tren': 'off', 'trang/mau-chu': 'off' },
    ],
    [
      'an override over its own file',
      [
        {
          rules: { 'chu-ky/co-chu': 'off' },
          overrides: [{ files: ['*.docx'], rules: { 'chu-ky/co-chu': 'info' } }],
        },
      ],
      { 'chu-ky/co-chu': 'info' },
    ],
    [
      'a later override over an earlier',
      [
        {
          overrides: [
            { files: ['*'], rules: { 'chu-ky': 'off' } },
            { files: ['*'], rules: { 'chu-ky': 'info' } },
          ],
        },
      ],
      { 'chu-ky/co-chu': 'info' },
    ],
    ['an override of other files', [{ overrides: [{ files: ['b/**'], rules: { 'chu-ky': 'off' } }] }], {}],
    [
      'a later file over an override of an earlier',
      [{ overrides: [{ files: ['*'], rules: { 'chu-ky': 'off' } }] }, { rules: { 'chu-ky': 'warning' } }],
      { 'chu-ky/co-chu': 'warning' },
    ],
    [
      'a level with options',
      [{ rules: { 'trang/le-tren': { level: 'info' } } }],
      { 'trang/le-tren': 'info' },
    ],
  ])('%s', (_, configs, levels) => {
    expect(levelsOf(configs.map((config) => layer(config)))).toEqual(levels);
  });
});

test('values and where they come from', () => {
  const layers = [
    layer({ stage: 'phat-hanh', body: { names: ['A'], abbreviations: { A: 'x', B: 'y' } } }, 'chung.yaml'),
    layer({
      medium: 'dien-tu',
      body: { abbreviations: { B: 'z' } },
      rules: { 'trang/le-tren': { options: { tolerance: 1 } } },
    }),
  ];
  const effective = withCommandLine(resolver(layers, rulebook)('x/a.docx'), { scope: 'all' });
  expect(effective).toMatchObject({
    stage: { value: 'issued', from: { layer: 'chung.yaml', key: 'stage' } },
    medium: { value: 'electronic', from: { layer: 'a.yaml', key: 'medium' } },
    scope: { value: 'all', from: { kind: 'command-line' } },
    language: { value: 'vi', from: { kind: 'default' } },
    ignored: null,
    suppressions: [],
  });
  expect(circumstancesOf(effective)).toEqual({
    stage: 'issued',
    medium: 'electronic',
    scope: 'all',
    levels: {},
    options: { 'trang/le-tren': { tolerance: 1 } },
    body: {
      names: ['A'],
      superior: null,
      abbreviations: { A: 'x', B: 'z' },
      places: [],
      ranksBeforeNames: null,
      series: [],
    },
  });
});

test('ignored files and suppressions are told by file', () => {
  const suppression = { files: ['cu/**'], rules: ['trang'], reason: 'Giấy in sẵn.' };
  const of = resolver([layer({ ignore: ['mau'], suppressions: [suppression] })], rulebook);
  expect(of('mau/a.docx').ignored).toEqual({ kind: 'layer', layer: 'a.yaml', key: 'ignore' });
  expect(of('cu/a.docx')).toMatchObject({
    ignored: null,
    suppressions: [{ id: 'a.yaml, suppressions[0]', rules: ['trang'], reason: 'Giấy in sẵn.' }],
  });
  expect(of('moi/a.docx')).toMatchObject({ ignored: null, suppressions: [] });
});

describe('patterns', () => {
  test.each([
    ['*.docx', 'a.docx', true],
    ['*.docx', 'x/y/a.docx', true],
    ['x/*.docx', 'x/a.docx', true],
    ['x/*.docx', 'x/y/a.docx', false],
    ['x/**', 'x/y/a.docx', true],
    ['./x', 'x/y/a.docx', true],
    ['phu-luc', 'x/phu-luc/a.docx', true],
    ['phu-luc/', 'x/phu-luc/a.docx', true],
    ['/phu-luc', 'x/phu-luc/a.docx', false],
    ['phu-luc', 'x/phu-luc-1/a.docx', false],
    ['công văn*', 'công văn 1.docx'.normalize('NFD'), true],
    ['x\\y', 'x/y/a.docx', true],
  ])('%s, %s', (pattern, path, holds) => {
    expect(matcher([pattern])(path)).toBe(holds);
  });
});
