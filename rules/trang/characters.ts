/** Ký tự lạ trong chữ tiếng Việt: Phụ lục I, Phần I, Mục I, khoản 4. */
import type { Anatomy, ComponentKind } from '../../src/anatomy/types.js';
import { type Bilingual, defineRule, type TextRange } from '../../src/engine/index.js';
import { type Paragraph, runAt } from '../../src/model/index.js';
import { asMeant, ETH_LETTER, INVISIBLE, looksLatin } from '../../src/text/strange.js';
import { reworded } from '../mend/words.js';
import { legacyText } from './encoding.js';
import { isSymbolFont } from './fonts.js';
import { printedParagraphs } from './visible-text.js';

type Kind = 'eth' | 'alike' | 'invisible' | 'private' | 'space';

interface Strange extends TextRange {
  readonly kind: Kind;
}

const NAMES: Readonly<Record<Kind, Bilingual>> = {
  eth: { vi: 'chữ Ð, ð (Eth) thay cho Đ, đ', en: 'the letter Eth (Ð, ð) in place of Đ, đ' },
  alike: {
    vi: 'chữ cái Nga, Hy Lạp giống chữ cái La-tinh',
    en: 'Cyrillic or Greek letters that look like Latin',
  },
  invisible: { vi: 'ký tự không nhìn thấy trong chữ', en: 'invisible characters inside words' },
  private: { vi: 'ký tự vùng dùng riêng', en: 'private-use characters' },
  space: { vi: 'dấu cách không ngắt trong cụm từ cố định', en: 'non-breaking spaces inside a fixed phrase' },
};

const OTHER_SCRIPT = /[\u0370-\u03ff\u0400-\u04ff]/;
const LATIN = /\p{Script=Latin}/u;
const WORD_IN_TWO_SCRIPTS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+/gu;
const ANY =
  /[\u00d0\u00f0\u0189\u0256\u0370-\u03ff\u0400-\u04ff\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\ue000-\uf8ff]/;

function ranges(paragraph: Paragraph, pattern: RegExp, kind: Kind): Strange[] {
  return Array.from(paragraph.text.matchAll(pattern), ({ 0: text, index }) => ({
    paragraph,
    from: index,
    to: index + text.length,
    kind,
  }));
}

/** Look-alikes inside a word that has Latin letters too; whole words of another script are foreign words or formulas. */
function alikeIn(paragraph: Paragraph): Strange[] {
  if (!OTHER_SCRIPT.test(paragraph.text)) return [];
  return ranges(paragraph, WORD_IN_TWO_SCRIPTS, 'alike').flatMap((word) => {
    const text = paragraph.text.slice(word.from, word.to);
    if (!LATIN.test(text)) return [];
    return [...text].flatMap((letter, at) =>
      looksLatin(letter) ? [{ ...word, from: word.from + at, to: word.from + at + 1 }] : [],
    );
  });
}

function strangeIn(paragraph: Paragraph): Strange[] {
  if (!ANY.test(paragraph.text)) return [];
  const found = [
    ...ranges(paragraph, ETH_LETTER, 'eth'),
    ...alikeIn(paragraph),
    ...ranges(paragraph, INVISIBLE, 'invisible'),
    ...ranges(paragraph, /[\ue000-\uf8ff]/g, 'private'),
  ];
  return found.filter(isPlainText).sort((a, b) => a.from - b.from);
}

/** Not hidden, no `w:sym`, no formula, no sign of a symbol font. */
function isPlainText({ paragraph, from }: Strange): boolean {
  const run = runAt(paragraph, from);
  if (!run || run.format.hidden || run.source === 'symbol' || run.source === 'formula') return false;
  return !isSymbolFont(run.format.fonts.hAnsi) && !isSymbolFont(run.format.fonts.ascii);
}

/** Components that consist of words laid down by the decree. */
const FIXED: readonly ComponentKind[] = ['quocHieu', 'tieuNgu', 'tenLoai', 'lenhBanHanh'];
const NO_BREAK_SPACE = /(?<=\S)[\u00a0\u202f](?=\S)/g;

function spacesInPhrases({ components }: Anatomy): Strange[] {
  return FIXED.flatMap((kind) =>
    (components.get(kind)?.lines ?? []).flatMap(({ paragraph, from, to }) =>
      ranges(paragraph, NO_BREAK_SPACE, 'space').filter((space) => space.from >= from && space.to <= to),
    ),
  );
}

/** Vietnamese with the right letters, the strange ones shown by their code. */
function mended(range: TextRange): string {
  const { text } = range.paragraph;
  let from = range.from;
  let to = range.to;
  while (from > 0 && /\S/.test(text[from - 1]!)) from -= 1;
  while (to < text.length && /\S/.test(text[to]!)) to += 1;
  return asMeant(text.slice(from, to)).replace(/\u00a0/g, ' ');
}

/** What a place of strange characters shall read. */
const plainLetters = (text: string): string =>
  asMeant(text.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')).replace(
    /[\u00a0\u202f]/g,
    ' ',
  );

export const kyTuLa = defineRule({
  id: 'trang/ky-tu-la',
  clause: 'I/I.4',
  level: 'warning',
  fix: 'safe',
  title: { vi: 'Không có ký tự lạ trong chữ tiếng Việt', en: 'No strange characters in Vietnamese words' },
  messages: {
    strange: {
      vi: 'Có {kind} ({count} chỗ); phải gõ bằng đúng chữ cái tiếng Việt.',
      en: 'There are {kind} ({count} places); Vietnamese letters must be used.',
    },
    space: {
      vi: 'Có {kind} ({count} chỗ); nên thay bằng dấu cách thường.',
      en: 'There are {kind} ({count} places); plain spaces are better.',
    },
  },
  mend: {
    vi: 'Xóa rồi gõ lại chữ đó bằng bộ gõ tiếng Việt; nếu nhiều chỗ, dùng Tìm và Thay thế (Ctrl+H).',
    en: 'Delete and type the word again; use Find and Replace (Ctrl+H) where there are many.',
  },
  *check(anatomy, context) {
    const legacy = new Set(legacyText(anatomy.document).map(({ paragraph }) => paragraph));
    const found = printedParagraphs(anatomy.document)
      .filter((paragraph) => !legacy.has(paragraph))
      .flatMap(strangeIn);
    const all = [...found, ...spacesInPhrases(anatomy)];
    for (const kind of Object.keys(NAMES) as Kind[]) {
      const places = all.filter((strange) => strange.kind === kind);
      const [first] = places;
      if (!first) continue;
      const args = { kind: NAMES[kind], count: places.length };
      const details =
        kind === 'private' ? ({ fix: 'none' } as const) : kind === 'alike' ? {} : { expected: mended(first) };
      yield context.finding(kind === 'space' ? 'space' : 'strange', args, places, details);
    }
  },
  repair: ({ places }, { anatomy }) => reworded(places, anatomy, plainLetters),
});
