import { describe, expect, test } from 'vitest';
import { formatter, pPr, resolve, rPr, style } from './kit.js';

const DEFAULTS = `<w:docDefaults>
  <w:rPrDefault><w:rPr><w:rFonts w:ascii="D" w:hAnsi="D"/><w:sz w:val="22"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault>
  <w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault>
</w:docDefaults>`;

describe('without styles', () => {
  test('the built-in defaults of Word hold', () => {
    const { run, paragraph } = resolve({});
    expect(run).toEqual({
      fonts: {
        ascii: 'Times New Roman',
        hAnsi: 'Times New Roman',
        eastAsia: 'Times New Roman',
        cs: 'Times New Roman',
        hint: 'default',
      },
      size: 20,
      sizeCs: 20,
      bold: false,
      italic: false,
      underline: 'none',
      caps: false,
      smallCaps: false,
      strike: false,
      hidden: false,
      color: 'auto',
      highlight: 'none',
      shading: 'auto',
      verticalAlign: 'baseline',
      spacing: 0,
      scale: 100,
      position: 0,
      complexScript: false,
      lang: '',
    });
    expect(paragraph).toMatchObject({ styleId: '', styleName: '', numbering: null, markFormat: run });
    expect(paragraph.format).toEqual({
      alignment: 'left',
      indent: { left: 0, right: 0, firstLine: 0 },
      spacing: {
        before: 0,
        after: 0,
        beforeAuto: false,
        afterAuto: false,
        line: 240,
        lineRule: 'auto',
        contextual: false,
      },
      keepNext: false,
      keepLines: false,
      pageBreakBefore: false,
      widowControl: true,
      tabs: [],
      borders: { top: null, bottom: null, left: null, right: null, between: null },
      shading: 'auto',
      outlineLevel: null,
      bidi: false,
      frame: null,
    });
  });
});

describe('order of the levels', () => {
  const styles = `${DEFAULTS}
    <w:latentStyles><w:lsdException w:name="heading 1"/></w:latentStyles>
    ${style('paragraph *N', '<w:pPr><w:jc w:val="both"/></w:pPr><w:rPr><w:sz w:val="26"/></w:rPr>')}
    ${style('paragraph H N', '<w:pPr><w:keepNext/></w:pPr><w:rPr><w:color w:val="FF0000"/></w:rPr>')}
    ${style('paragraph K H', '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="30"/></w:rPr>')}
    ${style('character E', '<w:rPr><w:sz w:val="40"/></w:rPr>')}
    ${style('character *Default', '<w:rPr><w:position w:val="4"/></w:rPr>')}`;

  test.each([
    ['default style', '', '', { size: 26, color: 'auto', position: 4, lang: 'en-us' }, 'both', 'N'],
    ['based on', '<w:pStyle w:val="H"/>', '', { size: 26, color: 'FF0000' }, 'both', 'H'],
    ['two steps', '<w:pStyle w:val="K"/>', '', { size: 30, color: 'FF0000' }, 'center', 'K'],
    [
      'character style',
      '<w:pStyle w:val="K"/>',
      '<w:rStyle w:val="E"/>',
      { size: 40, position: 0 },
      'center',
      'K',
    ],
    [
      'direct',
      '<w:pStyle w:val="K"/><w:jc w:val="end"/>',
      '<w:rStyle w:val="E"/><w:sz w:val="28"/>',
      { size: 28 },
      'right',
      'K',
    ],
    ['unknown ids', '<w:pStyle w:val="X"/>', '<w:rStyle w:val="X"/>', { size: 26, position: 4 }, 'both', 'N'],
    [
      'ids of another type',
      '<w:pStyle w:val="E"/>',
      '<w:rStyle w:val="K"/>',
      { size: 26, color: 'auto' },
      'both',
      'N',
    ],
  ])('%s', (_, p, r, run, alignment, styleId) => {
    const got = resolve({ styles, p, r });
    expect(got.run).toMatchObject(run);
    expect(got.paragraph.format.alignment).toBe(alignment);
    expect([got.paragraph.styleId, got.paragraph.styleName]).toEqual([styleId, `${styleId} name`]);
    expect(got.paragraph.format.spacing).toMatchObject({ after: 160, line: 259 });
  });

  test('the mark has its own direct properties', () => {
    const { paragraph, run } = resolve({ styles, p: '<w:rPr><w:rStyle w:val="E"/><w:b/></w:rPr>' });
    expect(paragraph.markFormat).toMatchObject({ size: 40, bold: true });
    expect(run).toMatchObject({ size: 26, bold: false });
  });

  test('a style named Normal is the default where none is marked', () => {
    const named =
      '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="Normal"/><w:rPr><w:sz w:val="26"/></w:rPr></w:style>';
    expect(resolve({ styles: named }).run.size).toBe(26);
  });

  test('what a file says of the character style Default Paragraph Font does not count', () => {
    const builtIn =
      '<w:style w:type="character" w:default="1" w:styleId="a"><w:name w:val="Default Paragraph Font"/><w:rPr><w:b/></w:rPr></w:style>';
    expect(resolve({ styles: builtIn }).run.bold).toBe(false);
  });

  test.each([
    ['itself', style('paragraph A A', '<w:rPr><w:sz w:val="30"/></w:rPr>')],
    [
      'a ring',
      style('paragraph A C', '<w:rPr><w:sz w:val="30"/></w:rPr>') +
        style('paragraph B A', '<w:rPr><w:sz w:val="32"/></w:rPr>') +
        style('paragraph C B', '<w:rPr><w:i/></w:rPr>'),
    ],
    ['one that is missing', style('paragraph A Gone', '<w:rPr><w:sz w:val="30"/></w:rPr>')],
    [
      'one of another type',
      style('paragraph A C', '<w:rPr><w:sz w:val="30"/></w:rPr>') +
        style('character C', '<w:rPr><w:b/></w:rPr>'),
    ],
  ])('a style based on %s ends the chain there', (_, xml) => {
    expect(resolve({ styles: xml, p: '<w:pStyle w:val="A"/>' }).run).toMatchObject({ size: 30, bold: false });
  });
});

