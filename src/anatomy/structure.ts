import type { Paragraph } from '../model/index.js';
import { diemValue } from '../text/diem-letters.js';
import { parseRoman } from '../text/roman.js';
import { isContentsLine } from './contents-line.js';
import { innerHead, type UnitHead, unitHead } from './structure-patterns.js';
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
  const add = (node: OpenNode) => {
    while (open.length > 0 && rank[open[open.length - 1]!.kind] >= rank[node.kind]) open.pop();
    (open[open.length - 1]?.children ?? roots).push(node);
    open.push(node);
  };
  body.forEach((entry, at) => {
    if (entry.cell || entry.role === 'quoted' || entry.role === 'empty' || entry.area !== 'main') return;
    const unit = unitOf(entry.paragraph);
    if (!unit) {
      if (entry.role === 'heading' && LETTERED.test(entry.paragraph.text)) {
        while (open.length > 0 && rank[open[open.length - 1]!.kind] >= rank.mucLaMa) open.pop();
      }
      return;
    }
    const node = makeNode(entry.paragraph, unit);
    if (node.kind === 'diem' && isSmallRoman(node, open)) return;
    if (needsTitleBelow(node.kind)) node.title ??= titleBelow(body, at);
    add(node);
    for (let inner = innerNode(node); inner; inner = innerNode(inner)) add(inner);
  });
  return roots;
}

/** `A. TỔ CHỨC`: above mục in Roman numerals, though the decree knows no such unit. */
const LETTERED = /^\s*[A-H]\s*[./)–-]/;

/** A unit's number in its paragraph. */
interface UnitAt extends UnitHead {
  readonly automatic: boolean;
  readonly from: number;
  readonly to: number;
}

const found = new WeakMap<Paragraph, UnitAt | null>();

/** The kind of unit that a paragraph opens by its typed number or its automatic label, or null. */
export function unitKindOf(paragraph: Paragraph): StructureKind | null {
  return unitOf(paragraph)?.kind ?? null;
}

function unitOf(paragraph: Paragraph): UnitAt | null {
  let unit = found.get(paragraph);
  if (unit === undefined) {
    unit = readUnit(paragraph);
    found.set(paragraph, unit);
  }
  return unit;
}

/** Beyond the first line's indent: a number pushed so far by tabs stands in a list inside the text. */
const PUSHED = /^[ \u00a0]*\t[ \u00a0]*\t/;
/** Number formats that count as no unit of the decree. */
const OTHER_FORMATS: ReadonlySet<string> = new Set(['bullet', 'lowerRoman', 'upperLetter', 'none']);

function readUnit(paragraph: Paragraph): UnitAt | null {
  const { label, text } = paragraph;
  if (label && label.numberFormat !== 'bullet' && label.text !== '') {
    const unit = OTHER_FORMATS.has(label.numberFormat) ? null : unitHead(`${label.text} `);
    return unit && standsAsHeading(unit, text, paragraph)
      ? { ...unit, automatic: true, from: 0, to: 0 }
      : null;
  }
  if (PUSHED.test(text)) return null;
  const from = firstInk(text, 0);
  const unit = composedHead(text, from);
  if (!unit || !standsAsHeading(unit, text.slice(from + unit.length), paragraph)) return null;
  return { ...unit, automatic: false, from, to: from + unit.length };
}

/** Characters at a line's start that tell what it opens. */
const REACH = 60;
const COMBINING = /[\u0300-\u036f]/;

/** The unit at an offset; letters may be composed of several characters. */
function composedHead(text: string, from: number): UnitHead | null {
  const start = text.slice(from, from + REACH);
  if (!COMBINING.test(start)) return unitHead(start);
  const unit = unitHead(start.normalize('NFC'));
  if (!unit) return null;
  let length = unit.length;
  while (start.slice(0, length).normalize('NFC').length < unit.length) length++;
  return { ...unit, length };
}

