import type { Anatomy, Component, RuleLine } from '../anatomy/types.js';
import { fontPieces } from '../engine/index.js';
import { type Paragraph, type Run, type Section, toMm, toPt } from '../model/index.js';

/** What the program saw in one document, effective values, lengths in mm and pt; plain data. */
export interface Inspection {
  readonly file: string;
  readonly phamVi: { readonly value: string; readonly evidence: readonly string[] };
  readonly sections: readonly ReturnType<typeof inspectSection>[];
  readonly paragraphs: readonly ReturnType<typeof inspectParagraph>[];
  readonly ruleLines: readonly ReturnType<typeof inspectRuleLine>[];
  readonly components: readonly {
    kind: string;
    confidence: number;
    evidence: readonly string[];
    text: string;
  }[];
}

const round = (value: number, digits = 1): number => Number(value.toFixed(digits));
const mm = (twips: number): number => round(toMm(twips));

/** Projects the model and the anatomy of a document. */
export function inspect(file: string, anatomy: Anatomy): Inspection {
  const owners = componentsByParagraph(anatomy);
  const components = [...anatomy.components.values()];
  return {
    file,
    phamVi: { value: anatomy.phamVi, evidence: anatomy.phamViEvidence },
    sections: anatomy.document.sections.map(inspectSection),
    paragraphs: anatomy.document.paragraphs.map((paragraph) =>
      inspectParagraph(paragraph, owners.get(paragraph) ?? null),
    ),
    ruleLines: components.flatMap((component) => component.rules).map(inspectRuleLine),
    components: components.map(({ kind, confidence, evidence, lines }) => ({
      kind,
      confidence: round(confidence, 2),
      evidence,
      text: lines.map((line) => line.text).join(' '),
    })),
  };
}

function componentsByParagraph(anatomy: Anatomy): Map<Paragraph, Component> {
  const owners = new Map<Paragraph, Component>();
  for (const component of anatomy.components.values()) {
    for (const line of component.lines) {
      if (!owners.has(line.paragraph)) owners.set(line.paragraph, component);
    }
  }
  return owners;
}

function inspectSection(section: Section) {
  const { top, bottom, left, right, gutter } = section.margins;
  return {
    pageMm: [mm(section.pageWidth), mm(section.pageHeight)] as const,
    orientation: section.orientation,
    marginsMm: { top: mm(top), bottom: mm(bottom), left: mm(left), right: mm(right), gutter: mm(gutter) },
    pageNumber: { ...section.pageNumber, titlePage: section.titlePage },
  };
}

function inspectParagraph(paragraph: Paragraph, owner: Component | null) {
  const { alignment, indent, spacing } = paragraph.format;
  return {
    index: paragraph.index,
    part: paragraph.locus.part,
    story: paragraph.story,
    component: owner?.kind ?? null,
    confidence: owner ? round(owner.confidence, 2) : null,
    text: paragraph.text,
    label: paragraph.label?.text ?? null,
    style: paragraph.styleName,
    alignment,
    firstLineMm: mm(indent.firstLine),
    leftMm: mm(indent.left),
    rightMm: mm(indent.right),
    beforePt: round(toPt(spacing.before)),
    afterPt: round(toPt(spacing.after)),
    line: { rule: spacing.lineRule, value: spacing.line },
    inTable: paragraph.cell !== null,
    runs: paragraph.runs.flatMap(inspectRun),
  };
}

function inspectRun(run: Run) {
  const { format } = run;
  return fontPieces(run.text, format).map(({ from, to, font }) => ({
    text: run.text.slice(from, to),
    font,
    sizePt: (format.complexScript ? format.sizeCs : format.size) / 2,
    bold: format.bold,
    italic: format.italic,
    underline: format.underline,
    caps: format.caps,
    color: format.color === 'auto' ? '000000' : format.color,
    hidden: format.hidden,
  }));
}

function inspectRuleLine({ kind, width, paragraph, dash }: RuleLine) {
  return { kind, widthMm: width === null ? null : mm(width), paragraph: paragraph.index, dash };
}
