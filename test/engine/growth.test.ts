import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { readAnatomy } from '../../src/check.js';
import { judge } from '../../src/engine/index.js';
import { paragraphXml } from '../support/body-xml.js';
import { wordPackage } from '../support/word-package.js';

/** No writer sets as many in one paragraph; a check that looked back over them again and again would not come to its end. */
const LETTERS = 100_000;
const UNITS = [
  '.',
  '…',
  '_',
  ' ',
  '\u00a0',
  '-',
  'a',
  'A',
  '1',
  '(',
  '“',
  '{',
  '/',
  'A.',
  'ngày ',
  'Điều 1. ',
  'Số: ',
  '1/QĐ-',
];
/** Only that it ends is asked; how the time grows is measured by `npm run bench:growth`. */
const PATIENCE_MS = 60_000;

const HEAD = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'QUYẾT ĐỊNH',
  'Về việc ban hành Quy chế',
  'Điều 1. Ban hành Quy chế.',
];
const FOOT = ['Nơi nhận:', '- Như Điều 1;', 'CHỦ TỊCH', 'Nguyễn Văn A'];

const lines = (texts: readonly string[]): string => texts.map((text) => paragraphXml(text)).join('');
const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('');
const cell = (inner: string): string => `<w:tc>${inner}</w:tc>`;
const row = (inner: string): string => `<w:tr>${inner}</w:tr>`;
const table = (inner: string): string => `<w:tbl>${inner}</w:tbl>`;

/** Rules that broke down on a decision with this within its text. */
function broken(inner: string): unknown[] {
  const bytes = wordPackage({ body: lines(HEAD) + inner + lines(FOOT) });
  const anatomy = readAnatomy(bytes, { inflate: (deflated) => inflateRawSync(deflated) });
  return judge(anatomy, rules, { scope: 'all' }).findings.filter(({ internal }) => internal !== null);
}

it.each(UNITS)(
  'a check comes to its end on a paragraph of %j',
  (unit) => {
    expect(broken(paragraphXml(unit.repeat(Math.ceil(LETTERS / unit.length))))).toEqual([]);
  },
  PATIENCE_MS,
);

const LARGE: readonly (readonly [string, () => string])[] = [
  [
    'a paragraph of many runs',
    () => `<w:p>${times(10_000, (at) => `<w:r><w:t>chữ ${at}</w:t></w:r>`)}</w:p>`,
  ],
  ['many paragraphs', () => times(10_000, (at) => paragraphXml(`Đoạn ${at}.`))],
  ['many rows', () => table(times(5_000, (at) => row(cell(paragraphXml(`Ô ${at}`)))))],
  ['many cells in a row', () => table(row(times(10_000, (at) => cell(paragraphXml(`Ô ${at}`)))))],
  ['many lines in a cell', () => table(row(cell(times(10_000, (at) => paragraphXml(`CHỦ TỊCH ${at}`)))))],
  [
    'tables in tables',
    () =>
      Array.from({ length: 200 }).reduce<string>(
        (inner) => table(row(cell(inner + paragraphXml('sau')))),
        '',
      ),
  ],
];

it.each(LARGE)(
  'a check comes to its end on %s',
  (_, make) => {
    expect(broken(make())).toEqual([]);
  },
  PATIENCE_MS,
);
