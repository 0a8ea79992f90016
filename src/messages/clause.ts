import type { Language } from './template.js';

const PARTS = /^(I|I-2|II|III)\/(.+)$/;

/**
 * A clause of the register in words: `I/II.1.b` is `Phụ lục I, Phần I, Mục II, khoản 1 điểm b`.
 * Several are separated by commas; an empty one gives an empty text.
 */
export function clauseInWords(clause: string, language: Language): string {
  if (clause === '') return '';
  return clause
    .split(/,\s*/)
    .map((one) => (language === 'vi' ? vietnamese(one) : english(one)))
    .join('; ');
}

interface Cited {
  readonly appendix: string;
  readonly part: string | null;
  readonly rest: string;
}

function cited(clause: string): Cited | null {
  const match = PARTS.exec(clause);
  if (!match) return null;
  const [, head = '', rest = ''] = match;
  if (head === 'I' || head === 'I-2') return { appendix: 'I', part: head === 'I' ? 'I' : 'II', rest };
  return { appendix: head, part: null, rest };
}

function vietnamese(clause: string): string {
  if (clause.startsWith('Đ')) return steps(clause.slice(1), ['Điều ', ' khoản ', ' điểm ']);
  const place = cited(clause);
  if (!place) return clause;
  const head = `Phụ lục ${place.appendix}${place.part ? `, Phần ${place.part}` : ''}`;
  if (/^\d/.test(place.rest)) return `${head}, Mẫu ${place.rest.replace('-', ' đến ')}`;
  return `${head}, ${steps(place.rest, ['Mục ', ', khoản ', ' điểm '])}`;
}

function english(clause: string): string {
  if (clause.startsWith('Đ')) return steps(clause.slice(1), ['Article ', ', clause ', ', point ']);
  const place = cited(clause);
  if (!place) return clause;
  const head = `Appendix ${place.appendix}${place.part ? `, Part ${place.part}` : ''}`;
  if (/^\d/.test(place.rest)) return `${head}, Form ${place.rest.replace('-', ' to ')}`;
  return `${head}, ${steps(place.rest, ['Section ', ', clause ', ', point '])}`;
}

/** `2.a` with its words: the first number, the second, the third. */
function steps(numbers: string, words: readonly string[]): string {
  return numbers
    .split('.')
    .map((number, index) => `${words[index] ?? '.'}${number}`)
    .join('');
}
