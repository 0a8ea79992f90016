import { describe, expect, test } from 'vitest';
import { type Paragraph, ReadError, type Section, type Story } from '../../src/model/index.js';
import { openPackage } from '../../src/opc/package.js';
import { readDocument } from '../../src/wordml/read.js';
import { inflate, readBody, readWord, type WordPackage, wordPackage } from '../support/word-package.js';

const p = (text: string, properties = ''): string => `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const sectPr = (inner: string): string => `<w:sectPr>${inner}</w:sectPr>`;
const ends = (inner: string): string => `<w:pPr>${sectPr(inner)}</w:pPr>`;
const textOf = (story: Story | null): string | null =>
  story === null ? null : story.blocks.map((block) => (block as Paragraph).text).join('|');

describe('sections', () => {
  const section = (inner: string): Section => readBody(p('a') + sectPr(inner)).sections[0]!;

  test('page size and margins', () => {
    const one = section(
      '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="-1134" w:left="1701" w:header="720" w:footer="567" w:gutter="57"/>',
    );
    expect(one).toMatchObject({ pageWidth: 11906, pageHeight: 16838, orientation: 'portrait' });
    expect(one.margins).toEqual({
      top: 1134,
      right: 851,
      bottom: 1134,
      left: 1701,
      header: 720,
      footer: 567,
      gutter: 57,
    });
  });

  test('lengths of the strict dialect', () => {
    const body =
      p('a') +
      sectPr(
        '<w:pgSz w:w="210mm" w:h="297mm"/><w:pgMar w:top="2cm" w:start="3cm" w:end="0.5in" w:bottom="20pt"/>',
      );
    const [one] = readWord({ body, strict: true }).sections;
    expect(one).toMatchObject({ pageWidth: 11906, pageHeight: 16838 });
    expect(one!.margins).toMatchObject({ top: 1134, left: 1701, right: 720, bottom: 400 });
  });

  test.each([
    ['as written', '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>', 'landscape'],
    ['as written against the size', '<w:pgSz w:w="16838" w:h="11906" w:orient="portrait"/>', 'portrait'],
    ['by the size', '<w:pgSz w:w="16838" w:h="11906"/>', 'landscape'],
    ['by the default', '', 'portrait'],
  ])('orientation %s', (_, inner, expected) => {
    expect(section(inner).orientation).toBe(expected);
  });

  test('the rest', () => {
    const one = section(
      '<w:type w:val="continuous"/><w:pgBorders><w:top w:val="single" w:sz="4"/></w:pgBorders><w:pgNumType w:fmt="lowerRoman" w:start="0"/><w:cols w:num="2"/><w:vAlign w:val="center"/><w:titlePg/>',
    );
    expect(one).toMatchObject({
      start: 'continuous',
      columns: 2,
      titlePage: true,
      pageNumber: { format: 'lowerRoman', start: 0 },
      verticalAlign: 'center',
      pageBorders: { top: { style: 'single' }, bottom: null },
    });
  });

  test('columns of their own widths are counted', () => {
    expect(
      section('<w:cols w:equalWidth="0"><w:col w:w="1"/><w:col w:w="2"/><w:col w:w="3"/></w:cols>').columns,
    ).toBe(3);
  });

  test('absurd and broken numbers', () => {
    const one = section(
      '<w:pgSz w:w="99999999999" w:h="-5"/><w:pgMar w:top="abc" w:left="1e9"/><w:cols w:num="0"/>',
    );
    expect(one.pageWidth).toBe(31680);
    expect(one.pageHeight).toBe(15840);
    expect(one.margins).toMatchObject({ top: 1440, left: 1440 });
    expect(one.columns).toBe(1);
  });

  test('a paragraph that ends a section belongs to it', () => {
    const document = readBody(p('a') + p('b', ends('')) + p('c') + sectPr(''));
    expect(document.paragraphs.map((one) => one.section)).toEqual([0, 0, 1]);
    expect(document.sections.map((one) => one.index)).toEqual([0, 1]);
  });

  test.each([
    ['no section at all', p('a'), 1],
    ['none after the last text', p('a', ends('')) + p('b'), 2],
    ['nothing after the last section', p('a', ends('')), 1],
    ['an empty body', '', 1],
  ])('%s', (_, body, count) => {
    expect(readBody(body).sections).toHaveLength(count);
  });
});

describe('headers and footers', () => {
  const reference = (side: string, type: string, id: string): string =>
    `<w:${side}Reference w:type="${type}" r:id="${id}"/>`;
  const headers = { header1: p('h1'), header2: p('h2'), header3: p('h3'), footer1: p('f1') };

  test('are inherited kind by kind', () => {
    const { sections } = readWord({
      headers,
      body:
        p('a', ends(reference('header', 'default', 'header1') + reference('footer', 'default', 'footer1'))) +
        p('b', ends(reference('header', 'first', 'header2'))) +
        p('c') +
        sectPr(reference('header', 'default', 'header3')),
    });
    const names = sections.map((one) =>
      [one.headers.first, one.headers.even, one.headers.default, one.footers.default].map(textOf),
    );
    expect(names).toEqual([
      [null, null, 'h1', 'f1'],
      ['h2', null, 'h1', 'f1'],
      ['h2', null, 'h3', 'f1'],
    ]);
  });

  test('are read once and shared', () => {
    const document = readWord({
      headers,
      body:
        p('a', ends(reference('header', 'default', 'header1'))) +
        p('b') +
        sectPr(reference('header', 'first', 'header1')),
    });
    const [first, second] = document.sections;
    expect(second!.headers.default).toBe(first!.headers.default);
    expect(second!.headers.first).toBe(first!.headers.default);
    expect(document.paragraphs.filter((one) => one.story === 'header')).toHaveLength(1);
  });

  test('without their part are none', () => {
    const { sections } = readWord({ body: sectPr(reference('header', 'default', 'nothing')) });
    expect(sections[0]!.headers.default).toBeNull();
  });

  test('even pages by the settings', () => {
    expect(readWord({ body: p('a'), settings: '<w:evenAndOddHeaders/>' }).sections[0]!.evenAndOdd).toBe(true);
    expect(
      readWord({ body: p('a'), settings: '<w:evenAndOddHeaders w:val="0"/>' }).sections[0]!.evenAndOdd,
    ).toBe(false);
  });
});

describe('reading order', () => {
  test('body, headers, footers, footnotes, endnotes; separators and notes without reference are left out', () => {
    const note = (kind: string): string =>
      `<w:${kind} w:type="separator" w:id="0">${p('x')}</w:${kind}>` +
      [1, 2].map((id) => `<w:${kind} w:id="${id}">${p(`${kind} ${id}`)}</w:${kind}>`).join('');
    const references =
      '<w:footnoteReference w:id="2"/><w:footnoteReference w:id="0"/><w:endnoteReference w:id="2"/>';
    const document = readWord({
      body:
        `<w:p><w:r><w:t>a</w:t>${references}</w:r></w:p>` +
        sectPr(
          '<w:footerReference w:type="default" r:id="footer1"/><w:headerReference w:type="default" r:id="header1"/>',
        ),
      headers: { footer1: p('f'), header1: p('h') },
      footnotes: note('footnote'),
      endnotes: note('endnote'),
    });
    expect(document.paragraphs.map((one) => [one.index, one.story, one.text])).toEqual([
      [0, 'body', 'a'],
      [1, 'header', 'h'],
      [2, 'footer', 'f'],
      [3, 'footnote', 'footnote 2'],
      [4, 'endnote', 'endnote 2'],
    ]);
    expect(document.footnotes.map(textOf)).toEqual(['footnote 2']);
    expect(document.endnotes.map(textOf)).toEqual(['endnote 2']);
  });
});

describe('facts', () => {
  const facts = (given: WordPackage) => readWord({ body: p('a'), ...given }).facts;

  test('of a plain file', () => {
    expect(facts({})).toEqual({
      kind: 'docx',
      strict: false,
      application: '',
      pages: null,
      macros: false,
      oleObjects: 0,
      externalLinks: [],
      attachedTemplate: null,
      embeddedFonts: [],
      protection: null,
      signed: false,
      unread: [],
      insertions: 0,
      deletions: 0,
      formatChanges: 0,
      comments: 0,
      mirrorMargins: false,
      gutterAtTop: false,
      defaultTab: 720,
    });
  });

  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  test.each([
    [`${word}.document.main+xml`, 'docx'],
    [`${word}.template.main+xml`, 'dotx'],
    ['application/vnd.ms-word.document.macroEnabled.main+xml', 'docm'],
    ['application/vnd.ms-word.template.macroEnabledTemplate.main+xml', 'dotm'],
  ])('kind by %s', (mainType, kind) => {
    expect(facts({ mainType }).kind).toBe(kind);
  });

  test.each<[string, WordPackage, object]>([
    ['strict', { strict: true }, { strict: true }],
    [
      'application and pages',
      { app: '<Application>Microsoft Office Word</Application><Pages>3</Pages>' },
      { application: 'Microsoft Office Word', pages: 3 },
    ],
    ['pages that are no number', { app: '<Pages>many</Pages>' }, { pages: null }],
    ['macros', { parts: { 'word/vbaProject.bin': new Uint8Array(4) } }, { macros: true }],
    ['signature', { parts: { '_xmlsignatures/sig1.xml': '<Signature/>' } }, { signed: true }],
    [
      'settings',
      { settings: '<w:mirrorMargins/><w:gutterAtTop/><w:defaultTabStop w:val="567"/>' },
      { mirrorMargins: true, gutterAtTop: true, defaultTab: 567 },
    ],
    [
      'protection',
      { settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>' },
      { protection: 'readOnly' },
    ],
    [
      'protection not enforced',
      { settings: '<w:documentProtection w:edit="readOnly"/>' },
      { protection: null },
    ],
    [
      'template',
      {
        settings: '<w:attachedTemplate r:id="t"/>',
        settingsRelations: [
          { id: 't', type: 'attachedTemplate', target: 'file:///C:/a.dotm', external: true },
        ],
      },
      { attachedTemplate: 'file:///C:/a.dotm', externalLinks: [] },
    ],
    [
      'external targets other than hyperlinks, each once',
      {
        relations: [
          { type: 'hyperlink', target: 'https://example.com', external: true },
          { type: 'image', target: 'https://example.com/a.png', external: true },
          { type: 'oleObject', target: 'https://example.com/a.png', external: true },
        ],
      },
      { externalLinks: ['https://example.com/a.png'] },
    ],
    [
      'embedded fonts',
      {
        fontTable:
          '<w:font w:name="A"><w:embedRegular r:id="f"/><w:embedBold r:id="f"/></w:font><w:font w:name="B"/>',
        parts: {
          'word/_rels/fontTable.xml.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="f" Type="x/font" Target="f.odttf"/></Relationships>',
        },
      },
      { embeddedFonts: ['A'] },
    ],
    [
      'comments',
      { comments: `<w:comment w:id="0">${p('x')}</w:comment><w:comment w:id="1">${p('y')}</w:comment>` },
      { comments: 2 },
    ],
    [
      'parts not read',
      { body: '<w:altChunk r:id="c"/>', relations: [{ id: 'c', type: 'aFChunk', target: 'chunk.html' }] },
      { unread: ['word/chunk.html'] },
    ],
    [
      'objects',
      { body: '<w:p><w:r><w:object><o:OLEObject Type="Embed"/></w:object></w:r></w:p>' },
      { oleObjects: 1 },
    ],
    [
      'tracked changes',
      {
        body: '<w:p><w:pPr><w:rPr><w:ins/></w:rPr><w:pPrChange/></w:pPr><w:ins><w:r><w:rPr><w:rPrChange/></w:rPr><w:t>a</w:t></w:r></w:ins><w:del><w:r><w:delText>b</w:delText></w:r></w:del></w:p>',
      },
      { insertions: 2, deletions: 1, formatChanges: 2 },
    ],
  ])('%s', (_, given, expected) => {
    expect(facts(given)).toMatchObject(expected);
  });
});

describe('what cannot be read', () => {
  const code = (given: WordPackage): string => {
    try {
      readDocument(openPackage(wordPackage(given), inflate));
      return 'read';
    } catch (error) {
      return error instanceof ReadError ? error.code : String(error);
    }
  };

  test.each<[string, WordPackage, string]>([
    [
      'a workbook',
      { mainType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml' },
      'not-word',
    ],
    [
      'a package without relationships or main part',
      {
        parts: {
          '_rels/.rels': null,
          'word/document.xml': null,
          '[Content_Types].xml':
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        },
      },
      'not-word',
    ],
    ['a missing main part', { parts: { 'word/document.xml': null } }, 'missing-part'],
    ['broken XML', { parts: { 'word/document.xml': '<a><b></a>' } }, 'bad-xml'],
    ['lost relationships', { parts: { '_rels/.rels': null } }, 'read'],
    [
      'missing optional parts',
      {
        relations: [
          { type: 'styles', target: 'styles.xml' },
          { type: 'footnotes', target: 'footnotes.xml' },
        ],
      },
      'read',
    ],
    ['a part of another kind under a Word name', { parts: { 'word/document.xml': '<html/>' } }, 'read'],
  ])('%s', (_, given, expected) => {
    expect(code(given)).toBe(expected);
  });
});
