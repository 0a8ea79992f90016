import { bare } from '../../src/anatomy/patterns.js';
import type { Anatomy, Placed, Signer } from '../../src/anatomy/types.js';
import { isPlaceholder } from '../../src/text/blanks.js';
import { hasField, partOf } from '../make/worded.js';

/** Roles that people of no office sign in: of the citizen or employee, of the party to a contract. */
const ROLE =
  /^(?:nguoi|ben|dai dien|xac nhan|y kien|phe duyet|hoc vien|sinh vien|thi sinh|cac|chu ho|can bo|chuyen vien|ke toan|thu quy|phu huynh)(?: |$)/;

/** A signer by role, not by office: nothing is asked of the words that name it. */
export function isRole(signer: Signer): boolean {
  return signer.quyenHanLines.length === 0 && ROLE.test(bare(signer.chucVuLines[0]?.text ?? ''));
}

/** A position is no longer than this; longer lines are text that stands in the block. */
const LONGEST = 90;

/** Authority and position lines of all signers in office, as far as they are written; notes in brackets cut off. */
export function positionLines({ nguoiKy }: Anatomy): readonly Placed[] {
  return nguoiKy
    .filter((signer) => !isRole(signer))
    .flatMap(({ quyenHanLines, chucVuLines }) => [...quyenHanLines, ...chucVuLines])
    .filter((line) => isWritten(line) && line.text.length <= LONGEST && !/[.…_]{4}|:/.test(line.text))
    .map(withoutNote);
}

/** Name lines of all signers that hold a name. */
export function nameLines({ nguoiKy }: Anatomy): readonly Placed[] {
  return nguoiKy
    .flatMap(({ hoTenLines }) => hoTenLines)
    .filter((line) => isWritten(line) && !/^(?:ho va ten|ho ten|ho, ten)(?: |$)/.test(bare(line.text)));
}

/** Every line of the blocks that is set in bold: authority, position, name. */
export function blockLines({ nguoiKy }: Anatomy): readonly Placed[] {
  return nguoiKy
    .flatMap(({ quyenHanLines, chucVuLines, hoTenLines }) => [
      ...quyenHanLines,
      ...chucVuLines,
      ...hoTenLines,
    ])
    .map(withoutNote);
}

/** Authority and position of one signer in the order that they stand in. */
export function titleLines({ quyenHanLines, chucVuLines }: Signer): Placed[] {
  return [...quyenHanLines, ...chucVuLines].sort(
    (a, b) => a.paragraph.index - b.paragraph.index || a.from - b.from,
  );
}

function isWritten(line: Placed): boolean {
  return /\p{L}/u.test(line.text) && !isPlaceholder(line.text) && !hasField(line);
}

/** `GIÁM ĐỐC (Ký tên, đóng dấu)`: the note does not belong to the position. */
function withoutNote(line: Placed): Placed {
  const at = line.text.indexOf('(');
  return at > 0 && /^\((?:ký|đã|chữ|ghi)/iu.test(line.text.slice(at))
    ? partOf(line, 0, line.text.slice(0, at).trimEnd().length)
    : line;
}
