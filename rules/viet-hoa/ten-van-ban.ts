/** Tên các loại văn bản: Phụ lục II, Mục V, khoản 6. */
import type { Anatomy } from '../../src/anatomy/types.js';
import type { Rule } from '../../src/engine/index.js';
import { lower } from '../../src/text/case.js';
import { fold } from '../../src/text/fold.js';
import { normativeTypes, otherTypes } from '../data/cited-documents.js';
import { documentTypes } from '../data/document-types.js';
import { mayOpen } from '../prose/position.js';
import type { Prose } from '../prose/prose.js';
import { isQuoted } from '../prose/quotes.js';
import { recased, type Slip } from '../prose/slips.js';
import { wordRule } from '../prose/word-rule.js';
import { nameSlips } from './name-slips.js';

/** A name of a type found in the prose. */
interface TypeFound {
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

let types: Map<string, readonly (readonly string[])[]> | undefined;

/** Types by their first word, each as its words, the longest first. */
function typesByFirst(): Map<string, readonly (readonly string[])[]> {
  if (types) return types;
  const byFirst = new Map<string, string[][]>();
  for (const name of [...documentTypes.map((type) => type.name), ...normativeTypes, ...otherTypes]) {
    const words = fold(name).split(' ');
    const same = byFirst.get(words[0]!) ?? [];
    byFirst.set(
      words[0]!,
      [...same, words].sort((a, b) => b.length - a.length),
    );
  }
  types = byFirst;
  return byFirst;
}

const found = new WeakMap<Prose, readonly TypeFound[]>();

function typesIn(prose: Prose): readonly TypeFound[] {
  let own = found.get(prose);
  if (!own) {
    own = [...findTypes(prose)];
    found.set(prose, own);
  }
  return own;
}

function* findTypes(prose: Prose): Iterable<TypeFound> {
  const byFirst = typesByFirst();
  let done = -1;
  const starts = Int32Array.from(prose.at(...byFirst.keys())).sort();
  for (const first of starts) {
    if (first <= done) continue;
    const words = byFirst
      .get(prose.words[first]!.key)
      ?.find((own) => own.every((word, index) => index === 0 || isNext(prose, first + index, word)));
    if (!words) continue;
    done = first + words.length - 1;
    yield { first, last: done, name: words.join(' ') };
  }
}

function isNext(prose: Prose, at: number, key: string): boolean {
  return prose.near(at - 1, 1)?.key === key && prose.gap(at) === 'space';
}

const NUMBER = /^\d{1,6}[a-z]?\/(?:\d{4}\/)?[A-ZĐ]/;

/** `quyết định số 15/QĐ-UBND`. */
function isNumbered(prose: Prose, { last }: TypeFound): boolean {
  const next = prose.near(last, 1);
  const number = next?.key === 'số' ? prose.near(last, 2) : next;
  return number?.kind === 'code' && NUMBER.test(number.text);
}

/** Types that are verbs or common nouns as well: only their number tells a document. */
const COMMON: ReadonlySet<string> = new Set([
  'quy định',
  'thông báo',
  'hướng dẫn',
  'báo cáo',
  'dự án',
  'đề án',
  'phương án',
  'chương trình',
  'lệnh',
  'kết luận',
  'tuyên bố',
  'thoả thuận',
]);

/** The types of the document itself and of those promulgated with it. */
function ownTypes(anatomy: Anatomy): ReadonlySet<string> {
  const own = documentTypes.filter(({ slug }) => slug === anatomy.loaiVanBan).map(({ name }) => fold(name));
  return new Set([...own, ...anatomy.vanBanKemTheo.map(({ tenLoai }) => fold(lower(tenLoai)))]);
}

/** Words that make of `quyết định này` a decision just spoken of, not the document. */
const GENERIC: ReadonlySet<string> = new Set(['các', 'những', 'ra', 'một', 'mọi', 'mẫu', 'có']);

/** `điều lệ này` in a document of that type. */
function isThis(prose: Prose, type: TypeFound, own: ReadonlySet<string>): boolean {
  if (!isNext(prose, type.last + 1, 'này') || COMMON.has(type.name) || !own.has(type.name)) return false;
  return !GENERIC.has(prose.near(type.first, -1)?.key ?? '');
}

/** `điều lệ Hiệp hội` where `Điều lệ Hiệp hội` stands elsewhere: type and the two words after it. */
function nameAfter(prose: Prose, { name, last }: TypeFound): string | null {
  const next = prose.near(last, 1);
  const second = prose.near(last, 2);
  if (next?.shape !== 'capital' || second === null || prose.gap(last + 1) !== 'space') return null;
  return prose.gap(last + 2) === 'space' ? `${name} ${next.key} ${second.key}` : null;
}

/** How far from its type a document's day or number stands. */
const FAR = 160;

/** `Căn cứ biên bản ... ngày 5/3`: a basis names one document. */
function isBasis(prose: Prose, { first, name }: TypeFound): boolean {
  const passage = prose.passageOf(first);
  if (first !== passage.first + 2 || COMMON.has(name)) return false;
  if (prose.words[first - 2]!.key !== 'căn' || prose.words[first - 1]!.key !== 'cứ') return false;
  const from = prose.offsets[first]!;
  const [cited = ''] = passage.text.slice(from, from + FAR).split(';');
  return /\bngày\s+(?:\d|tháng|[.…])|\bsố\s+\d/.test(cited);
}

/** Types that begin a name of a document in small letters and are no other word. */
const NAMING: ReadonlySet<string> = new Set([
  'điều lệ',
  'quy chế',
  'nội quy',
  'nghị định',
  'thông tư',
  'nghị quyết',
  'pháp lệnh',
  'bộ luật',
  'công ước',
  'hiệp định',
]);

function* typeSlips(prose: Prose, anatomy: Anatomy): Iterable<Slip> {
  const all = typesIn(prose);
  const own = ownTypes(anatomy);
  const named = new Set<string>();
  for (const type of all) {
    if (prose.words[type.first]!.shape !== 'capital' || mayOpen(prose, type.first)) continue;
    const name = nameAfter(prose, type);
    if (name) named.add(name);
  }
  for (const type of all) {
    if (prose.words[type.first]!.shape !== 'lower' || isQuoted(prose, type.first)) continue;
    if (prose.gap(type.first) === 'dash' || type.first === prose.passageOf(type.first).first) continue;
    const sure = isNumbered(prose, type) || isThis(prose, type, own) || isBasis(prose, type);
    const name = NAMING.has(type.name) ? nameAfter(prose, type) : null;
    if (!sure && !(name && named.has(name))) continue;
    const letters = Array.from({ length: type.last - type.first + 1 }, (_, index) =>
      index === 0 ? 'capital' : 'small',
    );
    const slip = recased(
      prose,
      type.first,
      letters as ('capital' | 'small')[],
      type.name === 'hợp đồng' && !isNumbered(prose, type),
    );
    if (slip) yield slip;
  }
}

/** Words before which a law's name is a field of study: `khoa Luật thương mại`. */
const BEFORE_SUBJECTS: ReadonlySet<string> = new Set('khoa ngành môn phần trường nhân sĩ pháp'.split(' '));

export const tenVanBan: Rule = wordRule({
  id: 'viet-hoa/ten-van-ban',
  clause: 'II/V.6',
  level: 'warning',
  fix: 'safe',
  title: { vi: 'Viết hoa tên loại văn bản cụ thể', en: 'Capitals of the type of a particular document' },
  reason: {
    vi: 'nói đến một văn bản cụ thể thì viết hoa chữ cái đầu của tên loại và của âm tiết thứ nhất tạo thành tên gọi văn bản',
    en: 'of a particular document the type and the first syllable of its name are capitalised',
  },
  *slips(prose, anatomy) {
    yield* typeSlips(prose, anatomy);
    yield* nameSlips(prose, ['law'], ({ first }) => BEFORE_SUBJECTS.has(prose.near(first, -1)?.key ?? ''));
  },
});
