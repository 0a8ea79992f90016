import { describe, expect, test } from 'vitest';
import type { RunChange } from '../../src/model/index.js';
import { applied, wordsIn } from './kit.js';

/** The XML of a body after a change of the words `sai` in it. */
function changed(body: string, set: RunChange, styles?: string): string {
  const { xml } = applied({ body, ...(styles ? { styles } : {}) }, ({ paragraphs }) => [
    {
      kind: 'run',
      at: paragraphs.filter(({ text }) => text.includes('sai')).map((own) => wordsIn(own, 'sai')),
      set,
    },
  ]);
  return xml();
}

const run = (text: string, properties = '', attributes = ''): string =>
  `<w:r${attributes}>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t${/^\s|\s$/.test(text) ? ' xml:space="preserve"' : ''}>${text}</w:t></w:r>`;
const p = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`;
const style = (id: string, type: string, run: string, more = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${more}<w:rPr>${run}</w:rPr></w:style>`;

describe('a property of a run', () => {
  test.each<[string, RunChange, string, string]>([
    [
      'size, with that of complex scripts',
      { size: 26 },
      '<w:sz w:val="24"/>',
      '<w:sz w:val="26"/><w:szCs w:val="26"/>',
    ],
    [
      'bold on, in its place',
      { bold: true },
      '<w:i/><w:sz w:val="24"/>',
      '<w:b/><w:bCs/><w:i/><w:sz w:val="24"/>',
    ],
    ['bold off: the element goes', { bold: false }, '<w:b/><w:bCs/><w:sz w:val="24"/>', '<w:sz w:val="24"/>'],
    ['what is so already stays', { italic: false, bold: false }, '<w:b w:val="0"/>', '<w:b w:val="0"/>'],
    [
      'colour, by theme too',
      { color: 'auto' },
      '<w:color w:val="FF0000" w:themeColor="accent1" w:themeShade="BF"/>',
      '',
    ],
    ['underline', { underline: 'none' }, '<w:u w:val="single"/>', ''],
    ['highlight', { highlight: 'none' }, '<w:highlight w:val="yellow"/>', ''],
    ['fill', { shading: 'auto' }, '<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>', ''],
    ['capitals', { caps: false }, '<w:smallCaps/>', ''],
    [
      'a tracked change stays last',
      { bold: true },
      '<w:rPrChange w:id="1" w:author="A"><w:rPr/></w:rPrChange>',
      '<w:b/><w:bCs/><w:rPrChange w:id="1" w:author="A"><w:rPr/></w:rPrChange>',
    ],
  ])('%s', (_, set, before, after) => {
    expect(changed(p(run('sai', before)), set)).toBe(p(run('sai', after)));
  });

  test('a font takes all slots and the theme’s place; the hint stays', () => {
    const before =
      '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsi="Arial" w:cstheme="minorBidi" w:hint="eastAsia"/>';
    const set = { font: 'Times New Roman' };
    const arial =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial"/></w:rPr></w:rPrDefault></w:docDefaults>';
    const slots = ['ascii', 'eastAsia', 'cs'].map((slot) => ` w:${slot}="Times New Roman"`).join('');
    expect(changed(p(run('sai', before), run('đúng')), set, arial)).toBe(
      p(run('sai', `<w:rFonts w:hAnsi="Times New Roman" w:hint="eastAsia"${slots}/>`), run('đúng')),
    );
    expect(changed(p(run('sai', before)), set)).toBe(p(run('sai', '<w:rFonts w:hint="eastAsia"/>')));
  });

  test('what the style switches on is switched off where it is used', () => {
    const body = (own: string) =>
      `<w:p><w:pPr><w:pStyle w:val="S"/></w:pPr>${run('sai', own)}${run('đúng')}</w:p>`;
    const after = changed(body(''), { bold: false }, style('S', 'paragraph', '<w:b/>'));
    expect(after).toBe(body('<w:b w:val="0"/><w:bCs w:val="0"/>'));
  });

  test('two levels of styles that switch bold cancel each other', () => {
    const styles = style('S', 'paragraph', '<w:b/>') + style('C', 'character', '<w:b/>');
    const body = (own: string) =>
      `<w:p><w:pPr><w:pStyle w:val="S"/></w:pPr>${run('sai', `<w:rStyle w:val="C"/>${own}`)}${run('đúng')}</w:p>`;
    expect(changed(body('<w:b/>'), { bold: false }, styles)).toBe(body(''));
    expect(changed(body(''), { bold: true }, styles)).toBe(body('<w:b/><w:bCs/>'));
  });
});

