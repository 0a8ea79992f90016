import { describe, expect, test } from 'vitest';
import type { ParagraphChange, SectionChange } from '../../src/model/index.js';
import { applied } from './kit.js';

const p = (properties: string): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>sai</w:t></w:r></w:p>`;

const changed = (body: string, set: ParagraphChange, more: object = {}): string =>
  applied({ body, ...more }, ({ paragraphs }) => [
    { kind: 'paragraph', at: paragraphs.filter(({ text }) => text === 'sai'), set },
  ]).xml();

describe('a paragraph', () => {
  test.each<[string, ParagraphChange, string, string]>([
    ['alignment', { alignment: 'center' }, '<w:jc w:val="both"/>', '<w:jc w:val="center"/>'],
    [
      'alignment that holds anyway',
      { alignment: 'left' },
      '<w:keepNext/><w:jc w:val="both"/>',
      '<w:keepNext/>',
    ],
    ['nothing is left of the properties', { alignment: 'left' }, '<w:jc w:val="both"/>', ''],
    [
      'first line in place of a hanging one',
      { indent: { left: 0, firstLine: 720 } },
      '<w:ind w:left="720" w:hanging="360"/>',
      '<w:ind w:left="0" w:firstLine="720"/>',
    ],
    ['hanging', { indent: { firstLine: -360 } }, '<w:ind w:firstLine="720"/>', '<w:ind w:hanging="360"/>'],
    [
      'indents in characters become none',
      { indent: { left: 0, firstLine: 567 } },
      '<w:ind w:leftChars="100" w:left="240" w:firstLineChars="200" w:firstLine="480"/>',
      '<w:ind w:leftChars="0" w:left="0" w:firstLineChars="0" w:firstLine="567"/>',
    ],
    [
      'spacing, and no automatic one beside it',
      { spacing: { before: 120, line: 240, lineRule: 'auto' } },
      '<w:spacing w:beforeAutospacing="1" w:beforeLines="50" w:line="500" w:lineRule="exact"/>',
      '<w:spacing w:beforeAutospacing="0" w:beforeLines="0" w:line="240" w:lineRule="auto" w:before="120"/>',
    ],
    ['flags', { keepNext: true, pageBreakBefore: false }, '<w:pageBreakBefore/>', '<w:keepNext/>'],
    [
      'in the order of the schema, before the mark and the section',
      { alignment: 'both', indent: { firstLine: 720 }, spacing: { before: 120 } },
      '<w:pStyle w:val="X"/><w:rPr><w:b/></w:rPr>',
      '<w:pStyle w:val="X"/><w:spacing w:before="120"/><w:ind w:firstLine="720"/><w:jc w:val="both"/><w:rPr><w:b/></w:rPr>',
    ],
    [
      'a frame of lines',
      { borders: 'box' },
      '',
      `<w:pBdr>${['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="1" w:color="auto"/>`).join('')}</w:pBdr>`,
    ],
  ])('%s', (_, set, before, after) => {
    expect(changed(p(before), set)).toBe(p(after));
  });

  test('says what its style says otherwise', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="S"><w:name w:val="S"/><w:pPr><w:keepNext/><w:jc w:val="right"/></w:pPr></w:style>';
    const own = '<w:pStyle w:val="S"/>';
    const other = p(own).replace('sai', 'đúng');
    expect(changed(p(own) + other, { alignment: 'left', keepNext: false }, { styles })).toBe(
      p('<w:pStyle w:val="S"/><w:keepNext w:val="0"/><w:jc w:val="left"/>') + other,
    );
    expect(changed(p(`${own}<w:jc w:val="both"/>`), { alignment: 'right' }, { styles })).toBe(p(own));
  });

  test('in the strict dialect has a start and an end', () => {
    expect(
      changed(
        p('<w:ind w:end="20"/>'),
        { alignment: 'right', indent: { left: 10, right: 5 } },
        { strict: true },
      ),
    ).toBe(p('<w:ind w:end="5" w:start="10"/><w:jc w:val="end"/>'));
  });
});

