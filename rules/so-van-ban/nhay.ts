import { defineSetRule, type RuleOption, type Series } from '../../src/engine/index.js';

/** Whether the set is all that was issued; else what is missing may lie elsewhere. */
const COMPLETE: RuleOption<boolean> = {
  rule: 'so-van-ban/nhay',
  name: 'complete',
  otherwise: false,
  about: {
    vi: 'Tập văn bản có đủ mọi văn bản đã phát hành trong năm, nên số thiếu nào cũng là số bị bỏ qua.',
    en: 'The set holds every document issued in the year, so that each missing number was left out.',
  },
  takes: { kind: 'boolean' },
};

/** With fewer numbers nothing can be said of what lies between them. */
const FEWEST = 3;
/** A set that holds less of a series is a selection. */
const SHARE = 0.5;
const RANGES_SHOWN = 12;

interface Range {
  readonly from: number;
  readonly to: number;
}

export const nhay = defineSetRule({
  id: 'so-van-ban/nhay',
  clause: 'Đ15.1',
  level: 'warning',
  fix: 'none',
  title: { vi: 'Số liên tiếp trong năm, bắt đầu từ 01', en: 'Numbers running on from 01 within a year' },
  messages: {
    missing: {
      vi: 'Các văn bản {series} năm {year} của {body} từ số {from} đến số {to} thiếu {count} số: {list}; hãy xem các văn bản đó ở đâu hoặc số có bị bỏ qua không.',
      en: 'Of {series} of {year} of {body}, from {from} to {to}, {count} numbers are missing: {list}; see where these documents are, or whether the numbers were left out.',
    },
    skipped: {
      vi: 'Các văn bản {series} năm {year} của {body} thiếu {count} số: {list}; số phải liên tiếp trong năm, bắt đầu từ 01.',
      en: 'Of {series} of {year} of {body}, {count} numbers were left out: {list}; numbers must run on from 01 within a year.',
    },
  },
  mend: {
    vi: 'Đối chiếu sổ đăng ký văn bản đi; số đã cấp mà hủy thì ghi rõ trong sổ, không bỏ trống.',
    en: 'See the register; a number that was given and cancelled is noted there, not left blank.',
  },
  options: [COMPLETE],
  *check(body, context) {
    const complete = context.option(COMPLETE);
    for (const series of body.series) {
      const numbers = [...new Set(series.documents.map(({ number }) => number))];
      const first = complete ? 1 : (numbers[0] ?? 1);
      const last = numbers.at(-1) ?? 0;
      const missing = missingRanges(numbers, first);
      if (missing.length === 0 || !(complete || coversRow(numbers))) continue;
      const args = { series: seriesName(series), year: series.year, body: body.name };
      const said = { ...args, count: sizeOf(missing), list: listOf(missing) };
      const files = besideGaps(series, missing);
      yield complete && series.grounds !== 'numbers'
        ? context.finding('skipped', said, files)
        : context.finding('missing', { ...said, from: first, to: last }, files, { outcome: 'review' });
    }
  },
});

/** What a series is called: its symbols. */
export function seriesName({ symbols }: Series): string {
  const [first = '', second, ...more] = symbols;
  return second === undefined ? first : [first, second].join(', ') + (more.length > 0 ? ', …' : '');
}

function coversRow(numbers: readonly number[]): boolean {
  const span = (numbers.at(-1) ?? 0) - (numbers[0] ?? 0) + 1;
  return numbers.length >= FEWEST && numbers.length / span >= SHARE;
}

function missingRanges(numbers: readonly number[], first: number): Range[] {
  const ranges: Range[] = [];
  let next = first;
  for (const number of numbers) {
    if (number > next) ranges.push({ from: next, to: number - 1 });
    next = number + 1;
  }
  return ranges;
}

const sizeOf = (ranges: readonly Range[]): number =>
  ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);

const twoDigits = (number: number): string => String(number).padStart(2, '0');

function listOf(ranges: readonly Range[]): string {
  const shown = ranges
    .slice(0, RANGES_SHOWN)
    .map(({ from, to }) => (from === to ? twoDigits(from) : `${twoDigits(from)} - ${twoDigits(to)}`));
  return shown.join(', ') + (ranges.length > RANGES_SHOWN ? ', …' : '');
}

/** The documents before and behind each gap. */
function besideGaps({ documents }: Series, gaps: readonly Range[]): string[] {
  const edges = new Set(gaps.slice(0, RANGES_SHOWN).flatMap(({ from, to }) => [from - 1, to + 1]));
  return documents.filter(({ number }) => edges.has(number)).map(({ file }) => file);
}
