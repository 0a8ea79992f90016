import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/model/index.js';
import { differences } from '../../src/wordml/write/text-change.js';
import { applied, wordsIn } from './kit.js';

const B = '<w:rPr><w:b/></w:rPr>';
const I = '<w:rPr><w:i/></w:rPr>';
const t = (text: string): string =>
  `<w:t${/^\s|\s$/.test(text) ? ' xml:space="preserve"' : ''}>${text}</w:t>`;
const run = (text: string, properties = ''): string => `<w:r>${properties}${t(text)}</w:r>`;
const p = (...inner: string[]): string => `<w:p>${inner.join('')}</w:p>`;

const reworded = (body: string, words: string, text: string): string =>
  applied({ body }, ({ paragraphs: [own] }) => [{ kind: 'text', at: wordsIn(own, words), text }]).xml();

describe('a text', () => {
  test.each<[string, string, string, string, string]>([
    ['in one run', p(run('Kính gữi: ')), 'gữi', 'gửi', p(run('Kính gửi: '))],
    [
      'over runs: each letter keeps its format',
      p(run('kính ', B), run('gửi', I)),
      'kính gửi',
      'Kính Gửi',
      p(run('Kính ', B), run('Gửi', I)),
    ],
    [
      'that is longer goes on in the format before it',
      p(run('Số 1', B), run('5/QĐ', I)),
      '15',
      '150',
      p(run('Số 1', B), run('50/QĐ', I)),
    ],
    [
      'that is shorter',
      p(run('hai  ', B), run(' cách', I)),
      'hai   cách',
      'hai cách',
      p(run('hai ', B), `<w:r>${I}<w:t xml:space="preserve">cách</w:t></w:r>`),
    ],
    ['that is taken out, with its run', p(run('a'), run('b', B), run('c')), 'b', '', p(run('a'), run('c'))],
    ['with signs of XML', p(run('A &amp; B')), 'A & B', 'A & <C>', p(run('A &amp; &lt;C&gt;'))],
    ['in CDATA', p('<w:r><w:t><![CDATA[a < b]]></w:t></w:r>'), 'b', 'c', p('<w:r><w:t>a &lt; c</w:t></w:r>')],
    ['where a tab stood', p(`<w:r><w:tab/>${t('chữ')}</w:r>`), '\tchữ', 'chữ', p(`<w:r>${t('chữ')}</w:r>`)],
    [
      'with a tab and a line end',
      p(run('a b c')),
      'b',
      '\t\n',
      p(`<w:r>${t('a ')}<w:tab/><w:br/>${t(' c')}</w:r>`),
    ],
    [
      'in an insertion',
      p(`<w:ins w:id="1">${run('sai')}</w:ins>`),
      'sai',
      'đúng',
      p(`<w:ins w:id="1">${run('đúng')}</w:ins>`),
    ],
  ])('%s', (_, before, words, text, after) => {
    expect(reworded(before, words, text)).toBe(after);
  });

  test.each<[string, string, number, string]>([
    ['goes behind the letter before it', p(run('a', B), run('c', I)), 1, p(run('ab', B), run('c', I))],
    ['at the beginning goes before the first', p(run('c', I)), 0, p(run('bc', I))],
    [
      'behind a line break gets a text of its own',
      p('<w:r><w:br/></w:r>'),
      1,
      p(`<w:r><w:br/>${t('b')}</w:r>`),
    ],
  ])('put in %s', (_, before, at, after) => {
    const { xml } = applied({ body: before }, ({ paragraphs: [paragraph] }) => [
      { kind: 'text', at: { paragraph: paragraph!, from: at, to: at }, text: 'b' },
    ]);
    expect(xml()).toBe(after);
  });

  test('of a field is not changed', () => {
    const body = p(`<w:fldSimple w:instr=" REF x ">${run('sai')}</w:fldSimple>`);
    expect(() => reworded(body, 'sai', 'đúng')).toThrow(/text of a field/);
  });

  test('changes together with formats and other texts of its paragraph', () => {
    const { xml } = applied({ body: p(run('một hai ba', B)) }, ({ paragraphs: [own] }) => [
      { kind: 'text', at: wordsIn(own, 'một'), text: 'Mười' },
      { kind: 'run', at: [wordsIn(own, 'hai')], set: { bold: false } },
      { kind: 'text', at: wordsIn(own, 'ba'), text: 'bảy' },
      { kind: 'text', at: wordsIn(own, 'hai'), text: 'mươi hai' },
    ]);
    expect(xml()).toBe(p(run('Mười ', B), run('mươi hai'), run(' bảy', B)));
  });
});

test('differences make one text of another', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ữ', '\u0301'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const made = [...differences(before, after)]
        .reverse()
        .reduce((now, { from, to, text: by }) => now.slice(0, from) + by + now.slice(to), before);
      expect(made).toBe(after);
    }),
  );
});

/** Bodies of a few runs with tabs, breaks and text of several kinds. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom('<w:tab/>', '<w:br/>', '<w:noBreakHyphen/>', '<w:lastRenderedPageBreak/>'),
    fc
      .string({ unit: fc.constantFrom('a', 'b', ' ', 'ữ', '&amp;'), minLength: 1, maxLength: 6 })
      .map((own) => `<w:t xml:space="preserve">${own}</w:t>`),
  ),
  { minLength: 1, maxLength: 4 },
);
const body = fc
  .array(
    fc.tuple(pieces, fc.constantFrom('', B, I)).map(([own, format]) => `<w:r>${format}${own.join('')}</w:r>`),
    { minLength: 1, maxLength: 4 },
  )
  .map((runs) => p(...runs));

const textIn = ({ paragraphs: [own] }: Document): string => own?.text ?? '';

test('whatever the runs are, a text becomes what it shall be and the rest stays', () => {
  fc.assert(
    fc.property(body, fc.nat(), fc.nat(), fc.constantFrom('', 'x', 'xy z', 'a\tb'), (xml, a, b, text) => {
      let wanted = '';
      const { document } = applied({ body: xml }, (before) => {
        const [paragraph] = before.paragraphs;
        const length = textIn(before).length;
        const [from, to] = [a % (length + 1), b % (length + 1)].sort((one, other) => one - other) as [
          number,
          number,
        ];
        if (length > 0) wanted = textIn(before).slice(0, from) + text + textIn(before).slice(to);
        return length === 0 ? [] : [{ kind: 'text', at: { paragraph: paragraph!, from, to }, text }];
      });
      expect(textIn(document)).toBe(wanted);
    }),
  );
});

test('whatever the runs are, a format covers just the stretch that is meant', () => {
  fc.assert(
    fc.property(body, fc.nat(), fc.nat(), (xml, a, b) => {
      let stretch: [number, number] = [0, 0];
      let before = '';
      const { document } = applied({ body: xml }, (own) => {
        before = textIn(own);
        const ends = [a, b].map((offset) => offset % (before.length + 1)).sort((one, other) => one - other);
        stretch = ends as [number, number];
        return [
          {
            kind: 'run',
            at: [{ paragraph: own.paragraphs[0]!, from: stretch[0], to: stretch[1] }],
            set: { size: 40 },
          },
        ];
      });
      const [paragraph] = document.paragraphs;
      expect(textIn(document)).toBe(before);
      const large = paragraph!.runs.flatMap(({ format, from, text }) =>
        format.size === 40 ? [...text].map((_, at) => from + at) : [],
      );
      expect(large).toEqual(Array.from({ length: stretch[1] - stretch[0] }, (_, at) => stretch[0] + at));
    }),
  );
});
