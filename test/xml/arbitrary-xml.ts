import fc from 'fast-check';

const URIS = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/drawingml/main',
  'urn:schemas-microsoft-com:vml',
  'urn:example:unknown',
];
/** Always bound by the root, so that generated names may use them; inner elements may bind them anew. */
const PREFIXES = ['w', 'a', 'văn'];

const local = fc.constantFrom('p', 'r', 't', 'val', 'đoạn', 'x-1.y_2', 'tblPr', '名');
const name = fc.tuple(fc.option(fc.constantFrom(...PREFIXES), { nil: undefined }), local);
const blank = fc.constantFrom(' ', '\n', '\t', '\r\n', '  ');
const reference = fc.constantFrom(
  '&lt;',
  '&gt;',
  '&amp;',
  '&quot;',
  '&apos;',
  '&#65;',
  '&#x1EC7;',
  '&#x1F4DC;',
  '&#10;',
);
const plain = fc.constantFrom(
  'Độc lập',
  ' ',
  '\r\n',
  '\r',
  '\n',
  'a>b',
  '"',
  "'",
  ']]',
  '😀',
  '\u2028',
  '\ufeff',
  'e\u0323\u0302',
);
const character = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) =>
  // What markup cannot hold as it is.
  text.replace(/[\x00-\x1f<&\ufffe\uffff]|\]\]>/g, ''),
);

const text = fc
  .array(fc.oneof(reference, plain, character), { maxLength: 6 })
  .map((parts) => parts.join('').replaceAll(']]>', ''));
const value = fc.tuple(text, fc.boolean()).map(([content, double]) => {
  const quote = double ? '"' : "'";
  return quote + content.replaceAll(quote, '') + quote;
});
const comment = character.map((content) => `<!--${content.replaceAll('-', '')}-->`);
const instruction = character.map((content) => `<?pi ${content.replaceAll('?', '')}?>`);
const cdata = text.map((content) => `<![CDATA[${content.replaceAll(']', '')}&<]]>`);
const declaration = fc
  .tuple(fc.constantFrom(...PREFIXES), fc.constantFrom(...URIS))
  .map(([prefix, uri]): [string, string] => [`xmlns:${prefix}`, `"${uri}"`]);
const defaulted = fc.constantFrom('', ...URIS).map((uri): [string, string] => ['xmlns', `'${uri}'`]);
const attribute = fc.tuple(name.map(written), value);

function written([prefix, rest]: [string | undefined, string]): string {
  return prefix === undefined ? rest : `${prefix}:${rest}`;
}

/** Attributes whose names differ as written, each with white space before it. */
const attributes = fc
  .uniqueArray(fc.oneof({ weight: 4, arbitrary: attribute }, declaration, defaulted), {
    maxLength: 6,
    selector: ([key]) => key,
  })
  .chain((list) =>
    fc.tuple(
      ...list.map(([key, content]) =>
        fc.tuple(blank, blank).map(([a, b]) => `${a}${key}${b}=${b}${content}`),
      ),
    ),
  )
  .map((list) => list.join(''));

const tree = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    text,
    comment,
    cdata,
    instruction,
    tie('element'),
    fc.array(tie('content'), { maxLength: 5 }).map((parts) => parts.join('')),
  ),
  element: fc
    .tuple(
      name.map(written),
      attributes,
      fc.constantFrom('', ' ', '\n'),
      fc.option(tie('content'), { nil: null }),
    )
    .map(([tag, list, space, content]) =>
      content === null ? `<${tag}${list}${space}/>` : `<${tag}${list}${space}>${content}</${tag}${space}>`,
    ),
}));

const ROOT = PREFIXES.map((prefix, i) => ` xmlns:${prefix}="${URIS[i]}"`).join('');

/**
 * Documents with names of several namespaces and alphabets, references, CDATA, comments and odd white space. A few
 * give one attribute twice through two prefixes of one namespace, and so are not well-formed.
 */
export const xmlDocument: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(
      '',
      '<?xml version="1.0"?>',
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n',
    ),
    fc.array(fc.oneof(comment, instruction, blank), { maxLength: 2 }).map((parts) => parts.join('')),
    tree.content,
    fc.array(fc.oneof(comment, instruction, blank), { maxLength: 2 }).map((parts) => parts.join('')),
  )
  .map(([head, before, content, after]) => `${head}${before}<root${ROOT}>${content}</root>${after}`);
