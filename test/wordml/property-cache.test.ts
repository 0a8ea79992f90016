import { describe, expect, test } from 'vitest';
import { readParagraphProperties } from '../../src/wordml/paragraph-properties.js';
import { readRunProperties } from '../../src/wordml/run-properties.js';
import type { RunProperties } from '../../src/wordml/types.js';
import { createScanner } from '../../src/xml/scanner.js';
import type { XmlScanner } from '../../src/xml/types.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Reads the children of a root with a reader, and says where the scanner was after each. */
function readAll<T>(
  inner: string,
  read: (x: XmlScanner) => T,
  declarations = `xmlns:w="${W}"`,
): { values: T[]; ends: number[] } {
  const x = createScanner(new TextEncoder().encode(`<w:root ${declarations}>${inner}</w:root>`), 'test.xml');
  const values: T[] = [];
  const ends: number[] = [];
  x.next();
  while (x.next() !== 'end') {
    values.push(read(x));
    ends.push(x.end);
    expect(x.kind).toBe('end');
    expect(x.depth).toBe(1);
  }
  expect(x.name).toBe('w:root');
  expect(x.next()).toBe('eof');
  return { values, ends };
}

const bold = '<w:rPr><w:b/><w:sz w:val="26"/></w:rPr>';
const changed = '<w:rPr><w:b/><w:rPrChange><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>';

describe('property elements of equal bytes', () => {
  test('are one object, and the scanner comes out behind each', () => {
    const other = '<w:rPr><w:i/></w:rPr>';
    const { values, ends } = readAll(bold + other + bold + bold, readRunProperties);
    expect(values[2]).toBe(values[0]);
    expect(values[3]).toBe(values[0]);
    expect(values[1]).not.toBe(values[0]);
    expect(values[0]).toEqual({ bold: true, size: 26 });
    const start = `<w:root xmlns:w="${W}">`.length;
    expect(ends).toEqual(
      [bold, other, bold, bold].map(
        (
          (at) => (xml: string) =>
            (at += xml.length)
        )(start),
      ),
    );
  });

  test.each<[string, string, RunProperties]>([
    ['with an element of the same name inside', changed, { bold: true, revision: 'changed' }],
    ['with attributes on the tag', '<w:rPr w:x="1"><w:b/></w:rPr>', { bold: true }],
    ['empty', '<w:rPr/>', {}],
    ['with space in the end tag', '<w:rPr><w:b/></w:rPr >', { bold: true }],
    ['with an end tag in a comment', '<w:rPr><!--</w:rPr>--><w:b/></w:rPr>', { bold: true }],
    ['longer than is remembered', `<w:rPr><w:b/>${'<w:noProof/>'.repeat(200)}</w:rPr>`, { bold: true }],
  ])('%s: are read each time', (_, xml, expected) => {
    expect(readAll(xml + xml + bold + xml, readRunProperties).values).toEqual([
      expected,
      expected,
      { bold: true, size: 26 },
      expected,
    ]);
  });

  test('that begin alike are told apart', () => {
    const longer = '<w:rPr><w:b/></w:rPr>';
    const shorter = '<w:rPr></w:rPr>';
    expect(readAll(longer + shorter + longer + shorter, readRunProperties).values).toEqual([
      { bold: true },
      {},
      { bold: true },
      {},
    ]);
  });

  test('of paragraphs and of runs do not mix', () => {
    const xml =
      '<w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:rPr><w:b/></w:rPr><w:pPr><w:rPr><w:b/></w:rPr></w:pPr>';
    const { values } = readAll<object>(xml, (x) =>
      x.name === 'w:pPr' ? readParagraphProperties(x) : readRunProperties(x),
    );
    expect(values).toEqual([{ mark: { bold: true } }, { bold: true }, { mark: { bold: true } }]);
  });

  test('under other declarations mean something else', () => {
    const x = createScanner(
      new TextEncoder().encode(
        `<w:root xmlns:w="${W}" xmlns:v="urn:v">${bold}<w:p xmlns:w="urn:other">${bold}</w:p>${bold}</w:root>`,
      ),
      'test.xml',
    );
    const values: RunProperties[] = [];
    while (x.next() !== 'eof')
      if (x.kind === 'start' && /[:}]rPr$/.test(x.name)) values.push(readRunProperties(x));
    expect(values).toEqual([{ bold: true, size: 26 }, {}, { bold: true, size: 26 }]);
    expect(values[2]).toBe(values[0]);
  });

  test('a section in paragraph properties is handed over every time', () => {
    const xml = '<w:pPr><w:sectPr><w:type/></w:sectPr></w:pPr>';
    let sections = 0;
    readAll(xml + xml, (x) =>
      readParagraphProperties(x, (inner) => {
        sections++;
        inner.skip();
      }),
    );
    expect(sections).toBe(2);
  });
});
