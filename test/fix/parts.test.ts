import { describe, expect, test } from 'vitest';
import type { LabelRepair } from '../../src/engine/index.js';
import { ruleLinesOf } from '../../src/layout/index.js';
import type { WordPackage } from '../support/word-package.js';
import { applied } from './kit.js';

const item = (numId: number, text: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numId}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const LEVEL =
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>';
const LISTS =
  `<w:abstractNum w:abstractNumId="4">${LEVEL}</w:abstractNum>` +
  ['1', '2'].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="4"/></w:num>`).join('');

describe('automatic numbers', () => {
  const labels = (body: string, texts: RegExp, set: LabelRepair['set']) => {
    const { document, xml } = applied({ body, numbering: LISTS }, ({ paragraphs }) => [
      { kind: 'label', at: paragraphs.filter(({ text }) => texts.test(text)), set },
    ]);
    return {
      shown: document.paragraphs.map(({ label }) => `${label?.text}${label?.format.bold ? '!' : ''}`),
      xml,
    };
  };

  test('change in the definition of their list where all of it is meant', () => {
    const { shown, xml } = labels(item(1, 'a') + item(1, 'b'), /./, { before: 'Điều ', run: { bold: true } });
    expect(shown).toEqual(['Điều 1.!', 'Điều 2.!']);
    expect(xml('word/numbering.xml')).toContain(
      '<w:lvlText w:val="Điều %1."/><w:rPr><w:b/><w:bCs/></w:rPr></w:lvl>',
    );
  });

  test('change for one list where another shares the definition, and count on', () => {
    const { shown, xml } = labels(item(1, 'a') + item(2, 'b') + item(1, 'a'), /a/, {
      numberFormat: 'lowerLetter',
      after: ')',
    });
    expect(shown).toEqual(['a)', '2.', 'c)']);
    expect(xml('word/numbering.xml')).toContain('<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0">');
  });

  test('look otherwise by the paragraph’s mark where others stand in the same list', () => {
    const { shown, xml } = labels(item(1, 'a') + item(1, 'b'), /a/, { run: { bold: true } });
    expect(shown).toEqual(['1.!', '2.']);
    expect(xml('word/numbering.xml')).toBe(LISTS);
  });

  test('cannot read otherwise for one paragraph of a list', () => {
    expect(() => labels(item(1, 'a') + item(1, 'b'), /a/, { after: ')' })).toThrow(/others stand/);
  });
});

const PAGE = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>';
const words = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('page numbers', () => {
  const numbered = (given: WordPackage) =>
    applied(given, ({ sections }) => [{ kind: 'pageNumbers', at: sections, size: 28 }]);
  /** Words of the headers and footers of the first section. */
  const shown = ({ document }: ReturnType<typeof numbered>) => {
    const [section] = document.sections;
    const of = (story: { readonly blocks: readonly object[] } | null | undefined) =>
      story?.blocks.map((own) => ('text' in own ? own.text : '?')).join('|') ?? null;
    const { titlePage, headers, footers } = section!;
    return {
      titlePage,
      header: of(headers.default),
      first: of(headers.first),
      footer: of(footers.default),
      firstFooter: of(footers.first),
    };
  };
  const BARE = { titlePage: true, header: '2', first: null, footer: null, firstFooter: null };
  const reference = (name: string, type = 'default') => {
    const side = name.startsWith('header') ? 'header' : 'footer';
    return `<w:${side}Reference w:type="${type}" r:id="${name}"/>`;
  };

  test('get a header that is made, with its content type and relationship', () => {
    const after = numbered({ body: `${words('a')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>` });
    expect(shown(after)).toEqual(BARE);
    expect(after.changed).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/header1.xml',
    ]);
    expect(after.xml()).toContain(
      '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:pgSz w:w="11906" w:h="16838"/><w:titlePg/></w:sectPr>',
    );
    expect(after.xml('[Content_Types].xml')).toContain('<Override PartName="/word/header1.xml"');
    const [paragraph] = after.document.paragraphs.filter(({ story }) => story === 'header');
    expect(paragraph).toMatchObject({ format: { alignment: 'center' }, fields: [{ kind: 'PAGE' }] });
    expect(paragraph!.runs[0]!.format).toMatchObject({ size: 28, fonts: { ascii: 'Times New Roman' } });
  });

  test('move from the footer, dashes and all', () => {
    const body = `${words('a')}<w:sectPr>${reference('footer1')}</w:sectPr>`;
    const footer = `<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:t xml:space="preserve">- </w:t></w:r>${PAGE}<w:r><w:t xml:space="preserve"> -</w:t></w:r></w:p>`;
    expect(shown(numbered({ body, headers: { footer1: footer } }))).toEqual({ ...BARE, footer: '' });
  });

  test('stand above what the header says already', () => {
    const body = `${words('a')}<w:sectPr>${reference('header1')}<w:titlePg/></w:sectPr>`;
    expect(shown(numbered({ body, headers: { header1: words('Sở Nội vụ') } })).header).toBe('2|Sở Nội vụ');
    expect(shown(numbered({ body, headers: { header1: '<w:p/>' } })).header).toBe('2');
  });

  test('leave page one with all that the others show but the number', () => {
    const body = `${words('a')}<w:sectPr>${reference('header1')}${reference('footer1')}</w:sectPr>`;
    const after = numbered({
      body,
      headers: { header1: `<w:p>${PAGE}</w:p>${words('Sở')}`, footer1: words('Địa chỉ') },
    });
    expect(shown(after)).toEqual({
      titlePage: true,
      header: '2|Sở',
      first: '|Sở',
      footer: 'Địa chỉ',
      firstFooter: 'Địa chỉ',
    });
  });

  test('are left alone where they are right', () => {
    const right = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${PAGE}</w:p>`;
    const after = numbered({
      body: `${words('a')}<w:sectPr>${reference('header1')}<w:titlePg/></w:sectPr>`,
      headers: { header1: right },
    });
    expect(after.changed).toEqual([]);
  });

  test('among other words are left to a person', () => {
    const body = `${words('a')}<w:sectPr>${reference('footer1')}</w:sectPr>`;
    const footer1 = `<w:p><w:r><w:t xml:space="preserve">Báo cáo năm 2024, tờ </w:t></w:r>${PAGE}</w:p>`;
    expect(() => numbered({ body, headers: { footer1 } })).toThrow(/among other words/);
  });
});

