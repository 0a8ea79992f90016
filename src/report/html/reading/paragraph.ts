import { htmlText } from '../../../html/escape.js';
import { type Paragraph, type Run, type RunFormat, runsWithin } from '../../../model/index.js';
import type { Marks, Segment } from '../marks.js';
import { fontFamily, hasOwnColor, paragraphStyle, runStyle, styleAttribute } from './css.js';

/** A paragraph as the reader sees it, with the words that findings are about marked. */
export function paragraphHtml(paragraph: Paragraph, marks: Marks): string {
  const { size, font } = mainFormat(paragraph);
  const css = paragraphStyle(paragraph.format, size);
  if (font !== 'Times New Roman') css.push(`font-family:${fontFamily(font)}`);
  const inside = marks
    .segments(paragraph.index, paragraph.text.length)
    .map((segment) => segmentHtml(paragraph, segment, marks, size, font))
    .join('');
  const pictures = '<span class="picture" aria-hidden="true"></span>'.repeat(paragraph.pictures);
  const content = labelHtml(paragraph, size, font) + pictures + inside;
  return `<p${styleAttribute(css)}>${content === '' ? '&nbsp;' : content}</p>${linesHtml(paragraph)}`;
}

/** Size and font of most of the text. */
function mainFormat(paragraph: Paragraph): { readonly size: number; readonly font: string } {
  let longest: Run | null = null;
  for (const run of paragraph.runs) {
    if (!run.format.hidden && run.text.length > (longest?.text.length ?? 0)) longest = run;
  }
  const format = longest?.format ?? paragraph.markFormat;
  return { size: format.size, font: format.fonts.ascii };
}

function labelHtml({ label }: Paragraph, size: number, font: string): string {
  if (!label || label.text === '') return '';
  const space = label.suffix === 'nothing' ? '' : ' ';
  return `<span class="label">${formatted(htmlText(readable(label.text)), label.format, size, font)}</span>${space}`;
}

function segmentHtml(
  paragraph: Paragraph,
  segment: Segment,
  marks: Marks,
  size: number,
  font: string,
): string {
  const { from, to, numbers, weight } = segment;
  const pieces = runsWithin(paragraph, from, to).map((run) => {
    if (run.format.hidden) return '';
    const text = run.text.slice(Math.max(0, from - run.from), Math.max(0, to - run.from));
    return text === '' ? '' : formatted(broken(readable(text)), run.format, size, font);
  });
  const inside = pieces.join('');
  const [first] = numbers;
  if (first === undefined || weight === null) return inside;
  const fresh = marks.beginning(numbers);
  const anchors = fresh.map((number) => `<span id="${marks.textId(number)}"></span>`).join('');
  const quiet = fresh.length > 0 ? '' : ' tabindex="-1"';
  const numerals = fresh.length > 0 ? ` data-n="${fresh.join(',')}"` : '';
  return `${anchors}<a class="mark" href="#${marks.findingId(first)}" data-level="${weight}" data-f="${numbers.join(' ')}"${numerals}${quiet}>${inside || '&nbsp;'}</a>`;
}

/** Signs of symbol fonts have no shape of their own elsewhere. */
const readable = (text: string): string => text.replace(/[\ue000-\uf8ff]/g, '▪');

function broken(text: string): string {
  return htmlText(text).replaceAll('\n', '<br>').replaceAll('\f', '<br>');
}

function formatted(html: string, format: RunFormat, size: number, font: string): string {
  const css = runStyle(format, size, font);
  let result = html;
  if (format.verticalAlign !== 'baseline') {
    const name = format.verticalAlign === 'superscript' ? 'sup' : 'sub';
    result = `<${name}>${result}</${name}>`;
  }
  if (format.underline !== 'none') result = `<u>${result}</u>`;
  if (format.italic) result = `<i>${result}</i>`;
  if (format.bold) result = `<b>${result}</b>`;
  if (css.length === 0) return result;
  return `<span${hasOwnColor(format) ? ' class="own"' : ''}${styleAttribute(css)}>${result}</span>`;
}

/** Lines drawn in the paragraph: the rule below a name, a motto, a title. */
function linesHtml({ shapes, format }: Paragraph): string {
  return shapes
    .filter(({ kind, dash }) => kind === 'line' && dash !== 'none')
    .map(({ width, height }) => {
      if (height > width) return '';
      const side =
        format.alignment === 'left' || format.alignment === 'right' ? ` at-${format.alignment}` : '';
      return `<div class="drawn${side}" style="--width:${Math.round(width / 20)}"></div>`;
    })
    .join('');
}