describe('fonts by slot', () => {
  const theme = `<a:themeElements><a:fontScheme name="x">
    <a:majorFont><a:latin typeface="Major"/><a:ea typeface="MajorEa"/><a:cs typeface=""/></a:majorFont>
    <a:minorFont><a:latin typeface="Minor"/><a:ea typeface=""/><a:cs typeface=""/>
      <a:font script="Jpan" typeface="Mincho"/><a:font script="Viet" typeface="VietFace"/><a:font script="Arab" typeface="Naskh"/></a:minorFont>
  </a:fontScheme></a:themeElements><a:objectDefaults/>`;
  const fonts = (list: string[], settings = {}): Record<string, string> => {
    const [defaults, inStyle, direct] = list.map((attributes) =>
      attributes === '' ? '' : `<w:rFonts ${attributes}/>`,
    );
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr>${defaults}</w:rPr></w:rPrDefault></w:docDefaults>
      ${style('paragraph *N', `<w:rPr>${inStyle}</w:rPr>`)}`;
    return { ...resolve({ styles, theme, settings, r: direct ?? '' }).run.fonts };
  };
  const THEMED =
    'w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:cstheme="minorBidi"';

  test.each([
    [
      'theme',
      [THEMED, '', ''],
      { ascii: 'Minor', hAnsi: 'Minor', eastAsia: 'Times New Roman', cs: 'Times New Roman' },
    ],
    [
      'theme beats a name beside it',
      ['w:ascii="Arial" w:asciiTheme="majorAscii"', '', ''],
      { ascii: 'Major' },
    ],
    [
      'a later name beats an earlier theme',
      [THEMED, 'w:ascii="Arial"', ''],
      { ascii: 'Arial', hAnsi: 'Minor' },
    ],
    [
      'a later theme beats an earlier name',
      ['', 'w:hAnsi="Arial"', 'w:hAnsiTheme="majorHAnsi"'],
      { hAnsi: 'Major' },
    ],
    [
      'slots go each by itself',
      ['w:cs="C"', 'w:ascii="A"', 'w:eastAsia="E" w:hint="eastAsia"'],
      { ascii: 'A', hAnsi: 'Times New Roman', eastAsia: 'E', cs: 'C', hint: 'eastAsia' },
    ],
    [
      'a reference to nowhere leaves the name',
      ['w:ascii="Arial" w:asciiTheme="thirdAscii"', '', ''],
      { ascii: 'Arial' },
    ],
    ['a major face of its own', ['w:eastAsiaTheme="majorEastAsia"', '', ''], { eastAsia: 'MajorEa' }],
  ])('%s', (_, list, expected) => {
    expect(fonts(list)).toMatchObject(expected);
  });

  test('the language picks the script font of East Asian and complex slots, never of Latin', () => {
    const settings = { themeFontLang: { val: 'vi-VN', eastAsia: 'ja-JP', bidi: 'ar-SA' } };
    expect(fonts([THEMED, '', ''], settings)).toMatchObject({
      ascii: 'Minor',
      eastAsia: 'Mincho',
      cs: 'Naskh',
    });
  });

  test('without a theme part the names stand', () => {
    const { run } = resolve({ r: '<w:rFonts w:ascii="Arial" w:asciiTheme="minorHAnsi"/>' });
    expect(run.fonts).toMatchObject({ ascii: 'Arial', hAnsi: 'Times New Roman' });
  });
});

describe('colours', () => {
  const theme = `<a:themeElements><a:clrScheme name="x">
    <a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
    <a:dk2><a:srgbClr val="1f497d"/></a:dk2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1>
  </a:clrScheme></a:themeElements>
  <a:extraClrSchemeLst><a:clrScheme><a:dk1><a:srgbClr val="123456"/></a:dk1></a:clrScheme></a:extraClrSchemeLst>`;
  test.each([
    ['<w:color w:val="00b050"/>', '00B050'],
    ['<w:color w:val="111111" w:themeColor="text1"/>', '000000'],
    ['<w:color w:val="111111" w:themeColor="text2"/>', '1F497D'],
    ['<w:color w:val="111111" w:themeColor="background1"/>', 'FFFFFF'],
    ['<w:color w:val="111111" w:themeColor="accent6"/>', '111111'],
    ['<w:color w:val="111111" w:themeColor="none"/>', '111111'],
    // The values that Word itself writes beside these references.
    ['<w:color w:themeColor="text1" w:themeTint="80"/>', '7F7F7F'],
    ['<w:color w:themeColor="background1" w:themeShade="80"/>', '808080'],
    ['<w:color w:themeColor="accent1" w:themeShade="BF"/>', '365F91'],
    ['<w:color w:themeColor="accent1" w:themeTint="99"/>', '95B3D7'],
    ['<w:color w:themeColor="text2" w:themeTint="99"/>', '548DD4'],
  ])('%s', (r, expected) => {
    const near = (hex: string): number[] => (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
    const got = resolve({ theme, r }).run.color;
    const off = near(got).map((channel, at) => Math.abs(channel - near(expected)[at]!));
    expect(Math.max(...off)).toBeLessThanOrEqual(1);
  });

  test.each(['', '<w:color w:val="auto"/>', '<w:color w:val="red"/>'])('%s is automatic', (r) => {
    expect(resolve({ theme, r }).run.color).toBe('auto');
  });

  test('the mapping of the settings counts', () => {
    const settings = { colorMapping: { t1: 'light1', bg1: 'dark1' } };
    expect(resolve({ theme, settings, r: '<w:color w:themeColor="text1"/>' }).run.color).toBe('FFFFFF');
  });
});

describe('sharing', () => {
  const styles = style('paragraph *N');
  test('equal formats are one object', () => {
    const format = formatter({ styles });
    const p = pPr('<w:jc w:val="center"/>');
    const one = format.paragraph(p, null);
    expect(format.paragraph(p, null)).toBe(one);
    const other = format.paragraph(pPr('<w:jc w:val="center"/>'), null);
    expect(other.format).toBe(one.format);
    expect(other.runKey).toBe(one.runKey);
    expect(format.run(rPr('<w:b/>'), one)).toBe(format.run(rPr('<w:b/>'), other));
    expect(format.run(rPr('<w:b/>'), one)).not.toBe(format.run(rPr('<w:i/>'), one));
  });
});
