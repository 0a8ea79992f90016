import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.js';
import { mendDocument } from '../../src/mend.js';
import { nodeDeflate, nodeInflate } from '../../src/node/inflate.js';
import { type Letter, type Line, letterPackage } from '../support/official.js';
import { type WordPackage, wordPackage } from '../support/word-package.js';

const PACKING = { inflate: nodeInflate, deflate: nodeDeflate };
const mended = (bytes: Uint8Array, options: object = {}) =>
  mendDocument('x.docx', bytes, { ...PACKING, ...options });

/** Rules whose only business is format: whatever is mended for them, the words stay. */
const FORMAT = new Set(rules.filter(({ id }) => /\/(?:co-chu|kieu-chu)$/.test(id)).map(({ id }) => id));
const mends = (id: string): boolean => FORMAT.has(id);

const PARTS = [
  'coQuanChuQuan',
  'coQuanBanHanh',
  'soKyHieu',
  'trichYeuCongVan',
  'quocHieu',
  'tieuNgu',
  'diaDanhThoiGian',
  'kinhGui',
  'noiNhan',
  'chuKy',
] as const satisfies readonly (keyof Letter)[];

/** A mistake in the look of a line somewhere in the letter. */
const mistake = fc.record({
  part: fc.constantFrom(...PARTS),
  line: fc.nat(2),
  look: fc.oneof(
    fc.record({ size: fc.integer({ min: 18, max: 40 }).map((half) => half / 2) }),
    fc.record({ bold: fc.boolean() }),
    fc.record({ italic: fc.boolean() }),
    fc.record({ underline: fc.constant('single') }),
  ),
});

function withMistakes(list: readonly { part: (typeof PARTS)[number]; line: number; look: Partial<Line> }[]) {
  return letterPackage((letter) => {
    for (const { part, line, look } of list) Object.assign(letter[part][line] ?? {}, look);
  });
}

test('any mistakes in sizes and styles of a letter: none is left, none comes, a second mending changes nothing', () => {
  fc.assert(
    fc.property(fc.array(mistake, { minLength: 1, maxLength: 6 }), (list) => {
      const bytes = wordPackage(withMistakes(list));
      const before = mended(bytes, { mends: () => false });
      const { bytes: after, after: report } = mended(bytes, { mends });
      const failing = (own: typeof report) =>
        own.findings.filter(({ outcome }) => outcome === 'fail').map(({ ruleId }) => ruleId);
      const old = failing(before.after);
      expect(failing(report).filter((id) => !old.includes(id))).toEqual([]);
      const left = failing(report).filter(mends);
      if (after === null) expect(left).toEqual(old.filter(mends));
      else {
        expect(mended(after, { mends }).bytes).toBeNull();
        expect(report.document).toEqual(before.after.document);
      }
    }),
    { numRuns: 60 },
  );
});

describe('what is not mended', () => {
  const wrong = withMistakes([{ part: 'tieuNgu', line: 0, look: { size: 10 } }]);
  const SIGNATURE = { '_xmlsignatures/sig1.xml': '<Signature/>' };
  const PROTECTION = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';

  test.each<[string, WordPackage, 'signed' | 'protected']>([
    ['a signed document', { ...wrong, parts: SIGNATURE }, 'signed'],
    ['one that is protected against changes', { ...wrong, settings: PROTECTION }, 'protected'],
  ])('%s, unless it is said so', (_, given, refused) => {
    const bytes = wordPackage(given);
    expect(mended(bytes)).toMatchObject({ refused, bytes: null, mended: [] });
    expect(mended(bytes, { force: true })).toMatchObject({
      refused: null,
      mended: [{ ruleId: 'tieu-ngu/co-chu' }],
    });
  });

  test('a finding of a rule that is not asked for, or switched off', () => {
    const bytes = wordPackage(wrong);
    expect(mended(bytes, { mends: (id: string) => id === 'quoc-hieu/co-chu' }).bytes).toBeNull();
    expect(mended(bytes, { levels: { 'tieu-ngu/co-chu': 'off' } }).bytes).toBeNull();
  });

  test('what would bring another finding', () => {
    // In a cell this narrow the national name runs over two lines when it gets its size, and the cell beside it has no room to give.
    const narrow = withMistakes([{ part: 'quocHieu', line: 0, look: { size: 10 } }]);
    const body = narrow.body!.replaceAll('w:w="5471"', 'w:w="4700"').replaceAll('w:w="3600"', 'w:w="2400"');
    const bytes = wordPackage({ ...narrow, body });
    const { bytes: after, after: report } = mended(bytes, {
      mends: (id: string) => id === 'quoc-hieu/co-chu',
    });
    expect(after).toBeNull();
    expect(report.findings.map(({ ruleId }) => ruleId)).toContain('quoc-hieu/co-chu');
  });
});

test('a mended finding is told as it was, with what was changed', () => {
  const given = withMistakes([{ part: 'tieuNgu', line: 0, look: { size: 10, italic: true } }]);
  const { mended: done } = mended(wordPackage(given), { language: 'en' });
  expect(done.map(({ ruleId, changes }) => [ruleId, changes])).toEqual([
    ['tieu-ngu/co-chu', [{ what: 'size', from: '10', to: '13', words: false }]],
    ['tieu-ngu/kieu-chu', [{ what: 'italic', from: 'yes', to: 'no', words: false }]],
  ]);
});
