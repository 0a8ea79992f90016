/** Viện dẫn phần, chương, mục, tiểu mục, điều, khoản, điểm: Phụ lục II, Mục V, khoản 7. */
import type { Rule } from '../../src/engine/index.js';
import type { Word } from '../../src/text/words.js';
import { mayOpen } from '../prose/position.js';
import type { Prose } from '../prose/prose.js';
import { isQuoted } from '../prose/quotes.js';
import { recased, type Slip } from '../prose/slips.js';
import { wordRule } from '../prose/word-rule.js';

const FIGURE = /^\d{1,3}(?:\.\d{1,2})*[a-zđ]?$/;
const ROMAN = /^[IVX]{1,6}$/;
const DIEM = /^[a-zđ]\d?$/;

/** Whether a word numbers a part of a document: `5`, `5a`, `II`. */
function isNumber(word: Word | null): boolean {
  return word !== null && (FIGURE.test(word.text) || ROMAN.test(word.text));
}

/** Parts of a document, the smallest first. */
const PARTS: readonly string[] = ['điểm', 'khoản', 'điều', 'mục', 'chương', 'phần'];
const BETWEEN: ReadonlySet<string> = new Set(['và', 'hoặc', 'đến', 'các', 'tiểu']);

/** Words before which a part of a document is cited. */
const CITING: ReadonlySet<string> = new Set(
  'tại theo của và hoặc các điểm khoản điều từ đến định bởi trong này như'.split(' '),
);

/** Farthest that a list of numbers goes on before the part that they belong to. */
const REACH = 10;

/** Whether a list of numbers, khoản and điểm from here leads to a higher part: `2, 3 và 5 Điều 7`. */
function leadsHigher(prose: Prose, at: number): boolean {
  const own = PARTS.indexOf(prose.words[at]!.key);
  for (let ahead = 1; ahead <= REACH; ahead++) {
    const word = prose.near(at, ahead);
    if (!word || prose.gap(at + ahead) === 'other') return false;
    const part = PARTS.indexOf(word.key);
    if (part > 1 && part !== own) return part > own && isNumber(prose.near(at, ahead + 1));
    if (part < 0 && !isNumber(word) && !DIEM.test(word.text) && !BETWEEN.has(word.key)) return false;
  }
  return false;
}

/** `điều 5`, which a citation writes with a capital. */
function* dieu(prose: Prose): Iterable<Slip> {
  for (const at of prose.at('điều')) {
    if (prose.words[at]!.shape !== 'lower' || !isNumber(prose.near(at, 1)) || prose.gap(at + 1) !== 'space')
      continue;
    if (at === prose.passageOf(at).first || isQuoted(prose, at)) continue;
    if (prose.gap(at) === 'space' && prose.near(at, -1)?.kind === 'number' && !isCited(prose, at)) continue;
    const slip = recased(prose, at, ['capital']);
    if (slip) yield slip;
  }
}

/** `Khoản 2 Điều 5`, `Điểm a khoản 2`, which a citation writes small. */
function* khoanDiem(prose: Prose): Iterable<Slip> {
  for (const at of prose.at('khoản', 'điểm')) {
    const word = prose.words[at]!;
    if (word.shape !== 'capital' || prose.gap(at + 1) !== 'space' || mayOpen(prose, at)) continue;
    const number = prose.near(at, 1);
    const diem = word.key === 'điểm' && number !== null && DIEM.test(number.text);
    if (!diem && !isNumber(number)) continue;
    if (isQuoted(prose, at) || !(leadsHigher(prose, at) || (word.key === 'khoản' && isCited(prose, at))))
      continue;
    const slip = recased(prose, at, ['small']);
    if (slip) yield slip;
  }
}

/** A lower part and its number, or a word of citing, stands before. */
function isCited(prose: Prose, at: number): boolean {
  return CITING.has(prose.near(at, -1)?.key ?? '') || followsLower(prose, at);
}

/** `điểm a` before khoản, `khoản 2` before Điều. */
function followsLower(prose: Prose, at: number): boolean {
  const number = prose.near(at, -1);
  const part = PARTS.indexOf(prose.near(at, -2)?.key ?? '');
  if (number === null || part < 0 || part >= PARTS.indexOf(prose.words[at]!.key)) return false;
  return (isNumber(number) || DIEM.test(number.text)) && prose.gap(at) !== 'other';
}

/** Words that make one noun with mục, phần or chương: danh mục, hạng mục. */
const COMPOUNDS: ReadonlySet<string> = new Set(
  'danh chuyên hạng đề khoản đầu cổ thành cấu hợp trúng tên loại môn'.split(' '),
);
/** The first two words of documents whose parts are cited, `Luật` aside. */
const DOCUMENTS: ReadonlySet<string> = new Set([
  'nghị định',
  'nghị quyết',
  'thông tư',
  'quyết định',
  'quy định',
  'quy chế',
  'điều lệ',
  'công văn',
  'kế hoạch',
  'hướng dẫn',
  'chỉ thị',
  'phụ lục',
  'hiến pháp',
  'bộ luật',
]);

/** `mục II Chương I`, `chương II của Luật`, `phần I Phụ lục`, which a citation writes with a capital. */
function* mucChuongPhan(prose: Prose): Iterable<Slip> {
  for (const at of prose.at('mục', 'chương', 'phần')) {
    if (prose.words[at]!.shape !== 'lower' || !isNumber(prose.near(at, 1)) || prose.gap(at + 1) !== 'space')
      continue;
    const before = prose.near(at, -1);
    if (before === null || COMPOUNDS.has(before.key) || isQuoted(prose, at)) continue;
    if (before.kind === 'number' && prose.gap(at) === 'space' && !followsLower(prose, at)) continue;
    if (!isChained(prose, at)) continue;
    const minor = before.key === 'tiểu';
    const slip = minor ? recased(prose, at - 1, ['capital', 'small']) : recased(prose, at, ['capital']);
    if (slip) yield slip;
  }
}

/** Other parts, or the document itself, stand at its side. */
function isChained(prose: Prose, at: number): boolean {
  if (followsLower(prose, at) || leadsHigher(prose, at)) return true;
  const owner = prose.near(at, 2)?.key === 'của' ? 3 : 2;
  const next = prose.near(at, owner);
  if (next?.shape !== 'capital' || prose.gap(at + owner) !== 'space') return false;
  return next.key === 'luật' || DOCUMENTS.has(`${next.key} ${prose.near(at, owner + 1)?.key}`);
}

export const vienDanDieuKhoan: Rule = wordRule({
  id: 'viet-hoa/vien-dan-dieu-khoan',
  clause: 'II/V.7',
  level: 'warning',
  fix: 'safe',
  title: {
    vi: 'Viết hoa khi viện dẫn phần, chương, mục, điều, khoản, điểm',
    en: 'Capitals in citations of parts, chapters, sections and articles',
  },
  reason: {
    vi: 'khi viện dẫn, viết hoa phần, chương, mục, tiểu mục, điều; viết thường khoản, điểm',
    en: 'a citation writes phần, chương, mục, tiểu mục, điều with a capital, khoản and điểm without',
  },
  *slips(prose) {
    yield* dieu(prose);
    yield* khoanDiem(prose);
    yield* mucChuongPhan(prose);
  },
});
