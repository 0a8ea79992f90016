import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedPackage, packageBytes } from '../../src/opc/changed-package.js';
import { openPackage } from '../../src/opc/index.js';
import type { Package } from '../../src/opc/types.js';
import { CONTENT_TYPES, inflate, packageOf } from './open.js';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relations = (target: string): string =>
  `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${DOCUMENT}/styles" Target="${target}"/></Relationships>`;
const types = (type: string): string => CONTENT_TYPES.content!.toString().replace('application/x-main', type);

const opened = packageOf(
  { name: 'word/document.xml', content: '<w/>' },
  { name: 'word/_rels/document.xml.rels', content: relations('styles.xml') },
  { name: 'word/styles.xml', content: '<s/>' },
);

/** What readers see of a package. */
const seen = (pkg: Package) =>
  pkg.names.map((name) => ({
    name,
    content: new TextDecoder().decode(pkg.part(name.toUpperCase())!),
    type: pkg.contentType(name),
    relations: pkg.relationships(name),
  }));

const part = fc.oneof(
  fc.tuple(
    fc.constantFrom('word/styles.xml', 'WORD/Styles.xml', 'word/new.xml'),
    fc.constantFrom('<a/>', '<b/>'),
  ),
  fc.tuple(fc.constant('word/_rels/document.xml.rels'), fc.constantFrom('a', 'b').map(relations)),
  fc.tuple(fc.constant('[Content_Types].xml'), fc.constantFrom('x/a', 'x/b').map(types)),
);

test('a package with changes reads as the archive that is written of it', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (changes) => {
      const changed = changes.reduce(
        (pkg, [name, content]) => changedPackage(pkg, new Map([[name, new TextEncoder().encode(content)]])),
        opened,
      );
      const written = openPackage(
        packageBytes(changed, (content) => deflateRawSync(content)),
        inflate,
      );
      expect(seen(changed)).toEqual(seen(written));
    }),
  );
});

test('what does not change is not read again, and the archive stays as it is', () => {
  const changed = changedPackage(opened, new Map([['word/styles.xml', new Uint8Array()]]));
  expect(changed.part('word/document.xml')).toBe(opened.part('word/document.xml'));
  expect(changed.bytes).toBe(opened.bytes);
  expect(changedPackage(opened, new Map())).toBe(opened);
});