describe('what a style says for all its users', () => {
  const used = (id: string, own: string, text: string, mark = '') =>
    `<w:p><w:pPr><w:pStyle w:val="${id}"/>${mark && `<w:rPr>${mark}</w:rPr>`}</w:pPr>${run(text, own)}</w:p>`;
  const repaired = (body: string, set: RunChange, styles: string) => {
    const after = applied({ body, styles }, ({ paragraphs }) => [
      {
        kind: 'run',
        at: paragraphs.filter(({ text }) => text.includes('sai')).map((own) => wordsIn(own, 'sai')),
        set,
      },
    ]);
    return { changed: after.changed, styles: after.xml('word/styles.xml'), body: after.xml() };
  };
  const SIZE = '<w:sz w:val="24"/>';
  const MENDED = '<w:sz w:val="26"/><w:szCs w:val="26"/>';

  test('is mended in the style', () => {
    const body = used('S', '', 'sai') + used('S', '', 'sai') + used('T', '', 'khác');
    const styles = style('S', 'paragraph', SIZE) + style('T', 'paragraph', SIZE);
    const after = repaired(body, { size: 26 }, styles);
    expect(after).toEqual({
      changed: ['word/styles.xml'],
      styles: style('S', 'paragraph', MENDED) + style('T', 'paragraph', SIZE),
      body,
    });
  });

  test('is mended in the style that it comes from, and direct formatting that says otherwise goes', () => {
    const body = used('S', '', 'sai') + used('S', '<w:sz w:val="30"/>', 'sai');
    const styles = style('R', 'paragraph', SIZE) + style('S', 'paragraph', '', '<w:basedOn w:val="R"/>');
    const after = repaired(body, { size: 26 }, styles);
    expect(after.styles).toBe(styles.replace(SIZE, MENDED));
    expect(after.body).toBe(used('S', '', 'sai') + used('S', '', 'sai'));
  });

  test('is mended in the defaults of the document', () => {
    const defaults = (own: string) =>
      `<w:docDefaults><w:rPrDefault><w:rPr>${own}</w:rPr></w:rPrDefault></w:docDefaults>`;
    const font = (name: string) => ['ascii', 'hAnsi'].map((slot) => ` w:${slot}="${name}"`).join('');
    const body = p(run('sai'));
    const after = repaired(body, { font: 'Times New Roman' }, defaults(`<w:rFonts${font('Arial')}/>`));
    expect(after.styles).toBe(
      defaults(`<w:rFonts${font('Times New Roman')} w:eastAsia="Times New Roman" w:cs="Times New Roman"/>`),
    );
    expect(after.body).toBe(body);
  });

  test.each<[string, string]>([
    ['words that are right', used('S', '', 'đúng')],
    ['a blank line', '<w:p><w:pPr><w:pStyle w:val="S"/></w:pPr></w:p>'],
    ['words of a style that is based on it', used('T', '', 'khác')],
  ])('is mended in the runs where the style has another user: %s', (_, other) => {
    const body = used('S', '', 'sai') + other;
    const styles = style('S', 'paragraph', SIZE) + style('T', 'paragraph', '', '<w:basedOn w:val="S"/>');
    const after = repaired(body, { size: 26 }, styles);
    expect(after.styles).toBe(styles);
    expect(after.body).toBe(used('S', MENDED, 'sai') + other);
  });
});

