import type { ThoiGian } from '../types.js';

const full = /ng[àa]y\s*(.*?)\s*th[áa]ng\s*(.*?)\s*n[ăa]m\s*(.*)$/iu;
const numeric = /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/;

/** Place and time of the place-and-date line. Blank parts are null. */
export interface PlaceAndDate {
  readonly diaDanh: string | null;
  readonly thoiGian: ThoiGian;
}

/** Reads `Hà Nội, ngày 05 tháng 01 năm 2020`. */
export function readPlaceAndDate(text: string): PlaceAndDate {
  const line = text.normalize('NFC').replace(/\s+/g, ' ');
  const word = line.search(/ng[àa]y/iu);
  const start = word >= 0 ? word : line.search(/\d{1,2}\s*[/.-]/);
  const before = start < 0 ? line : line.slice(0, start);
  return { diaDanh: readPlace(before), thoiGian: readDate(start < 0 ? '' : line.slice(start)) };
}

/** The place as written, or null where only dots, a number of a note or a placeholder stand for it. */
function readPlace(before: string): string | null {
  const place = before.replace(/[\s,;.:…_]+$/u, '').replace(/^[\s.…_(]+/u, '');
  const letters = place.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || /^[$[{(<«]|\(/.test(place) || /[.…_]{2}/.test(place)) return null;
  return place;
}

function readDate(text: string): ThoiGian {
  const parts = full.exec(text) ?? numeric.exec(text);
  if (!parts) return { ngay: null, thang: null, nam: null };
  return { ngay: integer(parts[1], 31), thang: integer(parts[2], 12), nam: year(parts[3]) };
}

function integer(text: string | undefined, most: number): number | null {
  const match = /^[\s.…_]*(\d{1,2})[\s.…_,]*$/u.exec(text ?? '');
  const value = match ? Number(match[1]) : 0;
  return value >= 1 && value <= Math.max(most, 99) ? value : null;
}

function year(text: string | undefined): number | null {
  const match = /^[\s.…_]*(\d{4})(?!\d)/u.exec(text ?? '');
  return match ? Number(match[1]) : null;
}