/** A phần, chương, mục with words behind its number is a heading only when it looks like one; a line of a table of contents never. */
function standsAsHeading(unit: UnitHead, rest: string, paragraph: Paragraph): boolean {
  if (isContentsLine(paragraph)) return false;
  if (!needsTitleBelow(unit.kind)) return true;
  const words = rest.trim();
  if (words === '') return true;
  return (
    words.length < 250 &&
    (paragraph.format.alignment === 'center' ||
      words === words.toUpperCase() ||
      paragraph.runs.every(({ format, text }) => format.bold || format.hidden || text.trim() === ''))
  );
}

function makeNode(paragraph: Paragraph, unit: UnitAt): OpenNode {
  const { text } = paragraph;
  const { from, to, automatic } = unit;
  return {
    kind: unit.kind,
    number: unit.number,
    value: sequenceValue(unit),
    automatic,
    mark: unit.mark,
    head: { paragraph, from, to, text: automatic ? (paragraph.label?.text ?? '') : text.slice(from, to) },
    title: titleFrom(paragraph, to),
    paragraph,
    children: [],
  };
}

/** The first line of words behind a number, or null. */
function titleFrom(paragraph: Paragraph, at: number): Span | null {
  const { text } = paragraph;
  const from = firstInk(text, at);
  const next = text.indexOf('\n', from);
  const end = next < 0 ? text.length : next;
  if (from >= end) return null;
  const words = text.slice(from, end).trimEnd();
  return { paragraph, from, to: from + words.length, text: words };
}

/** `Điều 3. 1. ...`, `8. a) ...`: a unit that begins on the line of the one that holds it. */
function innerNode(outer: OpenNode): OpenNode | null {
  const { title, paragraph } = outer;
  if (!title || title.paragraph !== paragraph) return null;
  const unit = innerHead(outer.kind, title.text.slice(0, REACH));
  if (!unit) return null;
  const from = title.from;
  outer.title = null;
  return makeNode(paragraph, { ...unit, automatic: false, from, to: from + unit.length });
}

/** `i)`, `v)`, `x)` that do not follow the letter before them number a list in small Roman numerals. */
function isSmallRoman(node: StructureNode, open: readonly OpenNode[]): boolean {
  if (node.number !== 'i' && node.number !== 'v' && node.number !== 'x') return false;
  const above = open.findLast(({ kind }) => rank[kind] < rank.diem);
  const before = above?.children.at(-1) ?? open.findLast(({ kind }) => kind === 'diem');
  return before?.kind !== 'diem' || before.value !== node.value! - 1;
}

const INK = /[^\s\u200b-\u200d\ufeff]/g;

function firstInk(text: string, from: number): number {
  INK.lastIndex = from;
  return INK.exec(text)?.index ?? text.length;
}

const ORDINALS: readonly string[] = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám'];

function sequenceValue(unit: UnitHead): number | null {
  const number = unit.number.toLowerCase();
  if (unit.kind === 'diem') return diemValue(number);
  const digits = /^\d+/.exec(number);
  if (digits) return Number(digits[0]);
  const ordinal = number === 'một' ? 0 : ORDINALS.indexOf(number);
  return ordinal >= 0 ? ordinal + 1 : parseRoman(number.toUpperCase());
}

function needsTitleBelow(kind: StructureKind): boolean {
  return kind === 'phan' || kind === 'chuong' || kind === 'muc' || kind === 'tieuMuc';
}

/** The line under a heading that stands alone: capitals or centred, and no unit itself. */
function titleBelow(body: readonly BodyParagraph[], at: number): Span | null {
  for (let next = at + 1; next < Math.min(body.length, at + 3); next++) {
    const { paragraph, role, cell } = body[next]!;
    if (role === 'empty') continue;
    const title = titleFrom(paragraph, 0);
    if (!title || cell || unitOf(paragraph) || title.text.length > 250) return null;
    return isCapital(title) || paragraph.format.alignment === 'center' ? title : null;
  }
  return null;
}

/** Typed in capitals, or shown so by its format. */
function isCapital({ paragraph, text }: Span): boolean {
  return text === text.toUpperCase() || paragraph.runs.every(({ format }) => format.caps);
}
