/** What of a record bears on numbers: the document's number, its body, and what says from which row the number is. */
import { documentTypes } from '../anatomy/data/document-types.js';
import type { BodyData, NumberedDocument } from '../engine/index.js';
import { fingerprint } from '../text/fingerprint.js';
import { fold } from '../text/fold.js';
import { bodyKey } from './body-names.js';
import type { AuditedDocument, AuditRecord } from './record.js';

/** A numbered document with what it takes to put it in its place. */
export interface Numbered extends NumberedDocument {
  readonly year: number;
  readonly body: { readonly key: string; readonly name: string };
  readonly superior: string;
  /** Slug of Điều 7; null where neither the title nor the symbol tells. */
  readonly type: string | null;
  readonly secret: boolean;
  /** Of the symbol: `QĐ-UBND` gives `UBND`; null where it has no such part. */
  readonly abbreviation: string | null;
  readonly kyHieu: string;
  readonly words: string;
  /** Name of the row that the office has laid down for its type; null: not said. */
  readonly row: string | null;
}

const NUMBER = /^0*(\d{1,6})\s*(\p{L}?)$/u;
const YEAR = /^(\d{4})\s*[/-]\s*/;

/**
 * Reads a record; null where the document has no number yet, or nothing tells body or year.
 * @param office what the user says of the office
 */
export function numberedOf(
  file: string,
  { document, words }: AuditRecord,
  office: Pick<BodyData, 'series' | 'superior'> = { series: [], superior: null },
): Numbered | null {
  if (!document || !OF_OFFICES.has(document.phamVi)) return null;
  const [, digits, suffix = ''] = NUMBER.exec(document.so ?? '') ?? [];
  const name = document.coQuanBanHanh ?? document.coQuanChuQuan ?? '';
  const key = bodyKey(name);
  const written = document.kyHieu ?? '';
  const year = document.thoiGian?.nam ?? Number(YEAR.exec(written)?.[1] ?? 0);
  if (digits === undefined || key === '' || year === 0) return null;
  const kyHieu = written.replace(YEAR, '');
  const symbol = symbolKey(kyHieu);
  const type = document.loaiVanBan ?? typeOf(symbol);
  const secret = document.doMat !== null;
  return {
    file,
    number: Number(digits),
    suffix: suffix.toLowerCase(),
    soKyHieu: written === '' ? (document.so ?? '') : `${document.so}/${written}`,
    symbol,
    ...dates(document.thoiGian, year),
    trichYeu: document.trichYeu ? fingerprint(fold(document.trichYeu)) : '',
    year,
    body: { key, name },
    superior: document.coQuanBanHanh === null ? '' : bodyKey(document.coQuanChuQuan ?? office.superior),
    type,
    secret,
    abbreviation: abbreviationOf(kyHieu, type),
    kyHieu,
    words,
    row: type === null || secret ? null : rowOf(type, office),
  };
}

/** The row that an office has laid down for a type. */
function rowOf(type: string, { series }: Pick<BodyData, 'series'>): string | null {
  return series.find((types) => types.includes(type))?.join('+') ?? null;
}

/** The Party numbers by rules of its own. */
const OF_OFFICES = new Set(['hanh-chinh', 'chuyen-nganh', 'quy-pham-phap-luat']);

/** A symbol brought to the form in which two writings of it are equal. */
export function symbolKey(kyHieu: string): string {
  return fold(kyHieu)
    .replace(/\s+/g, '')
    .replace(/[-–—_.]+/g, '-');
}

const TYPES = new Map(
  documentTypes.flatMap(({ slug, abbreviation }) =>
    abbreviation === null ? [] : [[fold(abbreviation), slug] as const],
  ),
);

const typeOf = (symbol: string): string | null => TYPES.get(symbol.split('-')[0] ?? '') ?? null;

/** What stands for the body: behind the type's abbreviation, or first where there is none. */
function abbreviationOf(kyHieu: string, type: string | null): string | null {
  const groups = kyHieu.split(/\s*[-–—_]\s*/);
  const titled = type !== null && type !== 'cong-van' && typeOf(symbolKey(groups[0] ?? '')) !== null;
  return (titled ? groups[1] : groups[0])?.trim() || null;
}

function dates(
  thoiGian: AuditedDocument['thoiGian'],
  year: number,
): Pick<NumberedDocument, 'earliest' | 'latest'> {
  const { ngay = null, thang = null } = thoiGian ?? {};
  if (thang === null || thoiGian?.nam !== year) return { earliest: null, latest: null };
  const month = year * 10000 + thang * 100;
  return ngay === null
    ? { earliest: month, latest: month + 99 }
    : { earliest: month + ngay, latest: month + ngay };
}
