/** A line of a list taken apart: what stands before it, what it says, how it ends. */

export interface LinePart {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface ListLine {
  /** The leading sign (`-`, `–`, `+`, `*`, `•` ...), null where there is none. */
  readonly bullet: LinePart | null;
  /** The words between, spaces at both ends left out. */
  readonly body: LinePart;
  /** `./.`, `;`, `.`, `,`, `:`, `!`, `?`, or a row of dots; null where the line ends in none. */
  readonly endMark: LinePart | null;
}

/** Signs that people begin an item with; the private-use ones are the bullets of Wingdings and Symbol. */
const BULLET = /[-–—−‒―‐‑+*•●○◦▪■□◊♦►➢➤✓✔√·\uf02d\uf06c\uf06e\uf076\uf0a7\uf0b7\uf0d8\uf0fc]/;

/** Takes a line apart. Never fails: a line without bullet and mark is all body. */
export function parseListLine(text: string): ListLine {
  const start = skipSpaces(text, 0);
  const hasBullet = BULLET.test(text.charAt(start));
  const bodyFrom = hasBullet ? skipSpaces(text, start + 1) : start;
  const end = trimEnd(text, bodyFrom, text.length);
  const markFrom = endMarkStart(text, bodyFrom, end);
  const bodyTo = trimEnd(text, bodyFrom, markFrom);
  return {
    bullet: hasBullet ? part(text, start, start + 1) : null,
    body: part(text, bodyFrom, bodyTo),
    endMark: markFrom < end ? part(text, markFrom, end) : null,
  };
}

/** Where the end mark begins; `end` where there is none. */
function endMarkStart(text: string, from: number, end: number): number {
  const last = text.charAt(end - 1);
  if (end <= from) return end;
  if (last === '.' && text.endsWith('./.', end)) return Math.max(from, end - 3);
  if (last === '.' || last === '…') {
    let at = end;
    while (at > from && /[.…]/.test(text.charAt(at - 1))) at--;
    return at;
  }
  return /[;,:!?]/.test(last) ? end - 1 : end;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}

function trimEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}

function part(text: string, from: number, to: number): LinePart {
  return { text: text.slice(from, to), from, to };
}
