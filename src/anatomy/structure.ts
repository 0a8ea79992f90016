import type { Paragraph } from '../model/index.js';
import { diemValue } from '../text/diem-letters.js';
import { parseRoman } from '../text/roman.js';
import { type UnitHead, unitHead } from './structure-patterns.js';
import type { BodyParagraph, Span, StructureKind, StructureNode } from './types.js';

/** Rank of a kind in the tree: a node holds those of higher rank below it. */
const rank: Record<StructureKind, number> = {
  phan: 0,
  chuong: 1,
  muc: 2,
  mucLaMa: 2,
  tieuMuc: 3,
  dieu: 4,
  khoan: 5,
  diem: 6,
};

interface OpenNode extends StructureNode {
  readonly children: OpenNode[];
  title: Span | null;
}

/** Builds the tree of units from the paragraphs of the running text; quoted paragraphs and tables stand aside. */
export function buildStructure(body: readonly BodyParagraph[]): StructureNode[] {
  const roots: OpenNode[] = [];
  const open: OpenNode[] = [];
  body.forEach((entry, at) => {
    if (entry.cell || entry.role === 'quoted' || entry.role === 'empty' || entry.area !== 'main') return;
    const node = nodeOf(entry.paragraph);
    if (!node) return;
    if (needsTitleBelow(node.kind)) node.title ??= titleBelow(body, at);
    while (open.length > 0 && rank[open[open.length - 1]!.kind] >= rank[node.kind]) open.pop();
    (open[open.length - 1]?.children ?? roots).push(node);
    open.push(node);
  });
  return roots;
}

/** The unit that a paragraph opens by its typed number or its automatic label, or null. */
export function nodeOf(paragraph: Paragraph): OpenNode | null {
  const { label } = paragraph;
  if (label && label.numberFormat !== 'bullet') {
    const unit = unitHead(`${label.text} `);
    if (unit) return makeNode(paragraph, unit, true, 0, 0);
    return null;
  }
  const from = firstInk(paragraph.text);
  const unit = unitHead(paragraph.text.slice(from, from + 60));
  return unit ? makeNode(paragraph, unit, false, from, from + unit.length) : null;
}

function makeNode(
  paragraph: Paragraph,
  unit: UnitHead,
  automatic: boolean,
  from: number,
  to: number,
): OpenNode {
  const { text } = paragraph;
  const start = automatic ? firstInk(text) : to + firstInk(text.slice(to));
  const end = lineEnd(text, start);
  const title = start < end ? { paragraph, from: start, to: end, text: text.slice(start, end).trim() } : null;
  return {
    kind: unit.kind,
    number: unit.number,
    value: sequenceValue(unit),
    automatic,
    mark: unit.mark,
    head: { paragraph, from, to, text: automatic ? (paragraph.label?.text ?? '') : text.slice(from, to) },
    title,
    paragraph,
    children: [],
  };
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function firstInk(text: string): number {
  let at = 0;
  while (at < text.length && /[\s\u00a0]/.test(text[at]!)) at++;
  return at;
}

function sequenceValue(unit: UnitHead): number | null {
  if (unit.kind === 'diem') return diemValue(unit.number.toLowerCase());
  const digits = /^\d+/.exec(unit.number);
  if (digits) return Number(digits[0]);
  return parseRoman(unit.number.toUpperCase());
}

function needsTitleBelow(kind: StructureKind): boolean {
  return kind === 'phan' || kind === 'chuong' || kind === 'muc' || kind === 'tieuMuc';
}

/** The line under a heading that stands alone: capitals or centred, and no unit itself. */
function titleBelow(body: readonly BodyParagraph[], at: number): Span | null {
  for (let next = at + 1; next < Math.min(body.length, at + 3); next++) {
    const { paragraph, role } = body[next]!;
    if (role === 'empty') continue;
    const text = paragraph.text.trim();
    if (nodeOf(paragraph) || text.length > 250) return null;
    const capital = text === text.toUpperCase();
    if (!capital && paragraph.format.alignment !== 'center') return null;
    const from = paragraph.text.indexOf(text);
    return { paragraph, from, to: from + text.length, text };
  }
  return null;
}