describe('a section', () => {
  const A4 = { pageWidth: 11906, pageHeight: 16838 };
  test.each<[string, SectionChange, string, string]>([
    [
      'margins, the others as they were',
      { margins: { left: 1701 } },
      '<w:pgMar w:top="1134" w:right="1134" w:bottom="-1134" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>',
      '<w:pgMar w:top="1134" w:right="1134" w:bottom="-1134" w:left="1701" w:header="708" w:footer="708" w:gutter="0"/>',
    ],
    [
      'a margin that keeps the text below its header',
      { margins: { bottom: 1200 } },
      '<w:pgMar w:top="1134" w:right="1134" w:bottom="-1134" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>',
      '<w:pgMar w:top="1134" w:right="1134" w:bottom="-1200" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>',
    ],
    [
      'margins that were not said',
      { margins: { left: 1701 } },
      '<w:cols w:space="708"/>',
      '<w:pgMar w:left="1701" w:top="1440" w:bottom="1440" w:right="1440" w:header="720" w:footer="720" w:gutter="0"/><w:cols w:space="708"/>',
    ],
    [
      'paper, with its code',
      A4,
      '<w:pgSz w:w="12240" w:h="15840" w:code="1"/>',
      '<w:pgSz w:w="11906" w:h="16838" w:code="9"/>',
    ],
    [
      'a first page of its own',
      { titlePage: true },
      '<w:pgSz w:w="11906" w:h="16838"/><w:docGrid w:linePitch="360"/>',
      '<w:pgSz w:w="11906" w:h="16838"/><w:titlePg/><w:docGrid w:linePitch="360"/>',
    ],
    [
      'page numbers that go on',
      { pageNumber: { start: null } },
      '<w:pgNumType w:fmt="lowerRoman" w:start="3"/>',
      '<w:pgNumType w:fmt="lowerRoman"/>',
    ],
    [
      'page numbers in Arabic figures',
      { pageNumber: { format: 'decimal' } },
      '<w:pgNumType w:fmt="lowerRoman"/>',
      '',
    ],
  ])('%s', (_, set, before, after) => {
    const section = (inner: string) => `<w:p/><w:sectPr>${inner}</w:sectPr>`;
    const { xml } = applied({ body: section(before) }, ({ sections }) => [
      { kind: 'section', at: sections, set },
    ]);
    expect(xml()).toBe(section(after).replace('<w:sectPr></w:sectPr>', '<w:sectPr></w:sectPr>'));
  });

  test('that the file says nothing of is written', () => {
    const { xml } = applied({ body: '<w:p/>' }, ({ sections }) => [
      { kind: 'section', at: sections, set: { titlePage: true } },
    ]);
    expect(xml()).toBe('<w:p/><w:sectPr><w:titlePg/></w:sectPr>');
  });
});

test('mirrored margins are given up', () => {
  const { xml } = applied({ settings: '<w:mirrorMargins/><w:evenAndOddHeaders/>', body: '<w:p/>' }, () => [
    { kind: 'document', set: { mirrorMargins: false } },
  ]);
  expect(xml('word/settings.xml')).toBe('<w:evenAndOddHeaders/>');
});

describe('a blank paragraph goes', () => {
  const WORD = '<w:p><w:r><w:t>chữ</w:t></w:r></w:p>';
  const BLANK = '<w:p><w:pPr><w:jc w:val="both"/></w:pPr></w:p>';
  const TABLE = '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>';
  test.each<[string, string, string]>([
    ['between paragraphs', WORD + BLANK + WORD, WORD + WORD],
    ['behind a table, before a paragraph', TABLE + BLANK + WORD, TABLE + WORD],
    ['not between tables', TABLE + BLANK + TABLE, TABLE + BLANK + TABLE],
    ['not where it ends a text behind a table', `${TABLE}${BLANK}<w:sectPr/>`, `${TABLE}${BLANK}<w:sectPr/>`],
    [
      'not with a bookmark',
      `${WORD}<w:p><w:bookmarkStart w:id="0" w:name="x"/></w:p>${WORD}`,
      `${WORD}<w:p><w:bookmarkStart w:id="0" w:name="x"/></w:p>${WORD}`,
    ],
    [
      'not with the end of a section',
      `${WORD}<w:p><w:pPr><w:sectPr/></w:pPr></w:p>${WORD}`,
      `${WORD}<w:p><w:pPr><w:sectPr/></w:pPr></w:p>${WORD}`,
    ],
    [
      'not with a page break',
      `${WORD}<w:p><w:r><w:br w:type="page"/></w:r></w:p>${WORD}`,
      `${WORD}<w:p><w:r><w:br w:type="page"/></w:r></w:p>${WORD}`,
    ],
  ])('%s', (_, before, after) => {
    const { xml } = applied({ body: before }, ({ paragraphs }) => [
      { kind: 'remove', at: paragraphs.filter(({ text, cell }) => text.trim() === '' && !cell) },
    ]);
    expect(xml()).toBe(after);
  });
});

