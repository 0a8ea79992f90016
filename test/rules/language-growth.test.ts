import { expect, it } from 'vitest';
import { soatLoi } from '../../rules/soat-loi.js';
import { vietHoa } from '../../rules/viet-hoa.js';
import type { Anatomy } from '../../src/anatomy/types.js';
import { judge } from '../../src/engine/index.js';
import { anatomy, paragraph } from '../engine/a-document.js';

const MEGABYTE = 1_000_000;

/** Paragraphs on which a rule that looks back over what it has seen would not come to an end. */
const UNITS = [
  'a',
  'ơ',
  ' ',
  'A',
  'Ơ',
  '.',
  '(',
  ')',
  '(]',
  '“',
  '"a ',
  'a, ',
  'a  ',
  'của ',
  'điều 5 ',
  'Khoản 1 ',
  'nghị quyết ',
  'Ủy ban ',
  'tỉnh Nam ',
  'quyêt ',
  'PCCC ',
  'ngày ',
  'xong. xong ',
  'hóa hoá ',
  '{',
  '{a} ',
];

/** A document of running text in these paragraphs. */
function running(...texts: string[]): Anatomy {
  const paragraphs = texts.map((text, index) => paragraph([text], {}, { index }));
  const bare = anatomy([]);
  return {
    ...bare,
    document: { ...bare.document, paragraphs },
    body: paragraphs.map((own) => ({ paragraph: own, role: 'text', area: 'main', cell: null })),
  };
}

const broken = (text: string) =>
  judge(running(text, 'Điều 5 của Luật này.'), [...vietHoa, ...soatLoi], { scope: 'all' }).findings.filter(
    ({ internal }) => internal !== null,
  );

it.each(UNITS)('a megabyte of %j is read to its end', (unit) => {
  expect(broken(unit.repeat(Math.ceil(MEGABYTE / unit.length)))).toEqual([]);
});

it('many different words that are none', () => {
  const letters = 'êộểữằ';
  const words = Array.from({ length: 40_000 }, (_, at) =>
    Array.from(
      String(at),
      (digit) => 'qx'.charAt(Number(digit) % 2) + letters.charAt(Number(digit) % 5),
    ).join(''),
  );
  expect(broken(words.join(' '))).toEqual([]);
});
