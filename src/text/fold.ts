import { type Tone, vowelLetter, withTone } from './letters.js';
import { SPACE_RUN, ZERO_WIDTH } from './spaces.js';

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
  const lower = composed(text).toLowerCase();
  const spaced = ANY_LOOSE_SPACE.test(lower) ? lower.replace(SPACE_RUN, ' ') : lower;
  return placeTones(spaced.trim().replace(LOOK_ALIKES, unifyLookAlike));
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
  return composed(text).replace(SPACE_RUN, ' ').trim();
}

const IS_ASCII = /^[\u0000-\u007f]*$/;
const LOOK_ALIKES = /[ðɖ\u2010\u2011]/g;

function unifyLookAlike(character: string): string {
  return character === 'ð' || character === 'ɖ' ? 'đ' : '-';
}

/** Toned o before a or e; toned u before y; toned u between q and a vowel: the tone belongs to the later vowel. */
const EARLY_TONE = /[òóỏõọ][aăâeê]|[ùúủũụ]y|(?<=q)[ùúủũụ][aăâeêioôơ]/g;

/** Quicker to ask than {@link EARLY_TONE}, and mostly answered no. */
const MAYBE_EARLY = /[òóỏõọ][aăâeê]|[ùúủũụ]y|q[ùúủũụ]/;

function placeTones(text: string): string {
  if (!MAYBE_EARLY.test(text)) return text;
  return text.replace(EARLY_TONE, (pair) => {
    const first = vowelLetter(pair.charAt(0));
    return first ? first.plain + withTone(pair.charAt(1), first.tone as Tone) : pair;
  });
}

/** Combining marks and characters without width: without them a Vietnamese text is in NFC as it stands. */
const IRREGULAR = /[\u0300-\u036f]|\u00ad|[\u200b-\u200d\u2060\ufeff]/;

function composed(text: string): string {
  return IRREGULAR.test(text) ? text.replace(ZERO_WIDTH, '').normalize('NFC') : text;
}

/** Anything but single plain spaces. */
const ANY_LOOSE_SPACE = /\s\s|[^\S ]/;

/** Spaces that collapsing would change. */
const LOOSE_SPACES = /^\s|\s$|\s\s/;

/** The text in NFC without characters of no width, its case and spaces kept, and the way back to the original. */
export function composeKeepOffsets(text: string): FoldedText {
  if (!IRREGULAR.test(text)) return { text, originOf: (at) => within(at, text.length) };
  const { text: composedText, origins } = align(text, false, (piece) => piece);
  return { text: composedText, originOf: (at) => origins[within(at, composedText.length)] ?? 0 };
}

function alignedFold(text: string, collapsing: boolean): FoldedText {
  if (!IRREGULAR.test(text) && !(collapsing && LOOSE_SPACES.test(text))) {
    const lower = text.toLowerCase();
    if (lower.length === text.length)
      return { text: foldSigns(lower), originOf: (at) => within(at, text.length) };
  }
  const aligned = align(text, collapsing, (piece) => piece.toLowerCase());
  const last = aligned.text.length;
  return { text: foldSigns(aligned.text), originOf: (at) => aligned.origins[within(at, last)] ?? 0 };
}

/** Every space one plain space, look-alikes to one, tones in place: changes no length. */
function foldSigns(lower: string): string {
  return placeTones(lower.replace(/\s/g, ' ').replace(LOOK_ALIKES, unifyLookAlike));
}

function within(offset: number, last: number): number {
  return Math.min(Math.max(offset, 0), last);
}

/** NFC, cluster by cluster, each put into its case, with the origin of each character and of the end. */
function align(
  text: string,
  collapsing: boolean,
  inCase: (piece: string) => string,
): { text: string; origins: number[] } {
  let aligned = '';
  const origins: number[] = [];
  const push = (piece: string, from: number) => {
    aligned += piece;
    for (let i = 0; i < piece.length; i++) origins.push(from);
  };
  let pendingSpace = -1;
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = clusterEnd(text, at);
    const piece = text.slice(at, end).replace(ZERO_WIDTH, '').normalize('NFC');
    if (collapsing && SPACE.test(piece)) {
      if (aligned !== '' && pendingSpace < 0) pendingSpace = at;
    } else if (piece !== '') {
      if (pendingSpace >= 0) push(' ', pendingSpace);
      pendingSpace = -1;
      push(inCase(piece), at);
    }
  }
  origins.push(pendingSpace >= 0 ? pendingSpace : text.length);
  return { text: aligned, origins };
}

const SPACE = /^\s$/;

/** End of the character at an offset together with the combining marks after it; a space stands alone. */
function clusterEnd(text: string, at: number): number {
  let end = at + 1;
  if (SPACE.test(text.charAt(at))) return end;
  while (end < text.length && IRREGULAR.test(text.charAt(end))) end++;
  return end;
}
