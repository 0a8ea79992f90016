/** Numbers of phần, chương, mục, tiểu mục, điều, khoản. Phụ lục I, Phần I, Mục II, khoản 6 điểm đ. */
import type { Anatomy, StructureKind, StructureNode } from '../../src/anatomy/types.js';
import {
  type Bilingual,
  defineRule,
  type FindingOf,
  type Repair,
  type Rule,
  type RuleContext,
} from '../../src/engine/index.js';
import { fold } from '../../src/text/fold.js';
import { formatRoman } from '../../src/text/roman.js';
import { rewordHeads, setLabels, unitsAt } from './mend.js';
import { listsOf, rowsEitherWay, rowsOf } from './rows.js';
import { type Break, breaksOf } from './sequence.js';
import { between, headPlace, previousInBody, type Unit, unitsOf, unitsOfText } from './units.js';

/** Messages of every rule on numbers that follow each other. */
const ORDER = {
  gap: {
    vi: 'Số thứ tự bị nhảy: sau “{before}” là “{found}”.',
    en: 'The numbers leave a gap: “{found}” follows “{before}”.',
  },
  repeat: {
    vi: 'Số thứ tự bị lặp hoặc lùi: sau “{before}” là “{found}”.',
    en: 'A number is repeated or goes back: “{found}” follows “{before}”.',
  },
  unsure: {
    vi: 'Số thứ tự không liên tục ở “{found}”; hãy xem có phải đánh số sai không.',
    en: 'The numbers do not run on at “{found}”; see whether it is misnumbered.',
  },
} as const;

/** And of those that ask for a kind of numeral. */
const NUMERAL = {
  numeral: {
    vi: 'Số thứ tự của “{found}” phải dùng {asked}.',
    en: 'The number of “{found}” must be in {asked}.',
  },
} as const;

const MEND: Bilingual = {
  vi: 'Đánh lại số thứ tự cho liên tục, rồi rà lại các chỗ dẫn chiếu tới số cũ.',
  en: 'Number them again without gap, then check what refers to the old numbers.',
};

type OrderContext = RuleContext<typeof ORDER>;

const text = ({ head }: StructureNode): string => head.text.trim();

/** Findings on the breaks of rows, one for each kind of mistake. */
function* order(
  rows: readonly (readonly StructureNode[])[],
  context: OrderContext,
  sure: (at: Break) => boolean,
) {
  const breaks = rows.flatMap(breaksOf).map((found) => ({ found, sure: sure(found) }));
  for (const kind of ['gap', 'repeat'] as const) {
    const own = breaks
      .filter(({ found, sure: known }) => known && found.kind === kind)
      .map(({ found }) => found);
    const [first] = own;
    if (first?.before)
      yield context.finding(
        kind,
        { before: text(first.before), found: text(first.node) },
        own.map(({ node }) => headPlace(node)),
        // A number left out or said twice: which one is meant is for a person to say.
        { expected: String(first.asked), actual: first.node.number, fix: 'none' },
      );
  }
  const doubtful = breaks.filter(({ sure: known }) => !known).map(({ found }) => found);
  const [first] = doubtful;
  if (first)
    yield context.finding(
      'unsure',
      { found: text(first.node) },
      doubtful.map(({ node }) => headPlace(node)),
      { outcome: 'review', fix: 'none' },
    );
}

/** A first number above 1, or 1 again, may have its reason; a gap or a repeat in a row has none. */
const isMistake = ({ kind }: Break): boolean => kind === 'gap' || kind === 'repeat';

function* numerals(
  units: readonly StructureNode[],
  right: RegExp,
  asked: Bilingual,
  context: RuleContext<typeof NUMERAL>,
) {
  const wrong = units.filter(({ number }) => !right.test(number));
  const [first] = wrong;
  if (first)
    yield context.finding('numeral', { found: text(first), asked }, wrong.map(headPlace), {
      expected: asked,
      actual: first.number,
    });
}

/** Numbers in the numerals asked for. */
function* inNumerals(
  { messageId, places }: FindingOf<typeof ORDER & typeof NUMERAL>,
  units: readonly Unit[],
  numerals: 'decimal' | 'upperRoman',
  anatomy: Anatomy,
): Iterable<Repair> {
  if (messageId !== 'numeral') return;
  const nodes = unitsAt(
    units.map(({ node }) => node),
    places,
  );
  const numeral = ({ number, value }: StructureNode) =>
    value === null ? number : numerals === 'decimal' ? String(value) : formatRoman(value);
  yield* rewordHeads(nodes, anatomy, (words, node) => words.replace(node.number, numeral(node)));
  yield* setLabels(nodes, { numberFormat: numerals });
}

const target =
  (...kinds: readonly StructureKind[]) =>
  (anatomy: Anatomy): Unit[] =>
    unitsOf(anatomy, ...kinds);

const ofKind = (units: readonly Unit[], kind: StructureKind) =>
  units.filter(({ node }) => node.kind === kind);

