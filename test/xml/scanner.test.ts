import { describe, expect, test } from 'vitest';
import { createScanner } from '../../src/xml/scanner.js';
import { scannerEvents } from './events.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const W_STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const encoder = new TextEncoder();

function scan(xml: string) {
  return createScanner(encoder.encode(xml), 'test.xml');
}

/** Each token as it stands in the bytes. */
function slices(xml: string): string[] {
  const x = scan(xml);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const found: string[] = [];
  while (x.next() !== 'eof') found.push(`${x.kind} ${decoder.decode(x.bytes.subarray(x.start, x.end))}`);
  return found;
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

describe('names', () => {
  test.each([
    ['the usual prefix', `<w:p xmlns:w="${W}" w:rsidR="1"/>`],
    ['another prefix', `<x:p xmlns:x="${W}" x:rsidR="1"/>`],
    ['the strict dialect', `<w:p xmlns:w="${W_STRICT}" w:rsidR="1"/>`],
    ['declared after its use in the tag', `<w:p w:rsidR="1" xmlns:w="${W}"/>`],
    [
      'the default namespace, which does not hold for attributes',
      `<p xmlns="${W}" xmlns:w="${W}" w:rsidR="1"/>`,
    ],
  ])('canonical by namespace: %s', (_, xml) => {
    expect(scannerEvents(encoder.encode(xml))).toEqual([
      { start: 'w:p', attributes: [['w:rsidR', '1']] },
      { end: 'w:p' },
    ]);
  });

  test('no namespace, an unknown one, and xml:', () => {
    expect(
      scannerEvents(encoder.encode('<a b="1" xml:space="preserve"><u:c xmlns:u="urn:u" u:d="2"/></a>')),
    ).toEqual([
      {
        start: 'a',
        attributes: [
          ['b', '1'],
          ['xml:space', 'preserve'],
        ],
      },
      { start: '{urn:u}c', attributes: [['{urn:u}d', '2']] },
      { end: '{urn:u}c' },
      { end: 'a' },
    ]);
  });

  test('a prefix bound anew holds inside its element only', () => {
    const xml = `<w:a xmlns:w="${W}"><w:b xmlns:w="urn:u"><w:b/></w:b><w:b/><b xmlns="${W}"><b xmlns=""/></b><b/></w:a>`;
    const x = scan(xml);
    const names: string[] = [];
    while (x.next() !== 'eof') if (x.kind === 'start') names.push(x.name);
    expect(names).toEqual(['w:a', '{urn:u}b', '{urn:u}b', 'w:b', 'w:b', 'b', 'b']);
  });

  test('an element ends with the name it began with, though it declared the prefix itself', () => {
    const x = scan(`<a xmlns="${W}"></a>`);
    x.next();
    x.next();
    expect([x.kind, x.name]).toEqual(['end', 'w:a']);
  });

  test('namespace() answers for the place the scanner stands on', () => {
    const x = scan('<a xmlns:p="urn:1"><b xmlns:p="urn:2"/><c/></a>');
    const seen: (string | undefined)[] = [];
    while (x.next() !== 'eof') if (x.kind === 'start') seen.push(x.namespace('p'));
    expect(seen).toEqual(['urn:1', 'urn:2', 'urn:1']);
    expect(x.namespace('p')).toBeUndefined();
  });
});

describe('values', () => {
  test('attributes: one asked for, one that is not there, only on start', () => {
    const x = scan(`<w:sz xmlns:w="${W}" val="plain" w:val="26"></w:sz>`);
    x.next();
    expect([x.attribute('w:val'), x.attribute('val'), x.attribute('w:none'), x.attribute('xmlns:w')]).toEqual(
      ['26', 'plain', undefined, undefined],
    );
    x.next();
    expect([x.kind, x.attribute('w:val')]).toEqual(['end', undefined]);
  });

  test('references, line ends and white space as XML prescribes', () => {
    const xml =
      '<a b=" x\ty\r\nz&#9;&#xA;&lt;&amp;lt;&quot; ">1\r\n2\r3&#13;&gt;&#x1F4DC;<![CDATA[&amp;\r\n]]></a>';
    const x = scan(xml);
    x.next();
    expect(x.attribute('b')).toBe(' x y z\t\n<&lt;" ');
    x.next();
    expect(x.text()).toBe('1\n2\n3\r>📜');
    x.next();
    expect(x.text()).toBe('&amp;\n');
  });

  test('blank tells white space from ink', () => {
    const x = scan('<a> \r\n\t<b/>x <c/>&#32;<d/>\u00a0<e/><![CDATA[ ]]><![CDATA[.]]></a>');
    const blanks: boolean[] = [];
    while (x.next() !== 'eof') if (x.kind === 'text') blanks.push(x.blank);
    expect(blanks).toEqual([true, false, false, false, true, false]);
  });

  test('long and short text in every script', () => {
    for (const text of [
      'đ',
      'Độc lập - Tự do - Hạnh phúc',
      '\ufeff',
      'a\u0323\u0302',
      '😀'.repeat(40),
      'x'.repeat(1000),
    ]) {
      const x = scan(`<a b="${text}">${text}</a>`);
      x.next();
      expect(x.attribute('b')).toBe(text);
      x.next();
      expect(x.text()).toBe(text);
    }
  });
});

describe('places', () => {
  test('start and end cut the token out of the bytes', () => {
    expect(
      slices('\ufeff<?xml version="1.0"?>\n<đ a="ộ">xin <!-- - --><b /><![CDATA[<]]>chào</đ >\n'),
    ).toEqual([
      'start <đ a="ộ">',
      'text xin ',
      'start <b />',
      'end ',
      'text <![CDATA[<]]>',
      'text chào',
      'end </đ >',
    ]);
  });

  test('an empty element gives start, marked, and an end without length past it', () => {
    const x = scan('<a><b/></a>');
    x.next();
    expect([x.empty, x.depth]).toEqual([false, 1]);
    x.next();
    expect([x.kind, x.name, x.empty, x.start, x.end, x.depth]).toEqual(['start', 'b', true, 3, 7, 2]);
    x.next();
    expect([x.kind, x.name, x.empty, x.start, x.end, x.depth]).toEqual(['end', 'b', false, 7, 7, 1]);
    x.next();
    expect([x.kind, x.name, x.start, x.end, x.depth]).toEqual(['end', 'a', 7, 11, 0]);
    expect([x.next(), x.next()]).toEqual(['eof', 'eof']);
  });

  test('skip() goes past the matching end and checks on its way', () => {
    const x = scan('<a><b><b/><c>x</c></b><d/></a>');
    x.next();
    x.next();
    expect([x.name, x.skip(), x.kind, x.name]).toEqual(['b', 22, 'end', 'b']);
    x.next();
    expect([x.name, x.skip(), x.kind]).toEqual(['d', 26, 'end']);
    x.next();
    expect([x.kind, x.name]).toEqual(['end', 'a']);
    const broken = scan('<a><b><c></b></a>');
    broken.next();
    expect(() => broken.skip()).toThrow('bad-xml');
  });
});

describe('pass()', () => {
  test.each([
    ['<a><b><c>x</c><d/>&</b><e/></a>', 23],
    ['<a><b/><e/></a>', 7],
    ['<a><b></bb></b><e/></a>', 15],
    ['<a><b><c/></b ><e/></a>', 15],
  ])('%s', (xml, end) => {
    const x = scan(xml);
    x.next();
    x.next();
    expect([x.pass(), x.kind, x.name, x.depth]).toEqual([end, 'end', 'b', 1]);
    expect([x.next(), x.name]).toEqual(['start', 'e']);
  });

  test('an element without an end is refused', () => {
    const x = scan('<a><b><c/></a>');
    x.next();
    x.next();
    expect(() => x.pass()).toThrow('bad-xml');
  });
});

describe('repeated elements', () => {
  test('leap() goes to the end of an element that was read before, as skip() would', () => {
    const x = scan('<a><b><c>x</c></b><b><c>x</c></b><d/></a>');
    x.next();
    x.next();
    const length = x.skip() - 3;
    x.next();
    x.leap(x.start + length);
    expect([x.kind, x.name, x.end, x.depth]).toEqual(['end', 'b', 33, 1]);
    x.next();
    expect([x.kind, x.name, x.depth]).toEqual(['start', 'd', 2]);
  });

  test('scope changes with the declarations in force and comes back with them', () => {
    const x = scan('<a xmlns:p="u"><b/><c xmlns:p="v"><d/></c><e/></a>');
    const scopes = new Map<string, number>();
    while (x.next() !== 'eof') if (x.kind === 'start') scopes.set(x.name, x.scope);
    const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((name) => scopes.get(name));
    expect([b, e, d]).toEqual([a, a, c]);
    expect(c).not.toBe(a);
  });
});

describe('encodings', () => {
  const xml = '<?xml version="1.0" encoding="UTF-16"?><a b="ộ">Độc lập 😀</a>';
  const events = [{ start: 'a', attributes: [['b', 'ộ']] }, { text: 'Độc lập 😀' }, { end: 'a' }];

  test.each([
    ['UTF-16LE with a mark', utf16(`\ufeff${xml}`, true)],
    ['UTF-16BE with a mark', utf16(`\ufeff${xml}`, false)],
    ['UTF-16LE without', utf16(xml, true)],
    ['UTF-16BE without', utf16(xml, false)],
    ['UTF-8 with a mark', encoder.encode(`\ufeff${xml.replace('UTF-16', 'utf-8')}`)],
    ['UTF-8 by default', encoder.encode(xml.replace(' encoding="UTF-16"', ''))],
    ['part of a larger buffer', encoder.encode(`##${xml.replace('UTF-16', 'UTF-8')}##`).subarray(2, -2)],
  ])('%s', (_, bytes) => {
    expect(scannerEvents(bytes)).toEqual(events);
  });

  test('ASCII declared is UTF-8 enough', () => {
    expect(
      scannerEvents(encoder.encode("<?xml version='1.0' encoding='us-ascii' standalone='no' ?><a/>")),
    ).toHaveLength(2);
  });
});
