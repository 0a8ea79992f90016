import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../../rules/index.js';
import { ConfigError, layersOf, type Source, template } from '../../src/config/index.js';
import { rulebook } from './a-rulebook.js';

const source = (raw: unknown, name = 'a.yaml'): Source => ({ id: name, name, raw, lineOf: () => null });

/** The lines of what is wrong, or none. */
function wrongWith(raw: unknown, files: Readonly<Record<string, unknown>> = {}): readonly string[] {
  const read = (path: string) => source(files[path], path);
  try {
    layersOf(source(raw), { rules: rulebook, language: 'vi', read });
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
}

describe('what cannot be used is told with its place and what is allowed', () => {
  test.each<[string, unknown, string]>([
    ['a key at the top', { ruels: {} }, 'a.yaml: không có mục “ruels”. Có phải ý bạn là rules?'],
    [
      'a key far from all',
      { body: { x: 1 } },
      'a.yaml: trong body không có mục “x”. Các mục được nhận: names, superior, abbreviations, places, ranksBeforeNames, series.',
    ],
    [
      'an id',
      { rules: { 'chu-ky/co-chuu': 'off' } },
      'a.yaml: trong rules không có mục “chu-ky/co-chuu”. Có phải ý bạn là chu-ky/co-chu?',
    ],
    [
      'a group',
      { rules: { 'viet-hoaa': 'off' } },
      'a.yaml: trong rules không có mục “viet-hoaa”. Có phải ý bạn là viet-hoa?',
    ],
    [
      'a level',
      { rules: { 'viet-hoa': 'eror' } },
      'a.yaml: rules.viet-hoa không nhận giá trị "eror"; được nhận: error, warning, info, off. Có phải ý bạn là error?',
    ],
    [
      'a level that is no word',
      { rules: { 'chu-ky/co-chu': 2 } },
      'a.yaml: rules.chu-ky/co-chu không nhận giá trị 2; được nhận: error, warning, info, off.',
    ],
    [
      'an option out of bounds',
      { rules: { 'trang/le-tren': { options: { tolerance: 9 } } } },
      'a.yaml: rules.trang/le-tren.options.tolerance không nhận giá trị 9; được nhận: số từ 0 đến 2.',
    ],
    [
      'an option nobody knows',
      { rules: { 'trang/le-tren': { options: { tolerence: 1 } } } },
      'a.yaml: trong rules.trang/le-tren.options không có mục “tolerence”. Có phải ý bạn là tolerance?',
    ],
    [
      'a stage',
      { stage: 'phathanh' },
      'a.yaml: stage không nhận giá trị "phathanh"; được nhận: du-thao, phat-hanh. Có phải ý bạn là phat-hanh?',
    ],
    [
      'yes and no',
      { body: { ranksBeforeNames: 'co' } },
      'a.yaml: body.ranksBeforeNames không nhận giá trị "co"; được nhận: true hoặc false.',
    ],
    [
      'an override without files',
      { overrides: [{ stage: 'du-thao' }] },
      'a.yaml: thiếu mục overrides[0].files.',
    ],
    [
      'an empty list of files',
      { overrides: [{ files: [] }] },
      'a.yaml: overrides[0].files không được để trống.',
    ],
    [
      'files that are no list',
      { ignore: '*.docx' },
      'a.yaml: ignore không nhận giá trị "*.docx"; được nhận: danh sách.',
    ],
    [
      'a suppression without reason',
      { suppressions: [{ files: ['a'], rules: ['trang'] }] },
      'a.yaml: thiếu mục suppressions[0].reason.',
    ],
    [
      'a reason of blanks',
      { suppressions: [{ files: ['a'], rules: ['trang'], reason: ' ' }] },
      'a.yaml: suppressions[0].reason không được để trống.',
    ],
    ['no mapping', ['a'], 'a.yaml: cấu hình không phải là các mục “tên: giá trị”.'],
    [
      'a preset',
      { extends: 'nghiem-ngatt' },
      'a.yaml: extends: không có bộ mẫu “nghiem-ngatt”; được nhận: toi-thieu, mac-dinh, nghiem-ngat, hoặc đường dẫn tệp .json, .yaml. Có phải ý bạn là nghiem-ngat?',
    ],
  ])('%s', (_, raw, line) => {
    expect(wrongWith(raw)).toEqual([line]);
  });

  test('every mistake has a line of its own', () => {
    expect(wrongWith({ stage: 'x', medium: 'y', z: 1 })).toHaveLength(3);
  });

  test('extends in a circle', () => {
    expect(wrongWith({ extends: './b.yaml' }, { './b.yaml': { extends: ['a.yaml'] }, 'a.yaml': {} })).toEqual(
      ['a.yaml: extends đi vòng: a.yaml → ./b.yaml → a.yaml.'],
    );
  });

  test('a mistake in what is extended is told of that file', () => {
    expect(wrongWith({ extends: './b.yaml' }, { './b.yaml': { x: 1 } })[0]).toMatch(
      /^\.\/b\.yaml: không có mục “x”/,
    );
  });
});

test('what is extended comes first', () => {
  const read = () => source({ extends: 'toi-thieu' }, 'b.yaml');
  const layers = layersOf(source({ extends: ['nghiem-ngat', './b.yaml'] }), {
    rules: rulebook,
    language: 'vi',
    read,
  });
  expect(layers.map(({ name }) => name)).toEqual(['nghiem-ngat', 'toi-thieu', 'b.yaml', 'a.yaml']);
});

describe('the presets', () => {
  test.each([
    ['mac-dinh', {}],
    ['toi-thieu', { 'trang/mau-chu': 'off', 'viet-hoa/don-vi': 'off', 'tep/an-toan': 'off' }],
    ['nghiem-ngat', { 'trang/mau-chu': 'error', 'viet-hoa/don-vi': 'warning' }],
  ])('%s', (name, levels) => {
    const [preset] = layersOf(source({ extends: name }), {
      rules: rulebook,
      language: 'vi',
      read: () => source({}),
    });
    expect(preset?.config).toEqual({ rules: levels });
  });
});

describe.each(['vi', 'en'] as const)('the configuration that init writes (%s)', (language) => {
  const text = template(language);
  const examples = text.replace(/^# (?=(?: |- |[a-z]+:(?: |$)))/gm, '');
  test.each([
    ['as it is', text, 4],
    ['with its examples', examples, 9],
  ])('%s', (_, written, keys) => {
    const raw = parse(written);
    expect(Object.keys(raw)).toHaveLength(keys);
    expect(layersOf(source(raw), { rules, language, read: () => source({}) })).toHaveLength(2);
  });
});
