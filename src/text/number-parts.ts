import { isBlankSign } from './blanks.js';
import { LATIN } from './latin.js';

/** A part of a document's number with its offsets in the text. */
export interface NumberPart {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Số and ký hiệu as they stand in a text. */
export interface DocumentNumber {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** `Số` as written before the number, colon left out; null where there is no such word. */
  readonly word: NumberPart | null;
  /** The colon after the word, null where there is none. */
  readonly colon: NumberPart | null;
  /** Digits (with a letter where one is added, `12a`); empty text for a blank or a field of a template. */
  readonly so: NumberPart;
  /** Year between number and symbol (`12/2024/QĐ-UBND`), also left unfinished (`20…`); null without. */
  readonly year: NumberPart | null;
  /** After the last slash, or after the hyphen of a Party number (`29-NQ/TW`); empty text for a blank, null if none. */
  readonly kyHieu: NumberPart | null;
  /** Groups of the symbol between its hyphens or dashes. */
  readonly groups: readonly NumberPart[];
  /** What joins number, year and symbol and the groups: slashes, hyphens and dashes with the spaces around them. */
  readonly joints: readonly NumberPart[];
}

const SO_WORD = new RegExp(`^(?:[Ss][ốỐ]|So|SO)(?![${LATIN}])`);

/** Takes a stretch apart that is known to be a number and symbol, the word Số before it or not; null where it is none. */
export function readNumber(text: string, from: number, to: number): DocumentNumber | null {
  const word = SO_WORD.exec(text.slice(from, from + 3))?.[0];
  let at = from + (word?.length ?? 0);
  const colonAt = word ? skipSpaces(text, at) : at;
  const colon =
    word && text.charAt(colonAt) === ':' && colonAt < to ? part(text, colonAt, colonAt + 1) : null;
  if (colon) at = colon.to;
  const so = readSo(text, at, to);
  const tail = readTail(text, so.to, to);
  if (!tail) return null;
  const end = Math.max(tail.kyHieu?.to ?? 0, tail.joints.at(-1)?.to ?? 0, so.to);
  return {
    from,
    to: end,
    text: text.slice(from, end),
    word: word ? part(text, from, from + word.length) : null,
    colon,
    so,
    ...tail,
  };
}

const SO_DIGITS = new RegExp(String.raw`^\d{1,8}(?:[a-c](?![${LATIN}]))?`);

/** Digits with a letter that may follow, or the blank or field of a template in their place. */
function readSo(text: string, from: number, to: number): NumberPart {
  let at = from;
  while (at < to && isBlankOrSpace(text.charAt(at))) at++;
  const digits = SO_DIGITS.exec(text.slice(at, Math.min(to, at + 9)))?.[0];
  if (digits) return part(text, at, at + digits.length);
  const field = TEMPLATE_FIELD.exec(text.slice(at, Math.min(to, at + 82)))?.[0] ?? '';
  return { text: '', from, to: at + field.length };
}

const TEMPLATE_FIELD = /^(?:\$?\{\{?[^{}]{1,78}\}{1,2}|«[^«»]{1,78}»|<[^<>]{1,78}>|\[[^[\]]{1,78}\])/;

interface Tail {
  readonly year: NumberPart | null;
  readonly kyHieu: NumberPart | null;
  readonly groups: NumberPart[];
  readonly joints: NumberPart[];
}

/** Slash, perhaps a year and a slash, symbol; or hyphen and symbol. Null where something else follows the number. */
function readTail(text: string, from: number, to: number): Tail | null {
  const joints: NumberPart[] = [];
  let at = readJoint(text, from, to, JOINT, joints);
  if (at < 0) return skipSpaces(text, from) >= to ? { year: null, kyHieu: null, groups: [], joints } : null;
  const year = YEAR.exec(text.slice(at, at + 12))?.[0];
  let yearPart: NumberPart | null = null;
  if (year) {
    const after = readJoint(text, at + year.length, to, /[/-]/, joints);
    if (after >= 0) {
      yearPart = part(text, at, at + year.length);
      at = after;
    }
  }
  const symbolEnd = trimSpaces(text, at, to);
  const groups = readGroups(text, at, symbolEnd, joints);
  const blank = groups.every((group) => group.text === '');
  return {
    year: yearPart,
    kyHieu: blank ? { text: '', from: at, to: symbolEnd } : part(text, at, symbolEnd),
    groups,
    joints,
  };
}

/** Four digits, or a year left unfinished: `20…`. */
const YEAR = /^(?:\d{4}(?!\d)|\d{2,3}[.…_]{1,8})/;

const JOINT = /[/\-–—\\]/;
const GROUP_JOINT = /[-–—‑‐_./]/;

/** Spaces, one sign, spaces: pushed as a joint; gives the offset after it, -1 where the sign is not there. */
function readJoint(text: string, from: number, to: number, sign: RegExp, joints: NumberPart[]): number {
  let at = from;
  while (at < to && isBlankOrSpace(text.charAt(at))) at++;
  if (at >= to || !sign.test(text.charAt(at))) return -1;
  const end = Math.min(to, skipSpaces(text, at + 1));
  const start = from < at && /\s/.test(text.charAt(at - 1)) ? trimSpaces(text, from, at) : at;
  joints.push(part(text, start, end));
  return end;
}

function readGroups(text: string, from: number, to: number, joints: NumberPart[]): NumberPart[] {
  const groups: NumberPart[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (!GROUP_JOINT.test(text.charAt(at)) || isDrawn(text, at)) continue;
    const groupEnd = trimSpaces(text, start, at);
    const next = Math.min(to, skipSpaces(text, at + 1));
    groups.push(group(text, start, groupEnd));
    joints.push(part(text, groupEnd, next));
    start = next;
    at = next - 1;
  }
  groups.push(group(text, start, to));
  return groups;
}

/** A dot or underscore that belongs to a drawn blank, not one that joins two groups. */
function isDrawn(text: string, at: number): boolean {
  const here = text.charAt(at);
  return (
    isBlankSign(here) &&
    (isBlankSign(text.charAt(at + 1)) || isBlankSign(text.charAt(at - 1)) || at + 1 >= text.length)
  );
}

function group(text: string, from: number, to: number): NumberPart {
  const inner = text.slice(from, to);
  return /[^\s.…_]/.test(inner) ? part(text, from, to) : { text: '', from, to };
}

function isBlankOrSpace(character: string): boolean {
  return /\s/.test(character) || isBlankSign(character);
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}

function trimSpaces(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}

function part(text: string, from: number, to: number): NumberPart {
  return { text: text.slice(from, to), from, to };
}
