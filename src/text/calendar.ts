const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a day exists in the calendar; a month, or a year, that is not known (null) may be any. */
export function isCalendarDate(day: number | null, month: number | null, year: number | null): boolean {
  if (year !== null && (year < 1 || year > 9999)) return false;
  if (month !== null && (month < 1 || month > 12)) return false;
  if (day === null) return true;
  if (day < 1 || day > (month === null ? 31 : (DAYS[month - 1] ?? 0))) return false;
  return !(day === 29 && month === 2 && year !== null && !isLeapYear(year));
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