export const phanChuongSo: Rule = defineRule({
  id: 'bo-cuc/phan-chuong-so',
  clause: 'I/II.6.đ',
  level: 'error',
  fix: 'unsafe',
  target: target('phan', 'chuong'),
  title: { vi: 'Số thứ tự của phần, chương', en: 'Numbers of parts and chapters' },
  messages: { ...ORDER, ...NUMERAL },
  mend: MEND,
  *check(units, context) {
    const nodes = units.map(({ node }) => node);
    yield* numerals(nodes, /^[IVXLC]+$/, { vi: 'chữ số La Mã', en: 'Roman numerals' }, context);
    yield* order(
      [...rowsEitherWay(ofKind(units, 'phan')), ...rowsEitherWay(ofKind(units, 'chuong'))],
      context,
      isMistake,
    );
  },
  repair: (finding, { anatomy }) =>
    inNumerals(finding, unitsOf(anatomy, 'phan', 'chuong'), 'upperRoman', anatomy),
});

export const mucSo: Rule = defineRule({
  id: 'bo-cuc/muc-so',
  clause: 'I/II.6.đ',
  level: 'error',
  fix: 'unsafe',
  target: target('muc', 'tieuMuc', 'mucLaMa'),
  title: { vi: 'Số thứ tự của mục, tiểu mục', en: 'Numbers of sections and subsections' },
  messages: { ...ORDER, ...NUMERAL },
  mend: MEND,
  *check(units, context) {
    const { anatomy } = context;
    const worded = units.filter(({ node }) => node.kind !== 'mucLaMa').map(({ node }) => node);
    yield* numerals(worded, /^\d+$/, { vi: 'chữ số Ả Rập', en: 'Arabic numerals' }, context);
    yield* order([...rowsOf(ofKind(units, 'muc')), ...rowsOf(ofKind(units, 'tieuMuc'))], context, isMistake);
    // Roman numbers without a word also count other things: another list may begin, a number may be typed as text.
    const lists = rowsOf(ofKind(units, 'mucLaMa')).flatMap((row) => listsOf(row, anatomy));
    yield* order(
      lists.filter((list) => list[0]?.value === 1),
      context,
      (found) => isCertain(found, anatomy),
    );
  },
  repair: (finding, { anatomy }) =>
    inNumerals(finding, unitsOf(anatomy, 'muc', 'tieuMuc'), 'decimal', anatomy),
});

export const dieuSo: Rule = defineRule({
  id: 'bo-cuc/dieu-so',
  clause: 'I/II.6.đ',
  level: 'error',
  fix: 'none',
  target: target('dieu'),
  title: { vi: 'Các điều được đánh số liên tục', en: 'Articles are numbered without gap' },
  messages: ORDER,
  mend: MEND,
  *check(units, context) {
    const row = units.map(({ node }) => node);
    yield* order([row], context, (found) => isCertain(found, context.anatomy));
  },
});

export const khoanSo: Rule = defineRule({
  id: 'bo-cuc/khoan-so',
  clause: 'I/II.6.đ',
  level: 'error',
  fix: 'none',
  target: (anatomy) => unitsOfText(anatomy, 'khoan'),
  title: { vi: 'Các khoản được đánh số liên tục', en: 'Clauses are numbered without gap' },
  messages: ORDER,
  mend: MEND,
  *check(units, context) {
    const { anatomy } = context;
    const rows = rowsOf(units).flatMap((row) => listsOf(row, anatomy));
    yield* order(rows, context, (found) => isCertain(found, anatomy));
  },
});

/** Neither quoted from a document that is amended, nor the first of a list that a colon leads to, nor a unit that was not read as one. */
function isCertain(found: Break, anatomy: Anatomy): boolean {
  if (!isMistake(found) || amends(anatomy) || isMissedBetween(found, anatomy)) return false;
  const above = found.before && previousInBody(anatomy, found.node.paragraph);
  return !above || !/:\s*[“"]?$/.test(above.paragraph.text);
}

/** The number that is left out stands at the head of a paragraph between that was not read as a unit. */
function isMissedBetween({ before, node, asked, kind }: Break, anatomy: Anatomy): boolean {
  if (!before || kind !== 'gap') return false;
  const missed = new RegExp(`^\\W{0,3}(?:\\S{4}\\W{0,3})?${asked}(?!\\d)`);
  return between(anatomy, before.paragraph, node.paragraph).some(({ paragraph }) =>
    missed.test(`${paragraph.label?.text ?? ''}${paragraph.text}`.trimStart()),
  );
}

/** A document that amends others quotes their articles, not always inside quotation marks. */
function amends({ components }: Anatomy): boolean {
  const lines = [...(components.get('tenLoai')?.lines ?? []), ...(components.get('trichYeu')?.lines ?? [])];
  return lines.some((line) => /sửa đổi|bổ sung|đính chính/.test(fold(line.text)));
}
