/** Văn bản ngoài phạm vi điều chỉnh: Điều 2, Điều 4 khoản 2 điểm a. */
import type { Anatomy } from '../../src/anatomy/types.js';
import { type Bilingual, defineRule } from '../../src/engine/index.js';
import { stripMarks } from '../../src/text/fold.js';

/** Marked Vietnamese letters by all letters: below this a text is in another language. */
const LEAST_MARKED = 0.04;
const LEAST_LETTERS = 200;

/** Little of the text has the marks of Vietnamese. */
function isForeign({ document }: Anatomy): boolean {
  let letters = 0;
  let marked = 0;
  for (const { text } of document.paragraphs) {
    const own = text.match(/\p{L}/gu) ?? [];
    letters += own.length;
    marked += own.filter((letter) => stripMarks(letter) !== letter).length;
  }
  return letters >= LEAST_LETTERS && marked < letters * LEAST_MARKED;
}

function partyReason({ phamViEvidence }: Anatomy): Bilingual {
  return phamViEvidence.some((evidence) => evidence.startsWith('heading'))
    ? { vi: 'có tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”', en: 'it is headed “ĐẢNG CỘNG SẢN VIỆT NAM”' }
    : { vi: 'do tổ chức đảng ban hành', en: 'a body of the Party issues it' };
}

function normativeReason({ soKyHieu, components }: Anatomy): Bilingual {
  const symbol = soKyHieu?.kyHieu;
  if (symbol && /^\s*\d{4}\s*\//.test(symbol)) {
    return { vi: `ký hiệu có năm: ${symbol}`, en: `its symbol carries the year: ${symbol}` };
  }
  const type = components.get('tenLoai')?.lines[0]?.text;
  return type
    ? { vi: `tên loại là ${type}`, en: `its type is ${type}` }
    : { vi: 'theo số, ký hiệu được dẫn', en: 'by the number it cites' };
}

function outsideReason(anatomy: Anatomy): Bilingual {
  if (isForeign(anatomy)) return { vi: 'văn bản bằng tiếng nước ngoài', en: 'it is in a foreign language' };
  return {
    vi: 'không thấy Quốc hiệu và đủ thành phần thể thức của văn bản hành chính',
    en: 'it has neither the national name nor enough components of an administrative document',
  };
}

function fieldReason({ components, loaiVanBan }: Anatomy): Bilingual {
  const title = components.get('tenLoai')?.lines[0]?.text;
  if (title && loaiVanBan === null)
    return {
      vi: `tiêu đề “${title}” không thuộc các loại của Điều 7`,
      en: `“${title}” is no type of Điều 7`,
    };
  return { vi: 'thiếu tên cơ quan, số và ký hiệu', en: 'it has no issuing body and no number' };
}

export const ngoaiPhamVi = defineRule({
  id: 'tep/ngoai-pham-vi',
  clause: 'Đ2, Đ4.2.a',
  level: 'info',
  fix: 'none',
  title: { vi: 'Văn bản thuộc phạm vi của Nghị định 30/2020/NĐ-CP', en: 'The decree governs the document' },
  messages: {
    dang: {
      vi: 'Đây là văn bản của Đảng ({why}), trình bày theo quy định của Đảng; không kiểm tra theo Nghị định 30/2020/NĐ-CP.',
      en: 'This is a Party document ({why}); it follows the Party’s own rules and is not checked.',
    },
    normative: {
      vi: 'Đây là văn bản quy phạm pháp luật ({why}), trình bày theo pháp luật về ban hành văn bản quy phạm pháp luật; không kiểm tra theo Nghị định 30/2020/NĐ-CP.',
      en: 'This is a legal normative document ({why}), governed by the law on such documents; it is not checked.',
    },
    outside: {
      vi: 'Đây không phải là văn bản hành chính ({why}); không kiểm tra theo Nghị định 30/2020/NĐ-CP.',
      en: 'This is no administrative document ({why}); it is not checked.',
    },
    field: {
      vi: 'Đây là văn bản chuyên ngành ({why}): ngành, lĩnh vực có thể quy định mẫu riêng nên mọi lỗi chỉ tính là cảnh báo.',
      en: 'This is a document of a special field ({why}): the field may set its own form, so errors count as warnings.',
    },
  },
  *check(anatomy, context) {
    const say = { outcome: 'review' } as const;
    const { phamVi } = anatomy;
    if (phamVi === 'dang') yield context.finding('dang', { why: partyReason(anatomy) }, [], say);
    if (phamVi === 'quy-pham-phap-luat')
      yield context.finding('normative', { why: normativeReason(anatomy) }, [], say);
    if (phamVi === 'ngoai-pham-vi')
      yield context.finding('outside', { why: outsideReason(anatomy) }, [], say);
    if (phamVi === 'chuyen-nganh') yield context.finding('field', { why: fieldReason(anatomy) }, [], say);
  },
});