describe('layout that a style gives', () => {
  const S = 'S';
  const style = (id: string, layout: string, more = ''): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"${more}><w:name w:val="${id}"/>${
      layout && `<w:pPr>${layout}</w:pPr>`
    }</w:style>`;
  const based = (id: string, on: string, layout = ''): string =>
    style(id, layout)
      .replace('<w:pPr>', `<w:basedOn w:val="${on}"/><w:pPr>`)
      .replace(/(<w:name[^>]*>)(<\/w:style>)/, `$1<w:basedOn w:val="${on}"/>$2`);
  const used = (id: string, text = 'sai', own = ''): string =>
    `<w:p>${id || own ? `<w:pPr>${id && `<w:pStyle w:val="${id}"/>`}${own}</w:pPr>` : ''}<w:r><w:t>${text}</w:t></w:r></w:p>`;
  const repaired = (body: string, set: ParagraphChange, styles: string) => {
    const after = applied({ body, styles }, ({ paragraphs }) => [
      { kind: 'paragraph', at: paragraphs.filter(({ text }) => text === 'sai'), set },
    ]);
    return { styles: after.xml('word/styles.xml'), body: after.xml() };
  };
  const LEFT = '<w:jc w:val="left"/>';
  const BOTH = '<w:jc w:val="both"/>';
  const SPACED = '<w:spacing w:before="0" w:after="240" w:line="300" w:lineRule="exact"/>';
  const INDENTED = '<w:ind w:left="100" w:hanging="50"/>';

  test.each<[string, ParagraphChange, string, string]>([
    ['alignment', { alignment: 'both' }, LEFT, BOTH],
    [
      'spacing',
      { spacing: { before: 120, after: 0, line: 360, lineRule: 'auto' } },
      SPACED,
      '<w:spacing w:before="120" w:after="0" w:line="360" w:lineRule="auto"/>',
    ],
    ['indents', { indent: { left: 0, firstLine: 720 } }, INDENTED, '<w:ind w:left="0" w:firstLine="720"/>'],
    ['what it said nothing of', { alignment: 'both' }, '', BOTH],
    [
      'what it said only half of',
      { alignment: 'both', indent: { firstLine: 720 } },
      LEFT,
      '<w:ind w:firstLine="720"/><w:jc w:val="both"/>',
    ],
  ])('to all its users is mended in the style: %s', (_, set, before, after) => {
    const body = used(S) + used(S) + used('T', 'khác');
    expect(repaired(body, set, style(S, before) + style('T', before))).toEqual({
      styles: style(S, after) + style('T', before),
      body,
    });
  });

  test('is mended in the style that gives it, in those that are based on it, or in the defaults', () => {
    const both = used(S) + used('T');
    expect(repaired(both, { alignment: 'both' }, style(S, LEFT) + based('T', S))).toEqual({
      styles: style(S, BOTH) + based('T', S),
      body: both,
    });
    const one = used(S, 'khác') + used('T');
    expect(repaired(one, { alignment: 'both' }, style(S, LEFT) + based('T', S))).toEqual({
      styles: style(S, LEFT) + based('T', S, BOTH),
      body: one,
    });
    const defaults = (own: string): string =>
      `<w:docDefaults><w:pPrDefault><w:pPr>${own}</w:pPr></w:pPrDefault></w:docDefaults>`;
    const plain = used('');
    expect(repaired(plain, { spacing: { after: 0 } }, defaults('<w:spacing w:after="240"/>'))).toEqual({
      styles: defaults('<w:spacing w:after="0"/>'),
      body: plain,
    });
  });

  test('what nothing gives is given by the paragraphs’ own style, not by the one that all are based on', () => {
    const normal = style('Normal', '', ' w:default="1"');
    const body = used(S) + used(S);
    expect(repaired(body, { alignment: 'both' }, normal + based(S, 'Normal'))).toEqual({
      styles: normal + based(S, 'Normal', BOTH),
      body,
    });
  });

  test('direct formatting of one user that says otherwise is mended there', () => {
    const styles = style(S, LEFT);
    const body =
      used(S) + used(S, 'sai', '<w:jc w:val="right"/>') + used(S, 'khác', '<w:jc w:val="center"/>');
    expect(repaired(body, { alignment: 'both' }, styles)).toEqual({
      styles: style(S, BOTH),
      body: used(S) + used(S) + used(S, 'khác', '<w:jc w:val="center"/>'),
    });
  });

  test.each<[string, string, ParagraphChange, string]>([
    ['a user that is right', used(S, 'đúng'), { alignment: 'both' }, BOTH],
    ['a user of a style that is based on it', used('T', 'đúng'), { alignment: 'both' }, BOTH],
    [
      'a blank line, where its height is meant',
      used(S, ''),
      { spacing: { before: 120 } },
      '<w:spacing w:before="120"/>',
    ],
  ])('is mended in the paragraph where the style has %s', (_, other, set, own) => {
    const styles = style(S, `<w:spacing w:before="0"/>${LEFT}`) + based('T', S);
    expect(repaired(used(S) + other, set, styles)).toEqual({ styles, body: used(S, 'sai', own) + other });
  });

  test('a blank line shows no alignment: the style is mended all the same', () => {
    const body = used(S) + used(S, '');
    expect(repaired(body, { alignment: 'both' }, style(S, LEFT))).toEqual({ styles: style(S, BOTH), body });
  });
});
