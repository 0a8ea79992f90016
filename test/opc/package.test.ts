import { describe, expect, test } from 'vitest';
import { openPackage } from '../../src/opc/index.js';
import { resolveTarget } from '../../src/opc/part-names.js';
import { buildZip } from './build-zip.js';
import { CONTENT_TYPES, inflate, packageOf } from './open.js';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

function relationships(...list: readonly string[]): string {
  return `<Relationships xmlns="${RELATIONSHIPS}">${list.map((attributes) => `<Relationship ${attributes}/>`).join('')}</Relationships>`;
}

describe('parts', () => {
  test('by name without regard to case, inflated once, null where absent', () => {
    const opened = packageOf({ name: 'word/document.xml', content: '<w/>' });
    const part = opened.part('WORD/Document.XML');
    expect(new TextDecoder().decode(part!)).toBe('<w/>');
    expect(opened.part('word/document.xml')).toBe(part);
    expect([opened.has('Word/document.xml'), opened.has('word'), opened.part('word/styles.xml')]).toEqual([
      true,
      false,
      null,
    ]);
  });

  test('nothing inflates before it is asked for', () => {
    const zip = buildZip([CONTENT_TYPES, { name: 'word/document.xml', content: '<w/>', crc: 1 }]);
    const opened = openPackage(zip, inflate);
    expect(opened.entries.map(({ name }) => name)).toEqual(['[Content_Types].xml', 'word/document.xml']);
    expect(opened.bytes).toBe(zip);
    expect(() => opened.part('word/document.xml')).toThrow('bad-zip');
  });

  test('content types: the part itself, then its extension', () => {
    const opened = packageOf();
    expect(opened.contentType('word/document.xml')).toBe('application/x-main');
    expect(opened.contentType('word/styles.xml')).toBe('application/xml');
    expect(opened.contentType('word/media/image.png')).toBeNull();
  });

  test('broken content types are an error of that part', () => {
    const opened = openPackage(buildZip([{ name: '[Content_Types].xml', content: '<Types>' }]), inflate);
    expect(() => opened.contentType('a.xml')).toThrow(
      expect.objectContaining({ code: 'bad-xml', part: '[Content_Types].xml' }),
    );
  });
});

describe('relationships', () => {
  test('of the package and of a part, both dialects, external ones as they are', () => {
    const opened = packageOf(
      {
        name: '_rels/.rels',
        content: relationships(`Id="rId1" Type="${STRICT}/officeDocument" Target="word/document.xml"`),
      },
      {
        name: 'word/_rels/document.xml.rels',
        content: relationships(
          `Id="a" Type="${TRANSITIONAL}/styles" Target="styles.xml"`,
          `Id="b" Type="${STRICT}/header" Target="/word/header1.xml" TargetMode="Internal"`,
          `Id="c" Type="${TRANSITIONAL}/hyperlink" Target="http://example.org/a b" TargetMode="External"`,
          `Id="d" Type="${TRANSITIONAL}/attachedTemplate" Target="file:///C:/a.dotm"`,
          `Id="e" Type="${TRANSITIONAL}/customXml" Target="../customXml/item1.xml"`,
          `Id="f" Type="${TRANSITIONAL}/image" Target=""`,
          `Type="${TRANSITIONAL}/image" Target="no-id.png"`,
        ),
      },
    );
    expect(opened.relationships('')).toEqual([
      { id: 'rId1', type: 'officeDocument', target: 'word/document.xml', external: false },
    ]);
    expect(opened.relationships('word/document.xml')).toEqual([
      { id: 'a', type: 'styles', target: 'word/styles.xml', external: false },
      { id: 'b', type: 'header', target: 'word/header1.xml', external: false },
      { id: 'c', type: 'hyperlink', target: 'http://example.org/a b', external: true },
      { id: 'd', type: 'attachedTemplate', target: 'file:///C:/a.dotm', external: true },
      { id: 'e', type: 'customXml', target: 'customXml/item1.xml', external: false },
      { id: 'f', type: 'image', target: 'word', external: false },
    ]);
    expect(opened.relationships('word/styles.xml')).toEqual([]);
  });

  test('broken ones are an error of their part', () => {
    const opened = packageOf({ name: '_rels/.rels', content: '<Relationships' });
    expect(() => opened.relationships('')).toThrow(
      expect.objectContaining({ code: 'bad-xml', part: '_rels/.rels' }),
    );
  });

  test.each([
    ['', 'word/document.xml', 'word/document.xml'],
    ['word/document.xml', 'media/image1.png', 'word/media/image1.png'],
    ['word/document.xml', './styles.xml', 'word/styles.xml'],
    ['word/document.xml', '../docProps/app.xml', 'docProps/app.xml'],
    ['word/document.xml', '../../../a.xml', 'a.xml'],
    ['word/document.xml', '/word//a.xml', 'word/a.xml'],
    ['word/document.xml', 'a.xml#mark', 'word/a.xml'],
  ])('from %j, %j is %j', (source, target, part) => {
    expect(resolveTarget(source, target)).toBe(part);
  });
});
