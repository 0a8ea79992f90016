import { lines } from './lines.js';

/**
 * Offices, degrees and ranks that stand before a person's name (Phụ lục II, Mục V, khoản 3), in lower case.
 * Sources: the laws on the organisation of the National Assembly, the Government, local government, courts and
 * procuracies; Conclusion 35-KL/TW of 5 May 2022 (list of offices); longer names first where one begins another.
 */

/** Heads; each may have `phó` before it (see {@link deputies}). */
export const heads = lines(`
  chủ tịch quốc hội
  chủ tịch nước
  chủ tịch hội đồng
  chủ tịch
  thủ tướng chính phủ
  thủ tướng
  bộ trưởng
  tổng thanh tra chính phủ
  thống đốc
  chủ nhiệm
  tổng giám đốc
  giám đốc
  tổng cục trưởng
  cục trưởng
  chi cục trưởng
  vụ trưởng
  viện trưởng
  chánh án
  chánh văn phòng
  chánh thanh tra
  hiệu trưởng
  hạt trưởng
  trạm trưởng
  đội trưởng
  tổ trưởng
  trưởng ban
  trưởng phòng
  trưởng khoa
  trưởng bộ môn
  trưởng công an
  trưởng đoàn
  tổng bí thư
  bí thư
  tổng biên tập
  tổng kiểm toán nhà nước
  tổng tham mưu trưởng
  tư lệnh
  chính ủy
  chỉ huy trưởng
`);

/** Deputies whose word is not `phó` and the office in that order. */
export const deputies = lines(`
  phó thủ tướng
  thứ trưởng
  phó chủ tịch
  phó tổng giám đốc
  phó giám đốc
  phó cục trưởng
  phó chi cục trưởng
  phó vụ trưởng
  phó viện trưởng
  phó chánh án
  phó chánh văn phòng
  phó chánh thanh tra
  phó hiệu trưởng
  phó trưởng ban
  phó trưởng phòng
  phó trưởng khoa
  phó trưởng đoàn
  phó bí thư
  phó chủ nhiệm
  phó thống đốc
  phó tư lệnh
  phó chính ủy
  phó tổ trưởng
  phó đội trưởng
`);

/** Offices without deputies. */
export const otherOffices = lines(`
  kế toán trưởng
  thư ký
  ủy viên
  kiểm sát viên
  thẩm phán
  chấp hành viên
  thanh tra viên
  chuyên viên
`);

/** Degrees and titles of learning, and their usual abbreviations. */
export const degrees: readonly { readonly name: string; readonly abbreviation: string | null }[] = [
  { name: 'giáo sư', abbreviation: 'GS' },
  { name: 'phó giáo sư', abbreviation: 'PGS' },
  { name: 'tiến sĩ', abbreviation: 'TS' },
  { name: 'tiến sĩ khoa học', abbreviation: 'TSKH' },
  { name: 'thạc sĩ', abbreviation: 'ThS' },
  { name: 'bác sĩ', abbreviation: 'BS' },
  { name: 'dược sĩ', abbreviation: 'DS' },
  { name: 'kỹ sư', abbreviation: 'KS' },
  { name: 'cử nhân', abbreviation: 'CN' },
  { name: 'luật sư', abbreviation: 'LS' },
  { name: 'viện sĩ', abbreviation: null },
];

/** Ranks of the army and the police. */
export const ranks = lines(`
  đại tướng
  thượng tướng
  trung tướng
  thiếu tướng
  đại tá
  thượng tá
  trung tá
  thiếu tá
  đại úy
  thượng úy
  trung úy
  thiếu úy
`);

/** Words of address before a name; they stay small. */
export const addresses = lines(`
  đồng chí
  ông
  bà
  anh
  chị
`);
