import { describe, expect, test } from 'vitest';
import type { Paragraph } from '../../src/model/index.js';
import { readBody, readWord } from '../support/word-package.js';

const paragraphs = (body: string): readonly Paragraph[] => readBody(body).paragraphs;
const texts = (body: string): string[] => paragraphs(body).map((paragraph) => paragraph.text);
const p = (inner: string): string => `<w:p>${inner}</w:p>`;
const r = (inner: string): string => `<w:r>${inner}</w:r>`;
const t = (text: string): string => r(`<w:t xml:space="preserve">${text}</w:t>`);

const field = (instruction: string, result: string): string =>
  r('<w:fldChar w:fldCharType="begin"/>') +
  r(`<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`) +
  r('<w:fldChar w:fldCharType="separate"/>') +
  result +
  r('<w:fldChar w:fldCharType="end"/>');

describe('text as the reader sees it', () => {
  const cases: [what: string, inner: string, expected: string][] = [
    ['plain text', t('Căn cứ'), 'Căn cứ'],
    ['white space without preserve', r('<w:t>  Căn  cứ \n</w:t>'), 'Căn  cứ'],
    ['white space preserved', r('<w:t xml:space="preserve"> Căn cứ </w:t>'), ' Căn cứ '],
    ['a line end inside text', r('<w:t>Căn\r\ncứ</w:t>'), 'Căn cứ'],
    ['entities', t('A &amp; B &#x1EA1;'), 'A & B ạ'],
    ['tab', r('<w:t>a</w:t><w:tab/><w:t>b</w:t>'), 'a\tb'],
    ['position tab', r('<w:ptab w:alignment="right"/>'), '\t'],
    ['line break', r('<w:br/>'), '\n'],
    ['carriage return', r('<w:cr/>'), '\n'],
    ['page break', r('<w:br w:type="page"/>'), '\f'],
    ['column break', r('<w:br w:type="column"/>'), '\f'],
    ['no-break hyphen', r('<w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t>'), 'a-b'],
    ['soft hyphen', r('<w:t>a</w:t><w:softHyphen/><w:t>b</w:t>'), 'ab'],
    ['symbol', r('<w:sym w:font="Symbol" w:char="F0B7"/>'), '•'],
    ['symbol of Wingdings', r('<w:sym w:font="Wingdings" w:char="F0FE"/>'), '☑'],
    ['symbol of another font', r('<w:sym w:font="Times New Roman" w:char="2013"/>'), '–'],
    ['hyperlink', `<w:hyperlink r:id="x">${t('a')}</w:hyperlink>`, 'a'],
    ['smart tag', `<w:smartTag><w:smartTagPr/>${t('a')}</w:smartTag>`, 'a'],
    ['custom XML', `<w:customXml>${t('a')}</w:customXml>`, 'a'],
    [
      'content control',
      `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${t('a')}</w:sdtContent></w:sdt>`,
      'a',
    ],
    ['direction', `<w:bdo w:val="ltr">${t('a')}</w:bdo><w:dir w:val="ltr">${t('b')}</w:dir>`, 'ab'],
    ['insertion', `<w:ins>${t('a')}</w:ins>${t('b')}`, 'ab'],
    ['deletion', `<w:del>${r('<w:delText>x</w:delText>')}</w:del>${t('b')}`, 'b'],
    ['move', `<w:moveFrom>${t('x')}</w:moveFrom><w:moveTo>${t('a')}</w:moveTo>`, 'a'],
    [
      'deletion inside an insertion',
      `<w:ins>${t('a')}<w:del>${r('<w:delText>x</w:delText>')}</w:del></w:ins>`,
      'a',
    ],
    ['formula', `<m:oMath><m:r><w:rPr><w:i/></w:rPr><m:t>x+1</m:t></m:r></m:oMath>`, 'x+1'],
    ['ruby text', r(`<w:ruby><w:rt>${t('x')}</w:rt><w:rubyBase>${t('a')}</w:rubyBase></w:ruby>`), 'a'],
    ['complex field', field('DATE', t('a')), 'a'],
    ['nested field', field('IF', t('a') + field('PAGE', t('1')) + t('b')), 'a1b'],
    ['simple field', `<w:fldSimple w:instr="PAGE">${t('1')}</w:fldSimple>`, '1'],
    [
      'a field without result',
      r('<w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="end"/>'),
      '',
    ],
    ['a stray field end', r('<w:fldChar w:fldCharType="end"/>') + t('a'), 'a'],
    ['footnote reference', t('a') + r('<w:footnoteReference w:id="1"/>'), 'a'],
    [
      'comment anchors',
      `<w:commentRangeStart w:id="0"/>${t('a')}<w:commentRangeEnd w:id="0"/>${r('<w:commentReference w:id="0"/>')}`,
      'a',
    ],
    ['unknown elements', `<w:proofErr/><w14:conflictIns>${t('x')}</w14:conflictIns>${t('a')}`, 'a'],
  ];
  test.each(cases)('%s', (_, inner, expected) => {
    expect(texts(p(inner))).toEqual([expected]);
  });

  test('hidden text is kept and marked', () => {
    const [paragraph] = paragraphs(p(r('<w:rPr><w:vanish/></w:rPr><w:t>a</w:t>') + t('b')));
    expect(paragraph!.runs.map((run) => [run.text, run.format.hidden])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  test('block-level wrappers are looked through', () => {
    const body =
      `<w:sdt><w:sdtPr/><w:sdtContent>${p(t('a'))}<w:customXml>${p(t('b'))}</w:customXml></w:sdtContent></w:sdt>` +
      p(t('c'));
    expect(texts(body)).toEqual(['a', 'b', 'c']);
  });
});

describe('runs', () => {
  test('are kept as split, with their offsets, places and sources', () => {
    const inner = t('Số: ') + r('<w:t>12</w:t><w:sym w:font="Symbol" w:char="F0B0"/><w:t>C</w:t>');
    const [paragraph] = paragraphs(p(inner));
    expect(paragraph!.runs.map(({ text, from, source }) => [text, from, source])).toEqual([
      ['Số: ', 0, 'text'],
      ['12', 4, 'text'],
      ['°', 6, 'symbol'],
      ['C', 7, 'text'],
    ]);
    const [first, second, third] = paragraph!.runs;
    expect(third!.locus).toBe(second!.locus);
    expect(first!.locus.end).toBe(second!.locus.start);
    expect(paragraph!.text).toBe('Số: 12°C');
  });

  test('of one look share one format', () => {
    const bold = (text: string): string => r(`<w:rPr><w:b/></w:rPr><w:t>${text}</w:t>`);
    const [first, second] = paragraphs(p(bold('a') + t('b')) + p(bold('c')));
    expect(second!.runs[0]!.format).toBe(first!.runs[0]!.format);
    expect(first!.runs[1]!.format.bold).toBe(false);
  });

  test('of insertions are marked', () => {
    const [paragraph] = paragraphs(p(`<w:ins>${t('a')}</w:ins>${t('b')}`));
    expect(paragraph!.runs.map((run) => run.inserted)).toEqual([true, false]);
  });

  test('the place of a paragraph is its element', () => {
    const body = p(t('Điều 1'));
    const { paragraphs: all } = readBody(body);
    const { start, end, part } = all[0]!.locus;
    expect(part).toBe('word/document.xml');
    expect(end - start).toBe(new TextEncoder().encode(body).length);
  });
});

describe('fields', () => {
  const inHeader = (inner: string): Paragraph =>
    readWord({
      body: '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>',
      headers: { header1: p(inner) },
    }).sections[0]!.headers.default!.blocks[0] as Paragraph;

  test('are noted with kind, range and format', () => {
    const result = r('<w:rPr><w:sz w:val="26"/></w:rPr><w:t>2</w:t>');
    const paragraph = inHeader(t('- ') + field('page \\* MERGEFORMAT', result) + t(' -'));
    expect(paragraph.fields).toHaveLength(1);
    expect(paragraph.fields[0]).toMatchObject({
      kind: 'PAGE',
      instruction: 'page \\* MERGEFORMAT',
      from: 2,
      to: 3,
    });
    expect(paragraph.fields[0]!.format.size).toBe(26);
    expect(paragraph.runs.map((run) => run.source)).toEqual(['text', 'field', 'text']);
  });

  test('without a result take the format of their own run', () => {
    const paragraph = inHeader(
      r(
        '<w:rPr><w:i/></w:rPr><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="end"/>',
      ),
    );
    expect(paragraph.fields).toMatchObject([{ kind: 'PAGE', from: 0, to: 0, format: { italic: true } }]);
  });

  test('old page number element', () => {
    expect(inHeader(r('<w:pgNum/>')).fields).toMatchObject([{ kind: 'PAGE', from: 0, to: 0 }]);
  });

  test('over several paragraphs leave a stretch in each', () => {
    const begin = r(
      '<w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType="separate"/>',
    );
    const all = paragraphs(
      p(t('x') + begin + t('a')) +
        p(t('bc')) +
        p(t('d') + r('<w:fldChar w:fldCharType="end"/>') + t('e')) +
        p(t('f')),
    );
    expect(all.map((one) => one.fields.map(({ kind, from, to }) => [kind, from, to]))).toEqual([
      [['TOC', 1, 2]],
      [['TOC', 0, 2]],
      [['TOC', 0, 1]],
      [],
    ]);
  });

  test('in an instruction are not text', () => {
    const inner =
      r('<w:fldChar w:fldCharType="begin"/><w:instrText>IF </w:instrText>') +
      field('PAGE', t('1')) +
      r('<w:instrText> = 1</w:instrText><w:fldChar w:fldCharType="separate"/>') +
      t('a') +
      r('<w:fldChar w:fldCharType="end"/>');
    const [paragraph] = paragraphs(p(inner));
    expect(paragraph!.text).toBe('a');
    expect(paragraph!.fields).toMatchObject([{ kind: 'IF', instruction: 'IF  = 1' }]);
  });

  const form = (data: string): string =>
    r(
      `<w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar><w:instrText>FORM</w:instrText><w:fldChar w:fldCharType="end"/>`,
    );
  test.each([
    ['check box', '<w:checkBox><w:default w:val="0"/></w:checkBox>', '☐'],
    ['ticked check box', '<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', '☒'],
    [
      'list',
      '<w:ddList><w:result w:val="1"/><w:listEntry w:val="a"/><w:listEntry w:val="b"/></w:ddList>',
      'b',
    ],
    ['text box without text', '<w:textInput/>', ''],
  ])('form %s', (_, data, expected) => {
    expect(texts(p(form(data)))).toEqual([expected]);
  });

  test('a macro button shows the end of its instruction', () => {
    const [paragraph] = paragraphs(
      p(
        r(
          '<w:fldChar w:fldCharType="begin"/><w:instrText> MACROBUTTON None [Nhập tên] </w:instrText><w:fldChar w:fldCharType="end"/>',
        ),
      ),
    );
    expect(paragraph!.runs.map(({ text, source }) => [text, source])).toEqual([['[Nhập tên]', 'field']]);
  });
});

describe('tracked paragraph marks', () => {
  const deleted = '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>';

  test('a deleted mark joins a paragraph with the next', () => {
    const [paragraph, ...others] = paragraphs(
      p(deleted + t('Điều ')) + p(`<w:pPr><w:jc w:val="center"/></w:pPr>${t('1')}`),
    );
    expect(others).toEqual([]);
    expect(paragraph!.text).toBe('Điều 1');
    expect(paragraph!.runs.map((run) => run.from)).toEqual([0, 5]);
    expect(paragraph!.format.alignment).toBe('center');
  });

  test('a paragraph deleted whole is gone', () => {
    const gone = p(`${deleted}<w:del>${r('<w:delText>x</w:delText>')}</w:del>`);
    expect(texts(p(t('a')) + gone + p(t('b')))).toEqual(['a', 'b']);
  });

  test('text before a deleted mark stays where no paragraph follows', () => {
    const table = `<w:tbl><w:tr><w:tc>${p(t('b'))}</w:tc></w:tr></w:tbl>`;
    expect(texts(p(deleted + t('a')) + table)).toEqual(['a', 'b']);
  });

  test('a field over a deleted mark is one stretch', () => {
    const begin = r(
      '<w:fldChar w:fldCharType="begin"/><w:instrText>REF</w:instrText><w:fldChar w:fldCharType="separate"/>',
    );
    const end = r('<w:fldChar w:fldCharType="end"/>');
    const [paragraph] = paragraphs(
      p(deleted + t('a') + begin + t('b')) + p(deleted + t('c')) + p(t('d') + end + t('e')),
    );
    expect(paragraph!.text).toBe('abcde');
    expect(paragraph!.fields).toMatchObject([{ kind: 'REF', from: 1, to: 4 }]);
  });

  test('numbers run without gaps', () => {
    const all = paragraphs(p(t('a')) + p(deleted) + p(t('b')));
    expect(all.map((one) => one.index)).toEqual([0, 1]);
  });

  test.each([
    ['inserted', '<w:rPr><w:ins/></w:rPr>', true],
    ['changed', '<w:pPrChange><w:pPr/></w:pPrChange>', true],
    ['plain', '', false],
  ])('%s: revised', (_, inner, revised) => {
    expect(paragraphs(p(`<w:pPr>${inner}</w:pPr>`))[0]!.revised).toBe(revised);
  });
});

test('rendered page breaks are noted by offset', () => {
  const [paragraph] = paragraphs(p(t('ab') + r('<w:lastRenderedPageBreak/><w:t>c</w:t>')));
  expect(paragraph!.renderedBreaks).toEqual([2]);
});

describe('alternate content', () => {
  const alternate = (requires: string): string =>
    `<mc:AlternateContent><mc:Choice Requires="${requires}">${t('a')}</mc:Choice><mc:Fallback>${t('b')}</mc:Fallback></mc:AlternateContent>`;
  test.each([
    ['understood', 'wps', 'a'],
    ['all understood', 'wpg w14', 'a'],
    ['one of two unknown', 'wps o', 'b'],
    ['undeclared', 'zzz', 'b'],
  ])('%s', (_, requires, expected) => {
    expect(texts(p(alternate(requires)))).toEqual([expected]);
  });

  test('the first choice that is understood is taken, and no other', () => {
    const choice = (requires: string, text: string): string =>
      `<mc:Choice Requires="${requires}">${t(text)}</mc:Choice>`;
    const inner = `<mc:AlternateContent>${choice('v', 'a')}${choice('wps', 'b')}${choice('wpg', 'c')}</mc:AlternateContent>`;
    expect(texts(p(inner))).toEqual(['b']);
  });
});
