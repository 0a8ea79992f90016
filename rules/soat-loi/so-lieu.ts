/** Figures and dates in one manner. Practice, not law: no clause. */
import { defineRule, type Rule, type TextRange } from '../../src/engine/index.js';
import { isCalendarDate } from '../../src/text/calendar.js';
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
  for (const { word, places } of prose.spellings) {
    if (word.kind !== 'number' || word.text.length < 5) continue;
    const manner = DOTTED.test(word.text) ? found.dotted : COMMAED.test(word.text) ? found.commaed : null;
    if (manner) for (const at of places) manner.push(prose.place(at, at));
  }
  return found;
}

interface FoundDate {
  readonly text: string;
  readonly separator: string;
  readonly at: number;
}

const DATE = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

/** Whole dates of the running text, written with figures only. */
function numericDates(prose: Prose): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { word, places } of prose.spellings) {
    const [, day, separator, month, year] = (word.kind === 'number' && DATE.exec(word.text)) || [];
    if (separator === undefined || !isCalendarDate(Number(day), Number(month), Number(year))) continue;
    for (const at of places)
      if (isRunning(prose.passageOf(at))) found.push({ text: word.text, separator, at });
  }
  return found.sort((a, b) => a.at - b.at);
}

function isRunning({ body }: Passage): boolean {
  return body !== null && body.role !== 'quoted' && body.area !== 'note';
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
    for (const found of dates) {
      const same = bySign.get(found.separator);
      if (same) same.push(found);
      else bySign.set(found.separator, [found]);
    }
    if (bySign.size < 2) return;
    const groups = [...bySign.values()].sort((a, b) => b.length - a.length);
    const forms = groups.map((group) => group[0]!.text).join('; ');
    yield context.finding(
      'dates',
      { forms },
      groups
        .slice(1)
        .flat()
        .map(({ at }) => prose.place(at, at)),
    );
  },
});
