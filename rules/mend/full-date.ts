/** Dates in full, as khoản 4 điểm b asks. */
import type { DateMention } from '../../src/text/dates.js';

type Parts = Pick<DateMention, 'day' | 'month' | 'year'>;

const padded = (value: number, below: number): string => (value < below ? `0${value}` : String(value));

/** `ngày 05 tháng 3 năm 2020`; null where a part is not filled in. A year of two figures is one of this century. */
export function fullDate({ day, month, year }: Parts): string | null {
  if (!day?.value || !month?.value || !year?.value) return null;
  const full = fullYear(year.raw);
  return full && `ngày ${padded(day.value, 10)} tháng ${padded(month.value, 3)} năm ${full}`;
}

/** A year in four figures; null where it is not known which. */
export function fullYear(raw: string): string | null {
  if (/^\d{4}$/.test(raw)) return raw;
  return /^\d{2}$/.test(raw) && raw !== '20' ? `20${raw}` : null;
}
