/** Spaces. Practice, not law: no clause. */
import { type Bilingual, defineRule, type Rule } from '../../src/engine/index.js';
import { putCorrected } from '../mend/words.js';
import type { Passage, Prose } from '../prose/prose.js';
import { MASK } from '../prose/segment.js';
import { alike, type Slip } from '../prose/slips.js';
import { proseIn } from '../prose/word-rule.js';

type Kind = 'double' | 'before' | 'after' | 'inside';

interface SpaceSlip extends Slip {
  readonly kind: Kind;
}

const REASONS: Readonly<Record<Kind, Bilingual>> = {
  double: { vi: 'thừa dấu cách giữa hai từ', en: 'more than one space between words' },
  before: { vi: 'thừa dấu cách trước dấu câu', en: 'a space before the sign' },
  after: { vi: 'thiếu dấu cách sau dấu câu', en: 'no space after the sign' },
  inside: { vi: 'thừa dấu cách bên trong dấu ngoặc', en: 'a space inside the bracket or quotation mark' },
};

/** From four spaces on people align words or leave a blank to fill; the whole paragraph is left alone then. */
const ALIGNED = /[ \u00a0]{4}|\t.*\t/;

function* spaceSlips(prose: Prose, template: boolean): Iterable<SpaceSlip> {
  let passage: Passage | null = null;
  let aligned = false;
  for (const [index, at] of prose.afterSigns.entries()) {
    const gap = prose.signs[index]!;
    if (gap === ', ' || gap === '. ' || gap === '; ') continue;
    const own = prose.passageOf(at);
    if (own !== passage) {
      passage = own;
      aligned = template || ALIGNED.test(own.text);
    }
    yield* inGap(prose, own, at, gap, aligned);
  }
  for (const own of prose.passages) if (own.end > own.first) yield* atEnd(prose, own);
}

const DOUBLE = /^[ \u00a0]{2,3}$/;
const BEFORE = /^([ \u00a0])([,;:!?)](?![)])|\.(?![./…\d]))(?=\s|$|[”"])/;
const INSIDE = /([(“«])[ \u00a0](?=$|[“(])/;
const CLOSING = /^[ \u00a0]([”»)])/;

function* inGap(
  prose: Prose,
  passage: Passage,
  at: number,
  gap: string,
  aligned: boolean,
): Iterable<SpaceSlip> {
  const from = prose.offsets[at]! - gap.length;
  const make = (kind: Kind, start: number, actual: string, expected: string): SpaceSlip => ({
    kind,
    place: passage.place(from + start, from + start + actual.length),
    actual,
    expected,
  });
  if (gap.length === 1) {
    if (isGlued(prose, at, gap)) yield make('after', 0, gap, `${gap} `);
    return;
  }
  if (aligned) return;
  if (DOUBLE.test(gap)) {
    if (!isBlank(prose, at)) yield make('double', 0, gap, ' ');
    return;
  }
  const before = BEFORE.exec(gap);
  if (before && isWord(prose, at - 1) && !isName(prose, at, gap) && !isOwnColon(prose, at - 1, before[2]))
    yield make('before', 0, before[0], before[0].trim());
  const inside = INSIDE.exec(gap);
  if (inside) yield make('inside', inside.index, inside[0], inside[0].trim());
  const closing = before ? null : CLOSING.exec(gap);
  if (closing) yield make('inside', 0, closing[0], closing[0].trim());
}

/** Words between which a wide space is a blank to fill in. */
const BLANK_WORDS: ReadonlySet<string> = new Set(['ngày', 'tháng', 'năm', 'số', 'quý', 'lúc', 'giờ']);

function isBlank(prose: Prose, at: number): boolean {
  return BLANK_WORDS.has(prose.words[at - 1]!.key) || BLANK_WORDS.has(prose.words[at]!.key);
}

/** The colon of Kính gửi and of Nơi nhận, which rules of their own speak of. */
function isOwnColon(prose: Prose, at: number, sign: string | undefined): boolean {
  if (sign !== ':' || at < 1) return false;
  const words = `${prose.words[at - 1]!.key} ${prose.words[at]!.key}`;
  return words === 'kính gửi' || words === 'kính gởi' || words === 'nơi nhận';
}

/** `.NET`: a dot that belongs to the word after it. */
function isName(prose: Prose, at: number, gap: string): boolean {
  const { syllable, shape } = prose.words[at]!;
  return gap.endsWith('.') && !(syllable && shape !== 'upper');
}

function isWord(prose: Prose, at: number): boolean {
  const { kind } = prose.words[at]!;
  return kind === 'word' || kind === 'number';
}

/** `Nội vụ,Sở`, `công tác.Sở`: a sign of a sentence between two Vietnamese words without a space. */
function isGlued(prose: Prose, at: number, gap: string): boolean {
  if (gap !== ',' && gap !== ';' && gap !== '.' && gap !== ':') return false;
  const [left, right] = [prose.words[at - 1]!, prose.words[at]!];
  if (left.kind !== 'word' || right.kind !== 'word' || right.text.length < 2 || !right.syllable) return false;
  const spelt = left.syllable && (left.marked || left.text.length > 2);
  if (gap === ':' && (UNITS_OF_TIME.has(left.key) || UNITS_OF_TIME.has(right.key))) return false;
  if (gap !== '.') return spelt || (left.shape === 'upper' && right.marked);
  return spelt && left.shape === 'lower' && right.shape === 'capital';
}

/** Patterns such as `giờ:phút:giây`. */
const UNITS_OF_TIME: ReadonlySet<string> = new Set(['giờ', 'phút', 'giây']);

/** `công tác .` at the end of a paragraph. */
function* atEnd(prose: Prose, passage: Passage): Iterable<SpaceSlip> {
  const last = passage.end - 1;
  const from = prose.offsets[last]! + prose.words[last]!.text.length;
  if (passage.text.length - from < 2) return;
  const found = AT_END.exec(passage.text.slice(from, from + 4));
  if (!found || !isWord(prose, last) || passage.text.includes(MASK)) return;
  if (found[1] === ':' && passage.body?.role === 'table') return;
  if (isOwnColon(prose, last, found[1])) return;
  yield {
    kind: 'before',
    place: passage.place(from, from + found[0].length),
    actual: found[0],
    expected: found[0].trim(),
  };
}

const AT_END = /^[ \u00a0]([,;:!?]|\.(?![./…]))(?=\s|$)/;

export const khoangTrang: Rule = defineRule({
  id: 'soat-loi/khoang-trang',
  clause: '',
  level: 'info',
  fix: 'safe',
  title: { vi: 'Dấu cách', en: 'Spaces' },
  messages: {
    space: {
      vi: '{count} chỗ {reason}; nên gõ “{expected}” thay cho “{actual}”.',
      en: '{count} places with {reason}: “{actual}” should be “{expected}”.',
    },
  },
  mend: {
    vi: 'Bấm Ctrl+H, tìm “{actual}” và thay bằng “{expected}”.',
    en: 'Press Ctrl+H and replace “{actual}” with “{expected}”.',
  },
  target: proseIn,
  *check(prose, context) {
    for (const group of alike(spaceSlips(prose, context.anatomy.template))) {
      const { actual, expected, kind } = group[0] as SpaceSlip;
      const args = { count: group.length, reason: REASONS[kind], actual, expected };
      yield context.finding(
        'space',
        args,
        group.map(({ place }) => place),
        { actual, expected, corrected: group.map(() => expected) },
      );
    }
  },
  repair: putCorrected,
});
