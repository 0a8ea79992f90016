/** Sổ đăng ký văn bản đi: the ten columns of Phụ lục IV, Mục I, as far as the documents fill them. */
import { typeName } from '../report/type-name.js';
import type { CellContent, SheetData } from '../workbook/index.js';
import { type Numbered, numberedOf } from './numbered.js';
import type { AuditedDocument } from './record.js';
import type { Audited } from './summary.js';

/** The form is the decree's, so its titles are Vietnamese whatever the language of the reports. */
const COLUMNS: SheetData['columns'] = [
  { title: 'Số, ký hiệu văn bản', width: 20 },
  { title: 'Ngày tháng văn bản', width: 13, kind: 'date' },
  { title: 'Tên loại và trích yếu nội dung văn bản', width: 60, kind: 'wrapped' },
  { title: 'Người ký', width: 24, kind: 'wrapped' },
  { title: 'Nơi nhận văn bản', width: 40, kind: 'wrapped' },
  { title: 'Đơn vị, người nhận bản lưu', width: 20, kind: 'wrapped' },
  { title: 'Số lượng bản', width: 10, kind: 'number' },
  { title: 'Ngày chuyển', width: 13, kind: 'date' },
  { title: 'Ký nhận', width: 14 },
  { title: 'Ghi chú', width: 24, kind: 'wrapped' },
];

const TITLE = 'SỔ ĐĂNG KÝ VĂN BẢN ĐI';

interface Entry {
  readonly numbered: Numbered;
  readonly cells: readonly CellContent[];
}

/** Takes the documents of an audit and makes the register of them. */
export class Register {
  readonly #entries = new Map<string, Entry>();

  /** @param addressOf where a document lies, as seen from the register; null where that cannot be said */
  constructor(readonly addressOf: (file: string) => string | null) {}

  /** Secret documents are registered by the law on state secrets (Điều 16 khoản 3), drafts not at all, copies once. */
  add({ file, record }: Audited): void {
    const numbered = numberedOf(file, record);
    if (!numbered || !record.document || numbered.secret) return;
    const { body, year, number, suffix, symbol, words } = numbered;
    const key = [body.key, year, number, suffix, symbol, words].join('\u0000');
    if (this.#entries.has(key)) return;
    this.#entries.set(key, {
      numbered,
      cells: registerCells(record.document, numbered, this.addressOf(file)),
    });
  }

  /** By body, year and series, in the order of the numbers; each body and year begins with a line of its own. */
  sheet(): SheetData {
    const entries = [...this.#entries.values()].sort((a, b) => inOrder(a.numbered, b.numbered));
    const rows: (readonly CellContent[])[] = [];
    let section = '';
    for (const { numbered, cells } of entries) {
      const own = `${numbered.body.name.toUpperCase()} - NĂM ${numbered.year}`;
      const key = `${numbered.body.key} ${numbered.year}`;
      if (key !== section) rows.push([null, null, own, null, null, null, null, null, null, null]);
      section = key;
      rows.push(cells);
    }
    return { name: 'Sổ đăng ký văn bản đi', columns: COLUMNS, rows, above: [TITLE] };
  }
}

function registerCells(document: AuditedDocument, numbered: Numbered, address: string | null): CellContent[] {
  const { soKyHieu } = numbered;
  const kept = document.noiNhan.filter((entry) => /^lưu/iu.test(entry));
  const name = [typeName(document), document.trichYeu]
    .filter((part) => part !== null && part !== '')
    .join(' ');
  return [
    address === null ? soKyHieu : { text: soKyHieu, to: { address } },
    dayOf(numbered),
    name || null,
    document.nguoiKy.flatMap(({ hoTen }) => hoTen ?? []).join('; ') || null,
    receivers(document) || null,
    kept.map((entry) => entry.replace(/^lưu\s*:?\s*/iu, '')).join('; ') || null,
    copiesOf(document),
    null,
    null,
    null,
  ];
}

/** Those to whom it goes: `Như trên` are the addressees. */
function receivers({ kinhGui, noiNhan }: AuditedDocument): string {
  const others = noiNhan.filter((entry) => !/^(?:lưu|như trên)/iu.test(entry));
  return [...kinhGui, ...others].join('; ');
}

/** `PL.(300)` says three hundred. */
function copiesOf({ nguoiSoanThao }: AuditedDocument): number | null {
  const [, count] = /\(\s*(\d{1,6})\s*(?:bản|b)?\s*\)/iu.exec(nguoiSoanThao ?? '') ?? [];
  return count === undefined ? null : Number(count);
}

/** A real day; the month alone as text; null where there is neither. */
function dayOf({ earliest, latest }: Numbered): CellContent {
  if (earliest === null) return null;
  const [year, month, day] = [Math.floor(earliest / 10000), Math.floor(earliest / 100) % 100, earliest % 100];
  if (earliest !== latest) return `${String(month).padStart(2, '0')}/${year}`;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date : `${day}/${month}/${year}`;
}

function inOrder(a: Numbered, b: Numbered): number {
  return (
    compare(a.body.key, b.body.key) ||
    a.year - b.year ||
    compare(a.type ?? '', b.type ?? '') ||
    a.number - b.number ||
    compare(a.suffix, b.suffix)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
