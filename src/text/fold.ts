import { type Tone, vowelLetter, withTone } from './letters.js';
import { isZeroWidth, SPACE_RUN, ZERO_WIDTH } from './spaces.js';

/** A folded text, and where each of its characters came from. */
export interface FoldedText {
  readonly text: string;
  /** Offset in the original of a character of `text`; `text.length` gives the end of the last one. */
  originOf(offset: number): number;
}

/**
 * Brings a text to the one form used for matching: NFC, lower case, the tone mark of `oa`, `oe`, `uy` and after `qu`
 * on the later vowel (hòa, hoà → hoà), spaces of every kind to one space, zero-width characters away, Ð (eth) to đ,
 * the two typographic hyphens to `-`. Other dashes stay. Compare a folded text with folded texts only.
 */
export function fold(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  const spaced = lower.replace(ZERO_WIDTH, '').replace(SPACE_RUN, ' ').trim();
  return placeTones(spaced.replace(LOOK_ALIKES, unifyLookAlike));
}

/** As {@link fold}, but with a way back from each offset to the original text. */
export function foldKeepOffsets(text: string): FoldedText {
  return alignedFold(text, true);
}

/** As {@link foldKeepOffsets}, but every space stays, as one plain space each: for what is told by the width of a blank. */
export function foldKeepSpaces(text: string): FoldedText {
  return alignedFold(text, false);
}

/** Letters without any diacritic, đ as d, case kept: `Độc lập` → `Doc lap`. NFC and NFD alike. */
export function stripMarks(text: string): string {
  if (IS_ASCII.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đð]/g, 'd')
    .replace(/[ĐÐ]/g, 'D');
}

/** One space for every run of spaces of any kind, none at the ends, no zero-width characters, NFC; the case stays. */
export function collapse(text: string): string {
  return text.normalize('NFC').replace(ZERO_WIDTH, '').replace(SPACE_RUN, ' ').trim();
}

const IS_ASCII = /^[\u0000-\u007f]*$/;
const LOOK_ALIKES = /[ðɖ\u2010\u2011]/g;

function unifyLookAlike(character: string): string {
  return character === 'ð' || character === 'ɖ' ? 'đ' : '-';
}

/** Toned o before a or e; toned u before y; toned u between q and a vowel: the tone belongs to the later vowel. */
const EARLY_TONE = /[òóỏõọ][aăâeê]|[ùúủũụ]y|(?<=q)[ùúủũụ][aăâeêioôơ]/g;

function placeTones(text: string): string {
  return text.replace(EARLY_TONE, (pair) => {
    const first = vowelLetter(pair.charAt(0));
    return first ? first.plain + withTone(pair.charAt(1), first.tone as Tone) : pair;
  });
}

function alignedFold(text: string, collapsing: boolean): FoldedText {
  let folded = '';
  const origins: number[] = [];
  let pendingSpace = -1;
  for (let at = 0; at < text.length; ) {
    const end = clusterEnd(text, at);
    const cluster = text.slice(at, end);
    if (SPACE.test(cluster)) {
      if (!collapsing) {
        folded += ' ';
        origins.push(at);
      } else if (folded !== '' && pendingSpace < 0) pendingSpace = at;
    } else if (!isZeroWidth(cluster)) {
      if (pendingSpace >= 0) {
        folded += ' ';
        origins.push(pendingSpace);
        pendingSpace = -1;
      }
      const piece = cluster.normalize('NFC').toLowerCase().replace(LOOK_ALIKES, unifyLookAlike);
      folded += piece;
      for (let i = 0; i < piece.length; i++) origins.push(at);
    }
    at = end;
  }
  origins.push(collapsing && pendingSpace >= 0 ? pendingSpace : text.length);
  const result = placeTones(folded);
  return { text: result, originOf: (offset) => origins[Math.min(Math.max(offset, 0), result.length)] ?? 0 };
}

const SPACE = /^\s$/;

/** End of the character at an offset together with the combining marks after it. */
function clusterEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code < 0x300 || code > 0x36f) break;
    end++;
  }
  return end;
}
