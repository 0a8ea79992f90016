/** Pages about rules (Markdown) as text for a terminal. */
import type { Paint } from '../report/index.js';
import { wrap } from '../report/wrap.js';

/** A paragraph, an item of a list, a line of code or a heading. */
interface Block {
  readonly kind: 'title' | 'heading' | 'english' | 'item' | 'text' | 'code';
  readonly text: string;
}

const KINDS: readonly (readonly [start: RegExp, kind: Block['kind']])[] = [
  [/^# /, 'title'],
  [/^## /, 'heading'],
  [/^\*(?=[^*]+\*$)/, 'english'],
  [/^- /, 'item'],
];

/** The blocks of a page, lines of one paragraph joined; comments left out. */
function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  let code = false;
  let open = false;
  for (const line of page.split('\n')) {
    if (line.startsWith('```')) code = !code;
    else if (code) blocks.push({ kind: 'code', text: line });
    if (code || line.startsWith('```') || line.startsWith('<!--') || line.trim() === '') {
      open = false;
      continue;
    }
    const [start, kind] = KINDS.find(([pattern]) => pattern.test(line)) ?? [null, 'text' as const];
    const last = blocks.at(-1);
    if (start === null && open && last) {
      blocks[blocks.length - 1] = { ...last, text: `${last.text} ${line.trim()}` };
    } else blocks.push({ kind, text: start ? line.replace(start, '') : line.trim() });
    open = kind === 'text' || kind === 'item';
  }
  return blocks;
}

const plain = (text: string): string => text.replaceAll('`', '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');

/**
 * A page for reading in a terminal: headings, paragraphs and lists broken into lines, an empty line between blocks of different kinds.
 * @param width columns
 */
export function pageText(page: string, width: number, paint: Paint): string {
  const lines: string[] = [];
  let before: Block['kind'] | null = null;
  for (const { kind, text } of blocksOf(page)) {
    const tight =
      before === null || before === 'heading' || kind === 'english' || (kind === before && kind !== 'text');
    if (!tight) lines.push('');
    lines.push(...linesOf(kind, text, width, paint));
    before = kind;
  }
  return `${lines.join('\n')}\n`;
}

function linesOf(kind: Block['kind'], text: string, width: number, paint: Paint): string[] {
  switch (kind) {
    case 'title':
      return wrap(plain(text), width).map(paint.bold);
    case 'english':
      return wrap(text.replace(/\*$/, ''), width).map(paint.dim);
    case 'heading':
      return [paint.heading(plain(text))];
    case 'code':
      return [`    ${text}`];
    case 'item':
      return wrap(plain(text), width - 4).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);
    case 'text':
      return wrap(plain(text), width);
  }
}
