import type { Fragment } from '../fragment.js';
import type { Entry } from '../types.js';
import type { NoiNhan } from './noi-nhan.js';

/** Drafter's initials and number of copies (`PL.(300)`), and the address block at the foot. */
export interface FootMarks {
  readonly nguoiSoanThao: readonly Fragment[];
  readonly diaChi: readonly Fragment[];
}

const drafter = /^[\p{Lu}]{1,6}\s*\.?\s*\(\s*\d+\s*\)\.?$/u;
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
  return [];
}

/** The drafter's mark on the line of Lưu, as written, or null. */
export function drafterInEntry(entry: Entry | undefined): string | null {
  if (!entry || !/^lưu/iu.test(entry.text)) return null;
  return inLuu.exec(entry.line.text.trim())?.[1] ?? null;
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
