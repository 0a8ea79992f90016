import { defineSetRule, type NumberedDocument, type Series } from '../../src/engine/index.js';
import { longestOrdered } from './longest-ordered.js';
import { seriesName } from './nhay.js';
import { underOneNumber } from './under-one-number.js';

/** So many out of order are told as one; a larger share means that the numbers are of several rows. */
const MOST_TOLD = 5;
const SHARE = 0.2;

/** A document with a date. */
interface Dated extends NumberedDocument {
  readonly earliest: number;
  readonly latest: number;
}

export const nguocThoiGian = defineSetRule({
  id: 'so-van-ban/nguoc-thoi-gian',
  clause: 'Đ15.1',
  level: 'warning',
  fix: 'none',
  title: { vi: 'Ngày ban hành theo thứ tự của số', en: 'Dates in the order of the numbers' },
  messages: {
    earlier: {
      vi: 'Văn bản {own} ghi {date}, sớm hơn {otherDate} của văn bản {other}; số lớn hơn phải có ngày bằng hoặc muộn hơn.',
      en: '{own} is dated {date}, before {otherDate} of {other}; a higher number must not have an earlier date.',
    },
    later: {
      vi: 'Văn bản {own} ghi {date}, muộn hơn {otherDate} của văn bản {other}; số nhỏ hơn phải có ngày bằng hoặc sớm hơn.',
      en: '{own} is dated {date}, after {otherDate} of {other}; a lower number must not have a later date.',
    },
    many: {
      vi: 'Ngày của {count} trong {total} văn bản {series} năm {year} của {body} không theo thứ tự của số; hãy xem các văn bản này có lấy chung một hệ thống số không.',
      en: 'The dates of {count} of {total} documents {series} of {year} of {body} are out of the order of their numbers; do they take their numbers from one series?',
    },
  },
  mend: {
    vi: 'Đối chiếu sổ đăng ký văn bản đi: số và ngày phải ghi vào sổ cùng lúc; số để dành trước là không đúng quy định.',
    en: 'See the register: number and date are entered at once; numbers are not kept for later.',
  },
  *check(body, context) {
    for (const series of body.series) {
      // Of a number given twice it is told elsewhere; which of the documents keeps it, and so its place in the order, is open.
      const doubled = new Set(underOneNumber(series).flat());
      const dated = series.documents.filter(isDated).filter((one) => !doubled.has(one));
      const kept = longestOrdered(dated, ({ earliest, latest }) => ({ from: earliest, to: latest }));
      const astray = dated.filter((one) => !kept.has(one));
      if (astray.length === 0) continue;
      const review = series.grounds === 'numbers' ? ({ outcome: 'review' } as const) : {};
      if (astray.length > MOST_TOLD && astray.length > dated.length * SHARE) {
        const files = astray.map(({ file }) => file);
        const args = { count: astray.length, total: dated.length, series: seriesName(series) };
        yield context.finding('many', { ...args, year: series.year, body: body.name }, files, {
          outcome: 'review',
        });
        continue;
      }
      for (const own of astray) {
        const found = contradicted(own, dated, kept);
        if (!found) continue;
        const { other, direction } = found;
        const said = {
          own: own.soKyHieu,
          date: dateText(own),
          other: other.soKyHieu,
          otherDate: dateText(other),
        };
        yield context.finding(direction, said, [own.file, other.file], review);
      }
    }
  },
});

const isDated = (document: Series['documents'][number]): document is Dated =>
  document.earliest !== null && document.latest !== null;

/** The nearest document in order that a document contradicts. */
function contradicted(
  own: Dated,
  dated: readonly Dated[],
  kept: ReadonlySet<Dated>,
): { readonly other: Dated; readonly direction: 'earlier' | 'later' } | null {
  const at = dated.indexOf(own);
  const before = dated.findLast((one, index) => index < at && kept.has(one) && one.earliest > own.latest);
  if (before) return { other: before, direction: 'earlier' };
  const behind = dated.find((one, index) => index > at && kept.has(one) && one.latest < own.earliest);
  return behind ? { other: behind, direction: 'later' } : null;
}

/** `ngày 05/3/2026`, or the month alone; the word is that of the decree in both languages. */
function dateText({ earliest, latest }: Dated): { readonly vi: string; readonly en: string } {
  const [year, month, day] = [Math.floor(earliest / 10000), Math.floor(earliest / 100) % 100, earliest % 100];
  const date = [...(earliest === latest ? [String(day).padStart(2, '0')] : []), month, year].join('/');
  return { vi: `${earliest === latest ? 'ngày' : 'tháng'} ${date}`, en: date };
}