describe('a rule line', () => {
  const centred = (more = '', text = 'TÊN CƠ QUAN') =>
    `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>${text}</w:t></w:r>${more}</w:p>`;
  const drawn = (given: WordPackage, width: number) => {
    const after = applied(given, (document) => {
      const [paragraph] = document.paragraphs;
      const under = { paragraph: paragraph!, from: 0, to: paragraph!.text.length };
      return [{ kind: 'ruleLine', under, width, replaces: ruleLinesOf(document) }];
    });
    const lines = ruleLinesOf(after.document);
    return {
      lines: lines.map((own) => [own.kind, own.dash, own.width, Math.round(own.left ?? -1)]),
      ...after,
    };
  };
  /** An A4 page with 9026 twips between its margins. */
  const SECTION = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';

  test('is drawn in the middle, once as a drawing and once for readers of old', () => {
    const { lines, xml } = drawn({ body: centred() + SECTION }, 2000);
    expect(lines).toEqual([['drawing', 'solid', 2000, 3513]]);
    expect(xml()).toMatch(/<mc:Choice Requires="wps"><w:drawing>.*<mc:Fallback><w:pict><v:line /);
    expect(xml()).toContain('<wp:docPr id="1" name="Straight Connector 1"/>');
  });

  test('takes the place of typed characters', () => {
    const { lines, document } = drawn({ body: centred() + centred('', '__________') + SECTION }, 2000);
    expect(lines).toEqual([['drawing', 'solid', 2000, 3513]]);
    expect(document.paragraphs.map(({ text }) => text)).toEqual(['TÊN CƠ QUAN', '']);
  });

  test('takes the place of a border', () => {
    const border = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>';
    const body = centred().replace('<w:jc', `${border}<w:jc`) + SECTION;
    expect(drawn({ body }, 2000).lines).toEqual([['drawing', 'solid', 2000, 3513]]);
  });

  test('that is drawn already becomes longer about its middle', () => {
    const once = drawn({ body: centred() + SECTION }, 2000);
    const again = drawn({ body: once.xml() }, 3000);
    expect(again.lines).toEqual([['drawing', 'solid', 3000, 3013]]);
    expect(again.xml()).not.toContain('<mc:Fallback>');
  });
});
