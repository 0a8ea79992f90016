import type { Fragment } from './fragment.js';
import type { Entry } from './types.js';

const bulletStart = /^([-–—−‒+*•▪●○◦➢>])\s*/u;
const endMark = /(\.\/\.|\/\.|[;.,:])\s*$/u;

/** The bullet that opens a line, typed or automatic, or empty. */
export function bulletOf(line: Fragment): string {
  const typed = bulletStart.exec(line.text);
  if (typed) return typed[1]!;
  const { label } = line.paragraph;
  if (!label || line.from > firstInk(line)) return '';
  return label.numberFormat === 'bullet' ? label.text.trim() : '';
}

function firstInk(line: Fragment): number {
  const { text } = line.paragraph;
  let at = 0;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}

/** An entry of a list from its lines: without bullet and end mark. */
export function makeEntry(lines: readonly Fragment[]): Entry {
  const [line, ...more] = lines;
  const joined = lines
    .map((part) => part.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .normalize('NFC');
  const body = joined.replace(bulletStart, '');
  const mark = endMark.exec(body.slice(-40))?.[1] ?? '';
  const text = keepsDots(body) ? body.trim() : body.replace(/[\s;.,:/]+$/u, '').trim();
  return { line: line!, text, bullet: bulletOf(line!), endMark: keepsDots(body) ? '' : mark, more };
}

/** Dots at the end are a blank to fill, not an end mark. */
function keepsDots(text: string): boolean {
  return /(?:\.{3,}|…)\s*$/u.test(text.slice(-40));
}
