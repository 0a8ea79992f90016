import { editDistance } from '../text/distance.js';
import { fold, stripMarks } from '../text/fold.js';
import { isSigningInfo } from '../text/signing-info.js';
import type { Fragment } from './fragment.js';

const QUOC_HIEU = 'cong hoa xa hoi chu nghia viet nam';
const TIEU_NGU = 'doc lap tu do hanh phuc';

/** Letters and digits only, single spaces, no marks: what is left to compare misspelt phrases. */
export function bare(text: string): string {
  return stripMarks(fold(text))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Likeness to Quốc hiệu, 0 to 1; above 0.8 it is meant to be Quốc hiệu. */
export function likeQuocHieu(text: string): number {
  return likeness(text, QUOC_HIEU);
}

/** Likeness to Tiêu ngữ, 0 to 1. */
export function likeTieuNgu(text: string): number {
  return likeness(text, TIEU_NGU);
}

function likeness(text: string, phrase: string): number {
  if (text.length < phrase.length * 0.7 || text.length > phrase.length * 1.8) return 0;
  const candidate = bare(text);
  const most = Math.floor(phrase.length * 0.3);
  const distance = editDistance(candidate, phrase, most);
  if (distance > most) return 0;
  return 1 - distance / phrase.length;
}

/** A line that carries no words: rules, dots, ornaments (`---o0o---`, `***`, `_____&_____`). */
export function isOrnament(text: string): boolean {
  const rest = text.replace(/[^\p{L}\p{N}]+/gu, '');
  return rest === '' || /^(?:o0o|0o0|ooo|oOo|\d{1,2})$/i.test(rest);
}

/** The word Số with a number and symbol, or blanks in their place. */
const soStart =
  /^\(?\s*(?:(?:luật|bộ luật|pháp lệnh|nghị quyết|lệnh)\s+)?s(?:[ốôóồ]|o(?=\s*:))\s*[:.]?\s*(.*)$/iu;

/** Is it the number-and-symbol line? `Số: 15/QĐ-BNV`, `Số:      /KH-UBND`, `Số ....`. */
export function isSoKyHieu(text: string): boolean {
  const match = soStart.exec(text.normalize('NFC'));
  if (!match)
    return /^\d{1,5}\s*\/\s*(?:\d{4}\s*\/\s*)?[A-ZĐ][A-ZĐa-zđ]*(?:[-–][A-ZĐ&a-zđ]+)+$/u.test(text.trim());
  const rest = match[1] ?? '';
  if (text.length > 60 || isSigningInfo(text)) return false;
  return (
    /^(?:\p{L}+\s+){0,2}s[ốôóồo]\s*:/iu.test(text.normalize('NFC')) ||
    /[/…_.]/.test(rest) ||
    /^\d+/.test(rest)
  );
}

const datePhrase = /ng[àa]y(?:(?!ng[àa]y).){0,24}?th[áa]ng.{0,24}?n[ăa]m/iu;
const dateNumeric = /ngày\s*:?\s*[\d.…_]{1,8}\s*[/-]\s*[\d.…_]{1,8}\s*[/-]\s*[\d.…_]{1,8}/iu;
/** A place and a date in figures without the word ngày. */
const placeAndFigures = /^\p{Lu}[^,;:()]{1,40},\s*\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}\.?$/u;

/** A field of a template alone that is named after a date. */
function isDateField(text: string): boolean {
  return isMergeField(text) && /^[^\p{L}]*(?:date|ng[aà]y)(?!\p{L})/iu.test(text);
}

/** Is it the place-and-date line? */
export function isDiaDanhThoiGian(text: string): boolean {
  if (text.length > 110 || isSigningInfo(text)) return false;
  const nfc = text.normalize('NFC');
  if (/^\(|^căn cứ|^kèm|^ban hành/iu.test(nfc)) return false;
  if (placeAndFigures.test(nfc.trim())) return true;
  const match = datePhrase.exec(nfc) ?? dateNumeric.exec(nfc);
  if (!match) return /^\$?\{?\w*\}?,?\s*\{?ngày\w*\}/iu.test(nfc) || isDateField(nfc);
  const before = nfc.slice(0, match.index).trim();
  return before === '' || /[,.;…_\s)\]}]$/.test(before) || before.split(/\s+/).length <= 6;
}

/** V/v and its misspellings at the start of a line. */
export const vVe = /^\(?\s*v\s*\/\s*v\b\.?:?/iu;

/** First words of a legal basis. */
const basisStart =
  /^(?:\d+[.)]\s*|[-+–*]\s*)?(?:c[ăa]n\s+c[ứưu]|theo\s+đề\s+nghị|xét\b|trên\s+cơ\s+sở|thực\s+hiện\b|theo\b|thừa\b)/iu;

