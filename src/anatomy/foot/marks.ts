import { Fragment } from '../fragment.js';
import type { NoiNhan } from './noi-nhan.js';

/** Drafter's initials and number of copies (`PL.(300)`), and the address block at the foot. */
export interface FootMarks {
  readonly nguoiSoanThao: readonly Fragment[];
  readonly diaChi: readonly Fragment[];
}

const drafter = /^(?!lưu)\p{L}{1,6}\s*\.?\s*\(\s*\d+\s*\)\.?$/iu;
const inLuu = /\.\s*([\p{Lu}]{1,6}\s*\.?\s*\(\s*\d+\s*\)\.?)\s*$/u;
const contact = /(?:điện thoại|đt|fax|e-?mail|website|thư điện tử|trang thông tin điện tử)\s*:/giu;

/** Looks around Nơi nhận for the drafter's mark, and behind the foot for the address. */
export function footMarksOf(
  fragments: readonly Fragment[],
  noiNhan: NoiNhan | null,
  footEnd: number,
  limit: number,
): FootMarks {
  return {
    nguoiSoanThao: drafterOf(fragments, noiNhan),
    diaChi: addressOf(fragments, footEnd, limit),
  };
}

function drafterOf(fragments: readonly Fragment[], noiNhan: NoiNhan | null): Fragment[] {
  if (!noiNhan) return [];
  for (let at = noiNhan.end; at < Math.min(fragments.length, noiNhan.end + 4); at++) {
    const fragment = fragments[at]!;
    if (drafter.test(fragment.text)) return [fragment];
  }
  const kept = noiNhan.lines.map(drafterInLuu).find((mark) => mark !== null);
  return kept ? [kept] : [];
}

/** The drafter's mark behind the full stop of Lưu: `Lưu: VT, TCCB. PL.(300)`. */
function drafterInLuu(line: Fragment): Fragment | null {
  if (!/^\P{L}*lưu/iu.test(line.text)) return null;
  const mark = inLuu.exec(line.text);
  if (!mark) return null;
  const from = line.to - (line.text.length - line.text.lastIndexOf(mark[1]!));
  return new Fragment(line.paragraph, from, line.to, mark[1]!, line.column, line.spaced, line.order);
}

/** Lines with a telephone, a fax or an e-mail address behind the signature. */
function addressOf(fragments: readonly Fragment[], footEnd: number, limit: number): Fragment[] {
  const lines: Fragment[] = [];
  for (let at = footEnd; at < Math.min(limit, footEnd + 25); at++) {
    const fragment = fragments[at]!;
    if (fragment.empty) continue;
    const contacts = fragment.text.match(contact)?.length ?? 0;
    if (contacts > 0 || (lines.length > 0 && /^(?:địa chỉ|số)\b/iu.test(fragment.folded)))
      lines.push(fragment);
  }
  return lines.some((line) => (line.text.match(contact)?.length ?? 0) > 0) ? lines : [];
}
