import { describe, expect, test } from 'vitest';
import { ReadError, type ReadErrorCode } from '../../src/model/errors.js';
import { createScanner } from '../../src/xml/scanner.js';
import type { XmlLimits } from '../../src/xml/types.js';

type Input = string | readonly number[];

function bytesOf(input: Input): Uint8Array {
  return typeof input === 'string' ? new TextEncoder().encode(input) : new Uint8Array(input);
}

function failure(input: Input, limits: Partial<XmlLimits> = {}): ReadErrorCode | null {
  try {
    const x = createScanner(bytesOf(input), 'word/document.xml', limits);
    while (x.next() !== 'eof');
    return null;
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    expect(error.part).toBe('word/document.xml');
    expect(error.detail).toMatch(/byte \d+$|UTF-16/);
    return error.code;
  }
}

/** `<r>` around single bytes that are no text. */
function inRoot(...content: number[]): number[] {
  return [0x3c, 0x72, 0x3e, ...content, 0x3c, 0x2f, 0x72, 0x3e];
}

const BAD: Readonly<Record<string, Input>> = {
  'no bytes': '',
  'only white space': ' \n ',
  'only a byte order mark': [0xef, 0xbb, 0xbf],
  'only a comment': '<!-- nothing -->',
  'text before the root': 'x<r/>',
  'text after the root': '<r/>x',
  'reference after the root': '<r/>&#32;',
  'CDATA after the root': '<r/><![CDATA[ ]]>',
  'second root': '<r/><r/>',
  'end tag first': '</r>',
  'end tag after the root': '<r/></r>',
  'root not closed': '<r>',
  'child not closed': '<r><a></r>',
  'tags crossed': '<r><a><b></a></b></r>',
  'end tag with a longer name': '<r></rr>',
  'end tag with a shorter name': '<rr></r></rr>',
  'end tag with an attribute': '<r></r a="1">',
  'end tag by another prefix of the same namespace': '<a:r xmlns:a="u" xmlns:b="u"></b:r>',
  'blank before the name': '< r/>',
  'slash apart from its bracket': '<r/ >',
  'tag not closed': '<r',
  'tag inside a tag': '<r <a/>></r>',
  'name of digits': '<1/>',
  'name with a hyphen first': '<-r/>',
  'empty prefix': '<:r/>',
  'empty local name': '<a:/>',
  'two colons': '<a:b:c xmlns:a="u"/>',
  'local name with a digit first': '<a:1 xmlns:a="u"/>',
  'multiplication sign in a name': '<a×b/>',
  'attribute without value': '<r a/>',
  'attribute without quotes': '<r a=1/>',
  'attribute not closed': '<r a="1/>',
  'attributes not apart': '<r a="1"b="2"/>',
  'attribute twice': '<r a="1" a="2"/>',
  'attribute twice by two prefixes': '<r xmlns:a="u" xmlns:b="u" a:x="1" b:x="2"/>',
  "'<' in an attribute": '<r a="<"/>',
  'bare ampersand': '<r>a & b</r>',
  'bare ampersand in an attribute': '<r a="a & b"/>',
  'unknown entity': '<r>&nbsp;</r>',
  'unknown entity in an attribute': '<r a="&nbsp;"/>',
  'entity without semicolon': '<r>&amp</r>',
  'reference to NUL': '<r>&#0;</r>',
  'reference to a surrogate': '<r>&#xD800;</r>',
  'reference to U+FFFF': '<r>&#xFFFF;</r>',
  'reference beyond Unicode': '<r>&#x110000;</r>',
  'reference without digits': '<r>&#;</r>',
  'reference without hexadecimal digits': '<r>&#x;</r>',
  'reference with a letter': '<r>&#1a;</r>',
  'reference with a sign': '<r>&#-65;</r>',
  'reference with a large X': '<r>&#X41;</r>',
  'reference of absurd length': `<r>&#${'9'.repeat(1000)};</r>`,
  'entity named like a property of objects': '<r>&constructor;</r>',
  'entity in capitals': '<r>&LT;</r>',
  'reference cut off': '<r>&#6',
  ']]> in text': '<r>]]></r>',
  'CDATA not closed': '<r><![CDATA[ ]]</r>',
  'comment not closed': '<r><!-- </r>',
  'two hyphens in a comment': '<r><!-- a -- b --></r>',
  'three hyphens at the end of a comment': '<r><!-- a ---></r>',
  'instruction not closed': '<r><?a </r>',
  'instruction without target': '<r><? a?></r>',
  'instruction named xml': '<r><?XML a?></r>',
  'XML declaration not first': ' <?xml version="1.0"?><r/>',
  'XML declaration without version': '<?xml encoding="UTF-8"?><r/>',
  'XML version 2': '<?xml version="2.0"?><r/>',
  'unknown encoding': '<?xml version="1.0" encoding="windows-1258"?><r/>',
  'UTF-16 declared, UTF-8 found': '<?xml version="1.0" encoding="UTF-16"?><r/>',
  'unknown markup': '<r><!x></r>',
  'prefix not declared': '<w:r/>',
  'prefix of an attribute not declared': '<r w:a="1"/>',
  'prefix out of scope': '<r><a xmlns:w="u"/><w:b/></r>',
  'prefix declared twice': '<r xmlns:a="u" xmlns:a="v"/>',
  'default namespace declared twice': '<r xmlns="u" xmlns="v"/>',
  'prefix undeclared': '<r xmlns:a=""/>',
  'prefix xmlns declared': '<r xmlns:xmlns="u"/>',
  'prefix xml bound to another namespace': '<r xmlns:xml="u"/>',
  'namespace of xml bound to another prefix': '<r xmlns:a="http://www.w3.org/XML/1998/namespace"/>',
  'namespace of xmlns bound': '<r xmlns:a="http://www.w3.org/2000/xmlns/"/>',
  'control character': '<r>\u0001</r>',
  'control character in an attribute': '<r a="\u001f"/>',
  'control character in CDATA': '<r><![CDATA[\u0008]]></r>',
  'control character in a comment': '<r><!--\u000b--></r>',
  'U+FFFE': '<r>\ufffe</r>',
  'NUL at the end': '<r/>\0',
  'overlong slash': inRoot(0xc0, 0xaf),
  'overlong in three bytes': inRoot(0xe0, 0x80, 0xaf),
  'overlong in four bytes': inRoot(0xf0, 0x80, 0x80, 0xaf),
  'surrogate in UTF-8': inRoot(0xed, 0xa0, 0x80),
  'beyond Unicode': inRoot(0xf4, 0x90, 0x80, 0x80),
  'sequence cut short': inRoot(0xe1, 0xbb),
  'continuation byte alone': inRoot(0x80),
  'byte that is not UTF-8': inRoot(0xff),
  'bad UTF-8 in a name': [0x3c, 0x72, 0xff, 0x2f, 0x3e],
  'sequence cut by the end': [0x3c, 0x72, 0x3e, 0xe1],
  'UTF-16 with half a unit': [0xff, 0xfe, 0x3c, 0x00, 0x72],
  'UTF-16 with half a pair': [0xff, 0xfe, 0x3c, 0x00, 0x72, 0x00, 0x3e, 0x00, 0x00, 0xd8],
};

