/** Abbreviations explained before they are used. Practice, not law: no clause. */
import { defineRule, type Rule } from '../../src/engine/index.js';
import {
  bodyAbbreviations,
  decreeAbbreviations,
  knownAbbreviations,
  plainAbbreviations,
} from '../data/abbreviations.js';
import { documentTypes } from '../data/document-types.js';
import { foreignBodies } from '../data/foreign-bodies.js';
import type { Passage, Prose } from '../prose/prose.js';
import { isQuoted } from '../prose/quotes.js';
import { proseIn } from '../prose/word-rule.js';

/** Those that a reader in an office needs no explanation for. */
const KNOWN: ReadonlySet<string> = new Set(
  [
    ...[...bodyAbbreviations, ...decreeAbbreviations].map(({ short }) => short),
    ...knownAbbreviations,
    ...plainAbbreviations,
    ...documentTypes.map(({ abbreviation }) => abbreviation ?? ''),
    ...foreignBodies.map(({ abbreviation }) => abbreviation),
  ].map((short) => short.toUpperCase()),
);

interface Use {
  /** Words where it stands, the first first. */
  readonly uses: readonly number[];
  /** The word where it stands right after its explanation, or null. */
  readonly explained: number | null;
  /** Something is said of it that may be an explanation. */
  readonly described: boolean;
}

/** Abbreviations of the running text: two to six capitals that are no Vietnamese word, no Roman number and no known letters. */
function abbreviationsIn(prose: Prose): Map<string, Use> {
  const found = new Map<string, Use>();
  for (const { word, places } of prose.spellings) {
    if (word.kind !== 'word' || word.shape !== 'upper' || word.syllable || !isAbbreviation(word.text))
      continue;
    const uses = places.filter(
      (at) => isRunning(prose.passageOf(at)) && !isQuoted(prose, at) && !isJoined(prose, at),
    );
    const explained = places.find((at) => isExplained(prose, at)) ?? null;
    const described = explained !== null || places.some((at) => isDescribed(prose, at));
    found.set(word.text, { uses, explained, described });
  }
  return found;
}

const ROMAN = /^[IVXLC]+$/;
/** Letters of Vietnamese only: F, J, W, Z stand in names of another language. */
const LETTERS = /^[A-EGHIK-VXYĂÂĐÊÔƠƯ]{2,6}$/;

function isAbbreviation(text: string): boolean {
  return LETTERS.test(text) && !ROMAN.test(text) && !KNOWN.has(text);
}

/** Characters looked at on either side of an abbreviation. */
const AROUND = 60;

function around(prose: Prose, at: number): readonly [before: string, after: string] {
  const { text } = prose.passageOf(at);
  const from = prose.offsets[at]!;
  const to = from + prose.words[at]!.text.length;
  return [text.slice(Math.max(0, from - AROUND), from), text.slice(to, to + 12)];
}

/** `(sau đây gọi tắt là PCCC)`, `(viết tắt là PCCC)`, `phòng cháy, chữa cháy (PCCC)`. */
function isExplained(prose: Prose, at: number): boolean {
  const [before, after] = around(prose, at);
  if (!/^[”"]?\s*\)/.test(after)) return false;
  return /[a-zà-ỹđ]\s*\(\s*[“"]?$/.test(before) || /(?:tắt|gọi|viết) là [^()]*$/.test(before);
}

/** `PCCC: ...`, `PCCC (...)`, `PCCC là ...`, `(PCCC-CNCH)`, `gọi tắt là PCCC`. */
function isDescribed(prose: Prose, at: number): boolean {
  const [before, after] = around(prose, at);
  if (/^\s*(?:\(|:|=|là\s|[-–]\s)/.test(after)) return true;
  return /\([^()a-zà-ỹđ]{0,20}$/.test(before) || /(?:tắt|gọi|viết) là [^()]*$/.test(before);
}

function isRunning({ body }: Passage): boolean {
  return body !== null && (body.role === 'text' || body.role === 'list') && body.area === 'main';
}

/** Part of a longer symbol or of words in capitals: `KT-XH`, `GD&ĐT`, `TP HCM`. */
function isJoined(prose: Prose, at: number): boolean {
  const sides = [prose.near(at, -1), prose.near(at, 1)];
  const gaps = [prose.before(at), prose.near(at, 1) ? prose.before(at + 1) : ''];
  return sides.some((word, index) => word?.shape === 'upper' || /[-–/&.+_]/.test(gaps[index]!.trim()));
}

/** An abbreviation that is never explained is named from so many uses on. */
const OFTEN = 3;

export const vietTat: Rule = defineRule({
  id: 'soat-loi/viet-tat',
  clause: '',
  level: 'info',
  fix: 'none',
  title: { vi: 'Giải thích từ viết tắt', en: 'Abbreviations explained' },
  messages: {
    late: {
      vi: '“{short}” dùng trước khi được giải thích; nên viết đầy đủ ở lần đầu, kèm chữ viết tắt trong ngoặc đơn.',
      en: '“{short}” is used before it is explained; it should be written out the first time, with the letters in brackets.',
    },
    never: {
      vi: '“{short}” dùng {count} lần mà không được giải thích; nên viết đầy đủ ở lần đầu, kèm chữ viết tắt trong ngoặc đơn.',
      en: '“{short}” is used {count} times without being explained; it should be written out the first time, with the letters in brackets.',
    },
  },
  target: proseIn,
  *check(prose, context) {
    for (const [short, { uses, explained, described }] of abbreviationsIn(prose)) {
      const first = uses[0];
      if (first === undefined) continue;
      if (explained !== null && first < explained)
        yield context.finding('late', { short }, prose.place(first, first), { actual: short });
      if (!described && uses.length >= OFTEN)
        yield context.finding('never', { short, count: uses.length }, prose.place(first, first), {
          actual: short,
          outcome: 'review',
        });
    }
  },
});
