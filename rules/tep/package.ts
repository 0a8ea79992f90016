/** Sửa đổi, nhận xét còn trong tệp; những gì trong tệp có thể gây mất an toàn: Điều 4, 11, 12. */
import { type Bilingual, defineRule, type Place, type TextRange } from '../../src/engine/index.js';
import type { Document, PackageFacts } from '../../src/model/index.js';

/** Where tracked changes stand, as far as the text shows them. */
function revisedPlaces({ paragraphs }: Document): Place[] {
  return paragraphs.flatMap((paragraph): Place[] => {
    const inserted = paragraph.runs
      .filter((run) => run.inserted && run.text !== '')
      .map((run): TextRange => ({ paragraph, from: run.from, to: run.from + run.text.length }));
    if (inserted.length > 0) return inserted;
    return paragraph.revised ? [paragraph] : [];
  });
}

type Count = readonly [count: number, vi: string, en: string];

const counted = (counts: readonly Count[]): Bilingual => {
  const present = counts.filter(([count]) => count > 0);
  return {
    vi: present.map(([count, vi]) => `${count} ${vi}`).join(', '),
    en: present.map(([count, , en]) => `${count} ${en}`).join(', '),
  };
};

export const theoDoiSuaDoi = defineRule({
  id: 'tep/theo-doi-sua-doi',
  clause: 'Đ11, Đ12',
  level: 'warning',
  fix: 'unsafe',
  title: { vi: 'Không còn sửa đổi chưa chấp nhận, nhận xét', en: 'No tracked changes or comments left' },
  messages: {
    left: {
      vi: 'Trong tệp còn {what} chưa xử lý.',
      en: 'The file still holds {what}.',
    },
  },
  mend: {
    vi: 'Thẻ Xem lại (Review): Chấp nhận (Accept) hoặc Từ chối (Reject) các thay đổi, Xóa (Delete) các nhận xét.',
    en: 'Review: accept or reject the changes, delete the comments.',
  },
  *check({ document }, context) {
    const { insertions, deletions, formatChanges, comments } = document.facts;
    const what = counted([
      [insertions, 'chỗ chèn', 'insertions'],
      [deletions, 'chỗ xóa', 'deletions'],
      [formatChanges, 'thay đổi định dạng', 'changes of format'],
      [comments, 'nhận xét', 'comments'],
    ]);
    if (what.vi === '') return;
    const level = context.stage === 'issued' ? 'error' : 'info';
    yield context.finding('left', { what }, revisedPlaces(document), { level, actual: what });
  },
});

/** Word's own template is on every machine and says nothing. */
const isOwnTemplate = (target: string): boolean => /(?:^|[\\/])normal\.dot[mx]?$/i.test(decoded(target));

/** A target as people write it; a broken escape stays as it is. */
function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

const LONGEST = 80;
const shortened = (target: string): string =>
  target.length > LONGEST ? `${target.slice(0, LONGEST)}…` : target;

/** What the file holds beside its text that may do harm or get lost, each as an item of a list. */
function hazards(facts: PackageFacts): Bilingual[] {
  const { macros, oleObjects, externalLinks, attachedTemplate, embeddedFonts, protection } = facts;
  const found: Bilingual[] = [];
  if (macros) found.push({ vi: 'macro', en: 'macros' });
  if (oleObjects > 0)
    found.push({ vi: `${oleObjects} đối tượng nhúng (OLE)`, en: `${oleObjects} embedded (OLE) objects` });
  if (externalLinks.length > 0) {
    const first = shortened(externalLinks[0]!);
    found.push({ vi: `liên kết ra ngoài tệp (${first})`, en: `links to outside the file (${first})` });
  }
  if (attachedTemplate !== null && !isOwnTemplate(attachedTemplate)) {
    const target = shortened(decoded(attachedTemplate));
    found.push({ vi: `mẫu đính kèm ${target}`, en: `the attached template ${target}` });
  }
  if (embeddedFonts.some((font) => /^Times ?New ?Roman/i.test(font)))
    found.push({ vi: 'phông nhúng mang tên Times New Roman', en: 'an embedded font named Times New Roman' });
  if (protection !== null) found.push({ vi: 'chế độ bảo vệ, hạn chế sửa', en: 'document protection' });
  return found;
}

export const anToan = defineRule({
  id: 'tep/an-toan',
  clause: 'Đ4.2',
  level: 'warning',
  fix: 'none',
  title: { vi: 'Tệp không chứa thứ có thể gây mất an toàn', en: 'Nothing unsafe in the file' },
  messages: {
    hazards: {
      vi: 'Trong tệp có {what}; nên bỏ trước khi trình ký, phát hành.',
      en: 'The file holds {what}; this should go before signing and issue.',
    },
  },
  mend: {
    vi: 'Lưu thành tệp .docx không macro; Tệp (File), Thông tin (Info): Kiểm tra Tài liệu (Inspect Document), Bảo vệ Tài liệu (Protect Document), Sửa Liên kết đến Tệp (Edit Links to Files).',
    en: 'Save as .docx without macros; File, Info: Inspect Document, Protect Document, Edit Links to Files.',
  },
  *check({ document }, context) {
    const found = hazards(document.facts);
    if (found.length === 0) return;
    const what = { vi: found.map(({ vi }) => vi).join('; '), en: found.map(({ en }) => en).join(', ') };
    yield context.finding('hazards', { what }, [], { actual: what });
  },
});