describe('a part of a run', () => {
  const SIZE = '<w:sz w:val="24"/>';
  const BOLD = `<w:b/><w:bCs/>${SIZE}`;

  test('is split off with the format and the marks of editing', () => {
    const ids = ' w:rsidR="00AB12CD"';
    expect(changed(p(run('trước sai sau', SIZE, ids)), { bold: true })).toBe(
      p(run('trước ', SIZE, ids), run('sai', BOLD, ids), run(' sau', SIZE, ids)),
    );
  });

  test.each<[string, string, string]>([
    ['at its beginning', p(run('sai sau', SIZE)), p(run('sai', BOLD), run(' sau', SIZE))],
    ['at its end', p(run('trước sai', SIZE)), p(run('trước ', SIZE), run('sai', BOLD))],
    [
      'over two runs',
      p(run('trước s', SIZE), run('ai sau', SIZE)),
      p(run('trước ', SIZE), run('s', BOLD), run('ai', BOLD), run(' sau', SIZE)),
    ],
    [
      'behind a tab and before a line break of the same run',
      p(`<w:r><w:rPr>${SIZE}</w:rPr><w:tab/><w:t>sai</w:t><w:br/><w:t>sau</w:t></w:r>`),
      p(
        `<w:r><w:rPr>${SIZE}</w:rPr><w:tab/></w:r>`,
        run('sai', BOLD),
        `<w:r><w:rPr>${SIZE}</w:rPr><w:br/><w:t>sau</w:t></w:r>`,
      ),
    ],
    [
      'with references, CDATA and blanks',
      p(`<w:r><w:rPr>${SIZE}</w:rPr><w:t xml:space="preserve">a &amp; b sai<![CDATA[ <c> ]]></w:t></w:r>`),
      p(run('a &amp; b ', SIZE), run('sai', BOLD), run(' &lt;c&gt; ', SIZE)),
    ],
    [
      'in a hyperlink in an insertion',
      p(`<w:ins w:id="1"><w:hyperlink w:anchor="x">${run('xin sai', SIZE)}</w:hyperlink></w:ins>`),
      p(
        `<w:ins w:id="1"><w:hyperlink w:anchor="x">${run('xin ', SIZE)}${run('sai', BOLD)}</w:hyperlink></w:ins>`,
      ),
    ],
  ])('%s', (_, before, after) => {
    expect(changed(before, { bold: true })).toBe(after);
  });

  test('a note’s mark stays where it was', () => {
    const mark = '<w:footnoteReference w:id="2"/>';
    const before = p(
      `<w:r><w:t xml:space="preserve">xin sai</w:t>${mark}<w:t xml:space="preserve"> sau</w:t></w:r>`,
    );
    expect(changed(before, { bold: true })).toBe(
      p(run('xin '), `<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t>sai</w:t>${mark}</w:r>`, run(' sau')),
    );
  });
});

test('a mark that is as wrong as its words follows them, one of another paragraph does not', () => {
  const body = (mark: string, own: string) =>
    `<w:p><w:pPr><w:rPr>${mark}</w:rPr></w:pPr>${run('sai', own)}</w:p>`;
  const SIZE = '<w:sz w:val="32"/>';
  const other = `<w:p><w:pPr><w:rPr>${SIZE}</w:rPr></w:pPr>${run('sai', SIZE)}${run(' rồi', SIZE)}</w:p>`;
  const MENDED = '<w:sz w:val="26"/><w:szCs w:val="26"/>';
  expect(changed(body(SIZE, SIZE) + other, { size: 26 })).toBe(
    body(MENDED, MENDED) + other.replace(run('sai', SIZE), run('sai', MENDED)),
  );
});

describe('a field', () => {
  const sign = (kind: string, format = '') =>
    `<w:r>${format && `<w:rPr>${format}</w:rPr>`}<w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const code = (format = '') =>
    `<w:r>${format && `<w:rPr>${format}</w:rPr>`}<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>`;
  const field = (result: string, format = '') =>
    p(sign('begin', format), code(format), result && sign('separate', format), result, sign('end', format));
  const SIZE = '<w:sz w:val="28"/><w:szCs w:val="28"/>';

  test('takes a format with its code: a new result takes it from there', () => {
    expect(changed(field(run('sai')), { size: 28 })).toBe(field(run('sai', SIZE), SIZE));
  });

  test('without a result takes it in its code', () => {
    const { xml } = applied({ body: field('') }, ({ paragraphs: [paragraph] }) => [
      { kind: 'run', at: [{ paragraph: paragraph!, from: 0, to: 0 }], set: { size: 28 } },
    ]);
    expect(xml()).toBe(field('', SIZE));
  });
});

test('both copies of a text box are changed', () => {
  const box = (content: string) => `<w:txbxContent>${content}</w:txbxContent>`;
  const shape = (content: string) =>
    '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="914400" cy="914400"/>' +
    `<a:graphic><a:graphicData><wps:wsp><wps:spPr/><wps:txbx>${box(content)}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:shape><v:textbox>${box(content)}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  expect(changed(shape(p(run('sai'))), { bold: true })).toBe(shape(p(run('sai', '<w:b/><w:bCs/>'))));
});

test('other prefixes than w are kept', () => {
  const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const parts = {
    'word/document.xml': `<d:document xmlns:d="${W}"><d:body><d:p><d:r><d:t>sai rồi</d:t></d:r></d:p></d:body></d:document>`,
  };
  const { xml } = applied({ parts }, ({ paragraphs: [own] }) => [
    { kind: 'run', at: [wordsIn(own, 'sai')], set: { bold: true } },
  ]);
  expect(xml()).toBe(
    '<d:body><d:p><d:r><d:rPr><d:b/><d:bCs/></d:rPr><d:t>sai</d:t></d:r><d:r><d:t xml:space="preserve"> rồi</d:t></d:r></d:p></d:body>',
  );
});