const DTD: Readonly<Record<string, string>> = {
  'document type': '<!DOCTYPE r><r/>',
  'document type with a subset': '<!DOCTYPE r [<!ENTITY a "b">]><r>&a;</r>',
  'document type inside the root': '<r><!DOCTYPE r></r>',
  'entity declaration': '<r><!ENTITY a "b"></r>',
  'external entity': '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]><r>&a;</r>',
  'a billion laughs':
    '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]><r>&c;</r>',
};

describe('refused', () => {
  test.each(Object.entries(BAD))('as not well-formed: %s', (_, input) => {
    expect(failure(input)).toBe('bad-xml');
  });

  test.each(Object.entries(DTD))('for its document type: %s', (_, input) => {
    expect(failure(input)).toBe('dtd');
  });
});

describe('limits', () => {
  const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
  const attributes = (count: number) =>
    `<r${Array.from({ length: count }, (_, i) => ` a${i}=""`).join('')}/>`;

  test('depth', () => {
    expect(failure(nested(10), { maxDepth: 10 })).toBeNull();
    expect(failure(nested(11), { maxDepth: 10 })).toBe('xml-limit');
    expect(failure(nested(10_000))).toBe('xml-limit');
    expect(failure('<a>'.repeat(1_000_000))).toBe('xml-limit');
  });

  test('attributes, declarations of namespaces among them', () => {
    expect(failure(attributes(8), { maxAttributes: 8 })).toBeNull();
    expect(failure(attributes(9), { maxAttributes: 8 })).toBe('xml-limit');
    expect(failure('<r xmlns="u" xmlns:a="u" xmlns:b="u"/>', { maxAttributes: 2 })).toBe('xml-limit');
    expect(failure(attributes(5_000))).toBe('xml-limit');
  });

  test('bytes of a value or name', () => {
    expect(failure('<r a="12345678"/>', { maxAttributeBytes: 8 })).toBeNull();
    expect(failure('<r a="123456789"/>', { maxAttributeBytes: 8 })).toBe('xml-limit');
    expect(failure('<abcdefghi/>', { maxAttributeBytes: 8 })).toBe('xml-limit');
  });

  test('different names', () => {
    expect(failure(attributes(9), { maxNames: 10 })).toBeNull();
    expect(failure(attributes(10), { maxNames: 10 })).toBe('xml-limit');
  });

  test('thousands of honest names, numbered', () => {
    const many = Array.from({ length: 9_000 }, (_, i) => `<n${i}/>`).join('');
    expect(failure(`<r>${many}</r>`)).toBeNull();
  });

  test('names made to be alike to a table of them', () => {
    // What stands 32 bytes apart can change places without a change of the hash.
    const names = Array.from({ length: 100 }, (_, i) => {
      const bits = i.toString(2).padStart(32, '0');
      return `a${bits}${bits.replace(/[01]/g, (bit) => (bit === '0' ? '1' : '0'))}`;
    });
    expect(failure(`<r ${names.slice(0, 10).join('="" ')}=""/>`)).toBeNull();
    expect(failure(`<r ${names.join('="" ')}=""/>`)).toBe('xml-limit');
  });

  test('length of an unknown namespace, which every name of it would repeat', () => {
    expect(failure(`<r xmlns="urn:${'x'.repeat(1000)}"/>`)).toBeNull();
    expect(failure(`<r xmlns="urn:${'x'.repeat(10_000)}"/>`)).toBe('xml-limit');
  });
});

