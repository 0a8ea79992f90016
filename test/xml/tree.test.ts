import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newElement, newText, setAttribute } from '../../src/xml/tree/new-element.js';
import { parseTree } from '../../src/xml/tree/parse.js';
import { serializeTree } from '../../src/xml/tree/serialize.js';
import { xmlDocument } from './arbitrary-xml.js';
import { scannerEvents } from './events.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A part of one body after a change of its first child. */
function changed(body: string, change: (tree: ReturnType<typeof parseTree>) => void, root = ''): string {
  const tree = parseTree(
    encode(`<?xml version="1.0"?>\n<w:b xmlns:w="${W}"${root}>${body}</w:b>\n<!-- z -->`),
    'x.xml',
  );
  change(tree);
  return decode(serializeTree(tree)).replace(/^.*?<w:b [^>]*>|<\/w:b>\n<!-- z -->$/gs, '');
}

/** Documents that the reader takes: two namespaces of one fixed prefix may give an element an attribute twice. */
const readable = xmlDocument.filter((text) => {
  try {
    scannerEvents(encode(text));
    return true;
  } catch {
    return false;
  }
});

test('what is not touched is the same bytes', () => {
  fc.assert(
    fc.property(readable, (text) => {
      const bytes = encode(text);
      expect(serializeTree(parseTree(bytes, 'x.xml'))).toEqual(bytes);
    }),
  );
});

test('what is touched says the same', () => {
  fc.assert(
    fc.property(readable, (text) => {
      const bytes = encode(text);
      const tree = parseTree(bytes, 'x.xml');
      for (const element of tree.byStart.values()) {
        element.retagged = true;
        element.touch();
      }
      expect(scannerEvents(serializeTree(tree))).toEqual(scannerEvents(bytes));
    }),
  );
});

describe('a change', () => {
  test('leaves its neighbours as they were written', () => {
    const before = `<w:a  w:x='1' ><!-- c --><w:t>a &#38; b</w:t></w:a><w:c w:val = "2"/>`;
    const after = changed(before, ({ root, ...tree }) =>
      setAttribute(tree, root.child('w:c')!, 'w:val', '<3>'),
    );
    expect(after).toBe(`<w:a  w:x='1' ><!-- c --><w:t>a &#38; b</w:t></w:a><w:c w:val="&lt;3&gt;"/>`);
  });

  test('opens an empty element, and closes one that was emptied', () => {
    expect(
      changed('<w:a/>', ({ root, ...tree }) => root.child('w:a')!.insert([newElement(tree, 'w:n')])),
    ).toBe('<w:a><w:n/></w:a>');
    expect(
      changed('<w:a><w:n/></w:a>', ({ root }) => root.child('w:a')!.remove(root.child('w:a')!.child('w:n')!)),
    ).toBe('<w:a></w:a>');
  });

  test('writes new text escaped', () => {
    const after = changed('<w:a/>', ({ root }) => root.child('w:a')!.insert([newText('a<b & "c"')]));
    expect(after).toBe('<w:a>a&lt;b &amp; &quot;c&quot;</w:a>');
  });

  test('declares a namespace that the root does not know', () => {
    const after = changed('', (tree) => tree.root.insert([newElement(tree, 'a:ln', { w: '1', 'w:x': '2' })]));
    expect(after).toBe(
      '<a:ln xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" w="1" w:x="2"/>',
    );
  });
});

test('the part’s own prefix is kept', () => {
  const tree = parseTree(encode(`<q:b xmlns:q="${W}"><q:p q:x="1"/></q:b>`), 'x.xml');
  tree.root.child('w:p')!.insert([newElement(tree, 'w:r', { 'w:val': '0' })]);
  expect(decode(serializeTree(tree))).toBe(`<q:b xmlns:q="${W}"><q:p q:x="1"><q:r q:val="0"/></q:p></q:b>`);
});

test('a part in UTF-16 becomes UTF-8 when it is changed', () => {
  const text = `<?xml version="1.0" encoding="UTF-16"?><w:b xmlns:w="${W}"><w:t>Số</w:t></w:b>`;
  const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  const tree = parseTree(bytes, 'x.xml');
  tree.root.child('w:t')!.insert([newText('1')]);
  expect(decode(serializeTree(tree))).toBe(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:b xmlns:w="${W}"><w:t>Số1</w:t></w:b>`,
  );
});
