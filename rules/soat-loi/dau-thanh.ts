/** Where the tone mark stands: one manner in a document. Practice, not law: no clause. */
import { defineRule, type Rule, type TextRange } from '../../src/engine/index.js';
import { placeTone, type ToneSchool } from '../../src/text/syllable.js';
import { putCorrected } from '../mend/words.js';
import type { Prose } from '../prose/prose.js';
import { isQuoted } from '../prose/quotes.js';
import { proseIn } from '../prose/word-rule.js';

interface Placement {
  readonly word: string;
  readonly place: TextRange;
}

/** Words of either school in a document, those in quotation marks and in capitals left out. */
function placements(prose: Prose): Record<ToneSchool, Placement[]> {
  const found: Record<ToneSchool, number[]> = { old: [], new: [] };
  for (const { word, places } of prose.spellings) {
    if (word.school === null || word.shape === 'upper') continue;
    for (const at of places) if (!isQuoted(prose, at)) found[word.school].push(at);
  }
  const placed = (places: number[]): Placement[] =>
    places.sort((a, b) => a - b).map((at) => ({ word: prose.words[at]!.text, place: prose.place(at, at) }));
  return { old: placed(found.old), new: placed(found.new) };
}

/** Different words of the minority, small, in the order that they appear. */
function sample(found: readonly Placement[]): string[] {
  return [...new Set(found.map(({ word }) => word.toLowerCase()))];
}

const SHOWN = 3;

export const dauThanh: Rule = defineRule({
  id: 'soat-loi/dau-thanh',
  clause: '',
  level: 'info',
  fix: 'safe',
  title: { vi: 'Một cách đặt dấu thanh', en: 'One manner of placing tone marks' },
  messages: {
    mixed: {
      vi: 'Văn bản đặt dấu thanh theo hai kiểu: {fewer} chỗ viết như “{few}”, {more} chỗ theo kiểu “{many}”; nên theo một kiểu.',
      en: 'Tone marks are placed in two manners: {fewer} as in “{few}”, {more} as in “{many}”; one manner should be kept.',
    },
  },
  mend: {
    vi: 'Chọn một kiểu bỏ dấu trong bộ gõ (kiểu cũ: hòa, thủy; kiểu mới: hoà, thuỷ) rồi sửa các chỗ còn lại.',
    en: 'Choose one manner in the keyboard program (old: hòa, thủy; new: hoà, thuỷ) and mend the rest.',
  },
  target: proseIn,
  *check(prose, context) {
    const found = placements(prose);
    if (found.old.length === 0 || found.new.length === 0) return;
    const usual: ToneSchool = found.new.length > found.old.length ? 'new' : 'old';
    const rest = usual === 'new' ? found.old : found.new;
    const words = sample(rest);
    const few = words.slice(0, SHOWN).join(', ');
    const many = words
      .slice(0, SHOWN)
      .map((word) => placeTone(word, usual))
      .join(', ');
    const args = { fewer: rest.length, few, more: found[usual].length, many };
    const places = rest.map(({ place }) => place);
    const corrected = rest.map(({ word }) => placeTone(word, usual));
    yield context.finding('mixed', args, places, { actual: few, expected: many, corrected });
  },
  repair: putCorrected,
});
