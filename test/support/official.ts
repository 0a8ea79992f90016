/**
 * A công văn that obeys the decree, in the manner of Word: a table without borders for the head and another for the foot. A test takes it,
 * changes one thing, and sees which rules answer.
 */
import type { WordPackage } from './word-package.js';

/** One paragraph in one format. Sizes in points, lengths in twips. */
export interface Line {
  text: string;
  size: number;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  caps?: boolean;
  font?: string;
  color?: string;
  align?: 'left' | 'center' | 'right' | 'both';
  left?: number;
  firstLine?: number;
  before?: number;
  after?: number;
  /** 240ths of a line. */
  spacing?: number;
  /** Width of a solid line drawn below it. */
  rule?: number;
  dash?: string;
  /** Runs written out, in place of the text. */
  runs?: string;
}

export interface Letter {
  above: Line[];
  coQuanChuQuan: Line[];
  coQuanBanHanh: Line[];
  soKyHieu: Line[];
  trichYeuCongVan: Line[];
  quocHieu: Line[];
  tieuNgu: Line[];
  diaDanhThoiGian: Line[];
  kinhGui: Line[];
  noiDung: Line[];
  noiNhan: Line[];
  chuKy: Line[];
  /** Content of `w:sectPr`. */
  section: string;
}

const centred = (text: string, size: number, more: Partial<Line> = {}): Line => ({
  text,
  size,
  align: 'center',
  ...more,
});
const body = (text: string): Line => ({ text, size: 14, align: 'both', firstLine: 720, before: 120 });

/** The letter as it should be. */
export function letter(): Letter {
  return {
    above: [],
    coQuanChuQuan: [centred('ỦY BAN NHÂN DÂN TỈNH NINH BÌNH', 12)],
    coQuanBanHanh: [centred('SỞ NỘI VỤ', 13, { bold: true, rule: 560 })],
    soKyHieu: [centred('Số: 215/SNV-CCVC', 13)],
    trichYeuCongVan: [centred('V/v báo cáo kết quả kiểm tra công vụ', 12, { before: 120 })],
    quocHieu: [centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, { bold: true })],
    tieuNgu: [centred('Độc lập - Tự do - Hạnh phúc', 13, { bold: true, rule: 3180 })],
    diaDanhThoiGian: [centred('Ninh Bình, ngày 12 tháng 3 năm 2024', 13, { italic: true })],
    kinhGui: [centred('Kính gửi: Sở Tài chính tỉnh Ninh Bình.', 14, { before: 240 })],
    noiDung: [
      body(
        'Thực hiện kế hoạch công tác năm 2024, Sở Nội vụ đề nghị Sở Tài chính báo cáo kết quả kiểm tra công vụ.',
      ),
      body('Báo cáo gửi về Sở Nội vụ trước ngày 20 tháng 3 năm 2024./.'),
    ],
    noiNhan: [
      { text: 'Nơi nhận:', size: 12, bold: true, italic: true, align: 'left' },
      { text: '- Như trên;', size: 11, align: 'left' },
      { text: '- Lưu: VT, CCVC.', size: 11, align: 'left' },
    ],
    chuKy: [
      centred('GIÁM ĐỐC', 14, { bold: true }),
      ...Array.from({ length: 4 }, () => centred('', 14)),
      centred('Nguyễn Văn An', 14, { bold: true }),
    ],
    section:
      '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/>',
  };
}

/** The package of a letter, after a change. */
export function letterPackage(change: (parts: Letter) => void = () => {}): WordPackage {
  const parts = letter();
  change(parts);
  const paragraphs = (lines: readonly Line[]) => lines.map(paragraph).join('');
  const head = table(
    [3600, 5471],
    [
      [...parts.coQuanChuQuan, ...parts.coQuanBanHanh],
      [...parts.quocHieu, ...parts.tieuNgu],
    ],
    [[...parts.soKyHieu, ...parts.trichYeuCongVan], parts.diaDanhThoiGian],
  );
  const foot = table([4535, 4536], [parts.noiNhan, parts.chuKy]);
  return {
    styles:
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman"/><w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
    body: `${paragraphs(parts.above)}${head}${paragraphs(parts.kinhGui)}${paragraphs(parts.noiDung)}${foot}<w:sectPr>${parts.section}</w:sectPr>`,
  };
}

/** Rows of cells of lines. */
function table(widths: readonly number[], ...rows: readonly (readonly (readonly Line[])[])[]): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const cell = (lines: readonly Line[], index: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[index]}" w:type="dxa"/></w:tcPr>${lines.map(paragraph).join('')}</w:tc>`;
  const body = rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}

function paragraph(line: Line): string {
  const { align = 'left', left, firstLine, before = 0, after = 0, spacing = 240, rule } = line;
  const indent = left || firstLine ? `<w:ind w:left="${left ?? 0}" w:firstLine="${firstLine ?? 0}"/>` : '';
  const format = `<w:pPr><w:spacing w:before="${before}" w:after="${after}" w:line="${spacing}" w:lineRule="auto"/>${indent}<w:jc w:val="${align}"/></w:pPr>`;
  const drawn = rule === undefined ? '' : `<w:r>${drawnLine(rule, line.dash ?? 'solid')}</w:r>`;
  return `<w:p>${format}${line.runs ?? textRun(line.text, line)}${drawn}</w:p>`;
}

/** A run of a text in the format of a line. */
export function textRun(text: string, format: Omit<Line, 'text'>): string {
  if (text === '') return '';
  const { size, bold, italic, underline, caps, font, color } = format;
  const properties = [
    font && `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>`,
    bold && '<w:b/>',
    italic && '<w:i/>',
    caps && '<w:caps/>',
    color && `<w:color w:val="${color}"/>`,
    `<w:sz w:val="${size * 2}"/>`,
    underline && `<w:u w:val="${underline}"/>`,
  ];
  return `<w:r><w:rPr>${properties.filter(Boolean).join('')}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A straight line anchored in the paragraph, in the middle of its column. */
function drawnLine(width: number, dash: string): string {
  const emu = width * 635;
  const place =
    '<wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>200000</wp:posOffset></wp:positionV>';
  const shape = `<wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu}" cy="0"/></a:xfrm><a:prstGeom prst="line"/><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:prstDash val="${dash}"/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>`;
  return `<w:drawing><wp:anchor simplePos="0"><wp:simplePos x="0" y="0"/>${place}<wp:extent cx="${emu}" cy="0"/><wp:docPr id="1" name="line"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${shape}</a:graphicData></a:graphic></wp:anchor></w:drawing>`;
}
