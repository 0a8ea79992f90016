import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReadError } from '../../src/model/errors.js';
import { xmlDocument } from './arbitrary-xml.js';
import { saxesEvents, scannerEvents, type XmlEvent } from './events.js';

/** Saxes takes `w:-t` for a name, `?` for a part of one in an instruction, and any encoding. */
const SAXES_IS_LAX = /:[-.\d\p{M}]|<\?[^\s>]*\?[^>]|encoding="(?!UTF-8")/u;

const encoder = new TextEncoder();

function attempt(read: () => XmlEvent[]): XmlEvent[] | null {
  try {
    return read();
  } catch {
    return null;
  }
}

describe('against saxes', () => {
  test('the same events, or both refuse, for generated documents', () => {
    fc.assert(
      fc.property(xmlDocument, (xml) => {
        expect(attempt(() => scannerEvents(encoder.encode(xml)))).toEqual(attempt(() => saxesEvents(xml)));
      }),
      { numRuns: 400 },
    );
  });

  test('the same events, or both refuse, for documents damaged in one place', () => {
    // No white space among them: saxes trims the URIs of namespaces, which are to be compared as they are.
    const damage = fc.constantFrom(...`<>/&"':=-]?!x\u0001`, 'xmlns', '');
    fc.assert(
      fc.property(xmlDocument, damage, fc.nat(), fc.nat(2), (xml, piece, where, cut) => {
        const characters = [...xml];
        characters.splice(where % characters.length, cut, piece);
        const damaged = characters.join('');
        const ours = attempt(() => scannerEvents(encoder.encode(damaged)));
        const theirs = attempt(() => saxesEvents(damaged));
        if (ours !== null || !SAXES_IS_LAX.test(damaged)) expect(ours).toEqual(theirs);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('fuzz', () => {
  test('random bytes in place of others: events or a ReadError, nothing else', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(xmlDocument, edits, (xml, list) => {
        const bytes = encoder.encode(xml);
        for (const [where, byte] of list) bytes[where % bytes.length] = byte;
        try {
          scannerEvents(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(ReadError);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('any prefix of a document: a ReadError', () => {
    const xml =
      '<?xml version="1.0"?><!--c--><w:r xmlns:w="u" a="&amp;ộ"><![CDATA[x]]>đ&#10;<?p d?><w:t/></w:r>';
    const bytes = encoder.encode(xml);
    for (let length = 0; length < bytes.length; length++) {
      expect(() => scannerEvents(bytes.subarray(0, length)), `${length} bytes`).toThrow(ReadError);
    }
    expect(scannerEvents(bytes)).toEqual(saxesEvents(xml));
  });
});
