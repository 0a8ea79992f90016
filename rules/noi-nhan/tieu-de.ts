import type { Component, Placed } from '../../src/anatomy/types.js';
import { type Bilingual, defineRule, judgedRuns, placeText } from '../../src/engine/index.js';
import { spanWidth } from '../../src/layout/index.js';
import { mm } from '../../src/model/index.js';
import { TYPE_STYLES } from '../data/type-styles.js';
import { points } from '../make/requirement.js';
import { partOf } from '../make/worded.js';
import { withoutCaps } from '../mend/letters.js';
import { atLeftEdge } from '../mend/places.js';
import { reworded } from '../mend/words.js';

/** Farther from the left edge of its column than this, a line does not stand at the edge. */
const EDGE = mm(5);

export const tieuDe = defineRule({
  id: 'noi-nhan/tieu-de',
  clause: 'I/II.9.d',
  level: 'error',
  fix: 'safe',
  target: 'noiNhan',
  title: { vi: 'Trình bày từ “Nơi nhận”', en: 'The words “Nơi nhận”' },
  messages: {
    faults: {
      vi: 'Từ “Nơi nhận” {faults}; phải trên dòng riêng, sát lề trái, chữ in thường, cỡ 12, nghiêng, đậm, sau có dấu hai chấm, không gạch chân.',
      en: '“Nơi nhận” {faults}; it must stand on its own line at the left edge, lower case, size 12, bold italic, with a colon, not underlined.',
    },
  },
  mend: {
    vi: 'Chọn dòng “Nơi nhận:”, đặt cỡ chữ 12, bật nút B và I, tắt nút U, canh trái, thụt lề 0.',
    en: 'Select the line: size 12, B and I on, U off, aligned left without indent.',
  },
  *check(part, context) {
    const [line] = part.lines;
    if (!line) return;
    const faults = faultsOf(line, part);
    if (faults.length === 0) return;
    const list = { vi: faults.map(({ vi }) => vi).join(', '), en: faults.map(({ en }) => en).join(', ') };
    yield context.finding('faults', { faults: list }, line, {
      expected: { vi: 'Nơi nhận: (cỡ 12, nghiêng, đậm)', en: 'Nơi nhận: (12, bold italic)' },
      actual: list,
    });
  },
  *repair(_, { anatomy }) {
    const part = anatomy.components.get('noiNhan');
    const [line] = part?.lines ?? [];
    if (!part || !line) return;
    const words = partOf(line, 0, /^[^:]*:/.exec(line.text)?.[0].length ?? wordOf(line).length);
    const [size] = TYPE_STYLES.tuNoiNhan.size;
    yield { kind: 'run', at: [words], set: { size, bold: true, italic: true, underline: 'none' } };
    yield* withoutCaps([words]);
    yield* reworded([line], anatomy, inForm);
    if (placeFaults(line, part).length > 0) yield* atLeftEdge([line]);
  },
});

const WORDS = /^\p{L}[\p{L}\p{M}]*\s+[\p{L}\p{M}]+/u;

const wordOf = ({ text }: Placed): string => WORDS.exec(text)?.[0] ?? text;

/** The words with their colon; what followed on the line goes to the next. */
function inForm(text: string): string {
  const rest = text.replace(WORDS, '').replace(/^\s*:?/, '');
  return `Nơi nhận:${/\p{L}{2}/u.test(rest) ? `\n${rest.trimStart()}` : rest}`;
}

function faultsOf(line: Placed, part: Component): Bilingual[] {
  const word = wordOf(line);
  const span = partOf(line, 0, word.length);
  const after = line.text.slice(word.length);
  return [...typeFaults(span), ...wordFaults(placeText(span), after), ...placeFaults(line, part)];
}

function typeFaults(span: Placed): Bilingual[] {
  const runs = judgedRuns([span]);
  const faults: Bilingual[] = [];
  const [low, high] = TYPE_STYLES.tuNoiNhan.size;
  const size = runs.map(({ format }) => format.size).find((own) => own < low || own > high);
  if (size !== undefined) faults.push({ vi: `cỡ ${points(size).vi}`, en: `is of size ${points(size).en}` });
  if (runs.some(({ format }) => !format.italic)) faults.push({ vi: 'không nghiêng', en: 'is not italic' });
  if (runs.some(({ format }) => !format.bold)) faults.push({ vi: 'không đậm', en: 'is not bold' });
  if (runs.some(({ format }) => format.underline !== 'none')) {
    faults.push({ vi: 'có gạch chân', en: 'is underlined' });
  }
  return faults;
}

function wordFaults(word: string, after: string): Bilingual[] {
  const faults: Bilingual[] = [];
  const plain = word.normalize('NFC').replace(/\s+/g, ' ');
  if (plain === plain.toUpperCase()) faults.push({ vi: 'viết in hoa', en: 'is in capitals' });
  else if (plain !== 'Nơi nhận') faults.push({ vi: `viết là “${plain}”`, en: `reads “${plain}”` });
  if (!/^\s*:/.test(after)) faults.push({ vi: 'thiếu dấu hai chấm', en: 'lacks its colon' });
  else if (/^\s+:/.test(after))
    faults.push({ vi: 'có dấu cách trước dấu hai chấm', en: 'has a space before its colon' });
  if (/\p{L}{2}/u.test(after)) {
    faults.push({ vi: 'không nằm trên dòng riêng', en: 'does not stand on a line of its own' });
  }
  return faults;
}

function placeFaults({ paragraph, from }: Placed, { lines }: Component): Bilingual[] {
  const { alignment, indent } = paragraph.format;
  const start = paragraph.text.lastIndexOf('\n', from - 1) + 1;
  const pushed = indent.left + (start === 0 ? indent.firstLine : 0) + spanWidth(paragraph, start, from).width;
  const aligned = alignment === 'center' || alignment === 'right';
  // A block moved as a whole, and what stands behind other text on its line, is judged by its place.
  if (paragraph.text.slice(start, from).trim() !== '' || lines.length === 0) return [];
  return aligned || pushed > EDGE ? [{ vi: 'không sát lề trái', en: 'does not stand at the left edge' }] : [];
}