describe('in a text so long that it is read as a whole', () => {
  const around = [...new TextEncoder().encode('Cộng hòa xã hội chủ nghĩa Việt Nam, '.repeat(3))];
  const long = (piece: Input): number[] => inRoot(...around, ...bytesOf(piece), ...around);

  test.each<[string, Input]>([
    ['bare ampersand', '& '],
    ['unknown entity', '&nbsp;'],
    ['end of CDATA', ']]>'],
    ['control character', '\u0001'],
    ['U+FFFE', '\ufffe'],
    ['sequence cut short', [0xe1, 0xbb, 0x20]],
    ['surrogate in UTF-8', [0xed, 0xa0, 0x80]],
    ['byte of no encoding', [0xff]],
  ])('%s', (_, piece) => {
    expect(failure(long(piece))).toBe('bad-xml');
  });

  test.each([
    ['&amp;', '&'],
    ['\r\n', '\n'],
    [']]', ']]'],
    ['\u0085😀', '\u0085😀'],
  ])('%j is %j', (written, read) => {
    const x = createScanner(new Uint8Array(long(written)), 'part');
    x.next();
    x.next();
    const words = new TextDecoder().decode(new Uint8Array(around));
    expect([x.text(), x.blank]).toEqual([words + read + words, false]);
  });
});
