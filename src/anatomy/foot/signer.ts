import type { Fragment } from '../fragment.js';
import { joinLines } from '../head/names.js';
import { authority, bare, isMergeField, isOrnament } from '../patterns.js';
import type { Side, Signer } from '../types.js';

/** Words of positions, without marks; what a signature block shows above the name. */
const position =
  /(?:^| )(?:chu tich|pho|giam doc|hieu truong|truong|bo truong|thu truong|thu tuong|cuc truong|vien truong|chanh|tong|bi thu|uy vien|chu nhiem|thu ky|chu toa|dai dien|nguoi|thong doc|trung tuong|ke toan|can bo|chuyen vien|benh vien|ben [ab]|quyen han|chuc vu|thuong truc|to truong|doi truong|chi huy|tham phan|kiem soat|lanh dao|noi|phe duyet|xac nhan|nguoi lap)(?: |$)/;

const note = /^(?:đã ký|ký tên|chữ ký|ký, ghi rõ)/iu;
/** Words that a digital signature leaves in its place. */
const digital =
  /^(?:(?:người )?ký(?: số)? bởi|người ký|ngày ký|thời gian ký|e-?mail|cơ quan|signature not verified|signed by|date)\s*(?::|$)/iu;
const signingDate = /ngày.{0,30}tháng|\{ng[aà]y\w*\}|^[#{$«<]+(?:date|ng[aà]y)(?!\p{L})/u;
const signed = /^[^\p{L}]*(?:đã ký|đã kí|ký tên|kí tên)[^\p{L}]*$/iu;
/** What a copy without signature says behind the name: `– Đã ký`, `(đã ký)`. */
const remark = /\s{0,4}(?:[-–—]\s{0,4}đã ký|\(\s{0,4}đã ký\s{0,4}\))[\s.]{0,4}$/iu;
const rank =
  /^(?:(?:GS|PGS|TS|ThS|Ths|ThS|BS|BSCK\w*|CN|KS|NGƯT|NGND|TTND|TTƯT|LS|DS|CKI|CKII|TSKH|CVC|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Thiếu tướng|Trung tướng|[Gg]iáo sư|[Pp]hó [Gg]iáo sư|[Tt]iến s[ĩỹ]|[Tt]hạc s[ĩỹ]|[Bb]ác s[ĩỹ]|[Kk]ỹ sư|[Cc]ử nhân|[Ll]uật sư|[Dd]ược s[ĩỹ]|Nhà giáo(?: ưu tú| nhân dân)?|Dr)(?:[.,\s]+|$))+/u;

/** Does the line name a position? */
export function isPosition(text: string): boolean {
  return position.test(bare(text));
}

/** A person's name: two to six capitalised words, a rank before it allowed. */
export function isPersonName(text: string): boolean {
  const plain = text
    .replace(remark, '')
    .replace(rank, '')
    .replace(/^(?:ông|bà)\s*[:.]?\s+/iu, '')
    .trim();
  const words = plain.split(/\s+/);
  if (words.length < 2 || words.length > 6) return false;
  return words.every(
    (word) => /^\p{Lu}[\p{Ll}\p{M}]*(?:['-]\p{Lu}?\p{Ll}+)*$/u.test(word) || /^\p{Lu}+$/u.test(word),
  );
}

/** The lines of one signature block sorted by what they are. */
export function readSigner(lines: readonly Fragment[], side: Side): Signer | null {
  const inked = lines.filter((line) => (!line.empty && !isOrnament(line.text)) || isMergeField(line.text));
  if (inked.length === 0) return null;
  const noteLines = notesOf(inked);
  const worded = inked.filter((line) => !noteLines.includes(line));
  const nameAt = findName(worded, lines);
  const above = nameAt < 0 ? worded : worded.slice(0, nameAt);
  const hoTenLines = nameAt < 0 ? [] : [worded[nameAt]!];
  const quyenHanLines = authorityLines(above);
  const [authorityLine] = quyenHanLines;
  const chucVuLines = above.filter(
    (line, at) =>
      !quyenHanLines.includes(line) && (!authorityLine || line.upper || at > above.indexOf(authorityLine)),
  );
  if (above.length === 0 && hoTenLines.length === 0) return null;
  return {
    quyenHan: joinLines(quyenHanLines),
    chucVu: joinLines(chucVuLines),
    hoTen: joinLines(hoTenLines)?.replace(remark, '') ?? null,
    side,
    quyenHanLines,
    chucVuLines,
    hoTenLines,
    noteLines,
  };
}

/** Lines in brackets (over several lines too), `đã ký`, and dates of signing. */
function notesOf(lines: readonly Fragment[]): Fragment[] {
  const notes: Fragment[] = [];
  let open = false;
  for (const line of lines) {
    const starts = line.text.startsWith('(');
    if (open || starts || marksSigning(line)) notes.push(line);
    if (starts) open = true;
    if (line.text.includes(')')) open = false;
  }
  return notes;
}

function marksSigning({ text, folded }: Fragment): boolean {
  return note.test(text) || signed.test(text) || digital.test(folded) || signingDate.test(folded);
}

/** `TM. ỦY BAN NHÂN DÂN` goes on with `TỈNH BÌNH AN` where the position stands below. */
function authorityLines(above: readonly Fragment[]): Fragment[] {
  const isAuthority = (line: Fragment) => authority.test(line.text.normalize('NFC'));
  return above.filter((line, at) => {
    if (isAuthority(line)) return true;
    const before = above[at - 1];
    if (!before || !/^t\s*[/.]?\s*m\b/iu.test(before.text) || isPosition(line.text)) return false;
    return above.slice(at + 1).some((next) => isAuthority(next) || isPosition(next.text));
  });
}

/** Index of the name among the worded lines: the last one, when it reads as a name or stands after room for a signature. */
function findName(worded: readonly Fragment[], all: readonly Fragment[]): number {
  const at = worded.length - 1;
  const last = worded[at];
  if (!last) return -1;
  if (authority.test(last.text)) return -1;
  const { text } = last;
  if (/^(?:họ và tên|họ tên|họ, tên)/iu.test(text) || isMergeField(text)) return at > 0 ? at : -1;
  const titled = isPosition(text) && !isPersonName(text.replace(rank, ''));
  if (isPersonName(text) && (!isPosition(text) || (!last.upper && hasRoom(worded, all))))
    return at > 0 || !last.upper ? at : -1;
  return !titled && at > 0 && hasRoom(worded, all) && text.length < 45 && !/[,;:]$/.test(text) ? at : -1;
}

/** Empty lines, or a note, between the last line and the one above it. */
function hasRoom(worded: readonly Fragment[], all: readonly Fragment[]): boolean {
  const last = worded[worded.length - 1];
  const before = worded[worded.length - 2];
  if (!last || !before) return false;
  const between = all.slice(all.indexOf(before) + 1, all.indexOf(last));
  return between.length >= 2 || between.some((line) => note.test(line.text));
}
