/** Which particulars a citation lacks, in words. */
import type { Bilingual } from '../../src/engine/index.js';
import type { Citation } from './citation.js';

const DATE: Bilingual = { vi: 'ngày, tháng, năm ban hành', en: 'the date' };
const BODY: Bilingual = { vi: 'tên cơ quan, tổ chức ban hành', en: 'the issuing body' };
const STATEMENT: Bilingual = { vi: 'trích yếu nội dung', en: 'the statement of content' };

/** Types whose name and number say all: laws, and papers that are cited by their sender. */
const LAWS: ReadonlySet<string> = new Set(['hiến pháp', 'bộ luật', 'luật', 'pháp lệnh']);
/** Proposals and reports are cited by who made them; a statement is not always added. */
const BY_SENDER: ReadonlySet<string> = new Set([
  'tờ trình',
  'báo cáo',
  'biên bản',
  'công văn',
  'phiếu trình',
]);

export const isLaw = ({ type }: Citation): boolean => LAWS.has(type);

/** What a first citation lacks beyond doubt; empty where it is whole, or where it cannot be told. */
export function missingIn(citation: Citation, proposal = false): Bilingual[] {
  const { date, hasBody, hasStatement, enclosed, nested } = citation;
  if (isLaw(citation) || enclosed || nested) return [];
  const missing: Bilingual[] = [];
  if (!date) missing.push(DATE);
  if (!hasBody) missing.push(BODY);
  if (!hasStatement && !(proposal && BY_SENDER.has(citation.type))) missing.push(STATEMENT);
  return missing;
}

/** `a, b và c`. */
export function enumerated(parts: readonly Bilingual[]): Bilingual {
  const join = (words: readonly string[], and: string) =>
    words.length < 2 ? words.join('') : `${words.slice(0, -1).join('; ')} ${and} ${words.at(-1)}`;
  return {
    vi: join(
      parts.map(({ vi }) => vi),
      'và',
    ),
    en: join(
      parts.map(({ en }) => en),
      'and',
    ),
  };
}