/** Does a paragraph begin as a basis does? `strong` leaves out the openings that running text uses as well. */
export function startsBasis(folded: string, strong: boolean): boolean {
  if (!strong) return basisStart.test(folded);
  return /^(?:\d+[.)]\s*|[-+–*]\s*)?(?:c[ăa]n\s+c[ứưu]\s|theo\s+đề\s+nghị|xét\s+(?:đề\s+nghị|tờ\s+trình|công\s+văn|đơn|báo\s+cáo))/iu.test(
    folded,
  );
}

/** A document named by type at the start of a basis that lacks its first word. */
export const startsCited =
  /^(?:các\s+)?(?:luật|bộ\s+luật|pháp\s+lệnh|hiến\s+pháp|nghị\s+(?:định|quyết)|quyết\s+định|thông\s+tư|chỉ\s+thị|kế\s+hoạch|công\s+văn|tờ\s+trình)\s/iu;

/** `(Kèm theo Quyết định số ...)`, `(Ban hành kèm theo ...)`. */
export function isAttachmentNote(folded: string): boolean {
  return (
    /^\(?\s*(?:ban\s+hành\s+)?kèm\s+theo\s/u.test(folded) ||
    /^\(\s*(?:đính\s+kèm|ban\s+hành\s+theo|được\s+ban\s+hành)\s/u.test(folded)
  );
}

/** `TỰ THUẬT`, the last line of the title of a sơ yếu lý lịch. */
export const isSelfAccount = (folded: string): boolean => /^\(?tự thuật\)?$/u.test(folded);

/** In brackets under a form's title: what it rests on (`(Bộ luật Lao động số 45/2019/QH14 ...)`), how to fill it in, whom it is for. */
export function isTitleNote(folded: string): boolean {
  if (/^\((?:ghi|(?:áp|sử) dụng|dùng cho|dành cho)\s/u.test(folded)) return true;
  return /^\((?:(?:ban hành )?theo |căn cứ )?(?:bộ luật|luật|nghị định|thông tư|quyết định)\s.*\d/u.test(
    folded,
  );
}

/** QUYẾT ĐỊNH: or QUYẾT NGHỊ: on a line of its own, misspellings of a letter or two included. */
export function isOrder(fragment: Fragment): boolean {
  if (fragment.text.length > 24 || fragment.text.length < 9) return false;
  const text = bare(fragment.text);
  if (/^quy ?et (?:dinh|nghi)$/.test(text)) return true;
  return (
    fragment.upper && (editDistance(text, 'quyet dinh', 2) <= 2 || editDistance(text, 'quyet nghi', 2) <= 2)
  );
}

/** A merge field or name in brackets that stands for words to come: `${LD}`, `{{ten}}`, `«HO_TEN»`, `#TITLE#`. */
export function isMergeField(text: string): boolean {
  return /^[‘’“”"'\s]*(?:\$?\{+[^{}]*\}+|«[^»]*»|<<[^>]*>>|#\w+#)[‘’“”"'\s]*$/u.test(text);
}

/** Authority abbreviations before a signer's position, right or wrong in their marks. */
export const authority =
  /^(?:t\s*[/.]?\s*m|k\s*[/.]?\s*t|t\s*[/.]?\s*l|t\s*[/.]?\s*u\s*[/.]?\s*q|q)\s*[./:,]\s*\p{L}|^(?:TM|KT|TL|TUQ|T[./]M|K[./]T|T[./]L|T[./]U[./]Q)\s+\p{Lu}/iu;

/** `Nơi nhận` at the start of a line. */
export function isNoiNhan(folded: string): boolean {
  return /^n[ơo]i\s+(?:nhận|gửi|nhân|nhan)(?:\s*(?:[:.;-]|$)|\s[^:]{1,20}:$)/u.test(folded);
}

/** `Kính gửi` at the start of a line; gởi and misspellings count. */
export const kinhGuiStart = /^k[íi]nh\s+g[ửưuởơ]i\s*(?::|\s|$)/u;

/** What follows a foot: notes to a form, or a phụ lục. */
export const startsNotes = /^(?:ghi chú|phụ lục)(?!\p{L})/u;

/** The word Phụ lục as the head of an appendix, with its number and an inline name. */
export const phuLucHead =
  /^ph[ụu]\s+l[ụu]c(?:\s+(?:số\s*:?\s*)?([\divxlc]{1,6}(?:[.-]\d+)?[a-z]?|[.…]+\s*\d?\s*[.…]*))?\s*([.:–—-]\s*(.*))?$/u;
