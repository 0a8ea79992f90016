import { wordPackage } from '../support/word-package.js';

interface Line {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly justified?: boolean;
}

function paragraph({ text, size, bold, justified }: Line): string {
  const format = `<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>${bold ? '<w:b/>' : ''}<w:sz w:val="${size * 2}"/></w:rPr>`;
  return `<w:p><w:pPr><w:jc w:val="${justified ? 'both' : 'center'}"/></w:pPr><w:r>${format}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

const cell = (width: number, ...lines: Line[]): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${lines.map(paragraph).join('')}</w:tc>`;

/** The head of a letter whose motto is set in size 10, and a body of some paragraphs. */
export function letter(paragraphs = 3): Uint8Array {
  const head = `<w:tbl><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="5300"/></w:tblGrid><w:tr>${cell(
    4000,
    { text: 'ỦY BAN NHÂN DÂN TỈNH HÀ NAM', size: 13 },
    { text: 'SỞ NỘI VỤ', size: 13, bold: true },
    { text: 'Số: 15/SNV-VP', size: 13 },
  )}${cell(
    5300,
    { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size: 12, bold: true },
    { text: 'Độc lập - Tự do - Hạnh phúc', size: 10, bold: true },
    { text: 'Hà Nam, ngày 12 tháng 3 năm 2024', size: 13 },
  )}</w:tr></w:tbl>`;
  const text = 'Sở Nội vụ đề nghị các cơ quan, đơn vị báo cáo kết quả thực hiện trước ngày 20 hằng tháng.';
  const body = Array.from({ length: paragraphs }, () => paragraph({ text, size: 14, justified: true })).join(
    '',
  );
  return wordPackage({ body: `${head}${paragraph({ text: 'Kính gửi: Bộ Nội vụ', size: 14 })}${body}` });
}

/** A text with no component of an administrative document. */
export function tale(): Uint8Array {
  return wordPackage({ body: paragraph({ text: 'Ngày xửa ngày xưa có một cô bé.', size: 11 }) });
}
