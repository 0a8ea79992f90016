import type { Fragment } from '../fragment.js';
import type { SoKyHieu } from '../types.js';

const line = /^\(?\s*(?:(?:luật|bộ luật|pháp lệnh|nghị quyết|lệnh)\s+)?(s\p{L}{0,2})?(\s*[:.]?)\s*(.*?)$/iu;

/** Reads `Số: 15/QĐ-BNV`; what is blank (dots, spaces, note marks) is null. */
export function readSoKyHieu(fragment: Fragment): SoKyHieu {
  const raw = fragment.text.normalize('NFC');
  const match = line.exec(raw);
  const word = match?.[1] ?? '';
  const rest = (word === '' ? raw : (match?.[3] ?? '')).trim();
  const slash = rest.indexOf('/');
  const number = slash < 0 ? rest : rest.slice(0, slash);
  const symbol = slash < 0 ? '' : rest.slice(slash + 1);
  return { so: readNumber(number), kyHieu: readSymbol(symbol), word, raw };
}

function readNumber(text: string): string | null {
  const match = /^[\s.…_]*(\d+(?:\s*[a-zA-Z])?)[\s.…_]*$/u.exec(text);
  return match?.[1] ?? null;
}

/** After the slash, up to a second column; null without a letter. */
function readSymbol(text: string): string | null {
  const symbol = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[\s.…_/]+(?=[\p{Lu}])/u, '')
    .replace(/[\s.…_]*\(\d+\)$/u, '');
  return /\p{L}/u.test(symbol) && !/^\$?\{[^}]*\}$/.test(symbol) ? symbol : null;
}
