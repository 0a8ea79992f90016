/** Documents cited in a text, and which of their particulars are given: Phụ lục I, Phần I, Mục II, khoản 6 điểm a and b. */
import { type DateMention, findDates } from '../../src/text/dates.js';
import { type DocumentNumber, findDocumentNumbers } from '../../src/text/document-numbers.js';
import { isLetter, LATIN } from '../../src/text/latin.js';
import { allMatches } from '../../src/text/matches.js';
import { sentences } from '../../src/text/sentences.js';
import { normativeTypes, otherTypes, treatyTypes } from '../data/cited-documents.js';
import { documentTypes } from '../data/document-types.js';

/** One mention of a numbered document. Offsets count in the text given. */
export interface Citation {
  /** From the type's name to the number's last letter. */
  readonly from: number;
  readonly to: number;
  /** Name of the type in lower case. */
  readonly type: string;
  readonly number: DocumentNumber;
  /** Number and symbol in one spelling, to tell documents apart. */
  readonly key: string;
  /** The type's name stands right before the number or the word số. */
  readonly typed: boolean;
  readonly date: DateMention | null;
  /** Where the date stands when it is right behind the number; null elsewhere. */
  readonly dateAt: { readonly from: number; readonly to: number } | null;
  readonly hasBody: boolean;
  readonly hasStatement: boolean;
  /** In brackets or quotation marks: the words around it, or another's words, tell the rest. */
  readonly enclosed: boolean;
  /** Named in another document's statement of content: `Thông tư số ... hướng dẫn Nghị định số ...`. */
  readonly nested: boolean;
}

const names = [
  ...documentTypes.map(({ name }) => name),
  ...normativeTypes,
  ...treatyTypes,
  ...otherTypes,
].sort((a, b) => b.length - a.length);
/** A type's name before a number. */
interface TypeName {
  /** In lower case. */
  readonly name: string;
  /** Where it begins. */
  readonly from: number;
  /** `của` and a body's name stand between it and the number. */
  readonly ofBody: boolean;
}

/** The type's name that a text ends in, `của` and a body's name perhaps behind it. */
function typeAtEnd(text: string): TypeName | null {
  const lower = text.toLowerCase().trimEnd();
  const direct = nameAtEnd(lower);
  if (direct) return { ...direct, ofBody: false };
  for (const { index } of allMatches(/\s(?:của|do)\s/g, lower)) {
    const between = lower.slice(index);
    if (between.length > 90 || /[;:.()]/.test(between)) continue;
    const before = nameAtEnd(lower.slice(0, index).trimEnd());
    if (before) return { ...before, ofBody: true };
  }
  return null;
}

function nameAtEnd(lower: string): Pick<TypeName, 'name' | 'from'> | null {
  const name = names.find(
    (own) => lower.endsWith(own) && !isLetter(lower.charCodeAt(lower.length - own.length - 1)),
  );
  return name === undefined ? null : { name, from: lower.length - name.length };
}

/** All numbered documents cited in a text by type, in order. A number without its type's name is none of them. */
export function citationsIn(text: string): Citation[] {
  if (!text.includes('/')) return [];
  const numbers = findDocumentNumbers(text).filter(({ so }) => so.text !== '');
  if (numbers.length === 0) return [];
  const clauses = clausesOf(text);
  const found: Citation[] = [];
  numbers.forEach((number, at) => {
    const clause = clauses.find(({ from, to }) => from <= number.from && number.from < to);
    if (!clause) return;
    const start = Math.max(clause.from, numbers[at - 1]?.to ?? 0);
    const type = typeAtEnd(text.slice(start, number.from));
    if (!type) return;
    const next = numbers[at + 1];
    const nested = start > clause.from && statesContent(text.slice(start, start + type.from));
    const end = Math.min(clause.to, next ? typeStart(text, number.to, next.from) : clause.to);
    found.push({
      ...citation(text, number, type, start, sharesRest(text, number.to, end) ? clause.to : end),
      nested,
    });
  });
  return found;
}

/** `Quyết định số 1 ... và Quyết định số 2 ... về việc ...`: what stands behind the last holds for each. */
function sharesRest(text: string, from: number, to: number): boolean {
  return /(?:\s(?:và|hoặc|cùng)|,)\s*$/.test(text.slice(from, to));
}

/** Where the type's name of the next number begins. */
function typeStart(text: string, from: number, to: number): number {
  const type = typeAtEnd(text.slice(from, to));
  return type ? from + type.from : to;
}

function citation(
  text: string,
  number: DocumentNumber,
  type: TypeName,
  start: number,
  end: number,
): Omit<Citation, 'nested'> {
  const before = text.slice(start, number.from);
  const after = text.slice(number.to, end);
  const dates = findDates(after);
  const date = dates[0] ?? findDates(before).at(-1) ?? null;
  const follows = dates[0] !== undefined && /^[\s,]*(?:ngày\s+)?$/i.test(after.slice(0, dates[0].from));
  const rest = follows ? after.slice(dates[0]!.to) : after;
  return {
    from: start + type.from,
    to: number.to,
    type: type.name,
    number,
    key: keyOf(number),
    typed: !type.ofBody,
    date,
    dateAt: follows ? { from: number.to + dates[0]!.from, to: number.to + dates[0]!.to } : null,
    hasBody: type.ofBody || namesBody(rest) || BODY.test(before) || /đề nghị của/i.test(before),
    hasStatement: statesContent(rest) || SUBJECT_BEFORE.test(before) || wordsOf(rest) > LONGEST_BODY,
    enclosed: isEnclosed(text, number.from),
  };
}

