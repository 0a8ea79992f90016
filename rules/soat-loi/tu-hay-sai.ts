/** Words often confused. Practice, not law: no clause. */
import { type Bilingual, defineRule, type Rule } from '../../src/engine/index.js';
import { capitalise, startsUpper } from '../../src/text/case.js';
import { type CommonSlip, commonSlips, type SlipKind } from '../data/common-slips.js';
import { putCorrected } from '../mend/words.js';
import { NameTree } from '../prose/names.js';
import type { Prose } from '../prose/prose.js';
import { isQuoted } from '../prose/quotes.js';
import { alike, type Slip } from '../prose/slips.js';
import { proseIn } from '../prose/word-rule.js';

const REASONS: Readonly<Record<SlipKind, Bilingual>> = {
  sx: { vi: 'nhầm s với x', en: 's for x or x for s' },
  tone: { vi: 'nhầm dấu hỏi với dấu ngã', en: 'one tone mark for another' },
  chtr: { vi: 'nhầm ch với tr', en: 'ch for tr or tr for ch' },
  letter: { vi: 'từ này hay bị viết sai', en: 'a word often misspelt' },
};

let tree: NameTree<SlipKind> | undefined;
const byWrong = new Map<string, CommonSlip>(commonSlips.map((slip) => [slip.wrong, slip]));

function slipTree(): NameTree<SlipKind> {
  const made = new NameTree<SlipKind>();
  for (const { wrong, kind } of commonSlips) made.add(wrong, kind);
  return made;
}

interface Confused extends Slip {
  readonly reason: Bilingual;
}

/** Slips outside names and quotations: no word but the first may be capital. */
function* confusions(prose: Prose): Iterable<Confused> {
  tree ??= slipTree();
  for (const { name, first, last } of tree.find(prose)) {
    const known = byWrong.get(name.text);
    const words = prose.words.slice(first, last + 1);
    const small = words.every(
      ({ shape }, index) => shape === 'lower' || (index === 0 && shape === 'capital'),
    );
    if (!known || !small || isQuoted(prose, first) || isApart(prose, known, first, last)) continue;
    const actual = prose.text(first, last);
    const expected = startsUpper(actual) ? capitalise(known.right) : known.right;
    yield { place: prose.place(first, last), actual, expected, reason: REASONS[name.kind] };
  }
}

/** The syllables belong to the words at their sides. */
function isApart(prose: Prose, known: CommonSlip, first: number, last: number): boolean {
  const before = prose.gap(first) === 'space' ? prose.near(first, -1)?.key : undefined;
  const after = prose.near(last, 1);
  return (
    (before !== undefined && known.notAfter.includes(before)) ||
    (after !== null && prose.gap(last + 1) === 'space' && known.notBefore.includes(after.key))
  );
}

export const tuHaySai: Rule = defineRule({
  id: 'soat-loi/tu-hay-sai',
  clause: '',
  level: 'warning',
  fix: 'unsafe',
  title: { vi: 'Từ hay viết sai', en: 'Words often misspelt' },
  messages: {
    word: {
      vi: '“{actual}” nên viết là “{expected}” ({reason}).',
      en: '“{actual}” should be “{expected}” ({reason}).',
    },
  },
  mend: { vi: 'Sửa “{actual}” thành “{expected}”.', en: 'Change “{actual}” to “{expected}”.' },
  target: proseIn,
  *check(prose, context) {
    for (const group of alike(confusions(prose))) {
      const { actual, expected, reason } = group[0] as Confused;
      const places = group.map(({ place }) => place);
      const details = { actual, expected, corrected: places.map(() => expected) };
      yield context.finding('word', { actual, expected, reason }, places, details);
    }
  },
  repair: putCorrected,
});
