import type { Border, ParagraphFormat, RunFormat } from '../../../model/index.js';

/** Lengths of the document are in points of its page; the page on the screen may be smaller. */
const points = (value: number): string => `calc(var(--pt)*${Math.round(value * 10) / 10})`;

/** Twips as a length of the page on the screen. */
export const twips = (value: number): string => points(value / 20);

/** Half points as a length of the page on the screen. */
export const halfPoints = (value: number): string => points(value / 2);

/** Declarations as the attribute `style`, empty where there are none. */
export function styleAttribute(declarations: readonly string[]): string {
  return declarations.length === 0 ? '' : ` style="${declarations.join(';')}"`;
}

const ALIGNMENTS: Readonly<Record<ParagraphFormat['alignment'], string>> = {
  left: '',
  center: 'center',
  right: 'right',
  both: 'justify',
  distribute: 'justify',
  other: '',
};

/** Word's single line of Times New Roman, as a share of the size. */
const SINGLE = 1.15;

export function paragraphStyle(format: ParagraphFormat, size: number): string[] {
  const { indent, spacing, borders, alignment } = format;
  const css: string[] = [`font-size:${halfPoints(size)}`];
  const align = ALIGNMENTS[alignment];
  if (align) css.push(`text-align:${align}`);
  if (indent.firstLine !== 0) css.push(`text-indent:${twips(indent.firstLine)}`);
  if (indent.left !== 0) css.push(`margin-left:${twips(indent.left)}`);
  if (indent.right !== 0) css.push(`margin-right:${twips(indent.right)}`);
  if (spacing.before > 0) css.push(`padding-top:${twips(spacing.before)}`);
  if (spacing.after > 0) css.push(`padding-bottom:${twips(spacing.after)}`);
  const line = lineHeight(spacing);
  if (line !== '') css.push(`line-height:${line}`);
  if (borders.top) css.push(`border-top:${borderStyle(borders.top)}`);
  if (borders.bottom) css.push(`border-bottom:${borderStyle(borders.bottom)}`);
  return css;
}

function lineHeight({ line, lineRule }: ParagraphFormat['spacing']): string {
  if (lineRule === 'exact') return twips(line);
  if (lineRule === 'atLeast' || line === 240) return '';
  return String(Math.round((line / 240) * SINGLE * 100) / 100);
}

export function borderStyle({ style, size, color }: Border): string {
  const kind = /^d(?:ash|ot)/.test(style) ? 'dashed' : style === 'double' ? 'double' : 'solid';
  const width = Math.max(kind === 'double' ? 3 : 1, Math.round(size / 8));
  return `${width}px ${kind} ${isBlack(color) ? 'currentColor' : `#${color}`}`;
}

const isBlack = (color: string): boolean => !/^[\dA-F]{6}$/i.test(color) || /^0{6}$/.test(color);

/** What a run has of its own beside its paragraph's size; bold, italic and underline are elements. */
export function runStyle(format: RunFormat, size: number, font: string): string[] {
  const css: string[] = [];
  if (format.size !== size && format.verticalAlign === 'baseline')
    css.push(`font-size:${halfPoints(format.size)}`);
  const own = format.fonts.ascii;
  if (own !== font) css.push(`font-family:${fontFamily(own)}`);
  if (format.caps) css.push('text-transform:uppercase');
  if (format.smallCaps) css.push('font-variant:small-caps');
  if (format.strike) css.push('text-decoration:line-through');
  if (!isBlack(format.color)) css.push(`--own:#${format.color}`);
  if (Math.abs(format.spacing) >= 10) css.push(`letter-spacing:${twips(format.spacing)}`);
  return css;
}

/** A font by its name, with what takes its place where it is missing. */
export function fontFamily(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N} ._-]/gu, '').trim();
  const kin = /arial|calibri|tahoma|verdana|segoe|helvetica|sans|roboto/i.test(plain)
    ? "'Liberation Sans',Arial,sans-serif"
    : "'Liberation Serif','Times New Roman',serif";
  return plain === '' ? kin : `'${plain}',${kin}`;
}

export const hasOwnColor = (format: RunFormat): boolean => !isBlack(format.color);