/** Number, year and symbol without spaces, in capitals and with plain hyphens. */
function keyOf({ so, year, kyHieu }: DocumentNumber): string {
  const symbol = (kyHieu?.text ?? '').replace(/[–—‑]/g, '-').replace(/\s/g, '').toUpperCase();
  return `${Number.parseInt(so.text, 10)}/${year ? `${year.text}/` : ''}${symbol}`;
}

/** A whole word out of a list. */
const oneOf = (words: string): RegExp =>
  new RegExp(
    `(?<![${LATIN}])(?:${words
      .trim()
      .split(/\s*\n\s*/)
      .join('|')})(?![${LATIN}])`,
  );

/** Heads of bodies' names, and offices of state. */
const BODY = oneOf(`
  Quốc hội|Chính phủ|Thủ tướng|Chủ tịch|Bộ|Sở|Ủy ban|Uỷ ban|UBND|HĐND|UBMTTQ|Hội|Hội đồng|Ban|Cục|Chi cục|Tổng cục|Vụ
  Viện|Trường|Đại học|Học viện|Công ty|Tổng công ty|Tập đoàn|Liên đoàn|Tổng Liên đoàn|Đoàn|Trung ương|Trung tâm
  Văn phòng|Phòng|Ngân hàng|Bảo hiểm|Tòa án|Toà án|Viện kiểm sát|Kiểm toán|Thanh tra|Kho bạc|Hải quan|Thuế
  Hiệu trưởng|Giám đốc|Tổng Giám đốc|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Công an|Quân khu|Quân ủy
`);
const OF_BODY = /(?:^|[\s,])(?:của|do)\s/;

function namesBody(rest: string): boolean {
  return OF_BODY.test(rest.slice(0, 60)) || BODY.test(rest);
}

/** What a statement of content begins with; names of bodies have these words with a capital. */
const STATEMENT_WORD = oneOf(`
  [Vv]ề|[Vv]\\/[Vv]|[Qq]uy định|[Hh]ướng dẫn|[Bb]an hành|[Pp]hê duyệt|[Ss]ửa đổi|[Bb]ổ sung|[Tt]riển khai|thực hiện
  [Tt]hành lập|[Cc]ông bố|giao|[Bb]ổ nhiệm|[Kk]iện toàn|thông báo|xử lý|[Tt]hi hành|đề nghị|tổ chức|xin|[Đđ]iều chỉnh
  [Bb]ãi bỏ|chuyển|[Tt]ăng cường|[Đđ]ẩy mạnh|công nhận|phân công|phân cấp|ủy quyền|uỷ quyền|cho phép|giải quyết
  đổi tên|hợp nhất|sáp nhập|thu hồi|giải thể|mời|báo cáo|kế hoạch|quy chế|điều lệ|chương trình|đề án|yêu cầu
  cung cấp|góp ý|tham gia|lấy ý kiến|trả lời|phúc đáp|đính chính
`);
/** The statement in quotation marks, or a field of a template in its place. */
const QUOTED = /[“"«${]/;

const statesContent = (text: string): boolean => QUOTED.test(text) || STATEMENT_WORD.test(text);

/** `về công tác văn thư tại Nghị định số ...`: the statement stands before. */
const SUBJECT_BEFORE = /(?:^|\s)[Vv]ề\s[^,;]{3,80}\s(?:tại|theo)\s(?:[^,;]{1,40}\s)?$/;
/** More words behind the date than a body's name has: a statement is among them. */
const LONGEST_BODY = 14;

function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

interface Clause {
  readonly from: number;
  readonly to: number;
}

/** Sentences, cut at semicolons; what may be no end of a sentence is none. */
function clausesOf(text: string): Clause[] {
  const whole: { from: number; to: number }[] = [];
  for (const { from, to, certain } of sentences(text)) {
    const last = whole.at(-1);
    if (certain || !last) whole.push({ from, to });
    else last.to = to;
  }
  return whole.flatMap(({ from, to }) => cutAtSemicolons(text, from, to));
}

function cutAtSemicolons(text: string, from: number, to: number): Clause[] {
  const clauses: Clause[] = [];
  let start = from;
  for (const { index } of allMatches(/;/g, text.slice(from, to))) {
    clauses.push({ from: start, to: from + index });
    start = from + index + 1;
  }
  clauses.push({ from: start, to });
  return clauses;
}

/** An opening bracket or quotation mark before it is still open. */
function isEnclosed(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  const open = (opening: string, closing: string) =>
    before.lastIndexOf(opening) > before.lastIndexOf(closing);
  return open('(', ')') || open('“', '”') || open('[', ']') || (before.split('"').length - 1) % 2 === 1;
}
