/**
 * Types of administrative documents and kinds of copies.
 * Source: Decree 30/2020/NĐ-CP of 5 March 2020, Điều 7 (the 29 types, in its order), Điều 3 khoản 10-12 (copies)
 * and Phụ lục III, Phần I (abbreviations). Công văn and thư công have no abbreviation there.
 */

/** A type of document, or a kind of copy. */
export interface DocumentType {
  /** ASCII name used in data and reports. */
  readonly slug: string;
  /** Vietnamese name in lower case. */
  readonly name: string;
  /** What stands in ký hiệu, or null where Phụ lục III gives none. */
  readonly abbreviation: string | null;
}

const row = (slug: string, name: string, abbreviation: string | null): DocumentType => ({
  slug,
  name,
  abbreviation,
});

/** The 29 types of Điều 7, in its order. */
export const documentTypes: readonly DocumentType[] = [
  row('nghi-quyet', 'nghị quyết', 'NQ'),
  row('quyet-dinh', 'quyết định', 'QĐ'),
  row('chi-thi', 'chỉ thị', 'CT'),
  row('quy-che', 'quy chế', 'QC'),
  row('quy-dinh', 'quy định', 'QyĐ'),
  row('thong-cao', 'thông cáo', 'TC'),
  row('thong-bao', 'thông báo', 'TB'),
  row('huong-dan', 'hướng dẫn', 'HD'),
  row('chuong-trinh', 'chương trình', 'CTr'),
  row('ke-hoach', 'kế hoạch', 'KH'),
  row('phuong-an', 'phương án', 'PA'),
  row('de-an', 'đề án', 'ĐA'),
  row('du-an', 'dự án', 'DA'),
  row('bao-cao', 'báo cáo', 'BC'),
  row('bien-ban', 'biên bản', 'BB'),
  row('to-trinh', 'tờ trình', 'TTr'),
  row('hop-dong', 'hợp đồng', 'HĐ'),
  row('cong-van', 'công văn', null),
  row('cong-dien', 'công điện', 'CĐ'),
  row('ban-ghi-nho', 'bản ghi nhớ', 'BGN'),
  row('ban-thoa-thuan', 'bản thỏa thuận', 'BTT'),
  row('giay-uy-quyen', 'giấy ủy quyền', 'GUQ'),
  row('giay-moi', 'giấy mời', 'GM'),
  row('giay-gioi-thieu', 'giấy giới thiệu', 'GGT'),
  row('giay-nghi-phep', 'giấy nghỉ phép', 'GNP'),
  row('phieu-gui', 'phiếu gửi', 'PG'),
  row('phieu-chuyen', 'phiếu chuyển', 'PC'),
  row('phieu-bao', 'phiếu báo', 'PB'),
  row('thu-cong', 'thư công', null),
];

/** The three kinds of copies of Điều 3, with the abbreviations of their ký hiệu. */
export const copyTypes: readonly DocumentType[] = [
  row('ban-sao-y', 'bản sao y', 'SY'),
  row('ban-trich-sao', 'bản trích sao', 'TrS'),
  row('ban-sao-luc', 'bản sao lục', 'SL'),
];
