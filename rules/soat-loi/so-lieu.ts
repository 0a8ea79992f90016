/** Figures and dates in one manner. Practice, not law: no clause. */
import { defineRule, type Rule, type TextRange } from '../../src/engine/index.js';
import { type DateMention, findDates } from '../../src/text/dates.js';
import type { Passage, Prose } from '../prose/prose.js';
import { proseIn } from '../prose/word-rule.js';

/** Manners that cannot be taken for each other: `1.234.567`, `1.234,5`; `1,234,567`, `1,234.5`. */
const DOTTED = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}(?:\.\d{3})+,\d+$/;
const COMMAED = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+\.\d+$/;

interface Figures {
  readonly dotted: TextRange[];
  readonly commaed: TextRange[];
}

function figuresIn(prose: Prose): Figures {
  const found: Figures = { dotted: [], commaed: [] };
  prose.words.forEach(({ kind, text }, at) => {
    if (kind !== 'number' || text.length < 5) return;
    if (DOTTED.test(text)) found.dotted.push(prose.place(at, at));
    else if (COMMAED.test(text)) found.commaed.push(prose.place(at, at));
  });
  return found;
}

interface FoundDate {
  readonly date: DateMention;
  readonly place: TextRange;
}

/** Whole dates of the running text, written with figures only. */
function numericDates(prose: Prose): FoundDate[] {
  return prose.passages.filter(isRunning).flatMap((passage) =>
    findDates(passage.text)
      .filter(({ style, valid, year }) => style === 'numeric' && valid && year !== null)
      .map((date) => ({ date, place: passage.place(date.from, date.to) })),
  );
}

function isRunning({ body, first, end }: Passage): boolean {
  return body !== null && body.role !== 'quoted' && body.area !== 'note' && first < end;
}

export const soLieu: Rule = defineRule({
  id: 'soat-loi/so-lieu',
  clause: '',
  level: 'info',
  fix: 'none',
  title: { vi: 'Một cách viết số và ngày', en: 'Figures and dates in one manner' },
  messages: {
    figures: {
      vi: 'Số liệu viết theo hai kiểu: {dotted} số phân nhóm bằng dấu chấm, {commaed} số bằng dấu phẩy; nên viết thống nhất (1.234.567,8).',
      en: 'Figures are grouped in two manners: {dotted} with dots, {commaed} with commas; one should be kept (1.234.567,8).',
      mend: { vi: 'Đổi dấu phẩy phân nhóm thành dấu chấm.', en: 'Change grouping commas into dots.' },
    },
    dates: {
      vi: 'Ngày viết bằng số theo nhiều kiểu ({forms}); nên viết thống nhất một kiểu.',
      en: 'Dates in figures have several forms ({forms}); one should be kept.',
      mend: { vi: 'Viết các ngày theo cùng một dấu ngăn cách.', en: 'Write all dates with one separator.' },
    },
  },
  target: proseIn,
  *check(prose, context) {
    const { dotted, commaed } = figuresIn(prose);
    if (dotted.length > 0 && commaed.length > 0) {
      const fewer = commaed.length <= dotted.length ? commaed : dotted;
      yield context.finding('figures', { dotted: dotted.length, commaed: commaed.length }, fewer);
    }
    const dates = numericDates(prose);
    const bySign = new Map<string, FoundDate[]>();
    for (const found of dates)
      bySign.set(found.date.separator, [...(bySign.get(found.date.separator) ?? []), found]);
    if (bySign.size < 2) return;
    const groups = [...bySign.values()].sort((a, b) => b.length - a.length);
    const forms = groups.map((group) => group[0]!.date.text).join('; ');
    yield context.finding(
      'dates',
      { forms },
      groups
        .slice(1)
        .flat()
        .map(({ place }) => place),
    );
  },
});
