/**
 * How each component is set: the table of Phụ lục I, Phần I, Mục V, with the alignment that Mục II gives it.
 * Sizes in half points.
 */
import type { Bilingual } from '../../src/engine/index.js';

export interface TypeStyle {
  /** What the component is called inside a sentence. */
  readonly name: Bilingual;
  /** Smallest and largest size allowed. */
  readonly size: readonly [number, number];
  /** The size of the table's own example. */
  readonly sample: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** In hoa or in thường. */
  readonly case: 'upper' | 'lower';
}

const sizes = (low: number, high: number, sample: number): Pick<TypeStyle, 'size' | 'sample'> => ({
  size: [low * 2, high * 2],
  sample: sample * 2,
});
const UPRIGHT = { bold: false, italic: false } as const;
const BOLD = { bold: true, italic: false } as const;
const ITALIC = { bold: false, italic: true } as const;
const BOLD_ITALIC = { bold: true, italic: true } as const;

const style = (
  vi: string,
  en: string,
  size: Pick<TypeStyle, 'size' | 'sample'>,
  shape: Pick<TypeStyle, 'bold' | 'italic'>,
  letterCase: TypeStyle['case'],
): TypeStyle => ({ name: { vi, en }, ...size, ...shape, case: letterCase });

export const TYPE_STYLES = {
  // 1
  quocHieu: style('Quốc hiệu', 'the national name', sizes(12, 13, 12), BOLD, 'upper'),
  tieuNgu: style('Tiêu ngữ', 'the national motto', sizes(13, 14, 13), BOLD, 'lower'),
  // 2
  coQuanChuQuan: style(
    'tên cơ quan, tổ chức chủ quản',
    'the name of the superior body',
    sizes(12, 13, 12),
    UPRIGHT,
    'upper',
  ),
  coQuanBanHanh: style(
    'tên cơ quan, tổ chức ban hành',
    'the name of the issuing body',
    sizes(12, 13, 12),
    BOLD,
    'upper',
  ),
  // 3, 4
  soKyHieu: style('số, ký hiệu văn bản', 'the number and symbol', sizes(13, 13, 13), UPRIGHT, 'lower'),
  diaDanhThoiGian: style(
    'địa danh và thời gian ban hành',
    'the place and date of issue',
    sizes(13, 14, 13),
    ITALIC,
    'lower',
  ),
  // 5
  tenLoai: style('tên loại văn bản', 'the name of the document type', sizes(13, 14, 14), BOLD, 'upper'),
  trichYeu: style('trích yếu nội dung', 'the statement of content', sizes(13, 14, 14), BOLD, 'lower'),
  trichYeuCongVan: style(
    'trích yếu nội dung công văn',
    'the subject of the official letter',
    sizes(12, 13, 12),
    UPRIGHT,
    'lower',
  ),
  // 6
  canCu: style('căn cứ ban hành', 'the legal bases', sizes(13, 14, 14), ITALIC, 'lower'),
  noiDung: style('nội dung văn bản', 'the body text', sizes(13, 14, 14), UPRIGHT, 'lower'),
  phanChuong: style(
    'dòng “Phần”, “Chương”',
    'the line of a part or chapter',
    sizes(13, 14, 14),
    BOLD,
    'lower',
  ),
  tieuDePhanChuong: style(
    'tiêu đề của phần, chương',
    'the title of a part or chapter',
    sizes(13, 14, 14),
    BOLD,
    'upper',
  ),
  muc: style(
    'dòng “Mục”, “Tiểu mục”',
    'the line of a section or subsection',
    sizes(13, 14, 14),
    BOLD,
    'lower',
  ),
  tieuDeMuc: style(
    'tiêu đề của mục, tiểu mục',
    'the title of a section or subsection',
    sizes(13, 14, 14),
    BOLD,
    'upper',
  ),
  dieu: style(
    'từ “Điều”, số thứ tự và tiêu đề của điều',
    'the head of an article',
    sizes(13, 14, 14),
    BOLD,
    'lower',
  ),
  khoan: style('khoản', 'the clauses', sizes(13, 14, 14), UPRIGHT, 'lower'),
  khoanCoTieuDe: style('khoản có tiêu đề', 'the titled clauses', sizes(13, 14, 14), BOLD, 'lower'),
  diem: style('điểm', 'the points', sizes(13, 14, 14), UPRIGHT, 'lower'),
  mucLaMa: style(
    'số thứ tự và tiêu đề của mục',
    'the number and title of a section',
    sizes(13, 14, 14),
    BOLD,
    'upper',
  ),
  // 7
  quyenHan: style('quyền hạn của người ký', 'the authority of the signer', sizes(13, 14, 14), BOLD, 'upper'),
  chucVu: style('chức vụ của người ký', 'the position of the signer', sizes(13, 14, 14), BOLD, 'upper'),
  hoTen: style('họ và tên của người ký', 'the name of the signer', sizes(13, 14, 14), BOLD, 'lower'),
  // 8
  kinhGui: style('phần Kính gửi', 'the addressees', sizes(13, 14, 14), UPRIGHT, 'lower'),
  tuNoiNhan: style('từ “Nơi nhận”', 'the words “Nơi nhận”', sizes(12, 12, 12), BOLD_ITALIC, 'lower'),
  noiNhan: style('danh sách nơi nhận', 'the list of recipients', sizes(11, 11, 11), UPRIGHT, 'lower'),
  // 9
  phuLuc: style(
    'từ “Phụ lục” và số thứ tự',
    'the word “Phụ lục” and its number',
    sizes(14, 14, 14),
    BOLD,
    'lower',
  ),
  tenPhuLuc: style('tên phụ lục', 'the name of the appendix', sizes(13, 14, 14), BOLD, 'upper'),
  // III.1.c
  kemTheo: style(
    'dòng chỉ dẫn kèm theo văn bản',
    'the line that names the main document',
    sizes(13, 14, 14),
    ITALIC,
    'lower',
  ),
  // 10 to 14
  doKhan: style('dấu chỉ mức độ khẩn', 'the mark of urgency', sizes(13, 14, 13), BOLD, 'upper'),
  nguoiSoanThao: style(
    'ký hiệu người soạn thảo và số lượng bản',
    'the drafter’s initials and number of copies',
    sizes(11, 11, 11),
    UPRIGHT,
    'lower',
  ),
  diaChi: style(
    'địa chỉ của cơ quan, tổ chức',
    'the address of the body',
    sizes(11, 12, 11),
    UPRIGHT,
    'lower',
  ),
  luuHanh: style('chỉ dẫn về phạm vi lưu hành', 'the circulation note', sizes(13, 14, 13), BOLD, 'upper'),
  soTrang: style('số trang', 'the page number', sizes(13, 14, 14), UPRIGHT, 'lower'),
  // Phần II, Mục II
  hinhThucSao: style('hình thức sao', 'the form of the copy', sizes(13, 14, 14), BOLD, 'upper'),
} as const satisfies Record<string, TypeStyle>;
