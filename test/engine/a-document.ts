/** Small documents of the model, made by hand, for tests above the reader. */
import type { Anatomy, Component, ComponentKind, Placed } from '../../src/anatomy/types.js';
import type { Document, Paragraph, ParagraphFormat, Run, RunFormat, Section } from '../../src/model/index.js';

const FONTS = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  eastAsia: 'Times New Roman',
  cs: 'Times New Roman',
  hint: 'default',
} as const;

const RUN_FORMAT: RunFormat = {
  fonts: FONTS,
  size: 26,
  sizeCs: 26,
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
  lang: 'vi-vn',
};

const NO_BORDERS = { top: null, bottom: null, left: null, right: null, between: null } as const;

const PARAGRAPH_FORMAT: ParagraphFormat = {
  alignment: 'center',
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
  borders: NO_BORDERS,
  shading: 'auto',
  outlineLevel: null,
  bidi: false,
  frame: null,
};

export type RunSketch =
  | string
  | (Partial<Omit<Run, 'format'>> & { text: string; format?: Partial<RunFormat> });

/** A paragraph of the body from its runs. */
export function paragraph(
  runs: readonly RunSketch[],
  format: Partial<ParagraphFormat> = {},
  more: Partial<Paragraph> = {},
): Paragraph {
  let from = 0;
  let start = 100;
  const made = runs.map((sketch): Run => {
    const given = typeof sketch === 'string' ? { text: sketch } : sketch;
    const run: Run = {
      locus: { part: 'word/document.xml', start, end: start + 50 },
      source: 'text',
      inserted: false,
      ...given,
      from,
      format: { ...RUN_FORMAT, ...given.format },
    };
    from += run.text.length;
    start += 50;
    return run;
  });
  return {
    type: 'paragraph',
    index: 0,
    story: 'body',
    locus: { part: 'word/document.xml', start: 90, end: start + 10 },
    format: { ...PARAGRAPH_FORMAT, ...format },
    markFormat: RUN_FORMAT,
    styleId: 'Normal',
    styleName: 'Normal',
    label: null,
    runs: made,
    text: made.map((run) => run.text).join(''),
    fields: [],
    shapes: [],
    cell: null,
    section: 0,
    renderedBreaks: [],
    pictures: 0,
    revised: false,
    ...more,
  };
}

/** The whole paragraph as a placed line. */
export function line(of: Paragraph, more: Partial<Placed> = {}): Placed {
  const from = of.text.length - of.text.trimStart().length;
  const to = of.text.trimEnd().length;
  return {
    paragraph: of,
    from,
    to,
    text: of.text.trim(),
    side: 'right',
    columnLeft: 0,
    columnRight: 5000,
    spaced: false,
    ...more,
  };
}

export function component(kind: ComponentKind, lines: readonly Placed[]): Component {
  return { kind, lines, confidence: 1, evidence: [], rules: [] };
}

const SECTION = {
  index: 0,
  locus: { part: 'word/document.xml', start: 900, end: 950 },
  pageWidth: 11906,
  pageHeight: 16838,
  orientation: 'portrait',
  margins: { top: 1134, bottom: 1134, left: 1701, right: 1134, gutter: 0, header: 708, footer: 708 },
} as Section;

/** An anatomy with the components given and nothing else. */
export function anatomy(components: readonly Component[], more: Partial<Anatomy> = {}): Anatomy {
  const paragraphs = [...new Set(components.flatMap(({ lines }) => lines.map((own) => own.paragraph)))];
  const document = {
    body: { kind: 'body', part: 'word/document.xml', blocks: paragraphs },
    sections: [SECTION],
    footnotes: [],
    endnotes: [],
    paragraphs,
    facts: { pages: null },
  } as unknown as Document;
  return {
    document,
    phamVi: 'hanh-chinh',
    phamViEvidence: [],
    loaiVanBan: 'quyet-dinh',
    loaiVanBanConfidence: 1,
    components: new Map(components.map((own) => [own.kind, own])),
    soKyHieu: null,
    diaDanh: null,
    thoiGian: null,
    kinhGui: [],
    canCu: [],
    nguoiKy: [],
    noiNhan: [],
    phuLuc: [],
    vanBanKemTheo: [],
    body: [],
    structure: [],
    template: false,
    attachedOnly: false,
    mainEnd: paragraphs.length,
    mainSections: [SECTION],
    legacyEncoding: null,
    bodyFormat: null,
    ...more,
  };
}
